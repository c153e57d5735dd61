import type { UndeclaredEndpoint } from '../src/model/consistency.js';
import { defineRule } from '../src/rule/rule.js';

export default defineRule<UndeclaredEndpoint, object, 'undeclared'>({
  id: 'no-undeclared-endpoint',
  item: 'consistency',
  severity: 'warn',
  gate: false,
  docs: {
    summary: 'Reports endpoints that the text names (data flow, jobs, diagrams, answers) and that the list of endpoints does not declare.',
    why: 'An endpoint that only the data flow knows has no auth, no limit and no owner: nobody reviewed it, and whoever builds the client adds it on the last day.',
    bad: `# Orders

## API Endpoints

- \`POST /api/orders\`: places an order.
- \`GET /api/orders/:id\`: one order of the user.

## Data Flow

1. The client calls \`POST /api/orders\`.
2. It then asks \`GET /api/orders/:id/receipt\` for the receipt.
`,
    good: `# Orders

## API Endpoints

- \`POST /api/orders\`: places an order.
- \`GET /api/orders/:id\`: one order of the user.
- \`GET /api/orders/:id/receipt\`: the receipt as PDF.

## Data Flow

1. The client calls \`POST /api/orders\`.
2. It then asks \`GET /api/orders/:id/receipt\` for the receipt.
`,
  },
  options: {},
  messages: {
    undeclared: '`{{name}}` is named here, but the endpoint list (from line {{list}}) does not declare it. Add it to the list with its purpose, input, output and auth, or name the endpoint that is meant.',
  },
  subjects: (model) => model.consistency.undeclaredEndpoints,
  check: ({ name, span, list }, { line }) => ({ outcome: 'fail', messageId: 'undeclared', data: { name, list: String(line(list)) }, at: span, evidence: [{ span, stance: 'affirmed' }] }),
});
