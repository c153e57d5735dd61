import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { FOLDERS_SAID, SOURCE_FILE, TYPE_OF_PART } from '../lexicon/endpoints.js';
import { codesBefore } from '../listing-columns.js';
import type { Unit } from '../outline.js';
import { type PathMention, pathMentions } from '../paths.js';
import { BasePaths } from './base-paths.js';
import { beginsCurl, goesOn, requestOf } from './curl.js';
import type { Fragment } from './draft.js';
import { headsEntries, IN_BLOCK, isEntryLead, isRouteName, remarkStart, rootOf, TREE_WORD, textsBelow, withoutSign } from './listing-lines.js';
import { SharedWords } from './shared-words.js';
import { ARROW_DOWN, FLOW_HEAD, STEP_OF_OTHERS } from '../lexicon/listings.js';

/** An entry of a listing: `entry` declares, `path` is a bare path of a list of paths, `step` only shows a request, `call` shows one whole, with curl. */
export interface ListingEntry {
  readonly kind: 'entry' | 'path' | 'step' | 'call';
  readonly mention: PathMention;
  readonly span: Span;
  readonly fragments: readonly Fragment[];
}

/** Paths alone, one or several in a line. */
const PATH_LIST = /^[^\w/]*\/[\w/:{}[\]-]+(?:\s*,\s*\/[\w/:{}[\]-]+)*\s*(?:\(.*\))?$/;
const CARD_LINE = /^\s*\w[\w -]{1,26}[:=]\s/;
/** The lines of a card that give the method and the path apart. */
const METHOD_LINE = /^\s*(?:https? )?(?:method|verb)\s*[:=]\s*["'`]?(GET|POST|PUT|PATCH|DELETE)\b/i;
const PATH_LINE = /^\s*(?:path|route|url|uri|endpoint)\s*[:=]\s*["'`]?(?:https?:\/\/[\w.:-]+)?\//i;
/** "1. Frontend → POST /api/documents": a step of a flow. */
const STEP = /^\s*(?:\d+[.)]\s*)?[\w /()'-]{0,40}(?:→|->|-->|─+►|=>|⟶|:)\s*[`"']?$/;
/** `Connect an account       -> POST /v2/authenticate`: what is done by which request, in columns. */
const MAPPED = /^\s*[A-Za-z][\w /()+&',.-]{1,60}?\s{2,40}(?:->|=>|→|⟶)\s{1,8}[`"']?$/;
/** A function whose first line ends with the route that it serves: `func tags(w, r) { // POST /v1/tags`. */
const HANDLES = /^\s*(?:export\s|default\s|async\s|pub\s|public\s|static\s){0,4}(?:func|function|def|fn|fun|const|let)\s[^\n]{1,160}?\s(?:\/\/|#|--)\s{0,3}$/;
/** What follows the first line of a request: `Authorization: Bearer …`, and its body. */
const REQUEST_LINE = /^\s{0,3}(?:[A-Z][\w-]{1,40}:\s|[{}[\]"])/;
/** `app.post('/notes', create)`, `@router.post("/notes")`, and what is put out of use: `// app.delete(…)`. */
const OF_PROGRAM = /^\s*(?:\/\/\s?|#\s?|@)?[\w.]{1,40}\.(?:get|post|put|patch|delete)\(/i;
/** `# rider (RequireUser)`: a comment that heads some entries of a listing. */
const GROUP_COMMENT = /^\s{0,3}(?:#+|\/\/|--|;|==+|\*\*)\s*\S/;

/** `// POST /orders`: the line of an entry that is a comment; so are the lines that tell of it. */
const IN_COMMENT = /^\s{0,3}(?:\/\/|#|--)\s/;

// The lines that open and end a comment of several lines.
const BLOCK_OPENS = /^\s*\/\*+(?!\/)\s*$/;
const OPENS_COMMENT = /^\/\*+$/;
const BLOCK_ENDS = /^\s*\*+\/\s*$/;

/** `/** Registers a piece. *\/`: a comment of documentation in one line speaks of the declaration below it alone. */
const DOC_COMMENT = /^\s{0,8}\/\*\*\s+(\S.{0,300}?)\s*\*+\/\s*$/;

/** `POST   creates an order   auth: JWT` under the line of its path; `GET, PATCH` are two. */
const METHOD_BELOW = /^[\s│├└─┌|+*-]*\[?((?:GET|POST|PUT|PATCH|DELETE)(?:\s?[/,|&+]\s?(?:GET|POST|PUT|PATCH|DELETE)){0,4})\b\]?(?![\w/(.])/;

/** `├── (auth:sanctum)`: a branch of a tree that says only what stands before the routes on it. */
const GUARDED_BRANCH = /^[\s│├└─|+`-]*[├└|+`][─-]+\s?\([^()]{3,60}\)\s*$/;

/** The name of a file alone in a line, perhaps with a remark: `├── server.ts   # entry point`. */
const FILE_LINE = /^\W*([\w.@[\]-]{1,60})(?:\s+(?:#|\/\/|←|<-|--|—)\s.*)?$/;

/**
 * The entries of a listing of `METHOD /path   // what`, perhaps with further lines below each entry. A line that holds only a path is the
 * base of the entries below it; its other words, and those of a comment that heads some entries, speak of them all. Where files stand between
 * them, the bare paths are folders.
 */
export function entriesOf(unit: Unit, lines: readonly MappedText[]): ListingEntry[] {
  const below = textsBelow(lines);
  const reader = new ListingReader(unit, rootOf(lines, below), codesBefore(lines.map(({ text }) => text)));
  for (const [index, line] of lines.entries()) reader.line(line, below[index] ?? '');
  const entries = reader.finish();
  return lines.some(({ text }) => FOLDERS_SAID.test(text) || SOURCE_FILE.test(FILE_LINE.exec(text)?.[1] ?? '')) ? entries.filter(({ kind }) => kind !== 'path') : entries;
}

interface OpenEntry {
  readonly mention: PathMention;
  readonly line: MappedText;
  readonly fragments: Fragment[];
}

class ListingReader {
  readonly #unit: Unit;
  readonly #codeIn: (line: string) => number;
  readonly #entries: ListingEntry[] = [];
  readonly #bases: BasePaths;
  #open: OpenEntry | null = null;
  readonly #shared = new SharedWords();
  #indent = 0;
  /** The paths of the last line that may be a base, and how far it is indented. */
  #mayBeBase: { readonly paths: readonly ListingEntry[]; readonly indent: number } | null = null;
  /** The entry is a card: `endpoint: POST /x`, with further `key: value` lines below it up to a blank one. */
  #isCard = false;
  /** The entry is the first step of a flow that runs down. */
  #isFlow = false;
  /** The entry is a comment over code; what tells of it goes on in the lines of this comment, and in the types of its body and its answer. */
  #isComment = false;
  /** The lines stand in a comment of several lines. */
  #inBlock = false;
  /** The entry is such a line. */
  #wasBlock = false;
  /** The part of the entry that the type tells whose braces are still open. */
  #openType: string | null = null;
  /** The method of a card that gave it in a line before its path. */
  #method: readonly string[] = [];
  /** The comments of documentation directly over the next line. */
  #above: MappedText[] = [];
  /** The lines of a curl command that goes on. */
  #command: MappedText[] = [];

  /** @param codeIn how far the code reaches that a line bears before its method */
  constructor(unit: Unit, root: string | null, codeIn: (line: string) => number) {
    this.#unit = unit;
    this.#codeIn = codeIn;
    this.#bases = new BasePaths(root);
  }

  finish(): ListingEntry[] {
    this.#request();
    this.#close();
    return this.#entries;
  }

  /** @param below what the next line says */
  line(line: MappedText, below: string): void {
    const { text } = line;
    if (this.#isFlow && STEP_OF_OTHERS.test(text)) this.#close();
    if (this.#open && ARROW_DOWN.test(text) && FLOW_HEAD.test(this.#open.line.text)) this.#isFlow = true;
    if (this.#command.length > 0 || beginsCurl(text)) {
      this.#close();
      this.#command.push(line);
      if (!goesOn(text)) this.#request();
      return;
    }
    if (this.#documents(line)) return;
    if (text.trim() === '') {
      this.#above = [];
      if (this.#isCard) this.#close();
      this.#isComment = false;
      this.#method = [];
      return;
    }
    if (this.#blockComment(text)) return;
    if (this.#labelled(line) || this.#typed(line)) return;
    // What a program's router is given is read with the program.
    const indent = text.search(/\S/);
    const named = OF_PROGRAM.test(text) ? undefined : pathMentions(text).find(({ path }) => !OPENS_COMMENT.test(path));
    const mention = named?.methods.length ? named : (this.#methodBelow(text, indent) ?? named);
    if (mention && mention.methods.length > 0 && MAPPED.test(text.slice(0, mention.start))) this.#step(line, mention);
    else if (mention && mention.methods.length > 0 && (isEntryLead(this.#leadOf(text, mention)) || isRouteName(text.slice(0, mention.start), text))) this.#entry(line, mention, indent);
    else if (mention && mention.start - indent <= 0 && mention.path.length > 1) this.#base(line, mention, indent);
    else if (this.#bases.covers(indent) && TREE_WORD.test(text)) this.#branch(text.trim(), indent);
    else if (GUARDED_BRANCH.test(text)) {
      if (headsEntries(text, below)) this.#head(line, indent);
      else this.#guardedBranch(line, indent);
    }
    else if (this.#open && this.#isComment && this.#isRemark(text)) this.#open.fragments.push(this.#fragment(line.slice(remarkStart(text))));
    else if (GROUP_COMMENT.test(text)) this.#group(line);
    else if (!mention && !(this.#open && indent > this.#indent) && headsEntries(text, below)) this.#head(line, indent);
    else if (mention && mention.methods.length === 1 && HANDLES.test(text.slice(0, mention.start))) this.#step(line, mention);
    else if (mention && mention.methods.length > 0 && STEP.test(text.slice(0, mention.start))) this.#step(line, mention);
    else if (this.#open && (indent > this.#indent || this.#isFlow || (this.#isCard && CARD_LINE.test(text)) || REQUEST_LINE.test(text))) this.#open.fragments.push(this.#fragment(line));
    else this.#close();
  }

  /** A method alone, right under the line of its path. */
  #methodBelow(text: string, indent: number): PathMention | undefined {
    const match = METHOD_BELOW.exec(text);
    const base = match?.[1] === undefined ? null : this.#bases.over(indent);
    if (!match?.[1] || base === null) return undefined;
    const start = match[0].indexOf(match[1]);
    return { methods: match[1].match(/[A-Z]+/g) ?? [], path: base, host: null, wildcard: false, start, end: start + match[1].length };
  }

  /** A comment of documentation, in one line or a line of a longer one: it belongs to the entry that stands right below. */
  #documents(line: MappedText): boolean {
    const { text } = line;
    const inline = DOC_COMMENT.exec(text)?.[1];
    const isLine = inline === undefined && this.#inBlock && IN_BLOCK.test(text) && !(this.#open && this.#isComment) && !BLOCK_ENDS.test(text);
    if (inline === undefined && !isLine) return false;
    const words = inline === undefined ? line.slice(remarkStart(text)) : line.slice(text.indexOf(inline), text.indexOf(inline) + inline.length);
    if (pathMentions(words.text).some(({ methods }) => methods.length > 0)) return false;
    this.#close();
    this.#above.push(words);
    return true;
  }

  /** The line that opens a comment of several lines, or ends it: it is no path, and what tells of the entry may go on below. */
  #blockComment(text: string): boolean {
    if (BLOCK_OPENS.test(text)) {
      this.#close();
      this.#bases.close();
      this.#inBlock = true;
      return true;
    }
    if (!BLOCK_ENDS.test(text)) return false;
    this.#inBlock = false;
    return true;
  }

  #isRemark(text: string): boolean {
    return IN_COMMENT.test(text) || (this.#inBlock && IN_BLOCK.test(text));
  }

  /** A curl command that is whole. */
  #request(): void {
    const lines = this.#command;
    this.#command = [];
    const mention = requestOf(lines.map(({ text }) => text).join('\n'));
    if (!mention) return;
    let before = 0;
    const place = lines.find((line) => mention.start < before + line.length || ((before += line.length + 1), false));
    if (place) this.#entries.push({ kind: 'call', mention, span: place.span(mention.start - before, Math.min(place.length, mention.end - before)), fragments: lines.map((line) => this.#fragment(line)) });
  }

  /** `Method: POST` with `Path: /notes` beside it, in either order. */
  #labelled(line: MappedText): boolean {
    const method = METHOD_LINE.exec(line.text)?.[1]?.toUpperCase();
    if (method) {
      if (this.#isCard && this.#open && this.#open.mention.methods.length === 0) this.#open = { ...this.#open, mention: { ...this.#open.mention, methods: [method] } };
      else {
        this.#close();
        this.#method = [method];
      }
      return true;
    }
    const [mention] = PATH_LINE.test(line.text) ? pathMentions(line.text) : [];
    if (!mention || mention.methods.length > 0) return false;
    const methods = this.#method;
    this.#method = [];
    this.#entry(line, { ...mention, methods }, line.text.search(/\S/));
    return true;
  }

  /** `type OrderRequest = { … };` below the comment that is the entry. */
  #typed(line: MappedText): boolean {
    if (!this.#open || !(IN_COMMENT.test(this.#open.line.text) || this.#wasBlock)) return false;
    const declared = TYPE_OF_PART.exec(line.text);
    const label = declared ? (declared[1] === undefined ? 'output' : 'input') : this.#openType;
    if (label === null) return false;
    const rest = declared ? line.slice(declared[0].length).trim() : line.trim();
    if (rest.length > 0) this.#open.fragments.push({ ...this.#fragment(rest), label });
    this.#openType = declared ? (/[{(]\s*(?:\/\/.*)?$/.test(rest.text) ? label : null) : /^[})]/.test(rest.text) ? null : label;
    return true;
  }

  /** What stands below a path hangs under it: the path is no entry itself. */
  #openBelow(indent: number): void {
    const base = this.#mayBeBase;
    if (base && indent > base.indent) for (const path of base.paths) this.#entries.splice(this.#entries.lastIndexOf(path), 1);
    this.#mayBeBase = null;
  }

  #entry(line: MappedText, mention: PathMention, indent: number): void {
    this.#close();
    this.#openBelow(indent);
    this.#indent = indent;
    this.#shared.enter(indent);
    const above = this.#above.map((words) => this.#fragment(words));
    this.#above = [];
    this.#isComment = this.#isRemark(line.text);
    this.#wasBlock = this.#inBlock && this.#isComment;
    this.#isCard = !/^[\s\W_]*$/.test(withoutSign(this.#leadOf(line.text, mention)));
    this.#open = { mention: { ...mention, path: this.#bases.resolve(mention.path, indent) }, line, fragments: [...above, this.#fragment(line)] };
  }

  /** What stands before the route of a line, without its code. */
  #leadOf(text: string, { start }: PathMention): string {
    return text.slice(Math.min(this.#codeIn(text), start), start);
  }

  #base(line: MappedText, mention: PathMention, indent: number): void {
    this.#close();
    this.#openBelow(indent);
    const before = this.#entries.length;
    const isList = PATH_LIST.test(line.text);
    if (isList && !line.text.slice(mention.end).trim().startsWith('(')) {
      for (const each of pathMentions(line.text)) this.#add('path', { ...each, path: this.#bases.resolve(each.path, indent) }, line, [this.#fragment(line)]);
    }
    this.#mayBeBase = { paths: this.#entries.slice(before), indent };
    this.#bases.open(mention.path, indent);
    const rest = line.slice(mention.end).trim();
    this.#shared.replace(indent, rest.length > 0 && (!isList || rest.text.startsWith('(')) ? this.#fragment(rest) : null);
  }

  #branch(word: string, indent: number): void {
    this.#close();
    this.#openBelow(indent);
    this.#bases.open(word, indent);
    this.#shared.replace(indent, null);
  }

  /** A line without a path over entries that stand further in: `(requires a session)`, `Admin routes [requireAdmin]`. */
  #head(line: MappedText, indent: number): void {
    this.#close();
    this.#openBelow(indent);
    this.#bases.leave(indent);
    this.#shared.replace(indent, this.#fragment(line));
  }

  #guardedBranch(line: MappedText, indent: number): void {
    this.#close();
    this.#shared.replace(indent, this.#fragment(line));
  }

  #group(line: MappedText): void {
    this.#close();
    this.#bases.close();
    this.#shared.all(this.#fragment(line));
  }

  #step(line: MappedText, mention: PathMention): void {
    this.#close();
    this.#add('step', mention, line, [this.#fragment(line)]);
  }

  #close(): void {
    // The path of a card that gives no method is that of something else.
    if (this.#open && this.#open.mention.methods.length > 0) this.#add('entry', this.#open.mention, this.#open.line, [...this.#open.fragments, ...this.#shared.words()]);
    this.#open = null;
    this.#isFlow = false;
    this.#openType = null;
  }

  #add(kind: ListingEntry['kind'], mention: PathMention, line: MappedText, fragments: readonly Fragment[]): void {
    this.#entries.push({ kind, mention, span: line.span(mention.start, mention.end), fragments });
  }

  #fragment(text: MappedText): Fragment {
    return { unit: this.#unit, text, label: '' };
  }
}
