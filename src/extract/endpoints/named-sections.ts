import { append } from '../../text/append.js';
import { DEEPEST_HEADING } from '../heading-levels.js';
import { ancestors, type Unit } from '../outline.js';
import type { EndpointDraft } from './draft.js';
import { PATH_COLUMN, ROW_NAME_COLUMN } from '../lexicon/endpoints.js';
import { pathMentions } from '../paths.js';

/** What stands before the name of a section: "Tool 3 — ", "2.1 ", "Endpoint: ". */
const LEAD = /^\W*(?:(?:tool|feature|module|section|part|step|endpoint|route|function|flow|api)\s)?(?:#?\d{1,2}(?:\.\d{1,2}){0,2}[.):]?)?\s{0,2}[—–:-]?\s{0,2}/i;
const TAIL = /\s(?:\([^()]{0,60}\)|endpoint|route|api|flow|details?|spec(?:ification)?)\W*$/i;
const LEAST_LENGTH = 5;

/** Sections by the names that rows give to endpoints: "Tool 3 — Label reader" for `| Label reader | /api/ai/labels |`. */
export class NamedSections {
  readonly #byName = new Map<string, Unit[]>();
  /** The rows of each table by what they call their endpoints. */
  readonly #rows = new Map<Unit, ReadonlyMap<string, readonly Unit[]>>();

  constructor(units: readonly Unit[]) {
    for (const unit of units) if (unit.kind === 'heading' && unit.depth > 1 && unit.depth <= DEEPEST_HEADING) append(this.#byName, plain(unit.text.text), unit);
  }

  /** The section whose title is what a row calls its endpoint; null where none or several are, or another row of the table is called so. */
  of({ unit }: EndpointDraft): Unit | null {
    const name = unit.kind === 'row' ? nameInRow(unit) : null;
    if (name === null || (unit.parent && this.#rowsOf(unit.parent).get(name)?.some((row) => row !== unit))) return null;
    const [section, other] = (this.#byName.get(name) ?? []).filter((titled) => !ancestors(unit).includes(titled));
    return section && !other ? section : null;
  }

  #rowsOf(table: Unit): ReadonlyMap<string, readonly Unit[]> {
    const known = this.#rows.get(table);
    if (known) return known;
    const rows = new Map<string, Unit[]>();
    for (const row of table.children) {
      const name = row.kind === 'row' ? nameInRow(row) : null;
      if (name !== null) append(rows, name, row);
    }
    this.#rows.set(table, rows);
    return rows;
  }
}

function nameInRow({ fields }: Unit): string | null {
  const field = fields.find(({ label, value }) => ROW_NAME_COLUMN.test(label) && pathMentions(value.text).length === 0 && !(PATH_COLUMN.test(label) && /\//.test(value.text)));
  const name = field ? plain(field.value.text) : '';
  return name.length < LEAST_LENGTH ? null : name;
}

function plain(text: string): string {
  return text.replace(LEAD, '').replace(TAIL, '').replace(/[`*_"']/g, '').trim().toLowerCase();
}
