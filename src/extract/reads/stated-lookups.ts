import type { Lookup } from '../../model/reads.js';
import type { MappedText } from '../../text/mapped-text.js';
import { KEY_COLUMN } from '../lexicon/reads.js';
import { snakeCase } from '../tables/names.js';
import type { Remark } from './dossiers.js';
import { sentencesOf } from '../sentences.js';
import { isTakenBack, type Range } from '../stance.js';
import { exactIn } from './exact-lookups.js';
import { isIdColumn } from './id-columns.js';
import { fallbackIn } from './owner-fallbacks.js';
import { ownerSubquery } from './subquery-lookups.js';
import type { UrlId } from './url-ids.js';

/** The lookups that words state for an id: exact ones, and those that take the owner's record instead. */
export function lookupsIn(text: MappedText, ids: readonly UrlId[]): Lookup[] {
  const words = text.text;
  const bySubquery = ownerSubquery(words, ids);
  if (bySubquery) return [{ kind: 'ownerFallback', span: text.span(bySubquery.start, bySubquery.end) }];
  const fallback = fallbackIn(words, ids);
  const exact = exactIn(words, ids);
  if (fallback && (!exact || fallback.strong)) return [{ kind: 'ownerFallback', span: text.span(fallback.start, fallback.end) }];
  if (exact && !isTakenBackInSentence(text, exact)) return [{ kind: 'exact', span: text.span(exact.start, exact.end) }];
  return [];
}

/** What takes a lookup back stands in its own sentence: "loans by `id`. A limit will be added later." */
function isTakenBackInSentence(text: MappedText, { start, end }: Range): boolean {
  const place = text.span(start, end);
  const sentence = sentencesOf(text).find((each) => each.span().start <= place.start && place.end <= each.span().end);
  const from = sentence?.indexAt(place.start) ?? -1;
  return sentence && from >= 0 ? isTakenBack(sentence, { start: from, end: from + (end - start) }) : isTakenBack(text, { start, end });
}

const LOOKUP_LABEL = /\b(?:look-?ups?|query|where|selects?|found by|by|key|db|column)\b/i;
const OUTPUT_LABEL = /\b(?:out\w*|returns?|response|answers?)\b/i;
const BARE_COLUMN = /^[`"'(\s]*((?:[A-Za-z_]\w*\.)?[A-Za-z_]\w*)[`"')\s]*(?:$|[,;(+&]|\band\b)/;
const AS_ABOVE = /^\W*(?:the )?(?:same(?: as above| query| lookup)?|as above|ditto|idem)\W*$/i;

/** "| Lookup | `orders.id` |": under a header for it the column alone tells. */
export function lookupsOfCell({ text: told, label, unit }: Remark, ids: readonly UrlId[]): Lookup[] {
  const [field] = unit.fields;
  // The card of a route gives its properties as items: "Lookup: orders.id".
  const isProperty = unit.kind === 'item' && field?.label === label && LOOKUP_LABEL.test(label);
  const text = isProperty ? field.value : told;
  const whole = (unit.kind === 'row' || isProperty) && !OUTPUT_LABEL.test(label) ? /^\W*(\w+)\.(\w+)\W*$/.exec(text.text) : null;
  if (whole && KEY_COLUMN.test(snakeCase(whole[2] ?? ''))) return [{ kind: 'exact', span: text.span() }];
  if (!LOOKUP_LABEL.test(label)) return [];
  let words = text.text;
  for (let row = unit.previous; row && AS_ABOVE.test(words); row = row.previous) words = row.fields.find((field) => field.label === label)?.value.text ?? '';
  const column = BARE_COLUMN.exec(words)?.[1];
  const isExact = column !== undefined && isIdColumn(column, ids) && (column.includes('.') || column.includes('_') || KEY_COLUMN.test(column));
  return isExact || (words !== text.text && exactIn(words, ids) !== null) ? [{ kind: 'exact', span: text.span() }] : [];
}

const LOOKUP_ALONE = /^\W{0,3}(?:(?:db|record|row)\s)?look-?ups?\W{0,3}$/i;
const ANSWERS_NOTHING = /^[\s–—-]*$|^\W*n\/?a\W*$|\b(?:see|above|below|section)\b/i;
const NAMES_COLUMN = /\w\.\w/;

/** "Lookup: the order and its lines": an answer of an endpoint's own that names no column; another column than that of the id says nothing of it. */
export function columnlessLookup({ text: told, label, unit }: Remark): Lookup[] {
  const [field] = unit.fields;
  const text = unit.kind !== 'row' && field?.label === label ? field.value : told;
  return LOOKUP_ALONE.test(label) && !ANSWERS_NOTHING.test(text.text) && !NAMES_COLUMN.test(text.text) ? [{ kind: 'noColumn', span: text.span() }] : [];
}
