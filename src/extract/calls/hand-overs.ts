import type { EndpointDraft } from '../endpoints.js';
import { ACCEPTED_FOR_LATER, DONE_MEANWHILE, FORGETS, HANDS_OVER, QUEUES_OTHER_WORK, STARTS_JOB_CLASS, SUBMITS, TAKES_UP } from '../lexicon/calls.js';
import { matchesOf } from '../lexicon/words.js';
import { blank } from '../../text/blank.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { isMachinePath, isWebhook } from './endpoint-kinds.js';

/** Whether a sentence says that the caller does not wait. A worker that is said to be one waits. */
export function handsOver(text: string, draft: EndpointDraft): boolean {
  const isMachine = !isWebhook(draft) && isMachinePath(draft);
  // A Worker with a capital letter is what the system runs on.
  return (!isMachine && STARTS_JOB_CLASS.test(text)) || matchesOf(isMachine ? FORGETS : HANDS_OVER, text).some((match) => !/ Worker$/.test(match.text));
}

/** Before a call: "every order triggers a", where a background job makes the call that something sets off. */
export function setsOff(before: string): boolean {
  return SETS_OFF.test(before);
}

const SETS_OFF = /\b(?:triggers?|triggering|triggered|sets? off|setting off|kicks? off|kicking off)\s(?:(?:an?|the|another|one|its|more)\s)?(?:\w+\s)?$/i;

/** What a text says of a call, without the other work that it puts on a queue behind it; of equal length. */
export function withoutOtherWork(text: string, behind: number): string {
  return blank(text, matchesIn(text, QUEUES_OTHER_WORK).map(rangeOf).filter(({ start }) => start >= behind));
}

/** Whether somebody else takes the work up before the call: "stores a job" and, in a later step, "the planner picks up the job". */
export function isTakenUp(steps: readonly string[], draft: EndpointDraft): boolean {
  return (isWebhook(draft) || !isMachinePath(draft)) && steps.some((step) => TAKES_UP.test(step) && !IS_A_PERSONS.test(step));
}

/** "The courier picks up the task": people do so as well. */
const IS_A_PERSONS = /^\W{0,4}(?:\d+[.)]\s)?(?:the |an? |each |every )?(?:user|member|customer|guest|visitor|agent|driver|courier|technician|operator|admin|clerk|employee|person|staff|tutor|student|teacher|reviewer|moderator)s?\b/i;

/** The route answers 202, or with the number of a job at once, with no 504 and nothing that is done in the same request: the work is done later. */
export function isAcceptedForLater(draft: EndpointDraft): boolean {
  if (isMachinePath(draft)) return false;
  return draft.fragments.some((fragment) => ACCEPTED_FOR_LATER.test(`${fragment.label} ${fragment.text.text}`)) && !draft.fragments.some((fragment) => /\b504\b/.test(fragment.text.text) || DONE_MEANWHILE.test(fragment.text.text));
}

/** Whether any of an endpoint's own words say that its caller does not wait. */
export function isSaidToHandOver(draft: EndpointDraft): boolean {
  return draft.fragments.some((fragment) => handsOver(fragment.text.text, draft));
}

/** "Submit a file" beside "Submit a prompt for async processing" and the status of both. */
export function isLikeSister(draft: EndpointDraft, drafts: readonly EndpointDraft[]): boolean {
  const base = (each: EndpointDraft): string => (each.path ?? '').split('/').slice(0, -1).join('/');
  if (base(draft) === '' || !draft.fragments.some((fragment) => SUBMITS.test(fragment.text.text))) return false;
  const sisters = drafts.filter((other) => other !== draft && (other.path ?? '').startsWith(`${base(draft)}/`));
  return sisters.some((other) => other.method === 'GET' && /\/status(?:\/|$)/.test(other.path ?? '')) && sisters.some((other) => base(other) === base(draft) && isAcceptedForLater(other));
}
