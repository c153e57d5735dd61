import type { DiagramArrow, DiagramFacts } from '../../../parse/embedded.js';
import { MappedText } from '../../../text/mapped-text.js';
import { sliceOf } from '../../endpoints.js';
import { CLIENT_PART, OTHER_PART, SERVING_PART } from '../../lexicon/drawn-parts.js';
import type { Listings } from '../../listings.js';
import type { Unit } from '../../outline.js';
import type { Reach } from '../../reach.js';
import { stanceAt } from '../../stance.js';
import { type EndpointSubject, withoutMachines } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import { type AuthVocabulary, isUserMechanism } from './cues.js';
import type { AuthLedger } from './ledger.js';

/** Says that the arrow stands for the events of somebody else's system. */
const OF_EVENTS = /\b(?:web)?hooks?\b|\bevents?\b|\bcallbacks?\b/i;

/**
 * Reads what a drawing of the architecture says of all requests at once: a client that is drawn sending a named credential to the API sends
 * it to every endpoint that it calls (docs/judgement.md, Reach 9), and so does a sender of webhooks to theirs.
 */
export function readDrawnRequests(units: readonly Unit[], listings: Listings, reach: Reach, vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  const { subjects } = reach.finder;
  const users = withoutMachines(subjects);
  const webhooks = subjects.filter(({ facts }) => facts.caller === 'webhook');
  for (const unit of units) {
    const diagram = unit.kind === 'code' && isOfDesign(unit.zone) ? listings.diagram(unit) : null;
    if (diagram?.kind !== 'flowchart' && diagram?.kind !== 'ascii') continue;
    const requests = requestsIn(diagram);
    const said = requests.map((arrow) => ({ arrow, text: wordsOf(unit, arrow) }));
    const ofClients = said.filter(({ arrow }) => arrow.isOfClient);
    const reached = new Set(ofClients.map(({ arrow }) => arrow.to));
    const told = ofClients.filter(({ text }) => vocabulary.mechanisms(text).some((cue) => isUserMechanism(cue.text)));
    // Where clients call several parts, and one of them without a credential, nobody knows which endpoint is whose.
    if ([...reached].every((part) => told.some(({ arrow }) => arrow.to === part))) for (const { text } of told) addAll(users, text, vocabulary, ledger);
    for (const { arrow, text } of said) if (!arrow.isOfClient && OF_EVENTS.test(text.text)) addAll(webhooks, text, vocabulary, ledger);
  }
}

function addAll(endpoints: readonly EndpointSubject[], text: MappedText, vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  for (const cue of vocabulary.mechanisms(text)) ledger.add(endpoints, { stance: stanceAt(text, cue).stance, span: text.span(cue.start, cue.end), nearness: 'system' });
}

type Request = DiagramArrow & { readonly isOfClient: boolean };

/** The arrows of a drawing that lead to the API, with whether a client sends them. */
function requestsIn({ nodes, arrows }: DiagramFacts): Request[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const isServing = (id: string): boolean => {
    const label = labels.get(id) ?? '';
    return SERVING_PART.test(label) && !OTHER_PART.test(label);
  };
  const isClient = (id: string): boolean => CLIENT_PART.test(labels.get(id) ?? '') && !SERVING_PART.test(labels.get(id) ?? '');
  return arrows.filter(({ from, to }) => from !== to && isServing(to)).map((arrow) => ({ ...arrow, isOfClient: isClient(arrow.from) }));
}

/** What stands on an arrow, with its place where the listing shows it as it is. */
function wordsOf(unit: Unit, { text, span }: DiagramArrow): MappedText {
  const place = sliceOf(unit.text, span);
  const at = text === '' ? -1 : (place?.text.indexOf(text) ?? -1);
  return place && at >= 0 ? place.slice(at, at + text.length) : MappedText.verbatim(text, span.start);
}
