import type { Input } from '../../model/inputs.js';
import type { Table } from '../../model/model.js';
import { BACKEND_WORDS, FORM_ENDPOINT } from '../lexicon/inputs.js';
import { storeIn } from '../lexicon/stores.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import type { Reach } from '../reach.js';
import type { EndpointSubject } from '../targets.js';
import { withAddedChecks } from './added-checks.js';
import { bodyFieldsOf } from './bodies.js';
import { CellLegend } from './cell-legend.js';
import { closedSetsOf } from './choices.js';
import { closedColumnFields } from './closed-columns.js';
import { ColumnBook } from './columns.js';
import { countedControls } from './counted-controls.js';
import { type Entry, entriesOf, isMachineField, isNotKept } from './entries.js';
import { takeLeftovers } from './leftover-columns.js';
import { enumTypesOf } from './enum-types.js';
import { exampleDocuments } from './example-documents.js';
import { headingFields } from './heading-fields.js';
import { mappingsIn } from './mappings.js';
import { mentionedColumns } from './mentioned-columns.js';
import { tellingWords } from './names.js';
import { openingFields } from './opening-fields.js';
import { unmappedSiblings } from './unmapped-siblings.js';
import { widenedTables } from './widened-tables.js';
import { type Presentation, presentationsOf } from './presented.js';

/** A manual of something else has other forms: "in source and binary forms, with or without modification". */
function speakOfBackend(units: readonly Unit[]): boolean {
  return units.some(({ text, fields }) => BACKEND_WORDS.test(text.text) || storeIn(text.text) !== undefined || fields.some(({ label }) => BACKEND_WORDS.test(label)));
}

const RANK: Readonly<Record<Presentation['from'], number>> = { 'list of inputs': 0, 'list of enums': 1, form: 2, control: 3, survey: 4 };

/** What users fill in and the product keeps: where it is kept, and the closed sets of values among it. */
export function readInputs(units: readonly Unit[], listings: Listings, tables: readonly Table[], reach: Reach): Input[] {
  const book = new ColumnBook([...withAddedChecks(tables, units, listings), ...widenedTables(units, listings, tables), ...exampleDocuments(units)], enumTypesOf(units));
  const mappings = units.filter((unit) => unit.zone === 'plain').flatMap(mappingsIn);
  const mentions = mentionedColumns(units);
  const hasForms = tables.length > 0 || reach.finder.subjects.length > 0 || speakOfBackend(units);
  const presented = presentationsOf(units).filter((each) => (hasForms || each.from !== 'form') && !isColumnOfListing(each, book));
  const opening = hasForms ? openingFields(units, [...mappings, ...presented]) : [];
  const told = [...mappings, ...presented, ...opening, ...unmappedSiblings(units, [...mappings, ...presented, ...opening])];
  const titled = [...told, ...headingFields(units, told, book, mentions)];
  const closed = [...titled, ...closedColumnFields(units, titled, book, mentions)];
  const presentations = [...closed, ...(hasForms ? countedControls(units, closed) : [])].sort((a, b) => RANK[a.from] - RANK[b.from]);
  const bodies = bodyFieldsOf(reach.finder.subjects).filter((body) => !isMachineField(body.name));
  const entries = withGroups(entriesOf(presentations, bodies, book, mentions, units));
  takeLeftovers(entries, book);
  const sets = closedSetsOf(entries, units, (unit, text) => reach.ownersOf({ unit, text, label: '', kind: 'words' }), (unit, text) => reach.finder.in({ unit, text, label: '', kind: 'words' }).filter(({ nearness }) => nearness === 'named').flatMap(({ endpoints }) => endpoints));
  const legend = new CellLegend(units);
  return entries.flatMap((entry): Input[] => {
    if (isNotKept(entry) || entry.presentations.some((each) => legend.tellsNotKept(each))) return [];
    const set = sets.get(entry) ?? null;
    const isPresented = entry.presentations.length > 0;
    const besideInputs = !isPresented && tellingWords(entry.names[0] ?? []).length > 0 && entry.bodies.some((body) => saysForm(body.endpoint));
    if (!isPresented && !besideInputs && !set) return [];
    const column = entry.mapped ?? (entry.column ? { name: `${entry.column.table}.${entry.column.fact.name}`, span: entry.column.fact.span, typed: true, nullability: true } : null);
    return [{
      kind: 'input',
      id: `input:${entry.name}`,
      span: entry.span,
      name: entry.name,
      presented: isPresented || besideInputs,
      from: isPresented ? (entry.presentations[0]?.from ?? 'form') : `body of ${entry.bodies[0]?.endpoint.draft.name ?? ''}`,
      column,
      unstored: entry.unstored,
      choices: set,
    }];
  });
}

/** A line of a listing that declares tables is a column, whatever form it stands under. */
function isColumnOfListing({ unit, stored, said }: Presentation, book: ColumnBook): boolean {
  const [line] = said;
  return unit.kind === 'code' && stored === null && line !== undefined && book.within(unit.span).some(({ fact }) => line.span().start <= fact.span.start && fact.span.start <= line.span().end);
}

/** "The three bank fields" of a form are those of the body it sends which nothing else presents, where there are as many. */
function withGroups(entries: readonly Entry[]): readonly Entry[] {
  const groups = entries.filter((entry) => entry.presentations.some(({ count }) => count > 1));
  const named = new Set<Entry>();
  for (const group of groups) {
    const [presentation] = group.presentations;
    const endpoints = new Set(entries.filter((entry) => entry.presentations.some(({ unit }) => unit === presentation?.unit)).flatMap((entry) => entry.bodies.map((body) => body.endpoint)));
    for (const endpoint of endpoints) {
      const open = entries.filter((entry) => entry.presentations.length === 0 && !entry.column && entry.bodies.some((body) => body.endpoint === endpoint));
      if (!presentation || open.length !== presentation.count) continue;
      for (const entry of open) entry.presentations.push(presentation);
      named.add(group);
    }
  }
  return entries.filter((entry) => !named.has(entry));
}

/** Its endpoint is said to take what a form sends. */
function saysForm({ draft }: EndpointSubject): boolean {
  return draft.fragments.some(({ text, label }) => label !== 'code' && FORM_ENDPOINT.test(text.text)) || FORM_ENDPOINT.test(draft.path ?? '');
}
