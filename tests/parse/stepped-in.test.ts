import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/parse/document.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { SourceFile } from '../../src/text/source-file.js';

/** Lists as they are nested: `1(a b) 2`. */
function shapeOf(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'list' ? block.items.map(({ text, blocks: inner }) => `${text.text}${inner.length > 0 ? `(${shapeOf(inner)})` : ''}`).join(' ') : block.kind)).join(' | ');
}

describe('bullets that stand further in than the number over them', () => {
  it.each([
    ['three blanks below a number of two digits', '9. nine\n   - a\n10. ten\n   - b\n   - c\n11. eleven\n', 'nine(a) ten(b c) | eleven'],
    ['two blanks below a number', '1. one\n  - a\n  - b\n2. two\n', 'one(a b) | two'],
    ['near miss: a list behind a numbered one', '1. one\n- a\n', 'one | a'],
    ['near miss: behind a blank line', '10. ten\n\n  - a\n', 'ten | a'],
    ['near miss: bullets below bullets', '- one\n  - a\n', 'one(a)'],
  ])('%s', (_, text, expected) => {
    expect(shapeOf(parseMarkdown(new SourceFile('draft.md', text)).root.blocks)).toBe(expected);
  });
});
