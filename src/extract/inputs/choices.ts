import type { ClosedSet } from '../../model/inputs.js';
import { append } from '../../text/append.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { own } from '../../text/own.js';
import type { Span } from '../../text/source-file.js';
import { ALL_OF_THEM, ANY_BUT_THOSE, ANY_OTHER_VALUE, CHECK_HEADER, CHECKED_COLUMN, CHECKS_SET, CLOSED_CONTROL, CONTROL_LEAD, CONTROL_SAID, CUE, FIELDS_IN_BRACKETS, GROUP_OF_CHOICES, HOLDS_TO_SET, NO_CHECK_CELL, NO_FIELD, OF_THE_FIELD, PLACE_AMONG, REFUSED_BY_ITSELF, REJECTS, RULE_LISTS, STORE_RULE, TYPES_OF_ALL, TYPE_OF_BODY, WHOLE_BODY } from '../lexicon/inputs.js';
import { NUMBERS, PLACES } from '../lexicon/targets.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { stanceAt } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { checkedColumns, controlWithValues, controlled, ownPieces } from './clause-parts.js';
import { closedSet, isFilledFromRows } from './closed-set.js';
import { codedGuards } from './coded-guards.js';
import type { Entry } from './entries.js';
import { FieldsBySection } from './fields-by-section.js';
import { type Guards, note, noGuards, noteName, reject, rejectInLine, sayOfAll, saysSomething } from './guards.js';
import { FieldNames } from './mentions.js';
import { hasWord, nameWords, pathWords } from './names.js';
import { outsideBrackets, withoutQueries } from './plain.js';
import { refusalsOfAllBodies, validatedFields } from './validated-bodies.js';

/** A clause that says something of the values of fields. */
export interface Statement {
  readonly text: MappedText;
  readonly unit: Unit;
}

/** Finds who owns a clause that names no field: the endpoint in whose entry it stands. */
export type OwnersOf = (unit: Unit, text: MappedText) => readonly EndpointSubject[];
/** Finds the endpoints that a clause names. */
export type NamedIn = OwnersOf;

/** The closed sets of values that fields store, with their guards (docs/judgement.md, enum-validation). */
export function closedSetsOf(entries: readonly Entry[], units: readonly Unit[], ownersOf: OwnersOf, endpointsIn: NamedIn): ReadonlyMap<Entry, ClosedSet> {
  const guards = new Map<Entry, Guards>(entries.map((entry) => [entry, noGuards()]));
  const apart = new SaidApart(entries);
  const sections = new FieldsBySection(entries);
  for (const entry of entries) for (const { name } of entry.presentations) noteName(guards.get(entry) as Guards, name);
  const names = new FieldNames<Entry>();
  for (const entry of entries) for (const words of entry.names) names.add(words, entry);
  const unowned: MappedText[] = [];
  const together = new Map<readonly MappedText[], Entry[]>();
  const rows = new Set<Unit>();
  const presenting = new Map<Unit, { readonly at: number; readonly entry: Entry }[]>();
  for (const entry of entries) {
    for (const { unit, said, name } of entry.presentations) {
      append(presenting, unit, { at: name.span().start, entry });
      if (said.length > 0) append(together, said, entry);
      if (unit.kind === 'row' && said.length > 0) rows.add(unit);
      if (unit.kind === 'row') noteCheckCell(guards.get(entry) as Guards, unit);
    }
  }
  /** The fields that a clause of a unit presents, which names them too: "A sheet asks for the condition." */
  const presentedIn = (clause: MappedText, unit: Unit): readonly Entry[] => {
    const { start, end } = clause.span();
    return (presenting.get(unit) ?? []).filter(({ at }) => start <= at && at < end).map(({ entry }) => entry);
  };
  const say = (fields: readonly Entry[], text: MappedText): void => {
    const own = ownPieces(text);
    const ofControl = fields.length > 1 ? controlled(text, fields, names) : fields;
    const checked = fields.length > 1 ? checkedColumns(text) : [];
    const checkedSet = CHECKS_SET.exec(text.text)?.[1];
    for (const field of fields) {
      const piece = own.find((each) => names.in(each).includes(field));
      if (piece) note(guards.get(field) as Guards, piece, /\(/.test(piece.text));
      const isUnchecked = checked.length > 0 && !checked.some((each) => names.in(each).includes(field));
      if (checkedSet && names.named(checkedSet).includes(field)) (guards.get(field) as Guards).checkedSet ??= text.span();
      note(guards.get(field) as Guards, text, !piece && ofControl.includes(field), !isUnchecked);
    }
  };
  /** A clause whose code checks a column is of the field that is kept there. */
  const namedIn = (clause: MappedText): readonly Entry[] => {
    const listed = FIELDS_IN_BRACKETS.exec(clause.text)?.[1]?.split(/,\s(?:and\s|or\s)?|\s(?:and|or)\s/) ?? [];
    const named = [...new Set([...names.in(clause), ...listed.flatMap((name) => names.named(name.replace(/[`"“”*]/g, '').trim()))])];
    const checked = named.length === 0 ? CHECKED_COLUMN.exec(clause.text)?.[1] : undefined;
    return checked === undefined ? named : names.named(checked);
  };
  /** "two big buttons, `in` and `out`, and calls `POST /turns`": of the one field that the endpoint takes. */
  const sayOfSender = (unit: Unit, text: MappedText): void => {
    const control = controlWithValues(text);
    const called = control ? endpointsIn(unit, text) : [];
    const taken = called.length === 1 ? entries.filter((entry) => entry.bodies.some((body) => called.includes(body.endpoint))) : [];
    if (taken.length === 1) (guards.get(taken[0] as Entry) as Guards).control ??= control;
  };
  /** Whether it is told what the endpoint takes in whose entry the clause stands. */
  const sayOfBody = (unit: Unit, text: MappedText): boolean => {
    const owners = ownersOf(unit, text);
    if (owners.length === 0) {
      sayOfSender(unit, text);
      return false;
    }
    const taken = entries.filter((entry) => (!TYPE_OF_BODY.test(entry.name) && entry.bodies.some((body) => owners.includes(body.endpoint))) || entry.presentations.some(({ form }) => form !== '' && owners.some((owner) => takesForm(owner, form))));
    // Where one field is all that is sent, all is said of it.
    if (taken.length === 1) say(taken, text);
    else for (const entry of taken.length > 0 ? taken : keptBy(owners, entries, text)) reject(guards.get(entry) as Guards, text);
    return taken.length > 0;
  };
  /** "out: 200 { plot } | 422 unknown visibility" */
  const sayOfListing = (unit: Unit): void => {
    for (const { field, kind, text } of codedGuards(unit.text)) {
      for (const entry of names.named(field)) {
        const told = guards.get(entry) as Guards;
        if (kind === 'refused') told.rejection ??= { span: text.trim().span(), stance: 'affirmed' };
        else told.silentDefault ??= { span: text.trim().span(), stance: 'denied' };
      }
    }
    for (const line of unit.text.text.includes('CHECK') ? unit.text.lines() : []) {
      const checked = CHECK_BESIDE.exec(line.text);
      for (const field of checked ? names.named(checked[1] ?? '') : []) (guards.get(field) as Guards).check ??= { span: line.trim().span(), stance: 'affirmed' };
    }
    if (!REJECTS.test(unit.text.text)) return;
    for (const line of unit.text.lines()) {
      if (!REJECTS.test(line.text) || apart.holds(line)) continue;
      const named = names.in(line);
      for (const field of named) rejectInLine(guards.get(field) as Guards, line);
      if (named.length === 0) sayOfBody(unit, line.trim());
      if (named.length === 0) for (const field of sections.of(unit)) rejectInLine(guards.get(field) as Guards, line);
    }
  };
  /** "writes need `reason in ['ill', 'moved']`" */
  const sayOfRules = ({ text }: Unit): void => {
    if (!text.text.includes(' in [') || !STORE_RULE.test(text.text)) return;
    for (const match of matchesIn(text.text, RULE_LISTS)) {
      for (const field of names.named(match[1] ?? '')) (guards.get(field) as Guards).check ??= { span: text.span(match.index, match.index + match[0].length), stance: 'affirmed' };
    }
  };
  for (const [said, fields] of together) {
    for (const part of said.flatMap((text) => (/[:;]/.test(text.text) ? clausesOfCell(text) : [text]))) say(fields.length > 1 ? narrowed(names.in(part), fields) : fields, part);
  }
  for (const { field, refusal } of validatedFields(units)) for (const entry of names.named(field)) reject(guards.get(entry) as Guards, refusal);
  for (const unit of units) {
    if (unit.kind === 'code' && unit.children.length === 0) sayOfListing(unit);
    sayOfRules(unit);
    if (unit.kind === 'heading' || unit.kind === 'document' || unit.kind === 'code' || unit.zone === 'later' || unit.zone === 'rejected') continue;
    if (rows.has(unit)) continue;
    for (const text of unit.kind === 'row' ? unit.fields.map((field) => field.value) : [unit.text]) {
      if (!CUE.test(text.text)) continue;
      const clauses = clausesOfCell(text);
      // "All four are checked": of all that was named so far, and what goes on behind it.
      let summedUp: readonly Entry[] = [];
      for (const [index, clause] of clauses.entries()) {
        const named = namedIn(clause);
        if (named.length > 0) summedUp = [];
        else if (ALL_OF_THEM.test(clause.text)) summedUp = allNamed(clauses.slice(0, index), names, clause);
        if (!saysSomething(clause) || apart.holds(clause)) continue;
        // A clause that names no field speaks of the one that the clauses before it name.
        const before = named.length > 0 ? named : tellsOfAnother(clause) ? [] : summedUp.length > 0 ? summedUp : placed(lastNamed(clauses.slice(0, index), (each) => [...names.in(each), ...presentedIn(each, unit)], unit), clause);
        const meant = before.length > 0 ? before : sections.of(unit);
        if (meant.length > 0) say(meant, clause);
        const isOfBody = named.length === 0 && sayOfBody(unit, clause);
        if (meant.length === 0 && ANY_OTHER_VALUE.test(clause.text) && REJECTS.test(clause.text)) unowned.push(clause);
        if (meant.length === 0 && named.length === 0 && validatesAll(unit, text, clause)) for (const field of entries) reject(guards.get(field) as Guards, clause);
        if (meant.length === 0 && GROUP_OF_CHOICES.test(clause.text) && (!isOfBody || QUANTIFIES.test(clause.text))) for (const field of entries) sayOfAll(guards.get(field) as Guards, clause);
      }
    }
  }
  for (const refusal of refusalsOfAllBodies(units, (unit) => ownersOf(unit, unit.text).length > 0)) for (const entry of entries) reject(guards.get(entry) as Guards, refusal);
  return setsOf(entries, guards, unowned);
}

/**
 * The closed sets with their guards. Where a document has one, it is what "rejects any other value with 400" speaks of, though the
 * clause names no field.
 */
function setsOf(entries: readonly Entry[], guards: ReadonlyMap<Entry, Guards>, unowned: readonly MappedText[]): ReadonlyMap<Entry, ClosedSet> {
  const closed = entries.filter((entry) => closedSet(entry, guards.get(entry) as Guards) !== null);
  const [only] = closed;
  if (only && closed.length === 1) for (const clause of unowned) reject(guards.get(only) as Guards, clause);
  const sets = new Map<Entry, ClosedSet>();
  for (const entry of entries) {
    const set = closedSet(entry, guards.get(entry) as Guards);
    if (set) sets.set(entry, set);
  }
  return sets;
}

/** A row with a cell below "CHECK": "in the three", "1 to 5". */
function noteCheckCell(guards: Guards, { fields }: Unit): void {
  const cell = fields.find(({ label }) => CHECK_HEADER.test(label))?.value;
  if (!cell || NO_CHECK_CELL.test(cell.text) || stanceAt(cell, { start: 0, end: Math.min(cell.length, 1) }).stance !== 'affirmed') return;
  guards.check ??= { span: cell.trim().span(), stance: 'affirmed' };
  if (LISTS_VALUES.test(cell.text)) guards.checkedSet ??= cell.span();
}

const LISTS_VALUES = /\b(?:in|one of|only)\s|,\s/i;

/** `plans.route    CHECK (route IN ('oral', 'inhaled'))`: a line of a listing that tells a column and its constraint. */
const CHECK_BESIDE = /^\s{0,12}\w{2,40}\.(\w{2,40})\s[^\n]{0,80}?\bCHECK\s?\(/;

/** Stretches of text that present one field each: what they say is said of that field alone. */
class SaidApart {
  readonly #spans: readonly Span[];

  constructor(entries: readonly Entry[]) {
    this.#spans = entries.flatMap((entry) => entry.presentations).filter(({ from, said }) => from === 'form' && said.length === 1).map(({ said }) => (said[0] as MappedText).span());
  }

  holds(clause: MappedText): boolean {
    const { start, end } = clause.span();
    return this.#spans.some((span) => span.start < end && start < span.end);
  }
}

/** Where an endpoint's body is not told: the one field with a control that is kept in the table which its path names, or each, where the whole body is checked. */
function keptBy(owners: readonly EndpointSubject[], entries: readonly Entry[], said: MappedText): readonly Entry[] {
  const path = owners.flatMap(({ facts }) => pathWords(facts.path));
  const kept = entries.filter(({ presentations, column, mapped }) => presentations.length > 0 && nameWords(column?.table ?? mapped?.name.split('.')[0] ?? '').some((word) => hasWord(path, word)));
  const closed = kept.filter(({ presentations }) => presentations.some(({ said }) => said.some((text) => (CLOSED_CONTROL.test(text.text) || HOLDS_TO_SET.test(text.text)) && !isFilledFromRows(text))));
  return closed.length === 1 || WHOLE_BODY.test(said.text) ? closed : [];
}

/** "The name is one text field" beside another field: what it says is of its own. */
function tellsOfAnother(clause: MappedText): boolean {
  const name = CONTROL_SAID.exec(withoutQueries(clause))?.[1]?.replace(/^\W*(?:the|an?|its|their) /i, '').trim();
  return name !== undefined && /^[A-Za-z][\w' -]{1,30}$/.test(name) && !NO_FIELD.test(name) && !OF_THE_FIELD.test(name) && !CONTROL_LEAD.test(name);
}

/** "Input: profile form", "any of the profile fields below" */
function takesForm({ draft }: EndpointSubject, form: string): boolean {
  const telling = form.split(/\s+/).at(-1) ?? '';
  return telling.length > 2 && draft.fragments.some(({ text, label }) => label !== 'code' && namesForm(text.text.toLowerCase(), telling));
}

function namesForm(words: string, telling: string): boolean {
  for (let at = words.indexOf(telling); at >= 0; at = words.indexOf(telling, at + 1)) {
    if (/^(?:[ _-]\w+)?[ _-](?:form|fields|settings|screen|dialog)\b/.test(words.slice(at + telling.length, at + telling.length + 30))) return true;
  }
  return false;
}

/** The fields that clauses name, if they are as many as another one says: "in serializers all four are a ChoiceField". */
function allNamed(before: readonly MappedText[], names: FieldNames<Entry>, { text }: MappedText): readonly Entry[] {
  const all = [...new Set(before.flatMap((clause) => names.in(clause)))];
  const count = own(NUMBERS, ALL_OF_THEM.exec(text)?.[1]?.toLowerCase() ?? '');
  return all.length > 1 && (count === undefined || count >= all.length) ? all : [];
}

/** "Size, colour and cut: … The first two have a CHECK": those that a clause means by their place among the ones named before. */
function placed(fields: readonly Entry[], { text }: MappedText): readonly Entry[] {
  const [, place, number] = PLACE_AMONG.exec(text) ?? [];
  const count = own(NUMBERS, number?.toLowerCase() ?? '') ?? 1;
  const at = own(PLACES, place?.toLowerCase() ?? '');
  if (at === undefined || fields.length <= count) return fields;
  const start = at < 0 ? fields.length - count : at;
  return fields.slice(start, start + count);
}

function lastNamed(before: readonly MappedText[], namedIn: (clause: MappedText) => readonly Entry[], unit: Unit): readonly Entry[] {
  for (let at = before.length - 1; at >= 0; at--) {
    const named = namedIn(before[at] as MappedText);
    if (named.length > 0) return [...new Set(named)];
  }
  return inheritedBy(unit, namedIn);
}

/** A line under a line speaks of what that line names: "- `band`" and its sub-items. */
function inheritedBy(unit: Unit, namedIn: (clause: MappedText) => readonly Entry[]): readonly Entry[] {
  if (unit.kind !== 'item' || unit.parent?.kind !== 'item' || unit.number !== null) return [];
  const lead = unit.parent.text.text.length < 60 ? namedIn(unit.parent.text) : [];
  return lead.length === 1 ? lead : [];
}

/** "Pydantic models use `Literal` types; a value outside of them is answered with 422.": of all fields, where the text names none. */
function validatesAll({ kind }: Unit, text: MappedText, clause: MappedText): boolean {
  return (kind === 'paragraph' || kind === 'item') && !text.text.includes('/') && TYPES_OF_ALL.test(text.text) && (ANY_BUT_THOSE.test(clause.text) || (CLOSED_SETS.test(text.text) && REFUSED_BY_ITSELF.test(clause.text))) && REJECTS.test(clause.text);
}

/** What all of them are said to be. */
const CLOSED_SETS = /\b(?:closed|fixed) (?:sets?|lists?)\b|\benums?\b|\bliterals?\b/i;

/** What an endpoint's own words say of "a value outside the enum" is said of what it takes; of "every enum", of all. */
const QUANTIFIES = /\b(?:all|every|each|any|both)\b/i;

function narrowed(named: readonly Entry[], row: readonly Entry[]): readonly Entry[] {
  const own = row.filter((entry) => named.includes(entry));
  return own.length > 0 ? own : row;
}

function clausesOfCell(text: MappedText): MappedText[] {
  return sentencesOf(text).flatMap((sentence) => {
    const parts: MappedText[] = [];
    const title = sentence.marks.find((mark) => mark.kind === 'strong' && mark.start < 6);
    let start = title && /^\W+\w/.test(sentence.text.slice(title.end)) && !/^\s?[:=(]/.test(sentence.text.slice(title.end)) ? title.end : 0;
    if (start > 0) parts.push(sentence.slice(0, start).trim());
    for (const match of matchesIn(outsideBrackets(sentence.text), /;\s/g)) {
      parts.push(sentence.slice(start, match.index).trim());
      start = match.index + match[0].length;
    }
    parts.push(sentence.slice(start).trim());
    return parts.filter((part) => part.length > 0);
  });
}
