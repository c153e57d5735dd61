import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { type Preset, PRESETS } from '../config/presets.js';
import { withoutSubjectsNote } from '../cli/without-subjects.js';
import { pathFrom } from '../config/resolve.js';
import { UserError } from '../config/user-error.js';
import { type LintFilesOptions, lintFiles, type LintOutcome, type LintResult, rules, settingsForFile } from '../index.js';
import { formatAgent } from '../report/agent.js';
import { explainRule, listRules } from '../report/rule-text.js';
import { rulesMetaOf } from '../report/rules-meta.js';

const DOCUMENT = {
  path: z.string().optional().describe('The document as a file below the working directory, e.g. docs/architecture.md.'),
  text: z.string().optional().describe('The document itself, where it is not saved; with path, it takes the place of the file.'),
};

const PRESET = z.enum(PRESETS).optional().describe('gate: what a draft has to pass; recommended: all rules; strict: all as errors. By default what the configuration says.');

/**
 * A server that lints for coding agents. It reads files below a directory only, and writes none.
 * @param cwd absolute
 * @param version of this package
 */
export function createMcpServer(cwd: string, version: string): McpServer {
  const server = new McpServer({ name: 'spec-lint', version });
  const annotations = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(
    'lint',
    { description: 'Tells whether a backend architecture draft (markdown or YAML) may go to implementation: each finding with its place, the words that were not enough, and wordings that pass.', inputSchema: { ...DOCUMENT, preset: PRESET }, annotations },
    async ({ path, text, preset }) => answer(async () => report(await read(cwd, path, text, preset ? { preset } : {}), cwd, version)),
  );
  server.registerTool(
    'model',
    { description: 'What was understood of an architecture draft, as JSON: tables, endpoints, calls, variables and more, each with its line. Tells why a rule passed or failed.', inputSchema: DOCUMENT, annotations },
    async ({ path, text }) => answer(async () => JSON.stringify((await read(cwd, path, text, { model: true })).result.model)),
  );
  server.registerTool(
    'explain',
    { description: 'The documentation of a rule: what it demands, why, a wrong and a right example. Without a rule, the list of all rules.', inputSchema: { rule: z.string().optional() }, annotations },
    async ({ rule: id }) => answer(() => Promise.resolve(explanation(id, cwd))),
  );
  return server;
}

/** A mistake of the caller is told as one; it does not end the server. */
async function answer(tell: () => Promise<string>): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: await tell() }] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { isError: true, content: [{ type: 'text', text: error.message }] };
  }
}

/** One document as it was linted, and what the run found nothing of. */
interface Linted {
  readonly result: LintResult;
  readonly outcome: LintOutcome;
}

async function read(cwd: string, path: string | undefined, text: string | undefined, options: LintFilesOptions & { readonly preset?: Preset }): Promise<Linted> {
  if (path === undefined && text === undefined) throw new UserError('Give the document: path, or text.');
  if (text?.trim() === '') throw new UserError('The text is empty: nothing was linted.');
  if (text?.includes('\0')) throw new UserError('The text is that of a binary file, not of a document.');
  if (path !== undefined) refuseOutside(cwd, path);
  const document = text === undefined ? {} : { texts: [{ text, ...(path === undefined ? {} : { filePath: path }) }] };
  const outcome = await lintFiles(text === undefined && path !== undefined ? [path] : [], { ...options, ...document, cwd, ignore: false });
  const { results, failures } = outcome;
  const [result] = results;
  if (results.length + failures.length !== 1) throw new UserError(`"${path ?? ''}" is not one document.`);
  if (!result) throw new UserError(failures[0]?.message ?? '');
  return { result, outcome };
}

function refuseOutside(cwd: string, path: string): void {
  const file = resolve(cwd, path);
  if (file !== resolve(cwd) && (pathFrom(cwd, file) === null || pathFrom(behindLinks(cwd), behindLinks(file)) === null)) throw new UserError(`"${path}" lies outside the working directory.`);
}

/** Where a path leads; a file that is not there, or not yet, leads nowhere else. */
function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** What was found, and what there was nothing of: an agent that leaves the draft empty has not made it pass. */
function report({ result, outcome }: Linted, cwd: string, version: string): string {
  const found = formatAgent([result], { cwd, rulesMeta: rulesMetaOf(rules, version) });
  const note = withoutSubjectsNote(outcome);
  return [found === '' ? 'No problems.' : found, ...(note === null ? [] : [note])].join('\n');
}

/** The rules that are built in, and those of the configuration of the directory. */
function explanation(id: string | undefined, cwd: string): string {
  const builtIn = rules.find((each) => each.id === id);
  if (builtIn) return explainRule(builtIn);
  const known = [...rules, ...settingsForFile('architecture.md', { cwd }).ownRules];
  if (id === undefined) return listRules(known);
  const rule = known.find((each) => each.id === id);
  if (!rule) throw new UserError(`There is no rule "${id}".\n\n${listRules(known)}`);
  return explainRule(rule);
}
