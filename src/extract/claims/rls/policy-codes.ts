import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import { LEADS_POLICY_CODES, POLICY_CODE, POLICY_CODE_FIRST, POLICY_CODE_WITHIN } from '../../lexicon/access.js';
import { headingOf, type Unit } from '../../outline.js';
import { trimmedEnd } from '../codes.js';

/**
 * What the letters of policies stand for: "Letters of the policies:" over "P1: own rows, …" in a list, in the rows of a table or one
 * behind the other in a sentence. Words that speak of policies have to lead them in, for letters number other things as well.
 */
export function readPolicyCodes(units: readonly Unit[]): ReadonlyMap<string, MappedText> {
  const codes = new Map<string, MappedText>();
  for (const unit of units) {
    for (const { code, meaning } of codesOf(unit)) if (!codes.has(code) && meaning.length > 0) codes.set(code, meaning);
  }
  return codes;
}

/** The codes that a cell consists of: "P1, P3", "A + B", "P1 and P2"; none where it holds anything else. */
export function codesInCell(cell: string): readonly string[] {
  const parts = cell.trim().split(/\s?[,;+/&]\s?|\s(?:and|or)\s/).map((part) => part.replace(/[`*]/g, '').trim());
  return parts.length < 7 && parts.every((part) => POLICY_CODE.test(part)) ? parts : [];
}

interface Code {
  readonly code: string;
  readonly meaning: MappedText;
}

function codesOf(unit: Unit): readonly Code[] {
  if (unit.kind === 'row') return ofRow(unit);
  if (unit.kind === 'paragraph') return ofSentence(unit);
  return unit.kind === 'item' && leadsPolicies(unit) ? ofItem(unit) : [];
}

/** "| P1 | own rows |", where the head of the table or the words above it speak of policies. */
function ofRow(unit: Unit): readonly Code[] {
  const [first, second] = unit.fields;
  const code = first?.value.text.replace(/[`*]/g, '').trim() ?? '';
  if (!first || !second || unit.fields.length > 3 || !POLICY_CODE.test(code)) return [];
  return LEADS_POLICY_CODES.test(`${first.label} ${second.label}`) || leadsPolicies(unit) ? [{ code, meaning: second.value.trim() }] : [];
}

function ofItem({ text }: Unit): readonly Code[] {
  const match = POLICY_CODE_FIRST.exec(text.text);
  const code = match?.[1];
  if (!match || code === undefined) return [];
  const at = match[0].indexOf(code);
  // Without a colon or a dash behind it, a code has to stand out.
  if (/^\s/.test(match[2] ?? '') && !/[:=–—-]/.test(match[2] ?? '') && !text.markAt(at, 'strong') && !text.markAt(at, 'code')) return [];
  return [{ code, meaning: text.slice(match[0].length).trim() }];
}

/** "Policies: P1: own rows; P2: rows of own orders." */
function ofSentence({ text }: Unit): readonly Code[] {
  const lead = LEADS_POLICY_CODES.exec(text.text.slice(0, LONGEST_LEAD));
  const entries = lead ? matchesIn(text.text, POLICY_CODE_WITHIN) : [];
  if (entries.length < 2) return [];
  return entries.map((match, index) => {
    const start = match.index + match[0].length;
    const meaning = trimmedEnd(text.text.slice(start, entries[index + 1]?.index ?? text.length));
    return { code: match[1] as string, meaning: text.slice(start, start + meaning.length) };
  });
}

const LONGEST_LEAD = 80;

/** Whether what an item or a row stands below speaks of policies. */
function leadsPolicies(unit: Unit): boolean {
  const { parent } = unit;
  if (parent?.kind === 'paragraph' && parent.text.length > 0) return LEADS_POLICY_CODES.test(parent.text.text.slice(-2 * LONGEST_LEAD));
  return LEADS_POLICY_CODES.test(headingOf(unit)?.text.text ?? '');
}
