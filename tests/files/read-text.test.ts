import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText, MAX_BYTES, readAtMost, readTextFile, UnreadableError } from '../../src/files/read-text.js';
import { temporaryFolder } from '../temporary-folder.js';

describe('readTextFile', () => {
  it('reads text in UTF-8 as it stands', async () => {
    const folder = temporaryFolder({ 'a.md': '\uFEFFÄhre 🌾\r\n' });
    expect(await readTextFile(join(folder, 'a.md'))).toBe('\uFEFFÄhre 🌾\r\n');
  });

  it('reads a file of the largest size', async () => {
    const folder = temporaryFolder({ 'a.md': 'a'.repeat(MAX_BYTES) });
    expect(await readTextFile(join(folder, 'a.md'))).toHaveLength(MAX_BYTES);
  });

  it.each([
    ['a binary file', 'a.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00]), /is a binary file/],
    ['text in Latin-1', 'a.md', new Uint8Array([0x41, 0xe4, 0x41]), /is not encoded in UTF-8/],
    ['text in UTF-16', 'a.md', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), /is encoded in UTF-16: save it as UTF-8/],
    ['a file that is too large', 'a.md', `é\n${'a'.repeat(MAX_BYTES)}`, /a\.md:2:1048574: More than 1,048,576 bytes \(limit "bytes"\): the document was not judged\. Split the document\./],
    ['a directory', '.', '', /Cannot read ".*": it is a directory/],
    ['a file that is gone', 'gone.md', '', /Cannot read ".*": no such file/],
  ])('refuses %s', async (_, name, content, message) => {
    const folder = temporaryFolder({ 'a.md': content });
    await expect(readTextFile(join(folder, name))).rejects.toThrow(UnreadableError);
    await expect(readTextFile(join(folder, name))).rejects.toThrow(message);
  });
});

describe('decodeText', () => {
  it('names the text that it refuses', () => {
    expect(() => decodeText(new Uint8Array([0]), 'standard input')).toThrow('"standard input" is a binary file, not a text.');
  });
});

describe('readAtMost', () => {
  it('stops reading an endless stream', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(new Uint8Array(10));
    }
    expect(await readAtMost(endless(), 35)).toHaveLength(40);
  });
});
