import type { NamedText, ServiceFact } from '../../model/architecture.js';
import type { MappedText } from '../../text/mapped-text.js';
import { rememberedOf } from '../../text/remembered.js';
import type { Span } from '../../text/source-file.js';
import { NAME_WITHOUT_TASK, PACKAGING_WORDS, POINTS_TO_STACK, TECHNOLOGIES, VERSION_OR_SIZE } from '../lexicon/stack-words.js';
import { subtree, type Unit } from '../outline.js';
import { labelledPieces, namedTextsIn } from './named-texts.js';
import { isPlaceholderOnly } from './placeholders.js';

const RESPONSIBILITY_COLUMN = /^(?:responsib\w+|does|what(?: it)? does|does what|what|purpose|role|tasks?|description|job|notes?|function|aufgabe|zuständig\w*|verantwort\w+)\b/i;
/** A column that only counts its rows, and what stands in it: "No.", "2.4", "S-3". */
const NUMBER_COLUMN = /^(?:no\.?|nr\.?|#|num(?:ber)?|ref\.?|id|pos\.?|item)$/i;
const NUMBER_CELL = /^\W*(?:[A-Z]{1,3}[-.]?)?\d+(?:\.\d+)*\W*$/;
const NAME_KEY = /^(?:name|service|id)$/i;
/** The same, before the name that an entry opens with: "Component: mailer", and below it what the mailer does. */
const KIND_OF_SERVICE = /^(?:(?:service|component|module|package|worker|part|app)(?: name)?|name)$/i;
/** Where a name without a mark ends. */
const NAME_END = /:\s|\s[–—-]\s|→\s|=\s/;
/** What stands between a bold name and the words about it. */
const SIGN_AFTER_NAME = /^\s{0,3}[:–—→=-]?\s/;
const LONGEST_NAME = 60;
const WORDS = /[\p{L}\p{N}]{2}/u;

/** The services that a services section names, each with what it is said to do. */
export function findServices(section: Unit): ServiceFact[] {
  const facts = section.children.flatMap(servicesAt);
  return facts.filter((fact, index) => facts.findIndex(({ id }) => id === fact.id) === index);
}

function servicesAt(unit: Unit): ServiceFact[] {
  switch (unit.kind) {
    case 'row':
      return serviceOfRow(unit);
    case 'heading':
      return [service(unit.text, nameOf(unit.text.text), told(below(unit)), namedTextsIn(unit))];
    case 'item':
      return serviceOfItem(unit);
    case 'paragraph':
      return isEntry(unit) ? serviceOfItem(unit) : [...servicesOfParagraph(unit), ...unit.children.flatMap(servicesAt)];
    default:
      return [];
  }
}

function serviceOfRow(unit: Unit): ServiceFact[] {
  const [name, ...others] = unit.fields.filter(({ label, value }) => !NUMBER_COLUMN.test(label) && !NUMBER_CELL.test(value.text));
  if (!name || !WORDS.test(name.value.text)) return [];
  const responsible = others.filter(({ label }) => RESPONSIBILITY_COLUMN.test(label));
  return [service(name.value, name.value.text.trim(), told((responsible.length > 0 ? responsible : others).map(({ value }) => value).filter(({ text }) => !isOnlyBuilt(nameOf(name.value.text), text))), namedTextsIn(unit))];
}

/** "API service: route handlers, validation." as a paragraph of its own, beside others like it. */
function isEntry({ text, parent }: Unit): boolean {
  return PLAIN_NAME.test(text.text) && parent !== null && entriesOf(parent) > 1;
}

/** How many such paragraphs stand right below a unit. Each of them asks. */
const entriesOf = rememberedOf((parent: Unit): number => parent.children.filter(({ kind, fields, children, text }) => kind === 'paragraph' && fields.length === 1 && children.length === 0 && PLAIN_NAME.test(text.text)).length);

const PLAIN_NAME = /^[A-Z][\w-]*(?: [\w-]+){0,3}(?: \([^()]{1,40}\))?: \S/;

/** An item of a list: a name with words behind it, or a record of a name and further keys. */
function serviceOfItem(unit: Unit): ServiceFact[] {
  const records = unit.children.flatMap((child) => child.fields.slice(0, 1));
  const named = records.find(({ label }) => NAME_KEY.test(label));
  if (named) return [service(named.value, named.value.text.trim(), told(records.filter((field) => field !== named).map(({ value }) => value)), namedTextsIn(unit))];
  const [own] = unit.fields;
  if (own && KIND_OF_SERVICE.test(own.label) && records.length > 0 && WORDS.test(own.value.text) && own.value.length <= LONGEST_NAME) return [service(own.value, own.value.text.trim(), told(records.map(({ value }) => value)), namedTextsIn(unit))];
  const end = endOfName(unit.text);
  if (end === null) return [];
  const rest = unit.text.slice(end.after + (SIGN_AFTER_NAME.exec(unit.text.slice(end.after).text)?.[0].length ?? 0)).trim();
  const name = unit.text.slice(0, end.at);
  return [service(name, nameOf(name.text), told([rest, ...below(unit)].filter(({ text }) => !isOnlyBuilt(nameOf(name.text), text))), namedTextsIn(unit))];
}

/** Where the name of an item ends: its bold, italic or code words, the words before a colon or dash, or all of a short item. */
function endOfName(text: MappedText): { readonly at: number; readonly after: number } | null {
  const start = text.text.search(/[\p{L}\p{N}]/u);
  const mark = text.marks.find((each) => each.kind !== 'link' && each.start <= start && start < each.end);
  if (mark) return { at: mark.end, after: mark.end };
  const sign = NAME_END.exec(text.text);
  if (sign && sign.index <= LONGEST_NAME) return { at: sign.index, after: sign.index + sign[0].length };
  const words = text.text.trim().split(/\s+/).length;
  // "PostHog." is a name as well; three words and a full stop are a sentence.
  return (words <= 4 && !/[.!?]$/.test(text.text.trim())) || (words <= 2 && /^[A-Z]\w*(?: [A-Z]\w*)?\.$/.test(text.text.trim())) ? { at: text.length, after: text.length } : null;
}

/** "**api** serves everything. **worker** is a loop …": each bold or italic name speaks up to the next. */
function servicesOfParagraph({ text, children }: Unit): ServiceFact[] {
  const starts = text.marks.filter((mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && beginsSentence(text.text, mark.start)).sort((a, b) => a.start - b.start);
  return starts.map((mark, index) => {
    const name = text.slice(mark.start, mark.end);
    const rest = text.slice(mark.end, starts[index + 1]?.start ?? text.length);
    return service(name, nameOf(name.text), told([rest, ...(index === starts.length - 1 ? children.map((child) => child.text) : [])]), [...labelledPieces(rest), ...(index === starts.length - 1 ? children.flatMap(namedTextsIn) : [])]);
  });
}

function beginsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?;]\s+)(?:The |An? )?$/i.test(text.slice(Math.max(0, index - 12), index)) || (index < 5 && /^(?:The |An? )?$/i.test(text.slice(0, index)));
}

function below(unit: Unit): MappedText[] {
  return subtree(unit).slice(1).map(({ text }) => text);
}

type Told = Pick<ServiceFact, 'responsibility' | 'placeholder'>;

/** The first words that say something, and the first that only stand in their place. */
function told(texts: readonly MappedText[]): Told {
  const words = texts.map((text) => text.trim()).filter(({ text }) => WORDS.test(text.replace(/^\([^)]*\)[.:]?/, '')) && !POINTS_TO_STACK.test(text));
  const spanOf = (isOpen: boolean): Span | null => words.find(({ text }) => isPlaceholderOnly(text) === isOpen)?.span() ?? null;
  return { responsibility: spanOf(false), placeholder: spanOf(true) };
}

function service(place: MappedText, name: string, words: Told, remarks: readonly NamedText[]): ServiceFact {
  return { id: `service:${name}`, name, span: place.span(), ...words, remarks };
}

/** "Node 22 with sharp, in a container of 512 MB": what it is built with, beside a name that tells no task either. */
function isOnlyBuilt(name: string, text: string): boolean {
  if (!NAME_WITHOUT_TASK.test(name)) return false;
  const words = text.toLowerCase().split(/[\s,;:()+/]+/).map((word) => word.replace(/[`"'*]|\.$/g, '')).filter((word) => word !== '');
  // A library behind "with" may have any name.
  return words.some((word) => TECHNOLOGIES.has(word)) && words.every((word, index) => TECHNOLOGIES.has(word) || PACKAGING_WORDS.has(word) || VERSION_OR_SIZE.test(word) || words[index - 1] === 'with');
}

function nameOf(text: string): string {
  return text.replace(/^[\s\d.)]+(?=\p{L})/u, '').replace(/^(?:the|an?)\s/i, '').trim().replace(/[.:]$/, '');
}
