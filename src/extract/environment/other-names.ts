import type { MappedText } from '../../text/mapped-text.js';
import { BINDING_WORDS, CALLED_CONSTANT, ENVIRONMENT_TOO, SAID_CONSTANT, VALUE_SHOWN } from '../lexicon/environment.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { namesIn, namesSetting } from './names.js';
import { matchesIn } from '../../text/matches-in.js';

/** Names in capitals that the document shows to be something else than variables of the environment. */
export interface OtherNames {
  /** Constants, members of enums, strings and SQL of its listings, and what its words call constants. */
  readonly constants: ReadonlySet<string>;
  /** Bindings of a Worker: databases, queues, buckets. */
  readonly bindings: ReadonlySet<string>;
  /** Variables of a script that a person runs. */
  readonly ofScripts: ReadonlySet<string>;
  /** Names whose value the text shows: constants of the program. */
  readonly figures: ReadonlySet<string>;
}

const CAPITALS = /(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![A-Za-z0-9_*])/g;
const DEFINED = [
  /^[ \t]*(?:export[ \t]+)?(?:(?:const|let|var|final|static|val|#define|public|private|pub)[ \t]+){1,4}(?:[\w<>[\]]+[ \t]+)?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/gm,
  /^[ \t]*([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)[ \t]*(?::[ \t]*\w+[ \t]*)?=(?!=)/gm,
  /^[ \t]*([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)[ \t]{0,4},?[ \t]{0,4}$/gm,
  /["'`]([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)["'`]/g,
];

/** Reads what the listings and the words of a document show to be constants, bindings and variables of scripts. */
export function readOtherNames(units: readonly Unit[], passages: readonly Passage[], listings: Listings): OtherNames {
  const constants = new Set<string>();
  const ofScripts = new Set<string>();
  const bindings = new Set<string>();
  const figures = new Set<string>();
  for (const unit of units) {
    if (unit.kind !== 'code') continue;
    const kind = listings.kindOf(unit);
    if (/^(?:bash|sh|shell|zsh|console)$/.test(unit.code?.lang ?? '')) addScript(unit.text.text, ofScripts);
    else if (kind === 'sql') addOfScript(unit.text.text, constants);
    else if (kind === 'code' || kind === 'plain') addDefined(unit, listings, constants);
    addBindings(unit.text, bindings);
    addResources(unit.text.text, bindings);
  }
  for (const { text, kind } of passages) {
    if (kind !== 'code') for (const words of ofBindings(text.text)) addWords(words, bindings);
    if (kind !== 'code') addResources(text.text, bindings);
    for (const { name, start, end } of namesIn(text)) {
      if (VALUE_SHOWN.test(text.text.slice(end, end + 30))) figures.add(name);
      if (kind !== 'code' && isSaidConstant(text.text, start, end)) constants.add(name);
    }
  }
  return { constants, bindings, ofScripts, figures };
}

/** Whether a sentence says of the name in it that it is a constant of the program. */
function isSaidConstant(text: string, start: number, end: number): boolean {
  return (SAID_CONSTANT.test(text.slice(end)) || CALLED_CONSTANT.test(text.slice(0, start))) && !ENVIRONMENT_TOO.test(text);
}

function addDefined(unit: Unit, listings: Listings, constants: Set<string>): void {
  const read = new Set((listings.code(unit)?.env ?? []).map(({ name }) => name));
  for (const pattern of DEFINED) {
    for (const match of matchesIn(unit.text.text, pattern)) {
      const name = match[1] ?? '';
      if (!read.has(name)) constants.add(name);
    }
  }
}

function addScript(text: string, ofScripts: Set<string>): void {
  for (const match of matchesIn(text, /(?:^[ \t]*(?:export[ \t]+)?|\$\{)([A-Z][A-Z0-9_]+)(?:=|:[?=-])/gm)) ofScripts.add(match[1] ?? '');
}

/** What an SQL script names in capitals, and its tables as a remark over them may be written. */
function addOfScript(text: string, names: Set<string>): void {
  for (const match of matchesIn(text.replace(/--[^\n]*/g, ''), CAPITALS)) names.add(match[0]);
  for (const match of matchesIn(text, /\bcreate table (?:if not exists )?(?:\w+\.)?"?(\w+)/gi)) names.add((match[1] ?? '').toUpperCase());
}

/** `binding = "CACHE"`, `{ "binding": "DB" }`, and the names of a line that speaks of bindings. */
function addBindings(text: MappedText, bindings: Set<string>): void {
  for (const match of matchesIn(text.text, /\bbinding"?\s{0,4}[=:]\s{0,4}["']?([A-Z][A-Z0-9_]*)/g)) bindings.add(match[1] ?? '');
  for (const line of text.lines()) if (/^\s*(?:#|\/\/|--)/.test(line.text) && BINDING_WORDS.test(line.text)) addWords(line.text, bindings);
}

/** What is called on is no string: `env.PHOTOS.put(`, `env.DB.prepare(`. */
const CALLED_ON = /\benv\.([A-Z][A-Z0-9_]*)\.(?:prepare|batch|exec|put|delete|list|head|send|sendBatch|run|fetch|idFromName|get\w*|limit|query|insert|upsert|writeDataPoint|connectionString)\b/g;
/** "R2 (`env.PHOTOS`)", "the D1 database `env.DB`" */
const CALLED_RESOURCE = /\b(?:D1|R2|KV|Queues?|Hyperdrive|Vectorize|Workers AI|Durable Objects?|Analytics Engine|service binding)(?: (?:database|db|bucket|namespace|store|queue|index|object))?[\s(`:=]{1,4}env\.([A-Z][A-Z0-9_]*)/gi;

/** The resources that a platform hands to a Worker beside its variables, by how they are used or called. */
function addResources(text: string, bindings: Set<string>): void {
  if (!text.includes('env.')) return;
  for (const pattern of [CALLED_ON, CALLED_RESOURCE]) for (const match of matchesIn(text, pattern)) bindings.add(match[1] ?? '');
}

/** What of a text speaks of bindings: all of it, or, where it only calls one by its kind, the clauses that do. "`DB` is the D1 database; `RATES` is JSON text" */
function ofBindings(text: string): readonly string[] {
  if (!BINDING_WORDS.test(text)) return [];
  return BOUND.test(text) ? [text] : text.split(/;\s|,\s(?:and|but|while)\s|\sand\s(?=[A-Z][A-Z0-9_]{2,40}\s(?:is|holds|has|contains|carries)\b)/).filter((clause) => BINDING_WORDS.test(clause));
}

const BOUND = /\bbindings?\b|\bbound\b/i;

/** The names of a line that speaks of bindings; what is called as secrets are only directly behind that word. */
function addWords(text: string, bindings: Set<string>): void {
  for (const match of matchesIn(text, /(?<![A-Za-z0-9_])[A-Z][A-Z0-9_]{2,}(?![A-Za-z0-9_*])/g)) {
    if (!namesSetting(match[0]) || /\bbindings?\b[^\w\n]{0,4}$/i.test(text.slice(Math.max(0, match.index - 16), match.index))) bindings.add(match[0]);
  }
}
