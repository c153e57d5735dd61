import { serialize } from 'node:v8';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../src/text/cut.js';
import { SourceFile } from '../../src/text/source-file.js';

/** Whether the engine keeps two bytes for each character: the format of V8 says so behind its version. */
const isWide = (text: string): boolean => /^\xff[^]\0?c/.test(serialize(text).toString('latin1'));

test('cuts what slice cuts', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '→', '\ud83d', '\ude00') }), fc.nat(8), fc.nat(8), (text, start, end) => {
      expect(cut(text, start, end)).toBe(text.slice(start, end));
      expect(cut(text, start)).toBe(text.slice(start));
    }),
  );
});

test.each(['}', 'no', 'several'])('keeps the width of the text: %s', (part) => {
  for (const around of ['→→', '..']) {
    expect(isWide(cut(`${around}${part}`, 2))).toBe(around === '→→');
    expect(isWide(cut(`${part}${around}`, 0, part.length))).toBe(around === '→→');
    expect(isWide(new SourceFile('a.md', around).asWide(part))).toBe(around === '→→');
  }
});
