import type { Settings } from '../config/settings.js';
import type { Rule } from '../rule/rule.js';
import { acceptedWordings } from './accepted-wordings.js';
import { fenced } from './markdown.js';

const INTRODUCTION = [
  '## What the architecture document has to state',
  '',
  'The document is checked by spec-lint, which reads what it says of each table, endpoint, paid call, variable and job. State each fact beside',
  'the thing it is about, by its name. A fact that is negated, put off ("later"), left open ("might"), vague ("secure", "internal") or told',
  'of all things at once ("on all tables") does not count, and one in a comment, an example or struck-out text does not count either.',
  'Do not state what the design does not have: change the design.',
].join('\n');

/** Those of the rules that are on as a section for the prompt of a model that drafts architectures, as markdown. */
export function rulesAsPrompt(rules: readonly Rule[], settings: Settings): string {
  const active = rules.filter(({ id }) => severityOf(settings, id) !== 'off');
  return `${[INTRODUCTION, ...active.map((rule) => demandOf(rule, severityOf(settings, rule.id)))].join('\n\n')}\n`;
}

function severityOf(settings: Settings, id: string): string {
  return settings.rules.get(id)?.severity ?? 'off';
}

function demandOf(rule: Rule, severity: string): string {
  const title = `### ${rule.id}${severity === 'warn' ? ' (a warning)' : ''}`;
  const accepted = acceptedWordings(rule.docs);
  return [title, '', rule.docs.summary, ...(accepted.length === 0 ? [] : ['', 'What passes, for example:', '', ...fenced('markdown', accepted.join('\n'))])].join('\n');
}
