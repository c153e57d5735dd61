import type { MappedText } from '../../text/mapped-text.js';
import type { DiagramFacts } from '../embedded.js';
import { GraphBuilder } from './graph.js';
import { labelWords } from './words.js';

const BLOCK_WORDS = 'loop|alt|else|opt|par|and|critical|option|break|rect|end|box|activate|deactivate|autonumber|title|acctitle|accdescr|destroy|links?';
const BLOCK_WORD = new RegExp(`^(?:${BLOCK_WORDS}|properties|details)(?:\\s|:|$)`, 'i');
const BLOCK_OPENS = /^(loop|alt|opt|par|critical|break|rect|box)(?:\s|$)/i;
const BLOCK_ENDS = /^end\s*$/i;
const PARTICIPANT = /^(?:create\s+)?(?:participant|actor)\s+/i;
const NOTE = /^note\s+(?:over|right\s+of|left\s+of)\s+/i;
/** `->>`, `-->>`, `->`, `-->`, `<<->>`, `-)`, `--)`, `-x`, `--x`. */
const HEADED_ARROW = /(?:<<)?--?>>?/;
const OPEN_ARROW = /--?(?:\)|x(?=\s|(?:[+-]\s*)?[\p{Lu}\p{N}"]))/u;

/** Reads the statements of a `sequenceDiagram`. A note over two participants is an arrow between them. */
export function readSequence(lines: readonly MappedText[]): DiagramFacts {
  const graph = new GraphBuilder();
  /** The blocks that are open, whether each is a loop. */
  const blocks: boolean[] = [];
  for (const line of lines) {
    const block = BLOCK_OPENS.exec(line.text)?.[1];
    if (block !== undefined) blocks.push(block.toLowerCase() === 'loop');
    else if (BLOCK_ENDS.test(line.text)) blocks.pop();
    if (PARTICIPANT.test(line.text)) readParticipant(line, graph);
    else if (NOTE.test(line.text)) readNote(line, graph);
    else if (!BLOCK_WORD.test(line.text)) readMessage(line, graph, blocks.includes(true));
  }
  return { kind: 'sequence', nodes: graph.nodes, arrows: graph.arrows, tables: [] };
}

function readParticipant(line: MappedText, graph: GraphBuilder): void {
  const rest = line.slice(PARTICIPANT.exec(line.text)?.[0].length ?? 0);
  const as = / as /i.exec(rest.text);
  const head = rest.slice(0, as?.index).trim();
  // `participant A@{ "type": "database" }`
  const meta = head.text.indexOf('@{');
  const id = labelWords(meta < 0 ? head.text : head.text.slice(0, meta));
  if (id === '') return;
  const label = as ? rest.slice(as.index + as[0].length).trim() : head;
  graph.node(id, labelWords(as ? label.text : id), label.span());
}

function readNote(line: MappedText, graph: GraphBuilder): void {
  const rest = line.slice(NOTE.exec(line.text)?.[0].length ?? 0);
  const colon = rest.text.indexOf(':');
  if (colon < 0) return;
  const [from, to = from] = rest.text.slice(0, colon).split(',').map(labelWords);
  if (!from || !to) return;
  for (const id of [from, to]) {
    const at = rest.text.indexOf(id);
    graph.node(id, null, rest.span(at, at + id.length));
  }
  graph.arrow(from, to, labelWords(rest.text.slice(colon + 1)), line.span());
}

function readMessage(line: MappedText, graph: GraphBuilder, repeated: boolean): void {
  const colon = line.text.indexOf(':');
  const head = colon < 0 ? line.text : line.text.slice(0, colon);
  const arrow = HEADED_ARROW.exec(head) ?? OPEN_ARROW.exec(head);
  if (!arrow) return;
  const sender = line.slice(0, arrow.index).trim();
  const receiver = withoutActivation(line.slice(arrow.index + arrow[0].length, head.length).trim());
  const from = labelWords(sender.text);
  const to = labelWords(receiver.text);
  if (from === '' || to === '') return;
  graph.node(from, null, sender.span());
  graph.node(to, null, receiver.span());
  graph.arrow(from, to, colon < 0 ? '' : labelWords(line.text.slice(colon + 1)), line.span(), repeated);
}

/** `A->>+B` activates B. */
function withoutActivation(receiver: MappedText): MappedText {
  return /^[+-]/.test(receiver.text) ? receiver.slice(1).trim() : receiver;
}
