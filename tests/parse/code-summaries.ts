import { readCode } from '../../src/parse/code.js';
import type { CodeFacts, ColumnFact, RlsEvent, RouteFact, TableFact } from '../../src/parse/embedded.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { SourceFile } from '../../src/text/source-file.js';

/** A listing inside of a document: places are those of the document, so that a test notices an index mistaken for one. */
export interface Read {
  readonly file: SourceFile;
  readonly facts: CodeFacts;
}

const LEAD = '# Some document\n\n```\n';

export function read(code: string, lang: string): Read {
  const file = new SourceFile('draft.md', `${LEAD}${code}\n\`\`\`\n`);
  return { file, facts: readCode(listing(code), lang) };
}

export function listing(code: string): MappedText {
  return MappedText.verbatim(code, LEAD.length);
}

/** `users (User): id!* uuid; org_id? uuid -> orgs.id; role text {a|b}`: `!` not null, `?` nullable, `*` key, `+` unique. */
export function tables(code: string, lang: string): string[] {
  return read(code, lang).facts.tables.map(table);
}

function table(fact: TableFact): string {
  const aliases = fact.aliases.length > 0 ? ` (${fact.aliases.join(', ')})` : '';
  const name = `${fact.schema === null ? '' : `${fact.schema}.`}${fact.name}${aliases}`;
  return `${name}${fact.partial ? ' …' : ''}: ${fact.columns.map(column).join('; ')}`;
}

function column(fact: ColumnFact): string {
  const marks = `${fact.nullable === null ? '' : fact.nullable ? '?' : '!'}${fact.primaryKey ? '*' : ''}${fact.unique ? '+' : ''}`;
  const references = fact.references ? `-> ${fact.references.table}${fact.references.column === null ? '' : `.${fact.references.column}`}` : '';
  const values = fact.values ? `{${fact.values.join('|')}}` : '';
  const comment = fact.comment === null ? '' : `# ${fact.comment}`;
  return [`${fact.name}${marks}`, fact.type, references, values, comment].filter((part) => part !== '').join(' ');
}

/** `POST /x (name) [guard, guard]` */
export function routes(code: string, lang: string): string[] {
  return read(code, lang).facts.routes.map(route);
}

function route(fact: RouteFact): string {
  const guards = fact.guards.length > 0 ? `[${fact.guards.map((guard) => guard.text).join(', ')}]` : '';
  return [fact.method ?? 'ANY', fact.path ?? '', fact.name === null ? '' : `(${fact.name})`, guards].filter((part) => part !== '').join(' ');
}

/** `enable orders`, `policy orders own: owner_id = auth.uid()` */
export function events(code: string, lang: string): string[] {
  return read(code, lang).facts.events.map(event);
}

function event(fact: RlsEvent): string {
  return `${fact.kind} ${fact.table}${fact.policy === null ? '' : ` ${fact.policy}`}${fact.predicate === null ? '' : `: ${fact.predicate}`}`;
}
