import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import { rememberedOf } from '../../../text/remembered.js';
import { sentencesOfOperation } from '../../operation-texts.js';
import { sentencesOf } from '../../sentences.js';
import { type Range, stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import type { AuthLedger } from './ledger.js';

/*
 * A token that is a field of the call and proves who may make it, because the server knows it: "`token` is printed on the ticket and looked up by
 * its hash; an unknown one gets a 401". One that is merely stored, or somebody else's, is the payload of the call.
 */

const TOKEN_FIELD = /^(?:[a-z]+_)*token$|^[a-z]+Token$/;
/** Tokens that prove nothing to this server, whatever is done with them. */
const OF_ANOTHER = /\b(?:push|fcm|apns|payments?|stripe|card number|captcha|turnstile|recaptcha|app check|csrf|xsrf|device registration|upstream|third[- ]party)\b|\b(?:push|fcm|payment|csrf|captcha|device)_?token\b/i;
const HASHED = String.raw`\b(?:hash\w*|digest|sha-?256|hmac|\w+_(?:hash|digest))\b`;
/** It is compared with what the server keeps of it … */
const COMPARED = new RegExp(String.raw`\b(?:looked up|found|matched|compared|verified|checked|validated)\s(?:by|in|against|with|through|via|to)\b(?:[^.;]|\.(?=\w)){0,40}${HASHED}|\b(?:looks up|finds|matches|compares|verifies|checks|validates|hashes)\s(?:it|its|the token|that token)\b(?:[^.;]|\.(?=\w)){0,60}${HASHED}`, 'i');
/** … another one is refused … */
const OTHERS_REFUSED = /\b(?:unknown|wrong|spent|expired|used|forged|stale|invalid|foreign|any other)\s(?:ones?|tokens?)\b[^.;]{0,30}\b(?:401|403|404|410|refused|rejected|turned away)\b/i;
/** … or it is good for one call, and looked for. */
const KNOWN_ONCE = /\b(?:single[- ]use|one-time|(?:works|valid|good|counts|usable|accepted) (?:exactly |only |just )?once)\b[^.;]{0,60}\b(?:looked up|compared|verified|checked|matched|validated)\b|\b(?:looked up|compared|verified|checked|matched|validated)\b[^.;]{0,60}\b(?:single[- ]use|one-time|(?:works|valid|good|counts|usable|accepted) (?:exactly |only |just )?once)\b/i;

/** Reads the sentences of an endpoint's own words that tell how the token in its input or its path is known. */
export function readSentTokens(subject: EndpointSubject, ledger: AuthLedger): void {
  for (const { sentence, proof } of proofsOf(subject)) ledger.add([subject], { stance: 'affirmed', span: sentence.span(proof.start, proof.end), nearness: 'own' });
}

/** Whether the words of an endpoint tell how the token that is sent to it is known, so that its caller needs no account. */
export function isKnownByToken(subject: EndpointSubject): boolean {
  return proofsOf(subject).length > 0;
}

const proofsOf = rememberedOf(({ draft }: EndpointSubject): readonly { readonly sentence: MappedText; readonly proof: Range }[] => {
  const sentences = draft.fragments.filter(({ label }) => label !== 'code').flatMap(({ text, label }) => (label === 'operation' ? sentencesOfOperation(text) : sentencesOf(text)));
  return sentences.flatMap((sentence) => {
    if (!(namesToken(sentence) || namesTokenOfPath(sentence.text, draft.path ?? '')) || OF_ANOTHER.test(sentence.text)) return [];
    const proof = [COMPARED, OTHERS_REFUSED, KNOWN_ONCE].map((form) => form.exec(sentence.text)).find((match) => match !== null);
    return proof && stanceAt(sentence, rangeOf(proof)).stance === 'affirmed' ? [{ sentence, proof: rangeOf(proof) }] : [];
  });
});

/** "linkToken is looked up by its hash", of `/shared/{linkToken}`: the parameter of the path by its name. */
function namesTokenOfPath(text: string, path: string): boolean {
  return matchesIn(path, TOKEN_OF_PATH).some(([, name = '']) => new RegExp(`(?<![\\w.])${name}(?!\\w)`).test(text));
}

const TOKEN_OF_PATH = /[{:[<]((?:[a-z]+_)*token|[a-z]+Token)\b/g;

/** "`token` is …", "the token is …" */
function namesToken({ text, marks }: MappedText): boolean {
  return /^\W{0,3}(?:the|this|its|that) (?:[a-z]+ )?token\b/i.test(text) || marks.some(({ kind, start, end }) => kind === 'code' && TOKEN_FIELD.test(text.slice(start, end)));
}
