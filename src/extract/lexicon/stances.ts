import { FORMER_SYSTEM } from './former-systems.js';
import { anyOf } from './words.js';

/*
 * Words that turn a statement (docs/judgement.md, Stance). Each entry has a test in tests/extract/stance.test.ts.
 */

/** It is said to come after this build. */
export const DEFERRAL_WORDS = [
  'is decided when', 'are decided when', 'decided once', 'to follow once',
  'later', 'later on', 'tbd', 'tba', 'tbc', 'todo', 'to-do', 'fixme', 'to do', 'in a follow-up', 'follow-up', 'followup', 'follow up', 'as a follow-up',
  'to be decided', 'to be defined', 'to be determined', 'to be added', 'to be configured', 'to be agreed', 'to be written', 'to be set', 'to be wired',
  'to be done', 'to be confirmed', 'to be specified', 'to be implemented', 'to be chosen', 'to be clarified', 'to be enabled', 'to be switched on', 'to be turned on', 'to be activated', 'to be announced',
  'to be finalised', 'to be finalized', 'to be fixed', 'to be tuned', 'to be picked', 'to be discussed', 'to be introduced', 'to be hardened',
  'to be tightened', 'to be rolled out', 'to be put', 'to be worked out', 'to be sorted out', 'to be settled', 'to be filled in', 'to be protected',
  'to follow', 'to come', 'still to come', 'still to be', 'yet to be', 'yet to come', 'yet to agree', 'yet to decide', 'yet to define', 'yet to write', 'yet to settle', 'yet to add', 'yet to choose', 'yet to set', 'to add', 'needs adding', 'still missing', 'still open', 'left open', 'still needs', 'still lacks',
  'not yet', 'not there yet', 'not defined', 'undefined yet', 'undecided', 'not decided', 'not chosen', 'not agreed', 'not settled', 'not final', 'not solved', 'nothing decided',
  'phase 2', 'phase 3', 'phase two', 'phase three', 'phase ii', 'second phase', 'next phase', 'later phase', 'a later iteration', 'next iteration',
  'next sprint', 'next release', 'next version', 'second release', 'second version', 'third release', 'later release', 'later version', 'next quarter', 'next milestone', 'later milestone', 'in v2', 'for v2', 'v2 feature', 'version 2', 'v1.1', 'in v1.1', 'out of scope',
  'in a later', 'in a second step', 'in a second iteration', 'second iteration', 'hardening step', 'hardening phase', 'hardening pass', 'security pass', 'hardening sprint',
  'post-mvp', 'post mvp', 'post-launch', 'post launch', 'after launch', 'after the launch', 'after mvp', 'after the mvp', 'after the pilot', 'after beta',
  'after the beta', 'after go-live', 'before launch', 'before the launch', 'before go-live', 'before going live', 'before we go live', 'before production', 'before the first release',
  'before ga', 'by launch', 'goes live', 'go live', 'go public', 'goes public', 'in future', 'in the future', 'future work', 'future enhancement', 'future release', 'a future', 'future iteration', '(future)',
  'roadmap', 'on the roadmap', 'is on our list', 'are on our list', 'on our to-do list', 'on our wish list', 'on the wish list', 'is on our agenda', 'backlog', 'in the backlog', 'nice to have', 'nice-to-have', 'planned', 'is planned', 'open question', 'open item', 'open point',
  'once they enable', 'once they support', 'once they offer', 'once it supports', 'once we', 'once there', 'once traffic', 'once usage', 'once the pilot', 'once the product', 'once the beta', 'once the traffic', 'once the load', 'once volume', 'once real', 'once sharing', 'once roles', 'once abuse', 'once customers', 'once paying', 'once it hurts', 'once it becomes',
  'as soon as', 'when traffic', 'when usage', 'when we have', 'when we see', 'when we grow', 'when we scale', 'when there is', 'when volume', 'when it becomes', 'when we open',
  'when abuse', 'when needed', 'until we see', 'until abuse', 'down the road', 'eventually', 'at some point', 'one day', 'in time for', 'some day', 'in due course',
  'will be added', 'is going to be', 'are going to be', 'going to be added', 'will be defined', 'will be decided', 'will be configured', 'will be specified', 'will be introduced', 'will be written', 'will be chosen', 'will be agreed', 'will be looked at', 'will be looked into', 'will be thought about', 'will be discussed', 'will be tackled', 'will be worked out', 'will be sorted out', 'to be looked at', 'to be looked into', 'to be thought about', 'to be worked out', 'to be sorted out',
  'will add', "we'll add", 'will follow', 'will come', 'shall be added', 'shall follow', 'deferred', 'defer', 'postponed', 'parked', 'awaiting',
  'waiting for', 'work in progress', 'wip', 'placeholder for now', 'left for', 'is left to', 'left to the implementation', 'list in the plan', 'in the plan',
  'in the metric plan', 'to be listed', 'ticket is open', 'not implemented', 'unimplemented', 'stub', 'stubbed', 'comes with the', 'follows with', 'follows together with', 'follow with', 'follow together with', 'comes together with', 'come together with', 'arrives with', 'arrives together with', 'ships together with', 'lands with', 'lands together with', 'follows in', 'follows once', 'follows when', 'follows after', 'follows as soon', 'once the old', 'lo vemos', 'más adelante', 'pendiente', 'cuando haya', 'cuando tengamos', 'en cuanto', 'quando houver', 'quando tivermos', 'assim que', 'quand il y aura', 'dès que', 'lorsque nous aurons', 'sobald', 'wenn es genug', 'zodra', 'the day we', 'comes after', 'comes later', 'polish phase', 'polish sprint', 'polish pass', 'polish week', 'polish round', 'polish step', 'final polish',
  'in the second season', 'in the next season', 'only next season', 'in season two', 'in the second summer', 'in the second winter', 'in the second term', 'in the second semester', 'in the second year of operation', 'in year two', 'is put off', 'are put off', 'put off until', 'put off for', 'has to wait', 'have to wait', 'can wait', 'coming soon', 'comes soon', 'will be revisited', 'to be revisited', 'is still pending', 'are still pending', 'is pending', 'are pending', 'remain deferred', 'remains deferred', 'is deferred', 'in progress', 'tbd.', 'fast follow', 'fast-follow', 'spaeter', 'added when', 'introduced when', 'still with', 'sits with', 'lies with', 'with legal', 'under discussion', 'being discussed', 'in discussion', 'in review', 'up for discussion', 'to be reviewed', 'waits for', 'is waiting', 'not there yet', 'missing so far', 'so far none', 'none so far', 'none yet', 'no decision', 'kommt später', 'später', 'folgt', 'noch offen', 'noch nicht', 'nachgezogen', 'not for now', 'for a later',
] as const;

/** "The federation plans to let us check them": somebody means to, and nothing is there yet. */
export const PLANS_TO = /\b(?:we|(?:the|our|their) (?:[\w-]+ )?(?:vendor|provider|federation|association|partner|bank|ministry|supplier|council|city|town|school|hospital|operator|host|platform|company|department|board|authority|union|club|team|university|carrier|insurer)) (?:plans?|promises?|promised|has promised|means?|hopes?|wish(?:es)?|intends?) to (?!(?:the|a|an|their|his|her|its|our|your)\b)[a-z]\w*/g;
/** Before "after the pilot": what was done by then is done. */
export const DONE_BEFORE = /\b(?:was|were|has been|have been|had been|got|did|gave|took|(?<!\b(?:is|are|be|gets?|being)\s)(?:dropped|removed|switched|turned|moved|changed|rotated|replaced|kept))\s(?:[\w'-]+\s){0,4}$/i;

/** It is left open whether it will be so. */
export const HEDGE_WORDS = [
  'opcionalmente', 'de forma opcional', 'se necessário', 'se for necessário', 'talvez', 'quizás', 'tal vez', 'si es necesario', 'de manera opcional', 'facultativement', 'en option', 'si nécessaire', 'peut-être', 'falls nötig', 'bei bedarf', 'vielleicht', 'wahlweise', 'opzionalmente', 'facoltativamente', 'se necessario',
  'might', 'could', 'optionally', 'consider', 'considering', 'to consider', 'ideally', 'if needed', 'if necessary', 'as needed', 'if time permits', 'if it turns out', 'if it proves', 'if that turns out', 'if this turns out', 'if they turn out', 'if that proves', 'if this proves', 'if that gets', 'if it gets too', 'if that is too', 'if it is too',
  'time permitting', 'if time allows', 'if any', 'if possible', 'where possible', 'where appropriate', 'if appropriate', 'where sensible', 'where feasible', 'where needed', 'where it makes sense',
  'think about', 'thinking about', 'look into', 'looking into', 'explore whether', 'worth a thought', 'worth considering', 'possibly', 'perhaps', 'maybe', 'probably', 'potentially', 'presumably', 'should it be', 'should we', 'should this', 'should they', 'should abuse',
  'should traffic', 'should usage', 'if abused', 'if abuse', 'if it is abused', 'if we see', 'if it becomes', 'if this becomes', 'if usage', 'if traffic', 'if bots', 'if spam',
  'if the need arises', 'on demand if', 'evaluate', 'we could', 'would be possible', 'can be added', 'can be enabled', 'can be turned on', 'can be switched on', 'can add',
  'could be added', 'would like', 'hopefully', 'preferably', 'it would be', 'try to', 'we hope', 'aim to', 'aims to', 'aim for', 'aims for', 'aim at', 'aiming for', 'aiming at', 'strive for', 'strive to', 'goal is to', 'target is to', 'in theory', 'as appropriate', 'when appropriate', 'intend to', 'we want to', 'would be',
  'if we want', 'if wanted', 'if desired', 'if budget allows', 'depending on', 'may be added', 'may be enabled', 'may be introduced', 'may add', 'may want', 'may need', 'may require', 'may get', 'may also', 'may use', 'may become', 'may be put', 'may be limited', 'may be rate', 'may be protected', 'may be required', 'we may', 'may have', 'may come', 'may apply', 'may turn', 'may be turned', 'may be switched', 'may be set',
] as const;

/** It is not so. */
export const NEGATION_WORDS = [
  'it is false that', 'it is untrue that', 'it is not true that', 'it is not the case that', 'rarely checked', 'rarely verified', 'rarely enforced', 'seldom checked', 'seldom verified', 'hardly ever checked', 'almost never checked', 'is ignored here', 'are ignored here',
  'no', 'not', 'never', 'none', 'without', 'neither', 'nor', "isn't", "aren't", "doesn't", "don't", "won't", "wasn't", "hasn't", "haven't", "can't", 'cannot',
  "didn't", 'lacks', 'lack', 'lacking', 'missing', 'absent', 'disabled', 'turned off', 'switched off', 'is gone', 'are gone', 'is off', 'are off', 'stays off', 'remains off', 'dropped', 'drop', 'drops', 'removed', 'remove', 'removes',
  'skipped', 'skip', 'skips', 'omitted', 'omit', 'nothing', 'nobody', 'unneeded', 'unnecessary', 'exempt', 'abandoned', 'withdrawn', 'given up', 'scrapped',
  'revoked', 'lifted', 'reverted', 'rolled back', 'bypasses', 'bypass', 'refrain from', 'zero', 'free of', 'unused', 'decided against', 'n/a', 'not applicable', 'neither has', 'taken out', 'gave up', 'do without', 'ignores', 'left out',
  'kein', 'keine', 'keinen', 'keiner', 'keinem', 'nicht', 'ohne', 'sans',
] as const;

/** What stands after these words is what was not chosen. */
export const REPLACED_WORDS = ['instead of', 'rather than', 'in place of', 'as opposed to', 'replaces', 'replaced', 'over'] as const;

/** Words and letters of Portuguese alone, where "no" is "in the" and denies nothing. */
export const PORTUGUESE = /[ãõ]|(?<!\p{L})(?:segurança|proteção|protegid[oa]s?|autenticad[oa]s?|opcionalmente|obrigatoriamente|exigid[oa]s?|por|para|na|da|das|uma|pelo|pela|com|seu|sua|ou|em|chamada|diária|usuário|também|são|você|rota|já)(?!\p{L})/giu;

/** Phrases with a negation in them that deny nothing: they are masked before negations are looked for. */
export const AFFIRMING_PHRASES = [
  'not only', 'nicht nur', 'not just', 'not merely', 'no more than', 'not more than', 'never more than', 'no longer than', 'not longer than', 'no later than', 'not later than', 'not exceed', 'never exceed', 'nothing but the best', 'no other',
  'no cabeçalho', 'no header authorization', 'no corpo', 'no banco', 'no servidor', 'no painel', 'no campo', 'no navegador',
  'without exception', 'no exception', 'no exceptions', 'no one else', 'nobody else', 'nothing else', 'not even', 'never trusted', 'never trust', 'not trusted', 'cannot be bypassed', 'never bypassed', 'not bypass', 'no bypass', 'never bypass', 'no way around',
  'never exposed', 'not exposed', 'never exposes', 'never leaves', 'never reaches', 'never sees', 'never see', 'never in the browser', 'never in the client', 'never sent to', 'never shipped', 'never stored', 'not stored', 'never logged', 'not logged', 'never retried', 'no retry', 'no retries', 'not retried', 'without retry', 'without retries', 'never from the client', 'not from the client', 'never from the body', 'not from the body', 'never taken from', 'not taken from', 'never anonymous', 'not public', 'never public', 'not anonymous', 'no anonymous', 'no anon', 'no public', 'not open', 'never open', 'not optional', 'never unauthenticated', 'no unauthenticated', 'not unlimited', 'never unlimited', 'not missing', 'must not be missing', 'no matter', 'not later', 'never null', 'not null', 'no client', 'never a client', 'not by clients', 'no direct', 'never direct', 'not directly', 'never directly',
  'whether or not', 'or not', 'no problem', 'not a problem', 'no less', 'not less', 'no fewer', 'no secrets', 'no pii', 'no cost', 'not until', 'nothing is stored', 'no body', 'no content', 'no input', 'no data', 'no row', 'no rows', 'not found', 'not empty', 'not blocked', 'not blocking', 'never blocks', 'no later', 'not run before', 'not run until', 'not start before', 'not start until', 'nothing runs before', 'nothing runs until', 'nothing happens before', 'never runs before', 'not reached before',
  // "no RLS weakened", "no policy is relaxed"
  ...['rls', 'rls policy', 'rls policies', 'policy', 'policies', 'row level security', 'guard', 'guards', 'auth check', 'auth checks', 'existing policy', 'existing policies'].flatMap((what) => ['weakened', 'is weakened', 'are weakened', 'relaxed', 'is relaxed', 'are relaxed', 'loosened', 'is loosened', 'are loosened', 'bypassed', 'is bypassed', 'are bypassed'].map((verb) => `no ${what} ${verb}`)),
  // "an admin's session is accepted in place of the secret": either will do
  ...['accepted', 'allowed', 'taken', 'honoured', 'honored', 'sent', 'used', 'passed', 'works', 'work'].flatMap((verb) => ['in place of', 'instead of'].flatMap((words) => (/^(?:sent|used|passed|taken)$/.test(verb) ? [`can be ${verb} ${words}`, `may be ${verb} ${words}`] : [`${verb} ${words}`]))),
  'not forget', "don't forget", 'never forget', 'not to forget', 'not be forgotten', 'never be forgotten', 'not skip', "don't skip", 'never skip', 'not be skipped', 'never be skipped', 'not omit', "don't omit", 'never omit', 'not be omitted', 'never be omitted',
  'not disable', "don't disable", 'never disable', 'not be disabled', 'never be disabled', 'not remove', "don't remove", 'never remove', 'not be removed', 'never be removed', 'not turn off', "don't turn off", 'never turn off', 'not switch off', "don't switch off", 'never switch off', 'not drop', "don't drop", 'never drop', 'not be dropped', 'never be dropped',
] as const;

/** What was off for a while and is on again: "disabled during the import and re-enabled at its end". */
export const OFF_AND_ON = /\b(?:disabled|(?:turned|switched) off|(?:is|are) off|dropped|removed|lifted)\b[^.;]{0,80}?\b(?:and|then|but|until|,)\b[^.;]{0,40}?(?<!\b(?:not|never|n['’]t|nobody|nothing)\s(?:\w+\s){0,3})\b(?:re-?enabled|re-?created|restored|put back|on again|back on)\b/gi;

/** A deferring word in a sense that defers nothing: a time of day, a product version, a state of a record. */
export const NO_DEFERRAL_PHRASES = [
  'minutes later', 'minute later', 'seconds later', 'second later', 'hours later', 'hour later', 'days later', 'day later', 'weeks later', 'week later', 'months later', 'ms later', 's later', 'no later', 'not later', 'later than', 'or later', 'and later', 'every later', 'each later', 'all later', 'later request', 'later requests', 'later call', 'later calls', 'every future', 'each future', 'all future', 'future request', 'future requests', 'future call', 'future calls',
  'whatever waits for', 'everything that waits for', 'everything which waits for', 'anything that waits for', 'everyone who waits for', 'whoever waits for', 'code that waits for', 'routes that wait for', 'endpoints that wait for', 'handlers that wait for', 'calls that wait for', 'caller waits for', 'user waits for', 'handler waits for', 'client waits for', 'browser waits for',
  'can add up to', 'can add at most', 'can add no more', 'can add 1%', 'can add 2%', 'can add 3%', 'can add 4%', 'can add 5%', 'can add 6%', 'can add 7%', 'can add 8%', 'can add 9%', 'can add one', 'can add two', 'can add three', 'can add five', 'can add ten',
  'later decides', 'later overrides', 'never deferred', 'not deferred', 'not planned', 'no longer planned', 'as planned', 'planned maintenance', 'follow-up question', 'follow-up email', 'follow-up mail', 'follow-up task', 'follow-up message', 'as soon as possible', 'todo list', 'todo app', 'todo item', 'in the plan below', 'not to do', 'nothing to do', 'nothing deferred', 'nothing is deferred', 'no tbd', 'job is pending', 'order is pending', 'payment is pending', 'request is pending', 'task is pending', 'status is pending', 'row is pending', 'call is pending', 'it is pending', 'one is pending', 'they are pending', 'jobs are pending', 'requests are pending', 'waits for it', 'waits for them', 'waits for an answer', 'waits for its answer', 'waits for the answer', 'waits for the whole', 'waits for the reply', 'waits for the model', 'waits for a model', 'wait for a model', 'wait for the model', 'waits for an llm', 'waits for the llm', 'wait for an llm', 'waits for an ai', 'waits for the ai', 'waits for a completion', 'waits for the draft', 'waits for the result', 'waits for the response', 'waits for the text', 'waits for the call', 'waits for the first', 'waiting for the response', 'waiting for the answer', 'waiting for it', 'without waiting for', 'not waiting for', 'stub template', 'one day at', 'period one day', 'period is one day', 'period of one day', 'window one day', 'window is one day', 'window of one day', 'interval one day', 'interval of one day', 'duration one day', 'within one day', 'in one day', 'per one day', 'for one day', 'every one day', 'one day apart', 'one day a', 'one day before', 'one day after', 'one day later', 'one day per', 'one day ago', 'than one day', 'later maybe more', 'maybe more later', 'more later', 'later more', 'raised later', 'raise it later', 'tuned later', 'adjusted later', 'revisited later', 'reviewed later', 'relaxed later', 'changed later', 'may be raised', 'can be raised', 'could be raised', 'may be tuned', 'once we have the', 'once we know', 'once there is a session', 'when there is no', 'when there is none', 'when there is nothing', 'when there is neither', 'until there is',
] as const;

/** "We will add two tables (owner only, by row level security)": what the build brings, and nothing is put off. */
export const ADDS_TABLES = /\b(?:will|we['’]ll) add (?:(?:the|these|those|our|new|two|three|four|five|six|seven|eight|\d{1,2}|following|additional|several|database|db|postgres|supabase)\s){0,4}(?:tables|collections)\b/gi;
/** "The row is left for the next run": what a job leaves, it takes up again by itself. */
export const NEXT_RUN = /\b(?:left|kept|waits?|stays?|remains?|put back|set aside)\s(?:\w+\s){0,2}?(?:for|to|until|till)\s(?:the\s|its\s)?(?:next|following|tomorrow['’]s|tonight['’]s)\s(?:scheduled\s|nightly\s|hourly\s|daily\s|cron\s)?(?:run|batch|tick|night|cycle|invocation|execution|attempt|job|cron|pass of the (?:job|cron|worker))\b/gi;
/** "stores the event for later processing": what is done with a thing afterwards, and nothing is put off; "reserved for future use" puts off. */
export const FOR_LATER_WORK =
  /(?<!\b(?:reserved|planned|intended|earmarked|meant|left|kept open|scheduled|foreseen|parked|deferred|candidates?|ideas?|not|only|is|are) )\bfor (?:later|future|subsequent|eventual) (?:asynchronous |async |offline |manual |batch )?(?:processing|use|re-?use|analys[ei]s|review|reference|delivery|retrieval|inspection|replay(?:s|ing)?|re-?processing|reconciliation|audit(?:s|ing)?|report(?:s|ing)?|look-?ups?|retr(?:y|ies)|debugging|handling|consumption|quer(?:y|ies)|comparisons?|display|evaluation|search(?:es)?|reads?|reading|matching|investigation|dispatch|aggregation|pick-?up|fulfil+ment|access|editing|verification|visits?|sessions?|log-?ins?|calls?|requests?|runs?|jobs?)\b/gi;
/** "`500` as soon as a call fails": when a status is answered, and nothing is put off. */
export const STATUS_AS_SOON_AS = /\b[2-5]\d\d[`"']?,?\s(?:as soon as|once|the moment)\b(?!\s(?:we|there|they|traffic|usage)\b)/gi;
/** "If any of them fails, nothing is left behind": a case, and nothing is left open. */
export const IF_ANY_FAILS = /\bif any (?:of |one |other )?(?:[\w-]+ ){0,4}?(?:fails?|throws?|errors?|times? out|is|are|does|do|has|have|goes|cannot)\b/gi;
/** Who may do something has leave to; the hedge that the words would be elsewhere is none. */
export const PERMISSION = /\b(?:users?|members?|parents?|persons?|people|callers?|clients?|guests?|owners?|visitors?|customers?|tenants?|staff|admins?|editors?|viewers?|authors?|players?|students?|teachers?|drivers?|buyers?|sellers?|accounts?|addresses|devices?|households?|famil(?:y|ies)|teams?|patients?|readers?|participants?|colleagues?|clerks?|employees?|anyone|anybody|everyone|everybody|nobody|who)\smay\s(?:also\s)?(?:add|get|use|have|apply|be set|set)\b/gi;

/** "The header has to come in with each command": what is demanded of a thing, and nothing is put off. */
export const HAS_TO_COME = /\b(?:has|have|needs?|ought)\sto\scome\s(?:(?:in|along)\s)?(?:(?:with|from|inside|through|via|over|as|by)\s(?!(?:(?:the|a|an|our|its)\s)?(?:next|later|second|third|following|future|coming|phase|version|release|v\d)\b)|(?:in|along)[.,;])/gi;
/** "sends the text to the model and waits for three tips": somebody waits for an answer, and nothing is put off. */
export const SENT_AND_WAITED = /\bwaits? for\b(?<=\b(?:sends?|sent|asks?|calls?|posts?|hands?|passes|forwards?|gives?|prompts?|invokes?|quer(?:y|ies)|submits?|uploads?|streams?)\b[^.;]{0,100}\b(?:and|then) (?:then )?waits? for)/gi;
/** "A handler that waits for Mistral …", "no request waits for the outside for more than 8 s": calls wait, and so much in seconds. */
export const WAITED_BY_CALL = /\b(?:handlers?|routes?|endpoints?|operations?|requests?|calls?|callers?|functions?|actions?|controllers?|code|steps?|pages?|screens?|clients?|servers?|threads?|users?|people|persons?|somebody|anything|everything)\s(?:that|which|who)\s(?:\w+\s)?waits? for\b|\b(?:handlers|routes|endpoints|operations|requests|calls|callers|functions|pages|clients|users|people)\swaiting for\b|\bwait(?:s|ing)? for\b(?=[^.;]{1,60}\b\d{1,5}\s?(?:s|ms|secs?|seconds?|milliseconds?)\b)/gi;
/** "A call that is still open after 7 s is aborted", "whatever is still pending when the timer fires": for how long a call goes on, and nothing is put off. */
export const STILL_OPEN_AFTER =
  /\bstill (?:open|pending)(?=[,\s]{1,2}(?:after|at|past|beyond|for)\s(?:more than |over |its |the |those |these |that )?(?:\d[\d_.]*\s?(?:ms|s|secs?|seconds?|milliseconds?)\b|(?:half a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:and a half )?seconds?\b|timeout|deadline|limit)|\s(?:when|once) (?:the|its|that|this) (?:timer|signal|deadline|time-?out|budget|abort\w*|time)\b)/gi;
export const DEFERRAL = anyOf(DEFERRAL_WORDS);
/** "Pagination comes once a studio passes 5,000 clients": put off until something grows; "comes once a week" is how often. */
export const DEFERRED_UNTIL = /\b(?:comes?|added|introduced|follows?)\s(?:once|as soon as)\b(?! an? (?:second|minute|hour|day|night|week|month|quarter|year)\b)|\b(?:comes?|added|introduced|follows?)\swhen\s(?=(?:[\w'’-]{1,20}\s){1,4}(?:(?:has|have) (?:more|over)|passes|exceeds?|reach(?:es)?|grows?|outgrows?|hits?|complains?|needs? it|asks? for it|gets? (?:too|slow|long|big|large)|is too|are too)\b)/gi;
/** "Paging comes in the autumn", "comes in when the list grows": put off. "The key comes in the header" says where it stands, "a request comes in" that it is there. */
export const COMES_IN_TIME = new RegExp(
  String.raw`\bcomes? in\s(?:(?:when|once|as soon as|after)\b|(?:with )?(?:the |an? |our |its )?(?:early |late |very )?(?:next|later|second|third|fourth|another|separate|following|final|future|coming|subsequent|follow-?up|phase|stage|step|sprint|release|version|iteration|milestone|quarter|wave|ticket|epic|roadmap|v\d[\d.]*|q[1-4]|h[12]|weeks?|months?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|20\d\d|due course)\b|(?:a few|some|a couple of|two|three|four|five|six|\d{1,2}) (?:days|weeks|months|sprints|releases|versions|quarters)\b)`,
  'gi',
);
export const HEDGE = anyOf(HEDGE_WORDS);
/** "With the second client comes a check": put off until there is more than one. */
export const COMES_WITH_NEXT = /\bwith (?:the|our|a) (?:next|second|third|fourth|following|first (?:paying|real|big)) [\w-]+ (?:comes?|follows?|arrives?|will come|we (?:add|introduce|check))\b/gi;
/** "… if the kiosk firmware can do that": left to what somebody else's thing is able to do. */
export const IF_IT_CAN =
  /\bif (?:the|our|their|its) (?:[\w-]+ )?(?:firmware|hardware|devices?|vendor|provider|partner|library|sdk|platform|plan|budget|team|kiosk|terminal|scanner|till|hosting?|carrier|bank|supplier|framework|runtime|gateway)s? (?:can\b(?! be)|could\b|supports?|allows?|permits?|manages?|offers?|is able to|turns out|proves)\b/gi;
/** "Handlers may start with the check", "routes can require a token": what may be so is left open. */
export const MAY_DO = /\b(?:handlers?|routes?|endpoints?|controllers?|functions|services)\s(?:may\s(?:start|begin|check|call|verify|demand|ask)|can\s(?:require|demand|ask for))\b/gi;
/** The same of a credential, whoever does it: "may check BATCH_KEY", "may also look at the signature". */
export const MAY_CHECK = /\bmay\s(?:(?:also|well|one day|some day|eventually|still|then|instead)\s)?(?:check|verify|compare|validate|demand|ask for|look at|look for|insist on|be (?:guarded|protected|secured|checked) (?:by|with|against))\s(?=(?:for\s)?(?:(?:the|an?|its|our|that|this|some)\s)?(?:[\w-]{2,20}\s){0,2}?(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|x{4,}|(?:bearer|jwt|hmac|oidc|auth\w*|api[ -]key|secret|signature|token|header|credential)\b))/g;
/** What a vendor is able to do is not what is checked: "Stripe can sign its events", "supports signed callbacks". */
export const ABLE_TO_SIGN = /\b(?:(?:is|are) able to|can|could|offers? to|knows how to|has an option to|allows? you to|lets? (?:you|us)) sign\b(?! (?:in|up|on|out|off)\b)|\b(?:supports?|offers?) (?:signed|signing|signatures?)\b/gi;
/** A condition told by its order of words, of what may come of use or size: "should the table grow past 10 GB, it will be sharded". */
export const SHOULD_IT_GROW = /\bshould\s(?:(?:the|our|this|that|these|those|any|a|an)\s)?(?:[\w-]+\s){1,3}?(?:(?:ever|indeed|really|one day)\s)?(?:grow|outgrow|become|turn out|prove|increase|rise|double|get (?:too\s)?(?:big|large|slow|long|expensive|crowded)|be(?:come)? too|exceed (?:one|a single) (?:node|server|machine|database)|pass \d)\b/gi;
export const NEGATION = anyOf(NEGATION_WORDS);
export const REPLACED = anyOf(REPLACED_WORDS);
export const AFFIRMING = anyOf(AFFIRMING_PHRASES);
export const NO_DEFERRAL = anyOf(NO_DEFERRAL_PHRASES);
/** "Waiting for models: …": a label over what is said of waits. */
export const WAITING_LABEL = /^\W{0,6}waiting for (?:[\w-]+ ){0,4}[\w-]+\s?:/gi;

/** What the world is like when something is said to be there: "once the second region is up", "when the proxy has landed". */
export const COMES_ONCE_DONE =
  /\b(?:will|shall|to be|going to|gets?|is|are|follows?|comes?|requires?|checks?|needs?|verif(?:y|ies)|enforces?|demands?|must)\s(?:[\w'-]+\s){0,4}?(?:once|as soon as|when|after)\s(?:[\w'-]+\s){1,5}?(?:(?:is|are)\s(?:up|live|ready|done|finished|out|gone|retired|replaced|shut down|switched off|decommissioned|in place|in production|merged|rolled out|migrated|complete|completed|settled|stable|bought|hired|funded)|(?:has|have)\s(?:landed|shipped|moved|launched|been (?:merged|migrated|rolled out|bought|hired|launched))|lands|ships|launches)\b|\bthe day (?:the|our) (?:[\w-]+ )?(?:beta|pilot|launch|app|site|shop|product|portal|release)\b/gi;

/** The same behind any statement, where it is plain that the thing is not there yet: "… once the login page is live". */
export const ONCE_LIVE = /\b(?:once|as soon as)\s(?:[\w'-]+\s){1,5}?(?:(?:is|are)\s(?:live|out|merged|rolled out|migrated|hired|funded|launched|shipped|released)|(?:has|have)\s(?:landed|shipped|launched|been (?:merged|migrated|rolled out|hired|launched|released))|lands|ships|launches)\b|\bthe day (?:the|our) (?:[\w-]+ )?(?:beta|pilot|launch|app|site|shop|product|portal|release)\b/gi;

/** "… once Supabase offers them": somebody else has to bring it first. */
export const ONCE_OFFERED = /\bonce\s(?:the\s)?(?:[A-Z][\w.]+|vendor|provider|platform|host|library|framework)\s(?:offers?|supports?|brings?|ships|allows?|enables?|releases?|provides?)\s(?:them|it|that|this|one|such)\b/g;

/** An adverbial at the beginning of a sentence, up to its comma: "In the second release, …". */
export const OPENING = /^\W*(?:in|with|for|by|from|after|before|once|when|as soon as|until|at|on|during|later|eventually|if|where)\b[^,.;:]{0,60},\s/i;

/** "In the second release `/x` is limited": words that put off and open the sentence put off all of it, where no comma ends them. */
export const OPENS_WITH = /^\W*(?:(?:only|probably|perhaps|then)\s)?(?:(?:in|with|from|for|by|as of|starting with|not before|not until)\s(?:the\s|a\s|our\s|some\s)?)?$/i;
/** A deferral that says when, and is no quality of a thing: "deferred jobs are picked up". */
export const SAYS_WHEN = /^(?:later|later on|eventually|at some point|one day|some day|down the road|in due course|in (?:the )?future|in a .*|in v2|in v1\.1|version 2|for v2|v1\.1|post[- ](?:mvp|launch)|(?:after|before|as soon as|once|when|until)\b.*|(?:a )?(?:phase|second|third|next|later|final) .*|a future)$/i;

/** "None of them works without …", "cannot be called without …": two negations, and what follows is demanded. */
export const NOT_WITHOUT =
  /\b(?:none|no|nothing|nobody|neither|never|cannot|can['’]t|not|n['’]t)(?!\s(?:all|every|each|only)\b)(?:\s(?!(?:that(?! (?:works?|answers?|opens?|runs?|can|may|is (?:answered|served|reachable))\b)|because|if|when|since|so|and|as|while)\b|but (?!(?:for |the )?[`/xG]))[\w'’\x60/*-]+){0,7}?\s(?:works?|answers?|runs?|opens?|reach(?:es|ed|able)?|served|answered|called|accepted|processed|through|(?:past|by|beyond|into) (?:the |our |any )?[\w-]+|pass(?:es)?|succeeds?|responds?|starts?|executes?|proceeds?|in|allowed|permitted|possible|usable|available|callable|read|written|changed|happens?)\swithout\b|\b(?:no|never|not)\s(?:[\w-]{1,20}\s){1,3}(?:cast|booked|placed|made|sent|taken|created|sold|paid|admitted|handled|let in|to be (?:had|called|reached|used))(?:\s(?:on|at|to|through|via|by|in|from)\s[\w'’\x60/*-]{1,80}){0,2}\swithout\b|\bthere (?:is|are) (?:no|never an?) (?:calls?|callers?|requests?|access|answers?|entr(?:y|ies))\s(?:[\w'’\x60/*-]{1,80}\s){0,4}?without\b|\bnot to be (?:had|called|reached|used) without\b|^\W*not without\b|\bwithout\s(?:[\w'’\x60/*-]+\s){1,5}?(?:no|nothing|nobody|none|neither)\b(?=\s(?:[\w-]+\s)?(?:writes?|routes?|endpoints?|requests?|calls?|handlers?|works?|answers?|gets|comes|passes|happens|is|rows?)\b)/gi;

const FORMER = "(?:v\\d[\\w.]*|version \\d[\\w.]*|(?:the|our) (?:very )?(?:old|previous|former|first|legacy|last|earlier|original) [\\w-]+|(?:the|our) (?:prototype|predecessor|pilot|beta|monolith|proof of concept|poc|mock-?up)|last year['’]s [\\w-]+)";
/** What was so in a version before this one, told for contrast: "unlike v1, where every route required a key,". */
export const FORMER_CONTRAST = new RegExp(`\\b(?:unlike|in contrast to|as opposed to|contrary to|differently from|different from)\\s(?:in\\s)?(?:${FORMER}|${FORMER_SYSTEM}),?\\s(?:where|which|in which|whose|when)\\b(?:(?:[^.;]|\\.(?=\\S)){1,240}(?=,\\s(?:v\\d|version \\d|this\\b|the (?:new|current|present)\\b|we\\b|now\\b|here\\b))|[^,;.]{1,160}(?=,))`, 'gi');

/** A sentence about what a project, a team or a product does that is not this one, where it is not said to be the model: "our sister project calls …". */
export const SISTERS_PRACTICE =
  /^\W*(?:(?:our|the|a|an|their) )?(?:(?:sister|sibling|neighbou?ring|competing|rival|similar|comparable|well-known|friend['’]s|other team['’]s|former employer['’]s) (?:projects?|products?|apps?|compan(?:y|ies)|teams?|sites?|platforms?|systems?|start-?ups?)|competitors?(?: [A-Z]\w+)?|rivals?(?: [A-Z]\w+)?)\b(?![^.;]{0,80}\b(?:does too|as (?:we|this|ours) (?:do|does)|so do(?:es)? (?:we|ours|this)|and so))/i;

const SAME_HOUSE = "(?:agency|company|team|group|house|studio|firm|department|owners?|clients?|vendor|publisher|makers?|organi[sz]ation|parent company|university|holding)";
const OTHER = `(?:${SAME_HOUSE}['’]s )?(?:other|second|first|older|earlier|previous|another)`;
const PRODUCT = '(?:products?|projects?|platforms?|titles?|brands?)';
const PART_OR_PRODUCT = '(?:apps?|tools?|sites?|systems?|services?|products?|projects?)';
/** Another product, where the words tell that it is none of this design: "our other product", "the agency's second app", "a sister app". */
const OTHER_PRODUCT = `(?:(?:[Oo]ur|[Tt]heir) ${OTHER} (?:\\w{2,16} )?${PRODUCT}|(?:[Tt]he |[Oo]ur )?${SAME_HOUSE}['’]s (?:other|second|older) ${PART_OR_PRODUCT}|(?:(?:[Tt]he|[Oo]ur|[Aa]|[Aa]n) )?(?:sister|sibling) ${PART_OR_PRODUCT}|(?:[Tt]he other|[Aa]nother|[Aa]n? (?:different|second|older)) ${PART_OR_PRODUCT} (?:of|by|from) (?:our|the same|another) ${SAME_HOUSE})\\b`;

/** A sentence about another product that is set apart by an aside, or by what opens it: "Kiln, the other product of our agency, wraps …", "In our other product …". */
export const OTHER_PRODUCTS_PRACTICE = new RegExp(
  `^\\W*(?:[A-Z][\\w.-]{1,24}(?: [\\w.-]{2,24}){0,2}(?:,| \\(|,? which is| [–—-])\\s?(?:${OTHER_PRODUCT}|(?:the|an?) ${OTHER} ${PRODUCT}\\b|another ${PRODUCT}\\b)|(?:(?:[Ii]n|[Aa]t|[Oo]n|[Oo]ver at|[Ff]or) )?${OTHER_PRODUCT})(?![^.;]{0,120}\\b(?:does too|as (?:we|this|ours) (?:do|does)|so do(?:es)? (?:we|ours|this)|and so|(?:like|just as|same (?:as|in|for)|unlike) (?:this|ours?)\\b|(?:here|this one|ours) (?:too|as well)))`,
);

/** A sentence about what was so before: "Previously all routes required a session." */
export const FORMER_PRACTICE = new RegExp(`^\\W*(?:(?:previously|formerly|originally|historically|in the past|back then|until (?:v\\d|last \\w+|recently))\\b|(?:in|with|under) ${FORMER},|${FORMER}\\s(?:required|needed|used|had|checked|enforced|demanded|was|were|ran|limited|allowed)\\b)|(?:^\\W*|[:;]\\s)(?:(?:in|with|under) ${FORMER}|(?:before|until) the (?:rewrite|redesign|relaunch|re-?write|migration|move)|last (?:year|spring|summer|autumn|winter|season)),?\\s[^.;]{1,80}\\b(?:required|needed|used|had|checked|took|asked|enforced|demanded|verified|accepted|carried|limited|allowed|was|were)\\b|\\b(?:used to (?:require|need|use|have|check|enforce|demand|be|run|limit|take|ask|carry|send|accept|verify)|(?:we|it|they) would have (?:required|needed|used|had|checked|enforced|demanded|limited))\\b`, 'i');
/** … and still is, or gave way to what is now. */
export const GOES_ON = /\b(?:now|nowadays|today|still|since then|as before|remains?|stays?|keeps?|kept|unchanged|continues?|instead|replaced|moved)\b/i;
/** How a clause opens that tells of a version before this one: "Up to 1.4 …". */
export const OF_EARLIER_VERSION = /(?:^\W*|;\s)(?:up to|until|till|through|before|prior to|in|as late as) (?:and including )?(?:(?:v|version |release )?\d+\.\d[\w.]*|v\d+|(?:version|release) \d+)(?= [^.]),?\s/i;
/** What such a version demanded. */
export const PAST_DEMAND = /(?<!\b(?:is|are|be|been|being|now|gets?) )\b(?:required|needed|demanded|used|had|checked|asked|enforced|verified|compared|limited|aborted|wanted|carried|was|were)\b/i;
/** How a clause opens that tells of a system on which nobody works: "On staging …", "The preview deployment …". */
export const ON_TRIAL_SYSTEM =
  /(?:^\W*|;\s)(?:(?:in|on|for|under) (?:the |our )?(?:staging|dev|development|local development|preview|localhost|qa|uat|pre-?prod(?:uction)?)(?: (?:environments?|systems?|deployments?|deploys?|servers?|hosts?|builds?|mode|instances?))?|(?:the|our) (?:staging|dev|development|preview|qa|uat|pre-?prod(?:uction)?) (?:environments?|systems?|deployments?|servers?|hosts?|instances?|stacks?))(?:,\s|\s)(?!(?:and|or|as|like|too)\b)/i;
/** A label of what holds on such a system: "Staging: 20 per minute". */
export const TRIAL_LABEL = /^\W*(?:(?:on|in|for) )?(?:the |our )?(?:staging|preview|qa|uat|pre-?prod(?:uction)?|(?:test|dev|development|local) (?:system|environment|server|instance|stage|deployment)s?)(?: (?:environment|system|deployment|server|host|instance|stage)s?)?(?: only)?\W{0,3}(?::|\.|\s[–—-])(?:\W{0,3}\s|$)/i;
/** The same in one word, which may be the label of something else … */
export const BARE_TRIAL_LABEL = /^\W*(?:test|testing|dev|development|local|demo)\W{0,3}[.:]\W{0,3}\s/i;
/** … unless what follows describes a system. */
export const DESCRIBES_SYSTEM = /:\/\/|\bdata (?:is|are|gets?)\b|\b(?:deploy\w*|hosted|hosts?|branch|wiped|reset every)\b/i;
/** The label of what holds where people work. */
export const LIVE_LABEL = /^\W*(?:(?:on|in) )?(?:the )?(?:prod|production|live|live system|all environments|everywhere)\s?:\s/i;
/** Another label: what held under the one before it ends. */
export const NEXT_LABEL = /^\W*[A-Z][\w -]{2,24}(?::|\.\W{0,2}(?=\s))\s/;
/** "As in production, …": it holds there, too. */
export const HOLDS_LIVE = /\b(?:as (?:in|on)|also (?:in|on)|and (?:in|on)|like (?:in|on)|same (?:as )?(?:in|on)|both) (?:the )?(?:prod|production|live)\b/i;
/** A figure per time. */
export const FIGURE_PER_TIME = /\b\d[\d,.]* (?:\w+ ){0,2}(?:per|a|an|each|\/) ?(?:second|minute|hour|day)\b/i;
/** In such a clause, from where on it tells of what people work on. */
export const AT_LAST_LIVE = /\b(?:prod|production|live|everywhere|both|elsewhere)\b/i;
/** Behind such a word: it is told apart from what holds on trial. */
export const OF_LIVE_ALONE = /^(?!.{0,80}\b(?:alike|as well|too|also|likewise|the same)\b).{0,200}\b(?:requires?|needs?|demands?|checks?|uses?|takes?|accepts?|waits?|is|are|not|no|without|none|open|public)\b/i;
/** Something is asked of whoever calls, or kept from him. */
export const DEMANDS = /\b(?:requires?|required|needs?|demands?|checks?|checked|verif(?:y|ies|ied)|compares?|compared|enforces?|enforced|enabled|(?:rate[- ])?limits?|limited|cut off|time-?outs?|protect(?:s|ed)|guard(?:s|ed)|behind|must|asks for|aborts?|policy|policies|rls)\b/i;

/** A sentence that only illustrates: "Example from another product: …", "Example of a good answer: …". */
/** "From the design of 2023: …": quoted from what was written before this. */
export const FROM_FORMER = /^\W*(?:(?:quoted |copied |taken )?from|in|as in) (?:the|our|an?) (?:(?:old|former|previous|earlier|first|last|legacy|original|abandoned) (?:[\w-]+ )?(?:designs?|drafts?|specs?|specifications?|plans?|documents?|docs?|proposals?|versions?|handbook|wiki)|(?:design|draft|spec|plan|document|proposal|version|handbook|wiki)s? of (?:19|20)\d\d)\s?:/i;
export const OF_AN_EXAMPLE = /^\W*(?:(?:bad|wrong|incorrect|anti-?pattern|counter-?example|not like this|too strict|overkill|what we do not want)\s?:\s|(?:do not|don['’]t|never) (?:do|write|run|copy|use|build)(?: (?:it|this|that))?(?: like this)?\s?:\s)|^\W*(?:for )?(?:an? )?(?:examples?|samples?|illustrations?|template)(?:\s(?:of|from|for|in|not)\s[^:.]{0,60}|\s?\((?:[^()]{0,40}\bnot\b[^()]{0,40}|[^()]{0,40}\b(?:other|another|good|bad|wrong)\b[^()]{0,40})\)|(?=:\s\W?[A-Z][a-z]{1,12}:))\s?:/i;
/** "<your mechanism, e.g. Supabase JWT>": what the author of a template asks for, not what somebody answered. */
export const BLANKS_TO_FILL = /[<[{](?:your\b|(?:the|a|an|some) \w+ (?:here|e\.g\.)|insert\b|e\.g\.|choose\b|specify\b|name of\b)[^<>[\]{}\n]{0,100}[>\]}]|[<[{][^<>[\]{}\n]{0,40}\be\.g\.[^<>[\]{}\n]{0,60}[>\]}]/gi;

/** A sentence about what another product does (docs/judgement.md, Not evidence 8). */
export const OTHERS_PRACTICE = /\b(?:as an|to give an?|for|by way of) (?:example|illustration) of (?:how|what) (?:others|other \w+|competitors)\b|\b(?:this|that|which) is how (?:others|other (?:products|teams|companies)|competitors) do\b|\bby way of comparison\b|\b(?:others|competitors|other (?:products|vendors|teams)) (?:do it|solve it|solve this|handle this)\b/i;
