import { anyOf } from './words.js';

/*
 * Words that turn a statement (RULES.md section 1, Stance). Each entry has a test in tests/extract/stance.test.ts.
 */

/** It is said to come after this build. */
export const DEFERRAL_WORDS = [
  'later', 'later on', 'tbd', 'tba', 'tbc', 'todo', 'to-do', 'fixme', 'to do', 'in a follow-up', 'follow-up', 'followup', 'follow up',
  'to be decided', 'to be defined', 'to be determined', 'to be added', 'to be configured', 'to be agreed', 'to be written', 'to be set', 'to be wired',
  'to be done', 'to be confirmed', 'to be specified', 'to be implemented', 'to be chosen', 'to be clarified', 'to be enabled', 'to be announced',
  'to be finalised', 'to be finalized', 'to be fixed', 'to be tuned', 'to be picked', 'to be discussed', 'to be introduced', 'to be hardened',
  'to be tightened', 'to be rolled out', 'to be put', 'to be worked out', 'to be sorted out', 'to be settled',
  'to follow', 'to come', 'still to come', 'still to be', 'yet to be', 'yet to come', 'to add', 'needs adding', 'still missing', 'still open', 'left open',
  'not yet', 'not there yet', 'not defined', 'undefined yet', 'undecided', 'not decided', 'not chosen', 'not agreed', 'not settled', 'not final', 'not solved',
  'phase 2', 'phase 3', 'phase two', 'phase three', 'phase ii', 'second phase', 'next phase', 'later phase', 'a later iteration', 'next iteration',
  'next sprint', 'next release', 'next version', 'next quarter', 'next milestone', 'later milestone', 'in v2', 'for v2', 'v2 feature', 'version 2',
  'in a later', 'in a second step', 'in a second iteration', 'second iteration', 'hardening step', 'hardening phase', 'hardening pass',
  'post-mvp', 'post mvp', 'post-launch', 'post launch', 'after launch', 'after the launch', 'after mvp', 'after the mvp', 'after the pilot', 'after beta',
  'after the beta', 'after go-live', 'before launch', 'before the launch', 'before go-live', 'before going live', 'before we go live', 'before production',
  'before ga', 'by launch', 'goes live', 'go live', 'future', 'in future', 'in the future', 'future work', 'future enhancement', 'future release',
  'roadmap', 'on the roadmap', 'backlog', 'in the backlog', 'nice to have', 'nice-to-have', 'planned', 'is planned', 'open question', 'open item', 'open point',
  'once we', 'once there', 'once it', 'once they', 'once traffic', 'once usage', 'once the', 'once volume', 'once real', 'once sharing', 'once roles',
  'as soon as', 'when traffic', 'when usage', 'when we have', 'when we see', 'when we grow', 'when we scale', 'when there is', 'when volume', 'when it becomes',
  'when abuse', 'when needed', 'until we see', 'until abuse', 'down the road', 'eventually', 'at some point', 'one day', 'in time for', 'some day',
  'will be added', 'will be defined', 'will be decided', 'will be configured', 'will be specified', 'will be introduced', 'will be set', 'will be written',
  'will add', "we'll add", 'will follow', 'will come', 'shall be added', 'shall follow', 'deferred', 'defer', 'postponed', 'parked', 'pending', 'awaiting',
  'waiting for', 'work in progress', 'wip', 'placeholder for now', 'left for', 'is left to', 'left to the implementation', 'list in the plan', 'in the plan',
  'in the metric plan', 'to be listed', 'ticket is open', 'not implemented', 'unimplemented', 'stub', 'stubbed', 'comes with the', 'follows with', 'polish',
  'remain deferred', 'remains deferred', 'is deferred', 'in progress', 'tbd.', 'fast follow', 'fast-follow', 'spaeter', 'soon',
] as const;

/** It is left open whether it will be so. */
export const HEDGE_WORDS = [
  'may', 'might', 'could', 'optionally', 'consider', 'considering', 'considered', 'to consider', 'ideally', 'if needed', 'if necessary', 'if required', 'as needed', 'if time permits',
  'time permitting', 'if time allows', 'if any', 'if possible', 'where possible', 'where appropriate', 'if appropriate', 'where sensible', 'where feasible',
  'possibly', 'perhaps', 'maybe', 'probably', 'likely', 'potentially', 'presumably', 'should it be', 'should we', 'should this', 'should they', 'should abuse',
  'should traffic', 'should usage', 'if abused', 'if abuse', 'if it is abused', 'if we see', 'if it becomes', 'if this becomes', 'if usage', 'if traffic',
  'if the need arises', 'on demand if', 'evaluate', 'we could', 'would be possible', 'can be added', 'can be enabled', 'can be turned on', 'can be switched on',
  'could be added', 'would like', 'hopefully', 'preferably', 'recommended', 'it would be', 'try to', 'we hope', 'aim to', 'in theory', 'as appropriate', 'when appropriate',
  'if we want', 'if wanted', 'if desired', 'if budget allows', 'depending on',
] as const;

/** It is not so. */
export const NEGATION_WORDS = [
  'no', 'not', 'never', 'none', 'without', 'neither', 'nor', "isn't", "aren't", "doesn't", "don't", "won't", "wasn't", "hasn't", "haven't", "can't", 'cannot',
  "didn't", 'lacks', 'lack', 'lacking', 'missing', 'absent', 'disabled', 'turned off', 'switched off', 'is off', 'are off', 'stays off', 'remains off', 'dropped', 'removed',
  'skipped', 'skip', 'skips', 'omitted', 'omit', 'nothing', 'nobody', 'unneeded', 'unnecessary', 'not needed', 'exempt', 'abandoned', 'withdrawn', 'given up', 'scrapped',
  'revoked', 'lifted', 'reverted', 'rolled back', 'unlimited', 'bypasses', 'instead of', 'rather than', 'refrain from', 'zero', 'free of', 'unused', 'decided against', 'against', 'n/a', 'not applicable',
] as const;

export const DEFERRAL = anyOf(DEFERRAL_WORDS);
export const HEDGE = anyOf(HEDGE_WORDS);
export const NEGATION = anyOf(NEGATION_WORDS);
