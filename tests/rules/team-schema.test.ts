import { describe, expect, it } from 'vitest';
import { lintFiles, lintText } from '../../src/index.js';
import { temporaryFolder } from '../temporary-folder.js';

const SERVICE_OWNER = { properties: { services: { items: { required: ['owner'] } } } };

interface Changes {
  readonly services?: string;
  readonly endpoints?: string;
  readonly more?: string;
}

function document({ services = '- **API**: reads and writes notes. Owner: notes team', endpoints = '- `GET /api/notes`: the notes of the user', more = '' }: Changes = {}): string {
  return `# Notes\n\n## System Architecture\n\nNext.js → Postgres\n\n## Services\n\n${services}\n\n## API Endpoints\n\n${endpoints}\n\n## Data Flow\n\nThe user writes a note, the API stores it.\n\n## Infrastructure\n\nVercel, Neon\n\n## Technical Risks\n\n- Long notes are cut.\n\n${more}\n`;
}

async function reportsOf(schema: object, text: string, filePath = 'draft.md'): Promise<string[]> {
  const { messages } = await lintText(text, { filePath, schema, preset: 'recommended' });
  return messages.filter(({ ruleId }) => ruleId === 'schema').map(({ line, subject, message }) => `${String(line)} ${String(subject)}: ${message}`);
}

async function subjectsOf(schema: object, text: string, filePath?: string): Promise<string[]> {
  return (await reportsOf(schema, text, filePath)).map((report) => report.slice(0, report.indexOf(': ')));
}

describe('a demanded property of a service', () => {
  it.each<[string, string, readonly string[]]>([
    ['a piece of its line', '- **API**: reads and writes notes. Owner: notes team', []],
    ['words in brackets', '- **API**: reads and writes notes (owner: notes team)', []],
    ['a line of its own', '- **API**: reads and writes notes\n  - Owner: notes team', []],
    ['a column', '| Service | Responsibility | Owner |\n|---|---|---|\n| API | all HTTP | notes team |', []],
    ['a line below its heading', '### API\n\nAll HTTP.\n\n**Owner:** notes team', []],
    ['a bold name in prose', '**API** serves everything. Owner: notes team. **Mailer** sends the mails; owner: growth team.', []],
    ['nothing', '- **API**: reads and writes notes', ['9 service:API']],
    ['an empty cell', '| Service | Responsibility | Owner |\n|---|---|---|\n| API | all HTTP | |', ['11 service:API']],
    ['a dash', '| Service | Responsibility | Owner |\n|---|---|---|\n| API | all HTTP | – |', ['11 service:API']],
    ['TBD', '- **API**: reads and writes notes. Owner: TBD', ['9 service:API']],
    ['near miss: the owner of another', '- **API**: reads and writes notes\n- **Mailer**: sends mails. Owner: growth', ['9 service:API']],
    ['near miss: the word without a value', '- **API**: reads and writes the notes of their owner', ['9 service:API']],
    ['near miss: struck out', '- **API**: reads and writes notes. ~~Owner: notes team~~', ['9 service:API']],
    ['near miss: a comment', '- **API**: reads and writes notes <!-- Owner: notes team -->', ['9 service:API']],
  ])('%s', async (_name, services, expected) => {
    expect(await subjectsOf(SERVICE_OWNER, document({ services }))).toEqual(expected);
  });

  it('is one report with what the schema of all wants', async () => {
    const reports = await reportsOf(SERVICE_OWNER, document({ services: '- **API**: all HTTP, owner: notes\n- **Mailer**' }));
    expect(reports).toEqual(['10 service:Mailer: Service "Mailer": the document does not tell its responsibility and its owner. Say what it is for. Write it there as "Owner: …".'.replace('Say what it is for.', 'Say in a line what it does.')]);
  });

  it('says what the schema says of it', async () => {
    const schema = { properties: { services: { items: { required: ['owner'], properties: { owner: { description: 'the team that is paged' } } } } } };
    expect(await reportsOf(schema, document({ services: '- **API**: all HTTP' }))).toEqual(['9 service:API: Service "API": the document does not tell its owner. Write it there as "Owner: …" (the team that is paged).']);
  });

  it('has to be one of the values of the schema, and is reported where it stands', async () => {
    const schema = { properties: { services: { items: { properties: { owner: { enum: ['payments', 'growth'] }, tier: { type: 'integer', maximum: 3 } } } } } };
    const services = '- **API**: all HTTP. Owner: platform, tier: 2\n- **Mailer**: mails. Owner: growth, tier: 4';
    expect(await reportsOf(schema, document({ services }))).toEqual([
      '9 schema:/services/API/owner: Service "API", "owner": must be one of "payments", "growth". The schema of the team demands it.',
      '10 schema:/services/Mailer/tier: Service "Mailer", "tier": must be <= 3. The schema of the team demands it.',
    ]);
  });

  it('may be spelt as people do', async () => {
    const schema = { properties: { services: { items: { required: ['onCall', 'data_class'] } } } };
    expect(await reportsOf(schema, document({ services: '- **API**: all HTTP. On-call: weekdays; data class: internal' }))).toEqual([]);
  });

  it('may be one of two', async () => {
    const schema = { properties: { services: { items: { anyOf: [{ required: ['owner'] }, { required: ['team'] }] } } } };
    expect(await reportsOf(schema, document({ services: '- **API**: all HTTP. Team: notes\n- **Mailer**: mails' }))).toEqual(['10 service:Mailer: Service "Mailer": the document does not tell its owner or its team. Write it there as "Owner: …".']);
  });
});

describe('a demanded property of an endpoint or a table', () => {
  it.each<[string, string, readonly string[]]>([
    ['a piece of its item', '- `GET /api/notes`: the notes of the user. SLO: p95 300 ms', []],
    ['a column', '| Endpoint | Purpose | Output | SLO |\n|---|---|---|---|\n| GET /api/notes | Notes of the user | `{ notes }` | p95 300 ms |', []],
    ['a line below its heading', '### GET /api/notes\n\nReturns the notes of the user.\n\n- SLO: p95 300 ms', []],
    ['nothing', '- `GET /api/notes`: the notes of the user', ['13 endpoint:GET /api/notes']],
  ])('of an endpoint: %s', async (_name, endpoints, expected) => {
    expect(await subjectsOf({ properties: { endpoints: { items: { required: ['slo'] } } } }, document({ endpoints }))).toEqual(expected);
  });

  it('of a table', async () => {
    const more = '## Tables\n\n| Table | Columns | Retention |\n|---|---|---|\n| notes | id, user_id, text | 90 days |\n| tags | id, note_id, name | |';
    expect(await subjectsOf({ properties: { tables: { items: { required: ['retention'] } } } }, document({ more }))).toEqual(['32 table:tags']);
  });
});

describe('a demanded section', () => {
  const OBSERVABILITY = { required: ['observability'], properties: { observability: { description: 'dashboards, alerts and who is paged' } } };

  it.each<[string, string, readonly string[]]>([
    ['a heading', '## Observability\n\nGrafana, alerts to the pager.', []],
    ['a numbered heading with other words', '## 7. Observability plan\n\nGrafana.', []],
    ['a heading of two', '## Logging & Observability\n\nGrafana.', []],
    ['a bold line', '**Observability**\n\nGrafana.', []],
    ['a bold label', '- **Observability:** Grafana', []],
    ['a section of subsections', '## Observability\n\n### Alerts\n\nTo the pager.', []],
    ['nothing', '', ['1 section:Observability: Section "Observability" is missing: the document does not tell dashboards, alerts and who is paged. Add it under the heading "Observability".']],
    ['an empty one', '## Observability\n', ['27 section:Observability: Section "Observability" is empty: the document does not tell dashboards, alerts and who is paged. Add it under the heading "Observability".']],
    ['TBD', '## Observability\n\nTBD', ['27 section:Observability: Section "Observability" is empty: the document does not tell dashboards, alerts and who is paged. Add it under the heading "Observability".']],
    ['near miss: one that is out of scope', '## Out of scope\n\n### Observability\n\nGrafana.', ['1 section:Observability: Section "Observability" is missing: the document does not tell dashboards, alerts and who is paged. Add it under the heading "Observability".']],
  ])('%s', async (_name, more, expected) => {
    expect(await reportsOf(OBSERVABILITY, document({ more }))).toEqual(expected);
  });

  it('may be a line of the front matter or below the title', async () => {
    const schema = { required: ['owner', 'status'] };
    expect(await subjectsOf(schema, `---\nowner: notes team\n---\n${document().replace('# Notes\n', '# Notes\n\nStatus: draft\n')}`)).toEqual([]);
    expect(await subjectsOf(schema, document())).toEqual(['1 section:Owner', '1 section:Status']);
  });

  it('passes as a verdict', async () => {
    const { verdicts } = await lintText(document({ more: '## Observability\n\nGrafana.' }), { schema: OBSERVABILITY, preset: 'recommended' });
    expect(verdicts.filter(({ subject }) => subject === 'section:Observability').map(({ verdict, line }) => [verdict, line])).toEqual([['pass', 27]]);
  });

  it('is demanded of a note too, of which the schema of all says nothing', async () => {
    expect(await subjectsOf(OBSERVABILITY, '# Notes\n\nOne page.\n')).toEqual(['1 section:Observability']);
  });

  it('is reported once where both schemas demand it', async () => {
    expect(await subjectsOf({ required: ['dataFlow'] }, document().replace('## Data Flow', '## Words'))).toEqual(['1 section:Data Flow']);
  });
});

describe('a document in the schema’s own shape', () => {
  const WHOLE = 'overview: one app\nservices:\n  - name: api\n    responsibility: all\n    owner: notes\nendpoints:\n  - name: POST /notes\n    purpose: stores a note\n    input: text\n    output: 201\ndataFlow: the user writes a note\ninfrastructure: [fly, neon]\nrisks: [long notes are cut]\nobservability: Grafana\n';
  const SCHEMA = { required: ['observability'], properties: { observability: { type: 'string' }, services: { items: { required: ['owner'], properties: { owner: { enum: ['notes', 'growth'] } } } } } };

  it.each<[string, string, readonly string[]]>([
    ['may have the keys that the team’s schema knows', WHOLE, []],
    ['no others', WHOLE.replace('observability: Grafana', 'observability: Grafana\nbudget: 40'), ['15 schema:/budget']],
    ['has to have what it requires', WHOLE.replace('    owner: notes\n', ''), ['3 service:api']],
    ['with the right value', WHOLE.replace('owner: notes', 'owner: platform'), ['5 schema:/services/api/owner']],
    ['of the right type', WHOLE.replace('observability: Grafana', 'observability: 3'), ['14 schema:/observability']],
    ['in the right place', WHOLE.replace('observability: Grafana\n', ''), ['1 section:Observability']],
  ])('%s', async (_name, text, expected) => {
    expect(await subjectsOf(SCHEMA, text, 'draft.yaml')).toEqual(expected);
  });
});

describe('a document that maps names', () => {
  const MAPPED = 'overview: one app\nservices:\n  api:\n    responsibility: all\n    owner: notes\n  mailer: sends mails\nendpoints:\n  POST /notes:\n    purpose: stores a note\n    input: text\n    output: 201\n    slo: fast\ndataFlow: the user writes a note\ninfrastructure: [fly, neon]\nrisks: [long notes are cut]\n';
  const SCHEMA = { properties: { services: { items: { required: ['owner'] } }, endpoints: { items: { properties: { slo: { pattern: 'p95' } } } } } };

  it('is held to what the schema says of lists', async () => {
    expect(await subjectsOf(SCHEMA, MAPPED, 'draft.yaml')).toEqual(['6 service:mailer', '12 schema:/endpoints/POST /notes/slo']);
  });
});

describe('the file of a schema', () => {
  const TEAM = 'required: [observability]\n';

  it('is given for the run, or by the configuration from its own directory', async () => {
    const cwd = temporaryFolder({ 'team.yaml': TEAM, 'a/spec-lint.config.yaml': 'schema: ../team.yaml\n', 'a/draft.md': document(), 'b/draft.md': document() });
    const failing = async (options: { schemaFile?: string }): Promise<string[]> => {
      const { results } = await lintFiles(['a/draft.md', 'b/draft.md'], { cwd, ...options });
      return results.filter(({ messages }) => messages.some(({ subject }) => subject === 'section:Observability')).map(({ filePath }) => filePath.slice(cwd.length));
    };
    expect(await failing({})).toEqual(['/a/draft.md']);
    expect(await failing({ schemaFile: 'team.yaml' })).toEqual(['/a/draft.md', '/b/draft.md']);
  });

  it('is refused where it is broken or missing', async () => {
    const cwd = temporaryFolder({ 'team.yaml': 'required: observability\n', 'draft.md': document() });
    await expect(lintFiles(['draft.md'], { cwd, schemaFile: 'team.yaml' })).rejects.toThrow(`${cwd}/team.yaml:1:11: "required" must be array.`);
    await expect(lintFiles(['draft.md'], { cwd, schemaFile: 'none.yaml' })).rejects.toThrow(`Cannot read the schema "${cwd}/none.yaml": no such file.`);
  });

  it('that never ends is given up', async () => {
    const schema = { properties: { observability: { pattern: '^(a+)+$' } } };
    await expect(lintText(document({ more: `## Observability\n\n${'a'.repeat(60)}!` }), { schema, preset: 'recommended' })).rejects.toThrow('one of the patterns takes too long');
  }, 20_000);
});
