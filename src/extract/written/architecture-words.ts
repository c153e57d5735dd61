import type { Block, Item, Section } from '../../parse/document.js';
import { OF_EDITORS, type Part } from '../../parse/yaml/architecture-keys.js';
import type { YamlEntry, YamlNode } from '../../parse/yaml/node.js';
import type { MappedText } from '../../text/mapped-text.js';
import { endpointSection } from './endpoint-words.js';
import { fields, type Labels, labelled } from './fields.js';
import { authPhrase, checkPhrase, namesPhrase, othersIn, tablesPhrase, timeoutPhrase, lookupPhrase, valueIn, wordsIn } from './phrases.js';
import { addProse, blocksOf, labelledItem } from './prose.js';
import { sqlBlocks, tableSection } from './table-words.js';
import { asCode, asStrong, inline, item, joined, list, listed, oneLine, paragraph, sectionOf, standingAt, standingFor, table } from './words.js';
import { own } from '../../text/own.js';

/** Headings under which the parts of an architecture stand, in the words that a document uses. */
const HEADINGS: Readonly<Record<Part, string>> = {
  overview: 'System Architecture',
  services: 'Services',
  auth: 'Authentication',
  endpoints: 'API Endpoints',
  tables: 'Database Schema',
  sql: 'Database Schema in SQL',
  env: 'Environment Variables',
  jobs: 'Jobs',
  pages: 'Pages',
  inputs: 'User Inputs',
  metrics: 'Success Metrics',
  stats: 'Dashboard',
  ids: 'Correlation Ids',
  tools: 'Tools',
  dataFlow: 'Data Flow',
  infrastructure: 'Infrastructure',
  risks: 'Technical Risks',
  telemetry: 'Telemetry',
  security: 'Security',
  questions: 'Critical Questions',
  openQuestions: 'Open Questions',
  outOfScope: 'Out of Scope',
  alternatives: 'Alternatives Considered and Rejected',
};

/** Endpoints refer to what stands there; it speaks of no other. */
const NAMED_CREDENTIALS = 'Credentials by Name';

/** What is told of the whole before its parts. */
const LEADS: Readonly<Record<string, (words: MappedText) => MappedText | null>> = {
  stage: (words) => joined(standingAt('Stage: ', words.offsetAt(0)), words),
  kind: (words) => (words.text === 'delta' ? standingFor('This is a delta over an existing system.', words.span()) : null),
};

/** The depth of the sections of an architecture; its title stands above them. */
const DEPTH = 2;

/** Puts an architecture, with its short forms written out, in the words and sections in which a document tells it. */
export function inWords(architecture: YamlNode): Section {
  const root: Section = { heading: null, depth: 0, blocks: [], sections: [], parent: null };
  const title = wordsIn(architecture, 'title');
  const whole = title ? sectionOf(title, 1, root) : root;
  if (whole !== root) root.sections.push(whole);
  addParts(architecture, whole);
  return root;
}

/** Adds the parts of an architecture to a section. */
export function addParts(architecture: YamlNode, whole: Section): void {
  for (const [name, lead] of Object.entries(LEADS)) {
    const words = wordsIn(architecture, name);
    const text = words && lead(words);
    if (text) whole.blocks.push(paragraph(text));
  }
  for (const entry of architecture.entries) {
    if (OF_EDITORS.has(entry.name) || entry.name.startsWith('x-')) continue;
    const isNamed = entry.name === 'auth' && entry.value.kind === 'mapping';
    const heading = standingFor(isNamed ? NAMED_CREDENTIALS : (own(HEADINGS, entry.name) ?? entry.key.text), entry.key.span());
    const section = sectionOf(heading, Math.max(DEPTH, whole.depth + 1), whole);
    addPart(entry, section);
    whole.sections.push(section);
  }
  // Last, for a heading in them would hold what follows.
  for (const { name, value } of architecture.entries) if (name === 'notes') addProse(value, whole);
}

function addPart({ name, value }: YamlEntry, section: Section): void {
  const add = value.kind === 'sequence' && value.items.some(({ kind }) => kind === 'mapping') ? own(RECORDS, name) : undefined;
  if (add) return add(value.items.filter(({ kind }) => kind === 'mapping' || name === 'risks'), section);
  if (name === 'auth' && value.kind === 'mapping') section.blocks.push(...list(value.entries.map(({ key, value: scheme }) => labelled(asStrong(key), authPhrase(scheme)))));
  else if (name === 'sql') section.blocks.push(...sqlBlocks(value));
  else if (name === 'questions' && value.kind === 'mapping') addQuestions(value, section);
  else addProse(value, section, name === 'dataFlow');
}

type Records = readonly YamlNode[];

const RECORDS: Readonly<Record<string, (records: Records, section: Section) => void>> = {
  services: (records, section) => section.blocks.push(...list(records.map((record) => service(record)))),
  endpoints: (records, section) => section.sections.push(...records.map((record) => endpointSection(record, section))),
  tables: (records, section) => section.sections.push(...records.map((record) => tableSection(record, section))),
  env: (records, section) => addRows(records, section, VARIABLE_COLUMNS),
  jobs: (records, section) => section.blocks.push(...list(records.map((record) => job(record)))),
  pages: (records, section) => section.blocks.push(...list(records.map((record) => page(record)))),
  inputs: (records, section) => addRows(records, section, INPUT_COLUMNS),
  metrics: (records, section) => addRows(records, section, METRIC_COLUMNS),
  stats: (records, section) => section.blocks.push(...list(records.map((record) => stat(record)))),
  ids: (records, section) => section.blocks.push(...list(records.map((record) => identifier(record)))),
  tools: (records, section) => section.blocks.push(...list(records.map((record) => tool(record)))),
  risks: (records, section) => section.blocks.push(...list(records.map((record) => risk(record)))),
};

function stepsOf(record: YamlNode): readonly Block[] {
  const steps = valueIn(record, 'steps');
  return steps ? blocksOf(steps, true) : [];
}

function notesOf(record: YamlNode): readonly Block[] {
  const notes = valueIn(record, 'notes');
  return notes ? blocksOf(notes) : [];
}

function service(record: YamlNode): Item {
  const name = wordsIn(record, 'name') ?? record.text.slice(0, 0);
  const below = fields(record, { runsOn: ['Runs on', inline], calls: ['Calls', namesPhrase], reason: ['Needed because'], ...underTheirNames(record, ['name', 'responsibility', 'runsOn', 'calls', 'reason', 'notes']) });
  const responsibility = valueIn(record, 'responsibility');
  const lead = responsibility ? labelledItem(asStrong(name), responsibility) : item(asStrong(name));
  return { ...lead, blocks: [...lead.blocks, ...list(below), ...notesOf(record)] };
}

/** Properties of a team's own, under their names. */
function underTheirNames(record: YamlNode, known: readonly string[]): Labels {
  return Object.fromEntries(othersIn(record, known).map(({ name }) => [name, [name] as const]));
}

const JOB_FIELDS: Labels = {
  schedule: ['Schedule', inline],
  endpoint: ['Endpoint', inline],
  auth: ['Auth', authPhrase],
  calls: ['Calls', namesPhrase],
  reads: ['Reads', tablesPhrase],
  writes: ['Writes', tablesPhrase],
  atomicity: ['Atomicity', inline],
  cursor: ['Cursor', inline],
  onBadRow: ['Rows that cannot be processed', inline],
  timeout: ['Timeout', timeoutPhrase],
  fansOutTo: ['Fans out to', namesPhrase],
  onFailure: ['On failure', inline],
  telemetry: ['Telemetry sent', inline],
};

/** A job in one line: what it does, and all else as sentences. */
function job(record: YamlNode): Item {
  const name = asCode(wordsIn(record, 'name') ?? record.text.slice(0, 0));
  const sentences = [wordsIn(record, 'purpose'), ...fields(record, JOB_FIELDS).map(({ text }) => text)].filter((text) => text !== null);
  const text = sentences.length > 0 ? joined(name, ': ', listed(sentences.map(withoutStop), '. '), '.') : name;
  const notes = notesOf(record);
  const [note] = notes;
  const isShort = notes.length === 1 && note?.kind === 'paragraph';
  return item(isShort ? joined(text, ' ', oneLine(note.text)) : text, [...stepsOf(record), ...(isShort ? [] : notes)]);
}

function withoutStop(text: MappedText): MappedText {
  return /[.]\s*$/.test(text.text) ? text.slice(0, text.text.trimEnd().length - 1) : text;
}

const PAGE_FIELDS: Labels = {
  purpose: ['Shows'],
  readPath: ['First load reads'],
  lookup: ['Lookup', lookupPhrase],
  pagination: ['Pagination'],
  linkedFrom: ['Linked from', namesPhrase],
  inputs: ['Inputs', namesPhrase],
  stats: ['Stats', namesPhrase],
  telemetry: ['Telemetry sent'],
};

function page(record: YamlNode): Item {
  const path = wordsIn(record, 'path');
  const name = wordsIn(record, 'name');
  const lead = path && name ? joined(asCode(path), ' (', name, ')') : path ? asCode(path) : (name ?? record.text.slice(0, 0));
  return item(lead, [...list(fields(record, PAGE_FIELDS)), ...asItems(notesOf(record))]);
}

/** Paragraphs below an item as items: they go on about it. */
function asItems(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? list([item(block.text)]) : [block]));
}

type Columns = readonly (readonly [header: string, cell: (record: YamlNode) => MappedText | null])[];

const VARIABLE_COLUMNS: Columns = [
  ['Variable', (record) => codeIn(record, 'name')],
  ['Purpose', (record) => wordsIn(record, 'purpose')],
  ['Used by', (record) => wordsIn(record, 'usedBy')],
  ['Secret', (record) => (valueIn(record, 'secret')?.scalar === true ? wordsIn(record, 'secret') : null)],
  ['Default', (record) => wordsIn(record, 'default')],
  ['Example', (record) => wordsIn(record, 'example')],
  ['Group', (record) => wordsIn(record, 'group')],
  ['Notes', (record) => wordsIn(record, 'notes')],
];

function codeIn(record: YamlNode, name: string): MappedText | null {
  const words = wordsIn(record, name);
  return words && asCode(words);
}

const METRIC_COLUMNS: Columns = [
  ['Metric', (record) => wordsIn(record, 'name')],
  ['Definition', (record) => wordsIn(record, 'definition')],
  ['Target', (record) => wordsIn(record, 'target')],
  ['Measured by', (record) => wordsIn(record, 'measuredBy')],
  ['Notes', (record) => wordsIn(record, 'notes')],
];

/** A table of records, with the columns of which any record tells; the first names them. */
function addRows(records: Records, section: Section, all: Columns): void {
  const columns = all.filter(([, cell], index) => index === 0 || records.some((record) => cell(record) !== null));
  const place = section.heading?.span ?? { start: 0, end: 0 };
  const header = columns.map(([words]) => standingFor(words, place));
  section.blocks.push(...table(header, records.map((record) => cellsOf(record, columns))));
}

function cellsOf(record: YamlNode, columns: Columns): MappedText[] {
  const cells = columns.map(([, cell]) => cell(record));
  let place = record.span.start;
  return cells.map((cell) => {
    if (cell) place = cell.span().end;
    return cell ?? standingFor('', { start: place, end: place });
  });
}

const INPUT_COLUMNS: Columns = [
  ['Field', (record) => wordsIn(record, 'name')],
  ['Control', (record) => controlOf(record)],
  ['Column', (record) => columnOfInput(record)],
  ['Server', (record) => rejectionOf(record)],
  ['Constraint', (record) => checkOf(record)],
  ['Notes', (record) => wordsIn(record, 'notes')],
];

function checkOf(record: YamlNode): MappedText | null {
  const check = wordsIn(record, 'check');
  return check && checkPhrase(check);
}

/** A control with the values that it permits. */
function controlOf(record: YamlNode): MappedText | null {
  const control = wordsIn(record, 'control');
  const values = valueIn(record, 'values');
  const set = values && joined('(', inline(values), ')');
  return control && set ? joined(control, ' ', set) : (control ?? (values ? joined(standingFor('one of ', values.span), inline(values)) : null));
}

function columnOfInput(record: YamlNode): MappedText | null {
  const stored = record.entries.find(({ name }) => name === 'stored')?.value;
  if (stored?.scalar === false) return standingFor('not stored', stored.span);
  const column = wordsIn(record, 'column');
  if (!column) return null;
  const nullable = record.entries.find(({ name }) => name === 'nullable')?.value;
  const type = wordsIn(record, 'type');
  const nullability = nullable ? standingFor(nullable.scalar === true ? 'nullable' : 'not null', nullable.span) : null;
  return joined(asCode(column), type ? ', ' : null, type, nullability ? ', ' : null, nullability);
}

function rejectionOf(record: YamlNode): MappedText | null {
  const answer = wordsIn(record, 'onInvalid');
  return answer && (/^\d{3}\b/.test(answer.text) ? joined(standingAt('rejects other values with ', answer.offsetAt(0)), answer) : answer);
}

function stat(record: YamlNode): Item {
  const name = asStrong(wordsIn(record, 'name') ?? record.text.slice(0, 0));
  const shows = valueIn(record, 'shows');
  const sides = shows && joined(standingAt('shows ', shows.span.start), namesPhrase(shows), shows.kind === 'sequence' && shows.items.length > 1 ? standingAt(' as separate values', shows.span.end - 1) : null);
  const purpose = wordsIn(record, 'purpose');
  const lead = purpose ? joined(name, ': ', purpose, sides ? '; ' : null, sides) : sides ? joined(name, ' ', sides) : name;
  return item(lead, [...list(fields(record, { page: ['Shown on', inline], computedBy: ['Computed by'] })), ...notesOf(record)]);
}

function identifier(record: YamlNode): Item {
  const name = asCode(wordsIn(record, 'name') ?? record.text.slice(0, 0));
  const origin = wordsIn(record, 'origin');
  const usedIn = valueIn(record, 'usedIn');
  const uses = usedIn && joined(standingAt('used in ', usedIn.span.start), namesPhrase(usedIn));
  const lead = joined(name, origin || uses ? ': ' : null, origin, origin && uses ? '; ' : null, uses);
  return item(lead, notesOf(record));
}

function tool(record: YamlNode): Item {
  const name = asStrong(wordsIn(record, 'name') ?? record.text.slice(0, 0));
  const purpose = wordsIn(record, 'purpose');
  const fires = valueIn(record, 'fires');
  const events = fires && joined(standingAt('fires the events ', fires.span.start), namesPhrase(fires));
  const lead = joined(name, purpose || events ? ': ' : null, purpose, purpose && events ? '; ' : null, events);
  return item(lead, [...list(fields(record, { uiGuard: ['UI'], dbGuard: ['Database'] })), ...notesOf(record)]);
}

function risk(record: YamlNode): Item {
  if (record.kind !== 'mapping') return item(inline(record));
  const what = wordsIn(record, 'risk') ?? record.text.slice(0, 0);
  const mitigation = wordsIn(record, 'mitigation');
  return item(mitigation ? joined(what, ': ', mitigation) : what, [...list(fields(record, { likelihood: ['Likelihood', inline], impact: ['Impact', inline] })), ...notesOf(record)]);
}

/** The four questions in the words in which they are asked. */
const QUESTIONS: Readonly<Record<string, string>> = {
  fragilePoint: 'What is the most fragile point?',
  wrongAssumption: 'Which assumption could be wrong in production?',
  tenTimesTraffic: 'At 10x traffic, what breaks first?',
  simplerAlternative: 'Is there a simpler alternative?',
};

function addQuestions(node: YamlNode, section: Section): void {
  for (const { name, key, value } of node.entries) {
    // A key of another name is read for what it says: `most_fragile_point`.
    const question = own(QUESTIONS, name) ?? name.replace(/[_-]+/g, ' ');
    const below = sectionOf(standingFor(question, key.span()), section.depth + 1, section);
    addProse(value, below);
    section.sections.push(below);
  }
}
