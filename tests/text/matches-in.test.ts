import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesIn } from '../../src/text/matches-in.js';

const EXPRESSIONS = [/a/g, /(a)|b+/g, /a*/g, /(?=a)/g, /\b/g, /$/gm, /(?<=a)(?<word>b?)/dg, /.??/gu, /\p{L}*/gu, /a?/giu];

test('finds what matchAll finds, empty matches and pairs of surrogates too', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EXPRESSIONS), fc.string({ unit: fc.constantFrom('a', 'b', 'A', ' ', '\n', 'é', '\u{1f600}', '\ud83d', '\ude00') }), (expression, text) => {
      expect(matchesIn(text, expression)).toEqual([...text.matchAll(new RegExp(expression))]);
    }),
  );
});

test('begins at the beginning, wherever the expression was used last', () => {
  const expression = /a/g;
  expression.exec('aa');
  expect(matchesIn('aa', expression).map(({ index }) => index)).toEqual([0, 1]);
  expect(expression.lastIndex).toBe(0);
});

test('refuses an expression that would never end', () => {
  expect(() => matchesIn('aa', /a/)).toThrow('lacks the flag g');
});
