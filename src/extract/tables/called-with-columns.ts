import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { readColumns } from './columns.js';
import type { TableDraft } from './draft.js';
import { isTableName, namesMany } from './names.js';

/** `bookings(id, user_id, paid_at)`: set as code with its columns in brackets, an id first. */
const WITH_COLUMNS = /^(?:public\.)?([a-z]\w{2,40})\s?\((_?id\b[^\n]{1,600})\)$/;
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
      if (!match || !namesMany(name) || !isTableName(name) || NAMED_AS_ACT.test(name) || OTHERWISE.test(sentence.text.slice(0, mark.start))) return [];
      const end = mark.end - 1;
      const columns = readColumns(sentence.slice(end - (match[2] as string).length, end), true);
      const start = sentence.text.indexOf(name, mark.start);
      return columns.length > 2 ? [{ name, aliases: [], columns, source: 'list', partial: false, nameSpan: sentence.span(start, start + name.length), unit, tier: 'declared' }] : [];
    });
    // What a sentence says of several is not said of each.
    return found.map((draft) => ({ ...draft, words: found.length === 1 ? [sentence] : [] }));
  });
}
