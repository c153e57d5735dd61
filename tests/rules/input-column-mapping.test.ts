import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const SCHEMA = `
## Schema

\`\`\`sql
CREATE TABLE bookings (id uuid PRIMARY KEY, address text NOT NULL, slot_start timestamptz NOT NULL, bike_type text NOT NULL, note text);
CREATE TABLE sites (id uuid PRIMARY KEY, name text NOT NULL, owner_id uuid NOT NULL);
\`\`\`
`;

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(`# Notes\n\n${text}\n${SCHEMA}`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'input-column-mapping').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
}

/** A table of inputs with one row. */
function row(header: string, cells: string): string {
  return `## Inputs\n\n| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n| ${cells} |\n`;
}

describe('input-column-mapping', () => {
  it.each<[string, string, readonly string[]]>([
    ['a dash where the column belongs', row('Field | Column', 'heating | -'), ['missing input:heating']],
    ['a component that a field is shown in', row('Component | Input | Notes', 'slider | heating | in steps'), ['missing input:heating']],
    ['near miss: what a test gives', row('Test ID | Component | Input | Expected Output', 'A-01 | slider | heating | saved'), []],
    ['near miss: nothing is stored of a form', '## API Endpoints\n\n- `POST /api/contact`: public enquiry form, body `{ sender, message }`, mailed on; nothing is stored.', []],
    ['fields that a form asks for in turn', 'The booking form asks for the address (a text field, `bookings.address`), for the bike (a list of ours, `bookings.bike_type`) and for the helmet size.', ['missing input:helmet size']],
    ['near miss: a form that is taken and answered with something', '## API Endpoints\n\n- `POST /api/bookings` takes the booking form, answers 201 with the receipt, or 422, and orders a bike.', []],
    ['among fields with their columns, one that is told with its control alone', '## Forms\n\n- Address. Text field. `bookings.address`, required.\n- Bike. Select of three. Kept in `bookings.bike_type`, required.\n- Helmet size. Text field on the booking form.', ['missing input:Helmet size']],
    ['near miss: the same, not stored', '## Forms\n\n- Address. Text field. `bookings.address`, required.\n- Bike. Select of three. Kept in `bookings.bike_type`, required.\n- Helmet size. Text field. Not stored.', []],
    ['fields under the title of a form, each with its control', '## The booking form\n\nWhat is on it, from top to bottom.\n\n1. **Address**, a text field. The mechanic drives there.\n2. **Note**, a text area, for the gate.\n3. **Helmet size**, a slider from 50 to 62 cm. It is kept with the booking.', ['missing input:Helmet size']],
    ['near miss: the same, which only filters what is shown', '## The booking form\n\nWhat is on it, from top to bottom.\n\n1. **Address**, a text field. The mechanic drives there.\n2. **Note**, a text area, for the gate.\n3. **Helmet size**, a slider from 50 to 62 cm. It only greys out others and is not stored.', []],
    ['near miss: what a button on a page calls', '- **Simulator:** the button on `/admin` calls `POST /api/simulate`.', []],
    ['a form and its field, before a colon', '- Booking form / address: `bookings.address`, text, not null.\n- Booking form / bike: `bookings.bike_type`, text, not null. Two radio buttons.\n- Booking form / helmet size: free text.', ['missing input:helmet size']],
    ['near miss: the status that is answered', '**Form fields.**\n\n- *Booking form* → `bookings`: `address` (text), `bike_type` (select).\n\n**Closed values.** `bike_type` and `address` are validated with `Rule::in`, which answers **422**; no value is replaced by a default.', []],
    ['a form told field by field, the column behind the control', 'The booking form, field by field, and what stands behind each:\n\n1. *Where* — text field. `bookings.address`, text, not null.\n2. *What kind* — a select that may be left empty. `bookings.bike_type`, text, not null.\n3. *Helmet* — four tiles.', ['missing input:Helmet']],
    ['the questions of a form', 'The booking form, question by question:\n\n1. *Where shall we come?* — text field. `bookings.address`, text, not null.\n2. *Do you need a helmet?* — yes/no switch.', ['missing input:Do you need a helmet?']],
    ['near miss: open questions', 'The booking form, and what is open:\n\n- *Who pays for the helmet?* — the shop, says Anna.\n- *Is it kept?* — no.', []],
    ['near miss: what leads several controls', '## Booking form\n\nThe mechanic has two: a select for the bike (`bookings.bike_type`, text, not null) and the address (`bookings.address`, text, not null).', []],
    ['what is typed or picked', 'What is typed or picked:\n\n- *Address* (text) → `bookings.address`, text, not null\n- *Helmet* (text, on the booking form) → not in a table yet.', ['missing input:Helmet']],
    ['plain controls in a list of what somebody corrects', 'The clerk corrects: bike type (select), address (text), helmet (text).', ['missing input:helmet']],
    ['a noun beside the one column that is left', '## Plan form\n\ndrug (text), route (select), dose (number), allergies (text)\n\n- `plans`: id, drug, route, dose, rxnorm', ['missing input:allergies']],
    ['near miss: a question beside it', '## Plan form\n\ndrug (text), route (select), dose (number), "What else?" (text)\n\n- `plans`: id, drug, route, dose, remark', []],
    ['near miss: the storage as a heading', '## 6. Storage\n\nThe form offers three radio buttons for `bookings.bike_type`; 400 otherwise.\n\nThe other fields: address (`bookings.address` text not null).', []],
    ['near miss: a button that does something', '## Bike sync\n\nThe backfill reads `shops.bike_makes` at that moment.\n\nThe list is fetched again by the same job as the manual "sync now" button.', []],
    ['buttons that offer values', '## Bike make\n\nThree buttons, stored in `shops.bike_make`.', ['incomplete input:bike_make']],
    ['near miss: a type is none either', '## Input validation\n\n- The body of each form is parsed by zod.\n- Strict mode prevents type conversion surprises.\n- Nothing is stored of what is refused.', []],
    ['near miss: a key is no verb', '## Desk\n\nThe screen asks them to add a valid key in settings — the rest of it (the list, the map) goes on.', []],
    ['near miss: an object of the program behind a button', '## Desk\n\nWhoever is there may press the button again. The call is raced in `Promise.race` against `AbortSignal.timeout`, and the desk shows the list.', []],
    ['near miss: fields that a sentence points back at', '## Desk\n\n`status` is one of *held*, *gone*, *late* and *lost*. The clerk sets the last two on the desk with a dropdown.', []],
    ['near miss: the table that an answer is put in', '## API Endpoints\n\n- `POST /api/polls/:id`: a page posts what people answered. It stores the answer in `bookings`.', []],
    ['a form whose fields are kept nowhere', '## API Endpoints\n\n- `POST /api/enquiries`: public enquiry form, body `{ sender, message }`, mailed on.', ['missing input:sender']],
    ['near miss: a form that stays open', '## API Endpoints\n\n- `POST /api/captions`: body `{ scene, mood }`, answers with a text; on a timeout the client keeps the form.', []],
    ['near miss: the encoding of a body', '## API Endpoints\n\n- `POST /api/scans`\n  - Input: multipart form with `scan`\n  - Limit: 10 scans a day per user, counted in `shelves`', []],
    ['a form of several parts', '## API Endpoints\n\n- `POST /api/enquiries`\n  - Purpose: takes the enquiry form\n  - In: `sender`, `remark`', ['missing input:sender', 'missing input:remark']],
    ['near miss: the path of an upload in a body', '## API Endpoints\n\n- `POST /api/scans`: form of a scan, body `{ imagePath, photoUrl }`, stored by a worker.', []],
    ['near miss: a button that does something', '## Pages\n\n**Export:** the button downloads the list.', []],
    ['entries that are a field each, with what a row would give below', '## Form fields\n\n- Bike type\n  - control: radio\n  - stored in: `bookings.bike_type`\n- **Heating:**\n  - Control: text box\n  - Stored in: –\n', ['missing input:Heating']],
    ['entries that call themselves a field', '## Form\n\n- Field: Bike type\n  - Column: `bookings.bike_type`\n- Field: Heating\n  - Column: –\n', ['missing input:Heating']],
    ['near miss: entries that are a table each', '## Data\n\n- Bookings\n  - Columns: –\n  - RLS: on\n- Sites\n  - Columns: –\n  - RLS: on\n', []],
    ['near miss: entries that are a service each', '## Services\n\n- Web app\n  - Purpose: screens\n  - Storage: –\n- Mailer\n  - Purpose: letters\n  - Storage: –\n', []],
    ['near miss: entries that are an endpoint each', '## API Endpoints\n\n- POST /api/bookings\n  - Auth: JWT\n  - Stored in: –\n- POST /api/sites\n  - Auth: JWT\n  - Stored in: –\n', []],
    ['"later"', row('Field | Screen | Control | Column', 'Opt-out | Profile | toggle | later'), ['missing input:Opt-out']],
    ['an empty cell without a column of that name', row('Field | Column', 'paid with | '), ['missing input:paid with']],
    ['near miss: an empty cell with one', row('Field | Column', 'bike type | '), []],
    ['near miss: a column of the schema', row('Field | Column', 'bike type | `bookings.bike_type`'), []],
    ['near miss: another with its type', row('Field | Column | Type | Null', 'heating | `homes.heating` | text | no'), []],
    ['no type, no nullability', row('Field | Column', 'heating | `homes.heating`'), ['incomplete input:heating']],
    ['no nullability', row('Field | Column | Type', 'heating | `homes.heating` | text'), ['incomplete input:heating']],
    ['near miss: a control behind the name', row('Field | Column', 'bike type, 3 cards | `bookings.bike_type`'), []],
    ['the name in quotation marks behind its noun', 'The form has a field "nickname".', ['missing input:nickname']],
    ['an entry that names its column in turn', '## Forms\n\n- *Repair*\n  - start: chosen from the free hours, `bookings.slot_start`, not null\n  - frame: chosen from our list, `bookings.frame_no`, nullable', ['incomplete input:frame']],
    ['near miss: a form with its fields in turn', '## Forms\n\n- Repair form: address, frame number, note', ['missing input:frame number']],
    ['near miss: an entry about something else', '## Repair route\n\n- Input: `{ note }`\n- Timeout: `Promise.race`, 8 s', []],
    ['a line of text', '## Repair form\n\n- **Remark for the mechanic**: one line of text.\n- **Note**: one line of text, `bookings.note`.', ['missing input:Remark']],
    ['two fields in one cell', row('Field | Column', 'Quarter, year | -'), ['missing input:Quarter', 'missing input:year']],
    ['near miss: said not to be stored', row('Field | Column', 'demo password | compared and not stored'), []],
  ])('in a table of inputs: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['of a form', 'The booking form has: address, date and time slot, bike type (city, cargo), gate code, and a "text me" preference.', ['missing input:gate code', 'missing input:"text me" preference']],
    ['with what is said of each behind it', 'The booking form has an address, stored in `bookings.address`, text, not null, a bike type, chosen from four cards, which goes to `bookings.bike_type`, and a gate code.', ['missing input:gate code']],
    ['near miss: names without articles', 'The booking form has: address, date, gate code.', ['missing input:date', 'missing input:gate code']],
    ['filled in', 'The user fills in the "New booking" form: address, bike type, plus an optional **project tag**.', ['missing input:project tag']],
    ['of a screen in brackets', 'The nurse fills in the receipt screen (address, batch number).', ['missing input:batch number']],
    ['stored from a builder', 'Name, colour swatch and note from the builder are stored as one row in `sites`.', ['missing input:colour swatch']],
    ['a checkbox by its words', 'The welcome screen has a checkbox "my notes may be used for research".', ['missing input:my notes may be used for research']],
    ['what is asked in a clause', 'The booking form asks for the address, the bike type, and how long the rider has been a member of us.', ['missing input:how long the rider has been a member of us']],
    ['near miss: values of a column', 'The booking form has the address and two radio buttons, city or cargo.\n\n```sql\nCREATE TABLE rides (id uuid PRIMARY KEY, body text NOT NULL CHECK (body IN (\'city\',\'cargo\')));\n```', []],
    ['near miss: roles', 'The booking form has the address and two radio buttons, reader or editor.\n\n```sql\nCREATE TABLE seats (id uuid PRIMARY KEY, role text NOT NULL);\n```', []],
    ['values of no column', 'The booking form has the address and two radio buttons, red or green.\n\n```sql\nCREATE TABLE seats (id uuid PRIMARY KEY, role text NOT NULL);\n```', ['missing input:red or green']],
    ['near miss: a list that has one', 'The list has a checkbox "Show old notes".', []],
    ['near miss: a checkbox that only shows', 'Above the list there is a checkbox "Show old notes".', []],
    ['near miss: a filter form', 'The search form has: address, distance and colour.', []],
    ['near miss: a design that is not built', 'Simpler: a paper form with a photo, a signature and a stamp.', []],
    ['a named control', 'After the call, the topic picker helps us.', ['missing input:topic picker']],
    ['near miss: a control of what is kept', 'The bike type picker stands first.', []],
    ['near miss: what something is entered with', 'Bike type comes from a bottom-sheet picker.', []],
    ['near miss: a control that narrows', 'The date range picker changes the chart.', []],
    ['a table cell is one field', '## Form\n\n| Field | Control |\n|---|---|\n| Gets on with total strangers | text area |\n| Slot and start | date |\n', ['missing input:Gets on with total strangers']],
    ['others of a list with controls', 'The rider fills in: address, note, bike type (select: city, cargo), slot start (picked from the calendar), and the name of the dog walker.', ['missing input:name of the dog walker']],
    ['others of the list of a form', 'The booking form has address, bike type (dropdown), *send me news* (toggle) and a short "why I ride" text.', ['missing input:send me news', 'missing input:short "why I ride" text']],
    ['near miss: a note for someone', 'The rider fills in: address, bike type (select: city, cargo) and a note for the man at the gate, then presses *Book* and waits.', []],
    ['near miss: a list that narrows', 'The rider fills in the filter: address, bike type (select: city, cargo), distance to the shop.', []],
    ['near miss: a list of parts', 'The page shows: header, bike type (select: city, cargo), footer.', []],
    ['near miss: a colon that leads no form', 'Parts: header, bike type (select: city, cargo), footer.', []],
    ['controls in turn', 'The rider sets bike type (four icons: city, cargo, race, tandem) and gear (slider 1–9), saves.', ['missing input:gear']],
    ['near miss: values behind the control of the last', 'The rider fills in the booking form (address, bike type as one of three buttons: city, cargo, race): `POST /bookings`.', []],
    ['forms with their fields in brackets', 'Forms: booking (address, bike type, helmet size), site (name, parking).\n', ['missing input:helmet size', 'missing input:parking']],
    ['near miss: no forms', 'Tables: booking (address, helmet), site (name, parking).\n', []],
    ['fields and controls in turn', 'In the booking form bike type is a select, address a text box, helmet two buttons.\n', ['missing input:helmet']],
    ['near miss: columns and types in turn', 'In the table bike type is a text, address a string, helmet a number.\n', []],
    ['words of a control before it', 'The booking screen has an "I bring a child seat" checkbox.\n', ['missing input:I bring a child seat']],
    ['asked beside a control', '**Forms.** The booking form asks for the address, the bike type (a picker with three kinds), and the kind of helmet, because heads differ.\n', ['missing input:kind of helmet']],
    ['near miss: a unit behind the column', '## Form\n\n| Field | Control |\n|---|---|\n| E-mail | text |\n| Amount | number |\n\n```sql\nCREATE TABLE tips (id uuid PRIMARY KEY, email text NOT NULL, amount_cents int NOT NULL);\n```\n', []],
    ['near miss: one meaning', '## Form\n\n| Field | Control |\n|---|---|\n| Year of birth | number |\n\n```sql\nCREATE TABLE riders (id uuid PRIMARY KEY, born_year smallint NOT NULL);\n```\n', []],
    ['near miss: the one column that is left', '## Form\n\n| Field | Control |\n|---|---|\n| Call sign | text |\n| Wing span | number |\n| Hangar | text |\n| How does it behave in wind? | text area |\n\n```sql\nCREATE TABLE planes (id uuid PRIMARY KEY, pilot_id uuid NOT NULL, call_sign text NOT NULL, wing_span int NOT NULL, hangar text NOT NULL, gust_manners text, created_at timestamptz);\n```\n', []],
    ['no column is left', '## Form\n\n| Field | Control |\n|---|---|\n| Call sign | text |\n| Wing span | number |\n| Hangar | text |\n| How does it behave in wind? | text area |\n\n```sql\nCREATE TABLE planes (id uuid PRIMARY KEY, pilot_id uuid NOT NULL, call_sign text NOT NULL, wing_span int NOT NULL, hangar text NOT NULL, status text, created_at timestamptz);\n```\n', ['missing input:How does it behave in wind?']],
    ['said with its control', '`comment` is an optional textarea. `bike_type` is a select.', ['missing input:comment']],
    ['several of them', '`topic`, `position` in the playbook form are plain text.', ['missing input:topic', 'missing input:position']],
    ['near miss: a query', '`total` is `SELECT SUM(amount) FROM orders`.', []],
    ['a survey', '| Metric | Source |\n|---|---|\n| Satisfaction (1 to 5) | asked in the app |', ['missing input:Satisfaction']],
  ])('in words: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['an arrow', '- 13 Inputs: bike type → `bookings.bike_type`; heating → `homes.heating` text null', []],
    ['an arrow to nothing', '- 13 Inputs: heating → later', ['missing input:heating']],
    ['near miss: an arrow to what is not stored', '- 13 Inputs: useful (thumbs) and remark → mailed to the desk, not stored\n\n## API Endpoints\n\n- `POST /api/feedback`: body `{ useful, remark }`', []],
    ['arrows on lines of a cell', '| # | Item | Answer |\n|---|---|---|\n| 13 | Inputs to columns | bike type → `bookings.bike_type` text not null<br>heating → TBD |\n', ['missing input:heating']],
    ['arrows under the title of a form, and a field without one', '## Booking form\n\nPace (slider) → `users.pace` int not null, bike type (radio) → `bookings.bike_type` text not null, weather (wet / dry).\n', ['missing input:weather']],
    ['near miss: arrows of a flow under another title', '## Booking flow\n\nPace (slider) → `users.pace` int not null, then → `bookings.bike_type`, weather (wet / dry).\n', []],
    ['an item without a column among those that have one', '## User inputs\n\n- Address (text field) → `bookings.address`, text not null\n- Bike type (dropdown) → `bookings.bike_type`, text not null\n- **Door code** (text area: "ring twice") is shown to the courier\n', ['missing input:Door code']],
    ['an arrow to a use, among items that have a column', '## User inputs\n\n- Address (text field) → `bookings.address`, text not null\n- Bike type (dropdown) → `bookings.bike_type`, text not null\n- Accent (settings screen) → tunes the ear\n', ['missing input:Accent']],
    ['near miss: what is sent to somebody else', '## User inputs\n\n- Address (text field) → `bookings.address`, text not null\n- Bike type (dropdown) → `bookings.bike_type`, text not null\n- Card (payment form) → handed to Stripe\n', []],
    ['near miss: a remark in brackets', '## User inputs\n\n- Address (text field) → `bookings.address`, text not null\n- Bike type (dropdown) → `bookings.bike_type`, text not null\n- Address (see above) is checked by hand\n', []],
    ['near miss: an arrow to what stays on the device', '- 13 Inputs: heating (chips) → sent with each request, remembered on the device only', []],
    ['an arrow to what waits on the device', '- 13 Inputs: heating (chips) → kept on the phone only until it is sent', ['missing input:heating']],
    ['near miss: a metric that people are asked for by hand', '| Metric | Source |\n|---|---|\n| Satisfaction (1 to 5) | asked to testers at some point |', []],
    ['an arrow to what is not stored yet', '- 13 Inputs: heating → not stored yet', ['missing input:heating']],
    ['an arrow to what is stored in another way', '- 13 Inputs: heating → not stored as text but as a number\n\n## API Endpoints\n\n- `POST /api/feedback`: body `{ heating }`', ['missing input:heating']],
    ['an arrow without a type', '- 13 Inputs: heating → `homes.heating`', ['incomplete input:heating']],
    ['words', '**Form fields.** Pace goes to `users.pace` (`text`, not null).', []],
    ['a bare word in a form', '- Booking form: bike type (select city / cargo, with 400 for all others) to `bookings.bike_type`; address (text) to `bookings.address`; heating (three flags) for the mail', ['missing input:heating']],
    ['near miss: a bare word outside of forms', '- We moved bike type (a select) to `bookings.bike_type`; address (text) to `bookings.address`; heating (in winter) for all', []],
    ['near miss: a data flow', '## Data Flow\n\nBrowser → API → later', []],
  ])('mapped by %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['what a form sends', '- `POST /api/enquiries` is the form on the landing page. Input `{ address, school, token }`. Output `201`.', ['missing input:school']],
    ['near miss: a body that no form presents', '- `POST /api/bookings` books. Input `{ address, weather }`. Output `201`.', []],
  ])('in a body: %s', async (_name, text, expected) => {
    expect(await reportsOf(`## API Endpoints\n\n${text}`)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['controls in brackets', 'Booking form: address (text), bike type (select), gate code (number field).', ['missing input:gate code']],
    ['sentences of a form', '**Booking form.** Address (text → `bookings.address`, text, not null). Wishes for the mechanic (text).', ['missing input:Wishes']],
    ['a quoted question', 'The feedback dialog asks: "How was the ride?" (five stars).', ['missing input:How was the ride?']],
    ['near miss: columns in brackets', '`bookings` holds an id (uuid), an address (text) and a colour (text).', []],
    ['near miss: a filter bar', 'Filter bar: colour (select), saddle (radio).', []],
    ['lines under a form', '### Booking form\n\n- Address\n- Saddle height, number field\n- Bike type — one of four tiles', ['missing input:Saddle height']],
    ['lines under its line', 'The booking form asks for:\n\n- address\n- saddle height', ['missing input:saddle height']],
    ['near miss: what a form does', '### Booking form\n\n- Posts to `/api/bookings`\n- Submit button\n- Shows the address', []],
    ['nested lines', '- Swap form\n  - *Bike type*: radio → `bookings.bike_type`, text, not null\n  - *Only same size* (toggle)', ['missing input:Only same size']],
    ['a listing', '### Forms\n\n```yaml\nbooking:\n  address:  text, 40 characters  -> bookings.address TEXT NOT NULL\n  saddle_height: radio low/high\n```', ['missing input:saddle_height']],
    ['a listing in columns', '### Forms\n\n```\nbooking form\n  address        text     bookings.address text not null\n  saddle_height  stepper\n```', ['missing input:saddle_height']],
    ['tags', '```html\n<input type="text" name="address">\n<select name="saddle_height"></select>\n<input type="hidden" name="csrf">\n```', ['missing input:saddle_height']],
    ['near miss: a query in small letters', '- totals: select colour, count(*) from bikes group by colour', []],
    ['a select that is a control', '## Booking form\n\n- heating: select, from a list of three\n- address: text', ['missing input:heating']],
    ['near miss: a query with a colon', '- Balances: `SELECT colour FROM bikes`', []],
    ['picked in a sentence', 'The rider chooses a saddle colour from a dropdown and switches reminders on or off.', ['missing input:saddle colour', 'missing input:reminders']],
    ['near miss: picked to narrow', 'The rider filters by picking a colour from a dropdown.', []],
    ['near miss: a job that selects', '- Job `fix-bikes`: selects 500 bikes and converts them.', []],
    ['two columns that may name the field', row('Input | Control | Field | Type', 'Saddle height | stepper | | ') , ['missing input:Saddle height']],
    ['another header', row('Question | Answer type | Saved as', 'Saddle height | stepper | not decided') , ['missing input:Saddle height']],
    ['consent without its own column', 'The profile form has: address, slot start, consent to address sharing.', ['missing input:consent to address sharing']],
  ])('of a form: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['what is typed', '### Check-in form\n\nThe rider enters a call sign for the board.', ['missing input:call sign']],
    ['near miss: what the server writes', '### Check-in form\n\nThe server enters a call sign for the board.', []],
    ['near miss: outside of forms', '### Races\n\nThe rider enters a call sign for the board.', []],
    ['what is typed beside a choice', '### Check-in form\n\nThe rider picks a bike and types a middle name.', ['missing input:middle name']],
    ['near miss: types that answer', '### Check-in form\n\nPydantic `Literal` types answer 422 for any other size.', []],
    ['near miss: a type in the database', '### Check-in form\n\nThe size has no enum type in the database.', []],
    ['near miss: types of a program', '### Check-in form\n\nBranded types catch a wrong id, and types in the model come from Prisma.', []],
    ['near miss: a password', '### Check-in form\n\nThe rider types a password.', []],
    ['a value that is set', '### Settings\n\nRiders may set a nickname.', ['missing input:nickname']],
    ['near miss: a record that is added', '### Settings\n\nRiders may add a bike.', []],
    ['a control before its name', '### Order form\n\nThere is one tick box, "I ride at night".', ['missing input:I ride at night']],
    ['what people state', '### Return form\n\nThe customer states a reason, and customers state a mileage.', ['missing input:reason', 'missing input:mileage']],
    ['near miss: the state of a thing', '### Return form\n\nIt brings resumable sending, completion-state locking, and tests.', []],
    ['a control that asks', '### Order form\n\nA slider sets the saddle height in centimetres.', ['missing input:saddle height']],
    ['near miss: kept in a column that the text names', '### Order form\n\nA slider sets the saddle height, kept in `rides.saddle_height` (smallint, not null).', []],
    ['a column that the text names without its type', '### Order form\n\nA slider sets the saddle height, kept in `rides.saddle_height`.', ['incomplete input:saddle height']],
    ['near miss: kept in a column of a table', '### Order form\n\nThe rider picks a pick-up date from a calendar.\n\nIt lands in the `rides` table, column `starts_on`, of type date, never null.', []],
    ['questions without names', '### Exit survey\n\nWe ask 4 questions and say thanks.', ['missing input:4 questions']],
    ['near miss: their answers in one column', '### Exit survey\n\nWe ask 4 questions.\n\nThe answers are kept in `rides.answers` (jsonb, not null).', []],
    ['near miss: open questions', '### Exit survey\n\nThere are 4 open questions.', []],
    ['what is told of a file is not where it lies', '### Upload dialog\n\nThe rider adds a photo caption.\n\n```sql\nCREATE TABLE photos (id uuid PRIMARY KEY, photo_key text NOT NULL);\n```', ['missing input:photo caption']],
  ])('told on a screen: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['near miss: the lines of a model', '### Sign-up form\n\nRiders fill it in once.\n\n```prisma\nmodel Rider {\n  id    String @id\n  nick  String\n}\n```', []],
    ['what stands in brackets is no label', '## Inputs\n\n- trip: bag size (select: S, M, L) → `trips.bag_size`', ['incomplete input:bag size']],
    ['a part of the product before several', '## Inputs\n\n- stop page: stars (five tappable stars) → `stops.stars`, remark → `stops.remark`', ['incomplete input:stars', 'incomplete input:remark']],
    ['saved behind the control', '### Order form\n\n- Saddle height – a slider; saved to `rides.saddle_height`', ['incomplete input:Saddle height']],
  ])('mapped: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it('counts fields that a form has without their names', async () => {
    const api = '## API Endpoints\n\n- `POST /claims`: files a claim. Input `{ address, sortCode, accountName }`. Output `201`.\n';
    expect(await reportsOf(`${api}\n## Inputs\n\nThe claim form has an address and the two bank fields for the payout.`)).toEqual(['missing input:sortCode', 'missing input:accountName']);
  });
});

describe('a sign in the place of a column, and its legend', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a dash for what is not kept', '–', 'A dash: the answer only colours the next screen and is not kept; the shop asked for that.', []],
    ['a dash in quotes', '—', '"—" means never stored.', []],
    ['a dash under its title', '-', 'A dash under "Column" stands for an answer that is not stored.', []],
    ['where there is a dash', '–', 'Where the column has a dash, nothing is stored: the answer is shown and forgotten.', []],
    ['a cell that is empty', '', 'An empty cell means that the answer is not saved.', []],
    ['an abbreviation', 'n/a', '`n/a` = not stored.', []],
    ['near miss: a dash for what is kept', '–', 'A dash: the answer is kept too; the shop names the column when its chart is drawn.', ['missing input:heating']],
    ['near miss: a dash for what is not kept yet', '–', 'A dash: not stored yet.', ['missing input:heating']],
    ['near miss: a dash without a legend', '–', 'Drafts of the form are not stored.', ['missing input:heating']],
    ['near miss: another sign', '–', 'An empty cell means that the answer is not saved.', ['missing input:heating']],
    ['near miss: a legend of another section', '–', '## Tables\n\nA dash: not stored.', ['missing input:heating']],
  ])('%s', async (_, cell, legend, expected) => {
    expect(await reportsOf(`${row('Field | Control | Column', `heating | slider | ${cell}`)}| address | text | \`bookings.address\` text not null |\n\n${legend}\n`)).toEqual(expected);
  });
});

describe('a list of definitions', () => {
  it.each<[string, string, readonly string[]]>([
    ['whose terms are fields', '## Fields of the form\n\n**Address**\n: text, one line. Column `bookings.address`.\n\n**Helmet size**\n: radio group: `s`, `m`, no other.', ['missing input:Helmet size']],
    ['whose terms are plain', '## Booking form\n\nAddress\n: text, `bookings.address`\n\nHelmet\n: a checkbox', ['missing input:Helmet']],
    ['near miss: under what leads them in', '## Forms\n\nAs shown to residents:\n\n- **Address**: text, `bookings.address`.\n- **Helmet**: a checkbox.', ['missing input:Helmet']],
    ['near miss: of words', '## Glossary\n\n**Helmet**\n: text of the law, one size\n\n**Address**\n: where the bike goes', []],
    ['near miss: of screens', '## Booking form\n\n**Buttons**\n: a button that sends, and one that goes back', []],
  ])('%s', async (_, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});

describe('labels that a sentence sets apart', () => {
  it.each([
    ['behind control and verb', '## Booking page\n\nGuests see a text area *Address* and type a *seat wish*.', ['missing input:seat wish']],
    ['near miss: words set apart for their weight', '## Booking page\n\nGuests see the address and *never* the door code.', []],
    ['each with its own arrow', '## Inputs\n\n- site form: name → `sites.name`, note → `bookings.note`, terrace (toggle)', ['missing input:terrace']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});

const FIELDS = (...lines: string[]): string => `## Form fields\n\n${lines.join('\n')}`;

describe('input-column-mapping: fields that stand together', () => {
  it.each<[string, string, readonly string[]]>([
    ['near miss: where a field is filled in', FIELDS("- **Bike type**, on the mechanic's phone: three buttons; `bookings.bike_type`, text, not null."), []],
    ['near miss: two fields with a column each', FIELDS('- **Where** and **When**: chosen from the free ones, `bookings.address` and `bookings.slot_start`, both not null.'), []],
    ['two fields with columns, and one without', FIELDS('- **Where** and **When**: chosen from the free ones, `bookings.address` and `bookings.slot_start`, both not null.', '- **Helmet**: three cards.'), ['missing input:Helmet']],
    ['near miss: a control behind the comma', '## What people fill in\n\n*Booking form.* Kind of bike, a select with road, gravel and cargo → `bookings.bike_type`. Address → `bookings.address`.', []],
    ['… of which one has no column', '## What people fill in\n\n*Booking form.* Kind of bike, a select with road, gravel and cargo → `bookings.bike_type`. Address → `bookings.address`. Helmet size, a stepper.', ['missing input:Helmet size']],
    ['a tap out of several', '## Inputs\n\n- **Address** → `bookings.address`. Text box.\n- **Helmet** – one tap out of small, medium, large.', ['missing input:Helmet']],
    ['near miss: a group with its fields in brackets', 'The booking form has a list of places (address and slot start) and a note; they go to `bookings.address`, `bookings.slot_start` and `bookings.note`.', []],
    ['near miss: a simpler design', '## Doubts\n\n4. *Something simpler?* No sensors: eight buttons and a text box. It covers most of it.', []],
    ['what is entered, in a table', '## What is entered\n\n| Entered | Column | How |\n|---|---|---|\n| helmet size | – | number field |', ['missing input:helmet size']],
    ['near miss: how a value is come by', '## Inputs\n\n- *Bike type*: read from the last booking, shown in a select of the types → `bookings.bike_type`, text, not null.', []],
    ['near miss: what a value never is', '## Booking form\n\nThe amount is `select sum(fee) from sites where id = $1`, never a number that the page sent.', []],
    ['near miss: a control behind its field', '## Inputs\n\nBooking form:\n- bike type, select of four → `bookings.bike_type` text not null\n- note → `bookings.note` text null', []],
    ['the name of a field beside its label', '## Booking form\n\n| Label | Name | Control |\n|---|---|---|\n| Where shall we come? | `address` | text |\n| Wear a lid | `helmet_ok` | toggle |', ['missing input:helmet_ok']],
    ['near miss: a label without such a name', '## Booking form\n\n| Label | Name | Control |\n|---|---|---|\n| Address | the street | text |\n| Helmet | as on the card | toggle |', ['missing input:Helmet']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});
