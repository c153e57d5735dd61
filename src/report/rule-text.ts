import type { OptionsSchema, Rule } from '../rule/rule.js';
import { own } from '../text/own.js';

const WIDTH = 80;

/** All rules with their summaries, aligned. */
export function listRules(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, docs }) => `${id.padEnd(width)}  ${severity.padEnd(5)}  ${docs.summary}`).join('\n');
}

/** The documentation of a rule as plain text. */
export function explainRule({ id, item, severity, gate, docs, options, messages }: Rule): string {
  return [
    `${id}  (${[severity, ...(gate ? ['gate'] : []), item].join(', ')})`,
    ...wrapped(docs.summary),
    section('Why', docs.why === '' ? [] : wrapped(docs.why)),
    section('When it speaks', docs.speaks === undefined ? [] : spoken(docs.speaks)),
    section('Wrong', docs.bad === '' ? [] : indented(docs.bad)),
    section('Right', docs.good === '' ? [] : indented(docs.good)),
    section('Reports', reported(messages, docs.words)),
    section('Options', optionLines(options)),
    section('Configure', [
      `  rules:`,
      `    ${id}: off | warn | error${Object.keys(options).length > 0 ? ` | [error, { ${Object.keys(options)[0] ?? ''}: … }]` : ''}`,
    ]),
    section('Suppress one finding, with a reason', [`  <!-- spec-lint-disable-next-line ${id} -- reason -->`]),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** What a rule reports: by word, or once where it says the same whatever it found. */
function reported(messages: Rule['messages'], words: Rule['docs']['words']): string[] {
  const entries = Object.entries(messages).map(([word, template]): [string, string] => {
    const meaning = words && own(words, word);
    return [word, `${meaning === undefined ? '' : `${meaning}: `}${template.replace(/\{\{ ?(\w+) ?\}\}/g, '<$1>')}`];
  });
  const [only, ...others] = new Set(entries.map(([, text]) => text));
  return only !== undefined && others.length === 0 && entries.length > 1 ? wrapped(only) : described(entries);
}

/** Markdown of paragraphs and plain items, wrapped. */
function spoken(text: string): string[] {
  return text.trim().split('\n').flatMap((line) => (line === '' ? [''] : line.startsWith('- ') ? wrapped(line.slice(2), WIDTH - 2).map((each, index) => `${index === 0 ? '  - ' : '    '}${each.trimStart()}`) : wrapped(line)));
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n${title}\n${lines.join('\n')}`;
}

function optionLines(options: OptionsSchema): string[] {
  return described(Object.entries(options).map(([name, option]) => [name, `${option.description} Default: ${JSON.stringify(option.default)}.`]));
}

/** Names with their descriptions beside them, wrapped in their column. */
function described(entries: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  return entries.flatMap(([name, text]) => wrapped(text, WIDTH - width - 4).map((line, index) => `  ${(index === 0 ? name : '').padEnd(width)}${line}`));
}

function indented(text: string): string[] {
  return text.trim().split('\n').map((line) => `    ${line}`.trimEnd());
}

/** Lines of words, indented by two spaces; blank lines part paragraphs. */
function wrapped(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  for (const paragraph of text.trim().split('\n\n')) {
    if (lines.length > 0) lines.push('');
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      if (line !== '' && line.length + 1 + word.length > width - 2) {
        lines.push(`  ${line}`);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(`  ${line}`);
  }
  return lines;
}
