import { describe, expect, it } from 'vitest';
import { MappedText } from '../../src/text/mapped-text.js';
import { splitAt } from '../../src/text/split-at.js';

function parts(words: string, outsideBrackets = false): string[] {
  return splitAt(MappedText.verbatim(words, 0), /,\s?/g, outsideBrackets).map(({ text }) => text);
}

describe('the parts of a text', () => {
  it.each<[string, string, string[]]>([
    ['at each joint', 'a, b ,c', ['a', 'b', 'c']],
    ['empty ones', ', a, ', ['', 'a', '']],
    ['without a joint', 'a', ['a']],
  ])('%s', (_name, words, expected) => {
    expect(parts(words)).toEqual(expected);
  });

  it('does not part what stands in brackets, where it is asked not to', () => {
    expect(parts('a (b, c), d', true)).toEqual(['a (b, c)', 'd']);
    expect(parts('a (b, c), d')).toEqual(['a (b', 'c)', 'd']);
  });

  it('keeps the place of each part', () => {
    expect(splitAt(MappedText.verbatim('a, b', 10), /,\s/g).map((part) => part.span())).toEqual([{ start: 10, end: 11 }, { start: 13, end: 14 }]);
  });
});
