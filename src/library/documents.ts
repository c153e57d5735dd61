import type { Settings } from '../config/settings.js';
import { lintDocument, type LintInput } from '../engine/lint.js';
import type { LintedDocument, LintResult } from '../engine/report.js';
import { readDocument } from '../files/read-document.js';
import { UnreadableError } from '../files/read-text.js';
import type { TeamSchema } from '../model/team-schema.js';
import type { DocumentFormat } from '../parse/document-format.js';
import { modelToJson } from '../report/model-json.js';
import { relativePathOf } from '../report/relative-path.js';
import { rules } from '../../rules/index.js';
import { cwdOf, type LintOptions, runOf } from './options.js';

/** The name of a text that has none. */
export const NAMELESS = '<text>';

/** A document before it is read. */
export interface Source {
  /** Absolute; null for a text without a name. */
  readonly path: string | null;
  readonly text: string;
  readonly format: DocumentFormat;
  readonly teamSchema: TeamSchema | null;
}

/** Lints one document; with a base draft, that one first. @throws UnreadableError for one that is nested too deeply */
export async function lintSource(source: Source, settings: Settings, options: LintOptions): Promise<LintedDocument> {
  const base = options.base === undefined ? null : await lintSource({ ...source, text: options.base }, settings, withoutBase(options));
  const own = await readSource(source, settings, options);
  const input = base ? { ...own, base: base.result.verdicts } : own;
  return orTooDeep(input.document.file.path, () => lintDocument(input, rules, runOf(options)));
}

function withoutBase({ base: _, ...options }: LintOptions): LintOptions {
  return options;
}

/** Reads the syntax of one document. @throws UnreadableError for one that is nested too deeply */
export async function readSource({ path, text, format, teamSchema }: Source, settings: Settings, options: LintOptions): Promise<LintInput> {
  const started = performance.now();
  const name = path ?? NAMELESS;
  try {
    const document = await readDocument(name, text, format, options.beforeSqlGrammar);
    return { document, relativePath: path === null ? NAMELESS : relativePathOf(path, cwdOf(options)), settings, teamSchema, parseTime: performance.now() - started };
  } catch (error) {
    throw tooDeep(name, error);
  }
}

/** The result with the model, where that is wanted. */
export function resultOf({ result, model, file }: LintedDocument, options: LintOptions): LintResult {
  return options.stats || options.model ? { ...result, model: modelToJson(model, file) } : result;
}

/** What `lint` returns. @throws UnreadableError where it exhausts the stack */
export function orTooDeep<Result>(name: string, lint: () => Result): Result {
  try {
    return lint();
  } catch (error) {
    throw tooDeep(name, error);
  }
}

/** Trees are walked by recursion: thousands of levels, which only somebody up to mischief writes, exhaust the stack. Other errors stay. */
function tooDeep(name: string, error: unknown): unknown {
  const isStackOverflow = error instanceof RangeError && error.message.includes('call stack');
  return isStackOverflow ? new UnreadableError(`"${name}" is nested too deeply to be read.`) : error;
}
