import { lintText } from '../src/index.js';
import { tableCell } from '../src/report/markdown.js';
import { ruleMarkdown } from '../src/report/rule-markdown.js';
import type { Rule } from '../src/rule/rule.js';

const NOTE = '<!-- Generated from the rules by `npm run docs`. Do not edit. -->';

/** The documentation of all rules, by its path from the root of the project: an overview, and a page for each rule. */
export async function ruleDocumentation(rules: readonly Rule[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['rules/README.md', overview(rules)]]);
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, await page(rule));
  return files;
}

function overview(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, item, severity, gate, docs }) => `| [\`${id}\`](../docs/rules/${id}.md) | ${severity} | ${gate ? 'yes' : ''} | ${item} | ${tableCell(docs.summary)} |`);
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
  return `${NOTE}\n\n${ruleMarkdown(rule, await reportOf(rule, rule.docs.bad))}`;
}

/** What the rule reports of a text, a line for each report. */
async function reportOf({ id }: Rule, text: string): Promise<string> {
  const { messages } = await lintText(text, { preset: 'strict', requireSubjects: false });
  return messages
    .filter(({ ruleId }) => ruleId === id)
    .map(({ line, column, message }) => `${line}:${column}  ${message}`)
    .join('\n');
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}
