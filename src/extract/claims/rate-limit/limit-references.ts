import { AS_NAMED, OF_A_NUMBER, OF_ANOTHER_ROW, SAME_AS_ROUTE } from '../../lexicon/limits.js';
import type { Passage } from '../../passages.js';
import type { Reach } from '../../reach.js';
import { numberOf } from '../../row-codes.js';
import type { EndpointSubject } from '../../targets.js';

/** Whose limit an endpoint is said to have: "same limit as the scan route", "as 1", "like `POST /ask`", "see 5.3". */
export class LimitReferences {
  readonly #reach: Reach;

  constructor(reach: Reach) {
    this.#reach = reach;
  }

  /** "Same limit as the scan route", in the words of an endpoint: the one that these mean. */
  inWords({ text }: Passage, owners: readonly EndpointSubject[]): EndpointSubject | null {
    return this.#onlyMeantBy(SAME_AS_ROUTE.exec(text.text)?.[1], owners);
  }

  /** What the value of a limit column or field points at; null where it points at none. */
  inValue(value: Passage, owners: readonly EndpointSubject[]): EndpointSubject | null {
    return this.#inRow(value, owners) ?? this.#numbered(value, owners);
  }

  /** "As 1", "like `POST /ask`", "same as summary": the row that is meant is told by its number, its path, or the word that its path alone has. */
  #inRow(value: Passage, owners: readonly EndpointSubject[]): EndpointSubject | null {
    const { finder } = this.#reach;
    const words = value.text.text.trim();
    const match = OF_ANOTHER_ROW.exec(words);
    if (!match) return this.#onlyMeantBy(AS_NAMED.exec(words)?.[1], owners);
    if (!match[1]) return finder.namedIn(value).find((subject) => !owners.includes(subject)) ?? null;
    const numbered = finder.subjects.find(({ draft }) => numberOf(draft.unit) === match[1]);
    return numbered && !owners.includes(numbered) ? numbered : null;
  }

  /** "As E-07", "see 5.3", "as row 3": the endpoint that bears the number, or stands in that row. */
  #numbered({ unit, text }: Passage, owners: readonly EndpointSubject[]): EndpointSubject | null {
    const number = OF_A_NUMBER.exec(text.text.trim())?.[1];
    if (number === undefined) return null;
    const rows = unit.kind === 'row' ? (unit.parent?.children ?? []).filter((row) => row.kind === 'row') : [];
    const inRow = rows[Number(number) - 1];
    const meant = [...this.#reach.finder.codes.bearers(number.toUpperCase(), unit), ...(inRow ? this.#reach.ownersOfUnit(inRow) : [])];
    return meant.find((subject) => !owners.includes(subject)) ?? null;
  }

  #onlyMeantBy(words: string | undefined, owners: readonly EndpointSubject[]): EndpointSubject | null {
    const [meant, ...others] = words === undefined ? [] : this.#reach.finder.meantBy(words).filter((subject) => !owners.includes(subject));
    return meant && others.length === 0 ? meant : null;
  }
}
