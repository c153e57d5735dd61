import { AUTH_LABEL } from '../../lexicon/auth.js';
import type { Unit } from '../../outline.js';
import type { EndpointSubject } from '../../targets.js';
import { rememberedOf } from '../../../text/remembered.js';

/** A statement about those routes alone that are protected: "Protected routes require a valid `token` cookie". */
const OF_PROTECTED = /\b(?:protected|authenticated|private|secured|guarded|restricted|non-public)\s(?:[\w-]+\s)?(?:routes?|endpoints?|requests?|calls?|paths?|resources?|operations?)\b/i;
/** A cell that marks nothing. */
const UNMARKED = /^[\s`–—−-]*$/;

/** A statement about those alone that bear a sign: "Calls with an asterisk need the access token", "routes marked † …". */
const OF_SIGNED = /^\W{0,4}(?:(?:all|the|those|every|any|each|only)\s){0,2}(?:calls?|routes?|endpoints?|ones|those|rows?|lines?|entries|items?)\s(?:are\s)?(?:with|marked(?: with| by)?|bearing|that (?:bear|carry|have)|flagged(?: with)?)\s(?:an?\s|the\s)?["'`(]{0,2}(?:(asterisk|star)\b|(dagger)\b|([*†‡§°]))/i;

/**
 * Those of some endpoints that a statement reaches: of "protected routes" none whose row leaves the column open in which others of its table are
 * marked; of those with a sign none whose line does not bear it.
 */
export function withoutUnmarked(endpoints: readonly EndpointSubject[], statement: string): readonly EndpointSubject[] {
  const signed = OF_SIGNED.exec(statement);
  if (signed) {
    const sign = signed[1] === undefined ? (signed[2] === undefined ? (signed[3] ?? '') : '†') : '*';
    const bearers = endpoints.filter(({ draft }) => draft.unit.text.text.slice(0, 160).includes(sign));
    return bearers.length > 0 ? bearers : endpoints;
  }
  return OF_PROTECTED.test(statement) ? endpoints.filter(({ draft }) => !isLeftOpen(draft.unit)) : endpoints;
}

function isLeftOpen(row: Unit): boolean {
  const cell = row.kind === 'row' ? row.fields.find(({ label }) => AUTH_LABEL.test(label.trim())) : undefined;
  return cell !== undefined && UNMARKED.test(cell.value.text) && row.parent !== null && marksSome(row.parent);
}

/** Whether a table marks some of its rows as protected. */
const marksSome = rememberedOf((table: Unit): boolean => table.children.some(({ kind, fields }) => kind === 'row' && fields.some(({ label, value }) => AUTH_LABEL.test(label.trim()) && !UNMARKED.test(value.text))));
