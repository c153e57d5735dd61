import { open } from 'node:fs/promises';
import { UserError } from '../config/user-error.js';
import { explainLimit, LIMITS } from '../parse/limits.js';

/** A document that cannot be read: the run goes on without it, and is incomplete. */
export class UnreadableError extends UserError {}

/** Reading markdown takes time and memory by the megabyte; a draft written for people is a tenth of this. */
export const MAX_BYTES = LIMITS.bytes.most;

/**
 * Reads a document as text.
 * @throws UnreadableError where it cannot be read, is too large, or is no text
 */
export async function readTextFile(path: string): Promise<string> {
  return decodeText(await readBytes(path), path);
}

/**
 * Turns the bytes of a document into text.
 * @param name the document in error messages
 * @throws UnreadableError where they are too many, or no text in UTF-8
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new UnreadableError(`"${name}" is encoded in UTF-16: save it as UTF-8.`);
  if (bytes.includes(0)) throw new UnreadableError(`"${name}" is a binary file, not a text.`);
  if (bytes.length > MAX_BYTES) throw new UnreadableError(`${name}:${placeOf(bytes, MAX_BYTES)}: ${explainLimit('bytes')}`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableError(`"${name}" is not encoded in UTF-8, or is a binary file.`);
  }
}

/** The line and column of a byte. */
function placeOf(bytes: Uint8Array, index: number): string {
  const before = new TextDecoder().decode(bytes.subarray(0, index)).split('\n');
  return `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}

/** All of a file, or its beginning, which shows that it is too large: what is no regular file (`/dev/zero`) has no size to ask for. */
async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      return await readAtMost(file.createReadStream({ autoClose: false }), MAX_BYTES + 1);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new UnreadableError(`Cannot read "${path}": ${reasonOf(error)}.`);
  }
}

/** The bytes of a stream up to a limit, at which reading stops. */
export async function readAtMost(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a directory',
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  ELOOP: 'too many symbolic links',
  ENOSPC: 'no space left',
  EROFS: 'the file system is read-only',
};

/** Why the system refused to read or write a file, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
