import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MappedText } from '../../src/text/mapped-text.js';

test('finds by its offset the character that looking at each finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 12 }), fc.nat(40), (gaps, offset) => {
      let at = 0;
      const offsets = [...gaps.map((gap) => (at += gap)), at + 1];
      const text = new MappedText('x'.repeat(gaps.length), offsets);
      const found = offsets.slice(0, -1).findIndex((each) => each >= offset);
      expect(text.indexAt(offset)).toBe(found < 0 ? text.length : found);
    }),
  );
});
