import type { Span } from '../../../text/source-file.js';
import { matchesIn } from '../../../text/matches-in.js';
import type { Unit } from '../../outline.js';
import { isOfDesign } from '../../zones.js';

/** A word of the document's own for a credential, and where the header that carries it is shown. */
export interface ShownScheme {
  readonly word: string;
  readonly span: Span;
  readonly words: string;
}

/** `Authorization: TicketKey <key>`: a scheme of the document's own in the header that clients send. */
const OWN_SCHEME = /\bAuthorization["'`]?\s?:\s?["'`]?([A-Za-z][\w-]{2,30})\s(?=\S)/gi;
/** `X-Ticket-Key: …`: a header of that name, where it is one for a secret. */
const OWN_HEADER = /(?<![\w-])X-(?=[\w-]{0,60}(?:key|token|secret|auth|sign|pass))([A-Za-z]\w{1,20}(?:-\w{1,20}){0,3})["'`]?\s?:/gi;

/** The words among those asked for that an example of a header shows, as its scheme or as its name. */
export function shownSchemes(asked: ReadonlySet<string>, units: readonly Unit[]): readonly ShownScheme[] {
  const spelt = new Map([...asked].map((word) => [plain(word), word]));
  if (spelt.size === 0) return [];
  return units.filter(({ zone, kind, text }) => isOfDesign(zone) && kind !== 'heading' && /authorization|\bx-/i.test(text.text)).flatMap(({ text }) => [OWN_SCHEME, OWN_HEADER].flatMap((expression) => matchesIn(text.text, expression).flatMap((match): ShownScheme[] => {
    const word = spelt.get(plain(match[1] ?? ''));
    return word === undefined ? [] : [{ word, span: text.span(match.index, match.index + match[0].trimEnd().length), words: match[0].trim() }];
  })));
}

/** `License-Key`, `licensekey`, `LicenseKey` are one word. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}
