import type { MappedText } from '../../../text/mapped-text.js';
import { append } from '../../../text/append.js';
import { PERSON_NOUNS } from '../../lexicon/persons.js';
import { ancestors, type Unit } from '../../outline.js';
import type { Tables } from '../../tables/find-tables.js';
import { singular, snakeCase } from '../../tables/names.js';
import { mentionsRls } from './wording.js';

/*
 * Policies told for groups of tables by the titles of the sections that declare them:
 *
 *     ### 2.1 Billing                     ## Row level security
 *     - `invoices` — id, owner_id …       - **Billing** — owners only
 *     - `payments` — id, owner_id …
 */

/** A title, and the tables that its section declares. */
interface Group {
  readonly heading: Unit;
  readonly title: string;
  readonly keys: readonly string[];
}

/** Finds the tables that a line about row level security names by the section that declares them. */
export class SectionGroups {
  readonly #tables: Tables;
  readonly #groups: readonly Group[];

  constructor(tables: Tables) {
    this.#tables = tables;
    const keys = new Map<Unit, string[]>();
    for (const table of tables.declared) for (const home of table.homes) for (const heading of sectionsOf(home)) append(keys, heading, table.key);
    this.#groups = [...keys].flatMap(([heading, all]) => {
      const title = titleIn(heading.text.text);
      return title === '' || mentionsRls(heading.text.text) ? [] : [{ heading, title, keys: [...new Set(all)] }];
    });
  }

  /** The tables of the sections, or by a part of their names in a label of several, with which a line begins: "Billing", "Notes / billing / audit". */
  keysOf(label: string, unit: Unit): readonly string[] {
    const parts = label.split(PARTS).map(titleIn).filter((part) => part !== '');
    const found = parts.map((part) => this.#groupOf(part, unit));
    if (found.every((keys) => keys.length === 0) && parts.length < 2) return [];
    return [...new Set(parts.flatMap((part, index) => (found[index]?.length ? found[index] : parts.length > 1 ? this.#tableOf(part) : [])))];
  }

  /** The tables of the one section whose title a part of a label is, or ends or begins with; none where people are meant by it. */
  #groupOf(part: string, unit: Unit): readonly string[] {
    if (isOfPeople(part)) return [];
    const above = new Set(ancestors(unit));
    const others = this.#groups.filter(({ heading }) => !above.has(heading));
    const same = others.filter(({ title }) => title === part);
    const alike = same.length > 0 ? same : others.filter(({ title }) => title.endsWith(` ${part}`) || title.startsWith(`${part} `));
    return alike.length === 1 ? (alike[0]?.keys ?? []) : [];
  }

  /** `audit_log` of "audit": the one table whose name is the word, or begins with it before a word for records. */
  #tableOf(part: string): readonly string[] {
    if (isOfPeople(part)) return [];
    const key = this.#tables.names.keyOf(part);
    if (key !== null) return [key];
    const word = snakeCase(part.replace(/\s/g, '_'));
    const hits = this.#tables.declared.filter(({ name }) => RECORDS_BEHIND.test(snakeCase(name)) && snakeCase(name).replace(RECORDS_BEHIND, '') === word);
    return hits.length === 1 ? hits.map((table) => table.key) : [];
  }
}

/** What a line begins with, before its dash or colon: "**Billing** — …", "Notes / audit: …"; of a name set as code, nothing. */
export function labelOf(text: MappedText): string | null {
  const label = LABEL.exec(text.text)?.[1];
  return label === undefined || text.marks.some(({ kind, start }) => kind === 'code' && start < label.length) ? null : label;
}

const LABEL = /^\W{0,4}([A-Za-z][\w &/+,'’-]{1,60}?)(?:\s?\([^()]{0,40}\))?[*_"]{0,3}\s?(?::|—|–|→|-\s)/;
const PARTS = /\s?[/&+,]\s?|\s(?:and|plus)\s/;
const RECORDS_BEHIND = /_(?:logs?|entr(?:y|ies)|records?|events?|history|trail|data|items?)$/;

/** The headings over what declares a table, beside those that are the title of all tables or of the document. */
function sectionsOf(home: Unit): readonly Unit[] {
  return ancestors(home).filter(({ kind, depth }) => kind === 'heading' && depth > 1);
}

/** "3.2 Billing tables (beta)" → "billing" */
function titleIn(text: string): string {
  return text.replace(/[`*_"]/g, '').replace(/\s?\([^()]*\)/g, '').replace(/^\W{0,6}(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?\s)?/, '').trim().replace(GENERIC, '').toLowerCase();
}

const GENERIC = / (?:tables?|data|schemas?|modules?|domains?|entities|models?|collections?|sections?|layer|area|records?|rows?|group)$/i;

function isOfPeople(part: string): boolean {
  return PERSON_NOUNS.has(singular(part)) || EVERYBODY.test(part);
}

/** Whoever asks, or by which command: no section. */
const EVERYBODY = /^(?:public|anon(?:ymous)?|authenticated|service[ -]?role|everyone|all|admin|staff|select|insert|update|delete|reads?|writes?|tables?|data|database|schema|policy|policies|rls)$/;
