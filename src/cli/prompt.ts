import { rules, settingsForFile } from '../index.js';
import { rulesAsPrompt } from '../report/prompt.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { type ConfigFlags, configOptions } from './run-options.js';
import { writeText } from './write-report.js';

export interface PromptFlags extends ConfigFlags {
  readonly outputFile?: string;
}

/** The command `spec-lint prompt [FILE]`: the rules that hold for a document, which need not exist yet. */
export async function showPrompt(file: string, flags: PromptFlags, io: Io): Promise<ExitCode> {
  await writeText(rulesAsPrompt(rules, settingsForFile(file, configOptions(flags, io.cwd))), flags.outputFile, io);
  return EXIT.clean;
}
