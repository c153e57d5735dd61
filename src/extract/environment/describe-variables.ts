import type { Lexicon } from '../../model/lexicon.js';
import type { EnvVariable } from '../../model/model.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { SpanIndex } from '../../text/span-index.js';
import { BEHIND_NAME, GENERAL_SERVICES, GROUP_FIELD, NO_PURPOSE, PUBLIC_PREFIX, PURPOSE_FIELD, VALUE_FIELD } from '../lexicon/environment.js';
import { PROVIDERS } from '../lexicon/providers.js';
import { headingOf, type Unit } from '../outline.js';
import type { Reach } from '../reach.js';

/** A variable as the readers of lists and uses find it. */
export type FoundVariable = Pick<EnvVariable, 'name' | 'listed' | 'uses'>;

/** What a document tells of a variable beside its name. */
export type VariableDescription = Pick<EnvVariable, 'service' | 'purpose' | 'value' | 'usedBy'>;

/** Tells for each variable whose it is, what the list says of it, and what uses it. */
export function describeVariables<Found extends FoundVariable>(variables: readonly Found[], units: readonly Unit[], reach: Reach, lexicon: Lexicon): (Found & VariableDescription)[] {
  const places = new PlaceFinder(units, reach);
  return variables.map((variable) => {
    const unit = variable.listed && places.unitAt(variable.listed);
    const { group = '', ...entry } = unit && variable.listed ? entryOf(unit, variable.name, variable.listed) : NO_ENTRY;
    return { ...variable, ...entry, service: group === '' ? serviceOf(variable.name, lexicon) : group, usedBy: [...new Set(variable.uses.flatMap((use) => places.usersAt(use)))] };
  });
}

/** Finds what stands at a place of the document. */
class PlaceFinder {
  readonly #units: SpanIndex<Unit>;
  readonly #owners: SpanIndex<{ readonly name: string; readonly span: Span }>;

  constructor(units: readonly Unit[], reach: Reach) {
    this.#units = new SpanIndex(units.filter(({ kind }) => kind !== 'document'), ({ span }) => span);
    this.#owners = new SpanIndex(reach.finder.subjects.flatMap(({ draft }) => draft.fragments.map(({ text }) => ({ name: draft.name, span: text.span() }))), ({ span }) => span);
  }

  /** The innermost unit that holds a place. */
  unitAt(place: Span): Unit | null {
    return this.#units.at(place.start).at(-1) ?? null;
  }

  /** The endpoints in whose row, item or block a place stands; else the section. */
  usersAt(place: Span): string[] {
    const owners = this.#owners.at(place.start).map(({ name }) => name);
    if (owners.length > 0) return [...new Set(owners)].slice(0, MOST_OWNERS);
    const unit = this.unitAt(place);
    const heading = unit?.kind === 'heading' ? unit : unit && headingOf(unit);
    return heading ? [`section "${heading.text.text.replace(/:$/, '').trim()}"`] : [];
  }
}

/** A listing that declares many endpoints is no one's own place. */
const MOST_OWNERS = 3;

function holds(span: Span, { start }: Span): boolean {
  return span.start <= start && start < span.end;
}

/** The beginnings of variables' names, each with its service. */
const PREFIXES = [...GENERAL_SERVICES, ...PROVIDERS].flatMap(({ name, env }) => env.map((prefix) => ({ prefix, service: name })));

/** The service whose variable a name is by its beginning, the longest beginning first. */
function serviceOf(name: string, lexicon: Lexicon): string | null {
  const bare = name.replace(PUBLIC_PREFIX, '');
  const own = lexicon.providers.find(({ env }) => env.some((prefix) => name.startsWith(prefix)));
  if (own) return own.name;
  let longest = 0;
  let found: string | null = null;
  for (const { prefix, service } of PREFIXES) {
    if (prefix.length <= longest || !(bare.startsWith(prefix) || name.startsWith(prefix))) continue;
    longest = prefix.length;
    found = service;
  }
  return found;
}

interface Entry extends Pick<VariableDescription, 'purpose' | 'value'> {
  /** The heading under which the document wants it. */
  readonly group?: string;
}

const NO_ENTRY: Entry = { purpose: '', value: '' };

/** What the entry of a list says of the variable that it names. */
function entryOf(unit: Unit, name: string, listed: Span): Entry {
  const entry = wordsOfEntry(unit, name, listed);
  return NO_PURPOSE.test(entry.purpose) ? { ...entry, purpose: '' } : entry;
}

function wordsOfEntry(unit: Unit, name: string, listed: Span): Entry {
  if (unit.kind === 'code') return entryOfLine(unit.text.lines().find((line) => line.length > 0 && holds(line.span(), listed)), name);
  if (unit.kind === 'row') return entryOfRow(unit, name);
  if (unit.kind === 'heading' || unit.kind === 'document') return NO_ENTRY;
  // `- name: NAME` with `purpose:` beside it.
  const record = unit.fields[0]?.value.text === name ? (unit.parent ?? unit) : unit;
  const told = (wanted: RegExp): string => record.children.find(({ fields: [field] }) => field && wanted.test(field.label))?.fields[0]?.value.text.trim() ?? '';
  return { purpose: told(PURPOSE_FIELD) || behindName(unit.text.text, name), value: told(VALUE_FIELD) };
}

/** `NAME=value # words` */
function entryOfLine(line: MappedText | undefined, name: string): Entry {
  const at = line?.text.indexOf(name) ?? -1;
  if (!line || at < 0) return NO_ENTRY;
  const rest = line.text.slice(at + name.length);
  const [assigned = '', ...comment] = rest.split('#');
  return { value: assigned.startsWith('=') ? assigned.slice(1).trim() : '', purpose: comment.join('#').trim() };
}

/** The cells beside the name; of cells that need their header to say something, none. */
function entryOfRow(unit: Unit, name: string): Entry {
  const others = unit.fields.filter(({ value }) => !value.text.includes(name));
  const told = others.filter(({ label, value }) => !VALUE_FIELD.test(label) && !GROUP_FIELD.test(label) && /\s/.test(value.text.trim()));
  const purpose = told.filter(({ label }) => PURPOSE_FIELD.test(label));
  const cellOf = (wanted: RegExp): string => others.find(({ label, value }) => wanted.test(label) && value.text.trim() !== '')?.value.text.trim() ?? '';
  return { purpose: (purpose.length > 0 ? purpose : told).map((cell) => cell.value.text.trim()).join('; '), value: cellOf(VALUE_FIELD), group: cellOf(GROUP_FIELD) };
}

/** "`NAME`: words", "`NAME` (words), `OTHER`". */
function behindName(text: string, name: string): string {
  const at = text.indexOf(name);
  if (at < 0) return '';
  const rest = text.slice(at + name.length).replace(/^[`"'*_]+/, '');
  const [, bracketed = ''] = /^\s*\(([^()]+)\)/.exec(rest) ?? [];
  if (bracketed !== '') return bracketed.trim();
  const [separator = ''] = BEHIND_NAME.exec(rest) ?? [];
  return separator === '' || /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+/.test(rest) ? '' : rest.slice(separator.length).trim();
}
