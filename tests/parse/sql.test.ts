import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ColumnFact, RlsEvent } from '../../src/parse/embedded.js';
import { loadSqlGrammar, looksLikeSql, readSql, type SqlScriptFacts } from '../../src/parse/sql.js';
import { MappedText } from '../../src/text/mapped-text.js';

const OFFSET = 40;

function read(sql: string): SqlScriptFacts {
  return readSql(MappedText.verbatim(sql, OFFSET));
}

/** `id! uuid; org_id? uuid -> orgs.id; role text {a|b}`: `!` not null, `?` nullable, `*` key, `+` unique. */
function column(fact: ColumnFact): string {
  const marks = `${fact.nullable === null ? '' : fact.nullable ? '?' : '!'}${fact.primaryKey ? '*' : ''}${fact.unique ? '+' : ''}`;
  const references = fact.references ? `-> ${fact.references.table}${fact.references.column === null ? '' : `.${fact.references.column}`}` : '';
  const values = fact.values ? `{${fact.values.join('|')}}` : '';
  const comment = fact.comment === null ? '' : `# ${fact.comment}`;
  return [`${fact.name}${marks}`, fact.type, references, values, comment].filter((part) => part !== '').join(' ');
}

function tables(sql: string): string[] {
  return read(sql).tables.map((table) => `${table.schema === null ? '' : `${table.schema}.`}${table.name}${table.aliases.length > 0 ? ` (${table.aliases.join(', ')})` : ''}${table.partial ? ' …' : ''}: ${table.columns.map(column).join('; ')}`);
}

function event({ kind, table, policy, predicate }: RlsEvent): string {
  return `${kind} ${table}${policy === null ? '' : ` ${policy}`}${predicate === null ? '' : `: ${predicate}`}`;
}

function events(sql: string): string[] {
  return read(sql).events.map(event);
}

function comments(sql: string): string[] {
  return read(sql).comments.map(({ start, end }) => sql.slice(start - OFFSET, end - OFFSET));
}

const TABLES: readonly [string, string, readonly string[]][] = [
  ['upper case, qualified, quoted', 'CREATE TABLE IF NOT EXISTS public."Orders" (id UUID PRIMARY KEY, total NUMERIC(10,2) NOT NULL);', ['Orders: id!* UUID; total! NUMERIC(10,2)']],
  ['lower case, another schema', 'create table app.orders (id bigint generated always as identity primary key, note text);', ['app.orders: id!* bigint; note text']],
  ['keys and checks behind the columns', "create table t (a int, b text, primary key (a), foreign key (b) references o (id), unique (b), check (b in ('x','y')));", ['t: a!* int; b+ text -> o.id {x|y}']],
  ['references and values in a column', "create table t (owner_id uuid not null references auth.users(id) on delete cascade, state text not null check (state in ('open','done')));", ['t: owner_id! uuid -> auth.users.id; state! text {open|done}']],
  ['enum types', "create type mood as enum ('sad', 'ok');\ncreate table t (m mood not null);", ['t: m! mood {sad|ok}']],
  ['comments behind columns', 'create table t (\n  id uuid primary key, -- made by us\n  who text not null -- owner\n);', ['t: id!* uuid # made by us; who! text # owner']],
  ['altered later', 'create table t (id int);\nalter table t add column owner uuid not null references users;\nalter table t drop column id;', ['t: owner! uuid -> users']],
  ['renamed', 'create table t (id int not null);\nalter table t rename to u;\nalter table u rename column id to key;', ['u (t): key! int']],
  ['like another', 'create table a (id int not null);\ncreate table b (like a including all, more text);', ['a: id! int', 'b: id! int; more? text']],
  ['a column may be empty where others of the script may not', 'create table t (a int not null, b int);', ['t: a! int; b? int']],
  ['near miss: a script that never says so', 'create table t (a int, b int);', ['t: a int; b int']],
  ['MySQL', "CREATE TABLE `orders` (`id` INT UNSIGNED NOT NULL AUTO_INCREMENT, `state` ENUM('a','b') NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB;", ['orders: id!* INT UNSIGNED; state! ENUM(\'a\',\'b\') {a|b}']],
  ['SQLite', 'CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT) STRICT;', ['t: id!* INTEGER; name TEXT']],
  ['T-SQL', 'CREATE TABLE [dbo].[t] ([id] UNIQUEIDENTIFIER NOT NULL, [name] NVARCHAR(50) NULL)', ['t: id! UNIQUEIDENTIFIER; name? NVARCHAR(50)']],
  ['an excerpt', 'create table t (\n  id uuid primary key,\n  ...\n  owner_id uuid not null\n);', ['t …: id!* uuid; owner_id! uuid']],
  ['an excerpt in words', 'create table t (\n  id uuid primary key,\n  -- other columns\n);', ['t …: id!* uuid']],
  ['a draft with nothing but dots', 'day_logs(...);', ['day_logs …: ']],
  ['near miss: parameters of a function', 'weigh_hives(p_hive_id uuid, p_day date)', []],
  ['near miss: a call with nothing but dots', 'dispatchBatch(...);  -- twenty at a time', []],
  ['nothing but dots', 'create table t (...);', ['t …: ']],
  ['a comma too much, one missing', 'create table t (\n  id uuid primary key\n  name text not null,\n);', ['t: id!* uuid; name! text']],
  ['not closed', 'create table t (\n  id uuid primary key,\n  name text', ['t: id!* uuid; name text']],
  ['temporary tables and views are none', 'create temp table t (id int);\ncreate view v as select * from o;', []],
  ['a comment on a table', "create table t (id int);\ncomment on column t.id is 'the number';", ['t: id int # the number']],
  ['a list of names', 'users  -- people\norders -- what they buy', ['users …: ', 'orders …: ']],
  ['names alone, with arrows, choices and constraints', 'keepers(id, role[keeper|guest], email UNIQUE)\nhives(id, keeper_id -> keepers, state[empty|full], seen_at, UNIQUE(keeper_id, seen_at))\ncreate unique index one on hives(keeper_id);\njars(id, to_mail, note?, tags[])', ['keepers: id; role [keeper|guest]; email+', 'hives: id; keeper_id -> keepers; state [empty|full]; seen_at', 'jars: id; to_mail; note; tags []']],
  ['near miss: calls', 'create table t (id int);\nprune(hives, keepers)\nsort(jars -> lids, 3);', ['t: id int']],
  ['commented out', '-- create table t (id int);\ncreate table u (id int not null);', ['u: id! int']],
];

const EVENTS: readonly [string, string, readonly string[]][] = [
  ['enabling and a policy', 'alter table orders enable row level security;\ncreate policy own on orders for all using (user_id = auth.uid());', ['enable orders', 'policy orders own: user_id = auth.uid()']],
  ['in capitals, qualified, quoted', 'ALTER TABLE ONLY public."Orders" ENABLE ROW LEVEL SECURITY;\nCREATE POLICY "own rows" ON public."Orders" FOR INSERT TO authenticated WITH CHECK (a = 1);', ['enable Orders', 'policy Orders own rows: a = 1']],
  ['both predicates', 'create policy p on t using (a = 1) with check (b = 2);', ['policy t p: a = 1; b = 2']],
  ['force and its end', 'alter table t enable row level security, force row level security;', ['enable t', 'force t']],
  ['the order of the script', 'alter table t enable row level security;\nalter table t disable row level security;', ['enable t', 'disable t']],
  ['dropped', 'create policy p on t using (true);\ndrop policy if exists p on t;\ndrop table t;', ['policy t p: true', 'dropPolicy t p', 'dropTable t']],
  ['several tables in a draft', 'ALTER TABLE a, b ENABLE ROW LEVEL SECURITY;', ['enable a', 'enable b']],
  ['a loop', "do $$\ndeclare t text;\nbegin\n  foreach t in array array['a','b'] loop\n    execute format('alter table %I enable row level security', t);\n    execute format('create policy own on %I using (org = me())', t);\n  end loop;\nend $$;", ['enable a', 'policy a own: org = me()', 'enable b', 'policy b own: org = me()']],
  ['renamed with what was said', 'alter table a enable row level security;\nalter table a rename to b;', ['enable b']],
  ['near miss: commented out', '-- alter table t enable row level security;\n/* create policy p on t using (true); */\nselect 1;', []],
  ['near miss: in a string', "select 'alter table t enable row level security';", []],
  ['near miss: a template', 'alter table table_name enable row level security;', []],
];

const COMMENTS: readonly [string, string, readonly string[]][] = [
  ['words', '-- RLS: owner only\ncreate table t (id int); -- one row each\n/* read by the job */', ['RLS: owner only', 'one row each', 'read by the job']],
  ['not code', '-- alter table t enable row level security;\n-- create policy p on t\n--   using (a = 1);\nselect 1; -- done', ['done']],
  ['a frame', '-- =====\n-- Orders\n-- =====\nselect 1;', ['Orders']],
  ['a heading that begins as a statement does', '-- Create policies for orders\nselect 1;', ['Create policies for orders']],
  ['words without a marker', 'TABLE t (\n  id int,\n  rls: boolean\n)\nRLS: owner only\nPolicy: a = 1', ['RLS: owner only', 'Policy: a = 1']],
  ['words that go on below it', 'create table t (id int);\nRLS:\n- SELECT: owner only\nselect 1;', ['RLS:', 'SELECT: owner only']],
  ['near miss: columns of such names', 'create table t (\n  price numeric(8)\n  access: text,\n  policy: text,\n  rls boolean\n);', []],
];

function describeReading(): void {
  it.each(TABLES)('tables: %s', (_name, sql, expected) => {
    expect(tables(sql)).toEqual(expected);
  });

  it.each(EVENTS)('row level security: %s', (_name, sql, expected) => {
    expect(events(sql)).toEqual(expected);
  });

  it.each(COMMENTS)('comments: %s', (_name, sql, expected) => {
    expect(comments(sql)).toEqual(expected);
  });

  it('notes the columns that ALTER TABLE adds to a table of elsewhere', () => {
    const { tables: declared, changes } = read('alter table orders add column owner_id uuid not null references users(id), add index (owner_id);');
    expect(declared).toEqual([]);
    expect(changes.map((change) => `${change.table}: ${change.columns.map(column).join('; ')}`)).toEqual(['orders: owner_id! uuid -> users.id']);
  });

  it('notes the tables that queries name', () => {
    const sql = 'with recent as (select * from orders) select * from recent join users u on true; insert into logs values (1); update carts set a = 1; delete from bins;';
    expect(read(sql).mentions.map(({ table }) => table)).toEqual(['orders', 'users', 'logs', 'carts', 'bins']);
  });

  it('has true places', () => {
    const sql = 'select 1;\ncreate table public.orders (\n  id uuid\n);';
    const [table] = read(sql).tables;
    const at = (span: { start: number; end: number } | undefined): string => (span ? sql.slice(span.start - OFFSET, span.end - OFFSET) : '');
    expect(at(table?.nameSpan)).toMatch(/^(?:public\.)?orders$/);
    expect(at(table?.columns[0]?.span)).toMatch(/^id/);
    expect(at(table?.span)).toMatch(/^create table[\s\S]*\)$/);
  });

  it('never throws', () => {
    const piece = fc.constantFrom('create table t (', ')', ';', "'", '"', '$$', '--', '/*', '*/', '...', 'alter table t ', 'enable row level security', 'create policy p on ', 'using (', 'do $$ begin ', 'loop ', 'end ', 'references ', ',', 'id uuid ', '\n', 'ä', '\u0000');
    fc.assert(fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      expect(() => read(pieces.join(''))).not.toThrow();
    }), { numRuns: 150, seed: 7 });
  });
}

describe('reading SQL without the grammar', describeReading);

describe('reading SQL with the grammar of Postgres', () => {
  beforeAll(() => loadSqlGrammar());
  describeReading();
});

describe('looksLikeSql', () => {
  it.each<[string, string, string, boolean]>([
    ['a tag', 'anything', 'SQL', true],
    ['a dialect', 'x', 'mysql', true],
    ['no tag, a definition', 'CREATE TABLE t (id int);', '', true],
    ['no tag, a policy', 'alter table t enable row level security;', 'text', true],
    ['no tag, a list of tables', 'users  -- people\norders -- what they buy', '', true],
    ['near miss: a program', 'CREATE TABLE t (id int);', 'python', false],
    ['near miss: a sentence', 'Create table for the orders', '', false],
    ['near miss: a listing of routes', 'GET /orders   -- all of them', '', false],
    ['near miss: calls', 'orders(id)\nsave(order)', '', false],
  ])('%s', (_name, text, lang, expected) => {
    expect(looksLikeSql(text, lang)).toBe(expected);
  });
});
