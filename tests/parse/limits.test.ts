import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainLimit, type LimitName, LIMITS } from '../../src/parse/limits.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { SourceFile } from '../../src/text/source-file.js';

/** The limit that a text exceeds with the line and column, or what it holds. */
function read(text: string): string {
  const { file, problems, root } = parseMarkdown(new SourceFile('draft.md', text));
  const [problem] = problems;
  if (!problem) return `${root.blocks.length} blocks, ${root.sections.length} sections`;
  expect({ blocks: root.blocks, sections: root.sections }).toEqual({ blocks: [], sections: [] });
  const { line, column } = file.positionAt(problem.span.start);
  return `${/limit "(\w+)"/.exec(problem.message)?.[1] ?? ''} ${line}:${column}`;
}

const TABLE = '| a | b |\n|---|---|\n';
const FILLER = '# Shop\n\nWords.\n\n';

describe('limits of markdown', () => {
  it.each<[LimitName, string, string, string]>([
    ['lines', 'a\n'.repeat(20_000), 'lines 20001:1', 'a\n'.repeat(19_999)],
    ['depth', `${FILLER}${'>'.repeat(5000)} a`, 'depth 5:33', `${FILLER}${'>'.repeat(32)} a`],
    ['depth', `${FILLER}${Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')}`, 'depth 37:65', Array.from({ length: 32 }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')],
    ['unmarkedLines', `> a\n${'b\n'.repeat(5000)}`, 'unmarkedLines 1003:1', `> a\n${'b\n'.repeat(900)}`],
    ['unmarkedLines', '> a\nb\n'.repeat(5000), 'unmarkedLines 2003:3', '> a\nb\n\n'.repeat(3000)],
    ['tableRows', `${FILLER}${TABLE}${'| x | y |\n'.repeat(10_000)}`, 'tableRows 5007:1', `${TABLE}${'| x | y |\n'.repeat(2000)}`],
    ['tableRows', `${FILLER}<table>${'<tr><td>x'.repeat(10_000)}</table>\n`, 'tableRows 5:', `<table>${'<tr><td>x'.repeat(2000)}</table>\n`],
    ['tableColumns', `<table><tr>${'<td>x'.repeat(300)}</table>\n`, 'tableColumns 1:', `<table><tr>${'<td>x'.repeat(200)}</table>\n`],
    ['tableColumns', `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n`, 'tableColumns 2:402', `${'|a'.repeat(200)}|\n${'|-'.repeat(200)}|\n`],
    ['marks', `${FILLER}${'['.repeat(1_000_000)}`, 'marks 5:5001', '['.repeat(5000)],
    ['marks', `a**b${'c* '.repeat(20_000)}`, 'marks 1:15003', `a**b${'c* '.repeat(4000)}`],
    ['marks', ']'.repeat(100_000), 'marks 1:5001', ']'.repeat(5000)],
    ['marks', '*a **b '.repeat(50_000), 'marks 1:17501', '*a* **b** '.repeat(1000)],
    ['steps', 'a <!-- '.repeat(4000), 'steps 1:', 'a <!-- b --> '.repeat(2000)],
    ['steps', '[a](b ('.repeat(1600), 'steps 1:', '[a](b (c)) '.repeat(500)],
    ['steps', Array.from({ length: 800 }, (_, length) => `${'`'.repeat(length + 1)} `).join('') + 'a'.repeat(50_000), 'steps 1:', '`a` '.repeat(2000)],
    ['definitions', `${Array.from({ length: 2001 }, (_, at) => `[r${at}]: u\n`).join('')}\n[r1]`, 'definitions 2003:1', `${Array.from({ length: 1000 }, (_, at) => `[r${at}]: u\n`).join('')}\n[r1]`],
    ['emphasis', '*a **b '.repeat(400) + 'c** d* '.repeat(400), 'emphasis 1:', '*a **b '.repeat(40) + 'c** d* '.repeat(40)],
    ['htmlDepth', `${FILLER}${'<div>'.repeat(100_000)}`, 'htmlDepth 5:1001', `${'<div>'.repeat(200)}`],
  ])('%s: an error where it is exceeded, none before', (_, tooMuch, expected, enough) => {
    expect(read(tooMuch).startsWith(expected) ? expected : read(tooMuch)).toBe(expected);
    expect(read(enough)).toMatch(/^\d+ blocks/);
  });

  it('does not take what a listing holds for markup', () => {
    expect(read(`\`\`\`json\n${'[[*_`<\n'.repeat(6000)}\`\`\`\n`)).toBe('1 blocks, 0 sections');
    expect(read(`\`\`\`\n${'> a\nb\n'.repeat(3000)}${'| a | b |\n'.repeat(6000)}\`\`\`\n`)).toBe('1 blocks, 0 sections');
  });

  it('changes nothing of what is read', () => {
    const textOf = (text: string): unknown => parseMarkdown(new SourceFile('a.md', text)).root.blocks.map((block) => (block.kind === 'paragraph' ? [block.text.text, block.text.marks.length] : block.kind));
    expect(textOf('``a` b')).toEqual([['``a` b', 0]]);
    expect(textOf('``a` b`')).toEqual([['``a b', 1]]);
    expect(textOf('\\``a` b')).toEqual([['`a b', 1]]);
    expect(textOf('*a* **b** ~~c~~ `d` [e](f) <b>g</b> &amp; \\* ![h](i)')).toEqual([['a b   d e g & *', 5]]);
  });

  it('does not take for deep what is only tried', () => {
    expect(read('**a** b\n\n+c\n\n1.d\n\n[e] f\n\n'.repeat(500))).toBe('2000 blocks, 0 sections');
    expect(read('- a\n+ b\n* c\n'.repeat(500))).toBe('1500 blocks, 0 sections');
  });

  it('reads an honest document of 300 KB', () => {
    const section = `## Part\n\nThe \`POST /api/orders\` endpoint **needs** a [session](auth.md), see *below*.\n\n- One\n  - Two, \`x\`\n\n${TABLE}${'| `a_b` | **c** d |\n'.repeat(20)}\n`;
    const text = `${section.repeat(450)}${TABLE}${'| `orders` | list of *orders* |\n'.repeat(2000)}`;
    expect(text.length).toBeGreaterThan(300_000);
    expect(read(text)).toBe('0 blocks, 450 sections');
  });
});

describe('the documentation of limits', () => {
  it.each(Object.keys(LIMITS) as LimitName[])('names %s with its value', (name) => {
    const [, most = '', what = ''] = /^More than ([\d,]+) (.+) \(limit/.exec(explainLimit(name)) ?? [];
    expect(readFileSync('docs/limits.md', 'utf8').replaceAll('\\|', '|')).toContain(`| \`${name}\` | ${most} | ${what} |`);
  });
});
