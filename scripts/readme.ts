import { lintFiles } from '../src/index.js';
import { fenced, tableCell } from '../src/report/markdown.js';
import { formatStylish } from '../src/report/stylish.js';
import type { Rule } from '../src/rule/rule.js';
import { withPart } from './parts.js';

const EXAMPLE = 'fixtures/example/architecture.md';
/** The report names files by their absolute path; this is where the reader has the project. */
const HOME = '/path/to/spec-lint';

/** README.md with its generated parts: the report of the example, and the rules. */
export async function freshReadme(readme: string, rules: readonly Rule[], root: string): Promise<string> {
  const { results } = await lintFiles([EXAMPLE], { cwd: root, configLookup: false, preset: 'gate' });
  const report = formatStylish(results, { cwd: root, rulesMeta: {} }).replaceAll(root, HOME).trim();
  return withPart(withPart(readme, 'example', fenced('text', report).join('\n')), 'rules', ruleTable(rules));
}

function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, docs }) => `| [\`${id}\`](docs/rules/${id}.md) | ${tableCell(docs.summary)} |`);
  return ['| rule | |', '|---|---|', ...rows].join('\n');
}
