import { CALL_FOR_EACH, CALL_MANY_TIMES, CODE_LOOP, CODE_READS_BODY, CODE_READS_STATUS, CODE_REQUEST, PERSON_NODE } from '../lexicon/fan-outs.js';
import type { Evidence } from '../../model/claim.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import type { MappedText } from '../../text/mapped-text.js';
import { sliceOf } from '../endpoints.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import type { EndpointSubject } from '../targets.js';
import { isQueued } from './queued-work.js';

/** A call that a sequence diagram or a program makes in a loop. */
export interface LoopedCall {
  readonly worker: EndpointSubject;
  readonly span: Span;
  /** Where the arrows back stand. */
  readonly replies: readonly number[];
  /** Where the program that calls looks at the answer's body, and not at its status. */
  readonly bodyInspected: Evidence | null;
}

/** So far behind its head a loop still goes on, and so far behind a call its answer is looked at. */
const LOOP_REACH = 400;
const ANSWER_REACH = 500;
/** So far behind the name of a function that requests its address stands. */
const ADDRESS_REACH = 120;

/** The endpoints that the arrows in the loops of sequence diagrams, or the requests in the loops of programs, lead to. */
export function calledInLoops(passages: readonly Passage[], reach: Reach, listings: Listings): LoopedCall[] {
  const units = [...new Set(passages.filter(({ unit }) => unit.kind === 'code').map(({ unit }) => unit))];
  return units.flatMap((unit) => (listings.kindOf(unit) === 'mermaid' ? drawnIn(unit, reach, listings) : codedIn(unit, reach)));
}

/** Arrows from one part of the system to another. */
function drawnIn(unit: Unit, reach: Reach, listings: Listings): LoopedCall[] {
  const diagram = listings.diagram(unit);
  const nodes = new Map(diagram?.nodes.map((node) => [node.id, node]));
  return (diagram?.arrows ?? []).flatMap(({ from, to, text, span, repeated }, index, arrows): LoopedCall[] => {
    const node = nodes.get(to);
    const isReply = arrows.slice(0, index).some((earlier) => earlier.repeated === true && earlier.from === to && earlier.to === from);
    const isTimes = diagram?.kind === 'sequence' && CALL_MANY_TIMES.test(text);
    if (!(repeated || isTimes || (diagram?.kind !== 'sequence' && CALL_FOR_EACH.test(text))) || isReply || from === to || !node || isQueued(text) || PERSON_NODE.test(nodes.get(from)?.label ?? from)) return [];
    const label = sliceOf(unit.text, node.span);
    const called = arrowText(unit.text, span, text);
    const worker = (label ? onlyNamed(unit, label, reach) : null) ?? (called ? onlyNamed(unit, called, reach) : null);
    return worker ? [{ worker, span, replies: arrows.filter((arrow) => arrow.from === to && arrow.to === from).map((arrow) => arrow.span.start), bodyInspected: null }] : [];
  });
}

/** The words on an arrow, at their place: "Sync->>Shop: POST /jobs/shop (40 times)". */
function arrowText(text: MappedText, span: Span, words: string): MappedText | null {
  const line = sliceOf(text, span);
  const at = line?.text.lastIndexOf(words) ?? -1;
  return line && words !== '' && at >= 0 ? line.slice(at, at + words.length) : null;
}

/** "for (const g of gardens) await fetch(`${base}/worker/plot`)": requests that a server's program makes for each of many. */
function codedIn(unit: Unit, reach: Reach): LoopedCall[] {
  const { text } = unit.text;
  if (/\bdocument\.|\bwindow\.|\buseState\b|\buseEffect\b/.test(text)) return [];
  const loops = matchesIn(text, CODE_LOOP).map(({ index }) => index);
  return matchesIn(text, CODE_REQUEST).flatMap((request): LoopedCall[] => {
    const { index } = request;
    if (!loops.some((loop) => loop < index && index - loop < LOOP_REACH)) return [];
    const address = addressAt(unit.text, index);
    const worker = onlyNamed(unit, withoutBase(address), reach);
    if (!worker) return [];
    const answer = text.slice(index, index + ANSWER_REACH);
    const read = CODE_READS_STATUS.test(answer) ? null : CODE_READS_BODY.exec(answer);
    const start = index + (read?.index ?? 0);
    return [{ worker, span: unit.text.span(index, index + request[0].length), replies: [], bodyInspected: read ? { span: unit.text.span(start, start + read[0].length), stance: 'denied' } : null }];
  });
}

/** The rest of the line in which a request begins. */
function addressAt(text: MappedText, index: number): MappedText {
  const address = text.slice(index, Math.min(text.length, index + ADDRESS_REACH));
  const end = address.text.indexOf('\n');
  return end < 0 ? address : address.slice(0, end);
}

/** `fetch(`${base}/api/plot`)`, `post(f"{BASE}/plot")`: an address without the variable before its path. */
function withoutBase(address: MappedText): MappedText {
  const base = /\}(?=\/\w)/.exec(address.text);
  return base ? address.slice(base.index + 1) : address;
}

/** "asks every depot's recount: `httpx.post(f"{BASE}/recount")`": the endpoint that a code span in a sentence requests. */
export function requestedIn({ unit, text }: Passage, reach: Reach): EndpointSubject | null {
  const [request] = matchesIn(text.text, CODE_REQUEST);
  return request ? onlyNamed(unit, withoutBase(addressAt(text, request.index)), reach) : null;
}

/** The one endpoint with a writing method that words name. */
function onlyNamed(unit: Unit, text: Unit['text'], reach: Reach): EndpointSubject | null {
  const named = reach.finder.in({ unit, text, label: '', kind: 'code' }).filter(({ nearness }) => nearness === 'named').flatMap(({ endpoints }) => endpoints);
  const [only] = named;
  return only && named.length === 1 && only.draft.method !== 'GET' ? only : null;
}
