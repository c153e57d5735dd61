import type { ListedVariable } from '../src/model/consistency.js';
import { defineRule } from '../src/rule/rule.js';

export default defineRule<ListedVariable, object, 'unused'>({
  id: 'no-unused-env-var',
  item: 'consistency',
  severity: 'off',
  gate: false,
  docs: {
    summary: 'Reports variables of the list of environment variables that nothing in the document uses, by name or by the service they belong to.',
    why: 'A variable that nothing uses is a secret that is kept, rotated and leaked for nothing, or the trace of a feature that the design forgot to describe.',
    bad: `# Orders

- \`GET /api/cron/close\` checks \`CRON_SECRET\`.

## Environment variables

- \`CRON_SECRET\`
- \`LEGACY_IMPORT_TOKEN\`
`,
    good: `# Orders

- \`GET /api/cron/close\` checks \`CRON_SECRET\`.

## Environment variables

- \`CRON_SECRET\`
`,
  },
  options: {},
  messages: {
    unused: '`{{name}}` is listed here, but nothing in the document uses it. Say what uses it where that is described, or take it off the list.',
  },
  subjects: (model) => model.consistency.listedVariables,
  check: ({ name, span, use }) => {
    if (use) return { outcome: 'pass', at: span, evidence: [{ span: use, stance: 'affirmed' }] };
    return { outcome: 'fail', messageId: 'unused', data: { name }, at: span, evidence: [{ span, stance: 'affirmed' }] };
  },
});
