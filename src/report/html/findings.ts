import type { LintMessage, LintResult, SuppressedMessage } from '../../engine/report.js';
import { excerpt } from '../../text/excerpt.js';
import type { FormatContext } from '../formatter.js';
import type { Places } from './places.js';
import { type Element, type ElementContent, h, linkTo } from './nodes.js';
import { LOOKS, signOf } from './verdicts.js';

const QUOTE_WIDTH = 140;

/** Something reported of a document, or suppressed, with the name of its card in the page. */
export interface Finding {
  readonly id: string;
  readonly message: LintMessage | SuppressedMessage;
  readonly outcome: 'failed' | 'warned' | 'suppressed';
}

/** All findings of a document in the order of their places. */
export function findingsOf({ messages, suppressedMessages }: LintResult, places: Places): Finding[] {
  const reported = messages.map((message): Omit<Finding, 'id'> => ({ message, outcome: message.severity === 2 ? 'failed' : 'warned' }));
  const silenced = suppressedMessages.map((message): Omit<Finding, 'id'> => ({ message, outcome: 'suppressed' }));
  return [...reported, ...silenced]
    .sort((a, b) => a.message.line - b.message.line || a.message.column - b.message.column)
    .map((finding, index) => ({ ...finding, id: places.finding(index + 1) }));
}

/** The card of a finding as it stands in the document. */
export function cardOf({ id, message, outcome }: Finding, places: Places, context: FormatContext): Element {
  const { name } = LOOKS[outcome];
  return h('div', { className: ['card', name], id, role: 'note' }, [
    h('div.card-head', signOf(outcome), ' ', ruleName(message.ruleId, context), ' ', linkTo(places.line(message.line), `line ${message.line}`)),
    h('p', message.message),
    ...reasonsOf(message),
    ...evidenceOf(message, places),
  ]);
}

function reasonsOf(message: LintMessage | SuppressedMessage): Element[] {
  if (!('suppressions' in message)) return [];
  return message.suppressions.map(({ kind, justification }) => h('p.reason', kind === 'file' ? 'Left for later by the baseline.' : `Suppressed in the document: ${justification}`));
}

function evidenceOf({ evidence = [] }: LintMessage, places: Places): Element[] {
  if (evidence.length === 0) return [];
  return [h('ul.evidence', evidence.map(({ line, quote, stance, filePath }) => h('li', linkTo(places.line(line, filePath), `line ${line}`), ' ', quoted(quote), ' ', h('span.stance', stance))))];
}

/** The name of a rule, which leads to its documentation. */
export function ruleName(ruleId: string | null, { rulesMeta }: FormatContext): Element {
  if (ruleId === null) return h('span.rule', 'document');
  const meta = rulesMeta[ruleId];
  return meta ? h('a.rule', { href: meta.docs.url, title: meta.docs.description, rel: ['noreferrer'] }, ruleId) : h('span.rule', ruleId);
}

/** Words of a document. */
export function quoted(words: string): ElementContent {
  return h('q', excerpt(words, QUOTE_WIDTH));
}
