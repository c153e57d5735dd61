import type { Lines } from './source-lines.js';

/** The architecture as it is written: entries of a key are gathered in the order of the document. */
export type ArchitectureData = Record<string, unknown>;

/** A value for a key of the architecture. */
export interface Told {
  readonly key: string;
  /** Under its own name where the key holds a mapping; an element of the key's list else. */
  readonly value: unknown;
  /** It takes the place of what is told of the same name; null takes a property away. Else it adds to that. */
  readonly corrects?: boolean;
}

/** Something that can be told in the schema's own terms instead of in prose. */
export interface Move {
  /** What is told, `endpoint:POST /orders`, or which verdicts on it rest on that: `rate-limit-per-paid-call endpoint:POST /orders`. */
  readonly subjects: readonly string[];
  /** The lines of prose that it takes the place of. */
  readonly lines: readonly Lines[];
  /** In what terms: the most structured first. */
  readonly variants: readonly (readonly Told[])[];
}

/** A section whose prose can stand under a key of its own. */
export interface SectionMove {
  readonly key: string;
  /** With its heading. */
  readonly lines: Lines;
}
