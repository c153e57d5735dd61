import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Item, Section } from '../../src/parse/document.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import type { MappedText } from '../../src/text/mapped-text.js';
import { SourceFile } from '../../src/text/source-file.js';

function parse(text: string): Document {
  return parseMarkdown(new SourceFile('draft.md', text));
}

/** Every text of a document, in reading order. */
function textsOf(document: Document): MappedText[] {
  const found: MappedText[] = [];
  const block = (each: Block): void => {
    if (each.kind === 'list') each.items.forEach(item);
    else if (each.kind === 'table') found.push(...each.header, ...each.rows.flatMap((row) => row.cells));
    else found.push(each.text);
  };
  const item = (each: Item): void => {
    found.push(each.text);
    each.blocks.forEach(block);
  };
  const section = (each: Section): void => {
    if (each.heading) found.push(each.heading.text);
    each.blocks.forEach(block);
    each.sections.forEach(section);
  };
  section(document.root);
  return found;
}

/** A tree as indented lines: `# heading`, `- item`, `1. item`, `[x] task`, `| paragraph`, `> quotation`, `^ header`, `: row`, `lang` and code. */
function outline(document: Document): string[] {
  const lines: string[] = [];
  const shown = (text: MappedText): string => text.text.replaceAll('\n', '⏎');
  const row = (cells: readonly MappedText[]): string => cells.map(shown).join(' | ');
  const item = ({ text, number, checked, blocks: inner }: Item, indent: string): void => {
    const bullet = checked !== null ? `[${checked ? 'x' : ' '}]` : number !== null ? `${String(number)}.` : '-';
    lines.push(`${indent}${bullet} ${shown(text)}`);
    blocks(inner, `${indent}  `);
  };
  const blocks = (list: readonly Block[], indent: string): void => {
    for (const block of list) {
      if (block.kind === 'list') for (const each of block.items) item(each, indent);
      else if (block.kind === 'paragraph') lines.push(`${indent}${block.quoted ? '>' : '|'} ${shown(block.text)}`);
      else if (block.kind === 'code') lines.push(`${indent}${block.lang}\`${shown(block.text)}\``);
      else lines.push(`${indent}^ ${row(block.header)}`, ...block.rows.map(({ cells }) => `${indent}: ${row(cells)}`));
    }
  };
  const section = (at: Section, indent: string): void => {
    if (at.heading) lines.push(`${indent}# ${shown(at.heading.text)}`);
    const inner = at.heading ? `${indent}  ` : indent;
    blocks(at.blocks, inner);
    for (const each of at.sections) section(each, inner);
  };
  section(document.root, '');
  return lines;
}

describe('the tree of a markdown document', () => {
  it.each<[string, string, readonly string[]]>([
    ['sections nest by depth', '# A\n\n## B\n\ntext\n\n### C\n\n## D\n', ['# A', '  # B', '    | text', '    # C', '  # D']],
    ['a depth that was skipped', '### C\n\n# A\n\n#### D\n', ['# C', '# A', '  # D']],
    ['underlined headings', 'A\n=\n\nB\n---\n\ntext\n', ['# A', '  # B', '    | text']],
    ['lines of a paragraph', 'one\ntwo  \nthree\\\nfour<br>five\n', ['| one two⏎three⏎four⏎five']],
    ['lines that are entries stay apart', 'POST /a\nGET /b\nName: x\nA_KEY: y\nB_ID, C_ID – z\n', ['| POST /a⏎GET /b⏎Name: x⏎A_KEY: y⏎B_ID, C_ID – z']],
    ['a line that is not finished goes on', 'All text is a\n**Name**: it calls the\nPOST /a.\n', ['| All text is a Name: it calls the POST /a.']],
    ['a line that ends with an owner goes on', "Loans come from Koha's\nGET /a, its own\nGET /b.\n", ["| Loans come from Koha's GET /a, its own GET /b."]],
    ['near miss: a sentence goes on', 'This goes\nDown here: x\nto\nPOSTERS of b\n', ['| This goes⏎Down here: x to POSTERS of b']],
    ['lists and their numbers', '- a\n  - b\n\n3. c\n4. d\n', ['- a', '  - b', '3. c', '4. d']],
    ['a table of contents says nothing', '1. [Map](#map)\n2. [Limits](#limits)\n   - [Per hour](#per-hour)\n\n# Map\n', ['# Map']],
    ['… nor does one in a line', '[Map](#map) • [Limits](#limits) | **x**\n\n[Map](#map) • [Limits](#limits) •\n[Auth](#auth)\n', ['| Map • Limits | x']],
    ['near miss: entries with words of their own', '- [Map](#map)\n- [Limits](#limits) 3 an hour\n- [Auth](#auth)\n', ['- Map', '- Limits 3 an hour', '- Auth']],
    ['near miss: links to other pages', '- [Map](map.md)\n- [Limits](limits.md)\n- [Auth](https://auth.example)\n', ['- Map', '- Limits', '- Auth']],
    ['near miss: a link or two', '- [Limits](#limits)\n- [Auth](#auth)\n', ['- Limits', '- Auth']],
    ['tasks', '- [ ] open\n- [x] done\n- [X] too\n- none\n', ['[ ] open', '[x] done', '[x] too', '- none']],
    ['what an item holds', '- a\n\n  more\n\n  ```sql\n  select 1;\n  ```\n', ['- a', '  | more', '  sql`select 1;`']],
    ['a table', '| a | b |\n|---|:-:|\n| 1 | `x \\| y` |\n| 2 |\n', ['^ a | b', ': 1 | x | y', ': 2']],
    ['a quotation', '> words\n>\n> - item\n', ['> words', '- item']],
    ['a heading in a quotation', '> ## Head\n> words\n', ['> Head', '> words']],
    ['listings', '```SQL title\nselect 1;\n\n  x\n```\n\n~~~\ny\n~~~\n\n    indented\n', ['sql`select 1;⏎⏎  x`', '`y`', '`indented`']],
    ['a listing that is never closed', '```ts\na\n', ['ts`a`']],
    ['a tab before a listing and in a list', '-\ta\n\n\tb\n', ['- a', '  | b']],
    ['front matter', '---\ntitle: x\n---\n\n# A\n', ['yaml`title: x`', '# A']],
    ['near miss: a rule between paragraphs', 'a\n\n---\n\nb\n', ['| a', '| b']],
    ['struck out', 'on ~~off~~ now\n\n- ~~gone~~\n', ['| on   now', '- ']],
    ['hidden', 'on <!-- off --> now\n\n<!-- gone -->\n', ['| on  now']],
    ['links and pictures', '[words](http://x/y) ![alt](z) [ref][r]\n\n[r]: http://z\n', ['| words  ref']],
    ['a footnote', 'Words[^1].\n\n[^1]: The note.\n', ['| Words. The note.', '| The note.']],
    ['a footnote behind the full stop', 'Words.[^1]\n\n[^1]: The note.\n', ['| Words. The note.', '| The note.']],
    ['a footnote within a sentence', 'Words[^1] and more.\n\n[^1]: The note.\n', ['| Words (The note) and more.', '| The note.']],
    ['a footnote in a cell, not in a header', '| A[^1] | B |\n|---|---|\n| x[^1] | y |\n\n[^1]: The note.\n', ['^ A | B', ': x. The note | y', '| The note.']],
    ['near miss: a footnote of several paragraphs', 'Words[^1].\n\n[^1]: The note.\n\n    More of it.\n', ['| Words.', '| The note.', '| More of it.']],
    ['a note below an asterisk', '| A | B |\n|---|---|\n| x* | `y`* |\n\n\\* not yet\n', ['^ A | B', ': x. not yet | y. not yet', '| * not yet']],
    ['notes behind a tick', '| A | B |\n|---|---|\n| x | ✓* |\n| y | ✅ ¹ |\n\n*Off since May.\n\n¹ after the launch\n', ['^ A | B', ': x | ✓. Off since May', ': y | ✅ . after the launch', '| *Off since May.', '| ¹ after the launch']],
    ['a note by a raised number that goes on in the next line, and a sign that one mentions', '| A | B |\n|---|---|\n| x¹ | y² |\n\n¹ not\nyet.\n² as above.\nNobody bears ² but y.\n', ['^ A | B', ': x. not yet | y. as above', '| ¹ not yet. ² as above. Nobody bears  (as above) but y.']],
    ['notes by raised numbers, several in a paragraph', '| A | B |\n|---|---|\n| x¹ | ¹² |\n| y² | z |\n\n¹ `not` yet. ² as above\n¹² same key as 2\n', ['^ A | B', ': x. not yet | same key as 2', ': y. as above | z', '| ¹ not yet. ² as above ¹² same key as 2']],
    ['near miss: raised numbers that are powers', 'A plot of 5 m² and ³ more.\n\nx³ of it.\n', ['| A plot of 5 m² and ³ more.', '| x³ of it.']],
    ['near miss: an asterisk that refers to nothing', 'Words* and 5 * 3 of a\\*.\n', ['| Words* and 5 * 3 of a*.']],
    ['hidden over several blocks', 'a\n\n<div hidden>\n\n## B\n\n- c\n\n</div>\n\nd\n', ['| a', '| d']],
    ['near miss: shown over several blocks', 'a\n\n<div>\n\n- c\n\n</div>\n\nd\n', ['| a', '- c', '| d']],
    ['typographic marks', '\u201cit\u2019s\u201d non\u2011breaking\u00a0space\u200b\n', ['| "it\'s" non-breaking space']],
    ['escapes and references', '5 \\* 3 &lt; 20 &amp; \\`x\\`\n', ['| 5 * 3 < 20 & `x`']],
    ['a table without its line of dashes', '| Part | Role |\n| **Bell** | rings |\n| `rope \\| pull` | hangs |\n', ['^ Part | Role', ': Bell | rings', ': rope \\| pull | hangs']],
    ['… and without a head', '| Ring | `POST /ring` | a bell |\n| Stop | `POST /stop` | \\| |\n', ['^ ', ': Ring | POST /ring | a bell', ': Stop | POST /stop | |']],
    ['near miss: strokes in a sentence', '| what is so\nand what is not | either way |\n', ['| | what is so and what is not | either way |']],
    ['near miss: one line between strokes', '| a | b |\n', ['| | a | b |']],
    ['near miss: lines of different lengths', '| a | `b` |\n| c | d | e | f |\n', ['| | a | b | | c | d | e | f |']],
    ['a table in HTML', '<table>\n<tr><th>Name</th><th>Auth</th></tr>\n<tr><td><code>/x</code></td><td>none &amp; open</td></tr>\n</table>\n', ['^ Name | Auth', ': /x | none & open']],
    ['details that only ask to look', '<details>\n<summary>Show more</summary>\n\n- inside\n\n</details>\n', ['- inside']],
    ['details, whose summary is a title', '## A\n\n<details>\n<summary><code>POST /b</code></summary>\n\n#### Body\n\nc\n\n</details>\n\n<details open>\n<summary>D</summary>\n\ne\n</details>\n\n## F\n', ['# A', '  # POST /b', '    # Body', '      | c', '  # D', '    | e', '# F']],
    ['details without a line between them, and in one piece', '<details><summary>A</summary>\n\nb\n\n</details>\n<details><summary>C</summary>d</details>\n', ['# A', '  | b', '# C', '  | d']],
    ['near miss: details that are never closed', '## A\n\n<details>\n<summary>B</summary>\n\nc\n\n## D\n', ['# A', '  # B', '    | c', '# D']],
    ['a title with a place for links', '## A {#a}\n\n## B {x}\n', ['# A', '# B {x}']],
    ['a document handed over as a listing', 'Here it is:\n\n```markdown\n# A\n\n- b\n\n```sql\nselect 1\n```\n\n- c\n```\n', ['| Here it is:', '# A', '  - b', '  sql`select 1`', '  - c']],
    ['a document handed over as a listing, and a listing in it closed by a fence as long as the outer one', 'Here:\n\n````markdown\n# A\n\n- c\n\n```json\n{\n}\n````\n\n- b\n', ['| Here:', '# A', '  - c', '  json`{⏎}`', '  - b']],
    ['a document handed over within tildes, likewise', '~~~md\n# A\n\n- b\n\n~~~sql\nselect 1\n~~~\n\n- c\n', ['# A', '  - b', '  sql`select 1`', '  - c']],
    ['near miss: a listing of markdown within a document', '# A\n\n```md\n# B\n```\n\nc\n\nd\n\ne\n', ['# A', '  md`# B`', '  | c', '  | d', '  | e']],
    ['bullets of a word processor', '• a\n  ◦ b\n• c\n\n```\n• d\n```\n', ['- a', '  - b', '- c', '`• d`']],
    ['languages named in other ways', '```sql:db/a.sql\nx\n```\n\n```{.python}\ny\n```\n\n```app/api/route.ts\nz\n```\n', ['sql`x`', 'python`y`', 'ts`z`']],
    ['a part of a path that is not set as code', 'GET /orders/<id>/lines, see <id>\n', ['| GET /orders/<id>/lines, see']],
    ['an arrow drawn with a hyphen', 'a -> b --> c\n', ['| a → b → c']],
    ['near miss: arrows of code, and what is none', '`a -> b` x->y 3 -\\> 4\n', ['| a -> b x->y 3 -> 4']],
    ['code behind a line end, which has a colon', 'with the header\n`Authorization: Bearer x` and\nno more\n', ['| with the header Authorization: Bearer x and no more']],
    ['records without a language', '```\n[{ "method": "POST", "path": "/a" }]\n```\n\n```\nfields:\n  - label: A\n```\n', ['json`[{ "method": "POST", "path": "/a" }]`', 'yaml`fields:⏎  - label: A`']],
    ['near miss: lists and bodies without a language', '```\n{ a, b }\n```\n\n```\norders: id, total\nitems: id\n```\n', ['`{ a, b }`', '`orders: id, total⏎items: id`']],
    ['paragraphs in HTML, without scripts and what is struck out', '<div><p>one</p><p>two <del>gone</del></p><script>x</script></div>\n', ['| one', '| two']],
    ["markdown between tags of the author's own", '<task kind="x">\n<name>One</name>\n<action>\n1. Write it:\n\n```\nA_KEY=<key>\n<name>\n```\n</action>\n</task>\n', ['- One', '1. Write it:', '`A_KEY=<key>⏎<name>`']],
    ['near miss: a placeholder, which is never closed', 'Send\n<token> with it\n', ['| Send  with it']],
    ['a tree without a fence', 'Files:\nshop/\n├── app/\n│   └── api/\n└── README.md\nAnd more.\n', ['| Files:', '`shop/⏎├── app/⏎│   └── api/⏎└── README.md`', '| And more.']],
    ['near miss: one branch', 'Files:\n└── README.md\n', ['| Files: └── README.md']],
    ['SQL without a fence', 'users:\nCREATE TABLE users (\n  id int, -- own\n  name text\n);\nAnd more.\n', ['| users:', 'sql`CREATE TABLE users (⏎  id int, -- own⏎  name text⏎);`', '| And more.']],
    ['near miss: words of SQL in a sentence', 'Then we\ncreate table rows by hand\nand go on.\n', ['| Then we create table rows by hand and go on.']],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(outline(parse(text))).toEqual(expected);
  });

  it('is the same with other line ends and a byte order mark', () => {
    const text = '# A\n\none\ntwo\n\n- a\n- b\n\n| x |\n|---|\n| 1 |\n\n```sql\nselect 1;\n```\n';
    const plain = outline(parse(text));
    expect(outline(parse(text.replaceAll('\n', '\r\n')))).toEqual(plain);
    expect(outline(parse(text.replaceAll('\n', '\r')))).toEqual(plain);
    expect(outline(parse(`\ufeff${text}`))).toEqual(plain);
  });
});

describe('marks', () => {
  it('tell code, strong words, emphasis and links', () => {
    const [text] = textsOf(parse('a `b` **c `d`** *e* [f](g)\n'));
    expect(text?.marks.map(({ kind, start, end }) => `${kind} ${text.text.slice(start, end)}`).sort()).toEqual(['code b', 'code d', 'emphasis e', 'link f', 'strong c d']);
  });
});

describe('names of code', () => {
  it.each<[string, string, readonly string[]]>([
    ['are marked though they are not set as code', 'Lines live in cart_lines (user_id, book_id).\n', ['code cart_lines', 'code user_id', 'code book_id']],
    ['in bold', '**cart_lines** holds lines\n', ['code cart_lines', 'strong cart_lines']],
    ['near miss: set as code already', '`cart_lines` and `a, user_id`\n', ['code a, user_id', 'code cart_lines']],
    ['near miss: parts of paths and files', 'See /api/cart_lines, cart_lines.ts, @cart_lines and a-cart_lines.\n', []],
    ['near miss: a label', 'max_lines: twenty\n', []],
    ['near miss: names in capitals', 'OPENAI_API_KEY and __init__\n', ['strong init']],
  ])('%s', (_name, text, expected) => {
    const [read] = textsOf(parse(text));
    expect(read?.marks.map(({ kind, start, end }) => `${kind} ${read.text.slice(start, end)}`).sort()).toEqual([...expected].sort());
  });
});

describe('marks of HTML', () => {
  it.each(['a <code>b</code> <b>c</b> <em>d</em>\n', '<div>a <code>b</code> <strong>c</strong> <i>d</i></div>\n'])('are those of markdown: %s', (source) => {
    const [text] = textsOf(parse(source));
    expect(text?.marks.map(({ kind, start, end }) => `${kind} ${text.text.slice(start, end)}`).sort()).toEqual(['code b', 'emphasis d', 'strong c']);
  });

  it('cover a character reference, and end nowhere where their element does not', () => {
    const [text] = textsOf(parse('<p>a <code>&lt;b&gt;</code></p>\n'));
    expect(text?.marks).toEqual([{ kind: 'code', start: 2, end: 5 }]);
    expect(textsOf(parse('a <code>b\n'))[0]?.marks).toEqual([]);
    expect(textsOf(parse('a b</code>\n'))[0]?.marks).toEqual([]);
  });
});

describe('comments', () => {
  it('are kept for directives, wherever they stand', () => {
    const document = parse('<!-- one -->\n\nwords <!-- two --> words\n\n<div>\n<!-- three -->\n</div>\n\n| a <!-- four --> |\n|---|\n');
    expect(document.comments.map(({ text }) => text.text)).toEqual(['one', 'two', 'three', 'four']);
    for (const { text, span } of document.comments) {
      expect(document.file.slice(span)).toMatch(/^<!--.*-->$/);
      expect(document.file.slice(text.span())).toBe(text.text);
    }
  });
});

describe('places', () => {
  it.each<[string, string]>([
    ['emoji', '# 🚀 Launch `A_KEY`\n\n👩‍💻 writes to `orders` 🎉 daily\n'],
    ['Windows line ends', '# A\r\n\r\none `x`\r\ntwo `orders`\r\n\r\n- item `y`\r\n'],
    ['a byte order mark', '\ufeff# A\n\n`orders`\n'],
    ['tabs', '-\tone\t`orders`\n\n\t- two `x`\n'],
    ['references and escapes', 'a &amp; b \\* c `orders` &#x1F680; d `x`\n'],
    ['quotations', '> one\n> two `orders`\n>> three `x`\n'],
    ['tables', '| a | `orders` |\n|---|---|\n| b \\| c | `x` |\n'],
    ['listings in items', '1. a\n\n   ```ts\n   orders();\n     x();\n   ```\n'],
    ['indented listings', 'a\n\n    orders\n\n      x\n'],
    ['tables without a line of dashes', '| a | `orders` |\n| b \\| c | `x` |\n'],
    ['HTML', '<table><tr><td>a &lt; b</td><td>orders</td></tr><tr><td>x</td></tr></table>\n'],
  ])('are true with %s', (_name, source) => {
    const document = parse(source);
    let words = 0;
    for (const text of textsOf(document)) {
      for (const match of text.text.matchAll(/[A-Za-z_]+/g)) {
        expect(document.file.slice(text.span(match.index, match.index + match[0].length))).toBe(match[0]);
        words++;
      }
    }
    expect(words).toBeGreaterThan(1);
  });

  it('name the line and column of the original', () => {
    const document = parse('\ufeff# A\r\n\r\n🚀 uses `orders`\r\n');
    const text = textsOf(document).at(-1);
    expect(text && document.file.positionAt(text.offsetAt(text.text.indexOf('orders')))).toEqual({ line: 3, column: 10 });
  });

  it('of items, rows and listings hold what they say', () => {
    const document = parse('- one\n- two\n\n| a |\n|---|\n| b |\n\n```ts\nc\n```\n');
    const [list, table, code] = document.root.blocks;
    expect(list?.kind === 'list' && list.items.map(({ span }) => document.file.slice(span))).toEqual(['- one', '- two']);
    expect(table?.kind === 'table' && table.rows.map(({ span }) => document.file.slice(span))).toEqual(['| b |']);
    expect(code && document.file.slice(code.span)).toBe('```ts\nc\n```');
  });
});

describe('any text', () => {
  it('is read without a throw, and no place leaves the file', () => {
    const piece = fc.constantFrom('# ', '\n', '\n\n', '- ', '1. ', '> ', '```', '~~', '**', '`', '|', '|---|', '<table>', '<td>', '</table>', '<!--', '-->', '&amp;', '&#x1F680;', '\\', '[a](b)', '[^1]', '[^1]: ', '---\n', '\t', '    ', '🚀', '\r\n', '\ufeff', 'words', '\u0000');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const document = parse(pieces.join(''));
      for (const text of textsOf(document)) {
        const { start, end } = text.span();
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(document.file.text.length);
      }
    }), { numRuns: 200, seed: 11 });
  });
});
