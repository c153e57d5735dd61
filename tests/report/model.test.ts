import { describe, expect, it } from 'vitest';
import { type LintResult, resultOf } from '../../src/engine/report.js';
import type { Claim } from '../../src/model/claim.js';
import type { Model } from '../../src/model/model.js';
import { NO_ARCHITECTURE } from '../../src/model/architecture.js';
import { NO_MEASUREMENT } from '../../src/model/measurement.js';
import { NO_READS } from '../../src/model/reads.js';
import { modelToJson } from '../../src/report/model-json.js';
import { formatModel } from '../../src/report/model-text.js';
import { SourceFile, type Span } from '../../src/text/source-file.js';
import { NO_CONSISTENCY } from '../../src/model/consistency.js';

const TEXT = `# Shop
Postgres
orders: id, user_id
owner only: user_id = auth.uid()
POST /api/orders
calls OpenAI
signed in by Clerk
OPENAI_API_KEY
regions
reference data
STRIPE_KEY
10 s
`;

function span(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function claim(facet: Claim['facet'], words: string, more: Partial<Claim> = {}): Claim {
  return { facet, stance: 'affirmed', nearness: 'own', evidence: { span: span(words), stance: 'affirmed' }, ...more };
}

const UNTOLD = { lookAlike: null, service: null, purpose: '', value: '', secret: true, publicPrefix: '', usedBy: [] };

const MODEL: Model = {
  title: 'Shop',
  callerId: 'auth.uid()', store: { name: 'Postgres', rowLevelSecurity: true, span: span('Postgres') },
  tables: [
    {
      id: 'table:orders',
      kind: 'table',
      name: 'orders',
      span: span('orders'),
      source: 'list',
      columns: [
        { name: 'id', type: '', nullable: null, primaryKey: true, unique: false, references: null, values: null, check: null, comment: null, span: span('id') },
        { name: 'user_id', type: 'uuid', nullable: null, primaryKey: false, unique: false, references: { table: 'users', column: 'id' }, values: null, check: null, comment: null, span: span('user_id') },
      ],
      scope: { scoped: true, reason: 'column user_id', span: span('user_id') },
      claims: [claim('policy', 'owner only: user_id = auth.uid()', { nearness: 'named' }), claim('rls', 'orders', { stance: 'vague', flaw: 'noPolicy', weak: true, supersedes: true, replaces: false })],
    },
    { id: 'table:regions', kind: 'table', name: 'regions', span: span('regions'), source: 'prose', columns: [], scope: { scoped: false, reason: 'called reference data', span: span('reference data') }, claims: [] },
  ],
  endpoints: [
    {
      id: 'endpoint:POST /api/orders',
      kind: 'endpoint',
      method: 'POST',
      path: '/api/orders',
      name: 'POST /api/orders',
      span: span('POST /api/orders'),
      caller: 'user',
      sender: null,
      handsOver: false,
      relaysMessages: false,
      writes: true,
      handsOutCredential: false,
      openByDesign: false,
      healthCheck: false,
      handshake: false,
      calls: [{ provider: 'OpenAI', paid: true, ai: true, evidence: span('calls OpenAI') }],
      claims: [claim('auth', 'signed in by Clerk'), claim('timeout', '10 s', { nearness: 'system', seconds: 10 })],
    },
  ],
  variables: [
    { id: 'env:OPENAI_API_KEY', kind: 'env', name: 'OPENAI_API_KEY', span: span('OPENAI_API_KEY'), uses: [span('calls OpenAI')], listed: span('OPENAI_API_KEY'), ...UNTOLD },
    { id: 'env:STRIPE_KEY', kind: 'env', name: 'STRIPE_KEY', span: span('STRIPE_KEY'), uses: [], listed: null, ...UNTOLD },
  ],
  environment: { exists: true, needed: true, firstNeed: span('Postgres'), placeholder: null },
  unroutedAiStep: null,
  tableUses: [],
  reads: NO_READS,
  measurement: NO_MEASUREMENT,
  inputs: [],
  writes: [],
  fanOuts: [],
  consistency: NO_CONSISTENCY,
  ownStatements: [],
  architecture: NO_ARCHITECTURE,
};

function resultWith(model: Model): LintResult {
  const messages = [{ ruleId: 'env-vars-listed', severity: 2, message: 'x', line: 11, column: 1, messageId: 'unlisted', subject: 'env:STRIPE_KEY' }] as const;
  const at = { line: 1, column: 1, evidence: [] };
  return {
    ...resultOf('/docs/shop.md', messages, []),
    verdicts: [
      { ruleId: 'rls-per-table', subject: 'table:orders', verdict: 'pass', ...at },
      { ruleId: 'worker-auth', subject: 'endpoint:POST /api/orders', verdict: 'suppressed', ...at },
      { ruleId: 'env-vars-listed', subject: 'env:STRIPE_KEY', verdict: 'fail', ...at },
      { ruleId: 'schema', subject: 'document', verdict: 'pass', ...at },
    ],
    model: modelToJson(model, new SourceFile('/docs/shop.md', TEXT)),
  };
}

describe('the model as JSON', () => {
  const json = modelToJson(MODEL, new SourceFile('/docs/shop.md', TEXT));

  it('has a line, a column and the words for everything', () => {
    expect(json.tables[0]).toMatchObject({
      subject: 'table:orders',
      line: 3,
      column: 1,
      scope: { scoped: true, reason: 'column user_id', line: 3, column: 13, quote: 'user_id' },
      columns: [{ name: 'id' }, { name: 'user_id', references: 'users.id' }],
      claims: [{ facet: 'policy', stance: 'affirmed', nearness: 'named', line: 4, quote: 'owner only: user_id = auth.uid()' }, { flaw: 'noPolicy', remarks: ['supersedes', 'weak'] }],
    });
    expect(json.endpoints[0]?.calls).toEqual([{ provider: 'OpenAI', paid: true, ai: true, line: 6, column: 1, quote: 'calls OpenAI' }]);
    expect(json.variables[0]).toMatchObject({ listed: { line: 8 }, uses: [{ line: 6 }] });
    expect(json.store).toEqual({ name: 'Postgres', rowLevelSecurity: true, line: 2, column: 1, quote: 'Postgres' });
  });

  it('holds plain data only', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe('the model as text', () => {
  it('shows every entity with its line, what is said of it, and the verdicts', async () => {
    await expect(`${formatModel([resultWith(MODEL)], { cwd: '/', rulesMeta: {} })}\n`).toMatchFileSnapshot('model.txt');
  });

  it('says what stands in the place of a list of variables', () => {
    const shown = (environment: Partial<Model['environment']>): string => formatModel([resultWith({ ...MODEL, environment: { exists: false, needed: true, firstNeed: null, placeholder: null, ...environment } })], { cwd: '/', rulesMeta: {} });
    expect(shown({ placeholder: span('10 s') })).toContain('(2, in the place of a list: "10 s" (line 12))');
    expect(shown({ firstNeed: span('Postgres') })).toContain('(2, no list; first needed by "Postgres" (line 2))');
    expect(shown({ needed: false })).toContain('(2, no list, and none needed)');
  });

  it('writes nothing raw that acts on a terminal', () => {
    const [first] = MODEL.variables;
    const hostile = { ...MODEL, title: '\u001b[2J', variables: first ? [{ ...first, name: 'A\u009b2J' }] : [] };
    expect(formatModel([resultWith(hostile)], { cwd: '/', rulesMeta: {} })).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
