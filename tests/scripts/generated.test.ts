import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { ruleDocumentation } from '../../scripts/documentation.js';
import { CONFIG_SCHEMA, generatedFiles } from '../../scripts/generated-files.js';

describe('generated files are fresh', () => {
  it('documentation of the rules (npm run docs)', async () => {
    const files = await ruleDocumentation(rules);
    expect([...files].filter(([path, content]) => readIfThere(path) !== content).map(([path]) => path)).toEqual([]);
    expect(readdirSync('docs/rules').filter((name) => !files.has(`docs/rules/${name}`))).toEqual([]);
  });

  it('schema, types and validator of the configuration (npm run generate)', async () => {
    const files = await generatedFiles(readFileSync(CONFIG_SCHEMA, 'utf8'), rules);
    expect([...files].filter(([path, content]) => readIfThere(path) !== content).map(([path]) => path)).toEqual([]);
  });
});

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
