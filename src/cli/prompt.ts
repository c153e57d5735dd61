import { printable } from '../text/printable.js';
import { rules, settingsForFile } from '../index.js';
import { rulesAsPrompt } from '../report/prompt.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { configOptions, type OwnRuleFlags, withPlugins } from './run-options.js';
import { writeText } from './write-report.js';

export interface PromptFlags extends OwnRuleFlags {
  readonly outputFile?: string;
}

/** The command `spec-lint prompt [FILE]`: the rules that hold for a document, which need not exist yet. */
export async function showPrompt(file: string, flags: PromptFlags, io: Io): Promise<ExitCode> {
  const settings = settingsForFile(file, await withPlugins(configOptions(flags, io.cwd), flags.plugin));
  // What a configuration says is data, and may hold what acts on a terminal.
  const prompt = rulesAsPrompt([...rules, ...settings.ownRules], settings).split('\n').map(printable).join('\n');
  await writeText(prompt, flags.outputFile, io);
  return EXIT.clean;
}
