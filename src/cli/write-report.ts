import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UserError } from '../config/user-error.js';
import { reasonOf } from '../files/read-text.js';
import type { Io } from './io.js';

/** Writes a report to a file as it is, or to standard output, where an empty one leaves no line. */
export async function writeReport(report: string, outputFile: string | undefined, io: Io): Promise<void> {
  if (outputFile === undefined) {
    if (report !== '') io.stdout(`${report}\n`);
    return;
  }
  const path = resolve(io.cwd, outputFile);
  if ((await stat(path).catch(() => null))?.isDirectory()) throw new UserError(`Cannot write to output file path, it is a directory: ${outputFile}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, report);
  } catch (error) {
    throw new UserError(`Cannot write the report to "${outputFile}": ${reasonOf(error)}.`);
  }
}

/** Writes a text that is to be kept as a file of its own: it ends with the end of a line, wherever it goes. */
export async function writeText(text: string, outputFile: string | undefined, io: Io): Promise<void> {
  const lines = text.replace(/\n$/, '');
  await writeReport(outputFile === undefined ? lines : `${lines}\n`, outputFile, io);
}
