import { UserError } from '../config/user-error.js';
import { printable } from '../text/printable.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { VERSION } from './version.js';

/**
 * Runs the command line.
 * @param args without the program's own name
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const { runProgram } = await import('./program.js');
    return await runProgram(args, io);
  } catch (error) {
    io.stderr(error instanceof UserError ? `${printableLines(error.message)}\n` : crashReport(error));
    return EXIT.failed;
  }
}

/** A crash is a defect of the tool; only here is a stack of use. */
function crashReport(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `\nOops! Something went wrong! :(\n\nspec-lint: ${VERSION}\n\n${printableLines(stack)}\n`;
}

function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
