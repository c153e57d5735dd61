import { decodeText, MAX_BYTES, reasonOf, UnreadableError } from '../files/read-text.js';
import type { LintFilesOptions } from '../index.js';
import type { Io } from './io.js';

/**
 * The text on standard input, as a document to lint.
 * @param filePath the file that it stands for, if it was named
 * @throws UnreadableError where it is no text, or nothing without a name
 */
export async function readStdin(filePath: string | undefined, io: Io): Promise<Pick<LintFilesOptions, 'texts'>> {
  const text = decodeText(await readBytes(io), filePath ?? 'standard input');
  // A pipe whose first command failed must not look like a clean draft; an editor, which names its file, may send an empty one.
  if (filePath === undefined && text.trim() === '') throw new UnreadableError('Standard input is empty: nothing was linted.');
  return { texts: [{ text, ...(filePath === undefined ? {} : { filePath }) }] };
}

async function readBytes(io: Io): Promise<Uint8Array> {
  try {
    return await io.readStdin(MAX_BYTES + 1);
  } catch (error) {
    throw new UnreadableError(`Cannot read standard input: ${reasonOf(error)}.`);
  }
}
