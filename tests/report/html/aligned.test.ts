import { describe, expect, it } from 'vitest';
import { alignedOffsets } from '../../../src/report/html/aligned.js';

describe('characters in their source', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a * b', 'a \\* b'],
    ['R&D', 'R&amp;D'],
    ['one\ntwo', 'one\n  > two'],
    ['x < y', 'x &lt; y'],
    ['back\\slash', 'back\\slash'],
  ])('%j in %j', (value, source) => {
    const offsets = alignedOffsets(value, source, 0, source.length);
    const last = offsets[value.length - 1] as number;
    expect(source.charAt(last)).toBe(value.at(-1));
    expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
  });
});
