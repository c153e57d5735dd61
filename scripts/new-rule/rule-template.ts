import type { Endpoint } from '../../src/model/model.js';
import { defineRule } from '../../src/rule/rule.js';

export default defineRule<Endpoint, Record<string, never>, 'missing'>({
  id: 'rule-template',
  item: 'O',
  severity: 'warn',
  gate: false,
  docs: {
    summary: 'Reports endpoints without an HTTP method.',
    why: 'Whoever implements the endpoint guesses the method, and whoever calls it guesses another one.',
    bad: '# Notes\n\n## API Endpoints\n\n| Path | Purpose |\n|---|---|\n| `/api/notes` | The notes of the user |\n',
    good: '# Notes\n\n## API Endpoints\n\n| Path | Purpose |\n|---|---|\n| `GET /api/notes` | The notes of the user |\n',
  },
  options: {},
  messages: {
    missing: 'Endpoint "{{endpoint}}" has no HTTP method. Write it before the path, e.g. "GET {{endpoint}}".',
  },
  subjects: ({ endpoints }) => endpoints.filter(({ path }) => path !== null),
  check: ({ method, name, span }) =>
    method === null ? { outcome: 'fail', messageId: 'missing', data: { endpoint: name }, at: span, evidence: [] } : { outcome: 'pass', at: span, evidence: [] },
});
