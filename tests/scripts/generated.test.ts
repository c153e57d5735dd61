import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { ruleDocumentation } from '../../scripts/documentation.js';
import { ARCHITECTURE_SCHEMA, architectureFiles, CONFIG_SCHEMA, generatedFiles } from '../../scripts/generated-files.js';
import { freshReadme } from '../../scripts/readme.js';
import { freshTeamSchemaPage, TEAM_SCHEMA_PAGE } from '../../scripts/team-schema-page.js';

describe('generated files are fresh', () => {
  it('documentation of the rules (npm run docs)', async () => {
    const files = await ruleDocumentation(rules);
    expect(staleOf(files)).toEqual([]);
    expect(readdirSync('docs/rules').filter((name) => !files.has(`docs/rules/${name}`))).toEqual([]);
  });

  it('README.md (npm run docs)', async () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toBe(await freshReadme(readme, rules, process.cwd()));
  });

  it('the page about schemas of teams (npm run docs)', async () => {
    const page = readFileSync(TEAM_SCHEMA_PAGE, 'utf8');
    expect(page).toBe(await freshTeamSchemaPage(page, process.cwd()));
  });

  it('schema, types and validator of the configuration (npm run generate)', async () => {
    expect(staleOf(await generatedFiles(readFileSync(CONFIG_SCHEMA, 'utf8'), rules))).toEqual([]);
  });
});

describe('generated files of the architecture', () => {
  it('types and validator (npm run generate)', async () => {
    expect(staleOf(await architectureFiles(readFileSync(ARCHITECTURE_SCHEMA, 'utf8')))).toEqual([]);
  });
});

function staleOf(files: ReadonlyMap<string, string>): string[] {
  return [...files].filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content).map(([path]) => path);
}
