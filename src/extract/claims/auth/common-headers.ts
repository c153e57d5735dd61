import { describedBy } from '../../described-exceptions.js';
import { EXCEPT } from '../../lexicon/targets.js';
import { ancestors, headingOf, type Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import { matchesPattern, pathMentions } from '../../paths.js';
import { isSamePath } from '../../endpoints.js';
import type { Reach } from '../../reach.js';
import { type EndpointSubject, withoutMachines } from '../../targets.js';
import { rememberedOf } from '../../../text/remembered.js';
import { matchesIn } from '../../../text/matches-in.js';
import { type AuthVocabulary, isUserMechanism } from './cues.js';
import type { AuthLedger } from './ledger.js';

/*
 * The headers that whoever calls sends along with every request, as a table, a list or a listing has them below a title of their own:
 *
 *     ## Common headers
 *     | Header | When | Value |
 *     | `Authorization` | always | `Bearer <access token>` |
 */

/** The title over them: "Headers" alone, or words that say whose they are. */
const HEADERS = /^[\d.\s]{0,8}(?:(?:request|http|api|client|auth(?:entication|ori[sz]ation)?)\s){0,2}headers?\W{0,2}$/i;
const TITLE = /\b(?:common|global|required|standard|shared|general|default|mandatory)\s(?:\w+\s)?headers?\b|\bheaders?\s(?:of|on|for|with|in|to)\s(?:all|every|each|any)\b|\b(?:all|every|each) (?:api |http )?(?:requests?|calls?|endpoints?)\b/i;
/** Over such a title: headers of something else. */
const OF_ONE_KIND = /\b(?:web-?hooks?|responses?|callbacks?|events?|outgoing|outbound|upstream|third|external|internal|admin|cron|workers?)\b/i;
/** The header itself, or a word for what it tells: "User: `Authorization: …`". */
const CREDENTIAL_HEADER = /^\W{0,3}(?:[A-Z][\w ]{1,24}[\W_]{1,6}(?=Authorization:|Cookie:|X-))?(?:Authorization|Cookie|(?:X-)?[\w-]{0,24}(?:Key|Token|Secret))\b(?=\W*$|\W{0,3}[:=–—])/i;
/** What they hold for is not all: "only behind a login", "webhooks". */
const OF_SOME = /\b(?:optional\w*|if|only|admins?|crons?|webhooks?|protected|private|authenticated|logged|signed|where|some|most|workers?|internal|planned|later|phase|reads?|writes?|GET|POST|PUT|PATCH|DELETE)\b/;

/**
 * Reads one of them, if it is a credential: it is sent to all endpoints (docs/judgement.md, Reach 9 and 11), less those that the entry excepts.
 * @returns whether the passage is one
 */
export function readCommonHeader(passage: Passage, reach: Reach, vocabulary: AuthVocabulary, ledger: AuthLedger): boolean {
  const { unit, text } = passage;
  if (!isBelowTitle(unit, reach)) return false;
  const name = unit.kind === 'row' ? unit.fields[0]?.value.text : text.text;
  if (name === undefined || !CREDENTIAL_HEADER.test(name)) return false;
  const mechanism = [text, ...unit.fields.map(({ value }) => value)].flatMap((words) => vocabulary.mechanisms(words).map((cue) => ({ words: cue.text, span: words.span(cue.start, cue.end) })))[0];
  if (!mechanism) return false;
  const words = unit.kind === 'row' ? unit.fields.slice(1).map(({ value }) => value.text).join(' · ') : text.text;
  const [exception] = matchesIn(words, EXCEPT);
  const condition = exception ? words.slice(0, exception.index) : words;
  if (OF_SOME.test(condition.replace(/<[^<>]{0,60}>|\{[^{}]{0,60}\}|\([^()]{0,80}\)/g, ' ').replace(/\bfrom\s\W?(?:GET|POST)\b/g, ' '))) return true;
  const apart = exception ? exceptedIn(words.slice(exception.index), reach.finder.subjects) : [];
  const all = reach.finder.subjects.filter((subject) => !apart.includes(subject));
  ledger.add(isUserMechanism(mechanism.words) ? withoutMachines(all) : all, { stance: 'affirmed', span: mechanism.span, nearness: 'system' });
  return true;
}

function exceptedIn(exception: string, subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  const end = exception.search(/ · |[;|]/);
  const words = end < 0 ? exception : exception.slice(0, end);
  const paths = pathMentions(words);
  if (paths.length === 0) return describedBy(words, subjects);
  return subjects.filter(({ draft }) => paths.some(({ path }) => draft.path !== null && (isSamePath(path, draft.path) || matchesPattern(path, draft.path))));
}

/** Whether a unit stands below such a title that is none of an endpoint. */
function isBelowTitle(unit: Unit, reach: Reach): boolean {
  return titled(unit) && ancestors(unit).every((above) => reach.ownersOfUnit(above).length === 0);
}

const titled = rememberedOf((unit: Unit): boolean => {
  if (unit.kind === 'heading') return false;
  const heading = headingOf(unit);
  if (heading && HEADERS.test(heading.text.text) && !ancestors(heading).some((above) => OF_ONE_KIND.test(above.text.text))) return true;
  return [heading, unit.parent].some((above) => above && (above.kind === 'heading' || above.kind === 'paragraph') && TITLE.test(above.text.text.slice(0, 120)));
});
