import type { Input } from '../src/model/inputs.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'incomplete';

export default defineRule<Input, Record<string, never>, MessageId>({
  id: 'input-column-mapping',
  item: 'C13',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports fields that users fill in and the product keeps for which the draft names no column with type and nullability.',
    why: 'A form field without a column is found on the day the form is built: the value is dropped without an error, or a migration is written in a hurry on a table that is already live.',
    bad: '# Notes\n\n## Inputs\n\n| Field | Column |\n|---|---|\n| Home heating | - |\n',
    good: '# Notes\n\n## Inputs\n\n| Field | Column | Type | Null |\n|---|---|---|---|\n| Home heating | `homes.heating` | text | no |\n',
  },
  options: {},
  messages: {
    missing: 'Users fill in "{{name}}" ({{from}}, line {{line}}) but {{lack}}. Name its column with type and nullability, e.g. "`table.column` text not null", or say that it is not stored.',
    incomplete: 'Users fill in "{{name}}" ({{from}}, line {{line}}), kept in {{column}}, but neither the schema nor the words beside it give its {{lack}}. Add it, e.g. "text not null".',
  },
  subjects: ({ inputs }) => inputs.filter((input) => input.presented),
  check: (input, { line, quote }) => {
    const facts = { name: input.name, from: input.from, line: String(line(input.span)) };
    const { column, unstored } = input;
    if (unstored) {
      const lack = unstored.stance === 'vague' ? 'its column is left empty' : `"${quote(unstored.span)}" stands where its column belongs (line ${line(unstored.span)})`;
      return { outcome: 'fail', messageId: 'missing', at: input.span, evidence: [unstored], data: { ...facts, lack } };
    }
    if (!column) return { outcome: 'fail', messageId: 'missing', at: input.span, evidence: [], data: { ...facts, lack: 'no column holds it' } };
    const lacking = [column.typed ? '' : 'type', column.nullability ? '' : 'nullability'].filter((word) => word !== '');
    if (lacking.length === 0) return { outcome: 'pass', at: column.span, evidence: [{ span: column.span, stance: 'affirmed' }] };
    return { outcome: 'fail', messageId: 'incomplete', at: input.span, evidence: [{ span: column.span, stance: 'vague' }], data: { ...facts, column: column.name, lack: lacking.join(' and ') } };
  },
});
