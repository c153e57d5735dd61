import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newRuleFiles } from '../../scripts/new-rule/files.js';
import template from '../../scripts/new-rule/rule-template.js';
import { buildModel } from '../../src/extract/build-model.js';
import { EMPTY_LEXICON } from '../../src/model/lexicon.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { SourceFile } from '../../src/text/source-file.js';

describe('npm run new-rule', () => {
  it('starts from a rule that works', () => {
    expect(outcomesOn(template.docs.bad)).toEqual(['fail']);
    expect(outcomesOn(template.docs.good)).toEqual(['pass']);
  });

  it('writes the rule, its test and its place in the list', () => {
    const files = newRuleFiles('no-42-things', {
      rule: readFileSync('scripts/new-rule/rule-template.ts', 'utf8'),
      test: readFileSync('scripts/new-rule/test-template.ts', 'utf8'),
      index: "import a from './a.js';\n\nexport const rules = [\n  a,\n];\n",
    });
    expect([...files.keys()]).toEqual(['rules/no-42-things.ts', 'tests/rules/no-42-things.test.ts', 'rules/index.ts']);
    expect(files.get('rules/no-42-things.ts')).toMatch(/from '\.\.\/src\/[\s\S]*id: 'no-42-things'/);
    expect(files.get('tests/rules/no-42-things.test.ts')).not.toContain('template');
    expect(files.get('rules/index.ts')).toBe("import a from './a.js';\nimport no42Things from './no-42-things.js';\n\nexport const rules = [\n  a,\n  no42Things,\n];\n");
  });
});

function outcomesOn(text: string): string[] {
  const model = buildModel(parseMarkdown(new SourceFile('a.md', text)), EMPTY_LEXICON);
  return template.judge({ model, options: {}, quote: () => '', line: () => '1' }).map(({ verdict }) => verdict.outcome);
}
