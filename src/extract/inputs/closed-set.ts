import type { Evidence } from '../../model/claim.js';
import type { ClosedSet } from '../../model/inputs.js';
import { escaped } from '../../text/escaped.js';
import type { MappedText } from '../../text/mapped-text.js';
import { CHECK_WORD, FILLED_FROM, FILLED_WITH_THINGS_OF, ON_OFF, OUTSIDE_LIST, RECORD_PICKER, SCALE, SCALE_NAME } from '../lexicon/inputs.js';
import { listsItsValues } from './columns.js';
import type { Entry } from './entries.js';
import { singular } from '../tables/names.js';
import { better, type Guards } from './guards.js';
import type { Presentation } from './presented.js';

const NO_CHOICE_TYPE = /^(?:tinyint\(1\)|bit\b|bit\(1\)|uuid|timestamp|timestamptz|date|datetime|time|bool|boolean|json|jsonb)(?!\w)/i;
/** A cell that gives the type of a switch. */
const BOOLEAN = /^\W{0,3}bool(?:ean)?\b/i;
/** "`guests.invited_at`, timestamptz": what stands before the type of a mapped column. */
const COLUMN_FIRST = /^[`"']?\w+\.\w+[`"']?[\s,(:–—-]{0,4}/;
const RESERVED = /\b(?:null|not null|default|fk|pk|primary|foreign|unique|references|index|see|written|copied|computed|filled|set by|e\.g)\b/i;

/** "check (kind in ('a', 'b'))", "check in (a, b)" */
const CHECK_IN = /\bcheck\s?\(?\s?(?:[a-z_]\w{0,40}\s)?in\s?\(/i;

/** Whether the words beside a column list the values it may hold: "none, vegetarian, vegan, halal, kosher". */
function listsValues(comment: string, type: string): boolean {
  const words = comment.replace(new RegExp(`^${escaped(type)}[,\\s]*`, 'i'), '').trim();
  if ((/\bCHECK\b/.test(words) && /\bin\b/i.test(words)) || CHECK_IN.test(words)) return true;
  if (words === '' || RESERVED.test(words)) return false;
  const own = words.includes(':') ? words.slice(words.indexOf(':') + 1) : words;
  const parts = own.split(/\s?[,|/]\s?|,?\s(?:or|and)\s/).map((part) => part.trim());
  return parts.length >= 3 && parts.every((part) => part !== '' && part.length <= 24 && part.split(/\s+/).length <= 2);
}

/** "Tutor: select, options come from `tutors`" */
export function isFilledFromRows(text: MappedText): boolean {
  const match = FILLED_FROM.exec(text.text);
  return match !== null && (text.markAt(match.index + match[0].length, 'code') !== undefined || /^[`"']?\w+[`"']? (?:table|collection|rows|records)\b/.test(text.text.slice(match.index + match[0].length)));
}

/** "tutor: select from tutors": from the rows of what it names, though they are not set as code. */
function isFilledFromItsKind(text: MappedText, { names }: Entry): boolean {
  const match = FILLED_FROM.exec(text.text);
  const rows = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  const last = (names[0] ?? []).at(-1);
  const things = FILLED_WITH_THINGS_OF.exec(text.text)?.[1]?.toLowerCase();
  if (things !== undefined && last === singular(things)) return true;
  return rows !== '' && singular(rows) !== rows && (last === singular(rows) || last === rows);
}

/** "tutor (select from `tutors`), room": what stands in brackets behind the name of a field. */
function inBracketsBehind({ name, unit }: Presentation): MappedText[] {
  const at = unit.text.indexAt(name.span().end);
  const match = /^[`*"]{0,2}\s?\([^()]{0,80}\)/.exec(unit.text.text.slice(at));
  return match ? [unit.text.slice(at, at + match[0].length)] : [];
}

/** `CharField`: the choices of a model's field are held by the program, not by the database. */
const OF_A_MODEL = /^\w+Field$/;
/** `text('kind', { enum: ['a', 'b'] })`: the compiler of the program knows the values, the database takes any text. */
const PLAIN_TEXT = /^(?:text|varchar|char|string)\b/i;

/** "the head-count picker" beside `seats int`: a number, of which a picker alone tells no set. */
function isNumber({ column, presentations }: Entry): boolean {
  const types = [column?.fact.type ?? '', ...presentations.flatMap(({ stored }) => (stored ? [stored.text.replace(COLUMN_FIRST, '')] : []))];
  return types.some((type) => NUMBER_TYPE.test(type));
}

const NUMBER_TYPE = /^\W{0,2}(?:(?:small|big|tiny)?int\d?|integer|smallserial|numeric|decimal|real|float\d?|double|number)\b/i;

/** The closed set of an entry, if its values are one: by its column, its control, its listed values or what the server does with others. */
export function closedSet(entry: Entry, guards: Guards): ClosedSet | null {
  const fact = entry.column?.fact ?? null;
  const isRecord = entry.presentations.some((each) => RECORD_PICKER.test(each.name.text) || [...each.said, ...inBracketsBehind(each)].some((text) => isFilledFromRows(text) || isFilledFromItsKind(text, entry))) || (fact !== null && (fact.references !== null || /(?:_id|Id)$/.test(fact.name))) || /(?:_id|Id)$/.test(entry.mapped?.name ?? '');
  if (isRecord || (fact !== null && NO_CHOICE_TYPE.test(fact.type)) || entry.presentations.some(({ stored }) => stored !== null && NO_CHOICE_TYPE.test(stored.text.replace(COLUMN_FIRST, ''))) || entry.presentations.some(({ beside }) => beside.some((text) => BOOLEAN.test(text.text)))) return null;
  const words = entry.names[0] ?? [];
  const isRated = guards.holding !== null && guards.scale !== null && fact !== null && /int/i.test(fact.type);
  const isScale = isRated || words.some((word) => SCALE_NAME.test(word)) && (guards.scale !== null || (fact?.check !== null && fact?.check !== undefined && SCALE.test(fact.check)) || (fact?.comment !== null && fact?.comment !== undefined && SCALE.test(fact.comment)));
  const byColumn = fact !== null && (listsItsValues(fact) || (fact.comment !== null && listsValues(fact.comment, fact.type)));
  const union = entry.bodies.find((body) => body.union);
  const reason = byColumn
    ? { span: fact.span, reason: `the values of column ${fact.name}` }
    : isScale
      ? { span: guards.scale ?? fact?.span ?? entry.span, reason: 'a bounded scale' }
      : union
        ? { span: union.text.span(), reason: 'the values of its type' }
        : guards.silentDefault
          ? { span: guards.silentDefault.span, reason: 'what the server does with other values' }
          : guards.control && !(guards.openControl && !guards.listed) && (guards.offersValues || guards.listed || !isNumber(entry))
            ? { span: guards.control.span, reason: 'its control' }
            : guards.holding && guards.listed && !ON_OFF.test(guards.listedWords)
              ? { span: guards.holding.span, reason: 'its control' }
              : guards.checkedSet && (guards.openControl || entry.presentations.length > 0)
                ? { span: guards.checkedSet, reason: 'its CHECK' }
                : null;
  if (!reason) return null;
  const checked = fact !== null && (fact.check !== null || (fact.values !== null && fact.values.length > 0 && !OF_A_MODEL.test(fact.type) && !PLAIN_TEXT.test(fact.type)) || (fact.comment !== null && (CHECK_WORD.test(fact.comment) || /\benum\b/i.test(fact.comment))) || /enum/i.test(fact.type));
  const outside = guards.outside || OUTSIDE_LIST.test(entry.name.replace(/_/g, ' '));
  const check: Evidence | null = checked && fact ? { span: fact.span, stance: 'affirmed' } : (guards.check ?? (outside ? { span: entry.span, stance: 'affirmed' } : null));
  return { ...reason, control: better(better(guards.control, guards.holding), guards.impliedControl), openControl: guards.openControl, rejection: guards.rejection, silentDefault: guards.silentDefault, check };
}
