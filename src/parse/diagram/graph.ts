import type { Span } from '../../text/source-file.js';
import type { DiagramArrow, DiagramNode } from '../embedded.js';

/** Collects the nodes and arrows of a diagram; a node's first mention and its label may stand apart. */
export class GraphBuilder {
  readonly #nodes = new Map<string, DiagramNode & { labelled: boolean }>();
  readonly arrows: DiagramArrow[] = [];

  /** A mention of a node; `label` null where only its id stands. */
  node(id: string, label: string | null, span: Span): void {
    const known = this.#nodes.get(id);
    if (!known) this.#nodes.set(id, { id, label: label ?? id, span, labelled: label !== null });
    else if (label !== null && !known.labelled) this.#nodes.set(id, { id, label, span, labelled: true });
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** An arrow between nodes that have been mentioned. */
  arrow(from: string, to: string, text: string, span: Span, repeated = false): void {
    if (this.arrows.length < MAX_ARROWS) this.arrows.push({ from, to, text, span, ...(repeated ? { repeated } : {}) });
  }

  get nodes(): DiagramNode[] {
    return [...this.#nodes.values()].map(({ id, label, span }) => ({ id, label, span }));
  }
}

/** `A & B & … --> C & D & …` multiplies. */
const MAX_ARROWS = 5_000;
