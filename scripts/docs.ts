// Writes what README.md and docs/ show of the rules: `npm run docs`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../rules/index.js';
import { CLI_PAGE, freshCliPage } from './cli-page.js';
import { COVERAGE_PAGE, coveragePage } from './coverage.js';
import { ruleDocumentation } from './documentation.js';
import { freshReadme } from './readme.js';
import type { CorpusFigures } from './scoring/figures.js';
import { freshTeamSchemaPage, TEAM_SCHEMA_PAGE } from './team-schema-page.js';

const PAGES = 'docs/rules';

const files = await ruleDocumentation(rules);
mkdirSync(PAGES, { recursive: true });
for (const [path, content] of files) writeFileSync(path, content);
for (const name of readdirSync(PAGES)) if (!files.has(`${PAGES}/${name}`)) rmSync(join(PAGES, name));
writeFileSync('README.md', await freshReadme(readFileSync('README.md', 'utf8'), rules, process.cwd()));
writeFileSync(CLI_PAGE, await freshCliPage(readFileSync(CLI_PAGE, 'utf8')));
writeFileSync(TEAM_SCHEMA_PAGE, await freshTeamSchemaPage(readFileSync(TEAM_SCHEMA_PAGE, 'utf8'), process.cwd()));
writeFileSync(COVERAGE_PAGE, coveragePage(rules, JSON.parse(readFileSync('tests/corpus-figures.json', 'utf8')) as CorpusFigures));
