import type { DiagramFacts } from '../../parse/embedded.js';
import type { EndpointDraft } from '../endpoints.js';
import { pathMentions } from '../paths.js';
import type { CallCues } from './cues.js';
import type { Found } from './found-call.js';
import { isMeant } from './meant-endpoint.js';

/** Arrows of a diagram from a node that names an endpoint, or from a server after an arrow that names one. */
export function callsInDiagram(diagram: DiagramFacts, drafts: readonly EndpointDraft[], cues: CallCues): { readonly draft: EndpointDraft; readonly call: Found }[] {
  const calls: { readonly draft: EndpointDraft; readonly call: Found }[] = [];
  const endpointIn = (text: string): EndpointDraft | null => {
    const mentions = pathMentions(text);
    if (mentions.length === 0) return null;
    const found = drafts.filter((draft) => draft.path !== null && mentions.some((mention) => isMeant(draft, mention.path, mention.methods)));
    return found.length === 1 ? (found[0] as EndpointDraft) : null;
  };
  const labels = new Map(diagram.nodes.map((node) => [node.id, node.label]));
  let last: EndpointDraft | null = null;
  /** Who takes the request that was drawn last, and whether he has laid the work down since. */
  let server = '';
  let laidDown = false;
  for (const arrow of diagram.arrows) {
    const from = labels.get(arrow.from) ?? arrow.from;
    const to = labels.get(arrow.to) ?? arrow.to;
    const named = endpointIn(arrow.text) ?? endpointIn(to);
    if (named) [last, server, laidDown] = [named, arrow.to, false];
    else if (arrow.from === server && LAYS_DOWN.test(arrow.text)) laidDown = true;
    const vendor = cues.vendorsIn(to)[0] ?? (diagram.kind === 'sequence' ? cues.calledIn(arrow.text) : undefined);
    if (!vendor) continue;
    const caller = endpointIn(from) ?? (diagram.kind === 'sequence' ? last : null) ?? null;
    if (caller) calls.push({ draft: caller, call: { provider: vendor.name, paid: vendor.paid, ai: vendor.ai, evidence: arrow.span, handedOver: diagram.kind === 'sequence' && laidDown && arrow.from !== server } });
  }
  return calls;
}

/** On an arrow of the server: the work goes to a queue, and somebody else takes it from there. */
const LAYS_DOWN = /\b(?:en-?queues?|queues?|publish(?:es)?|push(?:es)? (?:an? |the )?(?:job|task|message)|adds? (?:an? |the )?(?:job|task)|schedules?|dispatch(?:es)?)\b/i;
