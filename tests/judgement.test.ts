import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.js';

const PAGE = readFileSync('docs/judgement.md', 'utf8');
const HEADINGS = new Set([...PAGE.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) => heading));

/** The part of the page below a heading. */
function partOf(heading: string): string {
  const start = PAGE.indexOf(`### ${heading}\n`);
  const end = PAGE.indexOf('\n##', start + 1);
  return start < 0 ? '' : PAGE.slice(start, end < 0 ? PAGE.length : end);
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : sourcesIn(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

describe('docs/judgement.md', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('tells what %s judges, and its report words', (id, { messages }) => {
    const reports = /^\*\*Reports\*\* (.*) \(\[examples\]/m.exec(partOf(id))?.[1] ?? '';
    expect([...reports.matchAll(/`(\w+)`/g)].map(([, word = '']) => word).sort()).toEqual(Object.keys(messages).sort());
    expect(partOf(id)).toMatch(/\*\*Judges\*\* [\s\S]+\*\*Satisfied by\*\* /);
  });

  it('has the headings that comments in the code refer to', () => {
    const references = ['src', 'rules'].flatMap(sourcesIn).flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/docs\/judgement\.md, ([\w -]+)/g)].map(([, words = '']) => [path, words] as const));
    expect(references.length).toBeGreaterThan(20);
    const known = [...HEADINGS];
    expect(references.filter(([, words]) => !known.some((heading) => words === heading || words.startsWith(`${heading} `)))).toEqual([]);
  });
});
