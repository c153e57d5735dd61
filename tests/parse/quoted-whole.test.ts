import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { SourceFile } from '../../src/text/source-file.js';

function titlesOf(text: string): string[] {
  return parseMarkdown(new SourceFile('draft.md', text)).root.sections.flatMap(({ heading, sections }) => [heading?.text.text ?? '', ...sections.map((each) => `/ ${each.heading?.text.text ?? ''}`)]);
}

const QUOTED = '> # Choir\n>\n> A site.\n>\n> ## Endpoints\n>\n> - `GET /songs`\n';

describe('a document in one quotation', () => {
  it.each([
    ['all of it', QUOTED, ['Choir', '/ Endpoints']],
    ['a line before it', `Here it is:\n\n${QUOTED}`, ['Choir', '/ Endpoints']],
    ['near miss: a quotation in a document', `# Notes\n\n${QUOTED}`, ['Notes']],
    ['near miss: a quotation with one title', '> # Choir\n>\n> A site.\n', []],
    ['near miss: two quotations', `${QUOTED}\nand\n\n${QUOTED}`, []],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });
});
