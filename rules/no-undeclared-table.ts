import type { UndeclaredTable } from '../src/model/consistency.js';
import { defineRule } from '../src/rule/rule.js';

export default defineRule<UndeclaredTable, object, 'undeclared'>({
  id: 'no-undeclared-table',
  item: 'consistency',
  severity: 'warn',
  gate: false,
  docs: {
    summary: 'Reports tables that queries, policies, endpoints or the data flow name and that the schema does not declare.',
    why: 'A table that no migration creates fails at the first request that touches it, and nobody decided whose rows it holds: it is the one table without row level security.',
    bad: `# Orders

## Schema

\`\`\`sql
CREATE TABLE orders (id uuid PRIMARY KEY, total_cents int NOT NULL);
CREATE TABLE order_items (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES orders(id));
\`\`\`

## Data Flow

1. The order is inserted into \`orders\`, its lines into \`order_items\`.
2. The mail that goes out is noted in \`mail_log\`.
`,
    good: `# Orders

## Schema

\`\`\`sql
CREATE TABLE orders (id uuid PRIMARY KEY, total_cents int NOT NULL);
CREATE TABLE order_items (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES orders(id));
CREATE TABLE mail_log (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES orders(id));
\`\`\`

## Data Flow

1. The order is inserted into \`orders\`, its lines into \`order_items\`.
2. The mail that goes out is noted in \`mail_log\`.
`,
  },
  options: {},
  messages: {
    undeclared: 'Table `{{name}}` is used here, but the schema (from line {{schema}}) does not declare it. Add it to the schema with its columns and who may reach its rows, or name the table that is meant.',
  },
  subjects: (model) => model.consistency.undeclaredTables,
  check: ({ name, span, schema }, { line }) => ({ outcome: 'fail', messageId: 'undeclared', data: { name, schema: String(line(schema)) }, at: span, evidence: [{ span, stance: 'affirmed' }] }),
});
