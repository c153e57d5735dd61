import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/*
 * Ways to word one thing, in `wordings/RULE.md`: each `#### EXPECTED` heads a case, EXPECTED being the message ids that it gets,
 * `nothing` for none. `#### before` and `#### after` stand around every case that follows.
 */
const DIRECTORY = join(import.meta.dirname, 'wordings');

interface Case {
  readonly rule: string;
  readonly expected: readonly string[];
  readonly text: string;
}

function casesOf(file: string): Case[] {
  let before = '';
  let after = '';
  return readFileSync(join(DIRECTORY, file), 'utf8').split(/^#### /m).slice(1).flatMap((block): Case[] => {
    const end = block.indexOf('\n');
    const head = block.slice(0, end).trim();
    const text = block.slice(end + 1);
    if (head === 'before') before = text;
    else if (head === 'after') after = text;
    else return [{ rule: basename(file, '.md'), expected: head === 'nothing' ? [] : head.split(/,\s*/).sort(), text: `# Notes\n\n${before}\n${text}\n${after}` }];
    return [];
  });
}

describe.each(readdirSync(DIRECTORY).sort())('wordings of %s', (file) => {
  it.each(casesOf(file).map((each, index) => [index + 1, each] as const))('case %i', async (_index, { rule, expected, text }) => {
    const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    const found = messages.filter(({ ruleId }) => ruleId === rule).map(({ messageId }) => String(messageId));
    expect(found.sort(), text).toEqual(expected);
  });
});
