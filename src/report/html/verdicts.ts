import type { Outcome } from '../gate-rows.js';
import { type Element, h, hiddenWords } from './nodes.js';

/** How a verdict is shown: never by colour alone. */
export interface Look {
  readonly name: string;
  readonly sign: string;
  readonly words: string;
}

export const LOOKS: Readonly<Record<Outcome, Look>> = {
  failed: { name: 'error', sign: '✕', words: 'fails' },
  warned: { name: 'warn', sign: '!', words: 'warned of' },
  suppressed: { name: 'suppressed', sign: '–', words: 'suppressed' },
  passed: { name: 'pass', sign: '✓', words: 'passes' },
};

/** The sign of an outcome with its words. */
export function signOf(outcome: Outcome): Element {
  const { name, sign, words } = LOOKS[outcome];
  return h('span', { className: ['sign', name] }, h('span', { 'aria-hidden': 'true' }, sign), hiddenWords(words));
}

/** How often something was said: `✕ 3`. */
export function tally(outcome: Outcome, count: number): Element {
  const { name, sign, words } = LOOKS[outcome];
  return h('span', { className: ['tally', name] }, h('span', { ariaHidden: 'true' }, `${sign} `), String(count), hiddenWords(` ${words}`));
}
