import { matchesIn } from '../../text/matches-in.js';
import type { EndpointDraft } from '../endpoints.js';
import type { Passage } from '../passages.js';
import type { CallCue } from './cues.js';
import { isCalledBack, isMachinePath, isWebhook } from './endpoint-kinds.js';
import type { Found } from './found-call.js';
import { segmentsOf, stemsOf } from './topics.js';

/** Behind a model's vendor, the messages that it writes: "OpenAI (dunning message generation)", "Claude writes the dunning emails". */
const WRITES_MESSAGE = /^[^.;|\n]{0,30}?\b(?:for |the |each |all |personali[sz]ed |custom )?([a-z]{4,20}) (?:messages?|e-?mails?|mails?|texts?|letters?|sms|copy)\b([^.;|\n]{0,30})/i;
const IS_WRITTEN = /\b(?:generat\w+|writ(?:es?|ing|ten)|draft\w*|compos\w+|personali[sz]\w+|copywriting|text|wording)\b/i;
/** Words before a message that say nothing of which it is. */
const NO_KIND = /^(?:your|their|these|those|this|that|each|every|with|from|into|chat|user|system|prompt|error|text|short|long|final|first|next|draft|drafts|writes|write|generates|generated|personalized|personalised|custom)$/i;
/** The last segment of a path that has the message written before it is sent. */
const WRITES_BEFORE = /^(?:generate|draft|drafts|preview|compose|write|rewrite|regenerate|suggest)(?:-[a-z-]+)?$/i;
const SENDS = /\b(?:sends?|sending)\b((?:\s[`"'*]*[\w-]+[`"'*]*){1,5})/gi;

/** A kind of message that a model is said to write. */
interface WrittenKind {
  readonly stem: string;
  readonly call: Found;
}

/** Who sends the messages that a model is said to write has them written: "Sends one dunning", beside "OpenAI (dunning message generation)". */
export class WrittenMessages {
  readonly #kinds: WrittenKind[] = [];

  read(passage: Passage, cue: CallCue): void {
    if (!cue.ai || cue.kind !== 'vendor') return;
    const match = WRITES_MESSAGE.exec(passage.text.text.slice(cue.range.end));
    const kind = match?.[1];
    if (!match || kind === undefined || NO_KIND.test(kind) || !IS_WRITTEN.test(match[0])) return;
    const call: Found = { provider: cue.provider, paid: cue.paid, ai: true, evidence: passage.text.span(cue.range.start, cue.range.end), handedOver: false };
    for (const stem of stemsOf(kind)) this.#kinds.push({ stem, call });
  }

  /** The call that an endpoint makes which sends such a message, where no other one has it written before. */
  of(draft: EndpointDraft, drafts: readonly EndpointDraft[]): readonly Found[] {
    if (this.#kinds.length === 0 || isWebhook(draft) || isCalledBack(draft) || (draft.method !== null && draft.method !== 'POST' && !isMachinePath(draft))) return [];
    const sent = new Set(draft.fragments.filter(({ label }) => label !== 'code').flatMap(({ text }) => matchesIn(text.text, SENDS).flatMap(([, words = '']) => stemsOf(words))));
    const kind = this.#kinds.find(({ stem }) => sent.has(stem) && segmentsOf(draft).flatMap(stemsOf).includes(stem));
    return kind && !drafts.some((other) => other !== draft && WRITES_BEFORE.test(segmentsOf(other).at(-1) ?? '')) ? [kind.call] : [];
  }
}
