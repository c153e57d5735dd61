import { type EndpointSubject, withoutMachines } from '../../endpoint-subject.js';
import { ON_PURPOSE } from '../../lexicon/auth.js';
import { headingOf, isBelow, subtree } from '../../outline.js';
import type { Passage } from '../../passages.js';
import type { Reach } from '../../reach.js';
import type { AuthLedger } from './ledger.js';
import { AUTH_HEADING } from './words.js';

/** A whole sentence: "None.", "No authentication is needed.", "The API is public." */
const NOTHING_ASKED = /^\W{0,4}(?:none(?: at all)?|no (?:auth\w*|log-?in|credentials?)(?: (?:is |are )?(?:needed|required|used|necessary))?|(?:the|this|our) (?:[\w-]+ )?(?:api|service|backend) is (?:[a-z]+ly )?(?:public|open|unauthenticated|anonymous)(?: (?:by|on) [a-z]+)?)\W{0,4}$/i;
/** What stands in the place of a credential was chosen: "Protection is via rate limiting". */
const KEPT_BY_OTHER = /\b(?:protection|abuse|misuse|it) is (?:kept|handled|limited|held|done|through|via|by)\b|\bprotected (?:only )?(?:by|via|through)\b|\binstead\b/i;

/** "What the tablet at the door sends is let through unchecked", "Calls of the kiosk are not checked": whose calls nobody looks at. */
const UNCHECKED_SENDER = /^\W{0,4}(?:(?:but|only|and|also)\s)?(?:what(?:ever)?\s(?:the|our|an?)\s([a-z]{3,20})\s(?:(?:at|in|on|of|by|from|behind)\s(?:the|our)\s[a-z-]{2,20}\s)?(?:sends?|calls?|posts?|writes?|does|asks for)|(?:all |the )?(?:calls|requests|posts|messages)\s(?:of|from|by|sent by|made by)\s(?:the|our|an?)\s([a-z]{3,20}))\s(?:(?:at|in|on|of|by|behind)\s(?:the|our)\s[a-z-]{2,20}\s)?(?:is|are|gets?|goes|go|comes?|passes?)\s(?:(?:let|taken|accepted|served|answered|waved)\s)?(?:(?:in|through|by)\s)?(?:unchecked|unauthenticated|not (?:checked|authenticated|verified)|without (?:an?y?\s)?(?:check\w*|auth\w*|log-?in|credentials?|session|token)|as it (?:is|comes))\b/i;
/** The column of those who call. */
const SENDER_COLUMN = /^\W*(?:who(?: (?:calls|sends|asks))?|callers?|senders?|clients?|from|by|(?:called|sent|used|made|posted|asked|written) by)\W*$/i;

/** The endpoints whose row says that one calls them, and nobody else. */
function sentBy(sender: string, { finder }: Reach): readonly EndpointSubject[] {
  const alone = new RegExp(`^\\W*(?:the |our |an? )?${sender}s?\\W*$`, 'i');
  return finder.subjects.filter(({ draft }) => draft.unit.kind === 'row' && draft.unit.fields.some(({ label, value }) => SENDER_COLUMN.test(label) && alone.test(value.text)));
}

/** The sentence that says of those who send some of the calls that nobody checks them. */
export function readUncheckedSenders(reach: Reach, ledger: AuthLedger, { unit, text, kind }: Passage): boolean {
  const match = kind === 'words' && unit.kind !== 'row' ? UNCHECKED_SENDER.exec(text.text) : null;
  const sender = match?.[1] ?? match?.[2];
  const endpoints = sender === undefined ? [] : sentBy(sender, reach);
  ledger.add(endpoints, { stance: 'denied', span: text.span(), nearness: 'named', breadth: endpoints.length });
  return endpoints.length > 0;
}

/** The section on authentication beside endpoints that says of all of them that nobody is asked: "## Authentication", "None. The API is public." */
export function readDeniedAtLarge(reach: Reach, ledger: AuthLedger, { unit, text, kind }: Passage): boolean {
  const heading = kind === 'words' && unit.kind === 'paragraph' && NOTHING_ASKED.test(text.text) ? headingOf(unit) : null;
  const over = heading && AUTH_HEADING.test(heading.text.text) ? headingOf(heading) : null;
  if (!heading || !over) return false;
  const endpoints = withoutMachines(reach.finder.subjects.filter(({ draft }) => isBelow(draft.unit, over)));
  const section = subtree(heading).map((each) => each.text.text).join(' ');
  ledger.add(endpoints, { stance: 'denied', span: text.span(), nearness: 'group', breadth: endpoints.length, onPurpose: ON_PURPOSE.test(section.replace(/\bpublic\b/gi, '')) || KEPT_BY_OTHER.test(section) });
  return endpoints.length > 0;
}
