import type { Lexicon } from '../../model/lexicon.js';
import { UNNAMED_MODEL } from '../../model/model.js';
import { MappedText } from '../../text/mapped-text.js';
import { LOG_IN_AT_VENDOR, PRODUCT_NAMED_AFTER_MODEL, SET_OF_MODEL, ANSWERS_BY_MESSAGE, BY_A_CLOCK, CARRIED_BY, FALLS_AWAY, FOR_CLIENTS_CALLS, GUARD_FOLLOWS, LOOKED_UP, NOT_YET_STORED, SPARED, STORED, SYSTEM_PART, TAKEN_FROM, TAKES_OUT, THING_AFTER, THING_BEFORE, PART_OF_CONVERSATION } from '../lexicon/calls.js';
import { AI_IN_OWN_WORDS, AI_NAME_HINT, BOT_IN_OWN_WORDS, PASSED_TO_MODEL } from '../lexicon/ai-words.js';
import { ANSWERS_ON_CHANNEL, CHANNEL_SEGMENT, CHANNEL_WEBHOOK, MESSAGE_TO_PERSON, OUTBOUND_IN_OWN_WORDS, PAID_CHANNEL, SENDING_SEGMENT, SENDS_SEGMENT } from '../lexicon/message-acts.js';
import { EMAIL_IN_OWN_WORDS, CALLS_OUTSIDE_API, CODE_EFFECT, LINK_EFFECT, MANAGES_SIGN_IN, OTP_BY_PHONE, OTP_EFFECT, OTP_PRETENDED, OUTSIDE_API, PAYMENT_EFFECT, PAYMENT_PATH, PHONE_IN_OWN_WORDS, TRADES } from '../lexicon/own-effects.js';
import { AI_ACT, AI_CALL, AI_FUNCTION, AI_HINT, AI_STATION, AI_TIMEOUT, CLOUDS_OF_MODELS, EMAIL_EFFECT, EMAIL_HINT, LAYERED_PROGRAM, MODEL_LIBRARY, MODEL_LINES, OPEN_MODELS, ORDINARY_SEGMENT, OWN_MAIL_SERVER, ownProvider, PHONE_EFFECT, PHONE_HINT, PROVIDERS, type Provider, providersIn, providersNamedIn, RUNS_LOCALLY, SEMANTIC_SEARCH, MODELS_OF_VENDOR, TRANSCRIBED, TRANSCRIBERS, TRANSCRIBES_HERE, TOOL_WORDS } from '../lexicon/providers.js';
import { KEY_OF_CALLS } from '../lexicon/keys.js';
import { matchesOf } from '../lexicon/words.js';
import { learnedProviders } from '../learned-providers.js';
import { withoutPaths } from '../paths.js';
import { type Range, stanceAt } from '../stance.js';
import { snakeCase } from '../tables/names.js';
import { blank } from '../../text/blank.js';
import { messageActsIn } from './message-acts.js';
import { embedsAtVendor, vectorSearchesIn } from './vector-searches.js';
import { usedKeysIn } from './used-keys.js';
import { matchesIn } from '../../text/matches-in.js';

/** Words of a passage that stand for a call of a paid or AI service. */
export interface CallCue {
  readonly range: Range;
  readonly provider: string;
  readonly paid: boolean;
  readonly ai: boolean;
  /** `vendor`: by name; `effect`: by what it brings about; `unnamed`: "an LLM". */
  readonly kind: 'vendor' | 'effect' | 'unnamed';
  /** Told by its price, not by an act. */
  readonly priced?: boolean;
  /** The words are those of a product too: "AI chat". They count only where something is made at the time. */
  readonly loose?: boolean;
}

/** In an endpoint's own words a vendor's price is the price of its call. */
const PRICED = /^\s(?:costs?|charges|bills)\b/i;

/** Who sends a message of which the words tell nothing but that it is sent. */
const UNNAMED_SENDERS = { email: 'an email service', phone: 'an SMS service' } as const;

const ARROW = /→|⟶|->|=>/;

/** A document that names a channel so often is about it. */
const OFTEN = 3;

/** Finds the words that stand for calls. Knows the services of the configuration too. */
export class CallCues {
  /** Those of the lexicon that the document may name. */
  readonly #known: readonly Provider[];
  readonly #providers: readonly Provider[];
  readonly #emailVendor: boolean;
  /** Who stands behind what names no vendor, a message that is sent or a library for calls of models: the document's only one of the kind. */
  readonly #vendors: ReadonlyMap<string, string>;
  readonly #aiVendor: boolean;
  /** It speaks of embeddings: what is searched by meaning is embedded first. */
  readonly #embeds: boolean;
  /** A vendor turns speech into text. */
  readonly #transcribes: boolean;
  /** The document is about a channel whose messages cost money. */
  readonly #aboutChannel: boolean;
  /** The document speaks of jobs that run in the background. */
  readonly worksInBackground: boolean;
  /** The document's own product, where its title names it after a kind of model: "Legal GPT". */
  readonly #product: string | null;
  /** A program answers people on such a channel. */
  readonly #answersOnChannel: boolean;
  /** It speaks of mail as well: a message may go out by that. */
  readonly #sendsMail: boolean;
  /** What endpoints are said to bring about in words that count for them alone, with who does it. */
  readonly #ownEffects: readonly (readonly [RegExp, string])[];
  /** The document's vendor that takes payments. */
  readonly #charging: string | null;
  /** The document runs its models itself and names no vendor of models: a call of one costs nothing. */
  readonly #runsModels: boolean;

  /** @param whole all words of the document: an email counts as paid where a sender is named */
  constructor(lexicon: Lexicon, whole: string) {
    this.#known = providersIn(whole);
    this.worksInBackground = RUNS_JOBS.test(whole);
    this.#product = PRODUCT_NAMED_AFTER_MODEL.exec(whole.trimStart().split('\n', 1)[0] ?? '')?.[1] ?? null;
    const learned = learnedProviders(whole);
    this.#providers = [...lexicon.providers.map(ownProvider), ...this.#known.filter((provider) => provider.paid || provider.ai), ...bareNames(this.#known, whole), ...modelLines(this.#known, whole), ...clouds(this.#known, whole), ...learned];
    const senders = (kind: 'email' | 'phone'): string[] => this.#known.filter((provider) => provider.sends === kind && matchesOf(provider.pattern, whole).length > 0).map(({ name }) => name);
    const models = this.#known.filter((provider) => provider.ai && matchesOf(provider.pattern, whole).length > 0);
    const only = ([name, ...others]: readonly string[], unnamed: string): [string, string][] => (name === undefined || others.length > 0 ? [] : [[unnamed, name]]);
    this.#vendors = new Map([
      ...(['email', 'phone'] as const).flatMap((kind) => only(senders(kind), UNNAMED_SENDERS[kind])),
      ...only(models.map(({ name }) => name).filter((name) => name !== MODEL_LIBRARY), MODEL_LIBRARY),
    ]);
    this.#emailVendor = senders('email').length > 0 || !OWN_MAIL_SERVER.test(whole);
    this.#aiVendor = learned.some(({ ai }) => ai) || models.length > 0 || this.#known.some(({ ai, paid, env }) => ai && paid && env.some((prefix) => whole.includes(`${prefix}API_KEY`))) || /\b(?:language|vision|the) model\b|\bllms?\b/i.test(whole);
    this.#sendsMail = /\be-?mails?\b|\bpush notifications?\b/i.test(whole);
    this.#answersOnChannel = ANSWERS_ON_CHANNEL.test(whole);
    this.#aboutChannel = matchesIn(whole, PAID_CHANNEL).length >= OFTEN;
    this.#embeds = embedsAtVendor(whole);
    this.#transcribes = TRANSCRIBERS.test(whole) && !TRANSCRIBES_HERE.test(whole);
    const charging = this.#known.find((provider) => provider.charges && matchesOf(provider.pattern, whole).length > 0);
    this.#charging = charging?.name ?? null;
    this.#ownEffects = [
      [PHONE_IN_OWN_WORDS, UNNAMED_SENDERS.phone],
      [OUTSIDE_API, 'an external API'],
      ...(this.#emailVendor ? [[EMAIL_IN_OWN_WORDS, UNNAMED_SENDERS.email] as const] : []),
      ...(this.#aboutChannel ? [[OUTBOUND_IN_OWN_WORDS, UNNAMED_SENDERS.phone] as const] : []),
      ...(senders('phone').length > 0 || (OTP_BY_PHONE.test(whole) && !OTP_PRETENDED.test(whole)) ? [[OTP_EFFECT, UNNAMED_SENDERS.phone] as const] : []),
      ...(senders('email').length > 0 && !MANAGES_SIGN_IN.test(whole) ? [[LINK_EFFECT, UNNAMED_SENDERS.email] as const] : []),
      ...(MANAGES_SIGN_IN.test(whole) ? [] : this.#codes(senders('phone').length > 0, senders('email').length > 0)),
      ...(charging ? [[PAYMENT_EFFECT, charging.name] as const] : []),
      ...this.#trades(whole),
    ];
    this.#runsModels = models.some((provider) => !provider.paid) && models.every((provider) => !provider.paid || OPEN_MODELS.has(provider.name));
  }

  /** Who sends a code of which the words do not say by what: the document's only way. */
  #codes(byPhone: boolean, byMail: boolean): (readonly [RegExp, string])[] {
    if (byPhone === byMail) return [];
    return [[CODE_EFFECT, UNNAMED_SENDERS[byPhone ? 'phone' : 'email']]];
  }

  /** What is told of a trade alone, of each of which the document has a vendor: "the address is geocoded". */
  #trades(whole: string): (readonly [RegExp, string])[] {
    return TRADES.flatMap(({ vendors, effect }) => {
      const vendor = this.#known.find((each) => each.paid && vendors.has(each.name) && matchesOf(each.pattern, whole).length > 0);
      return vendor ? [[effect, vendor.name] as const] : [];
    });
  }

  /** The vendor that takes the payments for which a function or a path is named: `create-checkout-session`, `/payments/initialize`. */
  payeeOf(segments: readonly string[]): string | null {
    const isAct = PAYMENT_PATH.test(segments.slice(-2).join('/').toLowerCase()) || matchesOf(PAYMENT_EFFECT, snakeCase(segments.at(-1) ?? '').replace(/[-_]/g, ' ')).length > 0;
    return this.#charging !== null && isAct ? this.#charging : null;
  }

  /** Who sends the answers of a program that people write to on a paid channel, by the webhook through which their messages come in. */
  answererOn(path: string): string | null {
    return this.#answersOnChannel && CHANNEL_WEBHOOK.test(path) ? UNNAMED_SENDERS.phone : null;
  }

  /** The sender of the messages for which the end of a path is named: `/test-email`, `/whatsapp/send`. */
  senderOf(segments: readonly string[]): string | null {
    const last = segments.at(-1) ?? '';
    const match = SENDING_SEGMENT.exec(last);
    if (!match && SENDS_SEGMENT.test(last) && segments.slice(0, -1).some((segment) => CHANNEL_SEGMENT.test(segment))) return UNNAMED_SENDERS.phone;
    const isMail = /mail|newsletter/i.test(match?.[1] ?? match?.[2] ?? '');
    return match && (!isMail || this.#emailVendor) ? UNNAMED_SENDERS[isMail ? 'email' : 'phone'] : null;
  }

  /** The paid vendor that a segment of a path is named for, whole: `/plaid/exchange`. */
  vendorOf(segments: readonly string[]): Provider | undefined {
    const names = [...segments.filter((segment) => !ORDINARY_SEGMENT.test(segment)), ...vendorsBegunBy(segments.at(-1) ?? '')].map((segment) => segment.charAt(0).toUpperCase() + segment.slice(1));
    return this.#providers.find((provider) => provider.paid && names.some((name) => matchesOf(provider.pattern, name).some((match) => match.text.length === name.length)));
  }

  /** How many services a text names, free ones too: a list of them tells of no call. */
  countIn(text: string): number {
    return new Set(providersNamedIn(text, this.#known).map((provider) => provider.name)).size;
  }

  /** The name of a provider for people. */
  nameOf(provider: string): string {
    return this.#vendors.get(provider) ?? provider;
  }

  /** Whether a model of which nothing but its art is told costs money. */
  get paysForModels(): boolean {
    return !this.#runsModels;
  }

  /** Whether the document names a model or its vendor. */
  get knowsModels(): boolean {
    return this.#aiVendor;
  }

  /** The vendors whose names or model ids stand in a text, whatever is said of them. */
  vendorsIn(text: string): Provider[] {
    return providersNamedIn(text, this.#providers);
  }

  /** The vendor that the words on an arrow say to carry it: "SMS via Twilio". */
  calledIn(words: string): Provider | undefined {
    const effect = matchesOf(CARRIED_BY, words)[0];
    return effect && stanceAt(MappedText.verbatim(words, 0), effect).stance === 'affirmed' ? this.vendorsIn(words.slice(effect.start))[0] : undefined;
  }

  /**
   * The calls that a passage speaks of.
   * @param own the passage stands in an endpoint's own row, item or block
   * @param names it stands in a column of vendors, where case tells nothing
   */
  in(text: MappedText, own = false, names = false): CallCue[] {
    const plain = withoutPaths(blankTools(withoutProduct(text.text, this.#product)));
    const written = own ? namedByPart(plain) : plain;
    // Written small, a vendor is told by what stands before him: "paid with stripe".
    const raw = names ? written.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : own ? written.replace(/\b(?:with|via|through|using|over) [a-z]/g, (words) => words.slice(0, -1) + words.slice(-1).toUpperCase()) : written;
    const cues: CallCue[] = [];
    const isFree = (range: Range): boolean => cues.every((cue) => cue.range.end <= range.start || range.end <= cue.range.start);
    for (const provider of providersIn(raw, this.#providers)) {
      for (const match of matchesOf(provider.pattern, raw)) {
        const range = { start: match.start, end: match.end };
        if (isFree(range) && !(isThing(raw, range) && !(own && PRICED.test(raw.slice(range.end)))) && !isSpared(text, range)) cues.push({ range, provider: provider.name, paid: provider.paid, ai: provider.ai, kind: 'vendor', priced: PRICED.test(raw.slice(range.end)) });
      }
    }
    for (const { range, provider } of own ? usedKeysIn(text.text, names) : []) {
      if (isFree(range) && !isSpared(text, range)) cues.push({ range, provider: provider.name, paid: true, ai: provider.ai, kind: 'vendor' });
    }
    const unnamed = [...(AI_HINT.test(raw) ? matchesOf(AI_CALL, raw) : []), ...(own && this.#aiVendor ? [...matchesOf(AI_ACT, raw), ...matchesOf(AI_TIMEOUT, raw), ...(this.#embeds ? [...matchesOf(SEMANTIC_SEARCH, raw), ...vectorSearchesIn(raw)] : []), ...(this.#transcribes ? matchesOf(TRANSCRIBED, raw) : [])] : []), ...(this.#aiVendor && raw.includes('(') ? matchesOf(AI_FUNCTION, raw) : []), ...(this.#aiVendor && ARROW.test(raw) && !LAYERED_PROGRAM.test(raw) ? matchesOf(AI_STATION, raw) : [])];
    const isUnnamedCall = (range: Range): boolean => isFree(range) && !isThing(raw, range) && !isSpared(text, range) && !PART_OF_CONVERSATION.test(raw.slice(0, range.start)) && !SET_OF_MODEL.test(raw.slice(range.end));
    for (const match of unnamed) {
      const range = { start: match.start, end: match.end };
      if (isUnnamedCall(range)) cues.push({ range, provider: UNNAMED_MODEL, paid: true, ai: true, kind: 'unnamed' });
    }
    if (own) {
      const loose = [...(AI_NAME_HINT.test(raw) ? matchesOf(AI_IN_OWN_WORDS, raw) : []), ...(this.#aiVendor ? matchesOf(BOT_IN_OWN_WORDS, raw) : [])];
      for (const match of loose) {
        const range = { start: match.start, end: match.end };
        if (isUnnamedCall(range)) cues.push({ range, provider: UNNAMED_MODEL, paid: true, ai: true, kind: 'unnamed', loose: true });
      }
    }
    for (const match of own && text.text.includes('/') ? matchesOf(PASSED_TO_MODEL, text.text) : []) {
      const range = { start: match.start, end: match.end };
      if (isFree(range) && !isSpared(text, range)) cues.push({ range, provider: UNNAMED_MODEL, paid: true, ai: true, kind: 'unnamed' });
    }
    if (own) {
      for (const [expression, provider] of this.#ownEffects) {
        for (const match of matchesOf(expression, raw)) {
          const range = { start: match.start, end: match.end };
          if (isFree(range) && !isSpared(text, range)) cues.push({ range, provider, paid: true, ai: false, kind: 'effect' });
        }
      }
    }
    for (const [expression, provider] of [...(PHONE_HINT.test(raw) ? [[PHONE_EFFECT, UNNAMED_SENDERS.phone] as const] : []), ...(this.#emailVendor && EMAIL_HINT.test(raw) ? [[EMAIL_EFFECT, UNNAMED_SENDERS.email] as const] : [])]) {
      for (const match of matchesOf(expression, raw)) {
        const range = { start: match.start, end: match.end };
        if (isFree(range) && !isSpared(text, range) && !isNoun(raw, range) && (own || !BY_A_CLOCK.test(raw.slice(match.end)))) cues.push({ range, provider, paid: true, ai: false, kind: 'effect' });
      }
    }
    for (const match of this.#aboutChannel && !this.#sendsMail ? matchesOf(MESSAGE_TO_PERSON, raw) : []) {
      const range = { start: match.start, end: match.end };
      if (isFree(range) && !isSpared(text, range) && (own || !BY_A_CLOCK.test(raw.slice(match.end)))) cues.push({ range, provider: UNNAMED_SENDERS.phone, paid: true, ai: false, kind: 'effect' });
    }
    for (const match of matchesOf(CALLS_OUTSIDE_API, raw)) {
      const range = { start: match.start, end: match.end };
      if (isFree(range) && !isSpared(text, range)) cues.push({ range, provider: 'an external API', paid: true, ai: false, kind: 'effect' });
    }
    for (const { range, by } of messageActsIn(raw)) {
      if ((by === 'phone' || this.#emailVendor) && isFree(range) && !isSpared(text, range) && (own || !BY_A_CLOCK.test(raw.slice(range.end)))) cues.push({ range, provider: UNNAMED_SENDERS[by], paid: true, ai: false, kind: 'effect' });
    }
    return cues.sort((a, b) => a.range.start - b.range.start).map((cue) => (cue.paid && cue.ai && this.#isOwnModel(cue, raw) ? { ...cue, paid: false } : cue));
  }

  /** Whether a passage says of what it names in a place that it is not called, or not now. */
  isSpared(text: MappedText, range: Range): boolean {
    return isSpared(text, range);
  }

  /** Whether nobody is paid for the model: it runs on machines of the system's own. */
  #isOwnModel({ kind, provider }: CallCue, text: string): boolean {
    if (kind === 'unnamed' || OPEN_MODELS.has(provider)) return this.#runsModels || (OPEN_MODELS.has(provider) && RUNS_LOCALLY.test(text));
    return false;
  }
}

/** Vendors whose names are ordinary words, by the bare name, where the document names them in full, "HERE Routing API", or has a key of theirs: "asks HERE for the distance" beside `HERE_API_KEY`. */
function bareNames(known: readonly Provider[], whole: string): Provider[] {
  const ordinary = (provider: Provider): boolean => provider.paid && /^[A-Z]\w+$/.test(provider.name) && !provider.pattern.flags.includes('i');
  const named = (provider: Provider, source: string): Provider => ({ ...provider, pattern: new RegExp(source, 'g'), hints: [provider.name.split(' ', 1)[0]?.toLowerCase() ?? ''] });
  const keys = matchesIn(whole, KEY_OF_CALLS).map(([key]) => key);
  const keyed = keys.length === 0 ? [] : PROVIDERS.filter((provider) => ordinary(provider) && provider.env.some((prefix) => keys.some((key) => key.startsWith(prefix))));
  const inFull = known.filter((provider) => ordinary(provider) && !keyed.includes(provider) && matchesOf(provider.pattern, whole).length > 0);
  const houses = HOUSES.flatMap((house) => {
    const [only, ...others] = known.filter((provider) => provider.paid && provider.name.startsWith(`${house} `) && matchesOf(provider.pattern, whole).length > 0);
    return only && others.length === 0 ? [named(only, `\\b(?:asks?|asked|asking|quer(?:y|ies|ied)|consults?|calls?) ${house}\\b(?!['’-]|\\s(?:sign|oauth|log|identity|workspace|calendar|drive|sheets|docs|analytics|account|cloud|id|for (?:the |their |his |an? )?(?:profile|identity|name|e-?mail|account|consent|token))|\\s[A-Z])`)] : [];
  });
  return [...houses, ...inFull.map((provider) => named(provider, endsThought(provider.name))), ...keyed.map((provider) => named(provider, `${NO_ARTICLE_BEFORE}${endsThought(provider.name)}|${withinSentence(provider.name)}`))];
}

/** Houses of many services: where a document has one of them, whoever asks the house asks that. */
const HOUSES = ['Google', 'Amazon', 'Azure'] as const;

/** A name behind which a thought ends. */
function endsThought(name: string): string {
  return `\\b${name}\\b(?=\\s*(?:$|[|.,;)(]))`;
}

/** A name written as a name inside of a sentence, with no article before it. */
function withinSentence(name: string): string {
  return `(?<=[a-z\\d,(/] )${NO_ARTICLE_BEFORE}${name}\\b(?!-)`;
}

const NO_ARTICLE_BEFORE = '(?<!\\b(?:the|an?|our|each|every|no|any) )';

/** The vendors that a document names, by the lines of their models. */
function modelLines(known: readonly Provider[], whole: string): Provider[] {
  return MODEL_LINES.flatMap(({ vendor, pattern, hints }) => {
    const named = known.find(({ name }) => name === vendor);
    return named && matchesOf(named.pattern, whole).length > 0 ? [{ ...named, pattern, hints }] : [];
  });
}

/** The vendors that a document names in full, by the name of their cloud, where it has nothing else there. */
function clouds(known: readonly Provider[], whole: string): Provider[] {
  return CLOUDS_OF_MODELS.flatMap(({ vendor, other, pattern, hints }) => {
    const named = known.find(({ name }) => name === vendor);
    return named && !other.test(whole) && matchesOf(named.pattern, whole).length > 0 ? [{ ...named, pattern, hints }] : [];
  });
}

/** `openai-assistants`: the vendor of models whose part a function is named for, not for what is known of it. */
function vendorsBegunBy(segment: string): readonly string[] {
  const name = MODELS_OF_VENDOR.exec(segment)?.[1];
  return name === undefined ? [] : [name];
}

const RUNS_JOBS = /\bbackground (?:jobs?|workers?|tasks?|queue)\b|\b(?:job|task|work) queues?\b|\b(?:solid queue|sidekiq|celery|bullmq|bull queue|resque|good_?job|oban|hangfire|laravel queues?|dramatiq|rq worker)\b/i;

/** A text in which the document's own product is named by no model; the words stay as long as they were. */
function withoutProduct(text: string, product: string | null): string {
  return product === null ? text : text.replaceAll(product, ' '.repeat(product.length));
}

/** Tools whose names contain a vendor's, blanked out letter for letter. */
function blankTools(text: string): string {
  return blank(text, [...matchesOf(TOOL_WORDS, text), ...matchesOf(LOG_IN_AT_VENDOR, text)]);
}

/** `deepgram_service.transcribe()`, `openai_client.ask()`: the part that calls a vendor is named for him. The words stay as long as they were. */
function namedByPart(text: string): string {
  return text.includes('_') ? text.replace(/(?<![\w.])([a-z])([a-z0-9]{2,20})_(?=(?:service|client|api|provider|gateway|adapter)\.[a-z_])/g, (_, first: string, rest: string) => `${first.toUpperCase()}${rest} `) : text;
}

/** The vendor's name belongs to a thing of his (a key, a signature, an event) or names the caller. */
function isThing(text: string, range: Range): boolean {
  return THING_AFTER.test(text.slice(range.end)) || THING_BEFORE.test(text.slice(Math.max(0, range.start - 40), range.start)) || isUpperSnake(text, range) || isConstructed(text, range);
}

/** "the client is built with `new Mistral(…)`": no call yet. */
function isConstructed(text: string, range: Range): boolean {
  return text.startsWith('(', range.end) && /\bnew\s$/.test(text.slice(Math.max(0, range.start - 4), range.start));
}

/** Part of `OPENAI_API_KEY` or `stripe_customer_id`. */
function isUpperSnake(text: string, range: Range): boolean {
  return /^_\w/.test(text.slice(range.end)) || /\w_$/.test(text.slice(Math.max(0, range.start - 2), range.start));
}

/** "the confirmation email links to …": the message is a thing, not an act. */
function isNoun(text: string, range: Range): boolean {
  if (isOfAPerson(text.slice(0, range.end))) return true;
  if (TAKEN_FROM.test(text.slice(range.end)) || (/^by /i.test(text.slice(range.start, range.end)) && LOOKED_UP.test(text.slice(0, range.start)))) return true;
  return (!/\b(?:a|an|the|it|him|her|them|each|every|both)$/i.test(text.slice(range.start, range.end)) && /^(?:\s+(?:links?|contains?|opens?|says|has|carries|is linked|address|template|body|provider|under the name|under our name)\b|['’]s\b)/i.test(text.slice(range.end))) || (!SYSTEM_PART.test(text.slice(range.start, range.end).split(' ', 1)[0] ?? '') && /\b(?:the|from the|in the|linked from(?: the| an)?|link in (?:the|an)|opened from (?:the|an)?)\s*$/i.test(text.slice(0, range.start)));
}

/** "The guest accepts in the app, or replies by SMS": what a person sends, the system does not pay for. */
function isOfAPerson(before: string): boolean {
  if (!ANSWERS_BY_MESSAGE.test(before)) return false;
  const clause = before.split(/[.;:→]\s|\band (?=the |an? |we |it )/).at(-1) ?? '';
  return /^\W{0,4}(?:the|an?|each|every|any)\s[a-z]/i.test(clause) && !SYSTEM_PART.test(clause);
}

/** "If you need pictures, swap the placeholder with Replicate": what readers may add, and the build has not. */
const ONLY_IF_WANTED = /^\W*(?:if|when|should) you (?:(?:ever|later|also|do|would|really|one day) )?(?:need|want|prefer|wish|like|decide|require|care)\b[^,;:]{1,80},\s(?:you (?:can|could|may|might)\s|just\s|simply\s|consider\s)?(?:swap|replace|add|plug|wire|integrate|switch|use|hook|connect|call|choose|pick|configure|enable|bring|exchange|substitute|put)\b/i;
/** "2. Deepgram → `POST /callbacks/deepgram`": a step that begins with a vendor and an arrow from it to a route is one that the vendor takes. */
const OPENS_STEP = /^\W*(?:\d{1,3}[.):]?\s)?(?:(?:step \d{1,2}:?|then|the|later|finally|when done),?\s)?[`"'*]{0,3}$/i;
const TO_ROUTE = /^[`"'*)]{0,3}\s?(?:→|⇒|⟶|➔|-{1,3}>|=>)\s?[`"'*]{0,3}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?[`"']?\/\w/;

/** "A Twilio or PSTN integration would be an addition": a thing that is thought of, and not there. */
const THOUGHT_OF_BEFORE = /(?:^|[^\w-])an? (?:[a-z]{3,12} )?[`"'*]{0,3}$/i;
const THOUGHT_OF_BEHIND = /^[`"'*]{0,3}(?:[\s/,-]{1,2}(?:or |and )?[\w-]{2,20}){0,4}? (?:would|could) (?:then |later |also |only )?(?:be (?:an?|the|added|needed|required|plugged|possible)|need|require|have to|come|replace|allow|add|make)\b/i;

function isSpared(whole: MappedText, range: Range): boolean {
  const guard = whole.text.slice(range.end).search(GUARD_FOLLOWS);
  const text = guard < 0 ? whole : whole.slice(0, range.end + guard + 1);
  const { stance } = stanceAt(text, range, columnAround(text.text, range));
  if (ONLY_IF_WANTED.test(text.text)) return true;
  if (THOUGHT_OF_BEFORE.test(text.text.slice(0, range.start)) && THOUGHT_OF_BEHIND.test(text.text.slice(range.end))) return true;
  if (OPENS_STEP.test(whole.text.slice(0, range.start)) && TO_ROUTE.test(whole.text.slice(range.end))) return true;
  if (FALLS_AWAY.test(text.text.slice(range.end)) || TAKES_OUT.test(text.text.slice(0, range.start)) || FOR_CLIENTS_CALLS.test(text.text.slice(0, range.start))) return true;
  if (stance === 'deferred' || (stance === 'denied' && !NOT_YET_STORED.test(text.text.slice(0, range.start)))) return true;
  return matchesOf(SPARED, text.text).some((match) => match.start <= range.end && range.start - match.end < 40 && (match.end >= range.start || !/[.;:,]/.test(text.text.slice(match.end, range.start))));
}

/** The part of a listing's line between wide gaps, as columns are set apart there. */
function columnAround(text: string, range: Range): Range {
  const before = Math.max(text.lastIndexOf('   ', range.start), text.lastIndexOf(' | ', range.start));
  const gap = text.slice(range.end).search(/\s{3}|\s\|\s/);
  return { start: before < 0 ? 0 : before, end: gap < 0 ? text.length : range.end + gap };
}

/** Whether a text says that its answer was made before. */
export function speaksOfStored(text: string): boolean {
  return STORED.test(text);
}
