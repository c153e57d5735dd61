import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
// @ts-expect-error -- a script of the build, without types
import { needsOf as untyped } from '../../../scripts/expressions/needs.mjs';
import { mayHold, packed, unpack } from '../../../src/text/marks.js';

type Clauses = readonly (readonly (readonly string[])[])[];

const needsOf = untyped as (source: string, flags: string) => Clauses;

test.each<[string, Clauses]>([
  ['limit', [[['lim', 'imi', 'mit']]]],
  ['\\bcap\\b', [[['cap', 'ap ', ' ca']]]],
  ['^(?:rate|cap)$', [[['rat', 'ate', ' ra'], ['cap', 'ap ', ' ca']]]],
  ['(?:cap|quota)', [[['cap'], ['quo', 'uot', 'ota']]]],
  ['(?<!\\w)is(?!\\w)', [[[' is', 'is ']]]],
  ['\\d+\\s*s\\b', [[['0s '], ['0 s', ' s ']], [['0']]]],
  ['\\([a-z]+\\)', [[['(', ')']]]],
  ['[a-z]+', []],
  ['no|[^x]*', []],
])('/%s/ needs what stands in all that it finds', (source, expected) => {
  const sorted = (clauses: Clauses): Clauses => clauses.map((terms) => terms.map((marks) => [...marks].sort()));
  expect(sorted(needsOf(source, 'i'))).toEqual(sorted(expected));
});

describe('what an expression finds something in holds what it needs', () => {
  const mayFind = (source: string, flags: string, text: string): boolean => {
    const written = packed(needsOf(source, flags));
    return written === '' || mayHold(text, unpack(written));
  };

  test('for expressions and texts of any kind', () => {
    const piece = fc.constantFrom(
      ...'aAbk019_ .,-(é'.split('').map((character) => character.replace(/[.(]/, '\\$&')),
      ...['ab', 'limit', '12', 'no ', '[ab]', '[^a]', '[- ]', '[a-f]', '[\\w-]', '\\d', '\\w', '\\s', '\\W', '\\D', '.', '\\b', '\\B', '^', '$', '(?<!\\w)', '(?!\\w)', '(?=a)', '(?<=b)'],
    );
    const inTurn = (part: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    const group = (part: fc.Arbitrary<string>, often: readonly string[]): fc.Arbitrary<string> =>
      fc.tuple(fc.array(inTurn(part), { minLength: 1, maxLength: 3 }), fc.constantFrom(...often)).map(([ways, times]) => `(?:${ways.join('|')})${times}`);
    // What repeats within what repeats may take for ever to find nothing.
    const repeated = group(piece, ['', '?', '*', '+', '{2}', '{1,3}', '{0,2}', '{5,}']);
    const expression = inTurn(fc.oneof(piece, repeated, group(fc.oneof(piece, repeated), ['', '?', '{2}'])));
    const text = fc.array(fc.constantFrom(...'aAbBkKſ019_ .,-(éÉ\n'.split(''), 'ab', 'LIMIT', 'limits', '12', 'no '), { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(expression, fc.constantFrom('', 'i', 'iu', 'm'), text, (source, flags, words) => {
        expect(new RegExp(source, flags).test(words) && !mayFind(source, flags, words)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  test('for the expressions of the code in a draft', () => {
    const draft = readFileSync('fixtures/corpus/drafts/a01.md', 'utf8');
    const texts = [draft, ...draft.split('\n').filter((line, at) => line !== '' && at % 3 === 0)];
    const wrong = expressionsOfCode().flatMap(({ source, flags }) => {
      const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
      return texts.filter((text) => expression.test(text) && !mayFind(source, flags, text)).map((text) => [source, text]);
    });
    expect(wrong).toEqual([]);
  });
});

function expressionsOfCode(): { source: string; flags: string }[] {
  const paths = ['src', 'rules'].flatMap((directory) => readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => join(directory, name)));
  const found: { source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const close = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, close), flags: node.text.slice(close + 1) });
    }
    ts.forEachChild(node, visit);
  };
  for (const path of paths.filter((name) => name.endsWith('.ts'))) visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext));
  return found;
}
