import type { Document, Item, Paragraph, Section } from '../parse/document.js';
import { matchesIn } from '../text/matches-in.js';
import { STATUS_OF_ENTRY } from './lexicon/decisions.js';
import { type Telling, toldIn } from './options.js';

/*
 * A log of decisions that go by a label each, where a later one says of an earlier one, or an entry of itself, that it is in force no more:
 * "**D7**, 19 February. D3 is dropped, and this takes its place", "ADR-4 replaces ADR-2", "… and this was turned down".
 */

const LABEL = String.raw`(?:adr|dr|dec|rfc|decision|d|e)[ .-]{0,2}\d{1,4}`;
/** The label that a decision begins with. */
const OWN_LABEL = new RegExp(String.raw`^\W{0,4}(${LABEL})(?![\w.]\d)\b`, 'i');
const GIVEN_UP = '(?:dropped|superseded|replaced|withdrawn|revoked|reverted|overruled|overturned|rescinded|given up|cancell?ed|void|abandoned)';
/** "D3 is dropped", "replaces ADR-2". */
const OVERTAKES = new RegExp(String.raw`\b(${LABEL})\s(?:is|was|has been|gets)\s(?:hereby\s|thereby\s|now\s)?${GIVEN_UP}\b|\b(?:replaces|supersedes|overrules|revokes|rescinds|takes the place of)\s(?:decision\s)?(${LABEL})\b`, 'gi');
/** "… and this was turned down": of the entry itself. */
const TURNED_DOWN = /\b(?:this|it) (?:was|is|has been) (?:turned down|rejected|voted down|withdrawn|not (?:taken|accepted|adopted))\b/i;
const LEAST_DECISIONS = 2;

interface Decision {
  readonly telling: Telling;
  readonly label: string;
  readonly words: string;
}

/** The decisions of a document that are in force no more. */
export function decisionsOvertaken({ root }: Document): ReadonlySet<Telling> {
  const decisions = decisionsIn(root);
  if (decisions.length < LEAST_DECISIONS) return new Set();
  const turnedDown = new Set(decisions.filter(({ words }) => TURNED_DOWN.test(words) || STATUS_OF_ENTRY.test(words)));
  const inForce = decisions.filter((decision) => !turnedDown.has(decision));
  const overtaken = new Set(inForce.flatMap(({ words, label }) => matchesIn(words, OVERTAKES).map(([, dropped, replaced]) => labelKey(dropped ?? replaced ?? '')).filter((other) => other !== label)));
  return new Set(decisions.filter((decision) => turnedDown.has(decision) || overtaken.has(decision.label)).map(({ telling }) => telling));
}

function decisionsIn(section: Section): Decision[] {
  const tellings = toldIn(section.blocks);
  const own = tellings.flatMap((telling, index) => decisionOf(telling, telling.text.text, isTitle(telling) ? [telling, ...untilNext(tellings.slice(index + 1))].map(({ text }) => text.text).join('\n') : telling.text.text));
  const titled = section.sections.flatMap((telling) => decisionOf(telling, telling.heading?.text.text ?? '', telling.blocks.map((block) => (block.kind === 'paragraph' ? block.text.text : '')).join('\n')));
  return [...own, ...titled, ...section.sections.flatMap(decisionsIn)];
}

/** "**ADR-4: Open export**": a decision of which the paragraphs behind it tell. */
function isTitle({ text }: Paragraph | Item): boolean {
  return text.marks.some(({ kind, start, end }) => kind === 'strong' && start <= 1 && end >= text.length - 2);
}

/** What stands before the next decision. */
function untilNext(tellings: readonly (Paragraph | Item)[]): readonly (Paragraph | Item)[] {
  const next = tellings.findIndex((telling) => OWN_LABEL.test(telling.text.text) || isTitle(telling));
  return next < 0 ? tellings : tellings.slice(0, next);
}

function decisionOf(telling: Telling, title: string, words: string): Decision[] {
  const label = OWN_LABEL.exec(title)?.[1];
  return label === undefined ? [] : [{ telling, label: labelKey(label), words }];
}

/** `ADR-004`, "ADR 4" → adr4 */
function labelKey(label: string): string {
  return label.toLowerCase().replace(/[ .-]/g, '').replace(/(?<=[a-z])0+(?=\d)/, '').replace(/^decision/, 'd');
}
