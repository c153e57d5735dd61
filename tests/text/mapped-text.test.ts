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

test('keeps the place of each character in parts of parts', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 12 }), fc.nat(12), fc.nat(12), fc.nat(12), fc.nat(3), (gaps, start, end, again, distance) => {
      let at = 0;
      const offsets = [...gaps.map((gap) => (at += gap + 1)), at + 5];
      const whole = new MappedText('x'.repeat(gaps.length), offsets);
      const part = whole.slice(start, end).slice(again).movedBy(distance);
      const first = start + again;
      const placesOf = (text: MappedText): number[] => Array.from({ length: text.length }, (_, i) => text.offsetAt(i));
      expect(placesOf(part)).toEqual(offsets.slice(first, first + part.length).map((offset) => offset + distance));
      if (part.length > 0) expect(part.offsetAt(part.length)).toBe(part.offsetAt(part.length - 1) + 1);
    }),
  );
});

test('knows the places of a text that stands in the source letter for letter', () => {
  const text = MappedText.verbatim('abcdef', 10);
  expect([-1, 0, 5, 6, 9].map((index) => text.offsetAt(index))).toEqual([10, 10, 15, 16, 16]);
  expect(text.slice(2, 4).movedBy(3).span()).toEqual({ start: 15, end: 17 });
  expect(text.slice(6).span()).toEqual({ start: 16, end: 16 });
});
