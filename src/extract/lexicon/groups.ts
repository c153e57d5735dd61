import type { Caller } from '../../model/model.js';
import { anyOf, type WordList } from './words.js';

/** What tells whether an endpoint belongs to a group that words name. */
export interface GroupFacts {
  readonly method: string | null;
  readonly caller: Caller;
  readonly writes: boolean;
  readonly ai: boolean;
  readonly paid: boolean;
  /** Names of the providers it calls, in lower case. */
  readonly providers: readonly string[];
  /** Its own words (name, row, item or block) in lower case. */
  readonly text: string;
  readonly path: string;
}

export interface GroupClass {
  readonly words: WordList;
  /** The method that its members have: of several, each member has one. */
  readonly method?: string;
  has(facts: GroupFacts): boolean;
}

const group = (words: readonly string[], has: (facts: GroupFacts) => boolean): GroupClass => ({ words: anyOf(words), has });
const ofMethod = (method: string, words: readonly string[]): GroupClass => ({ ...group(words, (facts) => facts.method === method), method });

/** Words that narrow "all endpoints" down to a group, as people write them. */
export const GROUP_CLASSES: readonly GroupClass[] = [
  group(['ai', 'llm', 'llms', 'model', 'models', 'gpt', 'generative', 'generation', 'inference', 'vision', 'ai-backed', 'ai-powered', 'llm-backed', 'model-backed', 'completion', 'language model', 'prompt'], (facts) => facts.ai),
  group(['paid', 'metered', 'billable', 'costly', 'expensive', 'paid-api', 'paid api', 'paid-call', 'cost-incurring', 'that cost', 'costs money', 'cost money', 'cost us'], (facts) => facts.paid),
  group(['cron', 'crons', 'scheduled', 'scheduler', 'scheduler-called', 'timer'], (facts) => facts.caller === 'cron' || /\bcron\b/.test(facts.path)),
  group(['worker', 'workers', 'queue', 'background', 'job', 'jobs', 'task', 'tasks', 'machine'], (facts) => facts.caller === 'worker' || facts.caller === 'cron' || facts.caller === 'operator' || /\b(?:workers?|jobs?|tasks?|internal|queues?)\b/.test(facts.path)),
  // Jobs and tasks are what some systems are about: their routes are none of the internal ones.
  group(['internal', 'service-to-service'], (facts) => facts.caller === 'worker' || facts.caller === 'cron' || facts.caller === 'operator' || /\b(?:workers?|internal|queues?)\b/.test(facts.path)),
  group(['webhook', 'webhooks', 'hook', 'hooks', 'callbacks', 'inbound'], (facts) => facts.caller === 'webhook' || /\bwebhooks?\b|\bhooks?\b/.test(facts.path)),
  group(['admin', 'admins', 'administrative', 'back-office', 'backoffice', 'operator', 'ops', 'staff', 'moderator', 'moderation'], (facts) => /\badmin|\bstaff\b|\bops\b|\bmoderat|\bback-?office\b/.test(`${facts.path} ${facts.text}`)),
  group(['write', 'writes', 'writing', 'mutating', 'mutation', 'mutations', 'state-changing', 'non-get', 'modifying'], (facts) => facts.writes),
  group(['read', 'reads', 'reading', 'read-only'], (facts) => !facts.writes),
  group(['public', 'anonymous', 'unauthenticated', 'open', 'guest', 'guests', 'visitor', 'visitors', 'unprotected'], (facts) => facts.caller === 'anonymous' || /\bpublic\b|\banonym|\bno auth|\bguests?\b|\bvisitors?\b|\bis open\b/.test(`${facts.path} ${facts.text}`)),
  group(['user', 'user-facing', 'users', 'client', 'client-facing', 'app', 'customer', 'customer-facing', 'member', 'members', 'signed-in', 'logged-in', 'browser', 'end-user', 'non-public', 'dashboard', 'mobile', 'non-admin'], (facts) => !MACHINE_CALLERS.has(facts.caller)),
  // Which they are, their own words have to say; what a machine's route requires is no sign-in.
  group(['authenticated', 'protected', 'private'], (facts) => !MACHINE_CALLERS.has(facts.caller) && /\bprotected\b|\b401\b|\bauthenticated\b|\bprivate\b|\b(?:auth\w*|login|log-in|session|token) (?:is )?(?:required|needed)\b|\b(?:requires?|needs?) (?:auth\w*|a? ?log-?in)\b|🔒|\byes\b/i.test(facts.text)),
  group(['callable', 'callables', 'oncall'], (facts) => facts.method === null),
  ofMethod('POST', ['post', 'posts']),
  ofMethod('PUT', ['put', 'puts']),
  ofMethod('PATCH', ['patch', 'patches']),
  ofMethod('DELETE', ['delete', 'deletes']),
  ofMethod('GET', ['get', 'gets']),
];

/** Callers that are no users: a blanket about users does not reach them (docs/judgement.md, Reach 7). */
export const MACHINE_CALLERS: ReadonlySet<Caller> = new Set(['cron', 'worker', 'webhook', 'operator']);

/** Words that narrow a group without changing whom it has: "all HTTP routes", "every API endpoint of this service". */
export const NEUTRAL_GROUP_WORDS: ReadonlySet<string> = new Set([
  'api', 'http', 'rest', 'backend', 'our', 'of', 'the', 'these', 'those', 'own', 'such', 'single', 'individual', 'server', 'route', 'exposed', 'other', 'remaining', 'our', 'its', 'this', 'service', 'json', 'different', 'edge', 'cloud', 'supabase', 'lambda', 'express', 'next', 'nextjs', 'fastapi', 'following', 'new', 'incoming', 'http(s)', 'tenant', 'business', 'data', 'versioned', 'v1', 'graphql', 'rpc', 'serverless', 'listed', 'and', 'or', 'that', 'which', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'last', 'first',
]);

/** Words that set calls apart by their time alone, so that a credential told of them is told of all that ask for one: "every subsequent request". */
export const TIME_OF_CALLS: ReadonlySet<string> = new Set(['subsequent', 'later', 'further', 'future', 'ensuing']);

const DEFAULTS = String.raw`(?:x-)?(?:(?:api|endpoint|route|http|global|common|shared)[ _-])?(?:defaults?|conventions|ground rules|house rules)|globals?|common(?:[ _-]settings)?|(?:global|common|shared)[ _-](?:policy|policies|rules|settings|infrastructure|plumbing|behaviou?rs?|concerns|handling|logic|middleware|features)|cross[ _-]?cutting(?: concerns)?|(?:for |on |applies to |rules for |valid for )?(?:all|every|each)[ _-](?:(?:api|http)[ _-])?(?:endpoints?|routes?|requests?|calls?|handlers?)`;
/** A title, or a key, over what holds for all endpoints: "API conventions", "Every request", `x-defaults`. */
export const DEFAULTS_TITLE = new RegExp(String.raw`^\W{0,3}(?:\d[\d.]{0,5}\s)?(?:${DEFAULTS})(?: for (?:all|every|the) [a-z]{3,12})?\s?(?:\([^()]{1,80}\)|unless (?:noted|stated)[a-z ]{0,20})?\W{0,3}$`, 'i');
/** The same as a key in a listing. */
export const DEFAULTS_KEY = new RegExp(String.raw`^[ \t]*["']?(?:${DEFAULTS})["']?\s?:[ \t]*$`, 'im');

/** Words of a title, or beside a name, that say only that a group of endpoints is meant. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'of', 'for', 'by', 'from', 'and', 'or', 'group', 'route', 'endpoint', 'api', 'section', 'area', 'part', 'side', 'module', 'router', 'surface', 'request', 'call', 'handler', 'operation', 'path', 'url', 'http', 'rest', 'function', 'controller', 'resource', 'scope', 'namespace', 'zone', 'list', 'table', 'interface', 'public', 'private', 'protected', 'open', 'authenticated']);

/** Up to four names that are joined: "customer, stall and vet". */
const NAMES = String.raw`(?!(?:and|or|the|all|every|each|any|no|which|that|is|are|for|of)\b)[A-Za-z][\w-]{2,20}(?:(?:,\s|\s?&\s?|\s?\/\s?|,?\s(?:and|or)\s)[A-Za-z][\w-]{2,20}){0,3}`;
/** "groups customer and stall", "the customer and stall routes": names of groups beside a word for them. */
export const SIDE_BY_SIDE = new RegExp(String.raw`\b(?:groups?|areas?|modules?|routers?|sections?|surfaces?|namespaces?)\s["“'`+"`"+String.raw`*]?(${NAMES})|\b(${NAMES})["”'`+"`"+String.raw`*]?\s(?:groups?|routes|endpoints|areas?|modules?|routers?|sections?|surfaces?|namespaces?|side|calls|requests)\b`, 'g');
/** Before a word in italics or in bold: it is a mark of rows, or denied. */
export const OF_A_MARK = /\b(?:marked|flagged|tagged|labelled|labeled|noted|not|non|no|except|unless|without|says?|reads?|columns?|fields?|tables?|roles?|claims?|headers?)\s?(?:as\s|with\s|is\s)?["“'(]?$/i;
