import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lazily, writtenDown } from '../../src/text/lazy-expression.js';
import { packed } from '../../src/text/marks.js';
import { matchesIn } from '../../src/text/matches-in.js';

const NEEDS = packed([[['lim', 'imi', 'mit']]]);
const texts = fc.array(fc.constantFrom('limit', 'Limits', 'cap', ' ', '.', '7', 'lim', 'it'), { maxLength: 8 }).map((words) => words.join(''));

/** The methods of strings ask for symbols only, whatever the declarations of the language say. */
const lazy = (source: string, flags: string): RegExp => lazily(writtenDown({ source, flags, needs: NEEDS })) as unknown as RegExp;

describe.each(['', 'g', 'i', 'gi'])('a lazy expression with the flags "%s" does what an expression does', (flags) => {
  const source = '(?<word>limit)s?';

  test.each<[string, (text: string, expression: RegExp) => unknown]>([
    ['test', (text, expression) => expression.test(text)],
    ['exec', (text, expression) => [expression.exec(text), expression.lastIndex, expression.exec(text), expression.lastIndex]],
    ['match', (text, expression) => text.match(expression)],
    ['replace', (text, expression) => text.replace(expression, '<$<word>>')],
    ['replace by a function', (text, expression) => text.replace(expression, (found) => found.toUpperCase())],
    ['search', (text, expression) => text.search(expression)],
    ['split', (text, expression) => [text.split(expression), text.split(expression, 1), text.split(expression, 0)]],
    ['matchAll', (text, expression) => (expression.global ? [...text.matchAll(expression)] : null)],
    ['matchesIn', (text, expression) => (expression.global ? matchesIn(text, expression) : null)],
    ['replaceAll', (text, expression) => (expression.global ? text.replaceAll(expression, '-') : null)],
    ['new RegExp', (text, expression) => new RegExp(expression).exec(text)],
    ['source, flags and unicode', (_, { source: written, flags: given, unicode }) => [written, given, unicode]],
  ])('%s', (_, use) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(use(text, lazy(source, flags))).toEqual(use(text, new RegExp(source, flags)));
      }),
    );
  });
});

test('one expression keeps its place in a text, and starts over behind the last match', () => {
  const expression = lazy('limit', 'g');
  expect([expression.test('limit limit'), expression.lastIndex]).toEqual([true, 5]);
  expect([expression.test('limit limit'), expression.lastIndex]).toEqual([true, 11]);
  expect([expression.test('nothing'), expression.lastIndex]).toEqual([false, 0]);
});
