import fc from 'fast-check';
import { expect, test } from 'vitest';
// @ts-expect-error -- a script of the build, without types
import { inBothCases as untyped } from '../../../scripts/expressions/both-cases.mjs';

const inBothCases = untyped as (expression: string) => string | null;

test.each([
  ['rate', '[rR][aA][tT][eE]'],
  ['a\\b-\\w{2,3}\\x41\\x60\\n', '[aA]\\b-\\w{2,3}[\\x41a]\\x60\\n'],
  ['[a-z_]+[^x-]', '[a-z_A-Z]+[^x-X]'],
  ['(?<name>x)(?<=y)(?<!z)(?:é|ß)', '(?<name>[xX])(?<=[yY])(?<![zZ])(?:[éÉ]|ß)'],
  ['[\\]a\\w]', '[\\]a\\wA]'],
  ['(a)\\1', null],
])('writes %s in both cases', (expression, expected) => {
  expect(inBothCases(expression)).toBe(expected);
});

const EXPRESSIONS = ['rate[- ]?limit\\w*', '\\b(?:no|not) (?:rate|cap)s?\\b', '[^a-f]{2}x', '^[\\s"A-Z]*k\\.s', '[à-ÿ]+|ſ|µ'];

test.each(EXPRESSIONS)('finds the same as /%s/i', (expression) => {
  const letters = fc.constantFrom(...'aAbBkKsSxXràÀÿŸſµΜ KRTE-._"'.split(''), 'rate', 'LIMIT', 'No ', 'Rates');
  const both = inBothCases(expression) ?? '';
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(new RegExp(both, 'g')[Symbol.replace](text, '<$&>')).toBe(new RegExp(expression, 'gi')[Symbol.replace](text, '<$&>'));
    }),
  );
});
