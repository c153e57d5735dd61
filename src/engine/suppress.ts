import type { Settings } from '../config/settings.js';
import type { Comment } from '../parse/document.js';
import type { Severity } from '../rule/rule.js';
import type { SourceFile } from '../text/source-file.js';
import { DirectiveReader, directiveProblem, type Suppressor } from './directive-reader.js';
import { type Directive, nameOf } from './directive.js';
import { comparePlaces } from './order.js';
import type { LintMessage, SuppressedMessage } from './report.js';
import { SuppressionIndex } from './suppression-index.js';

/** What suppression needs to know besides the findings. */
export interface SuppressionPolicy {
  readonly settings: Settings;
  /** The day as `2027-01-31`, for directives that expire. */
  readonly today: string;
  /** How a directive that suppresses nothing is reported. */
  readonly unused: Severity;
}

export interface Suppressed {
  readonly messages: readonly LintMessage[];
  readonly suppressedMessages: readonly SuppressedMessage[];
}

/**
 * Takes out the findings that directives in comments suppress, and reports directives that are wrong, expired or unused.
 * @param found findings of rules only; what is reported about directives is never suppressed
 */
export function suppress(found: readonly LintMessage[], comments: readonly Comment[], file: SourceFile, policy: SuppressionPolicy): Suppressed {
  const reader = new DirectiveReader(file, policy.settings, policy.today);
  for (const comment of [...comments].sort((a, b) => a.span.start - b.span.start)) reader.read(comment);
  const index = new SuppressionIndex(reader.suppressors, reader.enables);
  const allowance = new Allowance(policy.settings.maxSuppressions);
  const messages: LintMessage[] = [...reader.problems];
  const suppressedMessages: SuppressedMessage[] = [];
  for (const message of [...found].sort(comparePlaces)) {
    const suppressors = index.suppressorsOf(message);
    const [decisive] = suppressors;
    const excess = decisive ? allowance.take(message.ruleId ?? '') : null;
    if (decisive) decisive.used = true;
    if (!decisive || excess) messages.push(message);
    else suppressedMessages.push({ ...message, suppressions: suppressors.map(({ directive }) => ({ kind: 'directive', justification: directive.reason })) });
    if (decisive && excess?.isFirst) messages.push(directiveProblem(file, decisive.directive, 2, excess.message));
  }
  return { messages: [...messages, ...unusedDirectives(reader, index, file, policy.unused)], suppressedMessages };
}

function unusedDirectives(reader: DirectiveReader, index: SuppressionIndex, file: SourceFile, severity: Severity): LintMessage[] {
  if (severity === 'off') return [];
  const level = severity === 'error' ? 2 : 1;
  const unused = new Map<Directive, Suppressor[]>();
  for (const suppressor of reader.suppressors) {
    if (suppressor.used) continue;
    const others = unused.get(suppressor.directive);
    if (others) others.push(suppressor);
    else unused.set(suppressor.directive, [suppressor]);
  }
  const disables = [...unused].map(([directive, suppressors]) => {
    const names = alternatives(suppressors.map(({ target }) => `'${nameOf(target)}'`));
    return directiveProblem(file, directive, level, `Unused spec-lint-disable directive (no problems were reported from ${names}).`);
  });
  const enables = reader.enables
    .filter((enable) => !index.isEnd(enable))
    .map(({ directive }) => directiveProblem(file, directive, level, 'Unused spec-lint-enable directive (no matching spec-lint-disable directives were found).'));
  return [...disables, ...enables];
}

/** `a`, `a or b`, `a, b, or c`: ESLint's words. */
function alternatives(names: readonly string[]): string {
  return names.length < 3 ? names.join(' or ') : `${names.slice(0, -1).join(', ')}, or ${names.at(-1)}`;
}

/** Counts suppressed findings against `maxSuppressions`. */
class Allowance {
  readonly #limit: Settings['maxSuppressions'];
  readonly #counts = new Map<string, number>();

  constructor(limit: Settings['maxSuppressions']) {
    this.#limit = limit;
  }

  /** Takes one suppression of a rule; null while that is allowed. */
  take(ruleId: string): { readonly isFirst: boolean; readonly message: string } | null {
    const total = typeof this.#limit === 'number';
    const allowed = total ? this.#limit : this.#limit?.[ruleId];
    if (typeof allowed !== 'number') return null;
    const key = total ? '' : ruleId;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count <= allowed) return null;
    const what = `${allowed} ${allowed === 1 ? 'finding' : 'findings'}${total ? '' : ` of '${ruleId}'`}`;
    return { isFirst: count === allowed + 1, message: `At most ${what} may be suppressed (maxSuppressions); from this one on they are reported.` };
  }
}
