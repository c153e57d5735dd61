import type { EndpointSubject } from './endpoint-subject.js';
import { CALLER_BEFORE_COLON, CALLER_KINDS } from './lexicon/callers.js';
import type { Passage } from './passages.js';

/**
 * "**Auth on anything that writes.** People: a session. Meta's webhook: an HMAC.": of the endpoints that the label of a paragraph
 * gives, those of whose callers a sentence behind it speaks; all of them where it names none.
 */
export function ofSentencesCaller(endpoints: readonly EndpointSubject[], { text, unit }: Passage): readonly EndpointSubject[] {
  const named = text.offsetAt(0) === unit.text.offsetAt(0) ? undefined : CALLER_BEFORE_COLON.exec(text.text)?.[1]?.toLowerCase();
  if (named === undefined) return endpoints;
  const kind = CALLER_KINDS.find(([words]) => words.test(named));
  if (!kind) return [];
  const called = endpoints.filter(({ facts }) => kind[1].includes(facts.caller));
  const sender = /^(?:the )?([a-z]\w+)(?:['’]s?)? (?:web)?(?:hook|callback)\b/.exec(named)?.[1];
  return sender === undefined || called.length < 2 ? called : called.filter(({ facts }) => `${facts.path} ${facts.text}`.includes(sender));
}
