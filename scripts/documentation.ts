import { lintText } from '../src/index.js';
import type { OptionsSchema, Rule } from '../src/rule/rule.js';

const NOTE = '<!-- Generated from the rules by `npm run docs`. Do not edit. -->';

/** The documentation of all rules, by its path from the root of the project: an overview, and a page for each rule. */
export async function ruleDocumentation(rules: readonly Rule[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['rules/README.md', overview(rules)]]);
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, await page(rule));
  return files;
}

function overview(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, item, severity, gate, docs }) => `| [\`${id}\`](../docs/rules/${id}.md) | ${severity} | ${gate ? 'yes' : ''} | ${item} | ${cell(docs.summary)} |`);
  return lines(
    NOTE,
    '',
    '# Rules',
    '',
    'The severity is the one of the preset `recommended`; the preset `gate` holds the gate rules only, and in `strict` every rule is an',
    'error. The item is the one of the drafting prompt that the rule checks.',
    '',
    '| rule | severity | gate | item | what it does |',
    '|---|---|---|---|---|',
    ...rows,
  );
}

async function page(rule: Rule): Promise<string> {
  const { id, item, severity, gate, docs, messages, options } = rule;
  return lines(
    NOTE,
    '',
    `# ${id}`,
    '',
    docs.summary,
    '',
    `Severity \`${severity}\` · presets ${gate ? '`gate`, ' : ''}\`recommended\`, \`strict\` · item ${item}`,
    '',
    '## Why',
    '',
    docs.why,
    '',
    '## Example',
    '',
    'Reported:',
    '',
    ...fenced('markdown', docs.bad),
    '',
    ...fenced('text', await reportOf(rule, docs.bad)),
    '',
    'Passes:',
    '',
    ...fenced('markdown', docs.good),
    '',
    '## Messages',
    '',
    '| id | message |',
    '|---|---|',
    ...Object.entries(messages).map(([word, template]) => `| \`${word}\` | ${cell(template)} |`),
    ...optionsSection(id, severity, options),
  );
}

function optionsSection(id: string, severity: string, options: OptionsSchema): string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const defaults = entries.map(([name, option]) => `${name}: ${JSON.stringify(option.default)}`).join(', ');
  return [
    '',
    '## Options',
    '',
    '| option | type | default | meaning |',
    '|---|---|---|---|',
    ...entries.map(([name, option]) => `| \`${name}\` | ${option.type} | \`${JSON.stringify(option.default)}\` | ${cell(option.description)} |`),
    '',
    ...fenced('yaml', `rules:\n  ${id}: [${severity}, { ${defaults} }]`),
  ];
}

/** What the rule reports of a text, a line for each report. */
async function reportOf({ id }: Rule, text: string): Promise<string> {
  const { messages } = await lintText(text, { preset: 'strict', requireSubjects: false });
  return messages
    .filter(({ ruleId }) => ruleId === id)
    .map(({ line, column, message }) => `${line}:${column}  ${message}`)
    .join('\n');
}

/** A code block whose fence is longer than any in it. */
function fenced(language: string, text: string): string[] {
  let fence = '```';
  while (text.includes(fence)) fence += '`';
  return [fence + language, text.trimEnd(), fence];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}
