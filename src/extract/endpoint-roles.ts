import type { Claim } from '../model/claim.js';
import type { EndpointDraft } from './endpoints.js';
import { handsOutCredential } from './hands-out-credential.js';
import { headingOf } from './outline.js';
import { type Passage, sentencesBefore } from './passages.js';
import { withoutPaths } from './paths.js';
import { ON_PURPOSE, OUTPUT_LABEL, OUTPUT_WRITTEN } from './lexicon/auth.js';
import { LIST_OF_ADDRESSES, OPENS_ACCOUNT, SIGN_UP_PATH } from './lexicon/credentials.js';
import { STORES_NOTHING } from './lexicon/endpoints.js';
import { QUESTION_CUES } from './lexicon/questions.js';
import { NEGATION } from './lexicon/stances.js';
import { matchesOf } from './lexicon/words.js';
import type { EndpointSubject, TargetFinder } from './targets.js';
import { isOfDesign } from './zones.js';

const STORES = /\b(?:stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|inserts?|inserted|writes?|written|records?|recorded|persist\w*|creates?|created|adds?|added|puts?|keeps?|kept|updates?|updated|rows?|upserts?|append(?:s|ed)?|marks|(?:opens?|closes?)\s(?:or\s(?:opens?|closes?)\s)?(?:an?|the)\s(?!(?:page|app|screen|door|gate|link|dialog|tab|pdf|file|map)\b)[a-z]+|subscribes?|deletes?|removes?|appears|queued?|enqueues?|reports|submits|texts|notifies|books|joins|subscribes|leaves?|leaving|votes?|reviews?|comments?|rsvps?|signs up|pledges?|donates?|reserves?|orders?|registers?|(?:un)?(?:locks?|publish(?:es)?|archives?)|(?:de|re)?activates?|suspends?|approves?|cancels?\s(?:(?:an?|the|their|my|your)\s)?(?:bookings?|orders?|reservations?|appointments?|subscriptions?|invitations?|rsvps?|events?|visits?|trips?))\b|\bIN(?:SERT|TO)\b/i;
/** "Submit contact form": what somebody filled in is handed over, and kept. */
const HANDED_IN = /\bsubmit(?:ted|ting)?\s(?:(?:an?|the|their|your|new|public|contact|feedback|booking|order|sign-?up|application|support|lead|guest)\s){0,3}(?:forms?|applications?|entr(?:y|ies)|feedback|messages?|inquir(?:y|ies)|enquir(?:y|ies)|requests?|tickets?|surveys?|answers?|responses?|leads?|suggestions?|complaints?|nominations?|proposals?|bids?|offers?|testimonials?)\b/i;
/** "also from people who did not register": says of persons what they do not do. */
const WHO_DO_NOT = /\b(?:who|whose|that|which)\s(?:(?:do|does|did|are|is|have|has|were|was)(?:\snot|n['’]t)|never)\b[^,]{0,60}/gi;
/** What is answered where a record was made, whatever the words. */
const CREATED = /\b201\b/;
const CACHE = /\b(?:cache[ds]?|counter|count)\b/i;
const NO_ACCOUNTS = /\b(?:there are no|has no|have no|without(?: any)?|no) (?:user )?accounts\b(?! for (?!any(?:one|body)\b))|\b(?:the )?(?:app|site|service|system|product|tool|platform|game)\b[^.;]{0,30}\b(?:has|have|needs|knows|with) no (?:user )?(?:log-?ins?|sign-?(?:up|in)s?|users)\b|\bnobody (?:logs|signs) in\b|\bno one (?:logs|signs) in\b/i;
const FOR_NOW = /\b(?:for now|yet|mvp|v1|at first|initially|later|phase|so far|at launch)\b/i;
const HEALTH = /(?:^|\/)(?:healthz?|livez?|readyz?|ready|live|ping|status|version|_health|healthcheck|health-check|up)$/i;
const HANDSHAKE = /\bhandshake\b|\bhub\.challenge\b|\b(?:webhook|url|endpoint|callback|subscription) verification\b|\b(?:echoe?s?|answers|returns|confirms|replies with)\s(?:back\s)?(?:the\s|its\s|their\s)?(?:verification\s|subscription\s)?\W{0,2}(?:\w+\.)?challenge\b|\bchallenge\b[^.;]{0,20}\s(?:is|gets)\s(?:echoed|returned|sent back|answered|repeated|confirmed)\b|\b(?:verif(?:ies|ication of)|confirms?|confirmation of|proves?|checks?)\s(?:that\s)?(?:our|this|the|its)\s(?:web)?(?:hook\s|callback\s)?(?:address|url|callback|hook|subscription|endpoint|host|domain)\b[^.;]{0,40}\b(?:when|once|at|on|after|while)\s(?:the\s|a\s|our\s|it\s)?(?:(?:web)?hook|subscription|callback|address|url|is|set-?up|registration|subscribing)\b/i;
const TAKES_EVENTS = /\b(?:receipts?|receives|writes?|stores?|saves?|updates?|inserts?|records|sets|queues|marks)\b/i;
/** "reads reports", "list open claims": what is read may be called as an act of writing is. */
const WHAT_IS_READ = /\b(?:reads?|lists?|gets?|finds?|loads?|fetch(?:es)?|search(?:es)?|shows?|returns?)\s(?:(?:the|all|an?|its|own|open|new|latest|recent|nearby)\s){0,2}(?:reports|records|posts|claims|rates|texts|mails|imports|tracks|blocks|sets|charges|transfers|books|submits|edits|queues|refunds|moves|starts|ends)\b/gi;
/** "returns the owner's reports, 3 posts and the plan": what is given back, up to a further act. */
const WHAT_IS_RETURNED = /\b(?:returns?|gives? back|answers? with|responds? with)\s[^.;:]{1,200}?(?=[.;:]|\s(?:and|or)\s(?!(?:the|an?|its|their|his|her|all|\d+)\b)|,?\s(?:then|after|before|by|once)\b|$)/gi;
/** "polled by the Generating overlay", "from the booking page": what is shown while something is done. */
const NAME_OF_SCREEN = /\b[a-z]{3,20}ing\s(?:overlay|screen|page|step|view|modal|dialog|panel|tab|wizard|spinner|indicator|dashboard)s?\b/gi;
const WRITING_WORDS =
  /\b(?:creat(?:e|es|ing)|add(?:s|ing)?|insert(?:s|ing)?|stor(?:e|es|ing)|sav(?:e|es|ing)|writ(?:e|es|ing)|updat(?:e|es|ing)|chang(?:e|es|ing)|set(?:s|ting)?(?! of\b)|delet(?:e|es|ing)|remov(?:e|es|ing)|send(?:s|ing)?|submit(?:s|ting)?|book(?:s|ing)?|cancel(?:s|ling)?|post(?:s|ing)?|record(?:s|ing)?|sync(?:s|ing)?|mark(?:s|ing)?|mov(?:e|es|ing)|charg(?:e|es|ing)|refund(?:s|ing)?|invit(?:e|es|ing)|approv(?:e|es|ing)|publish(?:es|ing)?|upload(?:s|ing)?|import(?:s|ing)?|enqueue(?:s|ing)?|queu(?:e|es|ing)|start(?:s|ing)?|end(?:s|ing)?|clos(?:e|es|ing)|join(?:s|ing)?|block(?:s|ing)?|report(?:s|ing)?|purg(?:e|es|ing)|merg(?:e|es|ing)|assign(?:s|ing)?|generat(?:e|es|ing)|onboards?|onboarding(?= (?:an?|the|new|each)\b)|track(?:s|ing)?|correct(?:s|ing)?|mails?(?![- ](?:address|template|box|list))|(?<![-.])texts?(?! (?:search|fields?|columns?|index|inputs?|box|area|body|of|is|was|and|in|for|from|with)\b)|notif(?:y|ies)|kick(?:s|ing)? off|register(?:s|ing)?|subscrib(?:e|es|ing)|connect(?:s|ing)?|hid(?:e|es|ing)|reset(?:s|ting)?|toggle(?:s)?|confirm(?:s|ing)?|redeem(?:s|ing)?|accept(?:s|ing)?|claim(?:s|ing)?|transfer(?:s|ring)?|pay(?:s|ing)?|withdraw(?:s|ing)?|rate(?:s)?|favou?rite(?:s)?|edit(?:s|ing)?|manag(?:e|es|ing)|upsert(?:s|ing)?|persist(?:s|ing)?|append(?:s|ing)?|archiv(?:e|es|ing)|revok(?:e|es|ing)|overwrit(?:e|es|ing)|crud)\b/i;

/** Verbs with which the name of a function says that something is kept, in other words than those of sentences. */
const NAME_OF_WRITING = /^(?:api |handle |do |on |user |admin )?(?:place|leave|promote|demote|finali[sz]e|respond|request to|unlink|link|reject|decline|rename|restore|archive|checkout|purchase|vote|like|unlike|follow|unfollow|revoke|rotate|provision|complete|finish|dispatch|grant|release|deduct|debit|capture|void|adjust|increment|decrement|top up|enrol?l|check in|check out|reschedule|renew|swap|award|apply|un(?:subscribe|assign|mute|block|ban|pin|save|publish|lock|freeze|register|enrol?l)|opt (?:in|out)|(?:de)?activate|enable|disable|suspend|acknowledge|dismiss|snooze|buy|process (?:\w+ ){0,2}(?:order|payment|refund|payout|engagement|bundle|job|return|claim|invoice|subscription)s?)\b/i;
/** … and those with which it says that it only reads, whatever is read: `checkPayStatus`, `listReports`. */
const NAME_OF_READING = /^(?:api |on )?(?:get|list|fetch|find|load|search|query|read|check|count|lookup|show|view|is|has|can|validate|preview|estimate|calculate)(?! in\b| out\b|in\b|out\b)(?= |$)(?!.*\b(?:and|or|then) )/i;
/** What functions do, in other languages in which drafts are written. */
const WRITING_ELSEWHERE = /(?<![\p{L}\p{N}])(?:cria(?:r|ndo)?|salva(?:r|ndo)?|grava(?:r)?|envia(?:r|ndo)?|atualiza(?:r)?|exclui(?:r)?|apaga(?:r)?|deleta(?:r)?|registra(?:r)?|insere|fecha(?:r)?|cadastra(?:r)?|crea|crear|guarda(?:r)?|envía|actualiza(?:r)?|elimina(?:r)?|borra(?:r)?|inserta(?:r)?|cierra|erstellt|legt\s[^.;]{1,40}\san|speichert|sendet|verschickt|löscht|aktualisiert|schreibt|ändert|bucht|crée|enregistre|envoie|met à jour|supprime|modifie|crea un|salva|invia|aggiorna|cancella|создаёт|создает|сохраняет|отправляет|удаляет|обновляет)(?![\p{L}\p{N}])/iu;

/** Tells what role an endpoint plays for the auth rules (docs/judgement.md, named-auth-per-post). */
export interface Roles {
  /** Sign-up, log-in, refresh, password reset, log-out and the like. */
  handsOutCredential(subject: EndpointSubject): boolean;
  /** Public on purpose in a way that the rule lets pass. */
  isOpenByDesign(subject: EndpointSubject, claims: readonly Claim[]): boolean;
  isHealthCheck(subject: EndpointSubject): boolean;
  /** A provider's GET by which it verifies the URL of a webhook. */
  isHandshake(subject: EndpointSubject): boolean;
}

export function readRoles(passages: readonly Passage[], finder: TargetFinder): Roles {
  const noAccounts = passages.some(({ unit, text, kind }) => kind !== 'cell' && isOfDesign(unit.zone) && !text.text.includes('/') && NO_ACCOUNTS.test(text.text) && !FOR_NOW.test(text.text) && !QUESTION_CUES['simpler alternative'].test(unit.text.text));
  const keepNothing = saidToKeepNothing(passages, finder);
  const toLists = signingUpToLists(passages, finder);
  return { handsOutCredential: (subject) => !toLists.has(subject) && handsOutCredential(subject), isHealthCheck, isHandshake, isOpenByDesign: (subject, claims) => isOpenByDesign(subject, claims, { noAccounts, keepsNothing: keepNothing.has(subject) }) };
}

/** "`/signup` is the only write path to `waitlist_entries`": the sign-ups of which a sentence, or the section under their name, says that they are to a list. */
function signingUpToLists(passages: readonly Passage[], finder: TargetFinder): ReadonlySet<EndpointSubject> {
  const signUps = new Set(finder.subjects.filter(({ draft, facts }) => facts.writes && draft.path !== null && SIGN_UP_PATH.test(draft.path) && !OPENS_ACCOUNT.test(facts.text)));
  if (signUps.size === 0) return signUps;
  const told = passages.filter(({ unit, text }) => isOfDesign(unit.zone) && LIST_OF_ADDRESSES.test(text.text));
  return new Set(told.flatMap((passage) => {
    const heading = headingOf(passage.unit);
    const named = finder.namedIn(passage);
    return named.length > 0 || heading === null ? named : finder.namedIn({ unit: heading, text: heading.text, label: '', kind: 'heading' });
  }).filter((subject) => signUps.has(subject)));
}

/** "`/guess` is open on purpose. It keeps neither the letter nor the guess.": the endpoints of which a sentence outside of their list says so. */
function saidToKeepNothing(passages: readonly Passage[], finder: TargetFinder): ReadonlySet<EndpointSubject> {
  const said = passages.filter(({ unit, text, kind }) => kind === 'words' && isOfDesign(unit.zone) && STORES_NOTHING.test(text.text));
  return new Set(said.flatMap((passage) => {
    const own = finder.namedIn(passage);
    const [before] = own.length === 0 && GOES_ON.test(passage.text.text) ? sentencesBefore(passage).slice(-1) : [];
    return before ? finder.namedIn(before) : own;
  }));
}

/** "It keeps nothing", "Nothing is stored": of what the sentence before speaks of. */
const GOES_ON = /^\W{0,4}(?:it|this|that|nothing|neither|the (?:route|endpoint|handler|call))\b/i;

/** Whether the own words of an endpoint without a method say that it creates, changes, deletes or sends. */
export function saysThatItWrites(draft: EndpointDraft): boolean {
  const name = draft.name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_/]/g, ' ');
  if (NAME_OF_WRITING.test(name)) return true;
  return draft.fragments.some(({ text, label }) => label !== 'code' && (!OUTPUT_LABEL.test(label) || OUTPUT_WRITTEN.test(text.text)) && saysWriting(withoutName(withoutPaths(OF_ACCESS.test(label) ? behindAccess(text.text) : text.text, ' '), draft.name).replace(WHAT_IS_READ, ' ').replace(WHAT_IS_RETURNED, ' ').replace(NAME_OF_SCREEN, ' '))) || (!NAME_OF_READING.test(name) && WRITING_WORDS.test(name.replace(WHAT_IS_READ, ' ')));
}

const OF_ACCESS = /^(?:auth|who|called|guard|rate|limit)/i;

/** "Vapi; books on behalf of the caller": what a cell on access says behind it. */
function behindAccess(text: string): string {
  return /;\s(.*)$/s.exec(text)?.[1] ?? '';
}

/** Words that say, in whatever language, that something is created, changed, deleted or sent. */
function saysWriting(text: string): boolean {
  return WRITING_WORDS.test(text) || WRITING_ELSEWHERE.test(text);
}

/** A text without the name of a function and what goes in, which may be called as an act is: `checkSlot(start, end)`. */
function withoutName(text: string, name: string): string {
  const at = text.indexOf(name);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + name.length).replace(ARGUMENTS, '');
}

const ARGUMENTS = /^\([^()]{0,200}\)/;

function isHealthCheck({ facts }: EndpointSubject): boolean {
  return HEALTH.test(facts.path) && !facts.writes;
}

/** It only answers the provider's question whether the URL is ours; what takes events too is no mere handshake. */
function isHandshake({ facts, draft }: EndpointSubject): boolean {
  return facts.caller === 'webhook' && draft.method === 'GET' && HANDSHAKE.test(facts.text) && !TAKES_EVENTS.test(facts.text);
}

function isOpenByDesign(subject: EndpointSubject, claims: readonly Claim[], { noAccounts, keepsNothing }: { readonly noAccounts: boolean; readonly keepsNothing: boolean }): boolean {
  const denied = claims.some((claim) => claim.facet === 'auth' && claim.stance === 'denied' && claim.nearness !== 'system');
  if (!denied) return false;
  const limited = claims.some((claim) => claim.facet === 'rateLimit' && claim.stance === 'affirmed' && !claim.flaw);
  const keeps = !keepsNothing && storesSomething(subject);
  if (!keeps && limited && (claims.some((claim) => claim.onPurpose) || ON_PURPOSE.test(withoutPaths(subject.facts.text)))) return true;
  return noAccounts && !subject.facts.paid && !keeps;
}

/** Beside "stores nothing", "Claude writes a plan" tells of no row; "inserts into `leads`" does. */
const IN_A_STORE = /\b(?:inserts?|upserts?|rows?|tables?|database|columns?|(?:stored?|saved?|kept|written) (?:in|to|on)|stores? (?:it|them|the|an?)|adds? (?:it|them) to)\b/i;

function storesSomething({ draft }: EndpointSubject): boolean {
  const saysNothing = draft.fragments.some(({ text }) => STORES_NOTHING.test(text.text));
  if (draft.fragments.some(({ text }) => CREATED.test(text.text)) && !saysNothing) return true;
  return draft.fragments.some(({ text, label }) => {
    if (/^(?:rate|limit|auth|guard|out|returns?|response|answer)/i.test(label)) return false;
    const words = withoutPaths(text.text);
    if (STORES_NOTHING.test(words)) return false;
    return words.split(/[.;]\s|\n/).some((thought) => (STORES.test(thought) || HANDED_IN.test(thought)) && (!saysNothing || IN_A_STORE.test(thought)) && !CACHE.test(thought) && matchesOf(NEGATION, thought.replace(WHO_DO_NOT, ' ')).length === 0);
  });
}
