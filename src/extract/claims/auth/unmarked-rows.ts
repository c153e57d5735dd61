import { AUTH_LABEL } from '../../lexicon/auth.js';
import type { Unit } from '../../outline.js';
import type { EndpointSubject } from '../../targets.js';
import { rememberedOf } from '../../../text/remembered.js';

/** A statement about those routes alone that are protected: "Protected routes require a valid `token` cookie". */
const OF_PROTECTED = /\b(?:protected|authenticated|private|secured|guarded|restricted|non-public)\s(?:[\w-]+\s)?(?:routes?|endpoints?|requests?|calls?|paths?|resources?|operations?)\b/i;
/** A cell that marks nothing. */
const UNMARKED = /^[\s`–—−-]*$/;

/** Those of some endpoints that a statement reaches: of "protected routes" none whose row leaves the column open in which others of its table are marked. */
export function withoutUnmarked(endpoints: readonly EndpointSubject[], statement: string): readonly EndpointSubject[] {
  return OF_PROTECTED.test(statement) ? endpoints.filter(({ draft }) => !isLeftOpen(draft.unit)) : endpoints;
}

function isLeftOpen(row: Unit): boolean {
  const cell = row.kind === 'row' ? row.fields.find(({ label }) => AUTH_LABEL.test(label.trim())) : undefined;
  return cell !== undefined && UNMARKED.test(cell.value.text) && row.parent !== null && marksSome(row.parent);
}

/** Whether a table marks some of its rows as protected. */
const marksSome = rememberedOf((table: Unit): boolean => table.children.some(({ kind, fields }) => kind === 'row' && fields.some(({ label, value }) => AUTH_LABEL.test(label.trim()) && !UNMARKED.test(value.text))));
