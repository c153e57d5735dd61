import { blank } from '../../text/blank.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { ColumnFact } from '../../parse/embedded.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { readColumns } from './columns.js';
import type { TableDraft } from './draft.js';
import { isTableName, namesMany } from './names.js';

/** `bookings(id, user_id, paid_at)`: set as code with a list in brackets. */
const WITH_COLUMNS = /^(?:public\.)?([a-z]\w{2,40})\s?\(([a-z_]\w*\b[^\n]{1,600})\)$/;
/** `fees(memberId PK, cents)`: what no argument of a function is. */
const WITH_KEY = /\w\s(?:PK|FK|unique|primary key|not null)\b/i;
const ID_FIRST = /^_?id\b/;
/** "DB:", "**Tables** —": what a label says that the names behind it are; between them there may be others, set as code. */
const STORE_LABEL = /^[^\w]{0,6}(?:(?:new|data|sql|postgres(?:ql)?|main|core)\s)?(?:db|database|tables?|schema|data(?:\smodel)?|models?|collections?|entit(?:y|ies)|storage|persistence)(?:\s?\([^()]{0,30}\))?[^\w]{0,4}[:—–][^\w]{0,4}(?:[\s,;+&/·]|\b(?:and|new|tables?|same)\b){0,30}$/i;
/** "Indexes: `calls(area_id, caller_id, created_at)`" */
const INDEXED = /\bind(?:ex(?:es|ed)?|ices)\b/i;
/** Columns that say whose a row is, and since when. */
const OWNING = /(?:Id|_id)$/;
const DATED = /(?:At|_at)$/;
/** The same as a function is named: `list_orders(id, state)`. */
const NAMED_AS_ACT = /^(?:get|list|set|create|update|delete|fetch|find|insert|upsert|remove|add|send|count|check|calc\w*|compute|mark|match|search|run|do|is|has|to|load|save|cancel|sync|validate|verify|make|build)(?:_|[A-Z])/;
/** What such code is where it is no table: an answer, a call, a part of a query. */
const OTHERWISE = /\b(?:returns?|returning|answers?|responds? with|respons(?:e|es)|body|input|payload|selects?|select|joins?|embeds?|embedding|calls?|calling|invokes?|runs?|executes?|via|with|rpcs?|functions?|procedures?|signatures?|args|arguments|props|component|hook|helper|index(?:es)? (?:on)?)\s?:?\s?(?:the\s|an?\s)?["'*]*$/i;

/** Tables that running text names with their columns, wherever in a sentence: "Bookings live in `bookings(id, user_id, paid_at)`." */
export function tablesWithColumns(unit: Unit): TableDraft[] {
  if ((unit.kind !== 'paragraph' && unit.kind !== 'item') || unit.zone !== 'plain') return [];
  return sentencesOf(unit.text).flatMap((sentence) => {
    const found = sentence.marks.flatMap((mark): Omit<TableDraft, 'words'>[] => {
      const match = mark.kind === 'code' ? WITH_COLUMNS.exec(sentence.text.slice(mark.start, mark.end)) : null;
      const name = match?.[1] ?? '';
      if (!match || !isTableName(name) || NAMED_AS_ACT.test(name) || OTHERWISE.test(sentence.text.slice(0, mark.start))) return [];
      const end = mark.end - 1;
      const columns = readColumns(sentence.slice(end - (match[2] as string).length, end), true);
      const start = sentence.text.indexOf(name, mark.start);
      return showsTable(name, match[2] as string, columns, { labelled: isLabelled(sentence, mark.start, unit), indexed: [sentence, unit.parent?.text].some((each) => INDEXED.test(each?.text ?? '')) }) ? [{ name, aliases: [], columns, source: 'list', partial: false, nameSpan: sentence.span(start, start + name.length), unit, tier: 'declared' }] : [];
    });
    // What a sentence says of several is not said of each.
    return found.map((draft) => ({ ...draft, words: found.length === 1 ? [sentence] : [] }));
  });
}

/** What such code shows to be a table: a label, the key of a column, or a name in the plural with columns that rows have, an id first or whose and since when. */
function showsTable(name: string, list: string, columns: readonly ColumnFact[], { labelled, indexed }: { readonly labelled: boolean; readonly indexed: boolean }): boolean {
  if (columns.length > 1 && (labelled || WITH_KEY.test(list))) return true;
  const has = (form: RegExp): boolean => columns.some((column) => form.test(column.name));
  return columns.length > 2 && namesMany(name) && (ID_FIRST.test(list) || (!indexed && has(OWNING) && has(DATED)));
}

/** "DB: `fees(memberId, cents)`", or such an item below "DB:". */
function isLabelled(sentence: MappedText, at: number, { parent }: Unit): boolean {
  const codes = sentence.marks.filter(({ kind, end }) => kind === 'code' && end <= at);
  const before = blank(sentence.text.slice(0, at), codes, ' ');
  return STORE_LABEL.test(before) || (/^\W*$/.test(before) && parent !== null && parent.kind !== 'heading' && STORE_LABEL.test(parent.text.text));
}
