import type { DiagramFacts } from '../../parse/embedded.js';
import { providersNamedIn } from '../lexicon/providers.js';
import type { Unit } from '../outline.js';
import { pathMentions } from '../paths.js';
import type { DeclaredPath } from './draft.js';
import { spanIn } from './mention-span.js';
import { sliceOf } from './slice.js';

/** Requests that a diagram shows: they declare where no list does. */
export function requestsIn(unit: Unit, diagram: DiagramFacts | null): DeclaredPath[] {
  const found: DeclaredPath[] = [];
  for (const node of diagram?.nodes ?? []) {
    const mention = pathMentions(node.label)[0];
    const place = mention && mention.methods.length > 0 ? sliceOf(unit.text, node.span) : null;
    if (!mention || !place) continue;
    // What it sends and what it gets is said of it.
    const arrows = (diagram?.arrows ?? []).filter(({ from, to }) => from === node.id || to === node.id).flatMap(({ span }) => sliceOf(unit.text, span) ?? []);
    found.push({ tier: 'mention', mention, span: node.span, fragments: [place, ...arrows].map((text) => ({ unit, text, label: '' })) });
  }
  const labels = new Map((diagram?.nodes ?? []).map(({ id, label }) => [id, label]));
  for (const arrow of diagram?.arrows ?? []) {
    const text = sliceOf(unit.text, arrow.span);
    const mention = text && pathMentions(text.text).find((each) => each.methods.length > 0);
    const isOwn = diagram?.kind === 'sequence' && arrow.from !== arrow.to && providersNamedIn(labels.get(arrow.to) ?? arrow.to).length === 0;
    if (text && mention) found.push({ tier: isOwn ? 'drawn' : 'mention', mention, span: spanIn(text, mention), fragments: [{ unit, text, label: '' }] });
  }
  return found;
}
