import type { MappedText } from '../../../text/mapped-text.js';
import { splitAt } from '../../../text/split-at.js';
import { AUTH_LABEL } from '../../lexicon/auth.js';
import { stemsOf } from '../../calls/topics.js';
import { isBelow, type Unit } from '../../outline.js';
import { stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import type { AuthVocabulary } from './cues.js';
import type { AuthLedger } from './ledger.js';

/** "Checkout creation: JWT required" */
const LABELLED = /^\W{0,4}([A-Za-z][\w -]{2,30}?)[*`_]{0,2}\s?[:—–]\s/;
/** "JWT for the checkout" */
const FOR_PART = /\sfor\s(?:the\s)?[`"']?([A-Za-z][\w -]{2,30}?)[`"'.\s]*$/i;
const LEAST = 2;

/** What the auth of a feature with several routes tells of each of them by a word of its path: "Auth:" over "Checkout: JWT" and "Webhook: signature". */
export function readPartsOfCards(units: readonly Unit[], subjects: readonly EndpointSubject[], vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  for (const unit of units) {
    const { kind, zone, parent } = unit;
    const label = kind === 'item' && isOfDesign(zone) && parent !== null && parent.kind !== 'document' ? labelOf(unit) : null;
    if (label === null || parent === null || !AUTH_LABEL.test(label)) continue;
    const within = subjects.filter(({ draft }) => isBelow(draft.unit, parent));
    if (within.length < LEAST) continue;
    for (const piece of piecesOf(unit)) readPiece(piece, within, vocabulary, ledger);
  }
}

function labelOf({ fields, text }: Unit): string | null {
  return fields[0]?.label.trim() ?? /^([A-Za-z][\w &/]{2,30}):$/.exec(text.text.replace(/[*`]/g, '').trim())?.[1] ?? null;
}

/** The items below a label, else what its value tells one by one. */
function piecesOf({ children, fields }: Unit): readonly MappedText[] {
  const items = children.filter(({ kind }) => kind === 'item').map(({ text }) => text);
  const value = fields[0]?.value;
  return items.length > 0 || !value ? items : splitAt(value, /[;,](?:\s|$)/g);
}

function readPiece(piece: MappedText, within: readonly EndpointSubject[], vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  const topic = (LABELLED.exec(piece.text) ?? FOR_PART.exec(piece.text))?.[1];
  if (topic === undefined) return;
  const stems = new Set(stemsOf(topic));
  const meant = within.filter(({ draft }) => draft.path?.split('/').some((segment) => stemsOf(segment).some((stem) => stems.has(stem))));
  if (meant.length !== 1) return;
  for (const cue of vocabulary.mechanisms(piece)) {
    if (stanceAt(piece, cue).stance === 'affirmed') ledger.add(meant, { stance: 'affirmed', span: piece.span(cue.start, cue.end), nearness: 'own' });
  }
}
