import type { Node, PhrasingContent } from 'mdast';
import { withoutLookAlikes } from '../../text/look-alikes.js';
import { MappedText, type Mark } from '../../text/mapped-text.js';
import type { SourceFile } from '../../text/source-file.js';
import type { Comment } from '../document.js';
import { LimitExceeded, LIMITS } from '../limits.js';
import { markOf } from './elements.js';
import { HidingElement } from './hidden.js';
import { matchesIn } from '../../text/matches-in.js';
import { isWordsInBrackets } from './own-tags.js';

/** A new entry begins here although no blank line stands before it: a method and path, a bullet typed by hand, the definition of a term (`: …`), `Label: …`, `NAME_IN_CAPITALS: …`. */
const ENTRY_START = /^(?:[▸•●◦‣▪–—:-]\s|(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+, ?){0,6}[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\s?(?:[:=]|[–—-]\s)|(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b|(?!(?:It|They|This|These|Those|We|You|He|She|There) )[A-Z][A-Za-z]*(?: [A-Za-z]+){0,3}:\s)/;
/** Characters that are what they seem: no line end, no escape, nothing invisible or typographic. */
const PLAIN_ONLY = /^[ -[\]-~]*$/;
/** A line that ends so goes on in the next one, whatever that begins with. A letter alone is a name. */
const UNFINISHED = /\S\s(?:an?|the|its?|this|that|these|those|each|every|of|to|in|on|at|by|for|with|from|via|per|into|and|or|is|are|as|than|own|calls?|hits|through|after|before|under|over|one|both|also)\s?$|\w['’]s\s?$/i;
const TYPED_PARAMETER = /^(?:int|str|string|uuid|slug|path|float|any|regex):\w{1,40}$/i;
/** A part of a path that stands for another: `/orders/<id>` that is not set as code. */
const PARAMETER = /^<[a-z][\w:-]{0,40}>$/i;
/** A name that is written with underscores, and is no part of a path or an address, nor a label. */
const BARE_NAME = /(?<![\w./@:$-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w/@:=-]|\.\w)/g;
/** `->` and `-->` between words. */
const ARROW = /(?:^|(?<=\s))-{1,2}>(?=\s|$)/g;
/** Between a name and what it is. */
const EXPLAINED = /^\s?(?::\s|[—–→]\s|-\s|=\s)/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

/** Builds the plain text of phrasing content, character by character, with the source offset of each. */
class PhrasingReader {
  readonly #file: SourceFile;
  readonly #comments: Comment[];
  readonly #notes: Footnotes;
  #text = '';
  readonly #offsets: number[] = [];
  readonly #marks: Mark[] = [];
  readonly #hiding = new HidingElement();
  /** The elements that are open, and where their words begin. */
  readonly #open: { readonly kind: Mark['kind']; readonly start: number }[] = [];
  /** Indexes of line ends that the renderer would show as a space. */
  readonly #softBreaks: number[] = [];
  #depth = 0;

  constructor(file: SourceFile, comments: Comment[], notes: Footnotes) {
    this.#file = file;
    this.#comments = comments;
    this.#notes = notes;
  }

  read(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#node(node);
  }

  finish(endOffset: number): MappedText {
    let text = this.#text;
    if (this.#softBreaks.length > 0) {
      const characters = Array.from({ length: text.length }, (_, i) => text.charAt(i));
      for (const at of this.#softBreaks) if (!this.#startsEntry(at + 1)) characters[at] = ' ';
      text = characters.join('');
    }
    this.#offsets.push(endOffset);
    this.#markNames(text);
    const seen = withoutLookAlikes(text);
    if (seen !== text) this.#markLookAlikes(text, seen);
    return new MappedText(this.#file.asWide(seen), this.#offsets, this.#marks);
  }

  /** Letters of another alphabet that are read as Latin ones: a program that compares names does not read them so. */
  #markLookAlikes(text: string, seen: string): void {
    for (let at = 0; at < text.length; at++) if (text.charAt(at) !== seen.charAt(at)) this.#marks.push({ kind: 'lookAlike', start: at, end: at + 1 });
  }

  /** Names of code that are not set as such: words that only an underscore joins. */
  #markNames(text: string): void {
    if (!text.includes('_')) return;
    for (const { index, 0: name } of matchesIn(text, BARE_NAME)) {
      const end = index + name.length;
      if (!this.#marks.some((mark) => mark.kind !== 'strong' && mark.kind !== 'emphasis' && mark.start < end && index < mark.end)) this.#marks.push({ kind: 'code', start: index, end });
    }
  }

  #startsEntry(index: number): boolean {
    if (UNFINISHED.test(this.#text.slice(Math.max(0, index - 12), index - 1))) return false;
    const entry = ENTRY_START.exec(this.#text.slice(index, index + 60))?.[0];
    // "… the header\n`Authorization: Bearer …`": what is written as code has no label before its colon.
    const isInCode = entry?.endsWith(': ') === true && this.#marks.some((mark) => mark.kind === 'code' && mark.start === index && mark.end > index + entry.length);
    return (entry !== undefined && !isInCode) || this.#marks.some((mark) => mark.kind === 'strong' && mark.start === index) || this.#explainsCode(index);
  }

  /** "`orders` — …" on a line below "`items` — …": code that is explained behind a colon or a dash, in a text that begins with such code. */
  #explainsCode(index: number): boolean {
    return [0, index].every((at) => this.#marks.some((mark) => mark.kind === 'code' && mark.start === at && EXPLAINED.test(this.#text.slice(mark.end, mark.end + 4))));
  }

  #node(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (this.#hiding.isOpen && node.type !== 'html') return;
    switch (node.type) {
      case 'text':
        return this.#words(node.value, start, end);
      case 'inlineCode':
        return this.#marked('code', start, () => this.#aligned(node.value, this.#codeStart(start), end, false));
      case 'strong':
      case 'emphasis':
        return this.#marked(node.type, start, () => this.read(node.children));
      case 'link':
        // `/jars/<int:jar_id>`: the typed parameter of a route, which markdown takes for an address.
        if (TYPED_PARAMETER.test(node.url) && this.#text.endsWith('/') && this.#file.text.charAt(start) === '<') return this.#aligned(this.#file.text.slice(start, end), start, end, false);
        return this.#marked('link', start, () => this.read(node.children));
      case 'linkReference':
        return this.#marked('link', start, () => this.read(node.children));
      case 'break':
        return this.#push('\n', start);
      case 'delete': // struck out: no longer said
        return this.#push(' ', start);
      case 'html':
        return this.#html(node.value, start, end);
      case 'footnoteReference':
        return this.#note(this.#notes.get(node.identifier), start, end);
      default: // images
    }
  }

  #marked(kind: Mark['kind'], at: number, inner: () => void): void {
    if (++this.#depth > LIMITS.emphasis.most) throw new LimitExceeded('emphasis', at);
    const from = this.#text.length;
    inner();
    this.#depth--;
    if (this.#text.length > from) this.#marks.push({ kind, start: from, end: this.#text.length });
  }

  #html(value: string, start: number, end: number): void {
    if (this.#hiding.tag(value)) this.#push(' ', start);
    else if (value.startsWith('<!--')) this.#comments.push(commentOf(value, start, end));
    else if (/^<br\b/i.test(value)) this.#push('\n', start);
    else if (this.#element(value)) return;
    else if (isWordsInBrackets(value) || (PARAMETER.test(value) && this.#text.endsWith('/'))) this.#aligned(value, start, end, false);
  }

  /** `<code>` and `<b>` mark their words as backticks and stars do. @returns whether a tag is one of these */
  #element(tag: string): boolean {
    const [, slash, name = ''] = /^<(\/?)([a-z]+)\b/i.exec(tag) ?? [];
    const kind = markOf(name);
    if (kind === null) return false;
    if (slash !== '/') this.#open.push({ kind, start: this.#text.length });
    else {
      const at = this.#open.findLastIndex((mark) => mark.kind === kind);
      const [mark] = at < 0 ? [] : this.#open.splice(at);
      if (mark && this.#text.length > mark.start) this.#marks.push({ ...mark, end: this.#text.length });
    }
    return true;
  }

  /** Words, in which an arrow that is drawn with a hyphen reads as one that is not: "orders -> the kitchen". */
  #words(value: string, start: number, end: number): void {
    const drawn = value.includes('->') ? matchesIn(value, ARROW) : [];
    let from = 0;
    let at = start;
    for (const { 0: arrow, index } of drawn) {
      const place = this.#file.text.indexOf(arrow, at + index - from);
      if (place < 0 || place >= end) break;
      this.#said(value.slice(from, index), at, place);
      this.#push('→', place);
      from = index + arrow.length;
      at = place + arrow.length;
    }
    this.#said(value.slice(from), at, end);
  }

  /** Words, with what is said below of a sign behind one of them: "JWT*", and "* not in the MVP" under the table. */
  #said(value: string, start: number, end: number): void {
    const sign = this.#notes.size > 0 ? this.#signBehindCondition(value) ?? matchesIn(value, NOTE_SIGN).find(({ 0: written, index }) => this.#notes.has(written) && (index > 0 || /[\w)]$/.test(this.#text) || (value === written && /[¹²³⁴-⁹]/.test(value)))) : undefined;
    if (!sign) return this.#aligned(value, start, end, true);
    this.#aligned(value.slice(0, sign.index), start, end, true);
    const at = this.#file.text.indexOf(sign[0], sign.index > 0 ? (this.#offsets.at(-1) ?? start) + 1 : start);
    if (at < 0 || at >= end) return;
    const behind = at + sign[0].length;
    this.#note(this.#notes.get(sign[0]), at, behind);
    this.#said(value.slice(sign.index + sign[0].length), behind, end);
  }

  /** "on; `owner_id = auth.uid()` ¹": a sign set apart at the end, behind code that is no name, refers to a note; behind a route it is a mark. */
  #signBehindCondition(value: string): RegExpExecArray | undefined {
    const code = this.#marks.at(-1);
    if (code?.kind !== 'code' || code.end !== this.#text.length || !IS_CONDITION.test(this.#text.slice(code.start, code.end))) return undefined;
    return matchesIn(value, LAST_SIGN).find(({ 0: written }) => this.#notes.has(written));
  }

  /** What a footnote says follows the sentence that refers to it, or stands in brackets where that goes on. Its place is that of the reference. */
  #note(words: string | undefined, start: number, end: number): void {
    if (words === undefined) return;
    const isBehind = /[.!?]$/.test(this.#text);
    const endsSentence = isBehind || /^[ \t]*(?:[.!?]|\||\n|$)/.test(this.#file.text.slice(end, end + 40));
    const note = this.#text === '' ? words : endsSentence ? `${isBehind ? '' : '.'} ${words}${isBehind ? '.' : ''}` : ` (${words})`;
    this.#marks.push({ kind: 'instead', start: this.#text.length, end: this.#text.length + note.length });
    this.#text += note;
    for (let i = 1; i < note.length; i++) this.#offsets.push(start);
    this.#offsets.push(end - 1);
  }

  #codeStart(start: number): number {
    let at = start;
    while (this.#file.text.charAt(at) === '`') at++;
    return at;
  }

  #push(character: string, offset: number): void {
    if (INVISIBLE.test(character)) return;
    this.#text += plain(character);
    this.#offsets.push(offset);
  }

  /** Finds each character of a decoded value in the source: escapes, character references and quote markers lie between. */
  #aligned(value: string, start: number, end: number, breaks: boolean): void {
    const source = this.#file.text;
    if (value.length <= end - start && source.startsWith(value, start) && PLAIN_ONLY.test(value)) {
      this.#text += value;
      for (let at = start; at < start + value.length; at++) this.#offsets.push(at);
      return;
    }
    let at = start;
    for (let i = 0; i < value.length; i++) {
      const wanted = value.charAt(i);
      if (source.charAt(at) !== wanted || (wanted === '\\' && /[!-/:-@[-`{-~]/.test(source.charAt(at + 1)) && value.charAt(i + 1) !== source.charAt(at + 1))) {
        if (source.charAt(at) === '\\' && source.charAt(at + 1) === wanted) at++;
        else if (source.charAt(at) === '&') {
          const close = source.indexOf(';', at);
          this.#push(wanted, at);
          if (close > 0 && close - at <= 33 && !startsSamePair(value, i)) at = close + 1;
          continue;
        } else {
          const found = source.slice(at, end).indexOf(wanted === ' ' ? '\n' : wanted);
          if (found >= 0) at += found;
        }
      }
      if (wanted === '\n' && breaks) this.#softBreaks.push(this.#text.length);
      this.#push(wanted === '\n' && !breaks ? ' ' : wanted, Math.min(at, end));
      at++;
      if (wanted === '\n') while (at < end && /[ \t>]/.test(source.charAt(at)) && source.charAt(at) !== value.charAt(i + 1)) at++;
    }
  }
}

/** A character reference that decodes to a surrogate pair is consumed with its second half. */
function startsSamePair(value: string, index: number): boolean {
  const code = value.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}

/** Typographic variants that mean the same to a reader. */
function plain(character: string): string {
  switch (character) {
    case '\u00A0':
    case '\u202F':
    case '\u2009':
      return ' ';
    case '\u2018':
    case '\u2019':
    case '\u02BC':
      return "'";
    case '\u201C':
    case '\u201D':
    case '\u201E':
      return '"';
    case '\u2010':
    case '\u2011':
      return '-';
    default:
      // Full-width forms of ASCII.
      return character >= '\uFF01' && character <= '\uFF5E' ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character;
  }
}

/** The comment in `<!-- … -->` with its place. */
export function commentOf(value: string, start: number, end: number): Comment {
  const close = value.endsWith('-->') ? value.length - 3 : value.length;
  return { text: MappedText.verbatim(value.slice(4, Math.max(4, close)), start + 4).trim(), span: { start, end } };
}

/** A sign behind a word, or a tick, that refers to a note; one set apart from a name that is set as code, only where the sentence ends: in a list of names it is a mark. */
const NOTE_SIGN = /(?:(?<=[\w)\]"'`✓✔☑✅●])|^)\*{1,3}(?=[\s.,;:!?|)]|$)|(?<=[\w)\]"'`✓✔☑✅●] ?|^)(?:[†‡§]{1,2}|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)(?=[\s.,;:!?|)]|$)|(?<=^ )(?:[†‡§]{1,2}|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)(?=[.,;:!?)])/g;

/** Code that says more than a name, and is no route. */
const IS_CONDITION = /^(?!(?:[A-Z]{3,7}\s)?\/).*\W/s;

/** Such a sign at the end of the words behind code. */
const LAST_SIGN = /(?<=^ )(?:\*{1,3}|[†‡§]{1,2}|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)(?=\s*$)/g;

/** What footnotes say, by their identifiers, or by the sign that refers to them. */
export type Footnotes = ReadonlyMap<string, string>;
const NO_NOTES: Footnotes = new Map();

/**
 * The text that a reader sees of a heading, paragraph or table cell; comments found in it are added to `comments`.
 * @param notes what stands in place of references to footnotes
 */
export function readPhrasing(nodes: readonly Node[], file: SourceFile, comments: Comment[], endOffset: number, notes: Footnotes = NO_NOTES): MappedText {
  const reader = new PhrasingReader(file, comments, notes);
  reader.read(nodes as readonly PhrasingContent[]);
  return reader.finish(endOffset);
}
