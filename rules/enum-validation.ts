import type { Evidence } from '../src/model/claim.js';
import type { ClosedSet, Input } from '../src/model/inputs.js';
import { defineRule, type RuleContext } from '../src/rule/rule.js';

type MessageId = 'noControl' | 'noRejection' | 'silentDefault' | 'noCheck';
type Options = Record<string, never>;

interface Lack {
  readonly id: MessageId;
  readonly words: string;
  readonly evidence: Evidence | null;
}

/** What stores a closed set; a field without a column is for input-column-mapping alone, unless the server invents its value. */
function isJudged({ choices, column, presented }: Input): boolean {
  return choices !== null && (column !== null || (choices.silentDefault !== null && !presented));
}

function lacksOf({ control, openControl, rejection, silentDefault, check }: ClosedSet, { line, quote }: RuleContext<Options>): Lack[] {
  const lacks: Lack[] = [];
  if (control?.stance !== 'affirmed') {
    const said = control ?? openControl;
    const words = said ? `its control ${control ? 'is put off' : 'permits any value'} ("${quote(said.span)}", line ${line(said.span)})` : 'no select, picker or radio is named for it';
    lacks.push({ id: 'noControl', words, evidence: said });
  }
  if (silentDefault) lacks.push({ id: 'silentDefault', words: `another value is silently stored as something else (line ${line(silentDefault.span)}: "${quote(silentDefault.span)}")`, evidence: silentDefault });
  else if (!rejection) lacks.push({ id: 'noRejection', words: 'no 4xx answers another value', evidence: null });
  if (!check) lacks.push({ id: 'noCheck', words: 'no CHECK constraint or enum type holds its column to the set', evidence: null });
  return lacks;
}

export default defineRule<Input, Options, MessageId>({
  id: 'enum-validation',
  item: 'C14',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports inputs that store one of a closed set of values without all three guards: a control that permits no other, an HTTP 4xx on any other, and a CHECK constraint or enum type.',
    why: 'A server that quietly stores "other" for a value it does not know tells the user that the choice was saved. Nobody notices until a report over the column is wrong for months.',
    bad: '# Notes\n\n## Enums\n\n- `reason`: select; values the server does not recognise are stored as `other`.\n\n## Schema\n\n```sql\nCREATE TABLE cancellations (id uuid PRIMARY KEY, reason text NOT NULL);\n```\n',
    good: "# Notes\n\n## Enums\n\n- `reason`: select; any other value gets a 422.\n\n## Schema\n\n```sql\nCREATE TABLE cancellations (id uuid PRIMARY KEY, reason text NOT NULL CHECK (reason IN ('ill', 'moved', 'other')));\n```\n",
  },
  options: {},
  messages: {
    noControl: 'Input "{{name}}" stores one of a closed set ({{reason}}, line {{line}}), but {{lacks}}. Say all three: a select or radio on the client, a 422 on any other value, a CHECK on the column.',
    noRejection: 'Input "{{name}}" stores one of a closed set ({{reason}}, line {{line}}), but {{lacks}}. State the status, e.g. "422 on any other value".',
    silentDefault: 'Input "{{name}}" stores one of a closed set ({{reason}}, line {{line}}), but {{lacks}}. Answer an unknown value with a 4xx, e.g. "422 on any other value".',
    noCheck: 'Input "{{name}}" stores one of a closed set ({{reason}}, line {{line}}), but {{lacks}}. Add e.g. "CHECK ({{name}} IN (…))".',
  },
  subjects: ({ inputs }) => inputs.filter(isJudged),
  check: (input, context) => {
    const choices = input.choices as ClosedSet;
    const lacks = lacksOf(choices, context);
    const [first] = lacks;
    const given = [choices.control, choices.rejection, choices.check].filter((each) => each !== null);
    if (!first) return { outcome: 'pass', at: choices.span, evidence: given };
    return {
      outcome: 'fail',
      messageId: first.id,
      at: first.id === 'silentDefault' && first.evidence ? first.evidence.span : choices.control?.span ?? input.span,
      evidence: lacks.flatMap(({ evidence }) => (evidence ? [evidence] : [])),
      data: { name: input.name, reason: choices.reason, line: String(context.line(choices.span)), lacks: lacks.map(({ words }) => words).join(', and ') },
    };
  },
});
