import { escaped } from '../../text/escaped.js';
import type { EndpointDraft } from '../endpoints.js';
import { RISK_ACCEPTED, RISK_OF_SIZE } from '../lexicon/reads.js';
import { LEADING_CODE } from '../lexicon/row-codes.js';
import type { Passage } from '../passages.js';
import type { EndpointSubject } from '../targets.js';

/** What a row or an item of the risks says of a read over many rows, where it accepts it: "Accepted for the MVP". */
export function acceptedRisks(passages: readonly Passage[]): Passage[] {
  return passages.filter(({ unit, kind, text }) => unit.zone === 'risk' && (kind === 'cell' || kind === 'words') && RISK_ACCEPTED.test(text.text) && RISK_OF_SIZE.test(unit.text.text));
}

/** A risk is that of a read whose words refer to it by its code, "(see R2)", or that it names by the last word of its path as code: "`all.csv` reads …". */
export function isRiskOf({ unit }: Passage, draft: EndpointDraft, subjects: readonly EndpointSubject[]): boolean {
  const code = LEADING_CODE.exec(unit.text.text.trim())?.[1];
  if (code !== undefined && /^[A-Z]/.test(code) && draft.fragments.some(({ text, unit: own }) => own !== unit && new RegExp(`\\b${escaped(code)}\\b`).test(text.text))) return true;
  const last = lastPart(draft);
  const names = unit.text.marks.filter(({ kind }) => kind === 'code').map(({ start, end }) => unit.text.text.slice(start, end).replace(/^(?:GET )?\//, ''));
  return last !== '' && names.includes(last) && subjects.filter((subject) => lastPart(subject.draft) === last && subject.draft.method === draft.method).length === 1;
}

function lastPart({ path }: EndpointDraft): string {
  return (path ?? '').split(/[?#]/)[0]?.split('/').at(-1) ?? '';
}
