import { endpointId } from './endpoints/draft.js';
import type { Table } from '../model/model.js';
import type { TableUse } from '../model/table-uses.js';
import { readSql } from '../parse/sql.js';
import type { MappedText } from '../text/mapped-text.js';
import { matchesIn } from '../text/matches-in.js';
import type { Span } from '../text/source-file.js';
import { isStated, isThought } from './consistency/standing.js';
import type { EndpointDraft } from './endpoints.js';
import { CODE_WRITES_ROWS, NO_USE_LABEL, READS_ROWS, ROWS_ARE_WRITTEN, WRITES_ROWS } from './lexicon/table-uses.js';
import type { Listings } from './listings.js';
import type { Unit } from './outline.js';
import type { Passage } from './passages.js';
import type { Reach } from './reach.js';
import { type Mention, singular, snakeCase, TableNames } from './tables/names.js';
import { isOfDesign } from './zones.js';

/** A sentence that speaks of more endpoints than these says nothing of each of them. */
const MOST_ENDPOINTS = 3;
const STEPS_LOOKED_BACK = 14;
const WORDS_BEFORE = 70;
const QUERY = /^\s*(?:select|insert|update|delete|with|merge)\b[\s\S]{3,}\b(?:from|into|set|join|using)\b/i;

interface Found {
  readonly draft: EndpointDraft;
  /** Id of the table. */
  readonly table: string;
  readonly access: TableUse['access'];
  readonly span: Span;
}

/** Tells which tables each endpoint reads and writes, as the document says it or, where it says nothing, as the path names one. */
export function readTableUses(passages: readonly Passage[], reach: Reach, listings: Listings, tables: readonly Table[]): TableUse[] {
  return new TableUses(reach, listings, tables).read(passages);
}

class TableUses {
  readonly #reach: Reach;
  readonly #listings: Listings;
  readonly #tables: readonly Table[];
  readonly #names = new TableNames();
  /** Listings that were read as a whole. */
  readonly #scripts = new Set<Unit>();
  readonly #found: Found[] = [];

  constructor(reach: Reach, listings: Listings, tables: readonly Table[]) {
    this.#reach = reach;
    this.#listings = listings;
    this.#tables = tables;
    for (const { id, name } of tables) this.#names.add(id, [name]);
  }

  read(passages: readonly Passage[]): TableUse[] {
    for (const passage of passages) this.#passage(passage);
    for (const { draft } of this.#reach.finder.subjects) this.#scriptsOf(draft);
    const told = this.#found.map(({ draft, table, access, span }): TableUse => ({ endpoint: endpointId(draft), table, access, told: true, evidence: span }));
    const known = new Set(told.map(({ endpoint, table }) => `${endpoint} ${table}`));
    const silent = this.#reach.finder.subjects.flatMap(({ draft }) => this.#byPath(draft)).filter(({ endpoint, table }) => !known.has(`${endpoint} ${table}`));
    return firstOfEach([...told, ...silent].sort((a, b) => a.evidence.start - b.evidence.start));
  }

  #passage(passage: Passage): void {
    const { unit, text, label, kind } = passage;
    if (kind === 'heading' || kind === 'comment' || !isOfDesign(unit.zone) || NO_USE_LABEL.test(label)) return;
    const owners = this.#reach.ownersOf(passage).map((subject) => subject.draft);
    const mentions = this.#names.mentionsIn(text).filter((mention) => mention.marked || kind === 'code' || (owners.length > 0 && mention.exact && isPlural(text, mention)));
    const queries = kind === 'code' ? [] : queriesIn(text);
    if ((mentions.length === 0 && queries.length === 0) || isThought(unit, text.text)) return;
    const stated = mentions.filter((mention) => kind === 'code' || isStated(text, mention));
    const bound = this.#reach.bind(passage, stated);
    stated.forEach((mention, index) => {
      const cue = bound[index];
      const near = cue && (cue.nearness === 'own' || cue.nearness === 'named') ? cue.endpoints.map((subject) => subject.draft) : [];
      const drafts = near.length > 0 ? near : owners.length > 0 ? owners : this.#stepBefore(unit);
      this.#add(drafts, mention.key, text.span(mention.start, mention.end), (draft) => accessAt(text, mention, kind) ?? accessOf(draft));
    });
    for (const query of queries) this.#query(query, owners.length > 0 ? owners : this.#namedOrBefore(passage));
  }

  #namedOrBefore(passage: Passage): readonly EndpointDraft[] {
    const named = [...new Set(this.#reach.finder.namedIn(passage).map((subject) => subject.draft))];
    return named.length > 0 ? named : this.#stepBefore(passage.unit);
  }

  /** The one endpoint that the nearest step before a step of a numbered flow names. */
  #stepBefore(unit: Unit): readonly EndpointDraft[] {
    if (unit.kind !== 'item' || unit.number === null) return [];
    let steps = 0;
    for (let at: Unit | null = unit.previous; at && steps < STEPS_LOOKED_BACK; at = at.previous, steps++) {
      const named = new Set(this.#reach.finder.namedIn({ unit: at, text: at.text, label: '', kind: 'words' }).map((subject) => subject.draft));
      if (named.size > 0) return named.size === 1 ? [...named] : [];
    }
    return [];
  }

  /** SQL listings in an endpoint's own block. */
  #scriptsOf(draft: EndpointDraft): void {
    for (const { unit } of draft.fragments) {
      if (unit.kind !== 'code' || this.#scripts.has(unit)) continue;
      const owners = this.#reach.ownersOfUnit(unit).map((subject) => subject.draft);
      this.#scripts.add(unit);
      for (const { table, span } of this.#listings.sql(unit)?.mentions ?? []) {
        const key = this.#names.keyOf(table);
        if (key !== null) this.#add(owners, key, span, () => (writesInSql(unit.text, span) ? 'writes' : 'reads'));
      }
    }
  }

  #query(code: MappedText, drafts: readonly EndpointDraft[]): void {
    for (const { table, span } of readSql(code).mentions) {
      const key = this.#names.keyOf(table);
      if (key !== null) this.#add(drafts, key, span, () => (writesInSql(code, span) ? 'writes' : 'reads'));
    }
  }

  #add(drafts: readonly EndpointDraft[], table: string, span: Span, access: (draft: EndpointDraft) => TableUse['access']): void {
    if (drafts.length > MOST_ENDPOINTS) return;
    for (const draft of drafts) this.#found.push({ draft, table, access: access(draft), span });
  }

  /** The table that the last part of a path names. */
  #byPath(draft: EndpointDraft): TableUse[] {
    const parts = (draft.path ?? '').split('/').filter((part) => /^[A-Za-z][\w-]*$/.test(part));
    for (const part of parts.reverse()) {
      const table = this.#names.keyOf(part) ?? this.#endingIn(part);
      if (table !== null) return [{ endpoint: endpointId(draft), table, access: accessOf(draft), told: false, evidence: draft.span }];
    }
    return [];
  }

  /** The one table whose name ends in a word: `shopping_items` for `items`. */
  #endingIn(part: string): string | null {
    const ending = `_${snakeCase(singular(part.toLowerCase()))}`;
    const [only, other] = this.#tables.filter(({ name }) => singular(snakeCase(name)).endsWith(ending));
    return only && !other ? only.id : null;
  }
}

/** Each use once, at its first words. */
function firstOfEach(uses: readonly TableUse[]): TableUse[] {
  const seen = new Set<string>();
  return uses.filter(({ endpoint, table, access }) => {
    const key = `${endpoint} ${table} ${access}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** "Orders of the user" are rows; "an order" is any. */
function isPlural({ text }: MappedText, { start, end }: Mention): boolean {
  const word = text.slice(start, end).toLowerCase();
  return singular(word) !== word && text.charAt(end) !== "'" && text.charAt(end) !== '’';
}

/** Queries that are set as code in a sentence. */
function queriesIn(text: MappedText): MappedText[] {
  return text.marks.filter((mark) => mark.kind === 'code').map((mark) => text.slice(mark.start, mark.end)).filter((code) => QUERY.test(code.text));
}

/** What the words say that is done with the rows; null where they do not say it. */
function accessAt({ text }: MappedText, { start, end }: Mention, kind: Passage['kind']): TableUse['access'] | null {
  if (kind === 'code') return CODE_WRITES_ROWS.test(text) ? 'writes' : 'reads';
  if (ROWS_ARE_WRITTEN.test(text.slice(end, end + 60))) return 'writes';
  const before = text.slice(Math.max(0, start - WORDS_BEFORE), start);
  const writes = lastOf(WRITES_ROWS, before);
  const reads = lastOf(READS_ROWS, before);
  return writes < 0 && reads < 0 ? null : writes > reads ? 'writes' : 'reads';
}

function lastOf(pattern: RegExp, text: string): number {
  return matchesIn(text, pattern).at(-1)?.index ?? -1;
}

function accessOf({ method }: EndpointDraft): TableUse['access'] {
  return method === null || method === 'GET' ? 'reads' : 'writes';
}

/** Whether the statement writes to the table named at a place. */
function writesInSql(script: MappedText, { start }: Span): boolean {
  const index = script.indexAt(start);
  return /\b(?:into|update|delete\s+from)\s+(?:only\s+)?(?:"?\w+"?\.)?"?$/i.test(script.text.slice(Math.max(0, index - 60), index));
}
