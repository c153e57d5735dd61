import { readConfig } from '../../src/config/read-config.js';
import { UserError } from '../../src/config/user-error.js';
import { buildModel } from '../../src/extract/build-model.js';
import { type LintResult, lintText, rules } from '../../src/index.js';
import { EMPTY_LEXICON } from '../../src/model/lexicon.js';
import { findEnvReferences, readCode, readEnvironmentSchema } from '../../src/parse/code.js';
import { looksLikeDiagram, readAsciiDiagram, readMermaid } from '../../src/parse/diagram.js';
import { looksLikeDotenv, readDotenv } from '../../src/parse/dotenv.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { looksLikeOpenApi, readOpenApi } from '../../src/parse/openapi.js';
import { looksLikeSql, readSql } from '../../src/parse/sql.js';
import { parseYamlDocument, readYaml } from '../../src/parse/yaml.js';
import { FORMATS } from '../../src/report/formats.js';
import { rulesMetaOf } from '../../src/report/rules-meta.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { REPEATED, SourceFile } from '../../src/text/source-file.js';
import { schemaErrorsIn } from '../report-schema.js';

/*
 * What holds of any input whatever. Each law answers with its breaches in words; a law that throws is broken, too.
 */

export type Format = 'md' | 'yaml';

/** What is tried: a whole document, a listing on its own, or a configuration file. */
export interface Input {
  readonly kind: Format | 'listing' | 'config';
  readonly text: string;
}

export type Law = (input: Input) => Promise<readonly string[]> | readonly string[];

const TODAY = '2026-11-27';
const CONTEXT = { cwd: '/work', rulesMeta: rulesMetaOf(rules, '1.2.3'), version: '1.2.3', withoutSubjects: [] };
const SETTINGS = { preset: 'strict', today: TODAY, cwd: '/work' } as const;

async function resultOf({ kind, text }: Input, options: { readonly inlineConfig?: boolean; readonly model?: boolean } = {}): Promise<LintResult> {
  const format = kind === 'yaml' ? 'yaml' : 'markdown';
  return lintText(text, { ...SETTINGS, filePath: `draft.${kind}`, format, ...options });
}

/** A model and a syntax tree, all of whose spans lie in the document. */
export const spansLieInside: Law = ({ kind, text }) => {
  const file = new SourceFile(`draft.${kind}`, text);
  const document = kind === 'yaml' ? parseYamlDocument(file) : parseMarkdown(file);
  const model = buildModel(document, EMPTY_LEXICON);
  return [...misplaced(document.root, file.text.length), ...misplaced(document.comments, file.text.length), ...misplaced(document.problems, file.text.length), ...misplaced(model, file.text.length)];
};

/** A report that its schema allows, with places that the document has. */
export const reportsAreValid: Law = async (input) => {
  const result = await resultOf(input, { model: true });
  const file = new SourceFile('draft', input.text);
  const lines = file.text.split('\n');
  const wrong = (what: string, { line, column }: { readonly line: number; readonly column: number }): string[] =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1 ? [] : [`${what} at ${line}:${column}, which the document has not`];
  const found = [...result.messages, ...result.suppressedMessages].flatMap((message) => {
    const name = `message of ${message.ruleId ?? 'no rule'}`;
    const { endLine = message.line, endColumn = message.column } = message;
    const isBackward = endLine < message.line || (endLine === message.line && endColumn < message.column);
    return [...wrong(name, message), ...wrong(`end of ${name}`, { line: endLine, column: endColumn }), ...(isBackward ? [`${name} ends before it starts`] : []), ...(message.evidence ?? []).flatMap((each) => wrong(`evidence of ${name}`, each))];
  });
  const verdicts = result.verdicts.flatMap((verdict) => [...wrong(`verdict of ${verdict.ruleId}`, verdict), ...verdict.evidence.flatMap((each) => wrong(`evidence of ${verdict.ruleId}`, each))]);
  return [...schemaErrorsIn(JSON.stringify([result])).map((error) => `report: ${error}`), ...found, ...verdicts];
};

/** The same text twice gives the same bytes. */
export const sameTwice: Law = async (input) => {
  const [first, second] = [await resultOf(input, { model: true }), await resultOf(input, { model: true })].map((result) => JSON.stringify(result));
  return first === second ? [] : [`the second run differs: ${firstDifference(first ?? '', second ?? '')}`];
};

/** Line ends of Windows change no finding. */
export const lineEndsDoNotMatter: Law = async (input) => {
  const unix = input.text.replace(/\r\n?/g, '\n');
  const results = await Promise.all([unix, unix.replaceAll('\n', '\r\n')].map((text) => resultOf({ ...input, text })));
  const [first = '', second = ''] = results.map(({ source: _, ...rest }) => JSON.stringify(rest));
  return first === second ? [] : [`CRLF differs: ${firstDifference(first, second)}`];
};

/** What is suppressed and what is reported is what is found without directives. */
export const suppressionLosesNothing: Law = async (input) => {
  const [with_, without] = [await resultOf(input), await resultOf(input, { inlineConfig: false })];
  const names = (messages: LintResult['messages']): string => messages.filter(({ fingerprint }) => fingerprint !== undefined).map(({ fingerprint, line, column }) => `${fingerprint ?? ''} ${line}:${column}`).sort().join('\n');
  const left = names([...with_.messages, ...with_.suppressedMessages]);
  const right = names(without.messages);
  return left === right ? [] : [`suppressed and reported is not what was found: ${firstDifference(left, right)}`];
};

/** Every format writes a report, without a character that acts. */
export const formatsWrite: Law = async (input) => {
  const result = await resultOf(input, { model: true });
  const breaches: string[] = [];
  for (const [name, load] of Object.entries(FORMATS)) {
    const format = await load();
    const report = format([result], { ...CONTEXT, codeFrame: true });
    // JSON escapes what is below a space; what is above ASCII is data for programs there.
    if (name !== 'json' && /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u.test(report)) breaches.push(`${name} writes a control character: ${JSON.stringify(/.{0,20}(?:[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]).{0,20}/u.exec(report)?.[0])}`);
    if (name !== 'github' && /^::/m.test(report)) breaches.push(`${name} writes a workflow command`);
  }
  return breaches;
};

/** Each reader of listings takes anything, and tells places in it. */
export const listingsAreRead: Law = ({ text }) => {
  const [start, end] = [7, text.length + 7];
  const breaches: string[] = [];
  for (const [name, read] of Object.entries(READERS)) {
    for (const breach of misplaced(read(MappedText.verbatim(text, start)), end)) breaches.push(`${name}: ${breach}`);
  }
  return breaches;
};

const READERS: Readonly<Record<string, (text: MappedText) => unknown>> = {
  sql: readSql,
  mermaid: readMermaid,
  ascii: readAsciiDiagram,
  dotenv: readDotenv,
  openapi: readOpenApi,
  yaml: (text) => readYaml(text),
  env: findEnvReferences,
  ...Object.fromEntries(['ts', 'python', 'prisma', 'ruby', 'go', ''].map((lang) => [`code ${lang}`, (text: MappedText) => [readCode(text, lang), readEnvironmentSchema(text, lang)]])),
  kinds: (text) => [looksLikeSql(text.text, ''), looksLikeDiagram(text.text, ''), looksLikeDotenv(text, ''), looksLikeOpenApi(text.text)],
};

/** A configuration is one, or its mistakes are told with their place. Nothing but `UserError` comes of it, and no prototype changes. */
export const configurationsAreRead: Law = ({ text }) => {
  try {
    readConfig('/work/spec-lint.config.yaml', text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (!error.message.startsWith('/work/spec-lint.config.yaml')) return [`the mistake has no place: ${error.message.slice(0, 80)}`];
  }
  return [];
};

/** The laws for each kind of input, the quickest first. */
export const LAWS: Readonly<Record<Input['kind'], Readonly<Record<string, Law>>>> = {
  md: { spansLieInside, reportsAreValid, sameTwice, lineEndsDoNotMatter, suppressionLosesNothing, formatsWrite },
  yaml: { spansLieInside, reportsAreValid, sameTwice, lineEndsDoNotMatter, suppressionLosesNothing, formatsWrite },
  listing: { listingsAreRead },
  config: { configurationsAreRead },
};

const PROTOTYPES = [Object.prototype, Array.prototype, Map.prototype, String.prototype, Function.prototype];
const ownNames = (): string => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length).join();
const CLEAN = ownNames();

/** The breaches of laws by an input, each with the law before it. Refusing a document (too deep, too large) is no breach. */
export async function breachesOf(input: Input, laws: readonly string[] = Object.keys(LAWS[input.kind])): Promise<string[]> {
  const breaches: string[] = [];
  for (const name of laws) {
    try {
      for (const breach of (await LAWS[input.kind][name]?.(input)) ?? []) breaches.push(`${name}: ${breach}`);
    } catch (error) {
      if (!isRefusal(error)) breaches.push(`${name}: throws ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error)}`);
    }
  }
  if (ownNames() !== CLEAN) breaches.push('a prototype was changed');
  return breaches;
}

function isRefusal(error: unknown): boolean {
  return error instanceof UserError || (error instanceof RangeError && error.message.includes('call stack'));
}

/** The first few spans that are none: with an end before the start, or beyond the text. */
function misplaced(value: unknown, length: number, seen = new Set<object>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number' && !('kind' in value)) {
    const { start, end } = value;
    // What an alias of YAML repeats has places of its own, beyond the text.
    const isInside = start >= 0 && start <= end && (end <= length || end >= REPEATED);
    if (!isInside) return [`span ${start}–${end} of ${length}`];
  }
  const inner = value instanceof Map ? [...value.entries()].flat() : value instanceof Set ? [...value] : Object.values(value);
  for (const each of inner) {
    const found = misplaced(each, length, seen);
    if (found.length > 0) return found;
  }
  return [];
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `${JSON.stringify(a.slice(Math.max(0, at - 60), at + 40))} against ${JSON.stringify(b.slice(Math.max(0, at - 60), at + 40))}`;
}
