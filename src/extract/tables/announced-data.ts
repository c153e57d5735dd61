import { matchesIn } from '../../text/matches-in.js';
import { DATA_HEADING, NO_DATA_HEADING, NO_TABLE_LIST, OTHER_THAN_TABLES, STORING_SENTENCE, TABLES_AND_POLICIES } from '../lexicon/data-words.js';
import { matchesOf } from '../lexicon/words.js';
import { ancestors, type Unit } from '../outline.js';
import { isOfDesign } from '../zones.js';
import { isStore } from './store-lines.js';

/*
 * Whether a draft speaks of its data where something stands: what the headings and lead-ins over it announce, and whether that is
 * of this build: "## Data model", "Schema (Neon):", but not "Data flow".
 */

/**
 * Rejected and removed things are none of this build, nor is what a section puts off; but what stands in the schema is, even if its
 * own heading says that its use comes later (docs/judgement.md, What is a subject).
 */
export function isOfThisBuild(unit: Unit): boolean {
  if (isOfDesign(unit.zone)) return true;
  if (unit.zone !== 'later') return false;
  const opening = ancestors(unit).filter((ancestor) => ancestor.zone === 'later').at(-1);
  return opening?.parent?.zone === 'plain' && opening.parent.kind === 'heading' && announcesData(opening.parent.text.text);
}

/** A sentence that names a store without speaking of what is in it: "counted in Firestore". */
const ONLY_STORE = /^(?!.*\b(?:tables?|collections?|documents?|schema|models?|entit|colecciones|tabellen|stored?|keeps?|kept|data)\b).*\b(?:firestore|d1|dynamodb|db)\b/is;

/** Whether the headings and lead-ins over a unit announce a data model. */
export function speaksOfData(unit: Unit): boolean {
  // The text of a listing over its own parts announces nothing: `ORDERS_TABLE: orders` in a descriptor of functions.
  // Nor does the envelope of a message: `{ "success": true, "data": { … } }`.
  const above = ancestors(unit).filter((ancestor) => ancestor.kind !== 'document' && ancestor.kind !== 'code' && !isEnvelope(ancestor)).slice(0, 3);
  for (const ancestor of above) {
    const text = ancestor.text.text.slice(0, 160);
    if ((leadsInData(ancestor) || (ancestor.kind === 'heading' && isStore(ancestor.text))) && (ancestor.kind === 'heading' || !ONLY_STORE.test(text))) return true;
    if (matchesIn(text, OTHER_THAN_TABLES).length > 0 || (ancestor.kind === 'heading' && matchesOf(NO_DATA_HEADING, text).length > 0)) return false;
  }
  return false;
}

/** Whether a heading, a lead-in or a sentence over a list announces data; a sentence that stores what a model answers does not. */
export function leadsInData({ kind, text: { text } }: Unit): boolean {
  const words = text.slice(0, 160);
  return announcesData(kind !== 'heading' && /\.\s{0,4}$/.test(text) ? words.replace(STORING_SENTENCE, '') : words);
}

/** The key over what a message carries. */
function isEnvelope(unit: Unit): boolean {
  return (unit.kind === 'item' || unit.kind === 'heading') && /^\W{0,3}(?:data|result|payload|body)\W{0,3}$/i.test(unit.fields[0]?.label ?? unit.text.text) && ancestors(unit).some((above) => above.kind === 'code');
}

/** "Data model", "Schema (Neon)", but not "Data flow", nor "AI models". */
export function announcesData(title: string): boolean {
  const heading = title.replace(FILE_NAME, ' ').replace(/_/g, ' ').replace(OTHER_THAN_TABLES, ' ');
  if (matchesOf(NO_TABLE_LIST, heading).length > 0 && !TABLES_AND_POLICIES.test(heading)) return false;
  if (matchesOf(NO_DATA_HEADING, heading).length > 0 && !/\b(?:tables?|schema|data ?model|database|collections?|entities)\b/i.test(heading)) return false;
  return matchesOf(DATA_HEADING, heading).length > 0;
}

/** `src/data/index.js`: where a file lies says nothing of what is in it. */
const FILE_NAME = /\b[\w.-]{1,40}\/(?:[\w.-]{1,40}\/){0,6}[\w-]{1,40}\.(?:[cm]?[jt]sx?|json|py|rb|go|swift|kt|dart|vue|svelte)\b/g;
