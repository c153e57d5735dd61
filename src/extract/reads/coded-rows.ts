import { append } from '../../text/append.js';
import { matchesIn } from '../../text/matches-in.js';
import type { EndpointDraft } from '../endpoints.js';

/** What endpoints are called by in other tables: `E-10`, `R3`; a bare number names rows of its own table as well. */
const CODE = /^\W{0,4}([A-Z]{1,3}[-. ]?\d{1,3})\b/;
const EACH_CODE = /[A-Z]{1,3}[-. ]?\d{1,3}\b/g;
/** A cell of nothing but codes: "E-03, E-04", "R1 and R2", "R1–R4". */
const ONLY_CODES = /^[\s`*]*(?:[A-Z]{1,3}[-. ]?\d{1,3}\b[\s,;/&+`*–-]*(?:(?:and|or|to|through)\s)?){1,12}$/;
const RANGE = /–|\s-\s|\bto\b|\bthrough\b/;

/** The endpoints of a document by the codes that open their rows, items or headings. */
export class CodedRows {
  readonly #byCode = new Map<string, EndpointDraft[]>();

  constructor(drafts: readonly EndpointDraft[]) {
    for (const draft of drafts) {
      const code = CODE.exec(draft.unit.fields[0]?.value.text ?? '')?.[1] ?? CODE.exec(draft.unit.text.text)?.[1];
      if (code !== undefined) append(this.#byCode, spelt(code), draft);
    }
  }

  /** The endpoints that a cell of codes names, those between two of them included. */
  in(cell: string): readonly EndpointDraft[] {
    if (this.#byCode.size === 0 || !ONLY_CODES.test(cell)) return [];
    const codes = matchesIn(cell, EACH_CODE).map(([code]) => spelt(code));
    const all = [...this.#byCode.keys()];
    const [first = '', last = ''] = codes;
    const named = codes.length === 2 && RANGE.test(cell) && all.indexOf(first) < all.indexOf(last) ? all.slice(all.indexOf(first), all.indexOf(last) + 1) : codes;
    return named.flatMap((code) => this.#byCode.get(code) ?? []);
  }
}

function spelt(code: string): string {
  return code.replace(/[-. ]/g, '');
}
