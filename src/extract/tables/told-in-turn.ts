import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { isWithinBrackets } from '../../text/brackets.js';
import { matchesIn } from '../../text/matches-in.js';
import { rememberedOf } from '../../text/remembered.js';
import { headingOf, subtree, type Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { bracketBehind } from './bracketed-columns.js';
import { readColumns, splitList } from './columns.js';
import { bareColumn, type TableDraft } from './draft.js';
import { isTableName, singular } from './names.js';

/*
 * A section about the data that goes through its tables in plain sentences: "`agencies` has a name and an `email`. A row in `homes` carries a
 * `phone`. `visits` are its children." The verbs say too little by themselves; that the section does so of several names tells what these are.
 */

/** What the section is about, by its title. */
const OF_DATA = /\b(?:data(?:base|sets?)?|tables?|schema|stor(?:e[ds]?|age)|keeps?|kept|persist\w*|entities|collections|records?|rows|remembers?)\b/i;
/** … and by which it is about something else: "Data flow", "What we keep secret". */
const OF_OTHERS = /\b(?:flows?|routes?|endpoints?|api|access|security|secrets?|polic(?:y|ies)|sources?|retention|protection|privacy|env\w*|variables?|configuration|services?|stack|pipelines?|layer|events?|metrics)\b/i;
/** Behind a name that opens a thought: what each row has, or what it is to another. */
const TELLS_ROWS = /^["'`*]{0,3}\s(?:rows?\s|is a table\s(?:that|which)\s)?(?:has|have|had|holds?|keeps?|carr(?:y|ies)|stores?|logs?|records?|joins?|links?|lists?|ties?|points?\s(?:at|to)|connects?|contains?|counts?|is what|is where|is one row|is a row|are (?:its|their|the)\s(?:\w+\s)?(?:children|lines|rows|items|parts)|belongs? to)\b/i;
/** Verbs behind which stands what each row has. */
const HAS = /^["'`*]{0,3}\s(?:rows?\s)?(?:has|have|had|holds?|keeps?|carr(?:y|ies)|stores?|records?|contains?|consists\sof)\s/i;
/** The noun of such words, before what is said of it. */
const NOUN = /^[\s"'*]{0,3}(?:and\s)?(?:(?:an?|the|its|their|one|some)\s)?(?:[a-z]{2,20}['’]s?\s)?(?:(?:free|full|short|own|unique|optional|current)\s){0,2}([a-z][a-z-]{2,20})(?=$|[\s.]*$|\s(?:in|of|as|that|which|who|\(|for)\b|\s\()/i;
/** Before the name: the thought begins with it, or with a row of it. */
const OPENS = /(?:^|[.;]\s)[\s"'*(]{0,4}(?:(?:(?:an?|each|every|one)\s(?:row|record|document|entry)\s(?:in|of)|an?|each|every|one|the|table|then|and|finally,?)\s){0,2}[`"'*]{0,3}$/i;
/** … or stands behind a label of the paragraph: "Rows `boats` (…)". */
const OPENS_OR_LABEL = /^[\s"'*]{0,4}(?:(?:and|then|the|table|rows|tables|data|stores?|schema|storage|model|collections|we|have|keep|use|there|is|are)\W{0,3}\s){0,3}[`"'*]{0,3}$/i;
/** Between two tables of one sentence, each with its columns in brackets. */
const LINKS_BRACKETS = /^["'*]{0,3}(?:[,;]\s{1,2}(?:and\s|plus\s)?|\s(?:and|plus|&|\+)\s|\s(?:with|has|have)\s)(?:then\s|also\s|its\s|their\s|many\s){0,2}["'*`]{0,3}$/i;
/** So many tables make a section that goes through them. */
const SEVERAL = 3;
/** So many columns are a table's. */
const ENOUGH = 3;

interface Told {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: MappedText;
}

/** The tables that a paragraph tells, where its section goes through several in this way. */
export function tablesToldInTurn(unit: Unit): TableDraft[] {
  if (unit.kind !== 'paragraph' || unit.zone !== 'plain') return [];
  const heading = headingOf(unit);
  if (!heading || heading.depth <= 1 || !goesThrough(heading)) return [];
  return toldIn(unit).map(({ name, start, end, sentence }) => {
    const columns = columnsBehind(sentence.slice(end));
    return { name, aliases: [], columns, source: 'prose', partial: columns.length < ENOUGH, nameSpan: sentence.span(start, end), unit, tier: 'prose', words: [sentence] };
  });
}

/** "**Rows** `boats` (id, owner_id, name): the owner. `nights` (boat_id, day) and `crews` (boat_id, phone).": one paragraph that gives the columns of several tables in brackets. */
export function tablesInBrackets(unit: Unit): TableDraft[] {
  if (unit.kind !== 'paragraph' || unit.zone !== 'plain') return [];
  const drafts = sentencesOf(unit.text).flatMap((sentence) => {
    const bracketed = linkedBrackets(sentence);
    return bracketed.map(({ name, start, end, columns }, index): TableDraft => {
      // What stands behind the last is said of all of them, the words between two of the first.
      const words = index === bracketed.length - 1 ? sentence : sentence.slice(start, bracketed[index + 1]?.start);
      return { name, aliases: [], columns, source: 'prose', partial: false, nameSpan: sentence.span(start, end), unit, tier: 'prose', words: [words] };
    });
  });
  return drafts.length > 1 ? drafts : [];
}

interface Bracketed {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly columns: readonly ColumnFact[];
}

/** The name that opens a sentence with its columns in brackets behind it, and those that follow it in the same way: "`boats` (…), `nights` (…) and `crews` (…)". */
function linkedBrackets(sentence: MappedText): readonly Bracketed[] {
  const found: Bracketed[] = [];
  let from = 0;
  for (const mark of sentence.marks.filter(({ kind }) => kind === 'code')) {
    if (mark.start < from) continue;
    const name = sentence.text.slice(mark.start, mark.end);
    const between = sentence.text.slice(from, mark.start);
    const inside = bracketBehind(sentence, mark.end);
    const columns = inside ? readColumns(inside, true) : [];
    if (!inside || columns.length < 2 || !namesRows(name) || !(found.length === 0 ? OPENS_OR_LABEL : LINKS_BRACKETS).test(between)) break;
    found.push({ name, start: mark.start, end: mark.end, columns });
    from = sentence.text.indexOf('(', mark.end) + inside.length + 2;
  }
  return found;
}

const goesThrough = rememberedOf((heading: Unit): boolean => {
  if (!OF_DATA.test(heading.text.text) || OF_OTHERS.test(heading.text.text)) return false;
  const told = subtree(heading).filter(({ kind, zone }) => kind === 'paragraph' && zone === 'plain').flatMap(toldIn);
  return new Set(told.map(({ name }) => name)).size >= SEVERAL;
});

function toldIn(unit: Unit): Told[] {
  return sentencesOf(unit.text).flatMap((sentence) =>
    sentence.marks
      .filter(({ kind }) => kind === 'code')
      .map(({ start, end }) => ({ name: sentence.text.slice(start, end), start, end, sentence }))
      .filter(({ name, start, end }) => namesRows(name) && OPENS.test(sentence.text.slice(0, start)) && TELLS_ROWS.test(sentence.text.slice(end))),
  );
}

/** A name in the plural, as tables have it. */
function namesRows(name: string): boolean {
  return /^[a-z][a-z0-9_]{2,40}$/.test(name) && singular(name) !== name && isTableName(name);
}

/** Where the thought about a table ends, brackets apart. */
function endOfThought(raw: string): number {
  const end = matchesIn(raw, /;\s/g).find(({ index }) => !isWithinBrackets(raw.slice(0, index)));
  return end ? end.index : raw.length;
}

/** What each row has, as columns: set as code, or told by a noun. "carries a nickname, `phone`, the `city_id` that …, and an amount in pence" */
export function columnsBehind(text: MappedText): ColumnFact[] {
  const verb = HAS.exec(text.text);
  const listed = text.slice(verb ? verb[0].length : 0, endOfThought(text.text));
  return splitList(listed).flatMap(splitAtAnd).flatMap((part) => {
    const named = part.marks.filter(({ kind, start, end }) => kind === 'code' && /^[a-z][a-z0-9_]{1,40}$/.test(part.text.slice(start, end)) && !/\b(?:in|of|from|through|by|at|to)\s[`"']?$|\(/.test(part.text.slice(0, start)));
    if (named.length > 0) return named.map(({ start, end }) => bareColumn(part.text.slice(start, end), part.span(start, end)));
    return verb ? columnTold(part) : [];
  });
}

/** Between the last two of a list. */
function splitAtAnd(text: MappedText): MappedText[] {
  const and = /\sand\s/.exec(text.text);
  return and ? [text.slice(0, and.index), text.slice(and.index + and[0].length)] : [text];
}

/** "the donor's e-mail", "an amount in pence", "best-before": a column told in words, by its noun. */
function columnTold(text: MappedText): ColumnFact[] {
  const noun = NOUN.exec(text.text)?.[1];
  return noun === undefined ? [] : [bareColumn(noun.toLowerCase().replace(/^e-mail$/, 'email').replace(/-/g, '_'), text.span())];
}
