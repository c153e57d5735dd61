import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HintIndex } from '../../src/extract/lexicon/hint-index.js';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', ' '), maxLength: 5 });

test('finds the values that looking for each hint finds, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(letters, { maxLength: 3 })), fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'Ä', ' ') }), (hints, text) => {
      const values = hints.map((each) => ({ hints: each }));
      const wanted = values.filter((value) => value.hints.length === 0 || value.hints.some((hint) => text.toLowerCase().includes(hint)));
      expect(new HintIndex(values).in(text)).toEqual(wanted);
    }),
  );
});
