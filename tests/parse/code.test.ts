import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findEnvReferences, readCode, readEnvironmentSchema } from '../../src/parse/code.js';
import { recogniseLanguage } from '../../src/parse/code/language.js';
import { looksLikeDotenv, readDotenv } from '../../src/parse/dotenv.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { read, routes, tables } from './code-summaries.js';

describe('recogniseLanguage', () => {
  it.each<[string, string, string, string]>([
    ['by its tag', 'tsx', 'whatever', 'javascript'],
    ['by its tag, in capitals', 'Python', 'x', 'python'],
    ['Python without a tag', '', 'from fastapi import FastAPI\napp = FastAPI()', 'python'],
    ['TypeScript without a tag', 'text', "export const trips = pgTable('trips', {});", 'javascript'],
    ['Prisma without a tag', '', 'model Trip {\n  id String @id\n}', 'prisma'],
    ['Prisma under a wrong tag', 'typescript', '// the database\nmodel Trip {\n  id String @id\n  at DateTime\n}', 'prisma'],
    ['Python under a wrong tag', 'js', 'class Trip(Base):\n    __tablename__ = "trips"\n    id = Column(Integer)\ndef f():\n    pass', 'python'],
    ['Go', '', 'func main() {\n\tr := gin.Default()\n}', 'go'],
    ['Ruby', '', 'create_table :trips do |t|\n  t.string :title\nend', 'ruby'],
    ['an outline', '', 'Trip\n  belongs_to :sailor\n  title:string', 'outline'],
    ['DBML', '', 'Table trips {\n  id uuid [pk]\n}', 'dbml'],
    ['near miss: a list of endpoints', '', 'GET  /trips\nPOST /trips  # creates', 'unknown'],
    ['near miss: a list of endpoints under a tag', 'typescript', '// Trips\nGET  /trips\nPOST /trips', 'javascript'],
    ['near miss: a tree of files', '', 'src/\n├── api/\n│   └── trips.ts', 'unknown'],
    ['near miss: a drawing', '', 'Browser ──► API\n             │\n             ▼\n          Postgres', 'unknown'],
    ['near miss: SQL stays with its reader', 'sql', 'CREATE TABLE trips ();\nconst x = 1;\nexport const y = 2;', 'unknown'],
  ])('%s', (_name, tag, text, expected) => {
    expect(recogniseLanguage(text, tag)).toBe(expected);
  });
});

describe('comments', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'words, without signs and rulers',
      'ts',
      '// ---- trips (bearer JWT) ----\nconst a = 1; // owner only\n/**\n * Kept for a year.\n */',
      ['trips (bearer JWT)', 'owner only', 'Kept for a year.'],
    ],
    ['of Python', 'python', '# RLS: owner only\nx = 1  # at most 5', ['RLS: owner only', 'at most 5']],
    ['of a Python function, as its first string', 'python', 'def trips(day):\n    """All trips of a day."""\n    return q', ['All trips of a day.']],
    ['near miss: other strings', 'python', 'def trips(day):\n    q = "all trips of a day"\nRULES = {"trip":\n    "owner is caller"}', []],
    [
      'near miss: code out of use',
      'ts',
      "// app.post('/x', requireUser, h);\n// const a = 1;\n// JWT_SECRET=abc\n// return x;\n// }\nconst b = 2;",
      [],
    ],
    ['near miss: SQL out of use', 'python', '# ALTER TABLE trips ENABLE ROW LEVEL SECURITY\n# op.execute("x")\nx = 1', []],
    [
      'a description that holds code',
      'ts',
      '// getUser() is called in every handler\n// state = done means that it was paid\nconst a = 1;',
      ['getUser() is called in every handler', 'state = done means that it was paid'],
    ],
    ['near miss: signs in strings', 'ts', "const url = 'https://x.org/#a'; const re = /\\/\\/x/;", []],
    ['a hash within a word', 'bash', 'echo a#b # words', ['words']],
  ])('%s', (_name, lang, code, expected) => {
    const { file, facts } = read(code, lang);
    expect(facts.comments.map((span) => file.slice(span))).toEqual(expected);
  });
});

describe('readCode', () => {
  it('reads an excerpt that starts and ends in the middle', () => {
    expect(routes("  return c.json({});\n});\n\napp.post('/trips', requireUser, async (c) => {\n  const x = await save(", 'ts')).toEqual([
      'POST /trips [requireUser]',
    ]);
    expect(tables("export const trips = pgTable('trips', {\n  id: uuid('id').primaryKey(),\n  title: text('title'),", 'ts')).toEqual([
      'trips: id!* uuid; title text',
    ]);
  });

  it('is not misled by an apostrophe', () => {
    expect(routes("// don't\nit's a start\napp.post('/trips', create);", 'js')).toEqual(['POST /trips']);
  });

  it('reads places through text that was freed of its markup', () => {
    const text = MappedText.join([MappedText.verbatim("app.post('/trips', h);", 50), MappedText.verbatim("app.post('/boats', h);", 90)], '\n');
    expect(readCode(text, 'js').routes.map((route) => route.nameSpan)).toEqual([
      { start: 54, end: 67 },
      { start: 94, end: 107 },
    ]);
  });

  it('gives only references for a language that nobody knows', () => {
    expect(readCode(MappedText.verbatim('x = ${A_KEY} -- words', 0), 'cobol')).toEqual({
      tables: [],
      events: [],
      routes: [],
      routers: new Map(),
      comments: [],
      env: [{ name: 'A_KEY', form: 'interpolation', span: { start: 6, end: 11 } }],
    });
  });

  const TAGS = ['', 'ts', 'python', 'prisma', 'dbml', 'ruby', 'elixir', 'go', 'java', 'php', 'rust', 'csharp', 'bash', 'yaml', 'toml', 'text'];
  const SNIPPETS = [
    "app.post('/x', a, ",
    '@app.post("/x")\n',
    'def f(',
    'class X(Base):\n  ',
    "pgTable('x', {",
    'model X {\n',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '`',
    '${',
    "'",
    '"',
    '"""',
    '/*',
    '//',
    '#',
    '<<~SQL\n',
    'SQL\n',
    '=>',
    '\n',
    '  ',
    ' = ',
    'for t in ("a","b"):\n',
    'f"ALTER TABLE {t} ENABLE ROW LEVEL SECURITY"',
    'CREATE POLICY p ON ',
    '.',
    '::',
    '->',
    '@Post',
    '@Controller()',
    'export ',
    'const ',
    'interface X ',
    'type X = ',
    'enum X ',
    ': ',
    ', ',
    ';',
    'Table x {\n',
    'Ref: a.b > c.d',
    'resources :x do\n',
    'end',
    't.string :x',
    'process.env.',
    'A_KEY',
    '<',
    '>',
    '%',
    '.format(',
    'Route::',
    '\\',
    'é',
    '😀',
    '|',
  ];

  const NESTED = [
    'interface X {\n',
    'type X = {\n',
    'class X(Base):\n',
    '@Entity()\nclass X {\n',
    '@Controller()\nclass X {\n@Post()\nf() {\n',
    'new Schema({ a: {',
    "define('x', {",
    'x: defineTable({',
    'create_table :x do |t|\n',
    'create table(:x) do\n',
    "app.use('/x', ",
    "app.use(a);\napp.get('/x', b);\n",
    'r.Route("/x", func(r chi.Router) {\n',
    "Route::group(function () {\nRoute::get('/x', 1);",
    'z.object({ A_KEY: ',
    'export async function POST() {\n',
    "createTable('x', (t) => {",
    "for (const t of ['a']) {\n",
    "['a'].forEach((t) => {",
    'type X struct {\n',
    'ALTER TABLE x ',
    'X.belongsTo(Y);',
    'mutation({',
    'serve(x);',
    '// app/x/route.ts\nexport const GET = 1;\n',
    'X = %w[a b]\nX.each do |t|\n',
    "a.b('/x', ",
    'include_router(r)\n',
    'scope "/x" do\n',
    'class X:\n  class Y:\n',
    'Literal[',
    'for x in X: f"policy {x}"\n',
    "'policy {}'.format(a, ",
    '"policy" + x + ',
    'enum X { A B ',
    '= ["a", "b"]\n',
    'A_KEY=1\n$A_KEY ',
    'const { A_KEY } = process.env;',
    'class X(Base):\n  a = Column(\n',
    '@@unique([a])\n',
    'policy /* ',
  ];

  it('never throws, and gives places inside of the text', () => {
    const code = fc
      .array(fc.oneof(fc.constantFrom(...SNIPPETS, ...NESTED), fc.string({ maxLength: 6 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(code, fc.constantFrom(...TAGS), (text, tag) => {
        const mapped = MappedText.verbatim(text, 0);
        const facts = readCode(mapped, tag);
        readEnvironmentSchema(mapped, tag);
        looksLikeDotenv(mapped, tag);
        const spans = [
          ...facts.tables.flatMap((table) => [table.span, table.nameSpan, ...table.columns.map((column) => column.span)]),
          ...facts.events.map((event) => event.span),
          ...facts.routes.flatMap((route) => [route.span, route.nameSpan, ...route.guards.map((guard) => guard.span)]),
          ...[...facts.env, ...findEnvReferences(mapped), ...readDotenv(mapped)].map((reference) => reference.span),
          ...facts.comments,
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([...SNIPPETS, ...NESTED])(
    'takes time in proportion to the length of %j repeated',
    (snippet) => {
      const text = snippet.repeat(Math.ceil(20_000 / snippet.length));
      const started = performance.now();
      for (const tag of TAGS) readCode(MappedText.verbatim(text, 0), tag);
      // Quadratic time would take far longer; the bound leaves room for a slow machine.
      expect(performance.now() - started).toBeLessThan(3000);
    },
    30_000,
  );
});
