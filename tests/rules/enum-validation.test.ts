import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/** A schema in which `reason` has a CHECK, `lens` a list in its comment, `pace` neither. */
const SCHEMA = `
## Schema

\`\`\`sql
CREATE TABLE cancellations (
  id uuid PRIMARY KEY,
  reason text NOT NULL CHECK (reason IN ('ill','moved','other')),
  lens text NOT NULL, -- buyer, seller, neutral
  pace text NOT NULL,
  stars int NOT NULL,
  pet_id uuid NOT NULL,
  due_on date NOT NULL,
  timezone text NOT NULL
);
\`\`\`
`;

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(`# Notes\n\n${text}\n${SCHEMA}`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'enum-validation').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
}

describe('enum-validation', () => {
  it.each<[string, string, readonly string[]]>([
    ['near miss: none as one of the values', '- `pace`: select, 422 on anything else, `CHECK (pace IN (\'none\', \'slow\'))`.', []],
    ['near miss: a list of fields behind the place where they are looked at', 'Form: reason and pace are buttons. In the handler: reason and pace outside the list → 400. CHECK (pace IN (1, 2)).', []],
    ['near miss: a status for fields in turn', 'Form: reason and pace are buttons. The server answers 400 to a reason or pace outside the list. CHECK (pace IN (1, 2)).', []],
    ['near miss: a rule of the store that lists numbers', "Form: stars (five stars), 400 on anything else.\n\n```\nmatch /cancellations/{c} {\n  allow create: if request.resource.data.stars in [1, 2, 3, 4, 5];\n}\n```", []],
    ['a rule of the store that lists other numbers', "Form: stars (five stars), 400 on anything else.\n\n```\nmatch /cancellations/{c} {\n  allow create: if request.resource.data.level in [1, 2, 3];\n}\n```", ['noCheck input:stars']],
    ['near miss: all three', '- `reason`: select, 422 on anything else.', []],
    ['near miss: in one sentence with others', 'Reason and pace: buttons, 422 for anything else, CHECK in the schema.', []],
    ['near miss: over several sentences', '**Reason.** A drop-down with three values. An unknown value gets a 422.', []],
    ['near miss: the rules of the store, written as a name', '| Field | Kept in | Control | Other value |\n|---|---|---|---|\n| Pace (slow, fast) | `cancellations.pace` | Chips | 422, and Security Rules test `pace in [...]` |', []],
    ['near miss: cards that are dragged', '- `reason`: drag between the lanes, 422 on anything else.', []],
    ['near miss: how many of them', '- `POST /api/demo`: the seed form asks for `pace_size` and `reason_count`, 422 below one.', []],
    ['near miss: a row of so many', 'Form: reason (row of three). 422 for an unknown reason.', []],
    ['the values, then their control', 'The clerk picks a pace (slow, steady, fast: three big buttons), maybe a remark.', ['noRejection input:pace']],
    ['near miss: a column of checks', `## Fields\n\n| Screen | Field | Control | Column | CHECK | Other value |\n|---|---|---|---|---|---|\n| Cancel | pace | segmented: slow, fast | \`cancellations.pace\` | in the two | 422 |\n`, []],
    ['a column of checks without one', `## Fields\n\n| Screen | Field | Control | Column | CHECK | Other value |\n|---|---|---|---|---|---|\n| Cancel | pace | segmented: slow, fast | \`cancellations.pace\` | none | 422 |\n`, ['noCheck input:pace']],
    ['a set that only its check tells', `## Fields\n\n| Screen | Field | Control | Column | CHECK | Other value |\n|---|---|---|---|---|---|\n| Cancel | pace | text box | \`cancellations.pace\` | in slow, fast | 422 |\n`, ['noControl input:pace']],
    ['near miss: a switch', '| Field | Widget | Column | Type |\n|---|---|---|---|\n| Pace | checkbox | `cancellations.pace` | bool, not null |\n', []],
    ['near miss: rows of a list of things', '| Field | Widget | Column | Type |\n|---|---|---|---|\n| Paces | multi-select from the list of paces | `cancellations.pace` | bigint, not null |\n', []],
    ['values that only the compiler knows', "| Field | Widget | Column |\n|---|---|---|\n| Mood | radio buttons | `visits.mood` |\n\n422 on any other mood.\n\n```ts\nexport const visits = pgTable('visits', {\n  id: uuid('id').primaryKey(),\n  mood: text('mood', { enum: ['glad', 'sad'] }).notNull(),\n});\n```", ['noCheck input:Mood']],
    ['what is made of a value that nobody knows', 'The form has the pace (two pictures, slow or fast; `cancellations.pace`, CHECK in slow, fast; a value that we do not know is printed in slow).', ['silentDefault input:pace']],
    ['near miss: one field by two names', "## API Endpoints\n\n- `POST /api/visits/:id/dismiss`: takes `{ reason }`, 422 on another reason.\n\n## Fields\n\n| Field | Widget | Column |\n|---|---|---|\n| dismiss reason | picker of three | `visits.dismiss_reason` |\n\n```sql\nCREATE TABLE visits (id uuid PRIMARY KEY, dismiss_reason text NOT NULL CHECK (dismiss_reason IN ('dear','far')));\n```", []],
    ['near miss: a record that is left out', '## API Endpoints\n\n- `POST /lab/results`: takes `{ stars[] }` of the lab. A line that does not parse is skipped.', []],
    ['near miss: a CHECK in a plain listing', '- `pace`: select, 422 on anything else.\n\n```\ncancellations.pace    CHECK (pace IN (\'slow\',\'fast\'))  NOT NULL\n```', []],
    ['near miss: rows to pick from, not set as code', '## Forms\n\n- *Cancel*: pace (select from paces), remark (text)', []],
    ['near miss: rows to pick from', '## Forms\n\n- *Cancel*: pace (select from `paces`), remark (text)', []],
    ['a select of values', '## Forms\n\n- *Cancel*: pace (select from `slow`, `brisk`), remark (text)', ['noRejection input:pace']],
    ['near miss: pictures', 'Form: reason (four big icons). 422 for an unknown reason.', []],
    ['each field with its control', 'Form: reason (text with suggestions), pace (three pictures). 422 for an unknown pace or reason.', ['noControl input:reason', 'noCheck input:pace']],
    ['what a field comes from', 'Form. `pace` comes from a select; other values are rejected with 400.', ['noCheck input:pace']],
    ['near miss: what comes from elsewhere', '`pace` comes from a provider; other values are rejected with 400.', []],
    ['the name before its values', 'Form. `reason` is `ill`, `moved` or `other` (select).', ['noRejection input:reason']],
    ['near miss: code that throws', 'Two groups of radio buttons:\n\n- Reason: `ill`, `moved`, `other`\n\n```kotlin\nval reason = Reason.entries.find { it.name == body.reason }\n    ?: throw Unprocessable("reason")\n```\n', []],
    ['code that stores another', 'Two groups of radio buttons:\n\n- Reason: `ill`, `moved`, `other`\n\n```kotlin\nval reason = Reason.entries.find { it.name == body.reason }\n    ?: Reason.other\n```\n', ['silentDefault input:Reason']],
    ['near miss: an answer in a list of routes, whatever is asked behind it', '- `reason`: select.\n\n## API\n\n```\nPOST /api/leave   // { reason, note? } -> 204 | 400 bad reason    why did you leave?\n```\n', []],
    ['an answer in a list of routes that comes later', '- `reason`: select.\n\n## API\n\n```\nPOST /api/leave   // { reason, note? } -> 204 | 400 on a bad reason, later\n```\n', ['noRejection input:reason']],
    ['the values of one field in its cell', '| Form | Field | Stored in | Control |\n|---|---|---|---|\n| Leaving | Pace: slow, steady, fast | cancellations.pace (text, not null) | three chips; 400 for other values |\n', ['noCheck input:Pace']],
    ['near miss: the fields of a group in one cell', '| Form | Field | Stored in | Control |\n|---|---|---|---|\n| Leaving | Address: street, zip, town | cancellations.address (jsonb, not null) | text |\n', []],
    ['near miss: icons in brackets', '- Reason (icons) → `cancellations.reason`, 422 on other values', []],
    ['near miss: a question that is the name of a field', '- "Anything else?" (text area) → `cancellations.pace` text null\n- `reason`: select, 422 on anything else.', []],
    ['code that stores another, in one line', '- `reason`: select.\n\n```ts\nconst reason = REASONS.includes(body.reason) ? body.reason : "other";\n```\n', ['silentDefault input:reason']],
    ['near miss: code about something else', '- `reason`: select; 422 on anything else.\n\n```ts\nconst limit = LIMITS.includes(body.limit) ? body.limit : 20;\n```\n', []],
    ['no status', '- `reason`: select; the server trims it.', ['noRejection input:reason']],
    ['a whitelist without a status', '- `reason`: select, checked against a list.', ['noRejection input:reason']],
    ['stored as something else', '- `reason`: select; values the server does not recognise are stored as `other`.', ['silentDefault input:reason']],
    ['falls back', '`reason` is a select; an unknown reason falls back to other.', ['silentDefault input:reason']],
    ['stored as null', '- `reason`: select, unknown values stored as null.', ['silentDefault input:reason']],
    ['a parser that catches', "`reason` is a select; Zod uses `.catch('other')`.", ['silentDefault input:reason']],
    ['a suggestion that the server reduces', '- `reason`: a text box with suggestions (ill, moved). Values we do not know become `other`.', ['noControl input:reason']],
    ['near miss: never replaced', '- `reason`: select, 422, never replaced by a default.', []],
    ['no CHECK', '- `pace`: radio group, 422 on anything else.', ['noCheck input:pace']],
    ['a comment is no CHECK', '- `lens`: segmented control, 422 on anything else.', ['noCheck input:lens']],
    ['near miss: a CHECK in words', '- `pace`: radio group, 422 on anything else, CHECK constraint.', []],
    ['near miss: an enum of a validator', '- `pace`: radio group, 422 on anything else.\n\nThe validator knows `cancellations.pace` enum `slow`, `fast`.', []],
    ['an enum of something else', '- `pace`: radio group, 422 on anything else. In TypeScript an enum, slow or fast.', ['noCheck input:pace']],
    ['near miss: tiles of a dashboard', 'Two tiles for the pace rate, slow and fast.', []],
    ['near miss: free text', '- `pace`: free text, max 80 characters.', []],
    ['near miss: a picker of records', '- `pet_id`: a pet picker.', []],
    ['near miss: a date', '- `due_on`: date picker.', []],
    ['near miss: a list that others keep', '- `timezone`: select, 400 on anything else.', []],
  ])('in words: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['near miss: all three', '### Pace\n\nPicker with slow and fast; `cancellations.pace text not null CHECK (pace IN (…))`. Others get a 400.', []],
    ['no status', '### Pace\n\n- Buttons: slow, fast\n- Server: checked against a list\n- Postgres: `cancellations.pace pace_enum not null`, an enum type', ['noRejection input:pace']],
    ['a CHECK that comes later', '### Pace picker\n\nDrop-down: slow, fast. Others get a 400. A CHECK on `cancellations.pace` (text, not null) will be added after the pilot.', ['noCheck input:pace']],
    ['a refusal that is only possible', '### Reason for leaving\n\nRadio list. The API could return 400 for others, if we see junk.', ['noRejection input:Reason']],
    ['stored as something else', '### Reason\n\nPicker with three values. Unknown ones are quietly coerced to `other`.', ['silentDefault input:Reason']],
    ['lines below a line', '### Checklist\n\n- reason\n  - client: segmented picker\n  - server: anything else gets 400\n', []],
    ['near miss: a select that narrows', '### Pace\n\nA select narrows the list. It only changes what is shown.', []],
    ['near miss: a heading of a part', '### Reason service\n\nPicker with three values.', []],
  ])('under a heading that names it: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['near miss: all three', '`reason` | `<select>` | 400 | CHECK', []],
    ['a default', '`reason` | `<select>` | unknown values fall back to `other` | CHECK', ['silentDefault input:reason']],
    ['no server', '`reason` | `<select>` | – | CHECK', ['noRejection input:reason']],
    ['free text', '`reason` | text box | 400 | CHECK', ['noControl input:reason']],
    ['near miss: flags', '`reason` | three flags | 400 | CHECK', []],
    ['near miss: pills', '`reason` | pill group ill / moved | 400 | CHECK', []],
    ['near miss: swatches', '`reason` | swatch row | 400 | CHECK', []],
    ['pills that are none', '`reason` | number of pills | 400 | CHECK', ['noControl input:reason']],
    ['flags of the system', '`reason` | behind feature flags | 400 | CHECK', ['noControl input:reason']],
    ['near miss: an own amount', '`pace` | 1 / 2 / own amount | 400 below 1 | ', []],
    ['near miss: the control behind the name', '`reason`, segmented | | 400 | CHECK', []],
  ])('in a table: %s', async (_name, cells, expected) => {
    expect(await reportsOf(`## Enums\n\n| Field | Client control | Server | Schema |\n|---|---|---|---|\n| ${cells} |\n`)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['an enum that only the body has', '- `POST /api/cancel`: cancels. Input `{ reason }`. Output `201`.', ['noControl input:reason']],
    ['its row answers 422', '- `POST /api/cancel`: cancels with one of three buttons. Input `{ reason }`. Output `201`, `422` on a bad value.', []],
    ['a union in the body', '- `POST /api/cancel`: cancels. Input `{ pace: "slow" | "fast" }`. Output `201`, `422`.', ['noControl input:pace']],
    ['near miss: a body that machines send', '- `POST /webhooks/stripe`: Stripe tells of a cancellation. Input `{ reason }`. Output `200`.', []],
    ['a body whose field is named in words, with a word of controls', '- `POST /api/cancel`: cancels with one of three buttons for `lensGroup`. Input `{ reason, lensGroup: "a" | "b" }`. Output `201`, or `422` for a reason or lens group that is not offered.', ['noCheck input:lensGroup', 'noControl input:reason']],
    ['near miss: a body of free values', '- `POST /api/cancel`: cancels. Input `{ pace }`. Output `201`.', []],
  ])('in a body: %s', async (_name, text, expected) => {
    expect(await reportsOf(`## API Endpoints\n\n${text}`)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['a default', '@field_validator("reason")\ndef known(cls, v: str) -> str:\n    return v if v in REASONS else "other"', ['silentDefault input:reason']],
    ['a default, over lines', 'def validate_reason(self, value):\n    if value not in REASONS:\n        return "other"\n    return value', ['silentDefault input:reason']],
    ['a default, looked up', '@validator("reason")\ndef known(cls, v):\n    return KNOWN.get(v, "other")', ['silentDefault input:reason']],
    ['a default of a schema', "const Cancel = z.object({\n  reason: z.string().transform((v) => (REASONS.includes(v) ? v : 'other')),\n});", ['silentDefault input:reason']],
    ['a default of a decorator', "class Cancel {\n  @Transform(({ value }) => REASONS.includes(value) ? value : 'other')\n  reason: string;\n}", ['silentDefault input:reason']],
    ['near miss: an error', '@field_validator("reason")\ndef known(cls, v: str) -> str:\n    if v in REASONS: return v\n    raise ValueError("unknown")', []],
    ['near miss: a type of its own', 'class Cancel(BaseModel):\n    reason: Literal["ill", "moved"]', []],
    ['near miss: a decorator', 'class Cancel {\n  @IsIn(REASONS)\n  reason: string;\n}', []],
    ['nothing', 'class Cancel(BaseModel):\n    reason: str', ['noRejection input:reason']],
    ['an error for another field', '@field_validator("pace")\ndef known(cls, v: str) -> str:\n    if v in PACES: return v\n    raise ValueError("unknown")', ['noRejection input:reason']],
  ])('what a validator does, where a body that does not validate is refused: %s', async (_name, code, expected) => {
    expect(await reportsOf(`- \`reason\`: two radio buttons.\n\n\`\`\`\n${code}\n\`\`\`\n\nA body that does not validate is answered with 422.\n`)).toEqual(expected);
  });

  it('takes a type without a word on what is refused for no status', async () => {
    expect(await reportsOf('- `reason`: two radio buttons.\n\n```\nclass Cancel(BaseModel):\n    reason: Literal["ill", "moved"]\n```\n\nA body that does not validate is logged.\n')).toEqual(['noRejection input:reason']);
  });

  it.each<[string, string, readonly string[]]>([
    ['tiles', '### Cancel form\n\n- Reason, one of three tiles\n- Note, free text\n\n`POST /x` answers 422 for an unknown reason.', []],
    ['near miss: a control beside another field', 'The cancel form has the pace and two radio buttons, ill or moved; a wrong value is a 422.', []],
    ['brackets', 'Cancel form: reason (select; 422 on anything else), pace (radio; 422 on anything else).', ['noCheck input:pace']],
    ['brackets: each control is for its own field', 'Cancel form: reason (text box; 422 on anything else), pace (radio; 422, CHECK).', ['noControl input:reason']],
    ['a slider for a scale', 'Cancel form: stars (slider from 1 to 5; 422 on anything else, CHECK).', []],
    ['near miss: a stepper of free numbers', 'Cancel form: servings (stepper).', []],
    ['said of all', '- `reason`: select.\n- `pace`: radio group.\n\nEvery enum field answers 422 on an unknown value and has a CHECK.', []],
    ['said of values outside', '- `reason`: select.\n\nA value outside its list is answered with 400.', []],
    ['dropped and replaced', '- `reason`: select; the API drops a value that it does not know and stores `other`.', ['silentDefault input:reason']],
    ['a rule of the store that repeats the list', '`pace` is a dropdown, 422 on anything else. The store has no CHECK; the rules repeat the list as `in [...]` condition.', []],
    ['a rule of the store that bounds a scale', '`pace` is a dropdown, 422 on anything else, and the rules require `pace >= 1 && pace <= 5`.', []],
    ['near miss: rules of something else', '`pace` is a dropdown, 422 on anything else, and the rules require a signed-in user.', ['noCheck input:pace']],
    ['refused together with another field', '- Reason: select\n- Lens: select\n\nAnswers 422 for a reason or lens that is not offered.', ['noCheck input:Lens']],
    ['near miss: named for something else', '- Reason: select\n- Lens: select\n\nAnswers 422 for a reason that is not among those of the lens.', ['noRejection input:Lens']],
    ['a rule of the store', '- `pace`: radio group, 422 on anything else.\n- Rule: writes need `pace in ["slow", "fast"]`.', []],
    ['a status in a listing', '## API\n\n- `reason`: select.\n\n```\nPATCH /api/cancel  in: { reason }  out: 200 | 422 unknown reason\n```', []],
    ['an endpoint that takes the form', '## API Endpoints\n\n- `POST /api/cancel`: cancels. Input: cancel form. Output: `201`, `422` for a value outside a list.\n\n## Inputs\n\n**Cancel form.** Reason (three cards). Pace (select).', ['noCheck input:Pace']],
  ])('on a form: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['a CHECK of the column beside', '- `pace` and `fuel`: selects, 422 on anything else.\n\n| Table | Columns |\n|---|---|\n| rides | fuel text not null CHECK in (gas, oil), pace text not null |\n', ['noCheck input:pace']],
    ['near miss: a CHECK that gives a range', '- `pain` (four buttons, 1–4), 422 on anything else.\n\n| Table | Columns |\n|---|---|\n| rides | id, pain int check 1–4 |\n', []],
    ['clamped', 'The form has stars (five tappable stars) and due on (date). `stars` is clamped into 1–5 by the server.', ['silentDefault input:stars']],
    ['near miss: never clamped', '- `reason`: select. `reason` is never clamped, 422 on anything else.', []],
    ['by the buttons that send it', '## API Endpoints\n\n- `POST /turns`: a turn is taken. Receives `{ petId, heading }`, 422 on a wrong `heading`.\n\n## Data Flow\n\nThe tablet has two big buttons, `left` and `right`, and calls `POST /turns`.\n\n| Table | Columns |\n|---|---|\n| turns | id, heading text, at |\n', ['noCheck input:heading']],
    ['near miss: a button without values', '## API Endpoints\n\n- `POST /turns`: a turn is taken. Receives `{ petId, heading }`, 422 on a wrong `heading`.\n\n## Data Flow\n\nThe tablet has two big buttons and calls `POST /turns`.\n\n| Table | Columns |\n|---|---|\n| turns | id, heading text, at |\n', []],
  ])('told apart: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['near miss: refused on any other value', '### Order form\n\nReason is a drop-down: ill, moved, other. The controller answers 422 on any other value.', []],
    ['a column with its set tells the field', 'Two tabs set the brew strength.\n\n`brews.brew_strength` is varchar(6) not null, limited by the constraint `ok_strength` to \'mild\' and \'dark\'.', ['noRejection input:brew strength']],
    ['near miss: what only shows it', 'Chips show the brew strength of each brew.\n\n`brews.brew_strength` is varchar(6) not null, limited by the constraint `ok_strength` to \'mild\' and \'dark\'.', []],
    ['near miss: a filter', 'A drop-down filters by brew strength.\n\n`brews.brew_strength` varchar(6) not null, CHECK (brew_strength IN (\'mild\',\'dark\')).', []],
    ['near miss: a field beside it has its own control', 'The pace is picked from a list of three cards; 422 otherwise. The nickname is one text field.\n\n`rides.pace` varchar(6) not null, CHECK (pace IN (\'slow\',\'fast\')).', []],
    ['models of one line', 'Grind is picked with three cards.\n\n```prisma\nenum Grind { FINE COARSE }\nmodel Bag { id String @id  grind Grind }\n```\n', ['noRejection input:Grind']],
    ['near miss: refused by the endpoint of its table', 'Grind is picked with three cards.\n\n```prisma\nenum Grind { FINE COARSE }\nmodel Bag { id String @id  grind Grind }\n```\n\n## API Endpoints\n\n- `POST /api/bags` stores the bag, 400 on anything unknown.\n', []],
    ['near miss: filled from records', '- Trainer: select of the trainers, `slots.trainer_id` int not null', []],
  ])('told by its column: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it('reads records of YAML', async () => {
    const records = 'inputs:\n  - field: pace\n    control: select\n    column: cancellations.pace text not null\n    validation: unknown values are saved as "slow"\n';
    const { messages } = await lintText(records, { filePath: 'draft.yaml', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === 'enum-validation').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`)).toEqual(['silentDefault input:pace']);
  });

  it('takes a scale of ratings for a closed set', async () => {
    expect(await reportsOf('## Inputs\n\n| Field | Column | Type | Null | Check |\n|---|---|---|---|---|\n| stars | cancellations.stars | int | no | 1 to 5 |\n')).toEqual(['noControl input:stars']);
  });

  it('leaves a field without a column to input-column-mapping', async () => {
    expect(await reportsOf('- `heating`: select of gas, oil and wood.')).toEqual([]);
  });

  it('names all that is missing in one message', async () => {
    const { messages } = await lintText(`# Notes\n\n- \`pace\`: select.\n${SCHEMA}`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    const [message] = messages.filter(({ ruleId }) => ruleId === 'enum-validation');
    expect(message?.message).toContain('no 4xx');
    expect(message?.message).toContain('no CHECK');
  });
});

describe('where guards stand', () => {
  const TYPE = "```sql\nCREATE TYPE bark_kind AS ENUM ('rough', 'smooth');\nCREATE TABLE trees (id uuid PRIMARY KEY, bark bark_kind NOT NULL, shade text NOT NULL CHECK (shade IN ('light', 'deep')));\n```\n";

  it.each([
    ['a schema in code and its 400', "The bark is set with a picker, the shade with a picker.\n\n```ts\nconst Tree = z.object({ bark: z.enum(['rough', 'smooth']), shade: z.enum(['light', 'deep']) });\nif (!Tree.safeParse(body).success) return reply(400);\n```\n", []],
    ['near miss: a schema that refuses nothing', "The shade is set with a picker.\n\n```ts\nconst Tree = z.object({ shade: z.enum(['light', 'deep']) });\n```\n", ['noRejection input:shade']],
    ['a switch whose default refuses', 'The shade is set with a picker.\n\n```go\nswitch in.Shade {\ncase "light", "deep":\ndefault:\n    http.Error(w, "shade", http.StatusBadRequest)\n}\n```\n', []],
    ['near miss: a switch whose default goes on', 'The shade is set with a picker.\n\n```go\nswitch in.Shade {\ncase "light", "deep":\ndefault:\n    in.Shade = fallback\n}\n```\n', ['noRejection input:shade']],
  ])('in code: %s', async (_name, text, expected) => {
    const { messages } = await lintText(`# Notes\n\n${text}\n## Schema\n\n${TYPE}`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === 'enum-validation').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`)).toEqual(expected);
  });
});

describe('enum-validation: choices of a model', () => {
  const model = (meta: string): string => `## Models\n\n\`\`\`python\nclass Kite(models.Model):\n    shape = models.CharField(max_length=9, choices=[("delta", "Delta"), ("box", "Box")])\n${meta}\`\`\`\n\n## Form\n\n- \`shape\`: select, 400 on anything else.\n`;
  it.each<[string, string, readonly string[]]>([
    ['no constraint', model(''), ['noCheck input:shape']],
    ['near miss: one in Meta', model('\n    class Meta:\n        constraints = [models.CheckConstraint(name="shapes", check=Q(shape__in=["delta", "box"]))]\n'), []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});

describe('what is said of sets, and of no field', () => {
  const TABLE = '\n## Tables\n\n| Table | Columns |\n|---|---|\n| tools | id, name text not null, category text not null check (category in (\'garden\', \'wood\')), fee int not null, method text not null check (method in (\'photo\', \'hand\')), arrive_on date not null, seen tinyint(1) not null, mites smallint not null |\n';
  const FIELDS = (rows: string): string => `## Form fields\n\n| Field | Control | Column | Other values |\n|---|---|---|---|\n${rows}\n${TABLE}`;

  it.each<[string, string, readonly string[]]>([
    ['the verbs of SQL are no control', `Every model has a scope that is added to each SELECT, UPDATE and DELETE.\n\n${FIELDS('| Mites | number box | tools.mites | 422 |')}`, []],
    ['the control of all sets makes no field one', `Every enum is a select.\n\n${FIELDS('| Mites | number box | tools.mites | 422 |')}`, []],
    ['near miss: it is the control of a set', `Every enum is a select.\n\n${FIELDS('| Category | – | tools.category | 422 |')}`, []],
    ['several fields with their controls in turn', FIELDS('| name, category, fee | text, select, number | `tools`, 400 on an unknown category | |'), []],
    ['near miss: one of them is a select without a CHECK', FIELDS('| name, category, fee | text, select, select | `tools`, 400 on any other value | |'), ['noCheck input:fee']],
    ['a value that the program gives', FIELDS('| Method | set by the app: `photo` after a scan, otherwise `hand` | tools.method | 422 |'), []],
    ['near miss: nothing says who gives it', FIELDS('| Method | the phone | tools.method | 422 |'), ['noControl input:Method']],
    ['a switch with the type of one', FIELDS('| Seen | switch | tools.seen | 422 |\n| Category | select | tools.category | 422, as is anything but 1 to 5 mites |'), []],
    ['a select that is passed on', FIELDS('| accent | select: RP, Irish | passed to the partner, remembered for next time | 422 |'), []],
    ['nothing is coerced', `- \`category\`: select, 422 on anything outside the list, nothing is coerced to a default.\n${TABLE}`, []],
    ['near miss: something is', `- \`category\`: select, 422 on bad JSON, anything outside the list is coerced to a default.\n${TABLE}`, ['silentDefault input:category']],
    ['a button that only does what its title says', `- \`fee\`: number, and an officer sees a "Send again" button.\n${TABLE}`, []],
    ['forms that go to a table', `* *Tool form* → \`tools\`: \`name\`, \`fee\` (text inputs), \`category\` (radio).\n\n\`category\` answers **422** on another value.\n${TABLE}`, []],
    ['near miss: a form with a text field for a set', `* *Tool form* → \`tools\`: \`name\`, \`category\` (text field).\n\n\`category\` answers **422** on another value.\n${TABLE}`, ['noControl input:category']],
    ['fields in bold, each with what is said of it', `Closed lists: **category** is a drop-down, a foreign word is refused with 422. **Method** is two buttons; whatever else arrives is read as \`hand\`.\n${TABLE}`, ['silentDefault input:Method']],
    ['an unknown name of a set', `The form has a name (text) and a category (radio). An unknown name ends as a 422. The category is \`garden\` or \`wood\`; an unknown name is refused with 422.\n${TABLE}`, []],
  ])('%s', async (_name, text, expected) => {
    const { messages } = await lintText(`# Notes\n\n${text}`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === 'enum-validation').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`)).toEqual(expected);
  });
});

const SCREENS = (said: string, control = 'five dots'): string => `## Form fields\n\n| Field | Kept in | Control |\n|---|---|---|\n| Reason | \`cancellations.reason\` | select |\n| Pace | \`cancellations.pace\` | ${control} |\n\n${said}`;

describe('enum-validation: what is said of all sets at once', () => {
  it.each<[string, string, boolean]>([
    ['a pipe for all bodies, enums told', 'The global `ValidationPipe` answers 422 to a body that breaks its DTO, enums too.', true],
    ['a check of every body', 'Every request body is parsed with Zod. A body that does not parse is answered with 400.', true],
    ['invalid bodies, with such values among them', 'Invalid bodies, unknown enum values included, get a 422.', true],
    ['a row on validation', '| Topic | Rule |\n|---|---|\n| Validation | class-validator on all DTOs, 400 with the names of the fields |', true],
    ['near miss: all but the enums', 'The global `ValidationPipe` answers 422 to a body that breaks its DTO, but enums are not checked.', false],
    ['near miss: no body in particular', 'A body that does not parse is a 400.', false],
    ['near miss: another check', 'Every request body is validated against its signature; a wrong one is a 400.', false],
    ['near miss: a check without an answer', 'Every request body is validated with Zod. The server keeps a log of what fails.', false],
  ])('what becomes of bodies at large: %s', async (_name, said, isRefused) => {
    expect(await reportsOf(SCREENS(`${said}\n\n\`pace\` has a CHECK.`))).toEqual(isRefused ? [] : ['noRejection input:Reason', 'noRejection input:Pace']);
  });

  it.each<[string, string, readonly string[]]>([
    ['near miss: the validators hold all lists', SCREENS('An unknown reason or pace is a 422. The lists of permitted values are `enum` in the validators of the collections.'), []],
    ['validators that are only there', SCREENS('An unknown reason or pace is a 422. The collections have no validator yet.'), ['noCheck input:Pace']],
    ['lists that the client keeps', SCREENS('An unknown reason or pace is a 422. The list of permitted values stands in the client.'), ['noCheck input:Pace']],
    ['near miss: the tool refuses by itself', SCREENS('The closed sets are `Literal` types, and Pydantic answers 422 by itself. Each column of theirs has a CHECK, `pace` too.'), []],
    ['… another thing', SCREENS('The dates are strings, and Pydantic answers 422 by itself. `pace` has a CHECK.'), ['noRejection input:Reason', 'noRejection input:Pace']],
    ['a switch that stores another value', '## What is entered\n\n| Entered | Column | How |\n|---|---|---|\n| pace | `cancellations.pace` | two-way switch of slow and fast, CHECK; anything else is stored as slow |', ['silentDefault input:pace']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['lists whose fields stand in brackets', SCREENS('The two closed lists (reason, pace) are `Literal` types, so FastAPI turns any other word down with a 422. `pace` has a CHECK.'), []],
    ['… of which one is left out', SCREENS('The closed list is told below. The closed lists (reason) are `Literal` types, so FastAPI turns any other word down with a 422. `pace` has a CHECK.'), ['noRejection input:Pace']],
    ['what is turned away is not stored', SCREENS('Reason and pace: any other value is turned away with a 422 that lists the valid ones. `pace` has a CHECK.'), []],
    ['near miss: what is turned into another value', SCREENS('Reason and pace: any other value is turned into `other`. `pace` has a CHECK.'), ['silentDefault input:Pace', 'silentDefault input:Reason']],
    ['what is said of one beside another', SCREENS('A reason that is not in the list is a 422. With pace we are kinder: a value we do not know is stored as `slow`. `pace` has a CHECK.'), ['silentDefault input:Pace']],
    ['a picker of a number', '## Inputs\n\n| Field | Shown as | Column |\n|---|---|---|\n| Seats | head-count picker | `bookings.seats` int not null |', []],
    ['a control behind the name of its field', '## Inputs\n\nCancellation form:\n- reason, select of three → `cancellations.reason`; 422 on anything else\n- pace, radio (slow, fast) → `cancellations.pace`; 422 on anything else', ['noCheck input:pace']],
  ])('told in passing: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['CheckConstraint("grade in (\'low\', \'high\')")', []],
    ["CHECK(grade in ('low', 'high'))", []],
    ['shown on the card', ['noCheck input:grade']],
  ])('a constraint behind a column: %s', async (comment, expected) => {
    const text = `## Models\n\n\`\`\`python\nclass Walk(Base):\n    __tablename__ = "walks"\n    id: Mapped[int] = mapped_column(primary_key=True)\n    grade: Mapped[str]  # ${comment}\n\`\`\`\n\n## Inputs\n\n| Field | Control | Kept in | Other values |\n|---|---|---|---|\n| grade | two buttons | \`walks.grade\` | 422 |\n`;
    expect(await reportsOf(text)).toEqual(expected);
  });
});

describe('enum-validation: a CHECK in a script beside the models', () => {
  const judged = async (script: string): Promise<readonly string[]> => {
    const text = `# A\n\n## API Endpoints\n\n- \`POST /parcels\` keeps a parcel; 422 on any other size. Body: \`{ boxSize }\`\n\n## Schema\n\n\`\`\`prisma\nmodel Parcel {\n  id String @id\n  boxSize String\n}\n\`\`\`\n\n\`\`\`sql\n${script}\n\`\`\`\n\n## Forms\n\n| Field | Control | Column |\n|---|---|---|\n| Box size | select of three | \`Parcel.boxSize\` |\n`;
    const { messages } = await lintText(text, { filePath: 'draft.md' });
    return messages.filter(({ ruleId }) => ruleId === 'enum-validation').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
  };
  it.each<[string, string, readonly string[]]>([
    ['for the column', `ALTER TABLE "Parcel" ADD CHECK ("boxSize" IN ('s','m','l'));`, []],
    ['with a name, spelt as a database does', `ALTER TABLE parcels ADD CONSTRAINT box_size_known CHECK (box_size IN ('s','m','l'));`, []],
    ['near miss: for another column', `ALTER TABLE "Parcel" ADD CHECK (weight > 0);`, ['noCheck input:Box size']],
    ['near miss: for another table', `ALTER TABLE crates ADD CHECK (box_size IN ('s','m','l'));`, ['noCheck input:Box size']],
    ['near miss: commented out', `-- ALTER TABLE "Parcel" ADD CHECK ("boxSize" IN ('s','m','l'));\nSELECT 1;`, ['noCheck input:Box size']],
  ])('%s', async (_name, script, expected) => {
    expect(await judged(script)).toEqual(expected);
  });
});

describe('enum-validation: a CHECK that a later migration drops', () => {
  const judged = async (...scripts: readonly string[]): Promise<readonly string[]> => {
    const text = `# A\n\n## Schema\n\n${scripts.map((script) => `\`\`\`sql\n${script}\n\`\`\`\n`).join('\nThen:\n\n')}\n## Forms\n\n| Field | Control | Column |\n|---|---|---|\n| Box size | select of three, 422 on any other | \`parcels.box_size\` |\n`;
    const { messages } = await lintText(text, { filePath: 'draft.md' });
    return messages.filter(({ ruleId }) => ruleId === 'enum-validation').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
  };
  const TABLE = `CREATE TABLE parcels (id uuid PRIMARY KEY, box_size text NOT NULL CHECK (box_size IN ('s','m','l')), weight int CHECK (weight > 0));`;
  const NAMED = `CREATE TABLE parcels (id uuid PRIMARY KEY, box_size text NOT NULL, weight int CHECK (weight > 0), CONSTRAINT size_known CHECK (box_size IN ('s','m','l')));`;
  it.each<[string, readonly string[], readonly string[]]>([
    ['by the name that the database gave it', [`${TABLE}\nALTER TABLE parcels DROP CONSTRAINT parcels_box_size_check;`], ['noCheck input:Box size']],
    ['by its own name', [`${NAMED}\nALTER TABLE parcels DROP CONSTRAINT IF EXISTS size_known;`], ['noCheck input:Box size']],
    ['in a script of its own', [TABLE, 'ALTER TABLE public.parcels DROP CONSTRAINT parcels_box_size_check;'], ['noCheck input:Box size']],
    ['by its own name in a script of its own', [NAMED, 'ALTER TABLE parcels DROP CONSTRAINT size_known, ADD COLUMN note text;'], ['noCheck input:Box size']],
    ['as one database has it', [`${NAMED}\nALTER TABLE parcels DROP CHECK size_known;`], ['noCheck input:Box size']],
    ['near miss: that of another column', [`${TABLE}\nALTER TABLE parcels DROP CONSTRAINT parcels_weight_check;`], []],
    ['near miss: that of another column, in a script of its own', [NAMED, 'ALTER TABLE parcels DROP CONSTRAINT parcels_weight_check;'], []],
    ['near miss: of another table', [TABLE, 'ALTER TABLE crates DROP CONSTRAINT parcels_box_size_check;'], []],
    ['near miss: replaced by another', [`${TABLE}\nALTER TABLE parcels DROP CONSTRAINT parcels_box_size_check;\nALTER TABLE parcels ADD CONSTRAINT parcels_box_size_check CHECK (box_size IN ('s','m','l','xl'));`], []],
    ['near miss: replaced by another, in a script of its own', [TABLE, `ALTER TABLE parcels DROP CONSTRAINT parcels_box_size_check, ADD CONSTRAINT size_known CHECK (box_size IN ('s','m','l','xl'));`], []],
  ])('%s', async (_name, scripts, expected) => {
    expect(await judged(...scripts)).toEqual(expected);
  });
});

describe('enum-validation: a schema beside a form that only counts its controls', () => {
  const judged = async (words: string, field: string): Promise<readonly string[]> => {
    const text = `# A\n\n## API Endpoints\n\n- \`POST /parcels\` keeps a parcel. Auth: session.\n\n## The form\n\n${words}\n\n\`\`\`ts\nconst parcel = z.object({\n  note: z.string().max(80),\n${field}\n  pace:    z.enum(["slow", "fast"]),\n});\n\`\`\`\n\n\`\`\`sql\nCREATE TABLE parcels (id uuid PRIMARY KEY, note text, size text NOT NULL CHECK (size IN ('s','m')), pace text NOT NULL CHECK (pace IN ('slow','fast')));\n\`\`\`\n`;
    const { messages } = await lintText(text, { filePath: 'draft.md' });
    return messages.filter(({ ruleId }) => ruleId === 'enum-validation').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
  };
  const TWO = 'Two selects and a note. A body that the schema rejects is answered with 422.';
  it.each<[string, string, string, readonly string[]]>([
    ['a value that is caught', TWO, '  size: z.enum(["s", "m"]).catch("s"),', ['silentDefault input:size']],
    ['a value that is caught, a line further down', TWO, '  size: z.enum(["s", "m"])\n    .catch("s"),', ['silentDefault input:size']],
    ['a value that falls back', TWO, '  size: v.fallback(v.picklist(["s", "m"]), "s"),', ['silentDefault input:size']],
    ['near miss: parsed', TWO, '  size:   z.enum(["s", "m"]),', []],
    ['near miss: a default for what is left out', TWO, '  size: z.enum(["s", "m"]).default("s"),', []],
    ['near miss: another field of the line is caught', TWO, '  size: z.enum(["s", "m"]), hint: z.string().catch(""),', []],
    ['no answer to another value', 'Two radio groups and a note.', '  size: z.enum(["s", "m"]),', ['noRejection input:pace', 'noRejection input:size']],
    ['near miss: a control for each', "A drop-down for each enum. What Zod can't parse is a 400: a body that Zod can't parse is answered with 400.", '  size: z.enum(["s", "m"]),', []],
    ['near miss: another number of controls', 'Five radio groups, told elsewhere.', '  size: z.enum(["s", "m"]),', []],
  ])('%s', async (_name, words, field, expected) => {
    expect(await judged(words, field)).toEqual(expected);
  });
});

describe('buttons that open something else than a set', () => {
  const reported = async (control: string): Promise<number> => {
    const { messages } = await lintText(`# Kilns\n\n## API\n\n- \`POST /kilns\` takes \`name\` and \`photo\`, returns 201.\n\n## Tables\n\n\`kilns\` (id, name text not null, photo_path text null)\n\n## Form fields\n\n- **Name**: text box, \`kilns.name\`, text not null.\n- **Photo**: ${control}, \`kilns.photo_path\`, text, nullable.\n`, { filePath: 'draft.md' });
    return messages.filter(({ ruleId }) => ruleId === 'enum-validation').length;
  };
  it.each<[string, number]>([['camera button', 0], ['upload button', 0], ['scan button', 0], ['three buttons (front, back, none)', 1], ['toggle buttons (front, back)', 1]])('%s', async (control, expected) => {
    expect(await reported(control)).toBe(expected);
  });
});

describe('a select that offers what an outside standard lists', () => {
  const reported = async (control: string): Promise<string[]> => {
    const { messages } = await lintText(`# Wells\n\n## Form → \`POST /wells\`\n\nA value that is not in its list gets a 400.\n\n| Field | On the form | In \`wells\` |\n|---|---|---|\n| \`title\` | text | \`title String\` |\n| \`area\` | ${control} | \`area String\` |\n\n\`\`\`prisma\nmodel wells {\n  id    String @id\n  title String\n  area  String\n}\n\`\`\`\n`, { filePath: 'draft.md' });
    return messages.filter(({ ruleId }) => ruleId === 'enum-validation').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
  };
  const OWN = ['noCheck input:area'];
  it.each<[string, string[]]>([
    ['select: the IANA time zones', []],
    ['select: all time zones', []],
    ['select with the names of the Olson database', []],
    ['select: every ISO 4217 currency', []],
    ["select: the world's countries", []],
    ['select: our five climate zones, A to E', OWN],
    ['select: our three time zones, west, middle, east', OWN],
    ['select: all countries we deliver to, DE, AT, CH', OWN],
  ])('%s', async (control, expected) => {
    expect(await reported(control)).toEqual(expected);
  });
});
