import type { NamedText } from '../../model/architecture.js';
import { FRONT_MATTER } from '../../parse/yaml.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { ancestors, headingOf, labelled, subtree, type Unit } from '../outline.js';
import { isOfDesign } from '../zones.js';
import { isPlaceholderOnly } from './placeholders.js';
import { headingNames, isFilled, isTitle, labelOf } from './section-names.js';

/** Where a labelled piece of a line may end: "Sends the digest. Owner: payments team, tier: 2 (on call: weekdays)". */
const SEPARATORS = /[;,()|·\n]|\.(?=\s)/g;
/** What is only listed on: "Owner: payments, growth". */
const LISTS_ON = ',';

/** What a unit and all below it say under a name: labelled lines and pieces of lines, cells under their headers, headings below. */
export function namedTextsIn(unit: Unit): NamedText[] {
  const [own, ...below] = subtree(unit).filter((each) => each.kind !== 'code' && isOfDesign(each.zone));
  return [...(own && own.kind !== 'heading' ? ofLine(own) : []), ...below.flatMap((each) => (each.kind === 'heading' ? ofHeading(each) : ofLine(each)))];
}

/** What stands under the heading, by all the names that the heading has. */
function ofHeading(unit: Unit): NamedText[] {
  const content = subtree(unit).slice(1).filter(({ kind }) => kind !== 'heading');
  const text = isFilled(unit) ? content.map((each) => each.text.text.trim()).join('\n') : '';
  const [name] = headingNames(unit.text.text);
  return name === undefined ? [] : [{ names: headingNames(unit.text.text), text, span: unit.text.span() }];
}

function ofLine({ kind, fields, text }: Unit): NamedText[] {
  if (kind !== 'row') return labelledPieces(text);
  return [...fields.flatMap(({ label, value }) => named(label, value)), ...fields.flatMap(({ value }) => labelledPieces(value))];
}

/** The labelled pieces of a text: each speaks up to the next one, or to the end of its sentence. */
export function labelledPieces(text: MappedText): NamedText[] {
  const pieces: { label: string; start: number; end: number }[] = [];
  const separators = matchesIn(text.text, SEPARATORS).map(({ index, 0: sign }) => ({ index, sign }));
  let start = 0;
  let before = '';
  for (const { index, sign } of [...separators, { index: text.length, sign: '' }]) {
    const [field] = labelled(text.slice(start, index));
    const last = pieces.at(-1);
    if (field) pieces.push({ label: field.label, start: index - field.value.length - trailing(text.text.slice(start, index)), end: index });
    else if (last && before === LISTS_ON && last.end === start - 1) last.end = index;
    start = index + 1;
    before = sign;
  }
  return pieces.flatMap((piece) => named(piece.label, text.slice(piece.start, piece.end)));
}

function trailing(text: string): number {
  return text.length - text.trimEnd().length;
}

/** A value under its label. */
export function named(label: string, value: MappedText): NamedText[] {
  const words = value.trim();
  const names = headingNames(label).slice(0, 1);
  return names.length === 0 || words.length === 0 ? [] : [{ names, text: isPlaceholderOnly(words.text) || !/[\p{L}\p{N}]/u.test(words.text) ? '' : words.text, span: words.span() }];
}

/** What stands under titles and labels of the document itself: sections, bold labels, and what is said of it before its first section. */
export function documentRemarks(units: readonly Unit[], entryLists: readonly Unit[]): NamedText[] {
  const isEntry = (unit: Unit): boolean => ancestors(unit).some((above) => entryLists.includes(above));
  return units.flatMap((unit) => {
    if (unit.code?.meta === FRONT_MATTER) return unit.text.lines().flatMap((line) => labelled(line).flatMap(({ label, value }) => named(label, value)));
    if (unit.kind === 'code' || unit.kind === 'document' || !isOfDesign(unit.zone) || isTitle(unit) || isEntry(unit)) return [];
    if (unit.kind === 'heading') return ofHeading(unit);
    const governing = headingOf(unit);
    if (governing === null || isTitle(governing)) return ofLine(unit);
    return ofBoldLabel(unit);
  });
}

/** "**Observability:** Grafana" heads what stands beside and below it. */
function ofBoldLabel(unit: Unit): NamedText[] {
  const label = unit.kind === 'row' ? null : labelOf(unit);
  if (label === null || unit.fields.length === 0) return [];
  const names = headingNames(label.text);
  const words = [unit.fields[0]?.value.text ?? '', ...subtree(unit).slice(1).map(({ text }) => text.text)].map((text) => text.trim()).filter((text) => text !== '');
  return names.length === 0 ? [] : [{ names, text: isFilled(unit) ? words.join('\n') : '', span: label.span }];
}
