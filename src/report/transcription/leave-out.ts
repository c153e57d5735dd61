import type { ReportedVerdict } from '../../engine/report.js';
import { DEEPEST_HEADING } from '../../extract/heading-levels.js';
import { type Unit } from '../../extract/outline.js';
import type { Move } from './move.js';
import { dedented } from './record.js';
import type { Lines, SourceLines } from './source-lines.js';
import { own } from '../../text/own.js';

/** Where in the draft the words stand on which verdicts rest. */
type Judged = readonly Pick<ReportedVerdict, 'ruleId' | 'subject' | 'line' | 'evidence'>[];

/**
 * Prose that is left out where no verdict rests on it: whole parts of a section first, then the entries of those that stay, and so on.
 */
export class LeaveOut {
  readonly #source: SourceLines;
  readonly #judged: Judged;
  readonly #units: readonly Unit[];
  #level: readonly Unit[];

  constructor(units: readonly Unit[], source: SourceLines, judged: Judged) {
    this.#source = source;
    this.#judged = judged;
    this.#units = units;
    this.#level = units.filter(isPartOfSection);
  }

  /** The parts of the next level; null where there is none. @param prose the lines that are still prose */
  next(prose: ReadonlySet<number>): readonly Move[] | null {
    const isProse = (unit: Unit): boolean => linesIn(this.#source.below(unit)).some((line) => prose.has(line));
    const parts = this.#level.filter(isProse);
    this.#level = parts.flatMap(({ children }) => children.filter(({ kind }) => kind !== 'row'));
    return parts.length === 0 ? null : parts.map((unit) => this.#move([this.#source.below(unit)]));
  }

  /** What stays prose, each part under the key of what it is judged for. */
  sorted(prose: ReadonlySet<number>): readonly Move[] {
    return this.#units.filter(isPartOfSection).flatMap((unit): Move[] => {
      const lines = linesIn(this.#source.below(unit)).filter((line) => prose.has(line)).map((line) => ({ from: line, to: line + 1 }));
      const key = lines.length === 0 || unit.kind === 'code' ? null : this.#keyFor(lines);
      const move = this.#move(lines);
      return key === null ? [] : [{ ...move, variants: [[{ key, value: dedented(lines.map((line) => this.#source.text(line)).join('\n')) }]] }];
    });
  }

  /** The key under which most of the verdicts look that rest on lines. */
  #keyFor(lines: readonly Lines[]): string | null {
    const counts = new Map<string, number>();
    for (const { ruleId } of this.#judgedIn(lines)) {
      const key = own(KEYS_OF_RULES, ruleId);
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  }

  /** What stands between the units: lines across, front matter, comments, headings over nothing. */
  between(prose: ReadonlySet<number>): Move {
    const ofUnits = new Set(this.#units.filter(({ kind }) => kind !== 'document').flatMap((unit) => linesIn(this.#source.of(unit.span))));
    return this.#move([...prose].filter((line) => !ofUnits.has(line)).map((line) => ({ from: line, to: line + 1 })));
  }

  #move(lines: readonly Lines[]): Move {
    return { subjects: this.#judgedIn(lines).map(({ ruleId, subject }) => `${ruleId} ${subject}`), lines, variants: [[]] };
  }

  /** The verdicts that rest on lines. */
  #judgedIn(lines: readonly Lines[]): Judged {
    const isIn = (line: number): boolean => lines.some(({ from, to }) => from < line && line <= to);
    return this.#judged.filter(({ line, evidence }) => isIn(line) || evidence.some((each) => isIn(each.line)));
  }
}

/** Where the architecture says what a rule asks of the system as a whole. */
const KEYS_OF_RULES: Readonly<Record<string, string>> = {
  'rls-per-table': 'security',
  'named-auth-per-post': 'security',
  'worker-auth': 'security',
  'rate-limit-per-paid-call': 'security',
  'ai-call-timeout': 'dataFlow',
  'write-atomicity': 'dataFlow',
  'page-rehydration': 'dataFlow',
  'fan-out-status-contract': 'dataFlow',
  'telemetry-not-awaited': 'telemetry',
  'session-id-origin': 'telemetry',
  'metric-verifiability': 'telemetry',
  'simple-architecture': 'infrastructure',
};

/** A heading that holds parts of its own stays as long as they do. */
function isPartOfSection(unit: Unit): boolean {
  const isSection = unit.kind === 'heading' && unit.depth <= DEEPEST_HEADING && unit.children.length > 0;
  const above = unit.parent;
  return !isSection && unit.kind !== 'document' && (above === null || above.kind === 'document' || (above.kind === 'heading' && above.depth <= DEEPEST_HEADING));
}

function linesIn({ from, to }: Lines): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
