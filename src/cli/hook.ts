import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDocument, lintFiles, rules } from '../index.js';
import { formatAgent } from '../report/agent.js';
import { errorsOnly } from '../report/errors-only.js';
import { rulesMetaOf } from '../report/rules-meta.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { VERSION } from './version.js';

/** As many bytes of an event are read. */
const LIMIT = 4_194_304;

/**
 * The command `spec-lint hook`, for coding agents that run a command after they wrote a file, and give it what happened as JSON on standard
 * input (`tool_input.file_path`). Where that file is an architecture document with errors, they go to standard error, in the form for
 * whoever repairs them, and the exit code is 2, which gives them back to the agent. Everything else is silent: a hook must not stop work.
 */
export async function hook(io: Io): Promise<ExitCode> {
  const path = writtenFile(new TextDecoder().decode(await io.readStdin(LIMIT)), io.cwd);
  if (path === null) return EXIT.clean;
  const { results, failures } = await lintFiles([path], { cwd: io.cwd, errorOnUnmatchedPattern: false });
  const report = formatAgent(errorsOnly(results), { cwd: io.cwd, rulesMeta: rulesMetaOf(rules, VERSION) });
  const problems = [...failures.map(({ message }) => message), ...(report === '' ? [] : [report])];
  if (problems.length === 0) return EXIT.clean;
  io.stderr(`${problems.join('\n')}\n`);
  return EXIT.failed;
}

function writtenFile(event: string, cwd: string): string | null {
  const name = fileNameIn(event);
  const path = name === null ? null : resolve(cwd, name);
  return path !== null && existsSync(path) && statSync(path).isFile() && isDocument(path, { cwd }) ? path : null;
}

function fileNameIn(event: string): string | null {
  try {
    const { tool_input: input, file_path: direct } = JSON.parse(event) as { readonly tool_input?: { readonly file_path?: unknown } | null; readonly file_path?: unknown };
    const name = input?.file_path ?? direct;
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
}
