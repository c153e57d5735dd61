import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeDiagram, readAsciiDiagram, readMermaid } from '../../src/parse/diagram.js';
import { plainLines } from '../../src/parse/diagram/box-lines.js';
import type { ColumnFact, DiagramFacts } from '../../src/parse/embedded.js';
import { MappedText } from '../../src/text/mapped-text.js';

const mapped = (text: string): MappedText => MappedText.verbatim(text, 0);
const mermaid = (text: string): DiagramFacts => readMermaid(mapped(text));
const drawing = (text: string): DiagramFacts => readAsciiDiagram(mapped(text));

/** `A > B: text`, by labels. */
function arrows({ nodes, arrows: list }: DiagramFacts): string[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return list.map(({ from, to, text }) => `${labels.get(from)} > ${labels.get(to)}${text === '' ? '' : `: ${text}`}`);
}

/** `name type pk unique null -> table.column (values) # comment`. */
function column({ name, type, primaryKey, unique, nullable, references, values, comment }: ColumnFact): string {
  return [
    name,
    type,
    primaryKey ? 'pk' : '',
    unique ? 'unique' : '',
    nullable === null ? '' : nullable ? 'null' : 'required',
    references ? `-> ${references.table}.${references.column ?? '?'}` : '',
    values ? `(${values.join('|')})` : '',
    comment === null ? '' : `# ${comment}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function tables({ tables: list }: DiagramFacts): Record<string, string[]> {
  return Object.fromEntries(list.map(({ name, columns }) => [name, columns.map(column)]));
}

describe('looksLikeDiagram', () => {
  const cases: Record<string, [text: string, lang: string, expected: 'mermaid' | 'ascii' | null]> = {
    'tagged mermaid': ['anything', 'mermaid', 'mermaid'],
    'mermaid without a tag': ['%% flow\nsequenceDiagram\nA->>B: x', '', 'mermaid'],
    'a flowchart header': ['graph TD\n  A-->B', 'text', 'mermaid'],
    'words that start with graph': ['graph of calls between services\n', '', null],
    boxes: ['┌───┐\n│ A │\n└───┘', '', 'ascii'],
    'ASCII boxes': ['+-----+\n|  A  |\n+-----+', '', 'ascii'],
    'a table of results': ['+----+----+\n| id | n  |\n+----+----+\n| 1  | 2  |\n+----+----+', '', null],
    'a chain of arrows': ['Browser -> api -> postgres', '', 'ascii'],
    'a drawn arrow': ['Cron ──► /jobs/nightly', 'text', 'ascii'],
    'branches in ASCII': ['Server\n  |-- Stripe (webhooks)\n', '', 'ascii'],
    'an endpoint list with arrows': ['GET  /a -> 200\nPOST /b -> 201\n', '', null],
    'marked entries with arrows': ['[s] GET  /a -> 200\n[ ] POST /b -> 201\n', '', null],
    'a remark with an arrow': ['LIMIT = 10  # per day → hard ceiling\n', '', null],
    'code that is not tagged': ['const f = (x) -> x;\n', '', null],
    'tagged code': ['a --> b', 'sql', null],
    prose: ['The browser calls the API.\n', '', null],
  };
  it.each(Object.entries(cases))('%s', (_, [text, lang, expected]) => {
    expect(looksLikeDiagram(text, lang)).toBe(expected);
  });
});

describe('sequence diagrams', () => {
  const read = (body: string): string[] => arrows(mermaid(`sequenceDiagram\n${body}`));
  const cases: Record<string, [body: string, expected: string[]]> = {
    'participants by their labels': ['participant W as Worker (Hono)\nactor U as "A user"\nU->>W: POST /profile', ['A user > Worker (Hono): POST /profile']],
    'undeclared participants': ['web-app->>Mail Service: send', ['web-app > Mail Service: send']],
    'all kinds of arrows': [
      'A->B: 1\nA-->B: 2\nA->>B: 3\nA-->>B: 4\nA-xB: 5\nA--xB: 6\nA-)B: 7\nA--)B: 8\nA<<->>B: 9\nA<<-->>B: 10',
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((text) => `A > B: ${text}`),
    ],
    'activation marks': ['A->>+B: x\nB-->>-A: y', ['A > B: x', 'B > A: y']],
    'calls to itself': ['W->>W: claim rows: due → sending', ['W > W: claim rows: due → sending']],
    'notes over one or two': ['Note over A,B: same id\nnote right of A: no auth', ['A > B: same id', 'A > A: no auth']],
    'blocks, comments and settings say nothing': ['autonumber\n%% A->>B: hidden\nloop every day -> again\n  A->>B: x\nend\nalt ok\nelse not\nend', ['A > B: x']],
    'line breaks and entities in texts': ['A->>B: one<br/>two #quot;x#quot;', ['A > B: one two "x"']],
    'a line that is no message': ['A and B\nA->>: x', []],
  };
  it.each(Object.entries(cases))('%s', (_, [body, expected]) => {
    expect(read(body)).toEqual(expected);
  });
  it('place labels and messages', () => {
    const text = '---\ntitle: x\n---\nsequenceDiagram\n  participant W as The worker\n  A->>W: POST /x\n';
    const { nodes, arrows: list } = mermaid(text);
    expect(nodes.map(({ label, span }) => [label, text.slice(span.start, span.end)])).toEqual([['The worker', 'The worker'], ['A', 'A']]);
    expect(list.map(({ span }) => text.slice(span.start, span.end))).toEqual(['A->>W: POST /x']);
  });
});

describe('flowcharts', () => {
  const cases: Record<string, [text: string, expected: string[]]> = {
    'all shapes': [
      'flowchart LR\nA[one] --> B(two)\nB --> C([three]) --> D[[four]] --> E[(five)] --> F((six)) --> G>seven]\nG --> H{eight} --> I{{nine}} --> J[/ten/] --> K[\\eleven\\] --> L[/twelve\\] --> M(((thirteen)))',
      ['one > two', 'two > three', 'three > four', 'four > five', 'five > six', 'six > seven', 'seven > eight', 'eight > nine', 'nine > ten', 'ten > eleven', 'eleven > twelve', 'twelve > thirteen'],
    ],
    'labels with brackets, quotes, breaks and icons': [
      'graph TD\nA["Next.js [app] (Vercel)"] --> B[Redis (cache)]\nB --> C[fa:fa-user User<br/>phone\\nPWA] --> D("`**bold**`")',
      ['Next.js [app] (Vercel) > Redis (cache)', 'Redis (cache) > User phone PWA', 'User phone PWA > **bold**'],
    ],
    'a path as label is no shape': ['graph LR\nA[/api/users] --> B[(text) more]', ['/api/users > (text) more']],
    'labels of edges': [
      'graph LR\nA -->|one| B\nA -- two --> B\nA == three ==> B\nA -. four .-> B\nA --five--> B\nA -->|"six (x)"| B\nA-->|seven|B',
      ['one', 'two', 'three', 'four', 'five', 'six (x)', 'seven'].map((text) => `A > B: ${text}`),
    ],
    'all kinds of links': ['graph LR\nA-->B\nA---B\nA==>B\nA-.->B\nA-.-B\nA<-->B\nA --x B\nA o--o B\nA -----> B\nA e1@--> B', Array.from({ length: 10 }, () => 'A > B')],
    'an invisible link only lays out': ['graph LR\nA ~~~ B --> C', ['B > C']],
    'groups': ['graph LR\nA & B --> C & D', ['A > C', 'A > D', 'B > C', 'B > D']],
    'statements on one line': ['graph TD; A[x]-->B; B-->C;', ['x > B', 'B > C']],
    'ids with dashes and dots': ['graph LR\napi-gateway.v1-->auth_service', ['api-gateway.v1 > auth_service']],
    'a label that comes later': ['graph LR\nA --> B\nB[(Postgres)]', ['A > Postgres']],
    'metadata as label': ['graph LR\nA@{ shape: cyl, label: "Orders" } --> B:::red', ['Orders > B']],
    'styles, classes and comments are no nodes': ['graph LR\n%% A --> Z\nclassDef red fill:#f00\nclass A red\nstyle A fill:#fff\nclick A "https://x.example"\nA --> B', ['A > B']],
    'subgraphs by their titles': ['graph TB\nsubgraph ext [External services]\n  direction LR\n  A[OpenAI]\nend\nB --> ext\nB --> A', ['B > External services', 'B > OpenAI']],
    'a comment before the header': ['%% graph TD A --> Z\n  flowchart LR A --> B', ['A > B']],
    'no link': ['graph LR\nA\nB[b] C', []],
  };
  it.each(Object.entries(cases))('%s', (_, [text, expected]) => {
    expect(arrows(mermaid(text))).toEqual(expected);
  });
  it('place labels and links', () => {
    const text = 'flowchart LR\n  API["Our API"] -->|CRON_SECRET| S[(Store)]\n  S --> T\n';
    const { nodes, arrows: list } = mermaid(text);
    expect(nodes.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Our API', 'Store', 'T']);
    expect(list.map(({ span }) => text.slice(span.start, span.end))).toEqual(['API["Our API"] -->|CRON_SECRET| S[(Store)]', 'S --> T']);
  });
  it('keeps nodes that nothing is linked to, but not the titles of subgraphs', () => {
    expect(mermaid('graph TB\nsubgraph "Data Layer"\n  J[PostgreSQL]\nend').nodes.map(({ label }) => label)).toEqual(['PostgreSQL']);
  });
});

describe('entity relationship diagrams', () => {
  const cases: Record<string, [body: string, expected: Record<string, string[]>]> = {
    'columns with keys and comments': [
      'profiles {\n  uuid user_id PK\n  text email UK\n  text digest "not null, default weekly"\n  varchar note "280, nullable"\n  decimal(10, 2) price\n}',
      { profiles: ['user_id uuid pk required', 'email text unique', 'digest text required # not null, default weekly', 'note varchar null # 280, nullable', 'price decimal(10, 2)'] },
    ],
    'closed lists of values': [
      't {\n  string a "CHECK pending, confirmed"\n  text b "check (b in (\'x\',\'y\'))"\n  text c "pending, ready"\n}',
      { t: ["a string (pending|confirmed) # CHECK pending, confirmed", "b text (x|y) # check (b in ('x','y'))", 'c text # pending, ready'] },
    ],
    'name before type, as people write it': ['t {\n  id uuid PK\n  owner_id uuid FK\n}', { t: ['id uuid pk required', 'owner_id uuid # FK'] }],
    'an entity on one line': ['T { uuid id PK text name }\nU { string make string model }', { T: ['id uuid pk required', 'name text'], U: ['make string', 'model string'] }],
    'the child column is found by the name of the parent': [
      'users ||--o{ orders : places\nusers {\n uuid id PK\n}\norders {\n uuid id PK\n uuid user_id FK\n}',
      { users: ['id uuid pk required'], orders: ['id uuid pk required', 'user_id uuid -> users.id'] },
    ],
    'from right to left, with words for counts, and without the FK mark': [
      'orders }o--|| users : of\nitem many to one orders : in\nusers {\n uuid id PK\n}\norders {\n uuid userId\n uuid id PK\n}\nitem {\n uuid order_id\n}',
      { orders: ['userId uuid -> users.id', 'id uuid pk required'], users: ['id uuid pk required'], item: ['order_id uuid -> orders.id'] },
    ],
    'by the last word of the parent, its key, or a role': [
      'register_pupil ||--o{ mark : has\nprofiles ||--o{ mark : gives\nusers ||--o{ mark : checks\nregister_pupil {\n uuid id PK\n}\nprofiles {\n uuid user_key PK\n}\nmark {\n uuid pupil_id FK\n uuid user_key FK\n uuid checking_user_id FK\n}',
      {
        register_pupil: ['id uuid pk required'],
        mark: ['pupil_id uuid -> register_pupil.id', 'user_key uuid -> profiles.user_key', 'checking_user_id uuid -> users.?'],
        profiles: ['user_key uuid pk required'],
        users: [],
      },
    ],
    'one key and one relation left over belong together': [
      'staff ||--o{ exposure : reports\nstaff {\n int id PK\n}\nexposure {\n int reported_by FK\n}',
      { staff: ['id int pk required'], exposure: ['reported_by int -> staff.id'] },
    ],
    'a child without columns gets the one its relation implies': [
      'users ||--o{ orders : places',
      { users: [], orders: ['user_id -> users.? # implied by "users ||--o{ orders : places"'] },
    ],
    'a child that shows columns gets none': ['users ||--o{ orders : places\norders {\n uuid id PK\n}', { users: [], orders: ['id uuid pk required'] }],
    'many to many names no owner': ['a }o--o{ b : x', { a: [], b: [] }],
    'an FK that no relation explains refers to what it is named after': ['team {\n int id PK\n}\nplayer {\n int team_id FK\n int coach_id FK\n}', { team: ['id int pk required'], player: ['team_id int -> team.id', 'coach_id int # FK'] }],
  };
  it.each(Object.entries(cases))('%s', (_, [body, expected]) => {
    expect(tables(mermaid(`erDiagram\n${body}`))).toEqual(expected);
  });
  it('places names, entities and columns', () => {
    const text = 'erDiagram\n  users ||--o{ orders : places\n  orders["Customer orders"] {\n    uuid id PK\n  }\n';
    const [users, orders] = mermaid(text).tables;
    expect([users?.partial, orders?.partial, orders?.aliases, orders?.source]).toEqual([true, false, ['Customer orders'], 'mermaid']);
    const shown = [users?.nameSpan, orders?.nameSpan, orders?.span, orders?.columns[0]?.span].map((span) => text.slice(span?.start, span?.end));
    expect(shown).toEqual(['users', 'orders', 'orders["Customer orders"] {\n    uuid id PK\n  }', 'uuid id PK']);
  });
});

describe('class diagrams', () => {
  const cases: Record<string, [body: string, expected: Record<string, string[]>]> = {
    'fields in both spellings, methods left out': [
      'class User {\n  +UUID id PK\n  -email: String\n  #String? name\n  +login(email) Session\n}\nUser : +Date createdAt',
      { User: ['id UUID pk required', 'email String', 'name String null', 'createdAt Date'] },
    ],
    'an enumeration gives its values': ['class State {\n <<enumeration>>\n OPEN\n DONE\n}\nclass Task {\n +State state\n}', { Task: ['state State (OPEN|DONE)'] }],
    'what does rather than holds is no table': ['class MailClient {\n +String key\n}\nclass Port {\n <<interface>>\n +String x\n}\nclass Empty', {}],
    'relations by counts and columns': [
      'User "1" --> "*" Order : places\nOrder --> Cart\nclass User {\n +int id PK\n}\nclass Order {\n +int userId\n +int cartId\n}\nclass Cart {\n +int id PK\n}',
      { User: ['id int pk required'], Order: ['userId int -> User.id', 'cartId int -> Cart.id'], Cart: ['id int pk required'] },
    ],
    'inheritance is no reference': ['Base <|-- User\nclass Base {\n +int id PK\n}\nclass User {\n +int baseId\n}', { Base: ['id int pk required'], User: ['baseId int'] }],
  };
  it.each(Object.entries(cases))('%s', (_, [body, expected]) => {
    expect(tables(mermaid(`classDiagram\n${body}`))).toEqual(expected);
  });
});

describe('other kinds of Mermaid', () => {
  it('C4 elements and relations', () => {
    const facts = mermaid('C4Container\nPerson(u, "Shopper")\nContainer_Ext(s, "Stripe", "SaaS", "payments")\nRel(u, s, "pays", "HTTPS")');
    expect([facts.kind, ...arrows(facts)]).toEqual(['flowchart', 'Shopper > Stripe, SaaS, payments: pays, HTTPS']);
  });
  it.each(['stateDiagram-v2\n[*] --> Open', 'gantt\ntitle x', 'pie\n"a": 1', 'nonsense', ''])('%j says nothing', (text) => {
    expect(mermaid(text)).toEqual({ kind: 'other', nodes: [], arrows: [], tables: [] });
  });
});

describe('drawings', () => {
  const cases: Record<string, [lines: string[], expected: string[]]> = {
    'a chain on a line': [['Client → API (Vercel) → OpenAI', 'receiver pwa   -> api --> mqtt'], ['Client > API (Vercel)', 'API (Vercel) > OpenAI', 'receiver pwa > api', 'api > mqtt']],
    'boxes side by side, out of line by one': [
      [
        '┌────────────┐     ┌──────────────┐     ┌──────────┐',
        '│  Next.js   │────▶│ API (Vercel) │────▶│ Supabase │',
        '│  client    │     │              │     │          │',
        '└────────────┘     └──────┬──────┘     └──────────┘',
        '                          │ signed',
        '                     ┌────▼───┐',
        '                     │ Plaid  │',
        '                     └────────┘',
      ],
      ['Next.js client > API (Vercel)', 'API (Vercel) > Supabase', 'API (Vercel) > Plaid: signed'],
    ],
    'ASCII boxes': [['+---------+        +--------+', '| Browser |------->| Server |', '+---------+        +--------+', '                       |', '                       v', '                    Postgres'], ['Browser > Server', 'Server > Postgres']],
    'a box with its name in the frame': [['Slack', '  │ signed requests', '  ▼', '┌─────── Fastify ──────┐', '│  plugin │ admin API  │', '└──────────────────────┘'], ['Slack > Fastify plugin admin API: signed requests']],
    'branches of a tree': [['Web app', '  │', '  ├─► Route handlers ──► Neon', '  │        ├─► Gemini', '  │        └─► PostHog', '  └── Worker'], ['Web app > Route handlers', 'Web app > Worker', 'Route handlers > Neon', 'Route handlers > Gemini', 'Route handlers > PostHog']],
    'branches in ASCII': [['Server (Node)', '  |-- Stripe (webhooks in)', '  |-- Postmark', '  `-- PostHog'], ['Server (Node) > Stripe (webhooks in)', 'Server (Node) > Postmark', 'Server (Node) > PostHog']],
    'indentation and arrows': [['Phone', '  -> Handlers', '     -> Neon', '     -> Twilio', 'Cron -> /jobs'], ['Phone > Handlers', 'Handlers > Neon', 'Handlers > Twilio', 'Cron > /jobs']],
    'lines that merge keep their labels': [
      ['Tracker ── batch ──┐', 'Browser ── JWT ────┤', '                   ▼', '                FastAPI'],
      ['Tracker > FastAPI: batch', 'Browser > FastAPI: JWT'],
    ],
    'words in an arrow': [['Browser ──POST /api/chat──► API', 'API ◄── callback ── Twilio'], ['Browser > API: POST /api/chat', 'Twilio > API: callback']],
    'numbered steps name who and what': [['1. Frontend → POST /cases', '2. API → Supabase: INSERT into cases'], ['Frontend > POST /cases', 'API > Supabase: INSERT into cases']],
    'an arrow in parentheses or a remark is a word': [['Deepgram (speech → text) ──► R2', 'LIMIT = 5  # per day → ceiling'], ['Deepgram (speech → text) > R2']],
    'an endpoint and its answer are no arrow': [['GET /me    → 200 { user }', 'POST /jobs → Queue → Worker'], ['POST /jobs > Queue', 'Queue > Worker']],
    'a tree of files says nothing': [['src/', '├── routes/', '│   └── index.ts', '└── package.json'], []],
    'several sources and several targets say nothing': [['A ──┬──► C', 'B ──┴──► D'], []],
    'words alone say nothing': [['Browser', 'API'], []],
    'a table of results says nothing': [['+----+------+', '| id | name |', '+----+------+', '| 1  | Ada  |', '+----+------+'], []],
  };
  it.each(Object.entries(cases))('%s', (_, [lines, expected]) => {
    expect(arrows(drawing(lines.join('\n')))).toEqual(expected);
  });
  it('place the words of nodes', () => {
    const text = '┌─────┐\n│ Api │──► Stripe\n└─────┘';
    expect(drawing(text).nodes.map(({ label, span }) => [label, text.slice(span.start, span.end)])).toEqual([['Api', 'Api'], ['Stripe', 'Stripe']]);
  });
  it('show boxes that nothing leads to', () => {
    expect(drawing('┌────────────────┐\n│ Outer          │\n│ ┌────────────┐ │\n│ │ Inner one  │ │\n│ └────────────┘ │\n└────────────────┘').nodes.map(({ label }) => label)).toEqual(['Outer', 'Inner one']);
  });
});

describe('plainLines', () => {
  const cases: Record<string, [lines: string[], expected: string[]]> = {
    'an endpoint in nested boxes': [
      ['┌──────────────────────────────────────────┐', '│  API Layer                               │', '│  ┌────────────────────────────────────┐  │', '│  │ /api/teams/:id/invites             │  │', '│  │  - POST   /          → Send        │  │', '│  └────────────────────────────────────┘  │', '└──────────────────────────────────────────┘'],
      ['API Layer', '/api/teams/:id/invites', 'POST   /          → Send'],
    ],
    'boxes side by side, one after the other': [
      ['┌───────────┐  ┌───────────┐', '│ Members   │  │ Invites   │', '│ - list    │  │ - accept  │', '│ - remove  │  └───────────┘', '└───────────┘'],
      ['Members', 'list', 'remove', 'Invites', 'accept'],
    ],
    'a box divided by a line': [['┌────────┐ ┌────────┐', '│ Neon   │ │ Redis  │', '├────────┤ ├────────┤', '│ • jobs │ │ • hits │', '└────────┘ └────────┘'], ['Neon', 'jobs', 'Redis', 'hits']],
    'a tree in its order': [['/api', '├── POST   /docs     # upload', '│   └── GET /docs/:id', '└── GET /me'], ['/api', 'POST   /docs     # upload', 'GET /docs/:id', 'GET /me']],
    'a tree inside a box': [['┌──────────────────────┐', '│ /api/v1              │', '│  ├── /auth/*  (login) │', '│  └── /jobs/*         │', '└──────────────────────┘'], ['/api/v1', '/auth/*  (login)', '/jobs/*']],
    'arrows between words stay': [['│ POST /chat ─► Limiter │──► Voyage'], ['POST /chat ─► Limiter', 'Voyage']],
    'ASCII boxes': [['+----------+', '| - GET /a |', '+----------+'], ['GET /a']],
    'an ordinary list keeps its indentation and gaps': [['GET /a', '  in:  {}', '', '- POST /b | 409'], ['GET /a', '  in:  {}', '', '  POST /b | 409']],
    'a table of pipes is left alone': [['| a | b |', '|---|---|', '| 1 | 2 |'], ['| a | b |', '| 1 | 2 |']],
  };
  it.each(Object.entries(cases))('%s', (_, [lines, expected]) => {
    expect(plainLines(mapped(lines.join('\n'))).map((line) => line.text)).toEqual(expected);
  });
  it('keeps places', () => {
    const text = '│ │  - POST   /x   │ │\n  - PUT /y';
    expect(plainLines(mapped(text)).map((line) => text.slice(line.span().start, line.span().end).trim())).toEqual(['POST   /x', '- PUT /y']);
  });
});

describe('any input', () => {
  const piece = fc.constantFrom('A', 'Bee', ' ', '  ', '\n', '[', ']', '(', ')', '{', '}', '"', '|', '-->', '---', '->>', '-.', '==', '&', ';', ':', '%%', 'end', 'subgraph ', '┌', '─', '┐', '│', '└', '┘', '├', '►', '▼', '→', '+', '--', 'v', '||--o{', 'class ', '~', 'note over ', ',');
  const header = fc.constantFrom('', 'sequenceDiagram\n', 'graph TD\n', 'erDiagram\n', 'classDiagram\n', 'C4Context\n', 'stateDiagram\n');
  it('ends without a throw, with all places inside the listing', () => {
    fc.assert(
      fc.property(header, fc.array(piece, { maxLength: 80 }), (head, pieces) => {
        const text = head + pieces.join('');
        looksLikeDiagram(text, '');
        const spans = [mermaid(text), drawing(text)].flatMap((facts) => [...facts.nodes, ...facts.arrows, ...facts.tables].map((fact) => fact.span));
        for (const span of [...spans, ...plainLines(mapped(text)).map((line) => line.span())]) expect(span.start <= span.end && span.end <= text.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
  it('takes time in proportion to its size', () => {
    const started = performance.now();
    for (const unit of ['A', '[', '(', '"', 'A-->', 'A & ', '┌', '│', '─', '└', '├─►', '+', '+-', '-', 'A->>', '|', ' ', '→ a ', '-- a ', 'x ── ', '{ ', 'a b ', '~', '<', '\n', '│a', '\n│', '\n  -> a', '┌─┐\n│a│\n└─┘\n', '||--o{ ', 'class A {\n']) {
      const text = unit.repeat(Math.ceil(20_000 / unit.length));
      for (const head of ['sequenceDiagram\n', 'graph TD\n', 'erDiagram\n', 'classDiagram\n', 'C4Context\n']) mermaid(head + text);
      drawing(text);
      plainLines(mapped(text));
      looksLikeDiagram(text, '');
    }
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 60_000);
});
