import type { CalledProvider } from '../src/model/consistency.js';
import { defineRule } from '../src/rule/rule.js';

export default defineRule<CalledProvider, object, 'unlisted'>({
  id: 'provider-key-listed',
  item: 'consistency',
  severity: 'warn',
  gate: false,
  docs: {
    summary: 'Reports services that the system calls and for which the list of environment variables names no variable.',
    why: 'A service whose key is in no list is set up by the one person who holds the account. On the next environment the calls fail, often silently: no mail, no error report.',
    bad: `# Orders

Receipts are mailed with Postmark.

- \`POST /api/orders\`: places an order and mails a receipt.

## Environment variables

- \`DATABASE_URL\`
`,
    good: `# Orders

Receipts are mailed with Postmark.

- \`POST /api/orders\`: places an order and mails a receipt.

## Environment variables

- \`DATABASE_URL\`
- \`POSTMARK_SERVER_TOKEN\`
`,
  },
  options: {},
  messages: {
    unlisted: '{{name}} is used here, but the environment variable list (from line {{list}}) has no variable for it. Add its key by name (usually `{{prefix}}…`), or say that it is optional or needs none.',
  },
  // Where there is no list at all, env-vars-listed speaks.
  subjects: ({ environment, consistency }) => (environment.exists ? consistency.providers : []),
  check: ({ name, span, variable, list, prefix }, { line }) => {
    if (variable) return { outcome: 'pass', at: span, evidence: [{ span: variable, stance: 'affirmed' }] };
    return { outcome: 'fail', messageId: 'unlisted', data: { name, prefix, list: String(line(list)) }, at: span, evidence: [{ span, stance: 'affirmed' }] };
  },
});
