import type { Nearness } from '../../../model/claim.js';
import { append } from '../../../text/append.js';
import { isWithinBrackets } from '../../../text/brackets.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { ACCESS_VERB, ADDS_CONDITION, ALL_TABLES, BY_NUMBER, EACH_OF_THEM, EACH_QUERY, ENFORCES_OWNERSHIP, EXCEPT_PLACE, EXPLAINED, GRANTED, GRANTS, OF_THAT_ONE, OPEN_TO_SIGNED_IN, OPEN_WORDS, OWN_DATA, PREDICATE, REPOSITORY, RLS_CUE, RLS_HEADER, ROWS_ARE_REACHED, ROWS_OF, SAME_AS_NAMED, SECURITY_RULES, TAKES_UP_ALL, THE_OTHERS, THEM, VAGUE_ACCESS } from '../../lexicon/access.js';
import { NUMBERS, PLACES } from '../../lexicon/targets.js';
import { matchesOf } from '../../lexicon/words.js';
import { isBelow, type Unit } from '../../outline.js';
import type { Tables } from '../../tables/find-tables.js';
import { namedLead } from '../../tables/named-lead.js';
import { type Mention, singular, snakeCase } from '../../tables/names.js';
import { stanceOfAnswer } from './answers.js';
import type { Context, Cues, Memory, Targets } from './context.js';
import { actsOnData, openingRun, reachedUnderCondition, type Run, runsOf, withoutActors } from './mentions.js';
import { topicOf } from './surroundings.js';
import { familyIn } from './table-families.js';
import { own } from '../../../text/own.js';
import { rememberedOf } from '../../../text/remembered.js';
import { matchesIn } from '../../../text/matches-in.js';

/** Finds which tables a statement is about (docs/judgement.md, Reach). */
export class TargetFinder {
  /** The units in which tables are declared, and the headings that are the name of one: about access, or over the listing that creates it. */
  readonly homes: ReadonlyMap<Unit, readonly string[]>;
  /** Entries that are the name of a table, with a line below that says how it stands to row level security. */
  readonly answeredBelow: ReadonlySet<Unit>;
  readonly #tables: Tables;
  readonly #rowLevelSecurity: boolean;
  /** The headings over policies that stand in the section of one table, which they do not name. */
  readonly #policySections = new Map<Unit, string>();

  constructor(units: readonly Unit[], tables: Tables, rowLevelSecurity: boolean) {
    this.#tables = tables;
    this.#rowLevelSecurity = rowLevelSecurity;
    const homes = new Map<Unit, string[]>();
    const answeredBelow = new Set<Unit>();
    this.answeredBelow = answeredBelow;
    for (const table of tables.declared) for (const home of table.homes) if (home.kind !== 'code') append(homes, home, table.key);
    for (const unit of units) {
      const key = unit.kind === 'heading' && !homes.has(unit) ? keyOfTitle(unit.text, tables) : null;
      if (key !== null && (topicOf(unit) !== null || isOverListing(unit, key, tables))) homes.set(unit, [key]);
      const entry = unit.kind === 'item' && !homes.has(unit) && isOverRules(unit) ? keyOfTitle(unit.text, tables) : null;
      if (entry !== null) homes.set(unit, [entry]);
      if (isNameOverAnswer(unit, tables)) answeredBelow.add(unit);
    }
    this.homes = homes;
    for (const unit of units) {
      const key = unit.kind === 'heading' && !homes.has(unit) && matchesOf(RLS_CUE, unit.text.text).length > 0 ? soleTableBeside(unit, tables) : null;
      if (key !== null) this.#policySections.set(unit, key);
    }
  }

  targetsOf(text: MappedText, context: Context, runs: readonly Run[], memory: Memory, cues: Cues): Targets {
    const inBrackets = runs.filter((run) => isWithinBrackets(text.text.slice(0, run.start)));
    const named = runs.filter((run) => !run.excluded && !run.exception);
    // "RLS:" above, "enabled on `a`, `b`" here.
    const switched = context.topic === 'rls' && SWITCHED.test(text.text);
    const speaks = cues.rls !== null || cues.policy !== null || context.topic === 'line' || switched || (!this.#rowLevelSecurity && cues.told !== null && SECURITY_RULES.test(text.text));
    const numbered = cues.policy !== null || cues.rls !== null ? byNumber(text.text, memory.targets) : [];
    if (numbered.length > 0) return { keys: [...new Set([...numbered, ...named.flatMap((run) => run.keys)])], nearness: 'named', leads: false };
    if (named.length === 0 && cues.rls !== null && memory.exception !== null && OF_THAT_ONE.test(text.text)) return { keys: [memory.exception], nearness: 'named', leads: false };
    const others = named.length === 0 && THE_OTHERS.test(text.text) ? memory.enumerated.filter((key) => !memory.targets.includes(key)) : [];
    if (others.length > 0) return { keys: others, nearness: 'named', leads: false };
    // "One policy everywhere, `user_id = …` (for `profiles` it is `id`)": of those named before, the one in brackets included.
    if (memory.targets.length > 0 && cues.told !== null && (ALL_TABLES.test(text.text) || named.length > 0) && named.every((run) => inBrackets.includes(run))) return { keys: [...new Set([...memory.targets, ...named.flatMap((run) => run.keys)])], nearness: 'named', leads: false };
    const all = named.length > 0 && cues.told !== null && memory.targets.length > 1 ? EACH_OF_THEM.exec(text.text) : null;
    // "The policy is the same in each of them: …, and `notes` follow their order.": what is told of one besides leaves out none.
    if (all && named.every((run) => run.start > all.index && run.keys.every((key) => memory.targets.includes(key)))) {
      const excepted = new Set(runs.filter((run) => run.exception).flatMap((run) => run.keys));
      return { keys: memory.targets.filter((key) => !excepted.has(key)), nearness: 'named', leads: false };
    }
    if ((cues.rls ?? cues.policy) !== null && memory.targets.length === 0 && takesUp(text.text, memory.spoken) && named.every((run) => inBrackets.includes(run))) return { keys: [...new Set([...memory.spoken, ...named.flatMap((run) => run.keys)])], nearness: 'named', leads: false };
    const tails = named.length === 0 && (cues.rls ?? cues.policy) !== null ? byTails(text.text, this.#tables, ENUMERATION) : [];
    if (tails.length > 0) return { keys: tails, nearness: 'named', leads: false };
    const grouped = (cues.rls ?? cues.policy ?? cues.told) !== null ? byTails(text.text, this.#tables, GROUPED) : [];
    if (grouped.length > named.flatMap((run) => run.keys).length) return { keys: grouped, nearness: 'named', leads: true };
    const family = named.length === 0 && (cues.rls ?? cues.policy ?? cues.told) !== null ? familyIn(text.text, this.#tables) : [];
    if (family.length > 0) return { keys: family, nearness: 'named', leads: true };
    // In a cell of policies "member" is who may reach the rows, not the table of members.
    const ofPeople = context.topic === 'line' && named.every((run) => !run.marked);
    if (named.length === 0 && namesAnother(text)) return { keys: [], nearness: 'named', leads: false };
    if (context.lead.length > 0 && (named.length === 0 || ofPeople || named.some((run) => run.keys.some((key) => context.lead.includes(key))) || context.unit.kind === 'row' || isReachedThrough(text.text, context, named))) {
      return { keys: context.lead, nearness: this.#nearness(context, context.lead), leads: true };
    }
    const aboutRows = memory.targets.length > 0 && cues.told !== null && cues.rls === null && /^\W{0,8}(?:an?|each|every|the|any|all)?\s{0,4}rows?\b/i.test(text.text);
    if (aboutRows) return { keys: memory.targets, nearness: 'named', leads: false };
    // "Allow members to create orders", below a heading about policies.
    const granted = context.topic === 'rls' && !speaks && GRANTS.test(text.text) ? named.filter((run) => GRANTED.test(text.text.slice(0, run.start))) : [];
    if (granted.length > 0) return { keys: granted.flatMap((run) => run.keys), nearness: 'named', leads: true };
    const subjects = speaks ? named : named.filter((run) => run.subject || (run.marked && (run.start <= 3 || OPENS_GROUP.test(text.text.slice(0, run.start)) || /\baccess to\s$/i.test(text.text.slice(0, run.start).replace(/[`"'*]/g, '')))));
    if (subjects.length > 0) {
      const keys = subjects.flatMap((run) => run.keys);
      return { keys, nearness: this.#nearness(context, keys), leads: subjects.every((run) => run.subject || OPENS_GROUP.test(text.text.slice(0, run.start))) };
    }
    // "A deposit is looked up through its loan": of the rows of the table that opens the sentence.
    const reached = cues.told !== null && named.length === 0 ? this.isReached(text) : null;
    if (reached !== null) return { keys: [reached], nearness: 'named', leads: false };
    if (ALL_TABLES.test(text.text) && !THEM.test(text.text)) return { keys: [], nearness: 'system', leads: false };
    // "Enforce ownership on `orders`": of those that stand behind the words.
    const enforced = cues.told !== null ? ENFORCES_OWNERSHIP.exec(text.text) : null;
    const bound = enforced ? named.filter((run) => run.start === enforced.index + enforced[0].length) : [];
    if (bound.length > 0) return { keys: bound.flatMap((run) => run.keys), nearness: 'named', leads: false };
    const conditioned = !this.#rowLevelSecurity && cues.told !== null ? named.filter(({ start, end }) => reachedUnderCondition(text.text, start, end)) : [];
    if (conditioned.length > 0) return { keys: conditioned.flatMap((run) => run.keys), nearness: 'named', leads: false };
    // "A plugin adds `{ accountId }` to each query on `vehicles` and `trips`."
    const queried = !this.#rowLevelSecurity && cues.told !== null && (EACH_QUERY.test(text.text) || named.some((run) => run.marked && ROWS_OF.test(text.text.slice(0, run.start)))) ? named.filter((run) => run.marked && (run.start <= 3 || /\b(?:on|of|to|for|against|over|in|from)\s(?:the\s|a\s)?[`"'*]*$/i.test(text.text.slice(0, run.start)))) : [];
    if (queried.length > 0) return { keys: queried.flatMap((run) => run.keys), nearness: 'named', leads: false };
    const leans = memory.targets.length > 0 && cues.told !== null && (THEM.test(text.text) || /\brows?\b/i.test(text.text) || OWN_DATA.test(text.text) || PREDICATE.test(text.text) || cues.policy !== null);
    if (leans) return { keys: memory.targets, nearness: 'named', leads: false };
    const listed = named.length === 0 && speaks && !ALL_TABLES.test(text.text) ? this.#listedBefore(text, context.unit) : [];
    if (listed.length > 0) return { keys: listed, nearness: 'named', leads: true };
    // "They do: RLS is on.", behind a question about one table.
    const asked = named.length === 0 && memory.answers.length > 0 && ((speaks && (cues.rls ?? cues.policy) !== null) || stanceOfAnswer(text.text) !== null) ? memory.answers : [];
    if (asked.length > 0) return { keys: asked, nearness: 'named', leads: true };
    if (context.owners.length > 0 && this.#belongs(context)) {
      // Far from its declaration, or among its columns, only a statement about access is one about the table.
      const home = this.homes.has(context.unit) || (context.unit.kind === 'paragraph' && context.unit.parent !== null && this.homes.has(context.unit.parent));
      // The item below a table's own may say how its rows are reached, or that whoever is signed in reaches them.
      const below = !this.#rowLevelSecurity && context.unit.kind === 'item' && context.unit.parent !== null && this.homes.has(context.unit.parent);
      const reaches = below && (matchesOf(OPEN_WORDS, text.text).length > 0 || matchesOf(OPEN_TO_SIGNED_IN, text.text).length > 0 ? ACCESS_VERB.test(text.text) : cues.told !== null && EACH_QUERY.test(text.text));
      const relevant = reaches || speaks || context.topic === 'rls' || (cues.told !== null && (home || context.topic === 'access')) || home && (matchesOf(VAGUE_ACCESS, text.text).length > 0 || /\bwho may\b/i.test(text.text));
      if (relevant) return { keys: context.owners, nearness: 'own', leads: context.topic === 'rls' };
    }
    return { keys: [], nearness: 'system', leads: false };
  }

  ownersOf(unit: Unit): readonly string[] {
    const beside = this.#besideTable(unit);
    if (beside !== null) return [beside];
    for (let at: Unit | null = unit; at; at = at.parent) {
      if ((at.kind === 'heading' || at.kind === 'paragraph') && EXPLAINED.test(at.text.text)) return [];
      const ofSection = this.#policySections.get(at);
      if (ofSection !== undefined && at !== unit) return [ofSection];
      const keys = this.homes.get(at);
      if (keys) return at.kind === 'paragraph' && at !== unit && keys.length > 1 ? [] : keys;
    }
    return [];
  }

  /** "- `laps`: id, user_id" and, as the next item, "- RLS: owner only": the one table that the list declares since its last item about row level security. */
  readonly #besideTable = rememberedOf((unit: Unit): string | null => {
    if (!isRlsItem(unit) || this.homes.has(unit)) return null;
    const siblings = unit.parent?.children ?? [];
    const before = siblings.slice(0, siblings.indexOf(unit));
    const since = before.slice(before.findLastIndex((sibling) => sibling.kind !== 'item' || isRlsItem(sibling)) + 1);
    const [key, ...others] = since.flatMap((sibling) => this.homes.get(sibling) ?? []);
    return key !== undefined && others.length === 0 && this.#tables.names.mentionsIn(unit.text).every((mention) => !mention.marked || mention.key === key) ? key : null;
  });

  runs(text: MappedText, context: Context | null, topical = context?.topic === 'rls'): Run[] {
    return runsOf(text, this.#mentionsIn(text), context !== null && context.lead.length > 0, context?.topic === 'rls' && GRANTS.test(text.text), topical);
  }

  /** The table whose rule a statement repeats, set as code or not: "same as orders". */
  sameAs(text: MappedText): string | undefined {
    return this.#mentionsIn(text).find((mention) => mention.exact && SAME_AS_NAMED.test(text.text.slice(0, mention.start)))?.key;
  }

  /** The tables that a text names, on a store without row level security also by the classes that read and write them. */
  #mentionsIn(text: MappedText): readonly Mention[] {
    const mentions = withoutActors(text, this.#tables.names.mentionsIn(text));
    if (this.#rowLevelSecurity || !ADDS_CONDITION.test(text.text) || !PREDICATE.test(text.text)) return mentions;
    const classes = text.marks.filter((mark) => mark.kind === 'code').flatMap((mark): Mention[] => {
      const name = REPOSITORY.exec(text.text.slice(mark.start, mark.end))?.[1];
      const key = name === undefined ? null : this.#tables.names.keyOf(name);
      return key === null ? [] : [{ start: mark.start, end: mark.end, key, marked: true, exact: true }];
    });
    return classes.length === 0 ? mentions : [...mentions, ...classes].sort((a, b) => a.start - b.start);
  }

  /** The table whose rows a sentence says are looked up, read, found …, on a store without row level security. */
  isReached(text: MappedText): string | null {
    if (this.#rowLevelSecurity || !/\b(?:is|are|can|may|belongs?)\s/i.test(text.text)) return null;
    const [opening] = openingRun(this.#tables.names.mentionsIn(text), text);
    return opening && ROWS_ARE_REACHED.test(text.text.slice(opening.end)) ? opening.key : null;
  }

  /** "RLS: owner only.", "RLS on both tables: …" or "All three have RLS: …" right behind a list or a table that declares tables and nothing else: those of the list, as many as it says. */
  #listedBefore({ text }: MappedText, unit: Unit): readonly string[] {
    const match = OF_THE_LIST.exec(text);
    const count = (match?.[1] ?? match?.[2])?.toLowerCase();
    if (unit.kind !== 'paragraph' || (count === undefined && !RLS_LABEL.test(text))) return [];
    const siblings = unit.parent?.children ?? [];
    const before = siblings.slice(0, siblings.indexOf(unit));
    const last = before.at(-1);
    const items = last?.kind === 'item' || last?.kind === 'row' ? before.slice(before.findLastIndex(({ kind }) => kind !== last.kind) + 1) : (last?.children ?? []);
    const declared = items.map((item) => this.homes.get(item) ?? []);
    if (declared.length === 0 || (count === undefined && items.some(({ kind }) => kind === 'row')) || declared.some((keys) => keys.length !== 1) || !items.every(({ kind }) => kind === 'item' || kind === 'row')) return [];
    return count === undefined || own(NUMBERS, count) === declared.length ? declared.flat() : [];
  }

  /** A paragraph far below a bold line may have left its subject; one that stands in the section of its table has not. */
  #belongs(context: Context): boolean {
    return !/\b(?:we|system|application|app|database|everything)\b[^.]{0,30}\b(?:rls|row)/i.test(context.unit.text.text) || context.unit.kind !== 'paragraph';
  }

  #nearness(context: Context, keys: readonly string[]): Nearness {
    return keys.some((key) => context.owners.includes(key)) ? 'own' : 'named';
  }
}

/** "policy: member of the senior's `care_links`" among the keys of a table: the others are those over which its rows are reached. */
function isReachedThrough(text: string, { unit, topic, lead, owners }: Context, named: readonly Run[]): boolean {
  const isOwn = unit.kind === 'item' && topic === 'line' && lead.every((key) => owners.includes(key));
  return isOwn && named.every((run) => !SWITCHED_ON.test(text.slice(0, run.start)));
}

/** Before the tables of which a statement is made: "enabled on ", "for ". */
const SWITCHED_ON = /\b(?:on|for)\s(?:the\s)?(?:tables?\s)?[`"'*]{0,3}$|,\s[`"'*]{0,3}$|^\W*$/i;

/** An enumeration at the end of a sentence; the group is what it lists. */
const ENUMERATION = /\b(?:for|on|of|over|to)\s(?:the\s|all\s)?((?!(?:for|on|of|over|to|the|all)\b)[a-z]\w{2,30}(?:\s[a-z]\w{2,30})?(?:,\s(?:and\s)?[a-z]\w{2,30}(?:\s[a-z]\w{2,30})?|\sand\s[a-z]\w{2,30}(?:\s[a-z]\w{2,30})?){1,12})\W*$/;

/** Before the names of a group with which a sentence opens: "Lookup tables (`regions`, `units`) are …". */
const OPENS_GROUP = /^\W{0,4}(?:(?:the|all|our|these)\s)?(?:[A-Za-z][\w-]{1,20}\s){0,3}(?:tables|collections)\s?(?:\(|:|—|–|-\s)\s?[`"'*]{0,3}$/;
/** … and the names in its brackets. */
const GROUPED = /^\W{0,4}(?:(?:the|all|our|these)\s)?(?:[A-Za-z][\w-]{1,20}\s){0,3}(?:tables|collections)\s?\(([`"'*a-z][^()]{2,200})\)/i;

/** "For templates, runs and test cases", "Lookup tables (`templates`, `cases`)": tables that an enumeration at the end calls by the last words of their names; none where one of them is not told. */
function byTails(text: string, tables: Tables, enumeration: RegExp): string[] {
  const names = (enumeration.exec(text)?.[1] ?? '').replace(/[`"'*]/g, '').split(/,\s(?:and\s)?|\sand\s/).filter((name) => name !== '');
  const found = names.flatMap((name) => keyByTail(name, tables) ?? []);
  return found.length === names.length && found.length > 1 ? found : [];
}

/** The one table whose name ends in some words. */
function keyByTail(words: string, tables: Tables): string | null {
  const tail = singular(snakeCase(words.replace(/\s/g, '_')));
  const hits = tables.declared.filter((table) => (`_${singular(snakeCase(table.name))}`).endsWith(`_${tail}`));
  return hits.length === 1 ? (hits[0]?.key ?? null) : null;
}

const LABEL = /^\W{0,4}([A-Za-z]\w{2,40})[`"'*]{0,3}\s?(?::|—|–|→)/;

/** "lines: enabled, owner only" in a list of which other items begin with the names of tables: `order_lines`, by the end of its name; null for another item. */
export function keyByLabel({ text, parent }: Unit, tables: Tables): string | null {
  const label = LABEL.exec(text.text)?.[1];
  if (label === undefined || !parent || tables.names.keyOf(label) !== null) return null;
  const key = keyByTail(label, tables);
  const labels = parent.children.map((item) => LABEL.exec(item.text.text)?.[1] ?? null).flatMap((each) => (each === null ? [] : (tables.names.keyOf(each) ?? [])));
  return key !== null && labels.length > 0 && !labels.includes(key) ? key : null;
}

/** The first two or three words of a line: "Audit log: owners only", "The form questions are read by all". */
const OPENING_WORDS = /^\W{0,4}(?:the\s)?([A-Za-z]{2,24}) ([A-Za-z]{2,24})(?: ([A-Za-z]{2,24}))?(?![\w-])/i;

/** The table of several words whose name, written in words, opens a line: `audit_log` of "Audit log: owners only" and "Audit logging is tenant-scoped". */
export function keyByOpening({ text }: Unit, tables: Tables): string | null {
  const words = (OPENING_WORDS.exec(text.text) ?? []).slice(1).filter((word) => word !== undefined);
  for (let count = words.length; count > 1; count--) {
    const name = words.slice(0, count).join(' ');
    if (actsOnData(text.text.slice(text.text.indexOf(name) + name.length))) return null;
    const key = tables.names.keyOf(name) ?? tables.names.keyOf(name.replace(/([a-z])\1?ing$/i, '$1'));
    if (key !== null) return key;
  }
  return null;
}

/** "Notes", "Usage Logs": over what is said of `notes`, of `usage_logs`. */
const WORDS_OF_NAME = /^\W{0,4}([A-Za-z]\w{0,30}(?:[ -][A-Za-z]\w{0,30}){0,3})\W{0,4}$/;

/** The declared table whose name a title is, with nothing else. */
function keyOfTitle(title: MappedText, tables: Tables): string | null {
  const words = WORDS_OF_NAME.exec(title.text)?.[1];
  const spelt = words === undefined ? null : tables.names.keyOf(words);
  if (spelt !== null) return spelt;
  const lead = namedLead(title);
  return lead && !/\w/.test(title.text.slice(lead.rest).replace(REMARK, '')) ? tables.names.keyOf(lead.name) : null;
}

/** "Table: `orders` (and what else is private)": a remark behind the name. */
const REMARK = /^[`"'*\s]{0,6}\([^()]{1,60}\)/;

/** "orders", and below it "RLS: on" and "Policy: …": an entry with what a row of a table would give. */
function isOverRules({ children }: Unit): boolean {
  return children.some(({ kind, fields: [field] }) => kind === 'item' && field !== undefined && field.label.length < 40 && (RLS_HEADER.test(field.label) || RULE_OF_ROWS.test(field.label)));
}

function isNameOverAnswer({ kind, text, children }: Unit, tables: Tables): boolean {
  return kind === 'item' && children.some((child) => child.kind === 'item' && child.fields.some(({ label }) => /^\W*(?:rls|row[- ](?:level )?security)\W*$/i.test(label))) && keyOfTitle(text, tables) !== null;
}

const RULE_OF_ROWS = /^(?:(?:access |rls |row )?polic(?:y|ies)|(?:who|whose)\b.{0,24}\brows?|rows? (?:rules?|access|filters?|visible to))$/i;

/** "### orders" over the listing that creates `orders`: what stands beside the listing is said of it. */
function isOverListing(heading: Unit, key: string, tables: Tables): boolean {
  return tables.declared.some((table) => table.key === key && table.homes.some((home) => home.kind === 'code' && home.parent === heading));
}

/** The one table that the section around a heading declares, in a listing or in words; null where it declares several or none. */
function soleTableBeside(heading: Unit, tables: Tables): string | null {
  const section = heading.parent;
  if (section?.kind !== 'heading' || /\b(?:buckets?|storage)\b/i.test(heading.text.text)) return null;
  const declared = tables.declared.filter((table) => table.homes.some((home) => isBelow(home, section)));
  return declared.length === 1 ? (declared[0]?.key ?? null) : null;
}

/** The table that "the last of the four" means. */
export function ordinalIn(text: string, targets: readonly string[]): string | null {
  const word = /\bthe (first|second|third|fourth|fifth|last|latter|former)\b/i.exec(text)?.[1]?.toLowerCase();
  if (word === undefined || targets.length < 2) return null;
  return tableAt(word, targets);
}

/** "On `boats`, `nights` and `crews` but for the last": the runs of a statement, the table that it takes out of its own enumeration apart from it. */
export function withPlaceExcepted({ text }: MappedText, runs: readonly Run[]): readonly Run[] {
  const words = EXCEPT_PLACE.exec(text);
  const place = (words?.[1] ?? words?.[2] ?? '').toLowerCase();
  const listed = words ? runs.findLast((run) => run.end <= words.index && run.keys.length > 1 && !run.exception && !run.excluded) : undefined;
  const key = listed ? tableAt(place, listed.keys) : null;
  if (!words || !listed || key === null) return runs;
  const apart: Run = { ...listed, start: words.index, end: words.index + words[0].length, keys: [key], exception: true };
  return [...runs.map((run) => (run === listed ? { ...run, keys: run.keys.filter((each) => each !== key) } : run)), apart];
}

/** The tables of the enumeration before that a statement points at by their number. */
function byNumber(text: string, targets: readonly string[]): string[] {
  if (targets.length < 2) return [];
  return matchesIn(text, BY_NUMBER).flatMap((match) => matchesIn((match[1] as string), /\w+/g).flatMap(([word]) => tableAt(word.toLowerCase(), targets) ?? []));
}

/** The table at the place that a word gives; null where the word gives none, or there are not so many. */
function tableAt(word: string, targets: readonly string[]): string | null {
  const place = own(PLACES, word);
  return place === undefined ? null : (targets.at(place) ?? null);
}

/** "on both tables", "for all three", "on the four tables above": the tables of a list by their number. */
const OF_THE_LIST = /\b(?:on|for|of)\s(?:all\s|the\s)?(both|two|three|four|five|six|seven|eight|nine|ten)\b(?:\s(?:of\s(?:them|these)|tables?|collections?)|\s?[:,.;]|\W*$)|^\W{0,4}(?:all\s)?(both|two|three|four|five|six|seven|eight|nine|ten)\s(?:of\s(?:them|these)\s|tables?\s|collections?\s)?(?:have|has|are|get|carry|stand|with|under)\b/i;
const RLS_LABEL = /^\W{0,4}(?:rls|row[- ](?:level )?security|polic(?:y|ies))(?:\s(?:polic(?:y|ies)|rules?))?\W{0,3}[:—–]/i;

function isRlsItem({ kind, fields: [field], parent }: Unit): boolean {
  return kind === 'item' && parent !== null && field !== undefined && field.label.length < 40 && RLS_HEADER.test(field.label);
}

/** Whether a clause goes on about the tables named just before it, as many as it says: "they now have …", "all three have …". */
export function takesUp(text: string, spoken: readonly string[]): boolean {
  const match = TAKES_UP_ALL.exec(text);
  const count = own(NUMBERS, (match?.[1] ?? match?.[2] ?? '').toLowerCase());
  return match !== null && spoken.length > 1 && (count === undefined || count === spoken.length);
}

/** A line that goes on from "RLS:". */
const SWITCHED = /^[^\p{L}\p{N}]{0,8}(?:is\s|are\s)?(?:on|enabled|active|in force|off|disabled|not enabled|not on|missing)\b/iu;

/** "RLS is enabled on `orders_archive`", of which nothing else is told: what is said of it is said of no table whose name looks like it. */
function namesAnother(text: MappedText): boolean {
  const match = /\b(?:rls|row[- ](?:level )?security|polic(?:y|ies))\b[^.;,()]{0,30}\bon\s(?:the\s)?(?=[a-z]\w*_\w)/i.exec(text.text);
  return match !== null && text.markAt(match.index + match[0].length, 'code') !== undefined;
}
