import type { Facet, Nearness, Stance } from '../../../model/claim.js';
import type { MappedText } from '../../../text/mapped-text.js';
import type { Span } from '../../../text/source-file.js';
import type { Unit } from '../../outline.js';
import type { Range } from '../../stance.js';
import type { Topic } from './surroundings.js';

/** What a statement may speak of without naming it. */
export interface Context {
  readonly unit: Unit;
  /** Tables that the item, row or heading it stands in is about. */
  readonly owners: readonly string[];
  readonly topic: Topic;
  /** The table that the line begins with. */
  readonly lead: readonly string[];
  /** A statement of the lines above that governs this one: "RLS is on for:". */
  readonly governing: Stance | null;
  readonly dated: boolean;
  /** A comment beside the statements of a script, or the policy of a row whose own cell for row level security is empty: it enables nothing by itself. */
  readonly repeats?: boolean;
  /** A cell on access beside which none asks for row level security by itself. */
  readonly sole?: boolean;
  /** A cell on access that tells what the program does. */
  readonly byProgram?: boolean;
}

/** No place in the text. */
export const NOWHERE: Range = { start: 0, end: 0 };

/** What the statements of a paragraph, an item or a row have said so far. */
export interface Memory {
  /** The tables of the statement before. */
  targets: readonly string[];
  /** The last enumeration of several tables, of which a later statement may take one and leave the others. */
  enumerated: readonly string[];
  /** The tables that the statement before names one after the other, whatever it says of them. */
  spoken: readonly string[];
  /** The tables of which statements before spoke in the words of row level security. */
  underRls: readonly string[];
  /** What the statement before claimed of no table in particular. */
  rule: { readonly facet: Facet; readonly span: Span } | null;
  /** The question, whether all tables have row level security, that this answers. */
  asked: MappedText | null;
  /** The tables of which a question asks that this answers. */
  answers: readonly string[];
  /** That question asks who reaches their rows. */
  asksWho: boolean;
  /** The table that the statement before sets apart as an exception. */
  exception: string | null;
  /** The table of the last statement that told a condition of queries. */
  conditioned: string | null;
  /** The row lists the tables that it is about. */
  listed: boolean;
}

/** Nothing said yet. */
export function fresh(): Memory {
  return { targets: [], enumerated: [], spoken: [], underRls: [], rule: null, asked: null, answers: [], asksWho: false, exception: null, conditioned: null, listed: false };
}

/** Where a statement names row level security and policies. */
export interface Cues {
  readonly rls: Range | null;
  readonly policy: Range | null;
  /** The words that tell who may reach which rows. */
  readonly told: Range | null;
}

/** What a statement is about. */
export interface Targets {
  readonly keys: readonly string[];
  readonly nearness: Nearness;
  /** The statement begins with them. */
  readonly leads: boolean;
}
