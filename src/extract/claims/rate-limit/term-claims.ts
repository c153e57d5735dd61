import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import type { Addressees } from '../../calls/addressees.js';
import { FALLS_UNDER, FOR_THE_UNMARKED, TERM_MENTION } from '../../lexicon/limits.js';
import type { Passage } from '../../passages.js';
import type { ClaimContext } from '../../read-endpoints.js';
import { stanceAt } from '../../stance.js';
import { readCodes } from '../codes.js';
import type { LimitClaims } from './limit-claims.js';
import { type LimitCue, limitCuesIn } from './limit-cues.js';
import { AUTH_CELL, isAboutLimits, LIMIT_LABEL } from './limit-labels.js';
import type { LimitLegend } from './limit-legend.js';
import type { LimitScopes } from './limit-scopes.js';
import { stanceOf } from './limit-stance.js';
import { type LimitTerm, LimitTerms } from './limit-terms.js';
import { wholeOf } from '../whole-range.js';

/** A cell of codes is short. */
const LONGEST_CODES = 40;

/** Claims of endpoints what the document's own words, letters and signs for limits stand for. */
export class TermClaims {
  readonly #context: ClaimContext;
  readonly #claims: LimitClaims;
  readonly #terms: LimitTerms;
  readonly #legend: LimitLegend;
  readonly #scopes: LimitScopes;
  readonly #addressees: Addressees;
  #legendCodes: ReadonlyMap<string, MappedText> | null = null;
  /** Whether it was claimed what the lack of a sign stands for: said once, however many units the legend has. */
  #toldUnsigned = false;

  constructor(context: ClaimContext, claims: LimitClaims, legend: LimitLegend, scopes: LimitScopes, addressees: Addressees) {
    this.#context = context;
    this.#claims = claims;
    this.#terms = new LimitTerms(context.units, (unit) => context.reach.ownersOfUnit(unit).length > 0 || context.reach.ofTitle(unit) !== null, new Set(context.reach.finder.subjects.map(({ draft }) => draft.name.toLowerCase())));
    this.#legend = legend;
    this.#scopes = scopes;
    this.#addressees = addressees;
  }

  /** Whether a unit explains terms; then what it says of those without any is claimed. */
  readLegend({ unit, text, kind }: Passage): boolean {
    if (!this.#terms.isLegend(unit)) return false;
    this.#unsigned();
    return kind !== 'words' || !this.#isOfUnsigned(text.text);
  }

  /** "Routes marked £ get 30 an hour. Login codes get 5 an hour.": a sentence of the legend that opens with what one endpoint does which carries no sign. */
  #isOfUnsigned(sentence: string): boolean {
    const opening = /^[^\d,.;:]{4,60}/.exec(sentence)?.[0] ?? '';
    const told = opening === '' ? null : this.#context.reach.finder.onlyMeantBy(opening);
    return told !== null && !told.draft.fragments.some(({ text }) => this.#terms.inWords(text.text) !== null);
  }

  /** What an endpoint's cell or words carry of the document's own letters and signs. */
  readCarried(passage: Passage): boolean {
    const owners = this.#context.reach.ownersOf(passage);
    if (owners.length === 0 || passage.kind === 'code' || AUTH_CELL.test(passage.label)) return false;
    const term = passage.kind === 'cell' ? this.#terms.inCell(passage.text.text) : this.#terms.inWords(passage.text.text);
    const signed = term ?? this.#terms.inWords(passage.text.text);
    if (!signed) return false;
    this.#claims.give(signed, owners, 'own');
    return term !== null && passage.kind === 'cell';
  }

  /** A sign in the title of an endpoint's card: "### Print it £", "### `POST /prints` £". */
  readTitle({ unit, text }: Passage): void {
    const owner = this.#context.reach.ofTitle(unit);
    const owners = owner ? [owner] : this.#context.reach.ownersOfUnit(unit);
    const signed = owners.length > 0 ? this.#terms.inWords(text.text) : null;
    if (signed) this.#claims.give(signed, owners, 'own');
  }

  /** "bearer, RL": the code of a legend that means a limit, whatever else the cell says. */
  readCodes(passage: Passage): boolean {
    const parts = passage.text.length > LONGEST_CODES ? [] : passage.text.text.split(/[,;+·/&]/).map((part) => part.replace(/[*`"'()]/g, '').trim());
    const meaning = parts.map((part) => (/^[A-Z][\w-]{0,11}$/.test(part) ? this.#meanings().get(part) : undefined)).find((each) => each !== undefined && limitCuesIn(each, false, true).length > 0);
    const owners = meaning ? this.#context.reach.ownersOf(passage) : [];
    if (!meaning || owners.length === 0) return false;
    const [cue] = limitCuesIn(meaning, false, true) as [LimitCue];
    const stance = stanceOf({ ...passage, text: meaning }, cue, cue.range, { start: 0, end: meaning.length });
    const whole = wholeOf(passage);
    for (const subject of owners) {
      if (stance === 'affirmed') this.#claims.add(subject, stance, 'own', { ...passage, text: meaning }, cue.range);
      else this.#claims.add(subject, stance, 'own', passage, whole);
    }
    return true;
  }

  /** "All writes are in class B", "a route without a `limit` key falls under `normal`": a term of the document said of a group or of the rest. */
  readSaid(passage: Passage): boolean {
    const { text, marks } = passage.text;
    if (passage.kind === 'heading' || passage.kind === 'code' || !(isAboutLimits(passage) || LIMIT_LABEL.test(text) || FALLS_UNDER.test(text))) return false;
    const named = [...marks.filter(({ kind }) => kind === 'code' || kind === 'strong').map(({ start, end }) => ({ start, end })), ...matchesIn(text, TERM_MENTION).map((match) => ({ start: match.index + match[0].length - (match[1] ?? '').length, end: match.index + match[0].length }))];
    const known = named.flatMap((range) => {
      const words = text.slice(range.start, range.end);
      const term = this.#terms.get(words) ?? this.#legend.exactly(words);
      return term && term.passage.unit !== passage.unit && FALLS_UNDER.test(text.slice(0, range.start)) ? [{ range, term }] : [];
    });
    const [first] = known;
    if (!first) return false;
    const isDefault = FOR_THE_UNMARKED.test(text);
    const addressed = isDefault ? [] : this.#addressees.of(passage, known.map(({ range }) => range));
    known.forEach(({ range, term }, index) => {
      const scope = isDefault ? null : this.#scopes.of(passage, known.map((each) => each.range), index);
      const found = addressed[index];
      const endpoints = isDefault ? this.#context.reach.finder.subjects : found && found.endpoints.length > 0 ? found.endpoints : (scope?.endpoints ?? []);
      const { stance } = stanceAt(passage.text, range);
      for (const subject of endpoints) this.#claims.add(subject, stance === 'affirmed' || (isDefault && stance === 'denied') ? term.stance : stance, isDefault ? 'system' : (found?.nearness ?? 'group'), term.passage, term.range);
    });
    return true;
  }

  /** What a legend says of those that carry none of its signs. */
  #unsigned(): void {
    const term: LimitTerm | null = this.#toldUnsigned ? null : this.#terms.unsigned;
    this.#toldUnsigned = true;
    if (term) this.#claims.give(term, this.#context.reach.finder.subjects, 'system');
  }

  #meanings(): ReadonlyMap<string, MappedText> {
    this.#legendCodes ??= readCodes(this.#context.units);
    return this.#legendCodes;
  }
}
