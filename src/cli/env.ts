import { UserError } from '../config/user-error.js';
import { formatEnvExample } from '../report/env-example.js';
import { printable } from '../text/printable.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { readModel, type ReadModelFlags } from './model.js';
import { writeText } from './write-report.js';

export interface EnvFlags extends ReadModelFlags {
  readonly outputFile?: string;
}

/** The command `spec-lint env FILE`. Its exit code says whether the document could be read, not whether its list is complete. */
export async function showEnv(file: string, flags: EnvFlags, io: Io): Promise<ExitCode> {
  const { results, failures } = await readModel(file, flags, io);
  const [failure] = failures;
  const [result] = results;
  if (failure || !result) throw new UserError(failure?.message ?? `"${file}" holds no document.`);
  const example = formatEnvExample(result);
  if (example === '') io.stderr(`${printable(file)} names no environment variable.\n`);
  else await writeText(example, flags.outputFile, io);
  return EXIT.clean;
}
