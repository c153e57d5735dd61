import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { splitAt } from '../../text/split-at.js';
import { COLUMN_KEY, COLUMN_NAME } from '../lexicon/data-words.js';
import type { Unit } from '../outline.js';
import type { TableDraft } from './draft.js';
import { columnsIn, draftOf, isNamedAsTable, namesIn } from './listed-names.js';
import { isTableName } from './names.js';

/** `models/order.py`, `app/models/line_item.rb`, `src/entities/order.entity.ts`: a file that holds models of stored rows, and what parts it from their names. */
const MODEL_FILE = /^[`"'*\s]{0,4}(?:[\w.-]{1,40}\/){0,6}(?:models?|entit(?:y|ies)|schemas?)\/(?:[\w-]{1,40}\/){0,2}[\w-]{1,40}(?:\.\w{1,12})?\.(?:py|rb|ts|js|mjs|java|kt|go|php|cs|rs|ex)[`"'*]{0,4}\s{0,4}(?:—|–|-|:|→|->|=>|#|\()\s{0,4}(?=[`"*A-Z])/;
/** A model by the name of its class, with its columns behind it perhaps. */
const MODEL = /^[`"'*]{0,3}([A-Z][a-z]\w{0,50})[`"'*]{0,3}\s?(?:\([^()]{0,400}\)|\b(?:models?|entity|entities|tables?|collections?)\b)?[`"'*.)\s]{0,3}$/;
/** Classes beside the models that are stored nowhere. */
const NO_MODEL = /(?:Base|Mixin|Enum|Type|Status|Role|Request|Response|Create|Update|Read|Out|In|Dto|DTO|Schema|Repository|Service|Controller|Factory|Manager|Validator)$/;
const JOINT = /\s?(?:,|\s\+|\s&|\s\/|,?\sand)\s/g;

/** "JPA entities (`Keeper`, `Hive`)", "SQLAlchemy models: Keeper, Hive": what an ORM maps to tables. */
const OF_ORM = /\b(?:JPA|Hibernate|Mongoose|SQLAlchemy|SQLModel|Prisma|Django|Eloquent|Active ?Record|Sequelize|TypeORM|MikroORM|GORM|Ecto|EF Core|Entity Framework|Beanie|Tortoise|ORM)\s(?:entities|entity classes|models|model classes|documents)\s?[(:]\s?/i;

/** "`prisma/schema.prisma` (3 models: Keeper, Hive, Visit)", "`models.py` — Keeper, Hive": the one file of all models, up to their names. */
const FILE_OF_MODELS = /(?:^|[\s`"'(*])(?:[\w.-]{1,40}\/){0,6}(?:schema\.prisma|models\.py|(?:schema|models|entities)\.(?:ts|js|rb|go))[`"'*)]{0,4}\s{0,2}(?:—|–|-|:|→|=|\()\s{0,2}(?:(?:\d{1,2}|all|the|data|defines|holds|contains|with|prisma|django|database|db)\s){0,4}(?:(?:models?|tables?|entities|classes)\s?[:(—–-]\s{0,2})?(?=[`"*]{0,2}[A-Z][a-z])/i;

/** What a schema of Prisma calls a model is stored, `OrderRequest` too. */
const STORES_ALL = /\bschema\.prisma\b[^.]{0,20}\bmodels?\b/i;

/**
 * The models that a line names behind the file that holds them, or behind the ORM that maps them: "`models/order.py` — Order (id, buyer_id),
 * OrderLine", "JPA entities (`Order`, `OrderLine`)". They declare only where no other place shows the tables (`told`).
 * @returns null for a line that names no models
 */
export function tablesOfModels(unit: Unit): TableDraft[] | null {
  if (unit.kind !== 'item' && unit.kind !== 'paragraph') return null;
  const list = unit.zone === 'plain' ? listOfModels(unit) : null;
  if (!list) return null;
  const parts = splitAt(list, JOINT, true);
  const names = parts.map((part) => MODEL.exec(part.text)?.[1] ?? '');
  if (!names.every((name) => name !== '' && isTableName(name))) return null;
  return names.flatMap((name, index) => {
    const part = parts[index];
    if (!part || (NO_MODEL.test(name) && !STORES_ALL.test(unit.text.text))) return [];
    const start = part.text.indexOf(name);
    const columns = columnsIn(part);
    return [{ name, aliases: [], columns, source: 'list' as const, partial: columns.length === 0, nameSpan: part.span(start, start + name.length), unit, tier: 'listed' as const, told: true, words: [part] }];
  });
}

/** `schema.sql (`, `db/init.sql` creates: the script that makes the tables, before their names. */
const SCRIPT = /(?:^|\s)(?:[\w.-]{1,40}\/){0,6}[\w-]{1,60}\.sql\s{1,4}(?:\(|(?:creates|defines|holds|contains|has|with)\s)/i;
const LEAST_OF_SCRIPT = 3;

/** "applies `schema.sql` (orders, order_lines, buyers)": the tables that a script makes, by names and nothing else, half of them ones that tables have. */
export function tablesOfScript(sentence: MappedText, unit: Unit): TableDraft[] {
  const script = SCRIPT.exec(sentence.text);
  if (!script || !sentence.text.includes('.sql')) return [];
  const rest = sentence.slice(script.index + script[0].length);
  const end = script[0].endsWith('(') ? closingOf(rest.text) : rest.text.search(/[.;](?:\s|$)|$/);
  const names = end < 0 ? [] : namesIn(rest.slice(0, end).slice(/^(?:the\s)?(?:tables?:?\s)?/i.exec(rest.text)?.[0].length ?? 0)).map(({ name }) => name);
  const likely = names.filter((name) => isNamedAsTable(name.text)).length;
  if (names.length < LEAST_OF_SCRIPT || likely * 2 < names.length || names.some(({ text }) => COLUMN_KEY.test(text) || COLUMN_NAME.test(text))) return [];
  const told = names.every((name) => name.markAt(0, 'code') === undefined);
  return names.map((name) => ({ ...draftOf(name, unit), told }));
}

/** "stored in Postgres (Prisma `Order` model)": a model that an ORM maps, named as code. */
const ONE_OF_ORM = /\b(?:Mongoose|SQLAlchemy|SQLModel|Prisma|Django|Eloquent|Active ?Record|Sequelize|TypeORM|GORM|Ecto|Drizzle)\s[`"]?([A-Z][a-z]\w{1,50})[`"]?\s(?:model|entity|document|table)\b(?!\s(?:is (?:unchanged|untouched)|already))/;

/** The model that a sentence names as one of an ORM. */
export function tableOfOrm(sentence: MappedText, unit: Unit): TableDraft[] {
  const match = ONE_OF_ORM.exec(sentence.text);
  if (match?.[1] === undefined || !isTableName(match[1])) return [];
  const start = match.index + match[0].indexOf(match[1]);
  if (sentence.markAt(start, 'code') === undefined || NO_MODEL.test(match[1])) return [];
  return [{ ...draftOf(sentence.slice(start, start + match[1].length), unit), told: true, words: [sentence] }];
}

/** Where the bracket closes that is open at the beginning. */
function closingOf(text: string): number {
  const brackets = matchesIn(text, /[()]/g);
  let depth = 1;
  for (const { 0: bracket, index } of brackets) {
    depth += bracket === '(' ? 1 : -1;
    if (depth === 0) return index;
  }
  return -1;
}

function listOfModels({ kind, text }: Unit): MappedText | null {
  const file = kind === 'item' ? MODEL_FILE.exec(text.text) : null;
  if (file) return text.slice(file[0].length);
  const mapped = OF_ORM.exec(text.text) ?? FILE_OF_MODELS.exec(text.text);
  if (!mapped) return null;
  const rest = text.slice(mapped.index + mapped[0].length);
  const end = /\([^()]*$/.test(mapped[0]) ? rest.text.indexOf(')') : rest.text.search(/[.;](?:\s|$)|$/);
  return end < 0 ? null : rest.slice(0, end);
}
