import type { Span } from '../../text/source-file.js';
import { hyphened } from '../../text/spelling.js';
import type { EndpointDraft } from '../endpoints.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { NAME_OF_OTHER_ACT } from '../lexicon/ai-words.js';
import { AI_ACT_VERBS, COMES_FROM_MODEL, GENERIC_HEADS, KEEPS_BOOKS, MACHINE_ACTOR, MODEL_MAKES } from '../lexicon/calls.js';
import type { Passage } from '../passages.js';
import { stanceAt } from '../stance.js';
import type { CallCue } from './cues.js';
import { stemsOf } from './topics.js';

/** What a model is said to be there for: "subject lines come from OpenAI", "Gemini for extraction and advisories". */
interface Capability {
  readonly provider: string;
  readonly paid: boolean;
  readonly evidence: Span;
  /** Stems of the words that say what comes out: `lines`, `advisories`. */
  readonly heads: ReadonlySet<string>;
  /** Stems of the other words of the phrase. */
  readonly others: ReadonlySet<string>;
  /** The phrase is the name of a part of the system that calls the model. */
  readonly isPart: boolean;
  /** The phrase tells a trade at large ("image model", a row of a table of the stack): only what is named for an act of a model is meant. */
  readonly needsAct: boolean;
  /** The model makes what the phrase names: who takes that in has it from somebody else. */
  readonly isMade: boolean;
}

/** The capability that an endpoint is named for, and whether its words tell the act itself. */
type NamedFor = Pick<Capability, 'provider' | 'paid' | 'evidence' | 'heads' | 'others'> & { readonly saysAct: boolean };

const FOR_AFTER = /^(?:[`'")\s]*(?:for|to do|does|do)\s+|(?:[^.;|]|\.(?=\w)){0,70}?\b(?:used|there|responsible) (?:for|by|in)\s+|[^.;|:(),]{0,16}?\s(?:writes?|generates?|drafts?|produces?|makes?|suggests?)\s+|[`'"*]*\s?(?:\(\s?(?:for )?|[:|—–→]\s)|[^.;|:]{1,24}?\((?=[a-z]+[ ,)])|(?:\s\(?`?[\w.-]+`?\)?){1,2}\s(?:for|does)\s+)(?:the |a |an |our |its )?([a-z][\w ,/&'’-]{2,60})/i;
const FROM_BEFORE = /([A-Za-z][\w ,'’-]{2,50}?)\s+(?:(?:come|comes|are|is|get|gets|made|written|drafted|produced|generated)\s+)+(?:\w+\s+)?(?:from|by|with|through|via|out of)\s+(?:the\s+)?(?:\w+\s+)?$/i;
/** "Image moderation via", "summaries using": what is done right before the vendor by whom it is. */
const DONE_BEFORE = /(?:^|[.;:(—–|]\s?|\]\s)([A-Za-z][\w +&'’-]{2,50}?)\s(?:via|using|through|with|by)\s(?:the\s)?[`"']?$/;
/** "runs OpenAI moderation", "Gemini transcription": an act of the vendor's right behind his name. */
const ACT_BEHIND = /^[`"']?\s([a-z]{4,16}(?:ation|ription|ction|ysis))\b/;
/** "AI recipe generation": a model makes what stands between. */
const MADE_BY_AI = /\b(?:AI|LLM)(?:[- ](?:powered|based|driven|assisted))?\s([a-z][\w-]{2,20}(?:\s[a-z][\w-]{2,20})?)\s(?:generation|generator|writing|creation)\b/gi;
/** "generates if needed", "fetch or generate": what a read makes that is not there yet. */
const MADE_ON_READ = /\b(?:generat|creat|writ|draft|summari[sz])(?:e|es|ed|ing)?\b[^.;]{0,24}\b(?:if (?:needed|missing|necessary|none|absent|not|it|there|empty)|on demand|on (?:an? )?(?:cache[- ])?miss|when (?:none|missing|needed|absent))|\bgenerates?(?:\/|\sor\s)(?:fetch|get|load|read|reuse)|\b(?:fetch|get|load|read|return)(?:es|s)?(?:\/|\sor\s)generates?\b/i;
/** Acts that are a machine's wherever a document has one that performs them: said as acts, "moderate text", for "the end of a summary" is none. */
const ACT_OF_MACHINE = /\b(?:moderat(?:es?|ing)|transcrib(?:es?|ing)|translat(?:es?|ing)|summari[sz](?:es?|ing)|classif(?:y|ies|ying))\b/gi;
const STATION_BEFORE = /(?:→|⟶|->|=>)[^\p{L}]{0,4}$/u;
const STATION_AFTER = /^[^\p{L}]{0,4}?(?:→|⟶|->|=>)/u;
/** "writes the captions": what it makes stands behind the verb. */
const MADE_BEHIND = /^[^.;|:(),]{0,16}?\s(?:writes?|generates?|drafts?|produces?|makes?|suggests?)\s/i;
/** "does the reading and writing": what every model does. */
const WORK_AT_LARGE = /^(?:reading|writing|thinking|talking|speaking|listening|looking|lifting|words|rest|guessing|understanding)$/i;
/** What an endpoint takes: "(species, place → id)", "(species and place in, id out)", "takes species and place". */
const TAKEN_IN = /\([^()→]{1,120}?(?:→|->|=>|⟶|\bin(?=\s?[,;)]))|\b(?:takes|accepts|receives|expects)\s[^.;→,]{1,80}/g;
const LEAST_POINTS = 2;
/** "for the image model": a kind of model, not what it makes. */
const NAMES_MODEL = /\bmodels?$/i;
const LONGEST_CELL = 80;

/** What the models of a document are said to do, and the endpoints that are named for it. */
export class Capabilities {
  readonly #known: Capability[] = [];

  add(passage: Passage, cue: CallCue): void {
    if (!cue.ai || cue.kind !== 'vendor') return;
    const text = passage.text.text;
    // In a chain the next station is no purpose: "→ Gemini → reports row".
    const isStation = STATION_BEFORE.test(text.slice(Math.max(0, cue.range.start - 24), cue.range.start)) && STATION_AFTER.test(text.slice(cue.range.end));
    const used = isStation ? null : FOR_AFTER.exec(text.slice(cue.range.end));
    const before = FROM_BEFORE.exec(text.slice(Math.max(0, cue.range.start - 90), cue.range.start))?.[1];
    const label = passage.kind === 'words' && passage.label !== '' && cue.range.start > passage.label.length && !passage.label.includes('/') ? passage.label : undefined;
    const told = { provider: cue.provider, paid: cue.paid, evidence: passage.text.span(cue.range.start, cue.range.end), isPart: false, needsAct: false, isMade: false };
    for (const [phrase, isMade] of [[used?.[1], MADE_BEHIND.test(used?.[0] ?? '')], [before, true]] as const) if (phrase) this.#learn(phrase, { ...told, needsAct: NAMES_MODEL.test(untilBreak(phrase)), isMade });
    const done = [DONE_BEFORE.exec(text.slice(Math.max(0, cue.range.start - 70), cue.range.start))?.[1], ACT_BEHIND.exec(text.slice(cue.range.end))?.[1]];
    for (const phrase of done) if (phrase) this.#learn(phrase, { ...told, needsAct: true });
    if (label) this.#learn(label, { ...told, isPart: true });
    for (const phrase of besideInRow(passage)) for (const part of phrase.split(',')) this.#learn(part, { ...told, needsAct: true });
  }

  /** What a sentence says of a model that it does not name, in a document that has one: "the alt text comes from a model". */
  addUnnamed({ kind, text }: Passage, provider: string, paid: boolean): void {
    if (kind !== 'words' && kind !== 'comment') return;
    for (const match of matchesIn(text.text, MADE_BY_AI)) {
      const range = rangeOf(match);
      if (stanceAt(text, range).stance === 'affirmed') this.#learn(match[1] ?? '', { provider, paid, evidence: text.span(range.start, range.end), isPart: false, needsAct: true, isMade: true });
    }
    if (kind !== 'words' || !/\b(?:model|llm)\b/i.test(text.text) || MACHINE_ACTOR.test(text.text)) return;
    for (const match of [COMES_FROM_MODEL, MODEL_MAKES].flatMap((expression) => matchesIn(text.text, expression))) {
      const { start, end } = rangeOf(match);
      if (stanceAt(text, { start, end }).stance === 'affirmed') this.#learn(match[1] ?? '', { provider, paid, evidence: text.span(start, end), isPart: false, needsAct: false, isMade: true });
    }
  }

  #learn(phrase: string, told: Omit<Capability, 'heads' | 'others'>): void {
    const heads = new Set<string>();
    const others = new Set<string>();
    for (const part of untilBreak(phrase).split(/,|\/|&|\band\b|\bor\b|\bplus\b/)) {
      const words = part.trim().split(/\s+/).filter((word) => stemsOf(word).length > 0 && !GENERIC_HEADS.has(word.toLowerCase()));
      if (words.length === 1 && WORK_AT_LARGE.test(words[0] ?? '')) continue;
      words.forEach((word, index) => stemsOf(word).forEach((stem) => (index === words.length - 1 ? heads : others).add(stem)));
    }
    if (heads.size > 0) this.#known.push({ ...told, heads, others });
  }

  /**
   * The capability that an endpoint is named for, if any.
   * @param isPaid the endpoint is known to cost money: that its words name what comes out is enough
   */
  of(draft: EndpointDraft, isPaid: boolean): NamedFor | null {
    const madeOnRead = draft.method === 'GET' && draft.fragments.some(({ text }) => MADE_ON_READ.test(text.text));
    if ((draft.method !== null && draft.method !== 'POST' && !madeOnRead) || /(?:^|[/-])(?:webhooks?|hooks?|callbacks?)(?:[/-]|$)/i.test(draft.path ?? draft.name)) return null;
    // "Gemini writes the recipes": `rateRecipe` is about one, and `listRecipes` about those that there are.
    if (draft.path === null && !isPaid && NAME_OF_OTHER_ACT.test(hyphened(draft.name))) return null;
    const segments = (draft.path ?? draft.name).split('/').filter((part) => part !== '' && !/^[:{[<$*]/.test(part));
    const last = new Set(stemsOf(segments.at(-1) ?? ''));
    const earlier = new Set(segments.slice(0, -1).flatMap(stemsOf));
    const told = ownWordsOf(draft, (words) => words);
    // "`POST /vitals` | Record vital": what is only kept is made by nobody.
    if (!isPaid && told.starts.length > 0 && told.starts.every((words) => KEEPS_BOOKS.test(`${words} `))) return null;
    const withoutTaken = ownWordsOf(draft, (words) => words.replace(TAKEN_IN, ' '));
    const { purpose } = told;
    const acts = [...last].some((stem) => AI_ACT_VERBS.has(stem));
    const saysAct = acts || madeOnRead || told.acts.size > 0 || [...purpose].some((stem) => AI_ACT_VERBS.has(stem));
    const pointsOf = (capability: Capability): number => {
      const own = capability.isMade ? withoutTaken : told;
      return points(capability, last, earlier, own) + (acts ? 1 : 0) + (isPaid && [...capability.heads].some((stem) => own.words.has(stem)) ? LEAST_POINTS : 0);
    };
    const best = this.#known
      .filter(({ needsAct }) => saysAct || !needsAct)
      .map((capability) => ({ capability, points: pointsOf(capability) }))
      .sort((a, b) => b.points - a.points)[0];
    return best && best.points >= LEAST_POINTS && best.points > (acts ? 1 : 0) ? { ...best.capability, saysAct: doesAct(best.capability, told.acts) } : null;
  }
}

/** What the other cells of a row say that a vendor is there for: "AI | Gemini | question generation". Cells that name an endpoint are read elsewhere. */
function besideInRow({ kind, unit, text }: Passage): readonly string[] {
  if (kind !== 'cell' || unit.kind !== 'row') return [];
  const others = unit.fields.map(({ value }) => value).filter((value) => value.offsetAt(0) !== text.offsetAt(0));
  return others.some((value) => /\/\w/.test(value.text)) ? [] : others.map((value) => value.text.replace(/[`*_]/g, '')).filter((words) => words.length > 2 && words.length < LONGEST_CELL);
}

/** A phrase up to its first comma or preposition. */
function untilBreak(phrase: string): string {
  const at = phrase.search(/,(?! and (?:the |an? |our )?[a-z])|\s(?:per|of|for|from|in|on|with|at|by|when|that|which|into|over)\s/);
  return at < 0 ? phrase : phrase.slice(0, at);
}

/** What an endpoint's own words say. */
interface OwnWords {
  /** How each of its purposes begins. */
  readonly starts: readonly string[];
  /** Stems of these beginnings. */
  readonly purpose: ReadonlySet<string>;
  /** Stems of all its words. */
  readonly words: ReadonlySet<string>;
  /** Stems of the acts of machines among them. */
  readonly acts: ReadonlySet<string>;
}

/** @param told the part of a text that counts */
function ownWordsOf({ fragments }: EndpointDraft, told: (text: string) => string): OwnWords {
  const starts = fragments.filter(({ label }) => /^(?:purpose|does|what|why|description|)$/i.test(label)).map(({ text }) => purposeStart(told(text.text)));
  const words = fragments.filter(({ label }) => !/^(?:auth\w*|guard|limits?|rate.*|code|listing)$/i.test(label)).map(({ text }) => told(text.text.slice(0, 200)));
  const acts = words.flatMap((text) => matchesIn(text, ACT_OF_MACHINE)).flatMap(([act]) => stemsOf(act));
  return { starts, purpose: new Set(starts.filter((start) => !KEEPS_BOOKS.test(start)).flatMap(stemsOf)), words: new Set(words.flatMap(stemsOf)), acts: new Set(acts) };
}

/** The first words of a purpose, without the method and path before them. */
function purposeStart(text: string): string {
  return text
    .replace(/^\W*(?:[A-Z]{3,6}\s+)?\/[^\s`]*[`*]*\W*/, '')
    .split(/\s+/)
    .slice(0, 3)
    .join(' ');
}

/** Whether an endpoint tells the very act of a machine that the capability is: "moderate text", of "moderation via OpenAI". */
function doesAct({ heads }: Pick<Capability, 'heads'>, acts: ReadonlySet<string>): boolean {
  return [...heads].some((stem) => acts.has(stem));
}

function points(capability: Capability, last: ReadonlySet<string>, earlier: ReadonlySet<string>, { purpose, words, acts }: OwnWords): number {
  const { heads, others, isPart } = capability;
  const count = (stems: ReadonlySet<string>, among: ReadonlySet<string>): number => [...stems].filter((stem) => among.has(stem)).length;
  const path = 2 * count(heads, last) + count(others, last) + 1.2 * count(heads, earlier);
  if (isPart) return path;
  const said = doesAct(capability, acts) || (count(heads, words) > 0 && count(others, words) > 0) ? 2 : 0;
  return Math.max(said, path + 2 * Math.min(1, count(heads, purpose)));
}
