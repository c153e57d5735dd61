import type { DiagramFacts } from '../../parse/embedded.js';
import { storeIn } from '../lexicon/stores.js';
import type { Unit } from '../outline.js';
import type { TableDraft } from './draft.js';
import { isTableName } from './names.js';

/** "create VisitNote (OPEN)", "INSERT INTO visit_notes": what a message to a store makes, by a name that no ordinary word has. */
const MAKES = /^\W{0,3}(?:[Cc]reates?|[Ii]nserts?(?: into)?|INSERT INTO|[Ss]tores?|[Ss]aves?|[Aa]dds?|[Uu]pserts?|[Pp]ersists?|[Ww]rites?)\s(?:(?:an?|the|new|one)\s){0,2}[`"]?([A-Z][a-z0-9]{1,30}(?:[A-Z][a-z0-9]{1,30}){1,4}|[a-z][a-z0-9]{1,30}(?:_[a-z0-9]{1,30}){1,4})[`"]?(?![\w.=(-])/;
const STORE = /^\W{0,3}(?:the\s|our\s)?(?:main\s|app\s|primary\s)?(?:db|database|data ?store|rds|d1|dynamodb)\b/i;

/** The kinds of rows that the messages of a sequence make in its store. */
export function tablesOfMessages(unit: Unit, diagram: DiagramFacts | null): TableDraft[] {
  if (diagram?.kind !== 'sequence') return [];
  const labels = new Map(diagram.nodes.map(({ id, label }) => [id, label]));
  return diagram.arrows.flatMap(({ from, to, text, span }) => {
    const label = labels.get(to) ?? to;
    if (from === to || !(STORE.test(label) || storeIn(label) !== undefined)) return [];
    const name = MAKES.exec(text)?.[1];
    if (name === undefined || !isTableName(name)) return [];
    return [{ name, aliases: [], columns: [], source: 'prose' as const, partial: true, nameSpan: span, unit, tier: 'prose' as const, told: true, words: [] }];
  });
}
