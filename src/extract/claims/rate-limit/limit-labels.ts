import { rememberedOf } from '../../../text/remembered.js';
import { ABUSE_TITLE } from '../../lexicon/limits.js';
import { headingOf, type Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';

/** Labels and titles for limits. */
export const LIMIT_LABEL = /\b(?:rates?|budgets? per|token buckets?|l[ií]mit\w*|limitaci\w+|limites?|drossel\w*|begrenz\w*|kontingent\w*|cuotas?|throttl\w*|quota\w*|caps?|allowance|x-rate-?limit\w*|rl)\b|\brate_?limit|\bhow (?:often|many times|much)\b[^.?;]{0,40}\b(?:be|is|are|gets?|may|can)\b[^.?;]{0,20}\b(?:called|run|used|asked|hit|triggered|call(?: (?:it|them))?)\b/i;
/** Asked once of each unit, for many lines may stand below it. */
export const titlesLimit = rememberedOf(({ fields, text }: Unit): boolean => LIMIT_LABEL.test(fields[0]?.label ?? text.text.replace(/:\s*$/, '')));
/** Columns and labels under which a figure is something else. */
export const OTHER_LABEL = /^(?:in|input|body|out|output|auth(?!enticated)\w*|query|columns?|type|retention|schedule|cron|cadence|time-?outs?|cost|price|volume|load|metric|target|risk|likelihood|mitigation|how(?! (?:much|many|often))|env|variable)\b/i;
/** … but not where the column holds whatever else there is to say: "Query / remark". */
export const REMARKS_LABEL = /\b(?:remarks?|notes?|comments?|details|rules)\b/i;
/** What an endpoint answers. */
export const ANSWER_LABEL = /^(?:out|outputs?|responses?|returns?|answers?|errors?|status(?: codes?)?)\b/i;
/** Beside the mechanism a limit with its figure may stand: "session cookie; 3 per day per user". */
export const AUTH_CELL = /^auth(?:entication|ori[sz]ation|n|z)?$/i;

/** Whether what stands over a passage, or leads it, speaks of limits. */
export function isAboutLimits(passage: Passage): boolean {
  const { unit } = passage;
  if (LIMIT_LABEL.test(passage.label)) return true;
  const lead = unit.kind === 'row' || unit.kind === 'item' || unit.kind === 'code' ? (unit.parent?.text.text.slice(0, 160) ?? '') : '';
  const first = unit.kind === 'row' ? unit.fields.slice(0, 2).map((field) => field.value.text.slice(0, 60)).join(' ') : unit.text.text.slice(0, 60);
  const heading = headingOf(unit)?.text.text ?? '';
  return LIMIT_LABEL.test(heading) || (ABUSE_TITLE.test(heading) && unit.zone === 'plain') || LIMIT_LABEL.test(lead) || LIMIT_LABEL.test(first);
}
