import type { Understanding } from '../../extract/build-model.js';
import type { EndpointSubject } from '../../extract/targets.js';
import type { Unit } from '../../extract/outline.js';
import { HTTP_METHODS } from '../../model/http-methods.js';
import { append } from '../../text/append.js';
import type { SourceFile } from '../../text/source-file.js';
import { ENDPOINT_NAME, endpointProperty } from './labels.js';
import type { Move, Told } from './move.js';
import { asWritten, dedented, NOTES, type Property, PropertyReader, recordOf } from './record.js';
import type { SourceLines } from './source-lines.js';

/** The endpoints that have a row, an item or a section of their own, each as a record. */
export function endpointMoves({ reach, model }: Understanding, file: SourceFile, lines: SourceLines): Move[] {
  const byUnit = new Map<Unit, EndpointSubject[]>();
  for (const subject of reach.finder.subjects) append(byUnit, subject.draft.unit, subject);
  const reader = new PropertyReader(file, lines, endpointProperty);
  return [...byUnit].flatMap(([unit, subjects]): Move[] => {
    const [subject] = subjects;
    if (!subject || subjects.length > 1 || holdsOthers(unit, byUnit)) return [];
    const properties = propertiesOf(unit, subject, reader, file);
    if (!properties) return [];
    const place = lines.below(unit);
    const endpoint = model.endpoints.find(({ name }) => name === subject.draft.name);
    const caller: Property[] = endpoint && endpoint.caller !== 'unknown' ? [['caller', endpoint.caller]] : [];
    const told = (record: Readonly<Record<string, string>>): Told[] => [{ key: 'endpoints', value: { ...nameOfEndpoint(subject), ...record } }];
    const plain = recordOf(properties);
    const best = recordOf([...withPurpose(properties).filter(([, words]) => !/^[-–—]+$/.test(words)), ...caller]);
    const whole = recordOf([...properties.filter(([name]) => name === 'purpose'), [NOTES, wholeOf(unit, lines, file)]]);
    return [{ subjects: [`endpoint:${subject.draft.name}`], lines: [place], variants: [told(best), told(recordOf([...properties, ...caller])), told(plain), told(whole)] }];
  });
}

/** The first words without a label say what it is for, where nothing else does. */
function withPurpose(properties: readonly Property[]): Property[] {
  const first = properties.findIndex(([name, words]) => name === null && !words.includes('\n') && !/^[\w /]{1,24}: /.test(words));
  return properties.some(([name]) => name === 'purpose') ? [...properties] : properties.map((property, index) => (index === first ? ['purpose', property[1]] : property));
}

function holdsOthers(unit: Unit, byUnit: ReadonlyMap<Unit, unknown>): boolean {
  return unit.children.some((child) => byUnit.has(child) || holdsOthers(child, byUnit));
}

/** The properties by which an endpoint is known. */
export function nameOfEndpoint({ draft: { method, path, name } }: EndpointSubject): Record<string, string> {
  if (path === null) return { name };
  return method !== null && HTTP_METHODS.includes(method) ? { method, path } : { path };
}

function propertiesOf(unit: Unit, subject: EndpointSubject, reader: PropertyReader, file: SourceFile): Property[] | null {
  const { path, name } = subject.draft;
  if (unit.kind === 'row') return reader.ofRow(unit, (label, column) => ENDPOINT_NAME.test(label) || (column === 0 && unit.fields[0]?.value.text.includes(path ?? name) === true));
  return unit.kind === 'heading' || unit.kind === 'item' ? [...restOfHeading(unit, subject, file), ...reader.below(unit)] : null;
}

/** What a heading or the first line of an item says behind the name. */
function restOfHeading({ text }: Unit, { draft: { path, name } }: EndpointSubject, file: SourceFile): Property[] {
  const called = path ?? name;
  const at = text.text.indexOf(called);
  if (at < 0) return [[NOTES, asWritten(text, file)]];
  const rest = text.slice(at + called.length);
  const words = /^[\s`*_]*(?:[—–:→-]+|\()?\s*/.exec(rest.text)?.[0] ?? '';
  return rest.text.slice(words.length).trim() === '' ? [] : [['purpose', asWritten(words.includes('(') ? rest : rest.slice(words.length), file)]];
}

function wholeOf(unit: Unit, lines: SourceLines, file: SourceFile): string {
  if (unit.kind === 'row') return unit.fields.map(({ label, value }) => (label === '' ? asWritten(value, file) : `${label}: ${asWritten(value, file)}`)).join('\n\n');
  const text = dedented(lines.text(lines.below(unit)));
  return unit.kind === 'heading' ? text.split('\n').slice(1).join('\n').trim() : text;
}
