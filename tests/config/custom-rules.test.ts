import { describe, expect, it } from 'vitest';
import { matchesStars } from '../../src/config/custom-rules.js';
import { readConfig } from '../../src/config/read-config.js';
import { type Config, type LintMessage, lintText } from '../../src/index.js';

type CustomRule = NonNullable<Config['customRules']>[number];

async function reportsOf(rule: Omit<CustomRule, 'id'>, lines: readonly string[], more: Config = {}): Promise<LintMessage[]> {
  const { messages } = await lintText(lines.join('\n'), { filePath: 'a.md', config: { extends: 'gate', ...more, customRules: [{ id: 'acme/own', ...rule }] } });
  return messages.filter(({ ruleId }) => ruleId === 'acme/own');
}

const subjects = (messages: readonly LintMessage[]): unknown[] => messages.map(({ subject, messageId }) => `${subject ?? ''} ${messageId ?? ''}`);

const TABLES = ['# Shop', '', '## Tables', '', '- `orders` (id, user_id, total). Owner: billing.', '- `items` (id, order_id, sku). Owner: to be decided later.', '- `regions` (id, name)', '- `carts` (id, user_id)', '', 'The carts table is owned by checkout.', ''];
const OWNER: Omit<CustomRule, 'id'> = { for: 'tables', require: ['owner:', 'owned by'], message: 'Name the team that owns "{{name}}".' };

describe('a rule of the configuration', () => {
  it('asks for a statement of each table, in its entry or by its name', async () => {
    const messages = await reportsOf(OWNER, TABLES);
    expect(subjects(messages)).toEqual(['table:items deferred', 'table:regions missing']);
    expect(messages.map(({ message, line }) => [line, message])).toEqual([[6, 'Name the team that owns "items".'], [7, 'Name the team that owns "regions".']]);
    expect(messages[0]?.evidence).toMatchObject([{ line: 6, quote: 'Owner:', stance: 'deferred' }]);
  });

  it('takes a statement on all of a kind for one on each', async () => {
    expect(subjects(await reportsOf(OWNER, ['# Shop', '', '## Tables', '', '- `orders` (id, user_id)', '- `carts` (id, user_id)', '', 'All tables are owned by the core team.']))).toEqual([]);
  });

  it('judges only what its names, methods and calls allow', async () => {
    expect(subjects(await reportsOf({ ...OWNER, where: { names: ['*s'], notNames: ['reg*', 'items'] } }, TABLES))).toEqual([]);
    const endpoints = ['# Shop', '', '- `POST /api/a` asks OpenAI for a text', '- `GET /api/b` lists', '- `POST /api/c` saves. Owner: billing.'];
    const rule: Omit<CustomRule, 'id'> = { for: 'endpoints', require: ['owner:'], message: 'Name the owner of {{name}}.' };
    expect(subjects(await reportsOf(rule, endpoints))).toEqual(['endpoint:POST /api/a missing', 'endpoint:GET /api/b missing']);
    expect(subjects(await reportsOf({ ...rule, where: { methods: ['post'] } }, endpoints))).toEqual(['endpoint:POST /api/a missing']);
    expect(subjects(await reportsOf({ ...rule, where: { calls: 'ai' } }, endpoints))).toEqual(['endpoint:POST /api/a missing']);
  });

  it('forbids a statement, but not its denial', async () => {
    const rule: Omit<CustomRule, 'id'> = { for: 'document', forbid: ['stored procedure%', 'MongoDB'], message: 'We do not use {{quote}} (line {{line}}).' };
    expect((await reportsOf(rule, ['# Shop', '', 'Totals are kept by stored procedures.'])).map(({ message }) => message)).toEqual(['We do not use stored procedures (line 3).']);
    expect(await reportsOf(rule, ['# Shop', '', 'There are no stored procedures.', '', '## Alternatives rejected', '', 'MongoDB for carts.'])).toEqual([]);
  });

  it('asks for a claim as the built-in rules understand it', async () => {
    const rule: Omit<CustomRule, 'id'> = { for: 'endpoints', where: { methods: ['DELETE'] }, claim: 'rateLimit', message: 'Limit {{name}}.' };
    const draft = ['# Shop', '', '- `DELETE /api/a/:id` removes. Rate limit: 5 req/60s per user.', '- `DELETE /api/b/:id` removes.', '- `DELETE /api/c/:id` removes. Rate limit: later.'];
    expect(subjects(await reportsOf(rule, draft))).toEqual(['endpoint:DELETE /api/b/:id missing', 'endpoint:DELETE /api/c/:id deferred']);
  });

  it('has its own severity, which rules and overrides change', async () => {
    expect((await reportsOf({ ...OWNER, severity: 'warn' }, TABLES)).map(({ severity }) => severity)).toEqual([1, 1]);
    expect(await reportsOf(OWNER, TABLES, { rules: { 'acme/own': 'off' } as Config['rules'] & object })).toEqual([]);
    expect(await reportsOf(OWNER, TABLES, { overrides: [{ files: ['*.md'], rules: { 'acme/own': 0 } as Config['rules'] & object }] })).toEqual([]);
  });

  it('is suppressed by its name, unless it is locked', async () => {
    const suppressed = [...TABLES, '<!-- spec-lint-disable acme/own -- not yet settled -->'].reverse().join('\n').split('\n').reverse();
    const first = ['<!-- spec-lint-disable acme/own -- not yet settled -->', '', ...suppressed.slice(0, -1)];
    expect(await reportsOf(OWNER, first)).toEqual([]);
    expect(await reportsOf(OWNER, first, { lock: ['acme/own'] as unknown as NonNullable<Config['lock']> })).toHaveLength(2);
  });
});

describe('the definition of a rule', () => {
  it.each([
    ['a name without a house', '- { id: own, for: tables, message: m, forbid: [x] }', 'c.yaml:2:9: "own" is no name of a rule of one\'s own: put the name of the house before it, e.g. acme/owner-per-table.'],
    ['a name twice', '- { id: a/b, for: tables, message: m, forbid: [x] }\n- { id: a/b, for: tables, message: m, forbid: [x] }', 'c.yaml:3:9: There is a rule "a/b" already.'],
    ['no demand', '- { id: a/b, for: tables, message: m }', 'c.yaml:2:3: The rule "a/b" asks for nothing: give it "require", "forbid" or "claim".'],
    ['a demand of nothing', '- { id: a/b, for: tables, message: m, require: [] }', 'c.yaml:2:3: The rule "a/b" asks for nothing: give it "require", "forbid" or "claim".'],
    ['a place in the message for what there is not', '- { id: a/b, for: tables, message: "{{nme}}", forbid: [x] }', "c.yaml:2:36: Nothing is filled in for \"{{nme}}\". Did you mean 'name'? Known: name, quote, line."],
    ['an unknown subject', '- { id: a/b, for: table, message: m, forbid: [x] }', 'c.yaml:2:19: "for" must be tables, endpoints, variables or document, not "table".'],
    ['no message', '- { id: a/b, for: tables, forbid: [x] }', 'c.yaml:2:3: "customRules" needs a key "message".'],
    ['an unknown key', '- { id: a/b, for: tables, forbids: [x], message: m, forbid: [x] }', "c.yaml:2:27: Unknown key \"forbids\". Did you mean 'forbid'?"],
  ])('is refused with its place: %s', (_, rules, message) => {
    expect(() => readConfig('c.yaml', `customRules:\n${rules}\n`)).toThrow(message);
  });

  it('may be set only where it is known', async () => {
    await expect(lintText('# A', { config: { rules: { 'acme/owm': 'off' } as Config['rules'] & object, customRules: [{ id: 'acme/own', for: 'tables', forbid: ['x'], message: 'm' }] } })).rejects.toThrow('Unknown rule "acme/owm": no plugin and no customRules bring it along. Did you mean \'acme/own\'?');
  });

  it('is refused with a severity that is none', () => {
    expect(() => readConfig('c.yaml', 'rules:\n  acme/own: fatal\n')).toThrow('c.yaml:2:13: "fatal" is no severity: write off, warn or error, or [severity, options].');
  });
});

describe('names with stars', () => {
  it.each([
    ['orders', 'orders', true],
    ['Orders', 'ORDERS', true],
    ['order', 'orders', false],
    ['*', 'anything', true],
    ['*_log', 'audit_log', true],
    ['*_log', 'log', false],
    ['POST /api/*/items', 'POST /api/orders/items', true],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'acb', false],
    ['ab*ba', 'aba', false],
  ])('%s stands for %s: %s', (pattern, name, matches) => {
    expect(matchesStars(pattern, name)).toBe(matches);
  });

  it('take time linear in their length', () => {
    expect(matchesStars(`${'*a'.repeat(20_000)}b`, 'a'.repeat(200_000))).toBe(false);
  });
});
