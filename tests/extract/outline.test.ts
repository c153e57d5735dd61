import { describe, expect, it } from 'vitest';
import { ancestors, headingOf, labelled, subtree, type Unit } from '../../src/extract/outline.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { SourceFile } from '../../src/text/source-file.js';
import { draftOf, fence, lines, passagesIn, unitsOf } from './support.js';

/** The units below the document, indented by what governs them. */
function shapeOf(text: string, format: 'md' | 'yaml' = 'md'): string[] {
  return unitsOf(text, format).slice(1).map((unit) => `${'  '.repeat(ancestors(unit).length - 1)}${unit.kind} ${unit.text.text.replace(/\n/g, '⏎')}`);
}

describe('the outline', () => {
  it.each<[string, string, readonly string[]]>([
    ['headings hold their sections', '# A\n\nx\n\n## B\n\ny\n\n# C\n', ['heading A', '  paragraph x', '  heading B', '    paragraph y', 'heading C']],
    ['a bold line heads what follows it', '**B**\n\nx\n\n**C:**\n\ny\n', ['heading B', '  paragraph x', 'heading C:', '  paragraph y']],
    ['a picture before a title', '## 🔧 A\n\n### 🧑‍💻 ⚙️ B\n', ['heading A', '  heading B']],
    ['a picture behind a title', '## A 🔧\n', ['heading A']],
    ['near miss: a sign that says something', '## ❌ A\n\n## B 🚧\n', ['heading ❌ A', 'heading B 🚧']],
    ['near miss: a sign before a route, a title without words', '## 🔒 POST /a\n\n## 🎉\n', ['heading 🔒 POST /a', 'heading 🎉']],
    ['near miss: a bold sentence', '**It is on.**\n\nx\n', ['paragraph It is on.', 'paragraph x']],
    ['near miss: a bold start', '**B** is on\n\nx\n', ['paragraph B is on', 'paragraph x']],
    ['a paragraph leads in a list', 'All of these:\n\n- a\n- b\n', ['paragraph All of these:', '  item a', '  item b']],
    ['near miss: only the one before it', 'x\n\nAll of these:\n\n- a\n', ['paragraph x', 'paragraph All of these:', '  item a']],
    ['items hold their sub-items', '- a\n  - b\n- c\n', ['item a', '  item b', 'item c']],
    ['items hold their listings', `- a\n\n  ${fence('sql', '  SELECT 1').replace(/\n/g, '\n  ')}\n`, ['item a', '  code   SELECT 1']],
    ['a listing that is not indented, below an item that leads it in', `1. a:\n${fence('sql', 'SELECT 1')}\n`, ['item a:', '  code SELECT 1']],
    ['near miss: below an item that does not', `1. a\n${fence('sql', 'SELECT 1')}\n`, ['item a', 'code SELECT 1']],
    ['hard breaks make parts', '**Auth:** JWT\\\n**Limit:** none\n', ['paragraph Auth: JWT', '  item Limit: none']],
    ['near miss: soft breaks do not', 'one\ntwo\n', ['paragraph one two']],
    ['a soft break before a label', 'one\nOut of scope: two\n', ['paragraph one', '  item Out of scope: two']],
    ['near miss: before a sentence with a colon', 'A guard.\nIt sits on: bookings and notes.\n', ['paragraph A guard. It sits on: bookings and notes.']],
    ['rows', '| A | B |\n|---|---|\n| x | y |\n', ['row x | y']],
    ['a table without rows', '| A | B |\n|---|---|\n', ['row A | B']],
    ['a paragraph leads in a table', 'These:\n\n| A |\n|---|\n| x |\n', ['paragraph These:', '  row x']],
  ])('%s', (_name, text, expected) => {
    expect(shapeOf(text)).toEqual(expected);
  });

  it('reads YAML as nested items', () => {
    const text = 'endpoints:\n  - path: /a\n    method: POST\n';
    expect(unitsOf(text, 'yaml').flatMap((unit) => unit.fields.map(({ label, value }) => `${label}=${value.text}`))).toEqual(expect.arrayContaining(['path=/a', 'method=POST']));
  });

  it('numbers and ticks items', () => {
    const items = unitsOf('3. a\n4. b\n\n---\n\n- [x] c\n- [ ] d\n- e\n').filter(({ kind }) => kind === 'item');
    expect(items.map(({ number, checked }) => `${String(number)} ${String(checked)}`)).toEqual(['3 null', '4 null', 'null true', 'null false', 'null null']);
  });

  it('puts cells under their headers', () => {
    const row = unitsOf('| Path | Auth |\n|---|---|\n| /a | JWT |\n').find(({ kind }) => kind === 'row') as Unit;
    expect(row.fields.map(({ label, value }) => `${label}=${value.text}`)).toEqual(['Path=/a', 'Auth=JWT']);
  });

  it.each<[string, string, readonly string[], number | null]>([
    ['a column that counts the rows', '| # | Path | Auth |\n|---|---|---|\n| 7 | /a | JWT |\n| 8 | /b | none |\n', ['Path=/a', 'Auth=JWT'], 7],
    ['… without a head', '|  | Path | Auth |\n|---|---|---|\n| 1. | /a | JWT |\n| 2. | /b | none |\n', ['Path=/a', 'Auth=JWT'], 1],
    ['near miss: numbers of other rows', '| # | Auth |\n|---|---|\n| 2 | JWT |\n| 5 | none |\n', ['#=2', 'Auth=JWT'], null],
    ['near miss: a column of amounts', '| Seats | Price |\n|---|---|\n| 1 | 5 € |\n| 2 | 9 € |\n', ['Seats=1', 'Price=5 €'], null],
    ['near miss: codes', '| # | Path |\n|---|---|\n| E1 | /a |\n| E2 | /b |\n', ['#=E1', 'Path=/a'], null],
  ])('tells the number of a row: %s', (_name, text, fields, ordinal) => {
    const row = unitsOf(text).find(({ kind }) => kind === 'row') as Unit;
    expect(row.fields.map(({ label, value }) => `${label}=${value.text}`)).toEqual(fields);
    expect(row.ordinal).toBe(ordinal);
  });

  it.each<[string, string, readonly string[]]>([
    ['the title is of the first level', '# T\n\n## A\n\n### B\n', ['1 T', '2 A', '3 B']],
    ['… whichever the author began with', '## T\n\n### A\n\n#### B\n\n### C\n\n### D\n', ['1 T', '2 A', '3 B', '2 C', '2 D']],
    ['near miss: a part of a document', '## Functions\n\n### a\n\n### b\n', ['2 Functions', '3 a', '3 b']],
    ['sections of the first level behind a title', '# T\n\nx\n\n# A\n\n## B\n', ['1 T', '2 A', '3 B']],
    ['sections of the first level without one', '# A\n\n## B\n\n# C\n', ['2 A', '3 B', '2 C']],
    ['sections without a title', '## A\n\n## B\n', ['2 A', '2 B']],
    ['no level is skipped downwards', '# T\n\n### A\n', ['1 T', '3 A']],
  ])('tells the level of a heading: %s', (_name, text, expected) => {
    expect(unitsOf(text).filter(({ kind }) => kind === 'heading').map(({ depth, text: { text: title } }) => `${String(depth)} ${title}`)).toEqual(expected);
  });

  it('reads the head of a column without its pictures', () => {
    const row = unitsOf('| 🔹 Path | Auth 🔐 | ✅ Done |\n|---|---|---|\n| /a | JWT | x |\n').find(({ kind }) => kind === 'row') as Unit;
    expect(row.fields.map(({ label }) => label)).toEqual(['Path', 'Auth', '✅ Done']);
  });

  it.each<[string, string, readonly string[]]>([
    ['endpoints', '| | `POST /a` | `GET /b` |\n|---|---|---|\n| Auth | JWT | none |\n| Rate limit | 5/min | |\n', ['=POST /a, Auth=JWT, Rate limit=5/min', '=GET /b, Auth=none, Rate limit=']],
    ['one endpoint', '| Aspect | POST /a |\n|---|---|\n| Purpose | asks |\n| Timeout | 8 s |\n| On timeout | 504 |\n', ['Aspect=POST /a, Purpose=asks, Timeout=8 s, On timeout=504']],
    ['near miss: of roles', '| | `POST /a` | `GET /b` |\n|---|---|---|\n| admin | ✓ | ✓ |\n| guest | – | ✓ |\n', ['=admin, POST /a=✓, GET /b=✓', '=guest, POST /a=–, GET /b=✓']],
    ['near miss: of other things', '| | orders | carts |\n|---|---|---|\n| Auth | JWT | none |\n| Limit | 5 | 6 |\n', ['=Auth, orders=JWT, carts=none', '=Limit, orders=5, carts=6']],
  ])('turns a table around whose columns are %s', (_name, text, expected) => {
    expect(unitsOf(text).filter(({ kind }) => kind === 'row').map(({ fields }) => fields.map(({ label, value }) => `${label}=${value.text}`).join(', '))).toEqual(expected);
  });

  it('finds the unit before, and the heading above', () => {
    const units = unitsOf('# A\n\n- a\n- b\n\n**B**\n\nc\n');
    const [b, c] = ['b', 'c'].map((word) => units.find(({ text }) => text.text === word) as Unit);
    expect(b?.previous?.text.text).toBe('a');
    expect(c && headingOf(c)?.text.text).toBe('B');
    expect(subtree(units[0] as Unit)).toEqual(units);
  });

  it('keeps true places', () => {
    const text = '# A *b*\n\n- **x**: `y` & z\n\n| a | b |\n|---|---|\n| `c` | d |\n';
    const file = new SourceFile('draft.md', text);
    for (const unit of unitsOf(text)) for (const { value, labelSpan, label } of unit.fields) {
      expect(file.slice(labelSpan)).toBe(label);
      expect(file.slice(value.span())).toContain(value.text.charAt(0));
    }
  });
});

describe('labels', () => {
  it.each<[string, string | null]>([
    ['Auth: JWT', 'Auth=JWT'],
    ['Auth — JWT', 'Auth=JWT'],
    ['Auth – JWT', 'Auth=JWT'],
    ['Auth = JWT', 'Auth=JWT'],
    ['Who may call it: staff', 'Who may call it=staff'],
    ['rate_limit: 5/min', 'rate_limit=5/min'],
    ['Auth:', 'Auth='],
    ['https://a.example is where it runs', null],
    ['It runs - always', null],
    ['The sentence goes on and on and then says: this', null],
    ['JWT', null],
    ['The scheduler calls it at 01:10. Then it sleeps.', null],
    ['Port 3: 80', 'Port 3=80'],
  ])('%s', (text, expected) => {
    const [field] = labelled(MappedText.verbatim(text, 0));
    expect(field ? `${field.label}=${field.value.text}` : null).toBe(expected);
  });
});

describe('a listing that describes what it stands under', () => {
  const kindsOf = (listing: string): string[] => unitsOf(`# A\n\n## weekly-digest\n\n\`\`\`\n${listing}\n\`\`\`\n`).filter(({ kind }) => kind === 'item' || kind === 'code').map(({ kind }) => kind);

  it.each<[string, string, string[]]>([
    ['labels', 'Purpose: Writes a digest\nTrigger: Scheduled cron (weekly)\nOutput: { sent }', ['item', 'item', 'item']],
    ['near miss: too few that are known', 'Purpose: Writes a digest\nColour: red\nShape: round', ['code']],
    ['near miss: code', 'const purpose = 1;\nInput: text\nOutput: text\nPurpose: none', ['code']],
    ['near miss: headers of a request', 'Host: api.acme.dev\nAuthorization: Bearer abc\nContent-Type: application/json', ['code']],
    ['near miss: the card of a route', 'Endpoint: POST /digests\nPurpose: Writes one\nInput: text\nOutput: text', ['code']],
  ])('%s', (_, listing, kinds) => {
    expect(kindsOf(listing)).toEqual(kinds);
  });
});

describe('options that stand side by side', () => {
  const zonesOf = (...titles: string[]): (string | undefined)[] => {
    const units = unitsOf(`# Sign-in\n\n${titles.map((title, index) => `## ${title}\n\nwords ${index}\n`).join('\n')}`);
    return titles.map((_, index) => units.find(({ text }) => text.text === `words ${index}`)?.zone);
  };

  it.each<[string, string[], string[]]>([
    ['one is marked as taken', ['Option A: Redis', 'Option B: Postgres (recommended)'], ['rejected', 'plain']],
    ['one says that it is none of it', ['Option 1 – hosted', 'Option 2 – our own server (overview)'], ['plain', 'rejected']],
    ['near miss: nothing says which', ['Option A: Redis', 'Option B: Postgres'], ['plain', 'plain']],
    ['near miss: one alone', ['Option B: Postgres (overview)', 'Tables'], ['plain', 'plain']],
    ['near miss: not recommended', ['Approach 1: cron', 'Approach 2: queue (not recommended)'], ['plain', 'rejected']],
    ['one variant says that it was dropped', ['Variant B, dropped: a join', 'Design (abandoned)', 'Superseded draft', 'Variant B, applied: a join', 'Dropped columns'], ['rejected', 'rejected', 'rejected', 'plain', 'plain']],
    ['one was turned down', ['From the kit: turned down', 'Payments turned down by the bank', 'Two ways – decided against'], ['rejected', 'plain', 'rejected']],
    ['considered options', ['Considered options', 'Decision'], ['rejected', 'plain']],
    ['alternatives', ['4. Alternatives', '5. Why not Redis?', 'Alternative routes of delivery'], ['rejected', 'rejected', 'plain']],
  ])('%s', (_, titles, zones) => {
    expect(zonesOf(...titles)).toEqual(zones);
  });

  it.each<[string, string, string, string]>([
    ['Option', 'Outcome', 'rejected: half of the letters are longer', 'rejected'],
    ['Idea', 'Chosen?', 'no, too dear', 'rejected'],
    ['Approach considered', 'Our decision', 'not pursued', 'rejected'],
    ['Option', 'Outcome', 'adopted: nobody waits', 'plain'],
    ['Option', 'Outcome', 'no objections, adopted', 'plain'],
    ['Measure', 'Outcome', 'rejected calls are counted', 'plain'],
  ])('a row: %s, %s, %s → %s', (option, fate, value, zone) => {
    const row = unitsOf(`# Sign-in\n\n| Topic | ${option} | ${fate} |\n|---|---|---|\n| Letters | cut them off | ${value} |\n`).find(({ kind }) => kind === 'row');
    expect(row?.zone).toBe(zone);
  });
});

describe('zones', () => {
  it.each<[string, string]>([
    ['Architecture', 'plain'],
    ['Out of scope', 'later'],
    ['Non-goals', 'later'],
    ['Future work', 'later'],
    ['Roadmap', 'later'],
    ['Product roadmap', 'later'],
    ['Step-by-Step Roadmap', 'plain'],
    ['Implementation roadmap', 'plain'],
    ['Next Development Priorities', 'later'],
    ['Possible improvements', 'later'],
    ['Upcoming features', 'later'],
    ['After the pilot', 'later'],
    ['Once the beta is over', 'later'],
    ['Not before the second season', 'later'],
    ['Part of the pilot', 'plain'],
    ['After the pilot has landed', 'plain'],
    ['After sign-in', 'plain'],
    ['Next steps', 'plain'],
    ['Priorities', 'plain'],
    ['Phase 2 (later)', 'later'],
    ['Post-MVP', 'later'],
    ['Nice to have', 'later'],
    ['Deferred to v2', 'later'],
    ['What we left out', 'later'],
    ['Phase 2: the API', 'plain'],
    ['v2 endpoints', 'plain'],
    ['Alternatives considered', 'rejected'],
    ['Options considered', 'rejected'],
    ['Simpler architecture', 'rejected'],
    ['Is there a simpler alternative?', 'rejected'],
    ['A simpler onboarding', 'plain'],
    ['Open questions', 'question'],
    ['External APIs', 'external'],
    ['Public external API v1', 'plain'],
    ['Key endpoints used', 'external'],
    ['Third-party services', 'external'],
    ['External users', 'plain'],
    ['Risks and mitigations', 'risk'],
    ['Threat model', 'risk'],
    ['Deprecated', 'past'],
    ['Legacy endpoints', 'past'],
    ['Changelog', 'past'],
    ['The old app', 'past'],
    ['2. Our previous backend (PHP)', 'past'],
    ['Moving off the old app', 'plain'],
    ['The old app and how the new one differs', 'plain'],
    ['Troubleshooting', 'trouble'],
    ['Error: "Conversation not found"', 'trouble'],
    ['Error: upload failed', 'trouble'],
    ['Error: payments backend', 'plain'],
    ['Error codes', 'plain'],
  ])('%s: %s', (heading, expected) => {
    const units = unitsOf(`# Design\n\n## ${heading}\n\nx\n\n### Details\n\ny\n\n## Next section\n\nz\n`);
    const zoneOf = (word: string): string | undefined => units.find(({ text }) => text.text === word)?.zone;
    expect(zoneOf('x')).toBe(expected);
    expect(zoneOf('y')).toBe(expected);
    expect(zoneOf('z')).toBe('plain');
  });
});

it('puts no document aside for the words of its title', () => {
  const zoneUnder = (title: string): string | undefined => unitsOf(`# ${title}\n\n## API\n\nx\n`).find(({ text }) => text.text === 'x')?.zone;
  expect(['Error: payments not reconciled', 'Legacy endpoints gateway', 'Future roadmap', 'Third-party APIs hub', 'Risks'].map(zoneUnder)).toEqual(['plain', 'plain', 'plain', 'plain', 'plain']);
  expect(zoneUnder('Changelog')).toBe('past');
});

describe('passages', () => {
  it('are the sentences, cells and lines in reading order', () => {
    const text = lines('# A', '', 'One. Two.', '', '- Auth: JWT', '', '| P | Q |', '|---|---|', '| x | Yes. No. |', '', fence('', 'GET /a', '', 'GET /b'));
    expect(passagesIn(text)).toEqual(['heading : A', 'words : One.', 'words : Two.', 'words Auth: Auth: JWT', 'cell P: x', 'cell Q: Yes.', 'cell Q: No.', 'code : GET /a', 'code : GET /b']);
  });

  it('take the comments of SQL and the lines of code', () => {
    expect(passagesIn(fence('sql', '-- Owner only.', 'SELECT 1;'))).toEqual(['comment : Owner only.']);
    expect(passagesIn(fence('ts', '// Staff only.', 'run();'))).toContain('comment : Staff only.');
  });

  it('leave out empty cells, not signs', () => {
    expect(passagesIn('| P | Q |\n|---|---|\n| | |\n')).toEqual([]);
    expect(passagesIn('| P | Q | R |\n|---|---|---|\n| x | — | 🔒 |\n')).toEqual(['cell P: x', 'cell Q: —', 'cell R: 🔒']);
  });
});

it('is that of a label where a passage has one of its own', () => {
  const passages = unitsOf('# A\n\n## Review\n\n**Simpler architecture:** x\n\nAll else.\n\n- **Simpler design**: y\n- **Simpler pages**: z\n').filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  expect(passages.map(({ zone }) => zone)).toEqual(['rejected', 'plain', 'rejected', 'plain']);
});

describe('routes told in paragraphs', () => {
  it.each<[string, string, readonly string[]]>([
    ['a line for the route, then what it does', '`POST /a` — adds\n\nAsks a model.\n\n`POST /b` — sends\n\nAsks a geocoder.\n', ['paragraph POST /a — adds', '  paragraph Asks a model.', 'paragraph POST /b — sends', '  paragraph Asks a geocoder.']],
    ['near miss: behind the last one stands what is about all', '`POST /a` — adds\n\nAsks a model.\n\n`POST /b` — sends\n\nAsks a geocoder.\n\nErrors are JSON.\n', ['paragraph POST /a — adds', '  paragraph Asks a model.', 'paragraph POST /b — sends', '  paragraph Asks a geocoder.', 'paragraph Errors are JSON.']],
    ['near miss: nothing stands behind the others', '`POST /a` — adds\n\n`POST /b` — sends\n\nErrors are JSON.\n', ['paragraph POST /a — adds', 'paragraph POST /b — sends', 'paragraph Errors are JSON.']],
    ['near miss: a sentence that names two', '`POST /a` - as `POST /b` - adds\n\nx\n\n`POST /c` - sends\n\ny\n', ['paragraph POST /a - as POST /b - adds', 'paragraph x', 'paragraph POST /c - sends', 'paragraph y']],
    ['a bold route with a remark in brackets', '**POST /a** (buyer, bearer token)\n> adds\n', ['heading POST /a (buyer, bearer token)', '  paragraph adds']],
    ['near miss: a bold word with a remark', '**Note** (for buyers)\n\nadds\n', ['paragraph Note (for buyers)', 'paragraph adds']],
  ])('%s', (_name, text, expected) => {
    expect(shapeOf(text)).toEqual(expected);
  });
});

describe('options told in paragraphs and items', () => {
  const zones = (text: string): string[] => unitsOf(text).filter(({ text: { text: words } }) => /letters|faxes/.test(words)).map(({ zone }) => zone);

  it.each<[string, string, string[]]>([
    ['paragraphs', '# Post\n\n**Option 1.** We send letters.\n\n**Option 2.** We send faxes.\n\nWe go with option 1, for they arrive.\n', ['plain', 'rejected']],
    ['items', '# Post\n\n- Variant A: letters\n- Variant B: faxes\n\nDecision: variant B.\n', ['rejected', 'plain']],
    ['one that says so itself', '# Post\n\nOption A (chosen): letters.\n\nOption B: faxes.\n', ['plain', 'rejected']],
    ['near miss: none is taken', '# Post\n\n**Option 1.** We send letters.\n\n**Option 2.** We send faxes.\n', ['plain', 'plain']],
    ['near miss: a sentence about one', '# Post\n\nOption 1 stays with letters.\n\nOption 2 stays with faxes.\n\nWe go with option 1.\n', ['plain', 'plain']],
  ])('%s', (_name, text, expected) => {
    expect(zones(text)).toEqual(expected);
  });
});

describe('options, one of which is taken', () => {
  /** The options whose routes are no part of the design. */
  const dropped = (...text: string[]): string[] => ['/mail', '/fax'].filter((path) => !draftOf(text.join('\n\n')).model.endpoints.some((endpoint) => endpoint.path === path));
  const options = (first: string, second: string): string[] => [`### ${first}`, '- `POST /mail` sends a letter', `### ${second}`, '- `POST /fax` sends a fax'];

  it.each<[string, string[], string[]]>([
    ['in its title', ['# Post', '## Ways', ...options('Option A: letters (recommended)', 'Option B: faxes')], ['/fax']],
    ['by a decision below them', ['# Post', '## Ways', ...options('Option 1: letters', 'Option 2: faxes'), '## Outcome', '**Decision: Option 2**, for it is faster.'], ['/mail']],
    ['by a sentence', ['# Post', '## Ways', ...options('Approach A — letters', 'Approach B — faxes'), '## Outcome', 'Approach A was chosen.'], ['/fax']],
    ['by its first words', ['# Post', '## Best way (recommended)', 'Letters-first: keep the post office.', ...options('Option A: Letters-first', 'Option B: Faxes').map((line) => line.replace('###', '##'))], ['/fax']],
    ['near miss: none is taken', ['# Post', '## Ways', ...options('Option A: letters', 'Option B: faxes')], []],
    ['near miss: a question', ['# Post', '## Ways', ...options('Option A: letters', 'Option B: faxes'), 'Decision: option A or option B?'], []],
    ['near miss: one is only not recommended', ['# Post', '## Ways', ...options('Option A: letters', 'Option B: faxes (not recommended yet)')], []],
    ['near miss: ways to run the same system', ['# Post', '## Deployment', ...options('Option 1: cloud (recommended)', 'Option 2: own server')], []],
    ['near miss: designs of parts', ['# Post', '## Parts', ...options('Design 1: letters', 'Design 2: faxes'), 'Design of part 1 is chosen with care.'], []],
  ])('%s', (_, text, expected) => {
    expect(dropped(...text)).toEqual(expected);
  });
});

it('says nothing by the cells of a column that names what was not taken', () => {
  const said = (header: string): string[] => passagesIn(`# A\n\n## Stack\n\n| Part | Choice | ${header} |\n|---|---|---|\n| mail | Postmark | Mailgun |\n`).filter((words) => words.includes('Mailgun'));
  for (const header of ['What it replaces in the brief', 'Alternatives considered', 'Rejected', 'Why not']) expect(said(header)).toEqual([]);
  for (const header of ['Instead of the guard', 'Replacement', 'Rejected with', 'Fallback']) expect(said(header)).toHaveLength(1);
});

it('puts what answers a fearful label or question among the risks, in bold or not', () => {
  const zoneOf = (text: string): string | undefined => unitsOf(`# A\n\n## Review\n\n${text}\n`).findLast(({ text: { text: words } }) => words.includes('Mistral'))?.zone;
  expect(['3. **10x:** the quota of Mistral', '3. 10x: the quota of Mistral', '- *What is most fragile?* The account at Mistral', 'Most fragile point: Mistral', '| Question | Answer |\n|---|---|\n| 10× | Mistral |'].map(zoneOf)).toEqual(['risk', 'risk', 'risk', 'risk', 'risk']);
  expect(['3. 10 x 10 tiles: drawn by Mistral', '- Fragile parcels: sorted by Mistral', 'Assumption: Mistral answers', '| Question | Answer |\n|---|---|\n| Model | Mistral |'].map(zoneOf)).toEqual(['plain', 'plain', 'plain', 'plain']);
});

describe('one thing that is no more', () => {
  const zoneOf = (text: string): string | undefined => unitsOf(`# A\n\n## Parts\n\n${text}\n`).findLast(({ kind, text: { text: words } }) => kind !== 'document' && words.includes('gate'))?.zone;

  it.each([
    '### `open_gate` (removed)',
    '### POST /gate — retired in favour of keys',
    '### `open_gate`\n\nREMOVED: the keys open the gate now',
    '### `open_gate`\n\n```ts\n// REMOVED: no longer needed\n// the keys open the gate\n```',
    '- `POST /gate`: removed, keys open it',
    '| Route | Does |\n|---|---|\n| `POST /gate` | No longer used |',
  ])('%s', (text) => {
    expect(zoneOf(text)).toBe('past');
  });

  it.each([
    '### `open_gate` (removed users)',
    '### `open_gate`\n\nRemoved keys open the gate again',
    '### How the gate opens\n\nRemoved: the gate has no lock',
    '- `POST /gate`: removes old keys',
    '- `orders` policy on the gate: removed',
    '| Part | Change |\n|---|---|\n| RLS of `gate` | removed |',
  ])('near miss: %s', (text) => {
    expect(zoneOf(text)).toBe('plain');
  });
});
