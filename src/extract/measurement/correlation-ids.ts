import type { Evidence } from '../../model/claim.js';
import type { CorrelationId } from '../../model/measurement.js';
import type { Table } from '../../model/model.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { ANALYTICS_TITLE, API_TITLE, CALLED_SO, COLUMN_OF_TABLE, COLUMNS_IN_LINE, DEFAULT_IN_MODEL, DEFAULT_IN_PROGRAM, DEFAULT_OF_COLUMN, DERIVED, FROM_STORE, GENERATED, ID_TITLE, IN_ANALYTICS, IN_API, IN_DATABASE, LEADS_ON, MADE_AHEAD, MAKER_AHEAD, MAKER_STORE, NO_TABLE, NOT_DERIVED, ONLY_COMPARED, ORIGIN, ORIGIN_LABEL, PUTS_ROW, READ_BACK, REPLACES_MADE, TAKEN_FROM_ROW, TAKES_OVER, THAT_VERY_ID, THE_ID } from '../lexicon/correlation.js';
import { DEFERRAL } from '../lexicon/stances.js';
import { matchesOf } from '../lexicon/words.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { isTakenBack } from '../stance.js';
import { isOfDesign } from '../zones.js';
import { idsThatHoldTogether, keyOf, type Named, namesIn } from './correlation-names.js';

type Place = CorrelationId['uses'][number]['place'];

interface Draft {
  name: string;
  readonly key: string;
  readonly span: Span;
  readonly uses: Map<Place, Span>;
  generated: Evidence | null;
  derived: Evidence | null;
  /** Taken from a row or an answer: it comes from there, unless something makes it before. */
  taken: Evidence | null;
  deferred: Evidence | null;
  /** Called a correlation id in words, or named after one. */
  isWords: boolean;
}

const PLACES: readonly (readonly [place: Place, told: RegExp, title: RegExp | null])[] = [['analytics', IN_ANALYTICS, ANALYTICS_TITLE], ['api', IN_API, API_TITLE], ['database', IN_DATABASE, null]];
const CHEAP = /(?:session|correlation|request|req|trac(?:e|ing)|run|visit|journey|flow|sync|interaction)[_ -]?(?:ids?|key|ref)\b/i;
/** A sentence that goes on about the id of the one before. */
const REFERS_BACK = /\b(?:it|its|this|that|these|they|them|the same|the value|which|never|nothing|no handler)\b/i;

/** A step that speaks of the id of the step before it. */
const POINTS_BACK = /\b(?:it|(?:that|the|this) (?:id|key|value))\b/i;

/** The ids that tie analytics, API and database together, with their origin (docs/judgement.md, session-id-origin). */
export function readCorrelationIds(passages: readonly Passage[], tables: readonly Table[], units: readonly Unit[]): CorrelationId[] {
  const drafts = new Map<string, Draft>();
  const holding = idsThatHoldTogether(passages, tables);
  let unit: Unit | null = null;
  let open: readonly Draft[] = [];
  /** The unit is on the ids in `open` as a whole: its title, its lead or its first cell names them. */
  let isDevoted = false;
  /** The ids named last in this section. */
  let last: { readonly heading: Unit | null; readonly unit: Unit | null; readonly lead: Unit | null; readonly drafts: readonly Draft[] } = { heading: null, unit: null, lead: null, drafts: [] };
  const titles = new Map<Unit, readonly Draft[]>();
  let before: Passage | null = null;
  /** Titles about an id whose name they do not write. */
  const untold: Unit[] = [];
  const draftsOf = (passage: Passage, named: readonly Named[]): readonly Draft[] => named.map(({ name, range, isWords }) => draftOf(drafts, name, passage.text.span(range.start, range.end), isWords));
  for (const passage of passages) {
    if (!isOfDesign(passage.unit.zone)) continue;
    if (passage.kind === 'heading') {
      const named = namesIn(passage, holding).filter(({ isWords }) => !isWords);
      if (named.length > 0) titles.set(passage.unit, draftsOf(passage, named));
      else if (ID_TITLE.test(passage.text.text)) untold.push(passage.unit);
      continue;
    }
    if (passage.unit !== unit) {
      const title = headingOf(passage.unit);
      open = (title && titles.get(title)) ?? [];
      isDevoted = open.length > 0;
      if (!isDevoted && last.heading === title && goesOn(passage.unit)) [open, isDevoted] = [last.drafts, true];
      // "3. PostHog and the API use it": of the step before.
      if (open.length === 0 && passage.unit.kind === 'item' && passage.unit.parent === unit?.parent && last.unit === unit && (passage.unit.number !== null || tellsHowMade(passage)) && POINTS_BACK.test(passage.text.text) && !isOnOtherId(passage)) {
        open = last.drafts;
        last = { ...last, unit: passage.unit };
      }
      // The next paragraph tells how the one id before it is made: "The gateway makes it with `uuid()` before …".
      if (open.length === 0 && passage.unit.kind === 'paragraph' && last.unit !== null && last.unit === unit && last.heading === title && last.drafts.length === 1 && POINTS_BACK.test(passage.text.text) && tellsHowMade(passage)) open = last.drafts;
      if (open.length === 0 && (isLedIn(passage.unit, last.unit) || isLineUnder(passage.unit, last))) [open, isDevoted] = [last.drafts, true];
      unit = passage.unit;
    }
    const named = holding.size > 0 || CHEAP.test(passage.text.text) ? namesIn(passage, holding) : [];
    // "Where | What happens with sessionId": each cell of the column tells of that id.
    const isUnderName = named.length === 0 && passage.kind === 'cell' && CHEAP.test(passage.label);
    if (isUnderName) open = [...drafts.values()].filter(({ name }) => passage.label.includes(name));
    const isAside = named.every(({ isWords }) => isWords) && open.length > 0 && (passage.kind === 'comment' || REFERS_BACK.test(passage.text.text));
    if (named.length > 0 && !isAside) {
      open = draftsOf(passage, named);
      last = { heading: headingOf(passage.unit), unit: passage.unit, lead: passage.unit.parent === last.lead ? last.lead : passage.unit, drafts: open };
      isDevoted = isLead(passage);
      // "A UUID is drawn. That value is the `session_id`.", "… That `session_id` goes to the logs."
      if (before && isNextTo(before, passage) && (CALLED_SO.test(passage.text.text) || THAT_VERY_ID.test(passage.text.text.slice(0, named[0]?.range.start)))) for (const draft of open) note(draft, before, true);
    }
    before = passage;
    if (named.length > 0 || isUnderName || REFERS_BACK.test(passage.text.text) || passage.kind === 'code' || (isDevoted && tellsOrigin(passage))) for (const draft of open) {
      const isKnown = draft.generated !== null || draft.derived !== null || draft.taken !== null;
      note(draft, passage, named.length > 0);
      // `visit_id` is called `visitId` where its origin is told so: the other spelling is that of a column or a property.
      const told = !isKnown && passage.kind !== 'code' && (draft.generated ?? draft.derived ?? draft.taken) ? named.find(({ name, isWords }) => !isWords && !/[-_]/.test(name) && keyOf(name) === draft.key) : undefined;
      if (told) draft.name = told.name;
    }
  }
  for (const draft of drafts.values()) noteColumns(draft, passages, units);
  for (const title of untold) noteOrigin(title, [...drafts.values()], passages);
  for (const draft of drafts.values()) for (const table of tables) for (const column of table.columns) if (keyOf(column.name) === draft.key) draft.uses.set('database', draft.uses.get('database') ?? column.span);
  return [...drafts.values()].filter((draft) => isCorrelation(draft, tables, [...drafts.values()].filter((other) => other !== draft))).map(({ name, key, span, uses, generated, derived, taken, deferred }) => ({ kind: 'id', id: `id:${name}`, name, span, uses: [...uses].map(([place, at]) => ({ place, span: at })), generated: generated && isMadeLate(key, generated.span, units, tables) ? null : generated, derived: derived ?? (generated ? null : taken), deferred }));
}

/** "It goes to:" with a list below: each item is about the id of the lead. */
function isLedIn({ kind, parent }: Unit, lead: Unit | null): boolean {
  return kind === 'item' && parent !== null && parent === lead && LEADS_ON.test(parent.text.text);
}

/** A line under the line that begins with the id, and tells more than its type: "- `journey_id`" and "filled in by: the browser" below. */
function isLineUnder({ kind, parent, text }: Unit, { unit, lead, drafts }: { readonly unit: Unit | null; readonly lead: Unit | null; readonly drafts: readonly Draft[] }): boolean {
  return kind === 'item' && parent?.kind === 'item' && (parent === unit || parent === lead) && drafts.length === 1 && !/^\W*(?:type|column|format|schema|constraint|length)s?\W{1,3}/i.test(text.text);
}

/** The sentence, or the step, directly after it. */
function isNextTo({ unit, kind }: Passage, { unit: next }: Passage): boolean {
  return kind === 'words' && (unit === next || (next.number !== null && unit.parent === next.parent));
}

/** `attempts.session_id` in words is a use in the database; a column of its name with a default is where it comes from, if nothing made it before. */
function noteColumns(draft: Draft, passages: readonly Passage[], units: readonly Unit[]): void {
  const { key, uses } = draft;
  for (const { unit, kind, text } of passages) {
    if (uses.has('database') || kind === 'code' || kind === 'heading' || !isOfDesign(unit.zone)) continue;
    const column = matchesIn(text.text, COLUMN_OF_TABLE).find(([, table = '', name = '']) => keyOf(name) === key && !NO_TABLE.test(table));
    if (column) uses.set('database', text.span(column.index, column.index + column[0].length));
  }
  if (draft.generated) return;
  const listings = units.filter(({ kind, zone }) => kind === 'code' && isOfDesign(zone));
  for (const line of listings.flatMap(({ text }) => text.lines())) {
    const found = DEFAULT_OF_COLUMN.exec(line.text);
    if (found && keyOf(found[1] ?? '') === key) draft.derived ??= { span: line.span(), stance: 'denied' };
  }
}

/** "2. The handler inserts the row in `runs`. 3. The handler makes `correlationId`", where the rows of that table carry it: made behind what it should tie together. */
function isMadeLate(key: string, made: Span, units: readonly Unit[], tables: readonly Table[]): boolean {
  const step = units.find(({ number, text }) => number !== null && text.span().start <= made.start && made.end <= text.span().end);
  const siblings = step?.parent?.children ?? [];
  const carriers = tables.filter(({ columns }) => columns.some(({ name }) => keyOf(name) === key)).map(({ name }) => name.toLowerCase());
  return carriers.length > 0 && siblings.slice(0, step ? siblings.indexOf(step) : 0).some(({ number, text: { text } }) => {
    return number !== null && PUTS_ROW.test(text) && !keyOf(text).includes(key) && carriers.some((name) => text.toLowerCase().split(/\W+/).includes(name));
  });
}

/** "Session identity. Created by the client …": told of the one id of that kind. */
function noteOrigin(title: Unit, drafts: readonly Draft[], passages: readonly Passage[]): void {
  const kind = (ID_TITLE.exec(title.text.text)?.[1] ?? '').toLowerCase().slice(0, 4);
  const meant = drafts.filter(({ key, uses }) => key.includes(kind) && uses.size > 1);
  const [draft] = meant;
  if (!draft || meant.length > 1) return;
  for (const passage of passages) if ((passage.kind === 'words' || passage.kind === 'cell') && headingOf(passage.unit) === title) note(draft, passage, false);
}

/** A first cell, or a bold lead: what follows is about what it names. */
function isLead({ text, unit, kind }: Passage): boolean {
  if (kind === 'cell') return text.text === unit.fields[0]?.value.text;
  return text.marks.some((mark) => mark.kind === 'strong' && mark.start < 4) && text.offsetAt(0) - unit.text.offsetAt(0) < 4;
}

/** "**Where it comes from.** …", "The id is …": about the id that the passage before named. */
function goesOn({ kind, text }: Unit): boolean {
  return (kind === 'paragraph' || kind === 'item') && (ORIGIN_LABEL.test(text.text) || THE_ID.test(text.text.slice(0, 60)));
}

/** Under a lead any sentence tells where the id comes from; in a row only a cell under such a label, or one that has more than a type. */
function tellsOrigin({ kind, label, text }: Passage): boolean {
  return kind !== 'cell' || ORIGIN_LABEL.test(label) || (text.text.length > 24 && !/type|column|schema|constraint/i.test(label));
}

function draftOf(drafts: Map<string, Draft>, name: string, span: Span, isWords: boolean): Draft {
  const key = keyOf(name);
  const known = drafts.get(key);
  if (known) {
    known.isWords ||= isWords;
    // A header is named after the id.
    if (known.name.includes('-') && !name.includes('-')) known.name = name;
    // The whole word names it better than the short one.
    if (/^req(?!uest)/i.test(known.name) && /^request/i.test(name)) known.name = name;
    return known;
  }
  const draft: Draft = { name, key, span, uses: new Map(), generated: null, derived: null, taken: null, deferred: null, isWords };
  drafts.set(key, draft);
  return draft;
}

function note(draft: Draft, { unit, text, kind, label }: Passage, isNamed: boolean): void {
  const words = text.text;
  const found = (expression: RegExp): Span | null => {
    const match = expression.exec(words);
    return match ? text.span(match.index, match.index + match[0].length) : null;
  };
  const derived = derivedIn(words);
  // In code an id that was made before is only handed to the insert.
  const isHandedOver = kind === 'code' && draft.generated !== null && READ_BACK.test(derived?.[0] ?? '');
  const isReadBack = kind !== 'code' && READ_BACK.test(derived?.[0] ?? '') && !TAKES_OVER.test(words);
  if (derived && !isHandedOver && !isReadBack && !NOT_DERIVED.test(words.slice(0, derived.index)) && (isNamed || kind !== 'code')) draft.derived ??= { span: text.span(derived.index, derived.index + derived[0].length), stance: 'denied' };
  const origin = originOf(unit, label, text);
  const taken = found(TAKEN_FROM_ROW) ?? (origin && MAKER_STORE.test(origin.text) ? origin.span() : null) ?? (isReadBack ? found(DERIVED) : null) ?? (kind === 'code' && isNamed ? found(DEFAULT_IN_MODEL) : null);
  if (taken && !NOT_DERIVED.test(words.slice(0, text.indexAt(taken.start)))) draft.taken ??= { span: taken, stance: 'denied' };
  const generated = generatedIn(text) ?? (origin && MAKER_AHEAD.test(origin.text) ? origin.span() : null);
  if (generated && !(derived && draft.derived) && !(taken && draft.taken)) draft.generated ??= { span: generated, stance: 'affirmed' };
  if (ORIGIN.test(words) || ORIGIN_LABEL.test(label)) {
    const [deferral] = matchesOf(DEFERRAL, words);
    if (deferral) draft.deferred ??= { span: text.span(deferral.start, deferral.end), stance: 'deferred' };
  }
  const title = headingOf(unit)?.text.text ?? '';
  const receiver = kind === 'code' ? receiverOf(unit, words) : '';
  for (const [place, expression, titled] of PLACES) {
    // In a table of places, one cell names the place and another one the id.
    const at = found(expression) ?? (receiver !== '' && expression.test(receiver) ? text.span() : null) ?? (isNamed && kind !== 'code' && titled?.test(title) ? text.span() : null) ?? (unit.kind === 'row' && expression.test(unit.text.text) ? text.span() : null);
    if (at && !draft.uses.has(place)) draft.uses.set(place, at);
  }
}

/** Words that take an id from what the store gives back; not those that only hold what it gave against what it was given. */
function derivedIn(words: string): RegExpExecArray | null {
  const replaces = FROM_STORE.test(words) ? REPLACES_MADE.exec(words) : null;
  if (replaces) return replaces;
  const derived = DERIVED.exec(words);
  return derived && ONLY_COMPARED.test(words) && !READ_BACK.test(derived[0]) ? null : derived;
}

/** Of an arrow of a sequence diagram, "A-)P: …", the name of the one who gets it: "PostHog". */
function receiverOf({ text }: Unit, words: string): string {
  const alias = /^sequenceDiagram\b/.test(text.text.trimStart()) ? ARROW_TO.exec(words)?.[1] : undefined;
  if (alias === undefined) return '';
  const declared = text.text.split('\n').map((line) => PARTICIPANT.exec(line)).find((match) => match?.[1] === alias);
  return declared?.[2] ?? alias;
}

const ARROW_TO = /^\s{0,12}\w{1,40}\s?--?[)>x]{1,2}[+-]?\s?(\w{1,40})\s?:/;
const PARTICIPANT = /^\s*(?:participant|actor|database) (\w{1,40}) as (.{1,80})$/;

/** What answers to a label for the origin: "Made by | the browser", "filled in by: the browser". */
function originOf(unit: Unit, label: string, text: Passage['text']): Passage['text'] | null {
  const [first] = unit.kind === 'row' ? unit.fields : [];
  if (first && ORIGIN_LABEL.test(first.value.text)) return text.text === first.value.text ? null : text;
  const colon = ORIGIN_LABEL.test(text.text) ? text.text.indexOf(': ') : -1;
  if (colon > 0 && colon < LONGEST_LABEL) return text.slice(colon + 2);
  return ORIGIN_LABEL.test(label) ? text : null;
}

const LONGEST_LABEL = 30;

/** A sentence that says how a value is made or taken. */
function tellsHowMade({ text }: Passage): boolean {
  return generatedIn(text) !== null || DERIVED.test(text.text) || TAKEN_FROM_ROW.test(text.text);
}

/** "`lines.id` is a number of the database": an item that opens with another id is about that one. */
function isOnOtherId({ unit: { text } }: Passage): boolean {
  const [first] = text.marks;
  return first?.kind === 'code' && first.start < 2 && /(?:^|[._])id$|[a-z]I[dD]$/.test(text.text.slice(first.start, first.end));
}

/** It is said to be made, and not that it could be; the types of columns make nothing. */
function generatedIn(text: Passage['text']): Span | null {
  const words = text.text.replace(COLUMNS_IN_LINE, (columns) => ' '.repeat(columns.length));
  const match = DEFAULT_IN_PROGRAM.exec(text.text) ?? MADE_AHEAD.exec(words) ?? GENERATED.exec(words);
  if (!match) return null;
  const range = rangeOf(match);
  return isTakenBack(text, range) ? null : text.span(range.start, range.end);
}

/** It is used in two places; where a table of that name stands, it is that table's key unless analytics get it as the session. */
function isCorrelation({ key, uses, isWords, derived, generated }: Draft, tables: readonly Table[], others: readonly Draft[]): boolean {
  if (uses.size < 2) return false;
  const stem = key.replace(/id$/, '');
  const isEntity = tables.some(({ name }) => keyOf(name).replace(/s$/, '').endsWith(stem));
  // The session is another id, which goes there with it.
  const isBesideSession = isEntity && !isWords && !key.startsWith('session') && others.some((other) => other.key.startsWith('session') && other.generated !== null && other.uses.has('analytics'));
  if (uses.has('analytics') && !isBesideSession) return true;
  return !isEntity && uses.has('api') && uses.has('database') && (isWords || generated !== null || derived !== null) && /^(?:correlation|trace|request)/.test(key);
}
