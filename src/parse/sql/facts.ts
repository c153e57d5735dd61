import { append } from '../../text/append.js';
import type { Span } from '../../text/source-file.js';
import type { ColumnFact, RlsEvent, SqlFacts, TableChange, TableFact } from '../embedded.js';
import type { Act, Alteration } from './acts.js';
import { saysExcerpt, type TableBody } from './body.js';
import type { ColumnForm, Constraint } from './columns.js';
import type { CommentLines } from './comments.js';
import type { Condition } from './conditions.js';
import { qualified, type Script, type TableName } from './script.js';
import type { Range } from './statements.js';

/** An enum type (`CREATE TYPE … AS ENUM`, a domain with a list of values), also for tables of other listings. */
export interface EnumFact {
  readonly name: string;
  readonly values: readonly string[];
}

/** What a script declares, and the enum types by name. */
export interface SqlScriptFacts extends SqlFacts {
  readonly enums: readonly EnumFact[];
}

/** Where a statement stands. */
export interface Place {
  readonly script: Script;
  readonly comments: CommentLines;
  readonly statement: Range;
}

interface ColumnDraft {
  name: string;
  type: string;
  nullable: boolean | null;
  primaryKey: boolean;
  unique: boolean;
  references: ColumnFact['references'];
  cascades: boolean;
  values: readonly string[] | null;
  checks: CheckDraft[];
  words: string[];
  readonly span: Span;
}

/** A CHECK of a column: by its name, if it has one, what it says, and the values that it permits. */
interface CheckDraft {
  readonly name: string | null;
  readonly text: string;
  readonly values: readonly string[] | null;
}

interface TableDraft {
  name: string;
  readonly aliases: string[];
  readonly schema: string | null;
  /** By name in lower case. */
  readonly columns: Map<string, ColumnDraft>;
  partial: boolean;
  readonly words: string[];
  readonly nameSpan: Span;
  readonly span: Span;
}

/** What events and changes are said of: it takes them along when it is renamed. */
interface Subject {
  table: string;
  /** The subject whose name it was given. */
  into: Subject | null;
}

/** Names that stand for any table. */
const PLACEHOLDER = /^(?:table_?name|your_?table(?:_?name)?|tbl_?name)$/i;

/** Gathers what the acts of a script amount to, in its order. */
export class FactCollector {
  readonly #tables: TableDraft[] = [];
  readonly #byName = new Map<string, TableDraft>();
  readonly #changes: { readonly subject: Subject; readonly columns: readonly ColumnDraft[]; readonly dropped: readonly string[]; readonly span: Span }[] = [];
  readonly #events: (Omit<RlsEvent, 'table'> & { readonly subject: Subject })[] = [];
  readonly #subjects = new Map<string, Subject>();
  readonly #mentions: { readonly name: string; readonly table: string; readonly span: Span }[] = [];
  readonly #enums = new Map<string, EnumFact>();
  /** Views and temporary tables. */
  readonly #noTables = new Set<string>();
  readonly #comments: Span[] = [];

  /** Adds what an act brings about. */
  add(act: Act, place: Place): void {
    switch (act.kind) {
      case 'createTable': this.#createTable(act, place); break;
      case 'alterTable': for (const table of act.tables) this.#alterTable(table, act.alterations, place); break;
      case 'dropTable': for (const table of act.tables) this.#event('dropTable', table, place); break;
      case 'policy': case 'dropPolicy': for (const table of act.tables) this.#event(act.kind, table, place, act.policy, act.predicate); break;
      case 'enum': this.#addEnum(act.name, act.values); break;
      case 'describe': this.#describe(act, place); break;
      case 'view': this.#noTables.add(act.name.toLowerCase()); break;
      case 'mention': this.addMention(act.table, place.script); break;
    }
  }

  addComments(comments: CommentLines): void {
    for (const span of comments.spans()) this.#comments.push(span);
  }

  addMention(table: TableName, script: Script): void {
    if (PLACEHOLDER.test(table.name)) return;
    this.#mentions.push({ name: table.name.toLowerCase(), table: qualified(table), span: script.source.span(table.start, table.end) });
  }

  /** Adds a table of which only the name and what is said of it are listed. */
  addListedTable(table: TableName, words: string | null, span: Span, script: Script): void {
    this.#declare(table, { ...emptyDraft(table, span, script), partial: true, words: words === null ? [] : [words] });
  }

  finish(): SqlScriptFacts {
    const required = this.#tables.flatMap((table) => [...table.columns.values()]).filter((column) => column.nullable === false && !column.primaryKey);
    const strict = { columns: required.length > 0, keys: required.some((column) => column.references !== null) };
    const column = (draft: ColumnDraft): ColumnFact => this.#finishColumn(draft, strict);
    return {
      tables: this.#tables.map((draft): TableFact => ({
        name: draft.name,
        aliases: draft.aliases,
        schema: draft.schema,
        columns: [...draft.columns.values()].map(column),
        source: 'sql',
        partial: draft.partial,
        comment: joined(draft.words),
        nameSpan: draft.nameSpan,
        span: draft.span,
      })),
      changes: this.#changes.map((change): TableChange => ({ table: nameOf(change.subject), columns: change.columns.map(column), ...(change.dropped.length > 0 ? { dropped: change.dropped } : {}), span: change.span })),
      events: this.#events.map(({ subject, ...event }): RlsEvent => ({ ...event, table: nameOf(subject) })),
      mentions: this.#mentions.filter(({ name }) => !this.#noTables.has(name)).map(({ table, span }) => ({ table, span })),
      comments: this.#comments,
      enums: [...this.#enums.values()],
    };
  }

  #createTable({ table, body, temporary, comment }: Act & { kind: 'createTable' }, place: Place): void {
    if (temporary) this.#noTables.add(table.name.toLowerCase());
    if (temporary || PLACEHOLDER.test(table.name)) return;
    const { script, statement } = place;
    const words = columnWords(body, place);
    const { columns, complete } = this.#columnsOf(body.likes);
    body.columns.forEach((form, index) => addColumn(columns, columnDraft(form, place, words.get(index) ?? [])));
    const draft: TableDraft = {
      ...emptyDraft(table, script.span(statement), script),
      columns,
      partial: body.partial || !complete || saysExcerptWithin(place),
      words: [...tableWords(body, place), ...(comment === null ? [] : [comment])],
    };
    for (const constraint of body.constraints) constrain(draft.columns, constraint);
    this.#declare(table, draft);
  }

  #declare(table: TableName, draft: TableDraft): void {
    this.#tables.push(draft);
    this.#byName.set(keyOf(table), draft);
  }

  #columnsOf(likes: readonly TableName[]): { readonly columns: Map<string, ColumnDraft>; readonly complete: boolean } {
    const drafts = likes.map((like) => this.#byName.get(keyOf(like)));
    const columns = new Map<string, ColumnDraft>();
    for (const column of drafts.flatMap((draft) => [...(draft?.columns.values() ?? [])])) addColumn(columns, { ...column, checks: [...column.checks], words: [...column.words] });
    return { columns, complete: drafts.every((draft) => draft !== undefined && !draft.partial) };
  }

  #alterTable(table: TableName, alterations: readonly Alteration[], place: Place): void {
    if (PLACEHOLDER.test(table.name)) return;
    const draft = this.#byName.get(keyOf(table));
    const changed = new Map<string, ColumnDraft>();
    const dropped: string[] = [];
    for (const alteration of alterations) {
      switch (alteration.kind) {
        case 'enable': case 'disable': case 'force': this.#event(alteration.kind, table, place); break;
        case 'addColumn': {
          const words = linesOf(alteration.column.range, place).flatMap((line) => place.comments.behind(line) ?? []);
          const column = columnDraft(alteration.column, place, words);
          addColumn(changed, column);
          if (draft) addColumn(draft.columns, { ...column, checks: [...column.checks] });
          break;
        }
        case 'addConstraint':
          for (const name of namesOf(alteration.constraint)) if (!changed.has(name.toLowerCase())) addColumn(changed, emptyColumn(name, place.script.span(alteration.range)));
          constrain(changed, alteration.constraint);
          if (draft) constrain(draft.columns, alteration.constraint);
          break;
        case 'alterColumn': {
          const { nullable, type } = alteration;
          addColumn(changed, { ...(changed.get(alteration.column.toLowerCase()) ?? emptyColumn(alteration.column, place.script.span(alteration.range))), nullable, type: type ?? '' });
          const column = draft?.columns.get(alteration.column.toLowerCase());
          if (column && type !== null) column.type = type;
          if (column && nullable !== null) column.nullable = nullable;
          break;
        }
        case 'dropColumn': draft?.columns.delete(alteration.column.toLowerCase()); break;
        case 'dropConstraint':
          dropped.push(alteration.name);
          for (const column of draft?.columns.values() ?? []) column.checks = column.checks.filter(({ name }) => !sameName(name ?? defaultName(table, column), alteration.name));
          break;
        case 'renameColumn': {
          const column = draft?.columns.get(alteration.column.toLowerCase());
          if (!draft || !column) break;
          draft.columns.delete(alteration.column.toLowerCase());
          addColumn(draft.columns, Object.assign(column, { name: alteration.to }));
          break;
        }
        case 'renameTable': this.#renameTable(table, alteration.to); break;
      }
    }
    if (changed.size === 0 && dropped.length === 0) return;
    this.#changes.push({ subject: this.#subjectOf(table), columns: [...changed.values()], dropped, span: place.script.span(place.statement) });
  }

  /** A table that is renamed takes along all that was said of it. */
  #renameTable(table: TableName, to: string): void {
    const renamed = { ...table, name: to };
    const subject = this.#subjects.get(keyOf(table));
    if (subject) {
      const known = this.#subjects.get(keyOf(renamed));
      this.#subjects.delete(keyOf(table));
      subject.table = qualified(renamed);
      if (known && known !== subject) subject.into = known;
      else this.#subjects.set(keyOf(renamed), subject);
    }
    const draft = this.#byName.get(keyOf(table));
    if (!draft) return;
    this.#byName.delete(keyOf(table));
    draft.aliases.push(draft.name);
    draft.name = to;
    this.#byName.set(keyOf(renamed), draft);
  }

  #subjectOf(table: TableName): Subject {
    const known = this.#subjects.get(keyOf(table));
    if (known) return known;
    const subject = { table: qualified(table), into: null };
    this.#subjects.set(keyOf(table), subject);
    return subject;
  }

  #describe({ table, column, words }: Act & { kind: 'describe' }, { script }: Place): void {
    const text = script.string(words);
    if (text.length > 0) this.#comments.push(text.span());
    const draft = table === null ? undefined : this.#byName.get(keyOf(table));
    const described = column === null ? draft : draft?.columns.get(column.toLowerCase());
    described?.words.push(text.text.trim());
  }

  #event(kind: RlsEvent['kind'], table: TableName, { script, statement }: Place, policy: string | null = null, predicate: string | null = null): void {
    if (PLACEHOLDER.test(table.name)) return;
    this.#events.push({ kind, subject: this.#subjectOf(table), policy, predicate, span: script.span(statement) });
  }

  #addEnum(name: string, values: readonly string[]): void {
    const known = this.#enums.get(name.toLowerCase());
    this.#enums.set(name.toLowerCase(), { name: known?.name ?? name, values: [...(known?.values ?? []), ...values.filter((value) => !known?.values.includes(value))] });
  }

  #finishColumn(draft: ColumnDraft, strict: { readonly columns: boolean; readonly keys: boolean }): ColumnFact {
    const type = /^(?:["`]?\w+["`]?\.)?["`]?(\w+)/.exec(draft.type)?.[1]?.toLowerCase();
    return {
      name: draft.name,
      type: draft.type,
      // Where a script says NOT NULL of some columns, silence about the others says that they may be empty; of a foreign key, where it
      // says so of some foreign key, and the row does not go with the one it refers to.
      nullable: draft.nullable ?? ((draft.references ? strict.keys && !draft.cascades : strict.columns) && draft.type !== '' ? true : null),
      primaryKey: draft.primaryKey,
      unique: draft.unique,
      references: draft.references,
      values: draft.values ?? draft.checks.find(({ values }) => values !== null)?.values ?? (type === undefined ? null : (this.#enums.get(type)?.values ?? null)),
      check: draft.checks.length > 0 ? draft.checks.map(({ text }) => text).join(' AND ') : null,
      ...(draft.checks.some(({ name }) => name !== null) ? { checkNames: draft.checks.flatMap(({ name }) => name ?? []) } : {}),
      comment: joined(draft.words),
      span: draft.span,
    };
  }
}

function keyOf(table: TableName): string {
  return qualified(table).toLowerCase();
}

function nameOf(subject: Subject): string {
  let last = subject;
  while (last.into) {
    if (last.into.into) last.into = last.into.into;
    last = last.into;
  }
  return last.table;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function joined(words: readonly string[]): string | null {
  const text = words.filter((part) => part.length > 0).join(' ');
  return text.length > 0 ? text : null;
}

function emptyDraft(table: TableName, span: Span, script: Script): TableDraft {
  return { name: table.name, aliases: [], schema: table.schema, columns: new Map(), partial: false, words: [], nameSpan: script.source.span(table.start, table.end), span };
}

function emptyColumn(name: string, span: Span): ColumnDraft {
  return { name, type: '', nullable: null, primaryKey: false, unique: false, references: null, cascades: false, values: null, checks: [], words: [], span };
}

function columnDraft(form: ColumnForm, { script }: Place, words: readonly string[]): ColumnDraft {
  const draft: ColumnDraft = {
    ...emptyColumn(form.name, script.span(form.range)),
    type: form.type,
    nullable: form.nullable,
    primaryKey: form.primaryKey,
    unique: form.unique,
    references: form.references,
    cascades: form.cascades,
    values: form.values,
    words: [...words, ...(form.comment === null ? [] : [form.comment])],
  };
  for (const condition of form.conditions) addCondition(draft, condition);
  return draft;
}

function addCondition(column: ColumnDraft, { name, text, allowed }: Condition): void {
  column.checks.push({ name, text, values: allowed.find((list) => sameName(list.column, column.name))?.values ?? null });
}

/** What Postgres calls a CHECK without a name: `orders_size_check`. */
function defaultName({ name }: TableName, column: ColumnDraft): string {
  return `${name}_${column.name}_check`;
}

function addColumn(columns: Map<string, ColumnDraft>, column: ColumnDraft): void {
  columns.set(column.name.toLowerCase(), column);
}

/** Gives columns what a constraint of their table says of them. */
function constrain(columns: ReadonlyMap<string, ColumnDraft>, constraint: Constraint): void {
  if (constraint.kind === 'check') {
    for (const name of constraint.condition.names) {
      const column = columns.get(name.toLowerCase());
      if (column) addCondition(column, constraint.condition);
    }
    return;
  }
  constraint.columns.forEach((name, index) => {
    const column = columns.get(name.toLowerCase());
    if (column) constrainColumn(column, constraint, index);
  });
}

function constrainColumn(column: ColumnDraft, constraint: Exclude<Constraint, { kind: 'check' }>, index: number): void {
  switch (constraint.kind) {
    case 'primaryKey': column.primaryKey = true; column.nullable = false; break;
    case 'unique': column.unique ||= constraint.columns.length === 1; break;
    case 'notNull': column.nullable = false; break;
    case 'nullable': column.nullable = true; break;
    case 'foreignKey':
      column.references ??= { table: qualified(constraint.table), column: constraint.targets[index] ?? null };
      if (constraint.setsNull) column.nullable ??= true;
      column.cascades ||= constraint.cascades;
      break;
  }
}

/** The columns that a constraint speaks of. */
function namesOf(constraint: Constraint): readonly string[] {
  return constraint.kind === 'check' ? constraint.condition.names : constraint.columns;
}

/** The lines on which the tokens of a range stand. */
function linesOf({ from, to }: Range, { script }: Place): number[] {
  const lines = new Set<number>();
  for (let at = from; at < to; at++) lines.add(script.at(at).endLine);
  return [...lines];
}

/** What the comments behind the columns say, by the index of the column: the last column of a line has its comment. */
function columnWords(body: TableBody, place: Place): Map<number, string[]> {
  const { script, comments, statement } = place;
  const words = new Map<number, string[]>();
  if (script.at(statement.from).line === script.at(statement.to - 1).endLine) return words;
  const owners = new Map<number, number>();
  body.columns.forEach((column, index) => {
    for (const line of linesOf(column.range, place)) owners.set(line, index);
  });
  for (const [line, index] of owners) {
    const text = comments.behind(line);
    if (text !== null) append(words, index, text);
  }
  return words;
}

/** What comments say of a table: above it, behind its name, and behind its end. */
function tableWords(body: TableBody, { script, comments, statement }: Place): string[] {
  const first = script.at(statement.from).line;
  const last = script.at(statement.to - 1).endLine;
  const taken = new Set(body.columns.flatMap(({ range }) => [script.at(range.from).line, script.at(range.to - 1).endLine]));
  const behind = first === last ? [first] : [first, last].filter((line) => !taken.has(line));
  return [comments.above(first), ...behind.map((line) => comments.behind(line))].filter((words) => words !== null);
}

function saysExcerptWithin({ script, comments, statement }: Place): boolean {
  const { start } = script.at(statement.from);
  const { end } = script.at(statement.to - 1);
  return comments.within(start, end).some(({ words }) => words !== null && saysExcerpt(words));
}
