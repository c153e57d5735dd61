import { didYouMean } from '../text/did-you-mean.js';
import type { Settings } from '../config/settings.js';
import type { Comment } from '../parse/document.js';
import type { Position, SourceFile } from '../text/source-file.js';
import { type Directive, hasReason, readDirective, type Target } from './directive.js';
import type { LintMessage } from './report.js';

/** One target of a valid `disable` directive. */
export interface Suppressor {
  readonly directive: Directive;
  readonly target: Target;
  /** Where a block starts. */
  readonly start: Position;
  /** The only line that a line directive reaches. */
  readonly line: number;
  used: boolean;
}

/** A valid `enable` directive. */
export interface Enable {
  readonly directive: Directive;
  /** The rules it ends the suppression of; null for all. */
  readonly ruleIds: readonly string[] | null;
  readonly start: Position;
}

/** Reads the directives of a document, to be given in its order, and says what is wrong with them. */
export class DirectiveReader {
  readonly suppressors: Suppressor[] = [];
  readonly enables: Enable[] = [];
  readonly problems: LintMessage[] = [];
  readonly #file: SourceFile;
  readonly #settings: Settings;
  readonly #today: string;

  constructor(file: SourceFile, settings: Settings, today: string) {
    this.#file = file;
    this.#settings = settings;
    this.#today = today;
  }

  read(comment: Comment): void {
    const directive = readDirective(comment);
    if (!directive) return;
    const known = directive.targets.filter((target) => this.#isKnown(target, directive));
    if (directive.kind === 'enable') this.#enable(directive, known);
    else this.#disable(directive, known);
  }

  #enable(directive: Directive, known: readonly Target[]): void {
    const start = this.#file.positionAt(directive.span.start);
    if (directive.targets.length === 0) {
      this.enables.push({ directive, ruleIds: null, start });
      return;
    }
    const ruleIds = known.filter(({ subject }) => subject === null).map(({ ruleId }) => ruleId);
    if (ruleIds.length > 0) this.enables.push({ directive, ruleIds, start });
    if (ruleIds.length < known.length) this.#report(directive, 2, 'A suppression of one subject holds for the whole document: spec-lint-enable cannot end it.');
  }

  #disable(directive: Directive, known: readonly Target[]): void {
    const start = this.#file.positionAt(directive.span.start);
    const lastLine = this.#file.lineAt(Math.max(directive.span.start, directive.span.end - 1));
    if (!this.#isValid(directive, lastLine > start.line)) return;
    const line = directive.kind === 'disable-next-line' ? lastLine + 1 : lastLine;
    for (const target of known) {
      if (this.#settings.lock.has(target.ruleId)) this.#report(directive, 2, `Rule '${target.ruleId}' is locked by the configuration: no directive suppresses it.`);
      else this.suppressors.push({ directive, target, start, line, used: false });
    }
  }

  #isKnown({ ruleId }: Target, directive: Directive): boolean {
    const { rules } = this.#settings;
    if (rules.has(ruleId)) return true;
    this.#report(directive, 2, `Definition for rule '${ruleId}' was not found.${didYouMean(ruleId, rules.keys())}`, ruleId);
    return false;
  }

  #isValid(directive: Directive, spansLines: boolean): boolean {
    const { until } = directive;
    if (directive.kind === 'disable-line' && spansLines) {
      this.#report(directive, 2, 'spec-lint-disable-line comment should not span multiple lines.');
    } else if (directive.targets.length === 0) {
      this.#report(directive, 2, `This directive names no rule and does nothing. Write e.g. "spec-lint-${directive.kind} rls-per-table -- reason".`);
    } else if (!hasReason(directive)) {
      this.#report(directive, 2, 'This directive has no reason and does nothing. Give one after the rule names: "-- reason".');
    } else if (until !== null && !isDate(until)) {
      this.#report(directive, 2, `"until=${until}" is no date, and the directive does nothing. Write e.g. "until=2027-01-31".`);
    } else if (until !== null && this.#today > until) {
      this.#report(directive, 1, `This suppression expired on ${until} and does nothing. Mend the finding, or decide anew with a reason and a date.`);
    } else {
      return true;
    }
    return false;
  }

  #report(directive: Directive, severity: 1 | 2, message: string, ruleId: string | null = null): void {
    this.problems.push(directiveProblem(this.#file, directive, severity, message, ruleId));
  }
}

/** A message about a directive, at the directive. */
export function directiveProblem(file: SourceFile, { span }: Directive, severity: 1 | 2, message: string, ruleId: string | null = null): LintMessage {
  const end = file.positionAt(span.end);
  return { ruleId, severity, message, ...file.positionAt(span.start), endLine: end.line, endColumn: end.column };
}

/** `2027-02-30` has the form of a date and is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
