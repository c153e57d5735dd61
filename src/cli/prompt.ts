import { rules, settingsForFile } from '../index.js';
import { rulesAsPrompt } from '../report/prompt.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { writeReport } from './lint.js';
import { type ConfigFlags, configOptions } from './run-options.js';

export interface PromptFlags extends ConfigFlags {
  readonly outputFile?: string;
}

/** The command `spec-lint prompt [FILE]`: the rules that hold for a document, which need not exist yet. */
export async function showPrompt(file: string, flags: PromptFlags, io: Io): Promise<ExitCode> {
  const prompt = rulesAsPrompt(rules, settingsForFile(file, configOptions(flags, io.cwd)));
  await writeReport(flags.outputFile === undefined ? prompt.trimEnd() : prompt, flags.outputFile, io);
  return EXIT.clean;
}
