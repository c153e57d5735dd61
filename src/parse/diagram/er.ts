import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { DiagramFacts } from '../embedded.js';
import { columnFrom, type EntityDraft, isTypeWord, tablesFrom, wordsOf } from './entity.js';
import { linkForeignKeys, type Relation } from './foreign-keys.js';
import { labelWords } from './words.js';

/** `A ||--o{ B : label` */
const CROW = /^("[^"]*"|[^\s"{}|[\]]+)\s*(\|o|\|\||\}o|\}\||o\||o\{)\s*(?:--|\.\.)\s*(o\||\|\||o\{|\|\{|\|o|\}o)\s*("[^"]*"|[^\s"{}:|[\]]+)/;
/** `A one to many B : label` */
const COUNT = '(?:only one|one or zero|zero or one|one or more|one or many|zero or more|zero or many|one|many(?:\\(\\d\\))?|\\d\\+|1)';
const WORDS = new RegExp(`^("[^"]*"|[^\\s"{}|[\\]]+)\\s+(${COUNT})\\s+(?:optionally )?to\\s+(${COUNT})\\s+("[^"]*"|[^\\s"{}:|[\\]]+)`);
/** `NAME {`, `NAME["shown as"] {` */
const ENTITY = /^("[^"]*"|[^\s"{}|[\]:]+)(?:\s*\[([^\]]*)\])?\s*(\{)?/;

/** Reads the statements of an `erDiagram`: its entities with their attributes, and the references its relations imply. */
export function readEntityRelations(lines: readonly MappedText[]): DiagramFacts {
  const reader = new EntityReader();
  for (const line of lines) reader.line(line);
  linkForeignKeys(reader.entities, reader.relations);
  return { kind: 'er', nodes: [], arrows: [], tables: tablesFrom(reader.entities.values()) };
}

class EntityReader {
  readonly entities = new Map<string, EntityDraft>();
  readonly relations: Relation[] = [];
  #open: EntityDraft | null = null;

  line(line: MappedText): void {
    if (this.#open) return this.#body(line, this.#open);
    const relation = CROW.exec(line.text) ?? WORDS.exec(line.text);
    if (relation) return this.#relation(line, relation);
    const entity = ENTITY.exec(line.text);
    if (!entity?.[1] || /^(?:title|direction|classDef|class|style|accTitle|accDescr)$/.test(entity[1])) return;
    if (!entity[3] && entity[0].trim().length < line.length) return;
    const draft = this.#entity(line, entity[1], line.text.indexOf(entity[1]), entity[2] ?? null);
    if (!entity[3]) return;
    this.#open = draft;
    draft.span = line.span();
    const rest = line.slice(entity[0].length).trim();
    if (rest.length > 0) this.#body(rest, draft);
  }

  #entity(line: MappedText, written: string, at: number, alias: string | null): EntityDraft {
    const name = labelWords(written);
    const shown = alias === null ? null : labelWords(alias);
    const known = this.entities.get(name);
    const nameSpan = line.span(at, at + written.length);
    // The declaration is the better place to show than a relation that stood before it.
    const draft: EntityDraft = { name, alias: shown ?? known?.alias ?? null, columns: known?.columns ?? [], nameSpan, span: nameSpan };
    if (!known || known.columns.length === 0) this.entities.set(name, draft);
    return this.entities.get(name) as EntityDraft;
  }

  #body(line: MappedText, entity: EntityDraft): void {
    const close = closingBrace(line.text);
    const content = close < 0 ? line : line.slice(0, close);
    for (const attribute of attributesOf(content)) {
      const column = columnFrom(attribute.words, attribute.comment, attribute.text);
      if (column) entity.columns.push(column);
    }
    entity.span = joined(entity.span, line.span());
    if (close >= 0) this.#open = null;
  }

  #relation(line: MappedText, match: RegExpExecArray): void {
    const [whole, left = '', leftCount = '', rightCount = '', right = ''] = match;
    const from = labelWords(left);
    const to = labelWords(right);
    if (!this.entities.has(from)) this.#entity(line, left, line.text.indexOf(left), null);
    if (!this.entities.has(to)) this.#entity(line, right, whole.length - right.length, null);
    const leftMany = isMany(leftCount);
    const rightMany = isMany(rightCount);
    // Many to many names no owner; its link table has relations of its own.
    if (leftMany && rightMany) return;
    // One to one: the side that may be missing belongs to the other; by habit the right one.
    const childIsLeft = leftMany || (!rightMany && isOptional(leftCount) && !isOptional(rightCount));
    const text = line.text.replace(/\s+/g, ' ');
    this.relations.push(childIsLeft ? { parent: to, child: from, text, span: line.span() } : { parent: from, child: to, text, span: line.span() });
  }
}

function isMany(cardinality: string): boolean {
  return /[{}]|many|more|\+/.test(cardinality);
}

function isOptional(cardinality: string): boolean {
  return /o\||\|o|zero/.test(cardinality);
}

/** The index of the brace that ends an entity, which no quoted comment hides; -1 without one. */
function closingBrace(line: string): number {
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line.charAt(i) === '"') quoted = !quoted;
    else if (!quoted && line.charAt(i) === '}') return i;
  }
  return -1;
}

interface Attribute {
  readonly words: readonly string[];
  readonly comment: string | null;
  readonly text: MappedText;
}

/** The attributes on a line: one, or several after each other in `{ uuid id PK text name }`. */
function attributesOf(line: MappedText): Attribute[] {
  const text = line.trim();
  if (text.length === 0 || text.text.startsWith('%%')) return [];
  const quote = text.text.indexOf('"');
  const end = quote < 0 ? text.length : quote;
  const closing = text.text.lastIndexOf('"');
  const comment = quote >= 0 && closing > quote ? text.text.slice(quote + 1, closing).trim() : null;
  const words = wordsOf(text.text.slice(0, end));
  const pairs = pairsOf(words);
  if (quote >= 0 || pairs.length < 2) return [{ words, comment, text }];
  return pairs.map((pair) => ({ words: pair, comment: null, text }));
}

/** `type name KEY type name`: groups that each start with a type; one group where the line does not follow that form. */
function pairsOf(words: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const isMark = /^(?:PK|FK|UK)(?:,(?:PK|FK|UK))*,?$/i.test(word);
    if (isMark || (group && group.length < 2)) group?.push(word);
    else groups.push([word]);
  }
  return groups.every((group) => group.length >= 2 && isTypeWord(group[0] ?? '')) ? groups : [[...words]];
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
