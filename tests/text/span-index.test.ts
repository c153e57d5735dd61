import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SpanIndex } from '../../src/text/span-index.js';

const span = fc.tuple(fc.nat(20), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));

test('finds what looking at each span finds', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, within) => {
      const index = new SpanIndex(spans, (each) => each);
      expect(index.at(within.start)).toEqual(spans.filter(({ start, end }) => start <= within.start && within.start < end));
      expect(index.startingIn(within)).toEqual(spans.filter(({ start }) => within.start <= start && start < within.end));
    }),
  );
});
