import { readCode } from '../parse/code.js';
import { readServerlessRoutes } from '../parse/code/routes/serverless.js';
import { looksLikeDiagram, readAsciiDiagram, readMermaid } from '../parse/diagram.js';
import { looksLikeDotenv, readDotenv } from '../parse/dotenv.js';
import type { CodeFacts, DiagramFacts, DotenvEntry, OpenApiFacts, RlsEvent, RouteFact } from '../parse/embedded.js';
import { looksLikeOpenApi, readOpenApi } from '../parse/openapi.js';
import { looksLikeSql, readSql, type SqlScriptFacts } from '../parse/sql.js';
import type { MappedText } from '../text/mapped-text.js';
import { DATA_LANGS } from './lexicon/listings.js';
import type { Unit } from './outline.js';

export type ListingKind = 'sql' | 'dotenv' | 'openapi' | 'mermaid' | 'ascii' | 'code' | 'yaml' | 'plain';

/** Strokes of boxes and trees: without them a box of endpoints is a list of endpoints. */
const FRAME = /[\u2500-\u257f]/g;
/** The strokes of a tree drawn with letters: `|   |-- `, "`-- ", `+-- `. */
const BRANCHES = /^(?:[ |]{0,40}[|`+\\]-{1,3}|[ |]{1,40}\|)(?=\s)/gm;

/** What the listings of one document hold: each is read once, when it is first asked for. */
export class Listings {
  readonly #kinds = new Map<Unit, ListingKind>();
  readonly #sql = new Map<Unit, SqlScriptFacts>();
  readonly #code = new Map<Unit, CodeFacts>();
  readonly #openApi = new Map<Unit, OpenApiFacts>();
  readonly #descriptors = new Map<Unit, readonly RouteFact[]>();
  readonly #diagrams = new Map<Unit, DiagramFacts>();

  /** What kind of listing a code unit is. */
  kindOf(unit: Unit): ListingKind {
    return remembered(this.#kinds, unit, () => recognise(unit));
  }

  sql(unit: Unit): SqlScriptFacts | null {
    return this.kindOf(unit) === 'sql' ? remembered(this.#sql, unit, () => readSql(unit.text)) : null;
  }

  code(unit: Unit): CodeFacts | null {
    const kind = this.kindOf(unit);
    return kind === 'code' || kind === 'plain' ? remembered(this.#code, unit, () => readCode(unit.text, unit.code?.lang ?? '')) : null;
  }

  /** The acts on row level security of a script or a program. */
  rlsEvents(unit: Unit): readonly RlsEvent[] {
    return (this.sql(unit) ?? this.code(unit))?.events ?? [];
  }

  openApi(unit: Unit): OpenApiFacts | null {
    return this.kindOf(unit) === 'openapi' ? remembered(this.#openApi, unit, () => readOpenApi(unit.text)) : null;
  }

  /** The routes of a program, or of the functions of a deployment descriptor. */
  routes(unit: Unit): readonly RouteFact[] {
    if (this.kindOf(unit) === 'yaml') return remembered(this.#descriptors, unit, () => readServerlessRoutes(unit.text));
    return this.code(unit)?.routes ?? [];
  }

  diagram(unit: Unit): DiagramFacts | null {
    const kind = this.kindOf(unit);
    if (kind !== 'mermaid' && kind !== 'ascii') return null;
    return remembered(this.#diagrams, unit, () => (kind === 'mermaid' ? readMermaid(unit.text) : readAsciiDiagram(unit.text)));
  }

  dotenv(unit: Unit): readonly DotenvEntry[] | null {
    return this.kindOf(unit) === 'dotenv' ? readDotenv(unit.text) : null;
  }

  /** The lines of a listing that is a plain list or a drawing; null for SQL, Mermaid and OpenAPI. */
  lines(unit: Unit): readonly MappedText[] | null {
    const kind = this.kindOf(unit);
    if (kind === 'ascii') return unit.text.masked(FRAME).masked(BRANCHES).lines();
    if (kind === 'plain') return unit.text.masked(BRANCHES).lines();
    return kind === 'code' || kind === 'yaml' ? unit.text.lines() : null;
  }
}

function recognise(unit: Unit): ListingKind {
  const lang = unit.code?.lang ?? '';
  const text = unit.text.text;
  const diagram = looksLikeDiagram(text, lang);
  if (diagram === 'mermaid') return 'mermaid';
  if (looksLikeSql(text, lang)) return 'sql';
  if (looksLikeDotenv(unit.text, lang)) return 'dotenv';
  if (looksLikeOpenApi(text)) return 'openapi';
  if (diagram === 'ascii') return 'ascii';
  if (DATA_LANGS.has(lang)) return 'yaml';
  return lang === '' || lang === 'text' || lang === 'txt' ? 'plain' : 'code';
}

function remembered<Key, Value>(store: Map<Key, Value>, key: Key, read: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const value = read();
  store.set(key, value);
  return value;
}
