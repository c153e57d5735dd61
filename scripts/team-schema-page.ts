import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintFiles } from '../src/index.js';
import { fenced } from '../src/report/markdown.js';
import { withPart } from './parts.js';

export const TEAM_SCHEMA_PAGE = 'docs/team-schema.md';
const SCHEMA = 'fixtures/example/team-schema.yaml';
const DRAFT = 'fixtures/example/team-schema.md';

/** docs/team-schema.md with its generated parts: a schema, a draft, and what is reported of it. */
export async function freshTeamSchemaPage(page: string, root: string): Promise<string> {
  const { results } = await lintFiles([DRAFT], { cwd: root, configLookup: false, schemaFile: SCHEMA });
  const report = results.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === 'schema').map(({ line, column, message }) => `${line}:${column}  ${message}`)).join('\n');
  const listing = (language: string, text: string): string => fenced(language, text).join('\n');
  const parts = { schema: listing('yaml', readFileSync(join(root, SCHEMA), 'utf8')), draft: listing('markdown', readFileSync(join(root, DRAFT), 'utf8')), report: listing('text', report) };
  return Object.entries(parts).reduce((text, [name, part]) => withPart(text, name, part), page);
}
