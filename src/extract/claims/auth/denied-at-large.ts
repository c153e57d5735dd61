import { withoutMachines } from '../../endpoint-subject.js';
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
