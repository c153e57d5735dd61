import fc, { type Arbitrary } from 'fast-check';

/*
 * Grammars of what people put into an architecture document, right and wrong: markdown with the listings in it, and YAML.
 */

type Text = Arbitrary<string>;

/** A template whose gaps are filled by other grammars. */
function form({ raw }: TemplateStringsArray, ...gaps: readonly Text[]): Text {
  const fixed = raw.map((part) => part.replaceAll('\\n', '\n').replaceAll('\\`', '`').replaceAll('\\$', '$'));
  return fc.tuple(...gaps).map((filled) => fixed.map((part, at) => (at === 0 ? part : `${filled[at - 1] ?? ''}${part}`)).join(''));
}

function one(...texts: readonly (string | Text)[]): Text {
  return fc.oneof(...texts.map((text) => (typeof text === 'string' ? fc.constant(text) : text)));
}

function many(text: Text, separator = '', maxLength = 6): Text {
  return fc.array(text, { maxLength }).map((all) => all.join(separator));
}

function perhaps(text: Text): Text {
  return fc.option(text, { nil: '', freq: 2 });
}

/** Text with each of its lines moved in. */
function indented(text: Text, by: Text): Text {
  return fc.tuple(text, by).map(([lines, margin]) => lines.split('\n').map((line) => (line === '' ? '' : margin + line)).join('\n'));
}

/** Characters that break readers: ends of lines of other systems, halves of pairs, marks that take no room, what closes what it did not open. */
export const hostile: Text = one(
  '\u0000', '\ufeff', '\u202e', '\u2066', '\u200b', '\u200d', '\u00ad', '\u00a0', '\u2028', '\u2029', '\u0085', '\u000b', '\u000c', '\r', '\t', '\u001b[31m', '\ud800', '\udc00', '\ufffd', '\uffff', '\u{1f469}\u200d\u{1f467}', '\u{10ffff}', 'e\u0301', 'İ', 'ı', 'ß', 'ﬁ', 'Ａ', 'а',
  ']]>', '-->', '<!--', '<![CDATA[', '</script>', '&#0;', '&#x110000;', '&amp', '${', '{{', '%%', '::', '"', "'", '\\', '`', '```', '~~~', '$$', '/*', '*/', '--', '***', '___', '|', '[', ']', '](', '![', '[^', '<', '>',
  fc.tuple(fc.constantFrom('[', '(', '{', '>', '*', '_', '`', '#', '|', '-', ' ', '~', '<', '&', '"', '!', '=', '- ', 'a**', '*a ', '[a](', '<b>', '> - '), fc.integer({ min: 2, max: 40 })).map(([part, times]) => part.repeat(times)),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

const table = one('orders', 'users', 'ai_jobs', 'public.orders', '"Order Items"', 'auth.users', 'profiles', 'tbl', 'öffnungen', '注文', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'select', 'a', '');
const column = one('id', 'user_id', 'owner_id', 'created_at', 'status', 'email', '__proto__', 'constructor', 'valueOf', '"Größe"', 'x1', '');
const type = one('uuid', 'text', 'int', 'numeric(10, 2)', 'timestamptz', 'jsonb', 'text[]', 'vector(1536)', 'varchar', '');
const variable = one('OPENAI_API_KEY', 'CRON_SECRET', 'DATABASE_URL', 'NEXT_PUBLIC_URL', 'STRIPE_SECRET_KEY', '__proto__', 'A', 'lower_case', '');
const method = one('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'GET/POST', 'POST, PUT', 'get', 'ANY', 'WS', 'HEAD', '');
const path = one('/api/orders', '/api/orders/:id', '/api/orders/{id}', '/api/orders/[id]', '/api/orders/[...rest]', '/api/cron/*', '/', '/api/__proto__', '/constructor', '/api/ai/summary?x=1#y', 'https://example.com/v1/chat', 'api/x', '/ä/ö', '');
const endpoint = one(form`${method} ${path}`, form`\`${method} ${path}\``, form`**${method}** ${path}`, path);
const auth = one('requires a JWT', 'no auth', 'session cookie', 'bearer `CRON_SECRET`', 'public', 'TBD', 'same as above', 'requireUser()', 'is not authenticated', 'needs no auth except for admins', 'API key', '✓', '—', 'signature of Stripe', '');
const amount = one('5 req/min per user', '10/h', '8s timeout, 504', 'timeout 30 seconds then 503', 'no limit', 'TBD', 'unlimited', '1e999 per day', '0', '-1/s', '99999999999999999999 per hour', '');
const provider = one('OpenAI', 'Anthropic', 'Stripe', 'Resend', 'Supabase', 'gpt-4o', 'an LLM', '');

const sentence = one(
  form`${endpoint} ${auth}.`,
  form`All endpoints except ${endpoint} ${auth}, `,
  form`RLS is enabled on \`${table}\`: ${auth}. `,
  form`No RLS on ${table}, because ${auth}. `,
  form`${endpoint} calls ${provider}, ${amount}. `,
  form`${endpoint} writes ${table} and ${table} in one transaction. `,
  form`The cron ${path} checks \`${variable}\`; ${auth}. `,
  form`We will decide later whether ${endpoint} ${auth}. `,
  form`\`${variable}\` – ${provider}; `,
  form`Reads ${table} by ${column}, ${amount}. `,
  form`${column}: ${type}`,
  form`${amount} `,
  form`Alle Endpunkte brauchen ${auth}. `,
  form`${hostile}`,
  one('TBD', 'but ', 'without ', 'unless ', '; ', ' — ', '…', 'not ', 'nor ', '(', ')', ': '),
);

const inline: Text = fc.letrec<Record<'inline' | 'leaf', string>>((tie) => ({
  leaf: one(sentence, sentence, sentence, hostile),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    form`**${tie('inline')}**`,
    form`*${tie('inline')}*`,
    form`~~${tie('inline')}~~`,
    form`\`${tie('leaf')}\``,
    form`[${tie('inline')}](${path} "${tie('leaf')}")`,
    form`![${tie('inline')}](${path})`,
    form`<${one('b', 'del', 's', 'span hidden', 'br', 'code', 'p', 'script', 'details')}>${tie('inline')}</${one('b', 'del', 's', 'span', 'code')}>`,
    form`<!-- ${tie('leaf')} -->`,
    form`[^${one('1', 'note', '__proto__')}]`,
    form`${tie('inline')}${tie('inline')}`,
    form`${tie('inline')}\\n${tie('inline')}`,
  ),
})).inline;

const constraint = one('', ' PRIMARY KEY', ' NOT NULL', ' REFERENCES auth.users(id) ON DELETE CASCADE', form` REFERENCES ${table}`, " DEFAULT 'x''y'", ' CHECK (status IN (\'a\', \'b\'))', ' -- a remark', ' /* TODO */', ' GENERATED ALWAYS AS IDENTITY', ' UNIQUE', ' DEFAULT now()', ' …');
const sqlColumn = one(form`  ${column} ${type}${constraint}`, form`  ${column} ${type}${constraint}`, form`  PRIMARY KEY (${column}, ${column})`, form`  FOREIGN KEY (${column}) REFERENCES ${table}(${column})`, '  ...', '  -- and so on', form`  LIKE ${table} INCLUDING ALL`, form`  CONSTRAINT ${column} CHECK (${column} > 0)`);
const condition = one('true', 'auth.uid() = user_id', '(select auth.uid()) = owner_id', form`${column} IN (SELECT ${column} FROM ${table})`, 'false', "current_setting('app.user')::uuid = id", '');
const statement: Text = one(
  form`CREATE TABLE ${one('', 'IF NOT EXISTS ')}${table} (\n${many(sqlColumn, ',\n')}\n);`,
  form`CREATE TABLE ${table} (${many(sqlColumn, ', ')}`,
  form`create table ${table} partition of ${table} for values in ('a');`,
  form`CREATE TABLE ${table} AS SELECT * FROM ${table};`,
  form`ALTER TABLE ${one('', 'ONLY ', 'IF EXISTS ')}${table} ${one('ENABLE', 'DISABLE', 'FORCE', 'NO FORCE')} ROW LEVEL SECURITY;`,
  form`ALTER TABLE ${table} ADD COLUMN ${column} ${type}${constraint}, DROP COLUMN ${column};`,
  form`ALTER TABLE ${table} RENAME TO ${table};`,
  form`CREATE POLICY "${one('own rows', 'p', "it''s")}" ON ${table} FOR ${one('ALL', 'SELECT', 'INSERT', 'UPDATE')} TO ${one('authenticated', 'anon', 'public')} USING (${condition}) WITH CHECK (${condition});`,
  form`DROP POLICY IF EXISTS p ON ${table};`,
  form`CREATE INDEX ON ${table} (${column});`,
  form`CREATE TYPE ${column} AS ENUM ('a', 'b''c', '');`,
  form`DO $$ DECLARE t text; BEGIN FOREACH t IN ARRAY ARRAY['${table}','${table}'] LOOP EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t); END LOOP; END $$;`,
  form`CREATE FUNCTION f() RETURNS trigger AS $body$ BEGIN INSERT INTO ${table} VALUES (1); RETURN NEW; END $body$ LANGUAGE plpgsql;`,
  form`CREATE VIEW ${table} AS SELECT ${column}, count(*) FROM ${table} JOIN ${table} USING (${column}) WHERE ${condition} GROUP BY 1;`,
  form`COMMENT ON TABLE ${table} IS '${sentence}';`,
  form`GRANT ALL ON ${table} TO anon;`,
  form`INSERT INTO ${table} (${column}) VALUES ('${hostile}') ON CONFLICT DO NOTHING;`,
  form`UPDATE ${table} SET ${column} = ${column} + 1 WHERE ${condition};`,
  form`WITH x AS (SELECT * FROM ${table} LIMIT 10) DELETE FROM ${table} USING x;`,
  form`BEGIN; ${one('COMMIT;', 'ROLLBACK;', '')}`,
  form`-- ${sentence}`,
  form`/* ${sentence} */`,
  form`${table}(${column}, ${column} ${type}, ...)`,
  form`${hostile}`,
  "'", '"', '$$', '(', ')', ';', '/*',
);
const sql = many(statement, '\n', 5);

const entity = one('ORDER', 'users', 'User', '"Order Item"', 'e-1', '__proto__', '');
const mermaid: Text = one(
  form`erDiagram\n${many(one(form`  ${entity} ${one('||--o{', '}|..|{', '||--||', '--', '}o')} ${entity} : ${one('has', '"is of"', '')}`, form`  ${entity} {\n    ${type} ${column} ${one('PK', 'FK', 'PK,FK', '"a remark"', '')}\n  }`, form`  ${entity} {`, '}', form`%% ${sentence}`), '\n')}`,
  form`sequenceDiagram\n${many(one(form`  ${entity}${one('->>', '-->>', '-x', '-)', '->')}${entity}: ${sentence}`, form`  participant ${entity} as ${sentence}`, form`  Note over ${entity},${entity}: ${sentence}`, form`  ${one('alt', 'loop', 'par', 'rect', 'opt')} ${auth}`, '  end', '  else', '  autonumber'), '\n')}`,
  form`${one('flowchart', 'graph')} ${one('TD', 'LR', '')}\n${many(one(form`  ${entity}${one('[', '([', '[[', '[(', '((', '{', '>', '{{', '')}${sentence}${one(']', '])', ']]', ')]', '))', '}', '}}', '')}`, form`  ${entity} ${one('-->', '---', '-.->', '==>', '--x', '<-->', '-- text -->', '-->|POST /a|', '~~~')} ${entity}`, form`  ${entity} & ${entity} --> ${entity}`, form`  subgraph ${sentence}`, '  end', '  style a fill:#fff', '  click a href "x"'), '\n')}`,
  form`classDiagram\n${many(one(form`  class ${entity} {\n    +${type} ${column}\n  }`, form`  ${entity} ${one('<|--', '*--', 'o--', '-->', '..>')} ${entity}`, form`  ${entity} : ${column} ${type}`), '\n')}`,
  form`C4Container\n${many(one(form`  Container(${entity}, "${sentence}", "Next.js")`, form`  Rel(${entity}, ${entity}, "${endpoint}")`, form`  System_Boundary(a, "b") {`, '}'), '\n')}`,
  form`stateDiagram-v2\n  [*] --> ${entity}\n  ${entity} --> [*]`,
  form`${hostile}\n${sentence}`,
);
const boxes: Text = one(
  form`┌────────┐     ┌─────────┐\n│ ${one('Web', 'POST /a', '')}    │────▶│ ${entity}   │\n└────────┘     └─────────┘\n     │\n     ▼\n  ${table}`,
  form`+------+    +-----+\n| ${entity} |--->| ${provider} |\n+------+    +-----+`,
  form`src/\n├── app/\n│   ├── ${path}\n│   └── route.ts   # ${endpoint}\n└── ${table}.sql`,
  form`${entity} -> ${entity} -> ${provider}\n  \\--> ${table}\n   |\n   v`,
  many(one('┌', '─', '┐', '│', '└', '┘', '├', '┤', '┼', '▶', '▼', '+', '-', '|', ' ', '\n', '>', 'v', 'a', '═', '╔', '🟦'), '', 60),
);

const prisma: Text = many(
  one(
    form`model ${entity} {\n  id ${one('String', 'Int')} @id @default(${one('uuid()', 'autoincrement()', 'cuid(')})\n  ${column} ${one('String?', 'DateTime', 'Json', 'Role', 'User', 'Order[]')} ${one('@relation(fields: [user_id], references: [id])', '@unique', '@db.Uuid', '@map("x")', '// a remark', '')}\n  @@map("${table}")\n  @@index([${column}])\n}`,
    form`enum ${entity} {\n  A\n  B @map("b")\n}`,
    form`datasource db {\n  provider = "postgresql"\n  url = env("${variable}")\n}`,
    form`/// ${sentence}`,
    form`model ${entity} {`,
    form`${hostile}`,
  ),
  '\n',
  4,
);
const code: Text = many(
  one(
    form`export const ${one('orders', 'x')} = pgTable('${table}', { ${column}: uuid('${column}').primaryKey(), userId: uuid('user_id').references(() => users.id) }, (t) => [pgPolicy('p', { for: 'all', using: sql\`${condition}\` })]).enableRLS();`,
    form`app.${one('get', 'post', 'all', 'use')}('${path}', ${one('requireUser', 'rateLimit({ max: 5 })', 'async')}, async (req, res) => { await db.insert(${table}).values({}); });`,
    form`export async function ${one('GET', 'POST', 'DELETE')}(req: Request) { const key = process.env.${variable}; const { data } = await supabase.from('${table}').select('*').eq('${column}', 1); }`,
    form`const { ${variable}, B = 'x' } = process.env; // ${sentence}`,
    form`const env = z.object({ ${variable}: z.string().min(1), B: z.coerce.number().default(3) }).parse(process.env);`,
    form`@app.${one('get', 'post')}("${path}")\nasync def f(user = Depends(get_user)):\n    key = os.environ["${variable}"]\n`,
    form`class ${entity}(Base):\n    __tablename__ = "${table}"\n    ${column} = Column(${one('UUID', 'String', 'ForeignKey("users.id")')}, primary_key=True)\n`,
    form`class ${entity} < ApplicationRecord\n  belongs_to :user\nend\ncreate_table :${one('orders', 'x')} do |t|\n  t.uuid :${column}\nend`,
    form`for (const t of ['${table}', '${table}']) { await sql\`ALTER TABLE ${one('x', '$' + '{t}')} ENABLE ROW LEVEL SECURITY\`; }`,
    form`await db.transaction(async (tx) => { await tx.insert(${table}); await tx.update(${table}); });`,
    form`interface ${entity} { ${column}: string; status: 'a' | 'b'; }`,
    form`const r = await fetch('${path}', { method: 'POST', signal: AbortSignal.timeout(${one('8000', '8_000', '1e9', '')}) });`,
    form`resource "x" "y" { name = "${variable}" }`,
    form`// ${sentence}`,
    form`/* ${sentence}`,
    form`\`${hostile}`,
    form`${hostile}`,
  ),
  '\n',
  4,
);
const dotenv: Text = many(one(form`${variable}=${one('', 'sk-…', '"a b"', "'", 'https://x', '$A', '<value>', 'x # a remark')}`, form`export ${variable}=1`, form`# ${sentence}`, form`${variable}: ${provider}`, form`${variable} = `, form`=${variable}`, form`${hostile}`, form`# --- ${provider} ---`), '\n', 8);
const openapi: Text = one(
  form`openapi: ${one('3.0.0', '3.1.0', '"3"')}\ninfo: { title: ${one('x', '')}, version: 1 }\nsecurity: [{ ${one('bearer', '__proto__')}: [] }]\npaths:\n${many(form`  ${path}:\n    ${one('get', 'post', 'delete', 'parameters')}:\n      summary: ${auth}\n      security: ${one('[]', '[{ bearer: [] }]', '')}\n      x-rate-limit: ${amount}\n`)}components: { securitySchemes: { bearer: { type: http, scheme: bearer } } }`,
  form`{"openapi": "3.0.0", "paths": {"${path}": {"post": {"summary": "${provider}"}}}}`,
  form`swagger: "2.0"\npaths: ${one('{}', '[]', 'null', '{ /a: { post: 1 } }', '*a')}`,
);

const key = one('title', 'overview', 'endpoints', 'tables', 'env', 'auth', 'name', 'columns', 'rls', 'rateLimit', 'timeout', 'calls', 'writes', 'reads', 'purpose', 'input', 'output', 'method', 'path', '__proto__', 'constructor', 'toString', 'POST /api/orders', 'GET /', 'orders', 'CRON_SECRET', '"a: b"', "'x'", '? a', '1', 'null', 'ä', '<<', '', 'x-y');
const scalar = one(sentence, endpoint, table, variable, auth, amount, form`"${sentence}"`, form`'${sentence}'`, '*a', '&a x', '!!str 1', '!x y', '~', 'null', 'true', '1e999', '0x1F', '2026-11-27', '.nan', '{}', '[]', '"', "'", '|', '>-', '@', '`', '%', form`${hostile}`);
const node: Text = fc.letrec<Record<'node', string>>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    form`{ ${key}: ${scalar}, ${key}: ${scalar} }`,
    form`[${scalar}, ${scalar}]`,
    form`|\n${indented(many(sentence, '\n', 4), one('    ', '      ', '\t'))}`,
    fc.array(fc.tuple(key, tie('node')), { maxLength: 5 }).map((entries) => `\n${entries.map(([name, value]) => moved(`${name}: ${value}`)).join('\n')}`),
    fc.array(tie('node'), { maxLength: 4 }).map((items) => `\n${items.map((item) => moved(`- ${item.replace(/^\n\s*/, '')}`)).join('\n')}`),
    form`&${one('a', 'b')} ${tie('node')}`,
    form`${tie('node')} # ${sentence}`,
  ),
})).node;

function moved(text: string): string {
  return text.split('\n').map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
}

const EndpointFields = form`    auth: ${auth}\n    rateLimit: ${amount}\n    timeout: ${amount}\n    calls: { ${provider}: ${sentence} }\n    writes: [${table}, ${table}]\n    ${key}: ${scalar}\n`;
const architectureYaml: Text = form`title: ${sentence}\n${perhaps(form`overview: ${node}\n`)}endpoints:\n${many(form`  ${endpoint}:\n    purpose: ${sentence}\n${EndpointFields}`, '', 3)}tables:\n${many(form`  ${table}:\n    columns: ${one(form`{ ${column}: ${type} }`, form`[${column}, ${column}]`, node)}\n    rls: ${one('true', auth, node)}\n`, '', 3)}env:\n${many(form`  ${variable}: ${provider}\n`, '', 3)}${perhaps(form`${key}: ${node}\n`)}`;
const directive = one(
  form`<!-- spec-lint-${one('disable', 'disable-line', 'disable-next-line', 'enable')} ${one('rls-per-table', 'named-auth-per-post', 'no-placeholder', 'schema', 'rls-per-table(table:orders), env-vars-listed', '__proto__', 'constructor(x)', '', ',', '((')} ${one('-- a reason', '-- until=2025-01-01 late', '-- until=2999-12-31 later', '--', '-- until=x')} -->`,
  form`<!-- spec-lint-${sentence} -->`,
);

/** A YAML document: an architecture in the shape of the schema, mappings of anything, an API, or nearly one of them. */
export const yaml: Text = one(
  architectureYaml,
  architectureYaml,
  fc.array(fc.tuple(key, node), { maxLength: 6 }).map((entries) => entries.map(([name, value]) => `${name}: ${value}`).join('\n')),
  openapi,
  form`# spec-lint-disable rls-per-table -- a reason\n---\n${architectureYaml}\n---\n${node}`,
  form`${node}\n${hostile}\n${architectureYaml}`,
  form`%YAML 1.2\n---\n- ${node}\n- ${node}\n...\n`,
);

const fence: Text = fc
  .tuple(
    fc.constantFrom('```', '~~~', '````', '``'),
    fc.oneof(
      fc.tuple(one('sql', 'SQL', 'postgresql', ''), sql),
      fc.tuple(one('mermaid', ''), mermaid),
      fc.tuple(one('', 'text', 'ascii'), boxes),
      fc.tuple(one('prisma', ''), prisma),
      fc.tuple(one('ts', 'js', 'tsx', 'python', 'ruby', 'go', 'java', 'hcl', 'graphql', '', 'jsonc', 'dockerfile'), code),
      fc.tuple(one('env', 'dotenv', 'bash', 'sh', '', '.env'), dotenv),
      fc.tuple(one('yaml', 'yml', 'json', '', 'yaml architecture'), one(openapi, yaml)),
      fc.tuple(one('markdown', 'md', 'diff', 'http', 'csv', 'x y {a=b}', '`'), sentence),
    ),
    fc.boolean(),
  )
  .map(([mark, [lang, content], isClosed]) => `${mark}${lang}\n${content}\n${isClosed ? mark : ''}`);

const title = one('API Endpoints', 'Security', 'Database', 'Environment variables', 'Data model', 'Risks', 'Out of scope', 'Example', 'Alternatives', 'Background jobs', 'Rate limits', 'Sicherheit', 'Open questions', endpoint, table, sentence, inline, '');
const cell = one(sentence, endpoint, table, column, variable, auth, amount, inline, '', ' ', '✓', '\\|', 'a<br>b', '`|`', form`${hostile}`);
const headings = one('Endpoint | Auth | Rate limit', 'Method | Path | Purpose', 'Table | RLS | Policy', 'Column | Type | Notes', 'Variable | Purpose', 'Provider | Timeout', '__proto__ | constructor', 'Question | Answer', '', ' | | ');
const rows = form`| ${headings} |\n|${one('---|---|---', ':-:|--:|:--', '---', '--|', '')}|\n${many(form`| ${cell} | ${cell} | ${cell} |`, '\n', 5)}`;
const html = one(
  form`<table><tr><th>Endpoint<th>Auth</tr><tr><td>${endpoint}<td>${auth}</table>`,
  form`<details><summary>${sentence}</summary>\n\n${inline}\n\n</details>`,
  form`<ul><li>${sentence}<li>${endpoint} ${auth}</ul>`,
  form`<div ${one('hidden', 'style="display:none"', 'class="')}>${sentence}</div>`,
  form`<pre><code>${sql}</code></pre>`,
  form`<!-- ${sentence}\n${sentence} -->`,
  form`<${hostile}>`,
  form`<script>${sentence}`,
);

const block: Text = fc.letrec<Record<'block' | 'list' | 'leaf', string>>((tie) => ({
  leaf: fc.oneof(
    { weight: 3, arbitrary: form`${one('#', '##', '###', '####', '#######')} ${title}` },
    { weight: 4, arbitrary: many(inline, ' ', 3) },
    { weight: 3, arbitrary: fence },
    { weight: 2, arbitrary: rows },
    { weight: 1, arbitrary: html },
    { weight: 1, arbitrary: directive },
    { weight: 1, arbitrary: one('---', '***', 'Title\n=====', 'Title\n---', form`[^note]: ${sentence}`, form`[x]: ${path} "${sentence}"`, form`    ${statement}`, form`${hostile}`, form`${sentence}\\\n${sentence}`) },
  ),
  list: fc
    .tuple(fc.constantFrom('- ', '* ', '+ ', '1. ', '7) ', '- [ ] ', '- [x] '), fc.array(fc.tuple(one(inline, form`**${title}**: ${inline}`, form`${endpoint}: ${auth}`), fc.option(tie('block'), { freq: 2, nil: '' })), { maxLength: 4 }))
    .map(([mark, items]) => items.map(([words, inner]) => `${mark}${words}${inner === '' ? '' : `\n${inner.split('\n').map((line) => ' '.repeat(mark.length) + line).join('\n')}`}`).join('\n')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: tie('leaf') },
    { weight: 3, arbitrary: tie('list') },
    { weight: 1, arbitrary: indented(tie('block'), one('> ', '>', '  ', '    ')) },
    { weight: 1, arbitrary: form`${tie('block')}\n${tie('block')}` },
  ),
})).block;

const frontMatter = one(form`---\n${many(form`${key}: ${scalar}`, '\n', 4)}\n---\n`, form`---\n${node}\n---\n`, '---\n', form`+++\n${sentence}\n+++\n`);

/** A markdown document with everything that people put into one. */
export const markdown: Text = fc.tuple(perhaps(frontMatter), fc.array(block, { maxLength: 8 }), fc.constantFrom('\n\n', '\n\n', '\n\n', '\n')).map(([front, blocks, gap]) => front + blocks.join(gap));

/** Listings by the language that they are in, or are taken for. */
export const LISTINGS = { sql, mermaid, boxes, prisma, code, dotenv, openapi, yaml, sentence: many(inline, '\n', 3) } satisfies Record<string, Text>;

/** What a configuration file holds, right and wrong. */
export const configuration: Text = many(
  one(
    form`extends: ${one('gate', 'strict', '[recommended]', '../x.yaml', '__proto__', '')}`,
    form`rules:\n  ${one('rls-per-table', 'no-placeholder', '__proto__', 'constructor', 'toString', 'a/b', '')}: ${one('off', 'warn', 'error', '[error, { most: 3 }]', '{}', '[]', '{ __proto__: 1 }')}`,
    form`overrides:\n  - files: ${one("'docs/**'", '[]', "'{a,b}/**/*.md'", "'!(x)'", form`${hostile}`)}\n    rules: { schema: off }`,
    form`customRules:\n  - { id: ${one('a/b', '__proto__/x', 'x')}, for: ${one('document', 'endpoint', 'table', 'constructor')}, ${one('forbid', 'require')}: [${one('x', '(a+)+$', '"*"', '')}], message: ${one('m', '"{name}"', '')} }`,
    form`userColumns: [${column}, ${column}]`,
    form`${one('providers', 'lock', 'maxSuppressions', 'ignores', 'files', 'schema', '__proto__', 'constructor', 'hasOwnProperty')}: ${node}`,
    form`&a [*a, *a]`,
    form`${hostile}`,
  ),
  '\n',
  4,
);
