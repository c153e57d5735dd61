import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { Block, Code, Item, List, Section } from '../document.js';
import { bodyOnOneLine } from './body-text.js';
import { languageOfLiteral } from './literal.js';
import { type Entry, keyText, rangeOf, References } from './references.js';
import { EMPTY_EXCERPT, type Excerpt, excerptAsWritten, excerptOfScalar, joinExcerpts, mapped, movedTo } from './scalar.js';
import type { Range, YamlSyntax } from './syntax.js';

/** Where the tree of a mapping goes. */
export interface Holder {
  readonly blocks: Block[];
  readonly sections: Section[];
  readonly depth: number;
  /** The parent that new sections name; null above a listing that belongs to no document. */
  readonly section: Section | null;
}

const PATH_KEY = /^(?:path|route|url|uri|endpoint)$/i;
/** What an endpoint takes and answers: `input:` over a key for each field. */
const BODY_KEY = /^(?:inputs?|outputs?|in|out|body|(?:request|response|path|query)(?:[_-]?(?:body|schema|params?|parameters|payload|data))?|returns?|payload|params|parameters|takes|accepts|gives)$/i;
/** A key over all parts of a design. */
const WRAPPER_KEY = /^(?:spec|architecture|(?:backend|system|technical)[_-]?(?:architecture|design)?|design|document|project|app|application)$/i;
/** A part that may be told on one line: `infrastructure: { hosting: Fly.io }`. */
const NAMED_PART = /^(?:infrastructure|(?:technical[_-]?)?risks|data[_-]?flow)$/i;
/** A part whose keys are questions: `selfReview: { mostFragilePoint: … }`. */
const REVIEW = /(?:review|questions?|challenges?|critique|reflection|mandate)$/i;
/** What is on or off, with what is said of it beside: `rls: { enabled: false, reason: … }`. */
const SWITCH_KEY = /^(?:rls|row[_-]?level[_-]?security)$/i;
/** A body that goes on longer, or deeper, is no excerpt of one. */
const MOST_FIELDS = 40;
const DEEPEST_BODY = 3;
const LONGEST_FIELD = 120;
const METHOD_KEY = /^(?:http[_-]?)?(?:methods?|verbs?)$/i;

/**
 * Turns YAML into the tree that markdown gives: keys that hold something become sections, keys with a value become items. Words
 * that came through an alias keep the place where they were written; their item or section stands where the alias does.
 */
export class TreeBuilder {
  readonly #listing: MappedText;
  readonly #references: References;
  /** The sections of keys that hold all parts of a design. */
  readonly #wrappers = new Set<Section>();

  constructor(listing: MappedText, syntax: YamlSyntax) {
    this.#listing = listing;
    this.#references = new References(syntax.documents);
  }

  /** Adds a whole document; false when it is neither a mapping nor a sequence. */
  document(contents: ParsedNode, holder: Holder): boolean {
    if (!isMap(contents) && !isSeq(contents)) return false;
    if (isMap(contents) && this.#isRoute(contents)) holder.blocks.push(listOf([this.#element(contents, null)]));
    else this.#fill(contents, null, holder);
    return true;
  }

  /** A mapping that gives method and path is one record, as it would be in a list of them: what it nests is no section of the document. */
  #isRoute(node: YAMLMap): boolean {
    const entries = this.#references.entries(node, null);
    const path = entries.find((entry) => PATH_KEY.test(keyText(entry.key)) && isScalar(this.#references.resolve(entry.value)));
    return path?.value !== undefined && path.value !== null && this.#valueOf(path.value).text.startsWith('/') && entries.some((entry) => METHOD_KEY.test(keyText(entry.key)));
  }

  /** `route: POST /orders` */
  #namesRoute(node: YAMLMap): boolean {
    return this.#references.entries(node, null).some(({ key, value }) => PATH_KEY.test(keyText(key)) && value !== null && isScalar(this.#references.resolve(value)) && METHOD_AND_PATH.test(this.#valueOf(value).text));
  }

  #fill(node: YAMLMap | YAMLSeq, through: Range | null, holder: Holder): void {
    if (isSeq(node)) {
      const items = this.#elements(node, through);
      if (items.length > 0) holder.blocks.push(listOf(items));
      return;
    }
    const items: Item[] = [];
    for (const entry of this.#references.entries(node, through)) {
      const value = this.#references.resolve(entry.value);
      const isBody = isUnderRoute(holder.section) && BODY_KEY.test(keyText(entry.key)) && (isMap(value) || isSeq(value)) && this.#body(value, this.#through(entry), 0) !== null;
      const isPart = NAMED_PART.test(keyText(entry.key)) && (isMap(value) || isSeq(value)) && value.items.length > 0;
      if (isPart || (!isBody && (isMap(value) || isSeq(value)) && !this.#staysAsWritten(value, true))) this.#section(entry, value, holder);
      else items.push(this.#field(entry, isUnderRoute(holder.section) || REVIEW.test(holder.section?.heading?.text.text ?? '')));
    }
    if (items.length > 0) holder.blocks.push(listOf(items));
  }

  #section(entry: Entry, value: YAMLMap | YAMLSeq, holder: Holder): void {
    const isPart = !holder.section?.heading || this.#wrappers.has(holder.section);
    const key = isPart ? asWords(this.#keyOf(entry)) : this.#keyOf(entry);
    const at = entry.key ? rangeOf(entry.key) : { start: 0, end: 0 };
    const section: Section = {
      heading: { text: mapped(key, this.#listing, at.start), span: this.#span(entry.through ?? at) },
      depth: holder.depth + 1,
      blocks: [],
      sections: [],
      parent: holder.section,
    };
    holder.sections.push(section);
    if (isPart && entry.key && WRAPPER_KEY.test(keyText(entry.key))) this.#wrappers.add(section);
    const { blocks, sections, depth } = section;
    this.#fill(value, this.#through(entry), { blocks, sections, depth, section });
  }

  /** `key: value` with what is nested below it. */
  #field(entry: Entry, isOfEndpoint = false): Item {
    const value = this.#references.resolve(entry.value);
    const nested = (isMap(value) || isSeq(value)) && (!this.#staysAsWritten(value, false) || (isMap(value) && value.items.length > 0 && SWITCH_KEY.test(keyText(entry.key))));
    const at = entry.key ? rangeOf(entry.key) : entry.value ? rangeOf(entry.value) : { start: 0, end: 0 };
    const body = entry.key && BODY_KEY.test(keyText(entry.key)) ? (nested ? this.#body(value, this.#through(entry), 0) : this.#bodyInText(value)) : null;
    const listing = body ? null : this.#listingOf(value);
    const below = body !== null ? [] : nested ? this.#children(value, this.#through(entry)) : listing ? [listing] : [];
    return {
      text: body ? mapped(joinExcerpts(this.#keyOf(entry, isOfEndpoint), sign(': ', at.end - 1), body), this.#listing, at.start) : mapped(this.#fieldText(entry, nested || listing !== null, isOfEndpoint), this.#listing, at.start),
      checked: null,
      number: null,
      blocks: below,
      span: this.#span(entry.through ?? { start: at.start, end: entry.value ? rangeOf(entry.value).end : at.end }),
    };
  }

  /** A text of several lines that holds SQL or the like is a listing: a block literal, a string of JSON. */
  #listingOf(value: ParsedNode | null): Code | null {
    if (!isScalar(value) || (value.type !== 'BLOCK_LITERAL' && value.type !== 'QUOTE_DOUBLE')) return null;
    const range = rangeOf(value);
    const text = mapped(excerptOfScalar(value, this.#listing.text), this.#listing, range.start);
    if (value.type === 'QUOTE_DOUBLE' && !text.text.includes('\n')) return null;
    const lang = languageOfLiteral(text.text);
    return lang === null ? null : { kind: 'code', lang, meta: '', text, span: this.#span(range) };
  }

  #fieldText(entry: Entry, nested: boolean, isOfEndpoint = false): Excerpt {
    const key = this.#keyOf(entry, isOfEndpoint);
    if (!entry.value) return key;
    const keyEnd = entry.key ? rangeOf(entry.key).end : rangeOf(entry.value).start;
    const colonAt = this.#listing.text.indexOf(':', keyEnd);
    const colon = colonAt < 0 || colonAt > rangeOf(entry.value).start ? keyEnd : colonAt;
    const value = nested ? EMPTY_EXCERPT : this.#valueOf(entry.value);
    const separator = value.text === '' ? { text: ':', at: [colon] } : { text: ': ', at: [colon, colon + 1] };
    return joinExcerpts(key, separator, value);
  }

  /** A body that stands as a text of its own, in JSON or as a type, on one line. */
  #bodyInText(value: ParsedNode | null): Excerpt | null {
    return isScalar(value) ? bodyOnOneLine(excerptOfScalar(value, this.#listing.text)) : null;
  }

  /** A body that is written one field a line, on one line: `{ title: text, dueOn: date }`; null for one that holds more than names and types. */
  #body(node: YAMLMap | YAMLSeq, through: Range | null, depth: number): Excerpt | null {
    if (depth > DEEPEST_BODY || node.items.length === 0 || node.items.length > MOST_FIELDS) return null;
    const fields = isSeq(node)
      ? (node.items as (ParsedNode | null)[]).map((item) => (item && (depth > 0 || isScalar(this.#references.resolve(item))) ? this.#bodyValue(item, through, depth) : null))
      : this.#references.entries(node, through).map((entry) => this.#bodyField(entry, through, depth));
    const { start, end } = rangeOf(node as ParsedNode);
    const [open, close] = isSeq(node) && depth > 0 ? ['[', ']'] : ['{ ', ' }'];
    const parts: Excerpt[] = [sign(open, start)];
    for (const [index, field] of fields.entries()) {
      if (!field) return null;
      if (index > 0) parts.push(sign(', ', field.at[0] ?? start));
      parts.push(field);
    }
    return joinExcerpts(...parts, sign(close, Math.max(start, end - 1)));
  }

  #bodyField(entry: Entry, through: Range | null, depth: number): Excerpt | null {
    const key = this.#keyOf(entry);
    if (!entry.value || (isScalar(entry.value) && entry.value.value === null)) return key;
    const value = this.#bodyValue(entry.value, through, depth);
    return value && joinExcerpts(key, sign(': ', value.at[0] ?? 0), value);
  }

  #bodyValue(node: ParsedNode, through: Range | null, depth: number): Excerpt | null {
    const value = this.#references.resolve(node);
    if ((isMap(value) || isSeq(value)) && !this.#staysAsWritten(value, false)) return this.#body(value, through, depth + 1);
    const words = this.#valueOf(node);
    return words.text.length > LONGEST_FIELD || words.text.includes('\n') ? null : words;
  }

  /** The list of what a field or an element holds. */
  #children(node: YAMLMap | YAMLSeq, through: Range | null): Block[] {
    const isEndpoint = isMap(node) && (this.#isRoute(node) || this.#namesRoute(node));
    const items = isSeq(node) ? this.#elements(node, through) : this.#references.entries(node, through).map((entry) => this.#field(entry, isEndpoint));
    return items.length > 0 ? [listOf(items)] : [];
  }

  #elements(sequence: YAMLSeq, through: Range | null): Item[] {
    const items: Item[] = [];
    for (const element of sequence.items as (ParsedNode | null)[]) {
      if (!element) continue;
      const place = through ?? (isAlias(element) ? rangeOf(element) : null);
      items.push(this.#element(element, place));
    }
    return items;
  }

  #element(element: ParsedNode, through: Range | null): Item {
    const node = this.#references.resolve(element);
    const at = rangeOf(element);
    const item = (text: Excerpt, blocks: Block[]): Item => ({
      text: mapped(text, this.#listing, at.start),
      checked: null,
      number: null,
      blocks,
      span: this.#span(through ?? at),
    });
    if (isSeq(node) && !this.#staysAsWritten(node, false)) return item(EMPTY_EXCERPT, this.#children(node, through));
    if (!isMap(node) || isBareNames(node)) return item(this.#valueOf(element), []);
    const entries = this.#references.entries(node, through);
    const [only] = entries;
    if (only && entries.length === 1 && !/^(?:name|id)$/i.test(keyText(only.key))) {
      const field = this.#field(only);
      const text = field.blocks.length > 0 ? mapped(this.#keyOf(only), this.#listing, at.start) : field.text;
      return { ...field, text, span: this.#span(through ?? at) };
    }
    return item(this.#identity(entries), this.#children(node, through));
  }

  /** What a record is called: its method and path, its name or id, else its first field. */
  #identity(entries: readonly Entry[]): Excerpt {
    const scalarOf = (isWanted: (key: string) => boolean): Excerpt | null => {
      const entry = entries.find((candidate) => isWanted(keyText(candidate.key)) && isScalar(this.#references.resolve(candidate.value)));
      return entry?.value ? this.#valueOf(entry.value) : null;
    };
    const path = scalarOf((key) => PATH_KEY.test(key));
    if (path?.text.includes('/')) {
      const method = this.#methods(entries);
      if (method) return methodAndPath(method, path);
    }
    const name = scalarOf((key) => /^name$/i.test(key)) ?? scalarOf((key) => /^id$/i.test(key));
    if (name && name.text !== '') return name;
    const first = entries.find((entry) => !this.#holdsMore(entry));
    if (!first) return EMPTY_EXCERPT;
    // `- profiles:` with the columns as its neighbours: an empty first field is a name.
    return first === entries[0] && first.value && this.#valueOf(first.value).text === '' ? this.#keyOf(first) : this.#fieldText(first, false);
  }

  /** `POST` or, of `methods: [GET, PUT]`, `GET/PUT`. */
  #methods(entries: readonly Entry[]): Excerpt | null {
    const entry = entries.find((candidate) => METHOD_KEY.test(keyText(candidate.key)));
    const value = this.#references.resolve(entry?.value);
    const nodes = isSeq(value) ? (value.items) : entry?.value ? [entry.value] : [];
    const words = nodes.map((node) => this.#valueOf(node)).filter((word) => word.text !== '');
    const [first, ...rest] = words;
    if (!first) return null;
    return rest.reduce((all, word) => joinExcerpts(all, { text: '/', at: [word.at[0] ?? 0] }, word), first);
  }

  #holdsMore(entry: Entry): boolean {
    const value = this.#references.resolve(entry.value);
    return (isMap(value) || isSeq(value)) && !this.#staysAsWritten(value, false);
  }

  /** @param isLabel the key tells what its value is, and is no name */
  #keyOf(entry: Entry, isLabel = false): Excerpt {
    const key = entry.key ? this.#valueOf(entry.key) : EMPTY_EXCERPT;
    if (!isLabel) return key;
    const { text, at } = asWords(key);
    return { text: text.replace(/_/g, ' '), at };
  }

  /** The words of a node on one line: a scalar decoded, everything else as written. */
  #valueOf(node: ParsedNode): Excerpt {
    const target = this.#references.resolve(node) ?? node;
    const range = rangeOf(target);
    const excerpt = isScalar(target) ? excerptOfScalar(target, this.#listing.text) : excerptAsWritten(this.#listing.text, range.start, range.end);
    const alias = rangeOf(node);
    return target === node ? excerpt : movedTo(excerpt, alias.start, alias.end);
  }

  /**
   * A flow collection on one line is a value like any other. Those that open a block (JSON) or hold records where sections can
   * stand are taken apart.
   */
  #staysAsWritten(node: YAMLMap | YAMLSeq, inSection: boolean): boolean {
    if (!node.flow) return node.items.length === 0;
    const [start, end] = node.range ?? [0, 0];
    const text = this.#listing.text;
    for (let i = start + 1; i < end; i++) {
      const character = text.charAt(i);
      if (character === '\n') return false;
      if (character !== ' ' && character !== '\t') break;
    }
    return !inSection || !(holdsRecords(node) || holdsColumns(node));
  }

  #through(entry: Entry): Range | null {
    return entry.through ?? (isAlias(entry.value) ? rangeOf(entry.value) : null);
  }

  #span(range: Range): Span {
    const end = range.start + this.#listing.text.slice(range.start, range.end).trimEnd().length;
    return this.#listing.span(range.start, end);
  }
}

const ROUTE = /^(?:(?:GET|POST|PUT|PATCH|DELETE)\s+)?\/\S*$/i;
const METHOD_AND_PATH = /^(?:GET|POST|PUT|PATCH|DELETE)\s+\/\S*$/i;
const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE)$/i;

/** Whether a section is that of an endpoint: `POST /orders:`, `/orders:` over `post:`. */
function isUnderRoute(section: Section | null): boolean {
  const title = section?.heading?.text.text ?? '';
  return ROUTE.test(title) || (METHOD.test(title) && ROUTE.test(section?.parent?.heading?.text.text ?? ''));
}

/** The key of a part, set as `data_flow`, whichever way it is spelt: `dataFlow`, `data-flow`. */
function asWords(key: Excerpt): Excerpt {
  if (/^(?!x-)[a-z]+(?:-[a-z]+)+$/.test(key.text)) return { text: key.text.replace(/-/g, '_'), at: key.at };
  if (!/^[a-z]+(?:[A-Z][a-z]*)+$/.test(key.text)) return key;
  const parts = key.text.split('').map((letter, index): Excerpt => ({ text: letter === letter.toLowerCase() ? letter : `_${letter.toLowerCase()}`, at: letter === letter.toLowerCase() ? [key.at[index] ?? 0] : [key.at[index] ?? 0, key.at[index] ?? 0] }));
  return joinExcerpts(...parts);
}

/** A sign of ours, at the place of what stands beside it. */
function sign(text: string, at: number): Excerpt {
  return { text, at: Array.from({ length: text.length }, () => at) };
}

function listOf(items: readonly Item[]): List {
  const start = items[0]?.span.start ?? 0;
  return { kind: 'list', ordered: false, items, span: { start, end: Math.max(start, items.at(-1)?.span.end ?? start) } };
}

/** `POST /orders`: places of a method that stands below its path give way to the path, where a reader looks. */
function methodAndPath(method: Excerpt, path: Excerpt): Excerpt {
  const first = path.at[0] ?? 0;
  const upper = method.text.toUpperCase();
  const shown = { text: upper.length === method.text.length ? upper : method.text, at: method.at };
  const leading = (method.at[0] ?? 0) < first ? shown : movedTo(shown, first, first + 1);
  return joinExcerpts(leading, { text: ' ', at: [leading.at.at(-1) ?? first] }, path);
}

/** `{shop_id, serial}`: names without values. */
function isBareNames(map: YAMLMap): boolean {
  return map.flow === true && map.items.every((pair) => pair.value === null);
}

/** `{ columns: […], rls: true }`: the record of a table. */
function holdsColumns(node: YAMLMap | YAMLSeq): boolean {
  return isMap(node) && node.items.length > 1 && node.items.some(({ key }) => /^(?:columns|fields)$/i.test(keyText(key)));
}

/** Whether a collection holds mappings that a section or item each would show. */
function holdsRecords(node: YAMLMap | YAMLSeq): boolean {
  if (isSeq(node)) return node.items.some((item) => isMap(item) && !isBareNames(item));
  return node.items.some((pair) => isMap(pair.value) || (isSeq(pair.value) && holdsRecords(pair.value)));
}
