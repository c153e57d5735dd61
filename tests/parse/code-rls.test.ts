import { describe, expect, it } from 'vitest';
import { events, read } from './code-summaries.js';

interface Case {
  readonly lang: string;
  readonly code: string;
  readonly expected: readonly string[];
}

const CASES: Record<string, Case> = {
  'a migration of Alembic': {
    lang: 'python',
    code: `op.execute("ALTER TABLE trips ENABLE ROW LEVEL SECURITY")
op.execute("""
    ALTER TABLE ONLY public.trips FORCE ROW LEVEL SECURITY;
    CREATE POLICY "own trips" ON trips
        FOR ALL USING (skipper_id = (select auth.uid()))
        WITH CHECK (skipper_id = auth.uid());
    DROP POLICY IF EXISTS everyone ON trips;
""")`,
    expected: [
      'enable trips',
      'force trips',
      'policy trips own trips: skipper_id = (select auth.uid()); skipper_id = auth.uid()',
      'dropPolicy trips everyone',
    ],
  },
  'a loop over a tuple, with f-strings': {
    lang: 'python',
    code: `for t in ("trips", "boats"):
    op.execute(f"ALTER TABLE {t} ENABLE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY {t}_own ON {t} USING (org_id = me())")
op.execute("ALTER TABLE logs ENABLE ROW LEVEL SECURITY")`,
    expected: ['enable trips', 'policy trips trips_own: org_id = me()', 'enable boats', 'policy boats boats_own: org_id = me()', 'enable logs'],
  },
  'a loop over a constant, pairs, and other ways to format': {
    lang: 'python',
    code: `OWNED = [("trips", "skipper_id"), ("boats", "owner_id")]
for table, owner in OWNED:
    op.execute("CREATE POLICY own ON {} USING ({} = me())".format(table, owner))
for t in ["a", "b"]:
    op.execute("ALTER TABLE %s ENABLE ROW LEVEL SECURITY" % t)
for t, col in {"c": "x"}.items():
    op.execute("ALTER TABLE " + t + " ENABLE ROW LEVEL SECURITY")
[op.execute(f"ALTER TABLE {t} FORCE ROW LEVEL SECURITY") for t in ("d", "e")]`,
    expected: ['policy trips own: skipper_id = me()', 'policy boats own: owner_id = me()', 'enable a', 'enable b', 'enable c', 'force d', 'force e'],
  },
  'Django, without the way back': {
    lang: 'python',
    code: `class Migration(migrations.Migration):
    operations = [
        migrations.RunSQL("ALTER TABLE fleet_trip ENABLE ROW LEVEL SECURITY", "ALTER TABLE fleet_trip DISABLE ROW LEVEL SECURITY"),
        migrations.RunSQL(
            sql="ALTER TABLE fleet_boat ENABLE ROW LEVEL SECURITY",
            reverse_sql="ALTER TABLE fleet_boat DISABLE ROW LEVEL SECURITY",
        ),
    ]`,
    expected: ['enable fleet_trip', 'enable fleet_boat'],
  },
  'downgrade does not count': {
    lang: 'python',
    code: `def upgrade():
    op.execute("ALTER TABLE trips ENABLE ROW LEVEL SECURITY")

def downgrade():
    op.execute("ALTER TABLE trips DISABLE ROW LEVEL SECURITY")`,
    expected: ['enable trips'],
  },
  'a later statement stands later': {
    lang: 'python',
    code: 'op.execute("ALTER TABLE trips ENABLE ROW LEVEL SECURITY")\nop.execute("ALTER TABLE trips DISABLE ROW LEVEL SECURITY")',
    expected: ['enable trips', 'disable trips'],
  },
  'JavaScript: for of, forEach, templates': {
    lang: 'ts',
    code: `for (const t of ['trips', 'boats']) {
  await sql\`ALTER TABLE \${sql.identifier(t)} ENABLE ROW LEVEL SECURITY\`;
}
const REST = ['logs'];
REST.forEach((name) => db.execute(sql.raw(\`ALTER TABLE "\${name}" FORCE ROW LEVEL SECURITY\`)));
[['a', 'x'], ['b', 'y']].forEach(([t, c]) => sql\`CREATE POLICY own ON \${t} USING (\${c} = me())\`);
exports.down = async (knex) => knex.raw('ALTER TABLE trips DISABLE ROW LEVEL SECURITY');`,
    expected: ['enable trips', 'enable boats', 'force logs', 'policy a own: x = me()', 'policy b own: y = me()'],
  },
  'Ruby: heredocs, each': {
    lang: 'ruby',
    code: `def up
  execute <<~SQL
    ALTER TABLE trips ENABLE ROW LEVEL SECURITY;
    -- ALTER TABLE old ENABLE ROW LEVEL SECURITY;
    CREATE POLICY own ON trips USING (user_id = current_user_id());
  SQL
  %w[boats logs].each do |t|
    execute "ALTER TABLE #{t} ENABLE ROW LEVEL SECURITY"
  end
end

def down
  execute "ALTER TABLE trips DISABLE ROW LEVEL SECURITY"
end`,
    expected: ['enable trips', 'policy trips own: user_id = current_user_id()', 'enable boats', 'enable logs'],
  },
  Go: {
    lang: 'go',
    code: 'for _, t := range []string{"trips", "boats"} {\n\tdb.Exec(fmt.Sprintf("ALTER TABLE %s ENABLE ROW LEVEL SECURITY", t))\n}',
    expected: ['enable trips', 'enable boats'],
  },
  PHP: {
    lang: 'php',
    code: "foreach (['trips', 'boats'] as $t) {\n  DB::statement(\"ALTER TABLE {$t} ENABLE ROW LEVEL SECURITY\");\n}",
    expected: ['enable trips', 'enable boats'],
  },
  Elixir: {
    lang: 'elixir',
    code: `for t <- ["trips", "boats"] do
  execute("ALTER TABLE #{t} ENABLE ROW LEVEL SECURITY", "ALTER TABLE #{t} DISABLE ROW LEVEL SECURITY")
end`,
    expected: ['enable trips', 'enable boats'],
  },
  'quoted names': { lang: 'python', code: String.raw`op.execute("ALTER TABLE \"Trip\" ENABLE ROW LEVEL SECURITY")`, expected: ['enable Trip'] },
  'Drizzle: a policy enables, as do enableRLS and withRLS': {
    lang: 'ts',
    code: `export const trips = pgTable('trips', { skipperId: uuid('skipper_id') }, (t) => [
  pgPolicy('own', { for: 'select', using: sql\`\${t.skipperId} = auth.uid()\` }),
  pgPolicy('write', { for: 'insert', withCheck: sql\`skipper_id = auth.uid()\` }),
]);
export const boats = pgTable('boats', { id: uuid('id') }).enableRLS();
export const logs = pgTable.withRLS('logs', { id: uuid('id') });
export const late = pgPolicy('late', { using: sql\`true\` }).link(logs);`,
    expected: [
      'enable trips',
      'policy trips own: skipper_id = auth.uid()',
      'policy trips write: skipper_id = auth.uid()',
      'enable boats',
      'enable logs',
      'enable logs',
      'policy logs late: true',
    ],
  },
  'near miss: a table that nobody names': {
    lang: 'python',
    code: 'def enable(t):\n    op.execute(f"ALTER TABLE {t} ENABLE ROW LEVEL SECURITY")',
    expected: [],
  },
  'near miss: commented out, and other alterations': {
    lang: 'python',
    code: `# op.execute("ALTER TABLE trips ENABLE ROW LEVEL SECURITY")
op.execute("ALTER TABLE trips ADD COLUMN policy text")
print("policy on trips")`,
    expected: [],
  },
};

describe('row level security in code', () => {
  it.each(Object.entries(CASES))('%s', (_name, { code, lang, expected }) => {
    expect(events(code, lang)).toEqual(expected);
  });

  it('has places in the document, in loops too', () => {
    const { file, facts } = read('for t in ("trips", "boats"):\n    op.execute(f"ALTER TABLE {t} ENABLE ROW LEVEL SECURITY; SELECT 1")', 'python');
    expect(facts.events.map((event) => file.slice(event.span))).toEqual([
      'ALTER TABLE {t} ENABLE ROW LEVEL SECURITY',
      'ALTER TABLE {t} ENABLE ROW LEVEL SECURITY',
    ]);
  });
});
