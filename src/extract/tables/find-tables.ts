import type { ColumnFact, TableSource } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { standsAmongExisting } from '../among-existing.js';
import type { Listings } from '../listings.js';
import { CALLED_EXISTING, ENTITY_LEAD, SAID_TO_EXIST } from '../lexicon/data-words.js';
import { OF_FRAMEWORK, PROVIDER_TABLE } from '../lexicon/persons.js';
import { storeIn } from '../lexicon/stores.js';
import type { Unit } from '../outline.js';
import { tablesWithColumns } from './called-with-columns.js';
import { calledByHeading } from './collection-of-heading.js';
import type { TableDraft, Tier } from './draft.js';
import { isOfThisBuild } from './announced-data.js';
import { tablesOfListing } from './from-listings.js';
import { tablesOfRelation } from './from-items.js';
import { tablesOfUnit } from './from-outline.js';
import { tableOfPolicySection } from './from-policy-sections.js';
import { tablesOfProse } from './from-prose.js';
import { tableBesideNoun } from './beside-nouns.js';
import { tablesInBrackets, tablesToldInTurn } from './told-in-turn.js';
import { tablesOfSteps } from './from-steps.js';
import { isMessageType, isOfMessage, leadsOfNoTables } from './messages.js';
import { ModelTables } from './model-tables.js';
import { isSisterLine } from './named-lead.js';
import { keyAmong, namesMany, singular, tableKey, TableNames } from './names.js';
import { speltApart } from './spelt-apart.js';
import { entitiesTold } from './told-entities.js';
import { tablesWrittenByClient } from './written-by-client.js';

/** A table that the document declares: all its declarations taken together. */
export interface DeclaredTable {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly columns: readonly ColumnFact[];
  readonly source: TableSource;
  /** Only some of its columns, or none, are told. */
  readonly partial: boolean;
  readonly nameSpan: Span;
  readonly tier: Tier;
  /** The units that are about it, the foremost first: not those that name it in passing. */
  readonly homes: readonly Unit[];
  readonly words: readonly { readonly text: MappedText; readonly unit: Unit }[];
}

export interface Tables {
  readonly declared: readonly DeclaredTable[];
  readonly names: TableNames;
}

const RANK: Readonly<Record<Tier, number>> = { declared: 0, listed: 1, prose: 2 };

/** The tables that a document declares (docs/judgement.md, What is a subject), each once, in the order of their declarations. */
export function findTables(units: readonly Unit[], listings: Listings): Tables {
  const shown = withoutAsides(withoutTold(withoutColumns(withoutShapes(withoutExisting(withoutEnums(draftsOf(units, listings), units, listings), units, listings)))), units).filter((draft) => !isOfFramework(draft));
  const drafts = shown.length > 0 ? shown : tablesWrittenByClient(units, listings);
  const groups: TableDraft[][] = [];
  const byKey = new Map<string, TableDraft[]>();
  const models = new ModelTables(drafts);
  const apart = speltApart(drafts);
  for (const draft of drafts) {
    const keys = [draft.name, ...draft.aliases].map((name) => models.keyOf(name) ?? keyAmong(apart, name));
    const group = keys.map((key) => byKey.get(key)).find((known) => known !== undefined) ?? newGroup(groups);
    group.push(draft);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  const names = new TableNames(apart);
  names.addModels(models);
  const declared = groups.map((group) => {
    const table = merged(group, apart);
    names.add(table.key, [table.name, ...table.aliases]);
    return table;
  });
  // The one table of the entries of a ledger is called the ledger.
  for (const { key, name } of declared) {
    const whole = ENTRIES_OF.exec(name)?.[1];
    if (whole !== undefined && names.keyOf(whole) === null) names.add(key, [whole]);
  }
  return { declared, names };
}

/** Whether a provider or a framework brings a table along, by its name or by the words beside it. */
function isOfFramework({ name, columns, words }: TableDraft): boolean {
  return PROVIDER_TABLE.test(name.toLowerCase()) || (columns.length === 0 && words.some(({ text }) => OF_FRAMEWORK.test(text)));
}

const ENTRIES_OF = /^([a-z]\w{3,40})_(?:entries|records|rows)$/;

function newGroup(groups: TableDraft[][]): TableDraft[] {
  const group: TableDraft[] = [];
  groups.push(group);
  return group;
}

/** Sources that describe messages and views as often as stored rows. */
const SHAPES: ReadonlySet<TableSource> = new Set(['typescript', 'pydantic', 'listing']);

/** Types in code declare tables only where nothing else does, and those of messages none. */
function withoutShapes(drafts: readonly TableDraft[]): readonly TableDraft[] {
  const alone = !drafts.some((draft) => draft.tier === 'declared' && !SHAPES.has(draft.source));
  const names = new Set(drafts.map((draft) => draft.name));
  return drafts.filter((draft) => !SHAPES.has(draft.source) || (alone && !isMessageType(draft, names)));
}

/** "- summary = what the model wrote": a name in the singular of which nothing more is told, and which a declared table has as a column, is that column. */
function withoutColumns(drafts: readonly TableDraft[]): readonly TableDraft[] {
  const declared = drafts.filter((draft) => draft.tier === 'declared');
  const columns = new Set(declared.flatMap((draft) => draft.columns.map((column) => column.name)));
  const tables = new Set(declared.map((draft) => tableKey(draft.name)));
  return drafts.filter((draft) => draft.tier === 'declared' || draft.columns.length > 0 || draft.called || !columns.has(draft.name) || singular(draft.name) !== draft.name || tables.has(tableKey(draft.name)));
}

/** "### card_state" over `CREATE TYPE card_state AS ENUM (…)`: what a script creates as a type is no table. */
function withoutEnums(drafts: readonly TableDraft[], units: readonly Unit[], listings: Listings): readonly TableDraft[] {
  const enums = new Set(units.filter(({ kind }) => kind === 'code').flatMap((unit) => listings.sql(unit)?.enums.map(({ name }) => name.toLowerCase()) ?? []));
  return enums.size === 0 ? drafts : drafts.filter(({ name, columns }) => columns.length > 0 || !enums.has(name.toLowerCase()));
}

/** "Existing `mail_log` becomes …": what a sentence elsewhere only writes to is there already, and so is what a script only gives further columns. */
function withoutExisting(drafts: readonly TableDraft[], units: readonly Unit[], listings: Listings): readonly TableDraft[] {
  const added = columnsAdded(units, listings);
  const isOnlyNamed = (draft: TableDraft): boolean => draft.columns.length === 0 && (draft.tier === 'prose' || tellsOnly(draft, added.get(tableKey(draft.name))));
  if (!drafts.some(isOnlyNamed)) return drafts;
  const existing = new Set(units.flatMap(({ kind, text }) => (kind === 'code' ? [] : namedAsExisting(text))).concat(units.flatMap((unit) => (unit.kind === 'code' ? tablesWidened(unit, listings) : []))).map(tableKey));
  return drafts.filter((draft) => !isOnlyNamed(draft) || !existing.has(tableKey(draft.name)));
}

/** By the key of each table the columns that scripts add to it. */
function columnsAdded(units: readonly Unit[], listings: Listings): ReadonlyMap<string, ReadonlySet<string>> {
  const added = new Map<string, Set<string>>();
  for (const { table, columns } of units.flatMap((unit) => (unit.kind === 'code' ? (listings.sql(unit)?.changes ?? []) : []))) {
    const key = tableKey(table);
    added.set(key, new Set([...(added.get(key) ?? []), ...columns.map(({ name }) => name)]));
  }
  return added;
}

/** "`stalls` (opened_at)": an entry of a list that tells nothing of the table but columns which a script adds. */
function tellsOnly({ tier, words }: TableDraft, added: ReadonlySet<string> | undefined): boolean {
  const names = words.flatMap(({ text }) => text.match(/\w+/g) ?? []);
  return added !== undefined && tier === 'listed' && names.length > 0 && names.every((name) => added.has(name));
}

/** The tables that a script adds columns to and none creates. */
function tablesWidened(unit: Unit, listings: Listings): readonly string[] {
  return (listings.sql(unit)?.changes ?? []).filter(({ columns }) => columns.length > 0).map(({ table }) => table);
}

/** "the existing `orders`", "(the orders table already exists)" */
function namedAsExisting({ text, marks }: MappedText): readonly string[] {
  const called = marks.filter((mark) => mark.kind === 'code' && CALLED_EXISTING.test(text.slice(0, mark.start))).map((mark) => text.slice(mark.start, mark.end));
  return text.includes('exist') || text.includes('already') ? [...called, ...matchesIn(text, SAID_TO_EXIST).map(([, name = '']) => name)] : called;
}

/** What is told in ordinary words declares a table only where no other place shows tables with their columns, or several by their names. */
function withoutTold(drafts: readonly TableDraft[]): readonly TableDraft[] {
  const shown = drafts.filter((draft) => !draft.told);
  const surer = shown.some((draft) => draft.tier === 'declared') || new Set(shown.filter((draft) => draft.tier === 'listed').map((draft) => tableKey(draft.name))).size > 1;
  const apart = new Set([...entitiesApart(shown, drafts), ...entitiesBesideShown(shown, drafts)]);
  return surer ? drafts.filter((draft) => !draft.told || apart.has(draft)) : drafts;
}

/** The many that a list of entities tells, where what is shown besides are a few tables of one part, and none of them. */
function entitiesApart(shown: readonly TableDraft[], drafts: readonly TableDraft[]): ReadonlySet<TableDraft> {
  const keys = new Set(shown.map((draft) => tableKey(draft.name)));
  const entities = drafts.filter(({ told, unit }) => told && unit.parent !== null && ENTITY_LEAD.test(unit.parent.text.text));
  return new Set(keys.size * 2 < entities.length && entities.every((draft) => !keys.has(tableKey(draft.name))) ? entities : []);
}

/** Those of a list that names most of what is shown elsewhere, by its name alone, and more: what the one calls models are tables, and so are the others beside it. */
function entitiesBesideShown(shown: readonly TableDraft[], drafts: readonly TableDraft[]): readonly TableDraft[] {
  if (shown.some(({ tier }) => tier === 'declared')) return [];
  const keys = new Set(shown.filter(({ tier }) => tier === 'listed').map(({ name }) => tableKey(name)));
  const entities = drafts.filter(({ told }) => told);
  const named = new Map<Unit | null, Set<string>>();
  for (const { name, unit } of entities) if (keys.has(tableKey(name))) named.set(unit.parent, (named.get(unit.parent) ?? new Set()).add(tableKey(name)));
  return entities.filter(({ unit }) => {
    const { size } = named.get(unit.parent) ?? { size: 0 };
    return size > 1 && size * 2 > keys.size;
  });
}

/** Words of whoever keeps rows: the rest of a manual may say that an option "contains" something. */
const KEEPS_ROWS = /\b(?:databases?|dbs?|data ?stores?|tables|collections|rows|sql|orm|migrations?|rls|row[- ]level|persist(?:s|ed|ence)?|saved|tenants?|entities)\b/i;

/**
 * A sentence alone makes no table of a word in the singular (`value`, `worker`) in a document that names no store, shows no table, and has
 * no word for what is kept in one.
 */
function withoutAsides(drafts: readonly TableDraft[], units: readonly Unit[]): readonly TableDraft[] {
  const isAside = ({ name, tier, columns, called }: TableDraft): boolean => tier === 'prose' && columns.length === 0 && called !== true && !name.includes('_') && !namesMany(name);
  if (drafts.length === 0 || !drafts.every(isAside)) return drafts;
  return units.some(({ text }) => KEEPS_ROWS.test(text.text) || storeIn(text.text) !== undefined) ? drafts : [];
}

function draftsOf(units: readonly Unit[], listings: Listings): TableDraft[] {
  const drafts: TableDraft[] = [];
  /** Headings and items that declare a table with its columns: what stands below them are its parts. */
  const owners = new Set<Unit>();
  const noTables = leadsOfNoTables(units);
  for (const unit of units) {
    if ((unit.kind === 'item' && unit.parent && noTables.has(unit.parent)) || isOfMessage(unit)) continue;
    drafts.push(...tablesOfSteps(unit, listings));
    if (unit.kind === 'code') {
      // What a listing below a table shows may be its rows or columns; a script declares wherever it stands.
      const shown = calledByHeading(unit, tablesOfListing(unit, listings));
      drafts.push(...(owns(owners, unit) ? shown.filter(({ tier, source }) => tier === 'declared' && source === 'sql') : shown));
      continue;
    }
    const owned = owns(owners, unit);
    // A paragraph with its own name and columns under a bold line is the next table, as is the next line of one; so is an item that is called one.
    const bracketed = owned ? [] : [...tablesInBrackets(unit), ...tableBesideNoun(unit)];
    if (bracketed.length > 0) {
      drafts.push(...bracketed);
      continue;
    }
    const declared = tablesOfUnit(unit, listings).filter((draft) => !owned || draft.called || (draft.tier === 'declared' && (unit.kind === 'paragraph' || isSisterLine(unit))));
    if (declared.length === 0 && !owned && isOfThisBuild(unit) && !standsAmongExisting(unit)) declared.push(...entitiesTold(unit));
    if (declared.length === 0 && !owned) declared.push(...tableOfPolicySection(unit));
    if (declared.some((draft) => draft.tier === 'declared')) owners.add(unit);
    const told = owned && unit.kind === 'item' ? tablesOfRelation(unit) : [...tablesOfProse(unit), ...tablesToldInTurn(unit), ...(standsAmongExisting(unit) || !isOfThisBuild(unit) ? [] : tablesWithColumns(unit))];
    drafts.push(...declared, ...told.filter((draft) => declared.every((each) => tableKey(each.name) !== tableKey(draft.name))));
  }
  // `pgTable('')`: what has no name cannot be spoken of.
  return drafts.filter(({ name }) => name.trim() !== '');
}

function owns(owners: ReadonlySet<Unit>, unit: Unit): boolean {
  for (let at = unit.parent; at; at = at.parent) if (owners.has(at)) return !(unit.kind === 'heading' && at.kind === 'heading' && unit.depth <= 6);
  return false;
}

function merged(group: readonly TableDraft[], apart: ReadonlySet<string>): DeclaredTable {
  const sorted = [...group].sort((a, b) => RANK[a.tier] - RANK[b.tier] || Number(b.columns.length > 0) - Number(a.columns.length > 0) || a.nameSpan.start - b.nameSpan.start);
  const first = sorted[0] as TableDraft;
  const columns = new Map<string, ColumnFact>();
  for (const draft of sorted) for (const column of draft.columns) if (!columns.has(column.name.toLowerCase())) columns.set(column.name.toLowerCase(), column);
  const names = new Set(group.flatMap((draft) => [draft.name, ...draft.aliases]));
  names.delete(first.name);
  return {
    key: keyAmong(apart, first.name),
    name: first.name,
    aliases: [...names],
    columns: [...columns.values()],
    source: first.source,
    partial: group.every((draft) => draft.partial),
    nameSpan: first.nameSpan,
    tier: first.tier,
    homes: sorted.filter((draft) => draft.tier !== 'prose').map((draft) => draft.unit),
    words: group.flatMap((draft) => draft.words.map((text) => ({ text, unit: draft.unit }))),
  };
}
