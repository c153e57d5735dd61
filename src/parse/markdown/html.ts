import { Parser } from 'htmlparser2';
import { MappedText, type Mark } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { Block, Comment, Row } from '../document.js';
import { LimitExceeded, LIMITS } from '../limits.js';
import { markOf } from './elements.js';
import { HidingElement } from './hidden.js';
import { commentOf } from './inline.js';

const BLOCK_TAGS = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'summary', 'details', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'pre', 'blockquote', 'dd', 'dt']);

/**
 * The paragraphs and tables of a block of raw HTML. Comments go to `comments`; struck-out and hidden text says nothing.
 */
export function readHtml(value: string, start: number, comments: Comment[]): Block[] {
  const blocks: Block[] = [];
  let pieces: MappedText[] = [];
  let rows: Row[] | null = null;
  let cells: MappedText[] | null = null;
  const hiding = new HidingElement();
  const marks: Mark['kind'][] = [];
  let depth = 0;

  const takeText = (): MappedText => {
    const text = pieces.length > 0 ? withWholeMarks(MappedText.join(pieces, '')).trim() : MappedText.verbatim('', start);
    pieces = [];
    return text;
  };
  const flush = (): void => {
    const text = takeText();
    if (text.length > 0) blocks.push({ kind: 'paragraph', text, span: text.span(), quoted: false });
  };

  const parser = new Parser({
    onopentagname(name) {
      if (++depth > LIMITS.htmlDepth.most) throw new LimitExceeded('htmlDepth', start + parser.startIndex);
      if (name === 'table') {
        flush();
        rows = [];
      } else if (name === 'tr' && rows) cells = [];
      else if ((name === 'td' || name === 'th') && cells) pieces = [];
      else if (BLOCK_TAGS.has(name) && !cells) flush();
      const mark = markOf(name);
      if (mark) marks.push(mark);
    },
    onopentag() {
      hiding.tag(value.slice(parser.startIndex, parser.endIndex + 1));
    },
    onclosetag(name) {
      depth--;
      hiding.tag(`</${name}>`);
      const mark = markOf(name);
      if (mark) marks.splice(marks.lastIndexOf(mark), 1);
      if ((name === 'td' || name === 'th') && cells) {
        if (cells.length >= LIMITS.tableColumns.most) throw new LimitExceeded('tableColumns', start + parser.startIndex);
        cells.push(takeText());
      }
      else if (name === 'tr' && rows && cells) {
        if (rows.length >= LIMITS.tableRows.most) throw new LimitExceeded('tableRows', start + parser.startIndex);
        rows.push({ cells, span: around(cells.filter(({ length }) => length > 0).map((cell) => cell.span()), start) });
        cells = null;
      } else if (name === 'table' && rows) {
        const [head, ...body] = rows;
        if (head) blocks.push({ kind: 'table', header: head.cells, rows: body, span: around(rows.filter(({ span }) => span.end > span.start).map(({ span }) => span), start) });
        rows = null;
      } else if (BLOCK_TAGS.has(name) && !cells) flush();
    },
    ontext(text) {
      if (hiding.isOpen) return;
      const at = start + parser.startIndex;
      // A decoded character reference is shorter than its source; its place is the place of the reference.
      const marked = marks.map((kind) => ({ kind, start: 0, end: text.length }));
      if (value.startsWith(text, parser.startIndex)) pieces.push(MappedText.verbatim(text.replace(/\n/g, ' '), at, marked));
      else pieces.push(new MappedText(text, new Int32Array(text.length + 1).fill(at), marked));
    },
    oncomment() {
      const end = Math.min(parser.endIndex + 1, value.length);
      comments.push(commentOf(value.slice(parser.startIndex, end), start + parser.startIndex, start + end));
    },
  });
  parser.write(value);
  parser.end();
  flush();
  return blocks;
}

/** A character reference parts the text of an element, and so its mark: those of a kind that touch are one. */
function withWholeMarks(text: MappedText): MappedText {
  const whole: Mark[] = [];
  const last = new Map<Mark['kind'], number>();
  for (const mark of text.marks) {
    const at = last.get(mark.kind);
    const before = at === undefined ? undefined : whole[at];
    if (at !== undefined && before?.end === mark.start) whole[at] = { ...before, end: mark.end };
    else last.set(mark.kind, whole.push(mark) - 1);
  }
  return whole.length === text.marks.length ? text : new MappedText(text.text, Array.from({ length: text.length + 1 }, (_, index) => text.offsetAt(index)), whole);
}

/** The place from the first to the last of some, in the order of the text; where there is none, the one given. */
function around(spans: readonly Span[], at: number): Span {
  const start = spans[0]?.start ?? at;
  return { start, end: spans.reduce((last, { end }) => Math.max(last, end), start) };
}
