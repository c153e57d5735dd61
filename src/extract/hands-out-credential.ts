import { AUTH_LABEL, OUTPUT_LABEL } from './lexicon/auth.js';
import { AUTH_PART, BECOMES_MEMBER, BEGINS_SIGN_IN, CREATES_USER, CREDENTIAL_ACT, CREDENTIAL_PATH, CREDENTIAL_WORDS, GIVES_CREDENTIAL, JOIN_PATH, LIST_OF_ADDRESSES, NOT_CREDENTIAL, OPENS_ACCOUNT, OPEN_TO_SIGN_IN, SENDS_SIGN_IN, SIGN_IN_STEP, SIGN_IN_THING, SIGN_UP_FOR_THING, SIGN_UP_PATH, SIGNS_UP, USER_PATH } from './lexicon/credentials.js';
import { inlineFields, valueOf } from './claims/auth/fields.js';
import { pathKey, withoutPaths } from './paths.js';
import type { EndpointSubject } from './targets.js';

/**
 * Whether an endpoint hands out the credential itself, or takes it back: sign-up, log-in, refresh, password reset, log-out. Its path may
 * say so, its words, or the cell that leaves it open for that reason.
 */
export function handsOutCredential(subject: EndpointSubject): boolean {
  const { draft, facts } = subject;
  const path = pathKey(draft.path ?? draft.name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase());
  if (!facts.writes && /(?:^|\/)(?:callback|connect|authorize|oauth)(?:\/|$)/.test(path)) return true;
  // An integration's redirects, served by functions.
  if (draft.path === null && /(?:^|[-_])oauth[-_]?(?:start|init|begin|connect|authorize|callback|redirect|url)$/.test(path)) return true;
  if (NOT_CREDENTIAL.test(path) || SIGN_UP_FOR_THING.test(path) || (SIGN_UP_PATH.test(path) && LIST_OF_ADDRESSES.test(facts.text) && !OPENS_ACCOUNT.test(facts.text))) return false;
  if (GIVES_CREDENTIAL.test(facts.text) || /(?:^|[/-])(?:resend|request|send|verify|confirm|check)-(?:pin|code|otp|login|magic-?link|sms-code)$/i.test(path)) return true;
  if (draft.method === 'POST' && JOIN_PATH.test(path) && BECOMES_MEMBER.test(facts.text)) return true;
  if (/(?:^|\/)auth\//.test(path) && CREDENTIAL_WORDS.test(facts.text)) return true;
  if (CREDENTIAL_ACT.test(path) || SIGN_IN_STEP.test(path) || SIGN_IN_THING.test(path) || saysSo(subject, path)) return true;
  if (!CREDENTIAL_PATH.test(path.replace(/\/\{\}$/, ''))) return false;
  return AUTH_PART.test(path) || CREDENTIAL_WORDS.test(facts.text) || /(?:^|[/-])(?:login|signin|sign[-_]in|signup|sign[-_]up|log-in|logout|sign[-_]out|register|otp|magic-?link|nonce)(?:$|[/-])/i.test(path);
}

/** Whether the words of an endpoint that writes say what it is for, or why it is open. */
function saysSo({ draft, facts }: EndpointSubject, path: string): boolean {
  if (!facts.writes) return false;
  return draft.fragments.some(({ unit, text, label }) => {
    if (OUTPUT_LABEL.test(label)) return false;
    const isOfAuth = AUTH_LABEL.test(label.trim());
    const value = unit.kind !== 'row' && label !== '' && label !== 'code' ? valueOf({ unit, text }) : text;
    if ((isOfAuth ? [value] : inlineFields(text)).some((field) => OPEN_TO_SIGN_IN.test(field.text))) return true;
    if (isOfAuth) return false;
    const words = withoutPaths(value.text).replace(/^[\s\W]*(?:(?:GET|POST|PUT|PATCH|DELETE)\b)?[\s\W]*/, '');
    return SENDS_SIGN_IN.test(words) || BEGINS_SIGN_IN.test(words) || (USER_PATH.test(path) && draft.method === 'POST' && SIGNS_UP.test(words)) || (isLeftOpen(draft) && USER_PATH.test(path) && CREATES_USER.test(words));
  });
}

/** Whether the cell or field of auth says no more than that there is none. */
function isLeftOpen(draft: EndpointSubject['draft']): boolean {
  return draft.fragments.some(({ unit, text, label }) => {
    const values = AUTH_LABEL.test(label.trim()) ? [unit.kind === 'row' ? text : valueOf({ unit, text })] : inlineFields(text);
    return values.some((value) => /^\W*(?:public|none|no|open|anonymous|no auth\w*)\b/i.test(value.text));
  });
}
