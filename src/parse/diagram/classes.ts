import type { MappedText } from '../../text/mapped-text.js';
import type { DiagramFacts } from '../embedded.js';
import { columnFrom, type EntityDraft, tablesFrom, wordsOf } from './entity.js';
import { linkForeignKeys, type Relation } from './foreign-keys.js';
import { labelWords } from './words.js';

const NAME = '([\\p{L}_][\\p{L}\\p{N}_-]*)(?:~[^~\\n]*~)?';
const CLASS = new RegExp(`^class\\s+${NAME}(?:\\s*\\["?([^"\\]]*)"?\\])?(?:\\s*:::[\\w-]+)?\\s*(\\{)?`, 'u');
const MEMBER = new RegExp(`^${NAME}\\s*:\\s*(\\S.*)$`, 'u');
const ANNOTATION = new RegExp(`^<<([^<>]+)>>\\s*(?:${NAME})?$`, 'u');
const LINK = '(<\\|--|--\\|>|<\\|\\.\\.|\\.\\.\\|>|\\*--|--\\*|o--|--o|<--|-->|--|<\\.\\.|\\.\\.>|\\.\\.)';
const RELATION = new RegExp(`^${NAME}\\s*(?:"([^"]*)"\\s*)?${LINK}\\s*(?:"([^"]*)"\\s*)?${NAME}`, 'u');
/** Classes that do rather than hold. */
const DOER_NOTE = /^(?:interface|service|controller|repository|component|module|gateway|use ?case|handler|worker)$/i;
const DOER_NAME = /(?:Service|Controller|Repository|Client|Manager|Handler|Factory|Gateway|Provider|Middleware|Worker|Api)$/;
const ENUM_NOTE = /^enum(?:eration)?$/i;

/**
 * Reads the fields of the classes of a `classDiagram` as columns. Interfaces, services and classes without fields are no tables;
 * enumerations give their values to the fields of their type.
 */
export function readClasses(lines: readonly MappedText[]): DiagramFacts {
  const reader = new ClassReader();
  for (const line of lines) reader.line(line);
  return { kind: 'er', nodes: [], arrows: [], tables: reader.tables() };
}

class ClassReader {
  readonly #classes = new Map<string, EntityDraft>();
  readonly #notes = new Map<string, string>();
  readonly #literals = new Map<string, string[]>();
  readonly #relations: Relation[] = [];
  #open: string | null = null;

  line(line: MappedText): void {
    if (this.#open !== null) return this.#body(line, this.#open);
    const declared = CLASS.exec(line.text);
    if (declared?.[1]) {
      this.#class(declared[1], line, line.text.indexOf(declared[1], 'class'.length), declared[2] ?? null);
      if (!declared[3]) return;
      this.#open = declared[1];
      const rest = line.slice(declared[0].length).trim();
      if (rest.length > 0) this.#body(rest, declared[1]);
      return;
    }
    const annotation = ANNOTATION.exec(line.text);
    if (annotation?.[1] && annotation[2]) this.#notes.set(annotation[2], annotation[1].trim());
    else if (RELATION.test(line.text)) this.#relation(line);
    else {
      const member = MEMBER.exec(line.text);
      if (!member?.[1] || !member[2]) return;
      this.#class(member[1], line, 0, null);
      this.#member(line.slice(line.length - member[2].length).trim(), member[1]);
    }
  }

  tables(): EntityFacts {
    const entities = new Map([...this.#classes].filter(([name, entity]) => entity.columns.length > 0 && !this.#isDoer(name)));
    for (const entity of entities.values()) for (const column of entity.columns) column.values ??= this.#literals.get(column.type) ?? null;
    linkForeignKeys(entities, this.#relations);
    return tablesFrom(entities.values());
  }

  #isDoer(name: string): boolean {
    const note = this.#notes.get(name) ?? '';
    return DOER_NOTE.test(note) || ENUM_NOTE.test(note) || DOER_NAME.test(name);
  }

  #class(name: string, line: MappedText, at: number, alias: string | null): void {
    if (this.#classes.has(name)) return;
    const nameSpan = line.span(at, at + name.length);
    this.#classes.set(name, { name, alias: alias === null ? null : labelWords(alias), columns: [], nameSpan, span: line.span() });
  }

  #body(line: MappedText, name: string): void {
    const closes = line.text.endsWith('}');
    const content = (closes ? line.slice(0, line.length - 1) : line).trim();
    const annotation = ANNOTATION.exec(content.text);
    if (annotation?.[1]) this.#notes.set(name, annotation[1].trim());
    else if (content.length > 0) this.#member(content, name);
    const entity = this.#classes.get(name);
    if (entity) entity.span = { start: entity.span.start, end: Math.max(entity.span.end, line.span().end) };
    if (closes) this.#open = null;
  }

  #member(member: MappedText, name: string): void {
    const text = member.text.replace(/^[+\-#~]\s*/, '').replace(/[$*]$/, '').trim();
    if (ENUM_NOTE.test(this.#notes.get(name) ?? '')) {
      const literals = this.#literals.get(name) ?? [];
      literals.push(...text.split(/[,\s]+/).filter((word) => /^[\p{L}\p{N}_-]+$/u.test(word)));
      this.#literals.set(name, literals);
      return;
    }
    // `login(email) Session` acts; `decimal(10,2) price` is a field with the size of its type.
    if (text.includes('(') && !/^\w+\([\d, ]*\d\)\s+\w/.test(text) && !/:\s*\w+\([\d, ]*\d\)/.test(text)) return;
    const named = /^([\p{L}_][\p{L}\p{N}_]*\??)\s*:\s*(\S.*)$/u.exec(text);
    const words = named?.[1] && named[2] ? wordsOf(named[2]) : wordsOf(text);
    const column = columnFrom(named?.[1] ? [words[0] ?? '', named[1], ...words.slice(1)] : words, null, member);
    if (column) this.#classes.get(name)?.columns.push(column);
  }

  #relation(line: MappedText): void {
    const match = RELATION.exec(line.text);
    if (!match?.[1] || !match[5]) return;
    const [, left, leftCount = '', arrow = '', rightCount = '', right] = match;
    if (arrow.includes('|')) return;
    const text = line.text.replace(/\s+/g, ' ');
    const owned = (parent: string, child: string): Relation => ({ parent, child, text, span: line.span() });
    const leftMany = isMany(leftCount);
    const rightMany = isMany(rightCount);
    if (leftMany && rightMany) return;
    if (leftMany) this.#relations.push(owned(right, left));
    else if (rightMany || arrow.startsWith('*') || arrow.startsWith('o')) this.#relations.push(owned(left, right));
    // Without counts either may hold the key; the columns decide.
    else this.#relations.push(owned(left, right), owned(right, left));
  }
}

type EntityFacts = ReturnType<typeof tablesFrom>;

function isMany(count: string): boolean {
  return /[*nm]|many/i.test(count);
}
