import { ancestors, headingOf, type Unit } from '../outline.js';
import type { Entry } from './entries.js';
import { MOST_UNITS, sectionOf } from './heading-fields.js';

/** Which field the heading of a section names: what stands below and names none is said of it. */
export class FieldsBySection {
  readonly #fields = new Map<Unit, Set<Entry>>();

  constructor(entries: readonly Entry[]) {
    const holders = new Set(entries.flatMap(({ presentations }) => presentations.flatMap(({ holder }) => holder ?? [])));
    for (const entry of entries) {
      for (const { holder, unit } of entry.presentations) {
        const section = holder ?? headingOf(unit);
        if (section && holders.has(section)) this.#fields.set(section, (this.#fields.get(section) ?? new Set()).add(entry));
      }
    }
    for (const section of this.#fields.keys()) if (sectionOf(section).length > MOST_UNITS) this.#fields.delete(section);
  }

  /** The one field of the nearest section over a unit; none where the section presents several. */
  of(unit: Unit): readonly Entry[] {
    for (const above of ancestors(unit)) {
      const fields = this.#fields.get(above);
      if (fields) return fields.size === 1 ? [...fields] : [];
      if (above.kind === 'heading') return [];
    }
    return [];
  }
}
