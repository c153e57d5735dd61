import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Item, Section } from '../../src/parse/document.js';
import { parseYamlDocument, readYaml } from '../../src/parse/yaml.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { SourceFile } from '../../src/text/source-file.js';

/** A tree as indented lines: `# heading`, `- item`, `| paragraph`. */
function outline(document: Document): string[] {
  const lines: string[] = [];
  const item = ({ text, blocks: inner }: Item, indent: string): void => {
    lines.push(`${indent}- ${text.text.replaceAll('\n', '⏎')}`);
    blocks(inner, `${indent}  `);
  };
  const blocks = (list: readonly Block[], indent: string): void => {
    for (const block of list) {
      if (block.kind === 'list') for (const each of block.items) item(each, indent);
      else if (block.kind === 'paragraph') lines.push(`${indent}| ${block.text.text}`);
    }
  };
  const section = (at: Section, indent: string): void => {
    if (at.heading) lines.push(`${indent}# ${at.heading.text.text}`);
    blocks(at.blocks, at.heading ? `${indent}  ` : indent);
    for (const inner of at.sections) section(inner, at.heading ? `${indent}  ` : indent);
  };
  section(document.root, '');
  return lines;
}

function parse(text: string): Document {
  return parseYamlDocument(new SourceFile('draft.yaml', text));
}

function items(document: Document): Item[] {
  const found: Item[] = [];
  const blocks = (list: readonly Block[]): void => {
    for (const block of list) {
      if (block.kind !== 'list') continue;
      for (const each of block.items) {
        found.push(each);
        blocks(each.blocks);
      }
    }
  };
  const section = (at: Section): void => {
    blocks(at.blocks);
    at.sections.forEach(section);
  };
  section(document.root);
  return found;
}

/** What the source shows at the place of each item's text. */
function quotes(text: string): string[] {
  const document = parse(text);
  return items(document).map((each) => document.file.slice(each.text.span()));
}

describe('the tree of a YAML document', () => {
  const cases: Record<string, [text: string, expected: string[]]> = {
    'keys with values are items, keys that hold more are sections': [
      'name: hatch\nstack:\n  language: go\n  hosts:\n    api: run\nversion: 1.10\n',
      ['- name: hatch', '- version: 1.10', '# stack', '  - language: go', '  # hosts', '    - api: run'],
    ],
    'a sequence of words is a list': ['infra:\n  - cloud run\n  - "cloud sql"\n', ['# infra', '  - cloud run', '  - cloud sql']],
    'an endpoint is called by method and path': [
      'endpoints:\n  - path: /v1/parcels\n    method: post\n    auth: courier_key\n',
      ['# endpoints', '  - POST /v1/parcels', '    - path: /v1/parcels', '    - method: post', '    - auth: courier_key'],
    ],
    'several methods': ['r:\n  - methods: [get, PUT]\n    route: /me\n', ['# r', '  - GET/PUT /me', '    - methods: [get, PUT]', '    - route: /me']],
    'a method without a path names nothing': ['r:\n  - method: cash\n    fee: 1\n', ['# r', '  - method: cash', '    - method: cash', '    - fee: 1']],
    'a record is called by its name, then its id, then its first field': [
      's:\n  - does: mail\n    name: mailer\n  - id: 7\n    at: x\n  - risk: locker offline\n    mitigation: keypad\n',
      ['# s', '  - mailer', '    - does: mail', '    - name: mailer', '  - 7', '    - id: 7', '    - at: x', '  - risk: locker offline', '    - risk: locker offline', '    - mitigation: keypad'],
    ],
    'a key as name, with its fields below or beside it': [
      't:\n  - orders:\n      id: uuid\n      state: text\n  - refunds:\n    columns: [id]\n',
      ['# t', '  - orders', '    - id: uuid', '    - state: text', '  - refunds', '    - refunds:', '    - columns: [id]'],
    ],
    'a record with one field is that field': ['api:\n  - POST /x: pays\n', ['# api', '  - POST /x: pays']],
    'a flow collection on a line stays as written': [
      'doors:\n  columns: {id: uuid pk, size: "text check (size in (\'S\',\'M\'))"}\n  rls: later\n',
      ['# doors', '  - columns: {id: uuid pk, size: "text check (size in (\'S\',\'M\'))"}', '  - rls: later'],
    ],
    'a flow sequence of records is taken apart': [
      'endpoints: [{path: /a, method: GET}, {path: /b, method: GET}]\n',
      ['# endpoints', '  - GET /a', '    - path: /a', '    - method: GET', '  - GET /b', '    - path: /b', '    - method: GET'],
    ],
    'nested blocks of a record are nested lists': [
      'e:\n  - name: pay\n    limits:\n      per_ip: 5/min\n      on: [ip, user]\n    writes:\n      - orders\n',
      ['# e', '  - pay', '    - name: pay', '    - limits:', '      - per_ip: 5/min', '      - on: [ip, user]', '    - writes:', '      - orders'],
    ],
    'a body with a key for each field is written on a line': [
      'e:\n  - path: /a\n    method: POST\n    input:\n      title: text\n      lines:\n        - sku: text\n          count: int\n    output:\n      - id\n      - state\n',
      ['# e', '  - POST /a', '    - path: /a', '    - method: POST', '    - input: { title: text, lines: [{ sku: text, count: int }] }', '    - output: { id, state }'],
    ],
    'a body of an endpoint that is the key': [
      'POST /a:\n  request:\n    title: text\n  response_body:\n    id: uuid\n/b:\n  get:\n    returns:\n      id: uuid\n',
      ['# POST /a', '  - request: { title: text }', '  - response body: { id: uuid }', '# /b', '  # get', '    - returns: { id: uuid }'],
    ],
    'a body as a text: JSON, a type': [
      'e:\n  - path: /a\n    method: POST\n    request_body: |\n      {\n        "title": "text",\n        "lines": [\n          { "sku": "text" }\n        ],\n      }\n    response: |\n      {\n        id: uuid; // of the order\n        state: "open" | "shut"\n        at?: date\n      }\n',
      ['# e', '  - POST /a', '    - path: /a', '    - method: POST', '    - request body: { title: "text", lines: [ { sku: "text" } ] }', '    - response: { id: uuid, state: "open" | "shut", at?: date }'],
    ],
    'what is told of an endpoint, in words': [
      'e:\n  - path: /a\n    method: POST\n    rateLimit: 5/min\n    db_writes: [a_b]\n  - route: GET /b\n    on_failure: x\n  - name: a_b\n    due_on: x\n    takenBy: y\nPOST /c:\n  dbWrites: a_b\n',
      ['# e', '  - POST /a', '    - path: /a', '    - method: POST', '    - rate limit: 5/min', '    - db writes: [a_b]', '  - route: GET /b', '    - route: GET /b', '    - on failure: x', '  - a_b', '    - name: a_b', '    - due_on: x', '    - takenBy: y', '# POST /c', '  - db writes: a_b'],
    ],
    'parts and tables on a line': [
      'infrastructure: { hosting: x, db: y }\nnote: { a: b }\ntables:\n  orders: { columns: [id, user_id], rls: true }\nselfReview:\n  mostFragilePoint: z\n',
      ['- note: { a: b }', '# infrastructure', '  - hosting: x', '  - db: y', '# tables', '  # orders', '    - columns: [id, user_id]', '    - rls: true', '# self_review', '  - most fragile point: z'],
    ],
    'near miss: a text that is no body': [
      'e:\n  - path: /a\n    method: POST\n    input: |\n      the title,\n      and lines\n    note: |\n      {\n        "a": 1\n      }\n',
      ['# e', '  - POST /a', '    - path: /a', '    - method: POST', '    - input: the title,⏎and lines', '    - note: {⏎  "a": 1⏎}'],
    ],
    'the keys of parts in all spellings': ['data-flow:\n  a: b\ndataFlow:\n  couldBe: c\nx-env:\n  a: b\nSMTP:\n  a: b\n', ['# data_flow', '  - a: b', '# data_flow', '  - couldBe: c', '# x-env', '  - a: b', '# SMTP', '  - a: b']],
    'a switch with what is said of it': ['t:\n  - name: o\n    rls: { enabled: false, reason: only staff }\n    note: { enabled: false }\n', ['# t', '  - o', '    - name: o', '    - rls:', '      - enabled: false', '      - reason: only staff', '    - note: { enabled: false }']],
    'near miss: bodies of records, of prose, of sections': [
      'input:\n  title: text\ne:\n  - path: /a\n    method: POST\n    params:\n      - name: title\n        in: query\n',
      ['# input', '  - title: text', '# e', '  - POST /a', '    - path: /a', '    - method: POST', '    - params:', '      - title', '        - name: title', '        - in: query'],
    ],
    'block scalars keep or fold their lines': [
      'a: |\n  one\n    two\n\n  three\nb: >-\n  one\n  two\n\n  three\n',
      ['- a: one⏎  two⏎⏎three', '- b: one two⏎three'],
    ],
    'empty values and empty collections': ['a:\nb: ""\nc: {}\nd: []\ne: ~\n', ['- a:', '- b:', '- c: {}', '- d: []', '- e: ~']],
    'all documents of a stream': ['a: 1\n---\nb: 2\n...\n', ['- a: 1', '- b: 2']],
    'JSON, set in lines or in one': [
      '{"name":"x","endpoints":[{"path":"/a","method":"POST","in":{"n":1}}],"t":{"o":{"columns":{"id":"uuid"},"rls":"on"}}}',
      ['- name: x', '# endpoints', '  - POST /a', '    - path: /a', '    - method: POST', '    - in: {"n":1}', '# t', '  # o', '    - columns: {"id":"uuid"}', '    - rls: on'],
    ],
    'JSON whose bracket ends the line': ['{\n  "cols": {\n    "id": "uuid"\n  }\n}\n', ['# cols', '  - id: uuid']],
    'a sequence at the root': ['- name: a\n  b: c\n- plain\n', ['- a', '  - name: a', '  - b: c', '- plain']],
    'prose is read as lines': ['The draft of a locker network.\n\nNo structure yet. # note\n', ['| The draft of a locker network.', '| No structure yet.']],
    'an empty file': ['', []],
    'only comments': ['# later\n', []],
  };
  it.each(Object.entries(cases))('%s', (_, [text, expected]) => {
    expect(outline(parse(text))).toEqual(expected);
  });

  it('counts depth and names parents', () => {
    const { root } = parse('a:\n  b:\n    c: 1\n');
    const b = root.sections[0]?.sections[0];
    expect([b?.depth, b?.parent?.heading?.text.text, b?.parent?.parent === root]).toEqual([2, 'a', true]);
  });
});

describe('anchors, aliases and merge keys', () => {
  it('shows aliased fields where the alias stands, with the words where they were written', () => {
    const document = parse('d: &d\n  auth: jwt\n  limit: 5/min\ne:\n  - path: /x\n    method: POST\n    <<: *d\n    auth: none\n');
    expect(outline(document).slice(3)).toEqual(['# e', '  - POST /x', '    - path: /x', '    - method: POST', '    - limit: 5/min', '    - auth: none']);
    const limit = items(document).filter((each) => each.text.text === 'limit: 5/min')[1] as Item;
    expect([document.file.lineAt(limit.text.span().start), document.file.slice(limit.span)]).toEqual([3, '*d']);
  });
  it('shows an aliased value at the alias', () => {
    expect(quotes('a: &a hello\nb: *a\n')).toEqual(['a: &a hello', 'b: *a']);
    expect(outline(parse('a: &a hello\nb: *a\n'))).toEqual(['- a: hello', '- b: hello']);
  });
  it('merges what is merged, the first wins', () => {
    expect(outline(parse('a: &a {x: 1}\nb: &b\n  <<: *a\n  y: 2\nc:\n  <<: [*b, {x: 9, z: 3}]\n')).slice(-4)).toEqual(['# c', '  - x: 1', '  - y: 2', '  - z: 3']);
  });
  it('keeps an alias without an anchor as it stands', () => {
    expect(outline(parse('origins: *\nwho: *nobody\n'))).toEqual(['- origins: *', '- who: *nobody']);
  });
  it.each<[string, string, string]>([
    ['no anchor at all', 'a: *t\n', '3-5 There is no anchor "t". An alias (*) repeats what an anchor (&) marks above it; a text that begins with "*" stands in quotes.'],
    ['one of another name', 'a: &t2 x\nb: *t\n', '12-14 There is no anchor "t". Did you mean \'t2\'?'],
    ['one below', 'a: *t\nb: &t x\n', '3-5 The anchor "t" stands below this alias: an alias repeats what stands above it.'],
    ['one in another document', 'a: &t x\n---\nb: *t\n', '15-17 There is no anchor "t". An alias'],
    ['one that is merged', 'a: { <<: *t }\n', '9-11 There is no anchor "t". An alias'],
  ])('tells of an alias with %s', (_, text, expected) => {
    const problems = parse(text).problems.map(({ kind, message, span }) => `${kind} ${String(span.start)}-${String(span.end)} ${message}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`syntax ${expected}`);
  });
  it('refuses bombs and circles', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...[...Array(9).keys()].map((i) => `a${i + 1}: &a${i + 1}\n${`  - *a${i}\n`.repeat(9)}`)].join('\n');
    const limitOf = (text: string): string => parse(text).problems.map(({ kind, message }) => `${kind} ${/limit "(\w+)"/.exec(message)?.[1] ?? message}`).join();
    expect(limitOf(bomb)).toBe('limit yamlRepeatedEntries');
    expect(parse(bomb).root.blocks).toEqual([]);
    expect(limitOf('a: &a\n  b: *a\n')).toBe('limit yamlDepth');
    expect(limitOf('a: &a\n  b: { <<: *a }\n')).toBe('limit yamlDepth');
    expect(limitOf(`a0: &a0 [x]\n${Array.from({ length: 120 }, (_, i) => `a${String(i + 1)}: &a${String(i + 1)} [*a${String(i)}]\n`).join('')}`)).toBe('limit yamlDepth');
    expect(limitOf(`a: &a "${'x'.repeat(60_000)}"\nb: [${Array(4).fill('*a').join(', ')}]\n`)).toBe('limit yamlRepeatedCharacters');
    expect(limitOf(`a: &a "${'x'.repeat(60_000)}"\nb: [${Array(3).fill('*a').join(', ')}]\n`)).toBe('');
    expect(limitOf('a: &a\n  <<: *a\n  b: 1\n')).toBe('');
    expect(limitOf('a: &a\n  b: &a { <<: *a }\n  c: *a\n')).toBe('');
  });
});

describe('what is broken', () => {
  const cases: Record<string, [text: string, expected: string[]]> = {
    'a colon in a value': ['a:\n  purpose: state: of a parcel\n  query: x\nb: y\n', ['- b: y', '# a', '  - purpose: state: of a parcel', '  - query: x']],
    'words behind a closing quote or bracket': ['a:\n  - "POST /x" (upload: photo)\n  - [x] done\n  - two\n', ['# a', '  - "POST /x" (upload: photo)', '  - [x] done', '  - two']],
    'markdown in a value': ['a:\n  - **bold** text\n  - `GET /y` z\n', ['# a', '  - **bold** text', '  - `GET /y` z']],
    'an array type in brackets': ['a:\n  - b: { items: Item[], c: d }\n  - e: f\n', ['# a', '  - b: { items: Item[], c: d }', '  - e: f']],
    'a choice of words in brackets': ['a:\n  - b: { size: "S" | "M" }\n    c: d\n  - e: { f: "x" (optional) }\n  - g: h\n', ['# a', '  - b: { size: "S" | "M" }', '    - b: { size: "S" | "M" }', '    - c: d', '  - e: { f: "x" (optional) }', '  - g: h']],
    'tabs as indentation': ['a:\n\tb: c\n\td:\n\t\te: f\n', ['# a', '  - b: c', '  # d', '    - e: f']],
    'a quote that is never closed': ['a: "open\nb: c\n', ['- a: "open', '- b: c']],
    'prose between keys': ['a: b\nSome words\nc: d\n', ['- a: b', '- c: d', '| Some words']],
    'JSON without a comma': ['{"a": 1\n "b": "x"\n}', ['- a: 1', '- b: x']],
  };
  it.each(Object.entries(cases))('%s is a problem, and its neighbours are kept', (_, [text, expected]) => {
    const document = parse(text);
    expect(outline(document)).toEqual(expected);
    expect(document.problems.length).toBeGreaterThan(0);
  });
  it('says nothing against the same words quoted', () => {
    expect(parse('a:\n  purpose: "state: of a parcel"\n').problems).toEqual([]);
  });
  it('places problems where the reader has to look', () => {
    const places = (text: string): string[] => {
      const { file, problems } = parse(text);
      return problems.map(({ message, span }) => `${file.lineAt(span.start)}: ${message}`);
    };
    expect(places('a: 1\nb: "open\nc: 2\n')).toEqual(['2: This quote is never closed.']);
    // Each slip by itself, and nothing of what only follows from it.
    expect(places('a: { b: C[] }\nd: e\nf: g: h\ni: j\n').map((place) => place.slice(0, 2))).toEqual(['1:', '3:']);
  });
  it('refuses what is too deep or too long', () => {
    const deep = parse(`a: ${'['.repeat(50_000)}`);
    expect(deep.problems[0]?.message).toContain('More than 100 levels of YAML');
    expect(outline(deep)).toEqual([]);
    const first = parse(`notes:\n${Array.from({ length: 110 }, (_, at) => `${'  '.repeat(at)}- a:\n`).join('')}`);
    expect(first.problems[0]?.message).toContain('More than 100 levels of YAML');
    const stream = parse('---\n'.repeat(30_000));
    expect([stream.problems[0]?.message.slice(0, 31), stream.file.lineAt(stream.problems[0]?.span.start ?? 0)]).toEqual(['More than 20,000 values of YAML', 20_001]);
    const long = parse(`a: 1\n${'# x\n'.repeat(600_000)}`);
    expect(long.problems[0]?.message).toContain('More than 2,000,000 characters of YAML');
    expect(long.root.blocks).toEqual([]);
    const { file, problems: [many] } = parse(Array.from({ length: 20_001 }, (_, at) => `k${at}: v\n`).join(''));
    expect(many?.message).toContain('More than 20,000 values of YAML');
    expect(file.lineAt(many?.span.start ?? 0)).toBe(20_001);
  });
});

describe('places', () => {
  it('show the source of every item', () => {
    expect(quotes('"k": v\na: "x\\ty \\u0041\\U0001F512! \\q"\nb: \'it\'\'s\'\nc: >\n  one\n\n  two\nd: {x: 1,\n   y: 2} # c\n? e\n: f\n')).toEqual([
      'k": v',
      'a: "x\\ty \\u0041\\U0001F512! \\q',
      "b: 'it''s",
      'c: >\n  one\n\n  two',
      'd: {x: 1,\n   y: 2}',
      'e\n: f',
    ]);
  });
  it('point to each character of a decoded value', () => {
    const text = 'v: "a\\u0041\\U0001F512 b\\\n   c\n   d"\nw: \'x\'\'y\'\nz: |+\n    p\n      q\n';
    const document = parse(text);
    const at = (word: string): string[] =>
      items(document).flatMap((each) => {
        const index = each.text.text.indexOf(word, 3);
        return index < 0 ? [] : [text.slice(...Object.values(each.text.span(index, index + word.length)) as [number, number])];
      });
    expect(items(document).map((each) => each.text.text)).toEqual(['v: aA🔒 bc d', "w: x'y", 'z: p\n  q']);
    expect(['b', 'c', 'd', 'y', 'q'].map((word) => at(word)[0])).toEqual(['b', 'c', 'd', 'y', 'q']);
    expect(at('🔒')).toEqual(['\\']);
  });
  it('put the words of a record at its path', () => {
    expect(quotes('e:\n  - path: /x\n    method: POST\n')[0]).toBe('/x');
    expect(quotes('e:\n  - method: POST\n    path: /x\n')[0]).toBe('POST\n    path: /x');
  });
  it('compose through the places of a fenced block', () => {
    const fence = 'Intro\n\n> ```yaml\n> a:\n>   b: c d\n> ```\n';
    const lines = ['a:', '  b: c d'];
    const offsets = lines.flatMap((line) => [...line, '\n'].map((_, index) => fence.indexOf(line) + index));
    const listing = new MappedText(lines.join('\n'), offsets);
    const { sections, blocks } = readYaml(listing, 3);
    expect(blocks).toEqual([]);
    const [section] = sections;
    const list = section?.blocks[0];
    const span = list?.kind === 'list' ? list.items[0]?.text.span() : undefined;
    expect([section?.depth, fence.slice(span?.start, span?.end)]).toEqual([4, 'b: c d']);
  });
  it('hang new sections below a given parent', () => {
    const parent: Section = { heading: null, depth: 1, blocks: [], sections: [], parent: null };
    expect(readYaml(MappedText.verbatim('a:\n  b: c\n', 0), 1, parent).sections[0]?.parent).toBe(parent);
  });
  it('collect comments without their mark', () => {
    const { comments, file } = parse('# one\na: b # two\nc: |\n  # text\nd: "# text"\ne: f#g\n');
    expect(comments.map(({ text, span }) => [text.text, file.slice(span)])).toEqual([
      ['one', '# one'],
      ['two', '# two'],
    ]);
  });
});

describe('any input', () => {
  const piece = fc.constantFrom('a', 'key', ': ', ':', '- ', '\n', '  ', '\t', '"', "'", '[', ']', '{', '}', ', ', '&x ', '*x', '<<: ', '|\n', '>-\n', '# c', '? ', '---\n', '...\n', '!t ', '%', '\\', '\\u12', '🔒', '`');
  it('ends without a throw, with all places inside the file', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const document = parse(pieces.join(''));
        for (const { text, span } of items(document)) {
          for (const place of [span, text.span()]) expect(place.start >= 0 && place.start <= place.end && place.end <= document.file.text.length).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
