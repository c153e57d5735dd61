import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import { KEY_IN_USE, LISTED_SECRET, PURPOSE_IS_CHECK, SECRET_OF_EVENTS, SIGNING_SECRET, TAKES_OVER_SECRET, VARIABLE_OF_SIGNING } from '../../lexicon/keys.js';
import type { Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import { stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import type { AuthLedger } from './ledger.js';
import { checkedSenders, hooksOf } from './senders-checks.js';
import { isCheckedOnlyWhenPresent } from './when-present.js';

/**
 * Reads what the words of a function that takes a vendor's events say that it uses: the secret which both share ("uses SHOPIFY_API_SECRET")
 * is there to check who sends them, where the same secret in another function would prove us to the vendor.
 */
export function readSendersSecrets(subject: EndpointSubject, ledger: AuthLedger): void {
  const { draft, facts } = subject;
  if (facts.caller !== 'webhook') return;
  for (const { text } of draft.fragments) {
    for (const match of matchesIn(text.text, SECRET_OF_EVENTS)) {
      const range = rangeOf(match);
      if (!KEY_IN_USE.test(text.text.slice(Math.max(0, range.start - 40), range.start))) continue;
      ledger.add([subject], { stance: stanceAt(text, range).stance, span: text.span(range.start, range.end), nearness: 'own' });
    }
  }
}

/** Reads what a row or an entry of a list of variables says that a secret is for: `STRIPE_WEBHOOK_SECRET` | "Verifies incoming Stripe webhooks". */
export function readListedSecrets(unit: Unit, subjects: readonly EndpointSubject[], ledger: AuthLedger): void {
  if (unit.kind !== 'row' && unit.kind !== 'item') return;
  const { text } = unit.text;
  const purpose = LISTED_SECRET.test(text) ? PURPOSE_IS_CHECK.exec(text) : null;
  if (!purpose || isCheckedOnlyWhenPresent(text)) return;
  const end = purpose.index + purpose[0].length;
  const range = { start: end - (purpose[1] ?? '').length, end };
  ledger.add(checkedSenders(text, subjects), { stance: stanceAt(unit.text, range).stance, span: unit.text.span(range.start, range.end), nearness: 'named' });
}

/** Reads the step of a guide in which the secret that signs a vendor's events is put into a variable: "Copy the signing secret into `STRIPE_WEBHOOK_SECRET`". */
export function readCopiedSecrets({ text }: Passage, subjects: readonly EndpointSubject[], ledger: AuthLedger): void {
  const variable = VARIABLE_OF_SIGNING.exec(text.text);
  if (!variable || !SIGNING_SECRET.test(text.text) || !TAKES_OVER_SECRET.test(text.text)) return;
  const range = rangeOf(variable);
  ledger.add(hooksOf(text.text, subjects), { stance: stanceAt(text, range).stance, span: text.span(range.start, range.end), nearness: 'named' });
}
