import { matchesIn } from '../../text/matches-in.js';

/** What is done to records, by the kind of its effect. `keep`: any change of them. */
export type Deed = 'create' | 'change' | 'remove' | 'keep' | 'read';

/** Verbs by their deed. A verb with several meanings stands where a record is its object most often. */
const VERBS: Readonly<Record<Deed, readonly string[]>> = {
  create: ['create', 'add', 'post', 'register', 'file', 'submit', 'upload', 'store', 'save', 'insert', 'record', 'log', 'enter', 'book', 'reserve', 'place', 'send', 'issue', 'publish', 'report', 'draft', 'plan', 'import', 'open', 'start', 'append', 'attach', 'propose', 'request', 'order', 'write', 'leave', 'push', 'schedule', 'invite', 'generate'],
  change: ['change', 'edit', 'update', 'correct', 'modify', 'amend', 'move', 'rename', 'adjust', 'replace', 'patch', 'alter', 'revise', 'mark', 'toggle', 'reschedule', 'extend', 'assign', 'approve', 'confirm', 'accept', 'decline', 'close', 'set', 'complete', 'transfer'],
  remove: ['delete', 'remove', 'cancel', 'drop', 'withdraw', 'erase', 'clear', 'purge', 'revoke', 'discard', 'archive', 'wipe', 'reset', 'void', 'retract'],
  keep: ['maintain', 'manage', 'mutate', 'administer', 'curate'],
  read: ['read', 'list', 'view', 'see', 'browse', 'search', 'show', 'fetch', 'download', 'query', 'display', 'look', 'return'],
};

/** As which a verb stands: "creating", "creates", "create". */
export type VerbForm = 'ing' | 's' | 'base';

export interface VerbMeaning {
  readonly base: string;
  readonly deed: Deed;
  readonly form: VerbForm;
}

/** Every form of every verb. */
export const VERB_FORMS: ReadonlyMap<string, VerbMeaning> = new Map(
  (Object.entries(VERBS) as [Deed, readonly string[]][]).flatMap(([deed, verbs]) => verbs.flatMap((base) => formsOf(base, deed))),
);

/** A verb's forms, each with what it means. */
export function formsOf(base: string, deed: Deed): readonly (readonly [string, VerbMeaning])[] {
  return [[base, { base, deed, form: 'base' }], [thirdPerson(base), { base, deed, form: 's' }], [gerund(base), { base, deed, form: 'ing' }]];
}

/** "creating", "putting", "moving". */
function gerund(base: string): string {
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || base === 'submit' ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Before a verb in its base form that somebody is said to do: "to add a plot", "who may add". */
export const BEFORE_BASE: ReadonlySet<string> = new Set(['to', 'may', 'can', 'and', 'or', 'who', 'they', 'people', 'you', 'users', 'must']);
/** Before a verb in the third person: "whoever leases a plot", "a clerk who corrects one". */
export const BEFORE_THIRD: ReadonlySet<string> = new Set(['who', 'whoever', 'that', 'which', 'and', 'or', 'one', 'also', 'what', 'whatever']);
/** Before a gerund that tells what goes on, or what a thing is for, and no activity of a caller. */
export const BEFORE_ONGOING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'while', 'when', 'after', 'by', 'without', 'instead', 'from', 'keeps', 'avoids', 'avoid', 'stop', 'stops', 'not']);
/** Between a verb and its object. */
export const FILLERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'new', 'own', 'one', 'one’s', "one's", 'his', 'her', 'their', 'its', 'your', 'my', 'our', 'any', 'another', 'more', 'further', 'single', 'existing', 'some', 'all', 'of', 'to', 'for', 'in', 'out', 'up', 'off', 'at', 'into', 'every', 'each']);

/** Words that put a check before what follows: "it sits on: …", "the token is needed for …". */
export const STANDS_BEFORE =
  /\b(?:sits?|stands?|hangs?|runs?|lies?) (?:on|over|before|at|in front of|ahead of)\b:?\s|\b(?:is|are) (?:also |only |always )?(?:required|needed|necessary|asked for|demanded|wanted|checked|used|mounted|attached|applied|set|put|enforced|expected|compulsory|mandatory|called) (?:for|on|at|by|before|with|in|to)\b:?\s|\b(?:applies|extends) to\b:?\s|\b(?:holds|goes|counts) for\b:?\s|\b(?:covers|guards|protects|secures|wraps|gates)\b:?\s|\b(?:required|needed|mandatory) (?:for|on|by)\b:?\s/gi;

/** "Anything below that writes", "every request that changes data", "whatever alters a row": by what the calls do. */
const ACTOR = '(?:anything|everything|whatever|all|those|calls?|requests?|routes?|endpoints?|handlers?|functions?|operations?|methods?|one|ones)';
const WRITING = '(?:writ(?:es?|ing)|chang(?:es?|ing)|stor(?:es?|ing)|modif(?:y|ies|ying)|mutat(?:es?|ing)|alter(?:s|ing)?|creat(?:es?|ing)|insert(?:s|ing)?|updat(?:es?|ing)|delet(?:es?|ing)|sav(?:es?|ing)|touch(?:es)? (?:a row|rows|data)|edit(?:s|ing)?|remov(?:es?|ing)|record(?:s|ing)?|leaves? (?:a trace|something behind))';
const READING = '(?:reads?|reading|only reads?|merely reads?|just reads?|lists?|looks? up|returns? data|fetch(?:es)?)';
const PLACE = '(?: (?:below|above|here|there|listed|else|(?:in|of) (?:this|the) (?:table|section|list|api)|(?:under|below) [`"]?\\/[^\\s`"]{0,40}[`"]?))?';
export const DOES_WRITE = new RegExp(`\\b${ACTOR}${PLACE},? (?:that |which )(?:can |may |also )?${WRITING}\\b|\\b(?:whatever|what|whoever)${PLACE} ${WRITING}\\b|\\b(?:the|all|any) writes\\b`, 'gi');
export const DOES_READ = new RegExp(`\\b${ACTOR}${PLACE},? (?:that |which )(?:can |may |also )?${READING}\\b|\\b(?:whatever|what)${PLACE} ${READING}\\b|\\b(?:the|all|pure|plain|mere) (?:reads|queries|look-?ups)\\b`, 'gi');

/** "Every POST, PATCH and DELETE", "POST and DELETE", "the PUTs": by their methods. */
export const BY_METHODS = /\b(?:((?:[Aa]ll|[Ee]very|[Ee]ach|[Aa]ny|[Nn]o|[Tt]he)(?: (?:single|other|remaining|of the))?)\s)?[`"]?((?:GET|POST|PUT|PATCH|DELETE)s?(?:[`"]?(?:\s?[,/&+]\s?|\s(?:and|or)\s|,\s(?:and|or)\s)[`"]?(?:GET|POST|PUT|PATCH|DELETE)s?){0,4})\b(?![`"']?\s[`"']?\/)/g;

/** "Whatever a courier sends", "the routes that people in the lobby use": by who calls. */
const SENDS = '(?:sends?|calls?|uses?|posts?|does|do|makes?|writes?|hits?|reach(?:es)?|works? with|talks? to|submits?|uploads?|issues?|invokes?|triggers?)';
export const OF_CALLERS: readonly RegExp[] = [
  new RegExp(`\\b(?:whatever|what|everything|anything|every (?:call|request|write|post)|(?:all )?(?:the )?(?:calls|requests|routes|endpoints|posts|writes))(?: that| which)? ((?:an? |the |our |each |every |any )?(?:[A-Za-z-]{2,20} ){0,4}?[A-Za-z-]{3,20}) ${SENDS}\\b`, 'gi'),
  /\b(?:calls|requests|routes|endpoints|writes|posts|uploads)(?: that are| which are)? (?:of|by|from|for|made by|sent by|used by|meant for|called by) ((?:an? |the |our |each |every |any )?[A-Za-z-]{3,20}s?)\b/gi,
  /(?<=^|[.;:]\s)((?:an? |the |each |every |our )?[A-Za-z-]{3,20}) (?:must |have to |has to |also |always )?(?:signs?|sends?|presents?|shows?|carry|carries|attach(?:es)?|brings?|authenticates?|prove|proves|logs? in|log in|identify|identifies|uses?|come|comes|needs?|are let in|is let in|gets? in|get in)\b/gi,
];
/** In the words for a caller: who is meant stands in the others. */
export const NO_ROLE: ReadonlySet<string> = new Set(['a', 'an', 'the', 'our', 'each', 'every', 'any', 'all', 'in', 'at', 'on', 'of', 'by', 'from', 'with', 'for', 'that', 'which', 'call', 'request', 'it', 'they', 'we', 'you', 'one', 'this', 'these', 'those', 'api', 'endpoint', 'route']);

/** The words of a text in lower case, with their places. */
export function wordsOf(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  return matchesIn(text.toLowerCase(), /[a-z][a-z’'-]*/g).map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
}
