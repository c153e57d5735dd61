import { type LintOutcome, rules } from '../index.js';
import { printable } from '../text/printable.js';

/** One line that names the gate rules that found nothing to judge; null where each found something. */
export function withoutSubjectsNote({ withoutSubjects, lintedCount }: LintOutcome): string | null {
  const gate = new Set(rules.flatMap(({ id, gate: isOfGate }) => (isOfGate ? [id] : [])));
  const documents = new Map<string, number>();
  for (const { ruleIds } of withoutSubjects) for (const id of ruleIds) if (gate.has(id)) documents.set(id, (documents.get(id) ?? 0) + 1);
  if (documents.size === 0) return null;
  const names = [...documents].map(([id, count]) => (lintedCount === 1 ? id : `${id} (${count} of ${lintedCount} documents)`));
  return printable(`Nothing to judge for ${names.join(', ')}: a draft passes what it leaves out (--require-subjects makes that an error).`);
}
