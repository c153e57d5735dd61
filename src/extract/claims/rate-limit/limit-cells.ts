import type { Stance } from '../../../model/claim.js';
import { append } from '../../../text/append.js';
import { MappedText } from '../../../text/mapped-text.js';
import type { Addressees } from '../../calls/addressees.js';
import { CLIENT_KEPT, DEFERRED_CELL, EMPTY_CELL, EVERY_SO_OFTEN, HEDGED_CELL, LIMIT_CELL, NO_LIMIT_CELL, PLAN_ROW, STATED_LABEL } from '../../lexicon/limits.js';
import { REPEATS_ABOVE } from '../../lexicon/row-codes.js';
import type { Passage } from '../../passages.js';
import type { ClaimContext } from '../../read-endpoints.js';
import { stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import type { LimitClaims } from './limit-claims.js';
import { limitCuesIn } from './limit-cues.js';
import { titlesLimit } from './limit-labels.js';
import type { LimitLegend } from './limit-legend.js';
import type { LimitReferences } from './limit-references.js';
import { stanceOf } from './limit-stance.js';
import { valueOf } from './limit-values.js';
import { wholeOf } from '../whole-range.js';

/** Keys of a map that gives a limit. */
const AMOUNT_LABEL = /^(?:limit|max\w*|points|requests|amount|count|burst|tokens|calls|window|per|ttl|interval|duration|period|key|by|capacity|rate)$/i;

/** Reads cells and labelled values that say in their place, not in a sentence, how an endpoint is limited. */
export class LimitCells {
  readonly #context: ClaimContext;
  readonly #claims: LimitClaims;
  readonly #legend: LimitLegend;
  readonly #references: LimitReferences;
  readonly #addressees: Addressees;
  /** The values of all passages by their label, once somebody asks for them. */
  #values: Map<string, Passage[]> | null = null;

  constructor(context: ClaimContext, claims: LimitClaims, legend: LimitLegend, references: LimitReferences, addressees: Addressees) {
    this.#context = context;
    this.#claims = claims;
    this.#legend = legend;
    this.#references = references;
    this.#addressees = addressees;
  }

  /** A cell that names a tier of the legend. */
  readTier(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const tier = this.#legend.exactly(passage.text.text);
    if (!tier || tier.passage.unit === passage.unit) return false;
    this.#claims.give(tier, owners, 'own');
    return true;
  }

  /** The cell of a limit column where it says yes, no or later in one word. */
  read(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const text = passage.text.text.trim();
    const whole = wholeOf(passage);
    const claim = (stance: Stance): true => {
      for (const subject of owners) this.#claims.add(subject, stance, 'own', passage, whole);
      return true;
    };
    if (this.#claims.as(this.#references.inValue(passage, owners), owners)) return true;
    if (REPEATS_ABOVE.test(text)) return this.#repeatAbove(passage, owners);
    const bracketed = this.#legend.inBrackets(passage.text.text);
    if (bracketed) return claim(bracketed.stance);
    if (limitCuesIn(passage.text, true).some((cue) => cue.kind === 'figure')) return false;
    if (CLIENT_KEPT.test(text)) return true;
    if (EVERY_SO_OFTEN.test(text)) return claim('affirmed');
    const tier = this.#legend.answer(text) ?? this.#legend.named(text);
    if (tier && tier.passage.unit !== passage.unit) {
      this.#claims.give(tier, owners, 'own');
      return true;
    }
    if (DEFERRED_CELL.test(text)) return claim('deferred');
    if (HEDGED_CELL.test(text)) return claim('hedged');
    if (NO_LIMIT_CELL.test(text)) return claim('denied');
    if (!LIMIT_CELL.test(text) && !(STATED_LABEL.test(passage.label) && !EMPTY_CELL.test(text) && limitCuesIn(passage.text, true).length === 0)) return false;
    const { stance } = stanceAt(passage.text, { start: 0, end: Math.min(3, text.length) });
    return claim(stance === 'affirmed' ? 'vague' : stance);
  }

  /** "Daily posts | 3 | 20 | 100": the row of a table of plans. */
  readPlan(passage: Passage): boolean {
    const [first, ...others] = passage.unit.fields;
    if (!first || passage.label !== first.label || !PLAN_ROW.test(first.value.text) || others.filter((field) => /^(?:\d[\d,.]*k?|unlimited|∞)$/i.test(field.value.text.replace(/[`*]/g, '').trim())).length < 1) return false;
    if (!others.some((field) => /\d/.test(field.value.text))) return false;
    const [addressed] = this.#addressees.of(passage, [wholeOf(passage)]);
    for (const subject of addressed?.endpoints ?? []) this.#claims.add(subject, 'affirmed', 'named', passage, wholeOf(passage));
    return true;
  }

  /** A limit written as a map of its own: `rate_limit:` over `requests: 8` and `window: 1h`. */
  readMap(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const holder = passage.unit.parent;
    if (!holder || passage.unit.kind === 'row' || !titlesLimit(holder)) return false;
    if (holder.children[0] !== passage.unit) return holder.children.includes(passage.unit) && AMOUNT_LABEL.test(holder.children[0]?.fields[0]?.label ?? '');
    if (!AMOUNT_LABEL.test(passage.label)) return false;
    const joined: Passage = { ...passage, text: MappedText.join(holder.children.map((child) => child.text), ', ') };
    const cues = limitCuesIn(joined.text, true).filter((cue) => cue.kind === 'figure');
    for (const cue of cues) for (const subject of owners) this.#claims.add(subject, 'affirmed', 'own', joined, cue.range);
    return cues.length > 0;
  }

  /** "Same as above" repeats what the column said in the row above, or the label in the block above. */
  #repeatAbove(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const start = passage.text.offsetAt(0);
    const last = this.#underLabel(passage.label).findLast((each) => each.text.offsetAt(0) < start && each.unit !== passage.unit && (each.kind !== 'cell' || each.unit.parent === passage.unit.parent) && !REPEATS_ABOVE.test(each.text.text));
    if (!last) return false;
    const cues = limitCuesIn(last.text, true);
    for (const cue of cues) {
      const stance = stanceOf(last, cue, cue.range, wholeOf(last));
      for (const subject of owners) this.#claims.add(subject, stance, 'own', last, cue.range);
    }
    if (cues.length === 0 && NO_LIMIT_CELL.test(last.text.text)) for (const subject of owners) this.#claims.add(subject, 'denied', 'own', last, wholeOf(last));
    return true;
  }

  /** The values that stand under a label, in the order of the document. */
  #underLabel(label: string): readonly Passage[] {
    if (!this.#values) {
      this.#values = new Map();
      for (const passage of this.#context.passages) append(this.#values, passage.label, valueOf(passage));
    }
    return this.#values.get(label) ?? [];
  }
}
