import { describe, expect, it } from 'vitest';
import { lintText, type LintResult, type ModelJson } from '../../src/index.js';
import { formatModel } from '../../src/report/model-text.js';
import { schemaErrorsIn } from '../report-schema.js';

const DRAFT = `# Notes MVP

## System Architecture

Next.js on Kubernetes → Postgres. The MVP runs on Kubernetes because the hospital allows nothing else.

## Services

- **API**: reads and writes notes
- **Mailer**: TBD

## API Endpoints

- \`GET /api/notes\`: the notes of the user, P95 under 300 ms. PostHog \`notes_listed\` is sent fire-and-forget.
- \`POST /api/notes\`: stores a note, body \`{ text, status }\`, returns \`201 { id }\`. It inserts the note into \`notes\` and its lines into \`note_lines\` in one transaction.
- \`GET /api/notes/:noteId\`: one note, \`SELECT * FROM notes WHERE id = $noteId\`.

\`\`\`sql
CREATE TABLE notes (id uuid PRIMARY KEY, user_id uuid NOT NULL, status text NOT NULL CHECK (status IN ('draft', 'final')));
CREATE TABLE note_lines (id uuid PRIMARY KEY, note_id uuid NOT NULL REFERENCES notes(id));
\`\`\`

## Data Flow

1. The client generates \`sessionId\` with \`crypto.randomUUID()\` and sends it with each API request and PostHog event; it is stored in \`sessions\`.
2. Each mail is noted in the \`mail_log\` table.

## Infrastructure

Vercel, Neon. Environment variables: \`DATABASE_URL\`. Mails go out through Resend.

## Success Metrics

- Notes per week: counted by the event \`notes_listed\`
- Joy: TBD

## Technical Risks

- Most fragile point: the nightly import. If it fails, the list shows yesterday.
`;

const result: LintResult = await lintText(DRAFT, { filePath: '/notes.md', cwd: '/', preset: 'strict', requireSubjects: false, model: true });
const model = result.model as ModelJson;

describe('the model as JSON', () => {
  it.each<[string, { readonly subject: string; readonly line: number } | undefined, object]>([
    ['a metric', model.measurement.metrics[0], { subject: 'metric:Notes per week', line: 34, recorder: { line: 34 }, open: null }],
    ['an open metric', model.measurement.metrics[1], { subject: 'metric:Joy', line: 35, recorder: null, open: { line: 35, quote: 'TBD' } }],
    ['a route with a latency target', model.measurement.timedRoutes[0], { subject: 'endpoint:GET /api/notes', line: 14, target: { line: 14 }, apart: { line: 14 }, awaited: null }],
    ['a correlation id', model.measurement.correlationIds[0], { subject: 'id:sessionId', line: 25, generated: { line: 25 }, derived: null }],
    ['an undeclared table', model.consistency.undeclaredTables.find(({ name }) => name === 'mail_log'), { subject: 'table:mail_log', line: 26, schema: { line: 19 } }],
    ['a called service', model.consistency.providers.find(({ name }) => name === 'Resend'), { subject: 'service:Resend', line: 30, variable: null, list: { line: 30 } }],
    ['a listed variable', model.consistency.listedVariables[0], { subject: 'env:DATABASE_URL', line: 30 }],
    ['a service', model.design.services[0], { subject: 'service:API', line: 9, responsibility: { line: 9, quote: 'reads and writes notes' } }],
    ['what an endpoint tells', model.design.descriptions[1], { subject: 'endpoint:POST /api/notes', line: 15, output: { line: 15 } }],
    ['a placeholder', model.design.placeholders[0], { subject: 'line:10', line: 10, name: 'TBD', isQuestion: false }],
    ['an answered question', model.design.questions[0], { subject: 'question:fragile point', answer: { line: 39 } }],
    ['heavy machinery', model.design.machinery.find(({ name }) => name === 'Kubernetes'), { line: 5, firstVersion: { line: 1 }, reason: { line: 5 } }],
    ['an id in a URL', model.reads.idUrls[0], { subject: 'endpoint:GET /api/notes/:noteId', line: 16, lookups: [{ kind: 'exact', line: 16 }] }],
    ['a write of several rows', model.writes[0], { subject: 'endpoint:POST /api/notes', line: 15, atomic: { line: 15 } }],
  ])('%s', (_name, fact, expected) => {
    expect(fact).toMatchObject(expected);
  });

  it('is as the published schema says', () => {
    expect(schemaErrorsIn(JSON.stringify([result]))).toEqual([]);
  });
});

describe('the model as text', () => {
  const text = formatModel([result], { cwd: '/', rulesMeta: {} });

  it.each([
    ['Services (2)\n\n  API (line 9)\n    responsible for "reads and writes notes" (line 9)\n    ✔ schema\n\n  Mailer (line 10)\n    left open "TBD" (line 10)\n    ✖ schema: missing'],
    ['URLs with ids (1)\n\n  GET /api/notes/:noteId (line 16)\n    looked up "id = $noteId'],
    ['Metrics (2)\n\n  Notes per week (line 34)\n    recorded by "notes_listed" (line 34)\n    ✔ metric-verifiability'],
    ['Critical questions (4)\n\n  fragile point (line 39)\n    answer '],
    ['Services that are called ('],
    ['  mail_log (line 26)\n    the schema begins with "notes" (line 19)\n    ✖ no-undeclared-table: undeclared'],
  ])('%s', (expected) => {
    expect(text).toContain(expected);
  });

  it('shows each verdict once', () => {
    expect([...text.matchAll(/no-undeclared-table: undeclared/g)].length).toBe(result.messages.filter(({ ruleId }) => ruleId === 'no-undeclared-table').length);
  });
});
