import type { MappedText } from '../../text/mapped-text.js';
import { ABOUT_CALLABLE, CALLABLE, CALLABLES_LEAD, CALLABLES_SAID, CALLED, CALLED_AND_DOES, DONE_BY_CALLABLES, FUNCTION_ENTRY, FUNCTION_LABEL_TITLE, FUNCTION_NAME_TITLE, FUNCTION_TITLE, FUNCTIONS_OF_STACK, FUNCTIONS_TITLE, NAME_AND_METHOD, NOT_CALLED, OF_OTHER_THINGS, OPERATIONS_LEAD, SOURCE_FILE, TELLS_METHOD } from '../lexicon/endpoints.js';
import { DEEPEST_HEADING } from '../heading-levels.js';
import { ancestors, headingOf, subtree, type Unit } from '../outline.js';
import { labelledRoute } from './route-labels.js';
import { rememberedOf } from '../../text/remembered.js';

/*
 * Functions that clients call by name: callables, RPCs, edge and cloud functions. A document declares them by what they are called
 * ("`addSong` (callable)"), or in a section that is about such functions.
 */

/** `useSendMessage()`: a hook of the client, which calls a function of the server under another name. */
const CLIENT_HOOK = /^use[A-Z]/;

/**
 * The function that a unit declares by its title or its first words; null where it declares none. A unit is asked once for itself and once
 * per block that it may end.
 */
export const callableOf = rememberedOf((unit: Unit): string | null => {
  if (NOT_CALLED.test(unit.text.text)) return null;
  const named = unit.kind === 'heading' ? (nameBefore(unit) ?? titled(unit) ?? underTitle(unit)) : unit.kind === 'item' ? (nameBefore(unit) ?? entered(unit) ?? listed(unit)) : unit.kind === 'paragraph' ? ahead(unit) : null;
  return named !== null && (/^(?:the|a|an|each|every|this)$/i.test(named) || CLIENT_HOOK.test(named)) ? null : named;
});

/** Whether a list or a table is one of callables, by the words that lead it in or by its heading. */
export function isLedIn(unit: Unit): boolean {
  const { parent } = unit;
  return parent !== null && entered(parent) === null && speaksOfCallables(parent.text.text.slice(0, 160));
}

/** Whether a title is about functions that clients call. */
export function isCallablesTitle(heading: Unit): boolean {
  return speaksOfCallables(heading.text.text);
}

function speaksOfCallables(words: string): boolean {
  return CALLABLES_LEAD.test(words.replace(DONE_BY_CALLABLES, ''));
}

/** The method with which a function is said to be called: "Trigger: POST from the app"; null where none is told. */
export function methodOf(unit: Unit): string | null {
  const behind = NAME_AND_METHOD.exec(unit.text.text)?.[2];
  if (behind !== undefined) return behind;
  const methods = subtree(unit).filter((each) => each !== unit && each.kind !== 'row').flatMap(({ fields }) => fields.slice(0, 1)).flatMap(({ label, value }) => (TELLS_METHOD.test(label) ? [/^\W*(GET|POST|PUT|PATCH|DELETE)\b(?!\W{1,3}\/)/.exec(value.text)?.[1] ?? ''] : []));
  return methods.find((method) => method !== '') ?? null;
}

/** "`addSong` (callable)" */
function nameBefore({ text, kind }: Unit): string | null {
  const name = CALLABLE.exec(text.text)?.[1] ?? null;
  if (name !== null && (SOURCE_FILE.test(name) || (ABOUT_CALLABLE.test(name) && !text.markAt(text.text.indexOf(name), 'code')))) return null;
  return name !== null && (kind !== 'paragraph' || text.markAt(text.text.indexOf(name), 'strong')) ? name : null;
}

/** "Edge Function `transcribe`": the name is set as code, or written as no ordinary word is. */
function titled(unit: Unit): string | null {
  const { text } = unit;
  const filed = TITLED_BY_FILE.exec(text.text)?.[1];
  if (filed !== undefined) return filed;
  const name = FUNCTION_TITLE.exec(text.text)?.[1] ?? (standsAmongCallables(unit) && !hangsElsewhere(unit) ? FUNCTION_LABEL_TITLE.exec(text.text)?.[1] : undefined);
  if (name === undefined || SOURCE_FILE.test(name)) return null;
  return isWrittenAsName(name) || text.markAt(text.text.lastIndexOf(name), 'code') ? name : null;
}

/** "`supabase/functions/send-receipt/index.ts`": the file of a function, by its place, is its title. */
const TITLED_BY_FILE = /^\W{0,4}(?:[\d.]{1,6}\s)?(?:(?:file|edge function|function|create|new)\b:?\s{1,3})?[`"']?(?:\.?\/)?supabase\/functions\/([a-z][\w-]{2,40})(?:\/(?:index|main)\.[jt]sx?)?[`"']?\W{0,3}$/i;

/** A title that is nothing but a name, in a section about functions. */
function underTitle(unit: Unit): string | null {
  const { text } = unit;
  const name = FUNCTION_NAME_TITLE.exec(text.text)?.[1];
  if (name === undefined || SOURCE_FILE.test(name) || !standsAmongCallables(unit) || isOperation(unit)) return null;
  const isName = isWrittenAsName(name) || text.markAt(text.text.indexOf(name), 'code') !== undefined || (unit.depth <= DEEPEST_HEADING && name === text.text.trim());
  // A line below it that gives its address declares it.
  if (unit.children.some((child) => labelledRoute(child)?.path.endsWith(`/${name}`))) return null;
  return isName && !hangsElsewhere(unit) ? name : null;
}

/** Whether a line below the title of a function says that no client can call it. */
function hangsElsewhere(unit: Unit): boolean {
  return subtree(unit).some((each) => each !== unit && each.kind === 'item' && NOT_CALLED.test(each.text.text));
}

/** "Edge Function `transcribe`: …": the one function that an item is about; what stands below it are its parts. */
function entered({ kind, text }: Unit): string | null {
  const name = kind === 'item' ? FUNCTION_ENTRY.exec(text.text)?.[1] : undefined;
  return name !== undefined && !SOURCE_FILE.test(name) && text.markAt(text.text.indexOf(name), 'code') ? name : null;
}

/** The function that an item of a list of callables begins with. */
function listed(unit: Unit): string | null {
  const { text } = unit.text;
  const at = text.search(/\w/);
  const withMethod = NAME_AND_METHOD.exec(text)?.[1];
  if (withMethod !== undefined && (unit.text.markAt(at, 'code') ?? unit.text.markAt(at, 'strong'))) return withMethod;
  if (!isListed(unit)) return null;
  const filed = FILE_OF_FUNCTION.exec(text)?.[1];
  if (filed !== undefined) return filed;
  const mark = unit.text.markAt(at, 'code') ?? (isAmongNames(unit) ? markOfName(unit.text, at) : undefined);
  if (!mark) return plainly(unit);
  const name = (CALLED.exec(text) ?? CALLED_AND_DOES.exec(text))?.[1];
  // The code is the name, perhaps with what goes in: `addSong(title)`, not `Authorization: Bearer …`.
  return name && !SOURCE_FILE.test(name) && at + name.length <= mark.end && /^(?:\(.*\))?$/.test(text.slice(at + name.length, mark.end)) ? name : null;
}

/** "**send-thanks**: mails a card": in bold, what is written as no ordinary word is. */
function markOfName(text: MappedText, at: number): { readonly end: number } | undefined {
  const mark = text.markAt(at, 'strong');
  return mark && /^[a-z][a-z0-9]*(?:(?:[-_][a-z0-9]+)+|[A-Z]\w*)$/.test(text.text.slice(at, mark.end)) ? mark : undefined;
}

/** Whether every item of a list begins with a name that is set as code or in bold. */
function isAmongNames({ parent }: Unit): boolean {
  return (parent?.children ?? []).every(({ kind, text }) => kind !== 'item' || text.markAt(text.text.search(/\w/), 'code') !== undefined || markOfName(text, text.text.search(/\w/)) !== undefined);
}

/** "`resize-photo/index.ts` – makes it smaller": the folder of a function is its name. */
const FILE_OF_FUNCTION = /^\W{0,4}(?:supabase\/functions\/)?([a-z][\w-]{2,40})\/(?:index|main|mod|handler)\.(?:[jt]sx?|mjs|py)\b/;

/** The function of an item that is its name and nothing more, set as ordinary text, in a list where every item is one: `claimName`, `(optional) claimName — takes a name`. */
function plainly({ text, parent }: Unit): string | null {
  if (!parent || parent.kind === 'item') return null;
  const name = PLAIN_NAME.exec(text.text)?.[1] ?? null;
  if (name === null || SOURCE_FILE.test(name)) return null;
  return parent.children.every((sister) => sister.kind !== 'item' || PLAIN_NAME.test(sister.text.text) || sister.text.markAt(sister.text.text.search(/\w/), 'code') !== undefined) ? name : null;
}

/** Alone, or with what it does in several words; a number behind a colon is the value of a setting. */
const PLAIN_NAME = /^\W{0,3}(?:[([](?:[Oo]ptional|[Nn]ew|[Aa]dmin|[Ii]nternal)[)\]]\s{1,3})?([a-z][a-z0-9]*[A-Z]\w{1,40}|[a-z][a-z0-9]*(?:_[a-z0-9]+){1,6}|[a-z][a-z0-9]*(?:-[a-z0-9]+){1,6}(?=\s*(?:\(|$|:\s|[—–→-]\s|->\s)))(?:\([^()]{0,120}\))?(?:\s*|\s?(?::|—|–|-|→|->)\s{1,3}[A-Za-z(][^\s:]*\s\S[^\n]*)$/;

/** Whether a list is led in as one of callables, or comes first below a heading about them. */
function isListed(unit: Unit): boolean {
  if (isLedIn(unit) || isGrouped(unit)) return true;
  const heading = headingOf(unit);
  return heading !== null && unit.parent?.kind === 'paragraph' && heading.children[0] === unit.parent && CALLABLES_LEAD.test(heading.text.text);
}

/** Whether an item stands below the title of a group, "#### 2. Mail", in a section about callables, over nothing but items that all begin with such names, `send-receipt`. */
function isGrouped(unit: Unit): boolean {
  const group = unit.parent;
  if (group?.kind !== 'heading' || GROUPS_OTHER_NAMES.test(group.text.text) || !standsAmongCallables(unit)) return false;
  return group.children.every(({ kind, text }) => kind === 'item' && HYPHENED_NAME.test(text.text) && text.markAt(text.text.search(/\w/), 'code') !== undefined);
}

/** Over names that are hyphened too: of headers, packages, buckets. */
const GROUPS_OTHER_NAMES = /\b(?:headers?|dependenc\w+|packages?|librar\w+|buckets?|storage|secrets?|variables?|env\w*|tables?|queues?|topics?|events?|inputs?|body|requests?|responses?|errors?|codes?|param\w*|options?|flags?|tags?|files?|folders?|modules?|components?|pages?|hooks|commands?|scripts?|regions?|branches|labels?)\b/i;
const HYPHENED_NAME = /^\W{0,6}(?!(?:x|content|accept|cache)-)[a-z][a-z0-9]*(?:-[a-z0-9]+)+\W{0,4}(?::|\s[—–-]|$)/;

/** The function whose name, in bold or as code, begins a paragraph of a section about callables. */
function ahead(unit: Unit): string | null {
  const { text } = unit.text;
  const at = text.search(/\w/);
  const isMarked = at >= 0 && (unit.text.markAt(at, 'strong') ?? unit.text.markAt(at, 'code')) !== undefined;
  const name = isMarked && standsAmongCallables(unit) ? (CALLED.exec(text) ?? FUNCTION_NAME_TITLE.exec(text))?.[1] : undefined;
  // "**Location:** …" is a label.
  const isLabel = name !== undefined && /^[A-Z]/.test(name) && unit.text.markAt(at, 'code') === undefined;
  return name === undefined || isLabel ? nameBefore(unit) : name;
}

/** "**Operations**:" below the title of a function, and then the titles of what it does: parts of the one function. */
function isOperation({ parent, span }: Unit): boolean {
  if (!parent) return false;
  const owner = OPERATIONS_LEAD.test(parent.text.text) ? parent.parent : parent;
  const isLed = owner !== parent || parent.children.some((child) => child.span.start < span.start && OPERATIONS_LEAD.test(child.text.text));
  return isLed && owner?.kind === 'heading' && callableOf(owner) !== null;
}

/** Whether the sections in which a unit stands are about functions that clients call, and no nearer one about something else. */
function standsAmongCallables(unit: Unit): boolean {
  for (const heading of ancestors(unit)) {
    if (heading.kind !== 'heading' || heading.depth < 2) continue;
    if (CALLABLES_LEAD.test(heading.text.text) || isOfStack(heading) || heading.children.slice(0, 2).some((child) => child.kind === 'paragraph' && CALLABLES_SAID.test(child.text.text))) return true;
    if (OF_OTHER_THINGS.test(heading.text.text)) return false;
  }
  return false;
}

/** "Functions", where the title or the words over the sections say of which kind: "# Edge Functions", "Firebase only: Firestore, callable Cloud Functions". */
function isOfStack({ text, parent }: Unit): boolean {
  if (!FUNCTIONS_TITLE.test(text.text)) return false;
  return (parent?.kind === 'heading' && FUNCTIONS_OF_STACK.test(parent.text.text)) || (parent?.children ?? []).some((child) => (child.kind === 'paragraph' || child.kind === 'item') && FUNCTIONS_OF_STACK.test(child.text.text));
}

/** With a dash, an underscore, a slash or a hump: no ordinary word. */
function isWrittenAsName(name: string): boolean {
  return /[-_/]|[a-z][A-Z]/.test(name);
}
