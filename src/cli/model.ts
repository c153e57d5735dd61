import { UserError } from '../config/user-error.js';
import { lintFiles, type LintFilesOptions, type LintOutcome, transcribeDraft } from '../index.js';
import { formatJson } from '../report/json.js';
import { outcomeInWords } from '../report/transcription/differences.js';
import { formatModel } from '../report/model-text.js';
import { counted } from '../report/wording.js';
import { printable } from '../text/printable.js';
import { wantsColor } from './color.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { type ConfigFlags, configOptions } from './run-options.js';
import { readStdin } from './stdin.js';
import { writeReport, writeText } from './write-report.js';

/** Flags that say how the one document of a command is found and configured. */
export interface ReadModelFlags extends ConfigFlags {
  readonly stdinFilename?: string;
}

export interface ModelFlags extends ReadModelFlags {
  readonly format: string;
  readonly outputFile?: string;
  readonly color?: boolean;
}

const FORMATS = { json: formatJson, table: formatModel } as const;

/** The command `spec-lint model FILE`. Its exit code says whether the document could be read, not whether it is good. */
export async function showModel(file: string, flags: ModelFlags, io: Io): Promise<ExitCode> {
  if (flags.format === 'yaml') return showAsYaml(file, flags, io);
  const format = Object.hasOwn(FORMATS, flags.format) ? FORMATS[flags.format as keyof typeof FORMATS] : null;
  if (!format) throw new UserError(`There is no format "${flags.format}" of a model. Formats: ${[...Object.keys(FORMATS), 'yaml'].sort().join(', ')}.`);
  const { results, failures } = await readModel(file, flags, io);
  const [failure] = failures;
  if (failure) throw new UserError(failure.message);
  await writeReport(format(results, { cwd: io.cwd, rulesMeta: {}, color: wantsColor(flags.color, flags.outputFile === undefined, io) }), flags.outputFile, io);
  return EXIT.clean;
}

/** Writes a markdown draft as a YAML architecture, and says where it is judged otherwise. */
async function showAsYaml(file: string, flags: ModelFlags, io: Io): Promise<ExitCode> {
  const [text] = file === '-' ? ((await readStdin(flags.stdinFilename, io)).texts ?? []) : [{ filePath: file }];
  const { yaml, differences, leftOut } = await transcribeDraft(text ?? {}, readOptions(flags, io));
  await writeText(yaml, flags.outputFile, io);
  if (leftOut.length > 0) io.stderr(`${printable(file)}: ${counted(leftOut.length, 'line')} on which no verdict rests, or whose facts stand under keys, ${leftOut.length === 1 ? 'is' : 'are'} left out: ${rangesOf(leftOut)}\n`);
  if (differences.length > 0) {
    const shown = differences.map(({ ruleId, subject, draft, yaml: other }) => `  ${ruleId} ${subject}: ${outcomeInWords(draft)} in the draft, ${outcomeInWords(other)} in this YAML`);
    io.stderr(`${printable(file)} and this YAML are judged alike but for ${counted(differences.length, 'verdict')}:\n${shown.map(printable).join('\n')}\n`);
  }
  return EXIT.clean;
}

/** Line numbers as people write them: "3, 7-12". */
function rangesOf(lines: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`)).join(', ');
}

/** Reads one document, or standard input for `-`, with its model. */
export async function readModel(file: string, flags: ReadModelFlags, io: Io): Promise<LintOutcome> {
  const options: LintFilesOptions = { ...readOptions(flags, io), model: true };
  return file === '-' ? lintFiles([], { ...options, ...(await readStdin(flags.stdinFilename, io)) }) : lintFiles([file], options);
}

function readOptions(flags: ReadModelFlags, io: Io): LintFilesOptions {
  return { ...configOptions(flags, io.cwd), ignore: false };
}
