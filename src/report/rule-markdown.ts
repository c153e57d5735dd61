import type { OptionsSchema, Rule, RuleDocs } from '../rule/rule.js';
import { fenced, tableCell } from './markdown.js';

/** What the documentation of a rule is made of. */
export type DocumentedRule = Omit<Rule, 'judge' | 'yields'>;

/**
 * The documentation of a rule as markdown.
 * @param reported what the rule reports of its wrong example, where that is to be shown
 */
export function ruleMarkdown({ id, item, severity, gate, docs, messages, options }: DocumentedRule, reported?: string): string {
  return [
    `# ${id}`,
    '',
    docs.summary,
    '',
    `Severity \`${severity}\` · presets ${gate ? '`gate`, ' : ''}\`recommended\`, \`strict\` · item ${item}`,
    '',
    ...(docs.why === '' ? [] : ['## Why', '', docs.why, '']),
    ...(docs.speaks === undefined ? [] : ['## When it speaks', '', docs.speaks.trim(), '']),
    ...exampleSection(docs, reported),
    '## Messages',
    '',
    ...messageTable(messages, docs.words),
    ...optionsSection(id, severity, options),
    '',
  ].join('\n');
}

function messageTable(messages: DocumentedRule['messages'], words: RuleDocs['words']): string[] {
  if (!words) return ['| id | message |', '|---|---|', ...Object.entries(messages).map(([word, template]) => `| \`${word}\` | ${tableCell(template)} |`)];
  return ['| id | when | message |', '|---|---|---|', ...Object.entries(messages).map(([word, template]) => `| \`${word}\` | ${tableCell(words[word] ?? '')} | ${tableCell(template)} |`)];
}

function exampleSection({ bad, good }: RuleDocs, reported: string | undefined): string[] {
  if (bad === '') return [];
  return ['## Example', '', 'Reported:', '', ...fenced('markdown', bad), '', ...(reported === undefined ? [] : [...fenced('text', reported), '']), 'Passes:', '', ...fenced('markdown', good), ''];
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
    ...entries.map(([name, option]) => `| \`${name}\` | ${option.type} | \`${JSON.stringify(option.default)}\` | ${tableCell(option.description)} |`),
    '',
    ...fenced('yaml', `rules:\n  ${id}: [${severity}, { ${defaults} }]`),
  ];
}
