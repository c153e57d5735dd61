import { append } from '../text/append.js';
import type { GateRow } from './gate-rows.js';

/** Titles of kinds of subjects, in the order in which they are shown; others follow under their own names. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['endpoint', 'Endpoints'],
  ['table', 'Tables'],
  ['env', 'Environment variables'],
  ['service', 'Services'],
  ['input', 'Inputs'],
  ['page', 'Pages'],
  ['write', 'Writes'],
  ['section', 'Sections'],
  ['question', 'Questions'],
  ['document', 'The document'],
]);

/** Rules by the subjects of one kind. */
export interface GateMatrix {
  /** Of the kind: "Endpoints". */
  readonly title: string;
  /** The rules that judged some of them, in the order of their columns. */
  readonly ruleIds: readonly string[];
  /** A row for each subject: what each rule says of it. */
  readonly subjects: ReadonlyMap<string, ReadonlyMap<string, GateRow>>;
  readonly rows: readonly GateRow[];
}

/**
 * Rules by subjects: one matrix for each kind of subject.
 * @param ruleIds the rules that judged something, in the order of their columns
 */
export function matricesOf(all: readonly GateRow[], ruleIds: readonly string[]): GateMatrix[] {
  const byKind = new Map<string, GateRow[]>([...KINDS.keys()].map((kind) => [kind, []]));
  for (const row of all) append(byKind, kindOf(row.verdict.subject), row);
  return [...byKind]
    .filter(([, rows]) => rows.length > 0)
    .map(([kind, rows]) => ({
      title: KINDS.get(kind) ?? capitalised(kind),
      ruleIds: ruleIds.filter((id) => rows.some(({ verdict }) => verdict.ruleId === id)),
      subjects: bySubject(rows),
      rows,
    }));
}

/** The name of a subject without its kind. */
export function nameOf(subject: string): string {
  return subject.slice(subject.indexOf(':') + 1);
}

function bySubject(rows: readonly GateRow[]): Map<string, Map<string, GateRow>> {
  const subjects = new Map<string, Map<string, GateRow>>();
  for (const row of rows) {
    const cells = subjects.get(row.verdict.subject) ?? new Map<string, GateRow>();
    subjects.set(row.verdict.subject, cells);
    cells.set(row.verdict.ruleId, row);
  }
  return subjects;
}

function kindOf(subject: string): string {
  const colon = subject.indexOf(':');
  return colon < 0 ? subject : subject.slice(0, colon);
}

function capitalised(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
