import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { ASSIGNED_BEFORE_COMMENT, ASSIGNED_ID, CORRELATION_ID, CORRELATION_WORDS, HEADER_OF_ID, HOLDS_TOGETHER, ID_IN_LOGS_AND_ANALYTICS, IN_ANALYTICS, IN_API, IN_DATABASE, KNOWN_AS, NONE_SHARED, OF_A_PERSON, OTHER_ID, SESSION_OF_EVENTS } from '../lexicon/correlation.js';
import type { Table } from '../../model/model.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Range } from '../stance.js';

const CODE_NAME = /(?<!\w)([A-Za-z]\w*(?:_id|I[dD]|\.id))\b/g;

/** A mention of an id. */
export interface Named {
  readonly name: string;
  readonly range: Range;
  readonly isWords: boolean;
}

/** "`playId` ties everything together": such an id is one of these, whatever it is called. By their keys. */
export function idsThatHoldTogether(passages: readonly Passage[], tables: readonly Table[]): ReadonlySet<string> {
  const spoken = passages.filter(({ text, unit, kind }) => unit.zone === 'plain' && kind !== 'code' && HOLDS_TOGETHER.test(text.text));
  const holders = spoken.flatMap(({ text }) => holderIn(text, HOLDS_TOGETHER.exec(text.text)?.index ?? 0)).flatMap(([, name = '']) => (name.includes('.') || OF_A_PERSON.test(name) ? [] : keyOf(name)));
  return new Set([...holders, ...passages.flatMap(headedIn), ...passages.flatMap(sessionIn), ...passages.flatMap((passage) => sharedIn(passage, tables)), ...spreadOver(passages)]);
}

/** "The `attempt_id` in our logs and in PostHog is …": the id with which a sentence opens, unless it is the key of a table that is called after it. */
function sharedIn({ text, unit, kind }: Passage, tables: readonly Table[]): string[] {
  const name = unit.zone === 'plain' && kind === 'words' ? ID_IN_LOGS_AND_ANALYTICS.exec(text.text)?.[1] : undefined;
  const isKeyOfTable = name !== undefined && tables.some((table) => keyOf(`${table.name.replace(/(?<!s)s$/, '')}_id`) === keyOf(name));
  return name === undefined || isKeyOfTable || OF_A_PERSON.test(name) || !IN_ANALYTICS.test(text.text) ? [] : [keyOf(name)];
}

/** "`upload_id` is in the event, in header `x-upload-id` and in `recordings.upload_id`". */
function headedIn({ text, unit, kind }: Passage): string[] {
  if (unit.zone !== 'plain' || kind === 'code' || !IN_ANALYTICS.test(text.text)) return [];
  const headers = matchesIn(text.text, HEADER_OF_ID).flatMap(([, name = '']) => (OF_A_PERSON.test(name.replace(/-/g, '_')) ? [] : keyOf(name)));
  const names = new Set(headers.length > 0 ? matchesIn(text.text, CODE_NAME).map(([, name = '']) => keyOf(name)) : []);
  return headers.filter((key) => names.has(key));
}

/** "`sheetId` is the key of its table. PostHog gets it as `$session_id`": the id that stands last before such words. */
function sessionIn({ text, unit, kind }: Passage): string[] {
  const said = unit.zone === 'plain' && kind !== 'code' && IN_ANALYTICS.test(text.text) ? SESSION_OF_EVENTS.exec(text.text) : null;
  if (!said || /\b(?:not|never|no longer)\b/i.test(text.text.slice(0, said.index + 12))) return [];
  const before = kind === 'cell' ? unit.fields.map(({ value }) => value.text).join(' ') : unit.text.text.slice(0, unit.text.indexAt(text.offsetAt(0)) + said.index);
  // `crypto.randomUUID()` makes an id and is none.
  const name = matchesIn(before, CODE_NAME).findLast(({ index, 0: { length } }) => before.charAt(index + length) !== '(')?.[1];
  return name === undefined || name.includes('.') || OF_A_PERSON.test(name) ? [] : [keyOf(name)];
}

/**
 * The ids that a table or a list of places follows through analytics, API and database: "| Analytics | property `ride_id` |" beside
 * "| Headers | `x-ride-id` |" and "| Postgres | `rides.ride_id` |", and no place without it.
 */
function spreadOver(passages: readonly Passage[]): string[] {
  const lists = new Set(passages.flatMap(({ unit }) => (unit.zone === 'plain' && placeOf(unit) === 'analytics' && unit.parent ? unit.parent : [])));
  return [...lists].flatMap(({ children }) => {
    const places = children.filter(({ kind }) => kind === 'row' || kind === 'item');
    const named = new Set(places.map(placeOf));
    if (named.has(null) || named.size < ALL_PLACES) return [];
    const [first, ...others] = places.map(idsIn);
    return [...(first ?? [])].filter((key) => others.every((keys) => keys.has(key)));
  });
}

const ALL_PLACES = 3;

/** The keys of the ids that a unit names in code, or by the header that carries them. */
function idsIn({ text: { text }, fields }: Unit): ReadonlySet<string> {
  const words = [text, ...fields.map(({ value }) => value.text)];
  const names = words.flatMap((each) => [...matchesIn(each, CODE_NAME), ...matchesIn(each, HEADER_OF_ID)]).map(([, name = '']) => name);
  return new Set(names.filter((name) => !OF_A_PERSON.test(name.replace(/-/g, '_'))).map(keyOf));
}

/** What a row or an item begins with is a place where ids are used, and nothing else: "Mixpanel", "API", "Postgres". */
function placeOf({ kind, fields }: Unit): 'analytics' | 'api' | 'database' | null {
  const [first] = fields;
  const name = (kind === 'row' ? first?.value.text : kind === 'item' ? first?.label : undefined)?.replace(/[*_`:]/g, '').trim();
  if (name === undefined || !/^[A-Za-z][\w-]*(?: [\w()-]+){0,2}$/.test(name)) return null;
  if (IN_ANALYTICS.test(name)) return 'analytics';
  return IN_DATABASE.test(name) ? 'database' : IN_API.test(name) ? 'api' : null;
}

/** The name before the words: one that ends in "id", or the one that the line begins with. */
function holderIn(text: Passage['text'], end: number): readonly RegExpMatchArray[] {
  const words = text.text.slice(0, end);
  const ids = matchesIn(words, CODE_NAME).slice(-1);
  const lead = /^\W{0,4}([a-z]+_[a-z_]+)\W{0,4}$/.exec(words) ?? coded(text, /^\W{0,4}(?:the )?[`"]?([A-Za-z]\w{1,20})[`"]?\W{0,4}$/i.exec(words));
  return ids.length > 0 || !lead ? ids : [lead];
}

/** A name in code: "`sid` ties events and rows together". */
function coded(text: Passage['text'], match: RegExpExecArray | null): RegExpExecArray | null {
  return match && text.markAt(match.index + match[0].indexOf(match[1] ?? ''), 'code') ? match : null;
}

const WRITTEN_NAME = /(?<![\w-])(?:x-)?([a-z]\w*(?:-[a-z]\w*){0,3})/gi;

/** @param holding keys of ids that are known for what they hold together */
export function namesIn(passage: Passage, holding: ReadonlySet<string>): Named[] {
  const words = passage.text.text;
  const held = holding.size === 0 ? [] : matchesIn(words, WRITTEN_NAME).filter(([, name = '']) => holding.has(keyOf(name)));
  if (held.length > 0) return held.map((match): Named => ({ name: match[1] ?? '', range: rangeOf(match), isWords: false }));
  const named = correlationIdsIn(passage);
  return holding.size === 0 ? named : named.filter(({ range }) => !KNOWN_AS.test(words.slice(0, range.start)));
}

/** What makes ids, or reads them, is none: `genReqId`, `newTraceId`. */
const MAKES_ID = /^(?:gen|generate|make|create|new|next|get|set|build|mint|ensure|with|assign|attach)_?(?=[A-Z]|[a-z]+_id$)/;

function correlationIdsIn(passage: Passage): Named[] {
  const { text, kind } = passage;
  const words = text.text;
  const assigned = kind === 'code' ? matchesIn(words, ASSIGNED_ID) : [];
  if (assigned.length > 0) return assigned.map((match): Named => ({ name: match[1] ?? '', range: rangeOf(match), isWords: false }));
  const names = matchesIn(words, CORRELATION_ID).filter((match) => !OTHER_ID.test(words.slice(0, match.index)) && !MAKES_ID.test(match[0])).map((match): Named => ({ name: match[0].replace(/^x-/i, ''), range: rangeOf(match), isWords: false }));
  if (names.length > 0) return names;
  const [inWords] = matchesIn(words, CORRELATION_WORDS).filter((match) => !OTHER_ID.test(words.slice(0, match.index)) && !NONE_SHARED.test(words.slice(Math.max(0, match.index - 60), match.index)));
  if (!inWords) return [];
  const before = matchesIn(words.slice(0, inWords.index), CODE_NAME).at(-1);
  const name = before?.[1] ?? (kind === 'comment' || kind === 'code' ? assignedBefore(passage) : null) ?? inWords[0].toLowerCase().replace(/s$/, '');
  return [{ name, range: rangeOf(inWords), isWords: true }];
}

/** The same for `session_id`, `sessionId` and "session id". */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '').replace(/^req(?=id)/, 'request');
}

/** `cid := ulid.Make() // correlation id`: the comment says what the name before it is. */
function assignedBefore({ text, unit, kind }: Passage): string | null {
  if (kind === 'code') return /\s(?:\/\/|#|--)\s/.test(text.text) ? (ASSIGNED_BEFORE_COMMENT.exec(text.text)?.[1] ?? null) : null;
  const code = unit.text.text.slice(0, unit.text.indexAt(text.offsetAt(0)));
  return ASSIGNED_BEFORE_COMMENT.exec(code.slice(code.lastIndexOf('\n') + 1))?.[1] ?? null;
}
