import { createHash } from 'node:crypto';
import type { LintMessage } from '../engine/report.js';
import { printable, printableJson } from '../text/printable.js';
import type { Formatter } from './formatter.js';
import { relativePathOf } from './relative-path.js';

/** The code quality report of GitLab (a subset of Code Climate's). */
export const formatGitlab: Formatter = (results, { cwd }) => {
  const seen = new Map<string, number>();
  const issues = results.flatMap(({ filePath, messages }) => messages.map((message) => issueOf(relativePathOf(filePath, cwd), message, seen)));
  return printableJson(JSON.stringify(issues, null, 2));
};

function issueOf(path: string, message: LintMessage, seen: Map<string, number>): object {
  const { ruleId, severity, line, endLine, message: description, fatal } = message;
  return {
    type: 'issue',
    check_name: printable(ruleId ?? 'spec-lint'),
    description: printable(description),
    categories: [fatal ? 'Bug Risk' : 'Security'],
    severity: severity === 2 ? 'major' : 'minor',
    fingerprint: uniqueFingerprint(path, message, seen),
    location: { path, lines: { begin: Math.max(1, line), end: Math.max(1, endLine ?? line) } },
  };
}

/** GitLab shows issues of one fingerprint once; what no rule reports has none of its own. */
function uniqueFingerprint(path: string, { ruleId, message, fingerprint }: LintMessage, seen: Map<string, number>): string {
  const own = fingerprint ?? createHash('sha256').update([path, ruleId ?? '', message].join('\n')).digest('hex').slice(0, 16);
  const count = seen.get(own) ?? 0;
  seen.set(own, count + 1);
  return count === 0 ? own : `${own}-${count}`;
}
