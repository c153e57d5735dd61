import type { Claim, Facet, Nearness, Stance } from '../../../model/claim.js';
import type { Span } from '../../../text/source-file.js';
import { isBelow, type Unit } from '../../outline.js';
import type { Tables } from '../../tables/find-tables.js';
import { sectionOf } from './surroundings.js';

/** A table that the design does not declare and of which it says outright that it has no row level security. */
export interface StatedGap {
  readonly name: string;
  readonly span: Span;
  readonly claim: Claim;
}

/** "Same as above", "as `orders`": to be resolved when all is read. */
export interface Repeat {
  readonly key: string;
  readonly unit: Unit;
  readonly facets: readonly Facet[];
  readonly span: Span;
  /** The table whose rule is meant; null for the one declared before. */
  readonly of: string | null;
  /** The cell is the only one on access: it repeats what the other's own entry says of row level security, not what a script does. */
  readonly ofEntry?: boolean;
}

/** The claims as they are found, and what can be settled only when all is read. */
export class ClaimBook {
  readonly claims = new Map<string, Claim[]>();
  readonly gaps: StatedGap[] = [];
  /** The tables for which a script of the section enables it. */
  readonly scripted = new Map<Unit, Set<string>>();
  /** "RLS: same as above": resolved when all is read. */
  readonly repeats: Repeat[] = [];
  /** The day of the entry of a log that is being read. */
  day: number | null = null;
  /** Policies that are shown once for every table. */
  readonly #patterns: Span[] = [];
  readonly #tables: Tables;
  readonly #homes: ReadonlyMap<Unit, readonly string[]>;
  readonly #days = new Map<Span, number>();
  /** Policies told of a section as a whole, and the tables whose row level security the section affirms. */
  readonly #sectionPolicies: { readonly section: Unit; readonly span: Span; readonly each: boolean; readonly ofTicked: boolean }[] = [];
  readonly #sectionTables = new Map<Unit, Set<string>>();
  /** The tables of a section that a sign or a "yes" in a table of tables marks. */
  readonly #sectionTicks = new Map<Unit, Set<string>>();

  constructor(tables: Tables, homes: ReadonlyMap<Unit, readonly string[]>) {
    this.#tables = tables;
    this.#homes = homes;
  }

  add(key: string, facet: Facet, stance: Stance, nearness: Nearness, span: Span, more: Partial<Claim> = {}): void {
    const claims = this.claims.get(key) ?? [];
    if (more.supersedes && this.day !== null) this.#days.set(span, this.day);
    claims.push({ facet, stance, nearness, evidence: { span, stance }, ...more });
    this.claims.set(key, claims);
  }

  /** Whether a unit says of a table that its row level security is not there, or not yet. */
  withholds(key: string, { span }: Unit): boolean {
    return (this.claims.get(key) ?? []).some(({ facet, stance, evidence }) => facet === 'rls' && stance !== 'affirmed' && span.start <= evidence.span.start && evidence.span.end <= span.end);
  }

  all(facet: Facet, stance: Stance, span: Span, except: ReadonlySet<string>, more: Partial<Claim> = {}): void {
    for (const table of this.#tables.declared) if (!except.has(table.key)) this.add(table.key, facet, stance, 'system', span, more);
  }

  /**
   * A policy told of the tables of a section.
   * @param each of every one of them, in so many words
   * @param ofTicked of those that are marked: "each table marked “yes”"
   */
  sectionPolicy(unit: Unit, span: Span, each: boolean, ofTicked: boolean): void {
    const section = sectionOf(unit);
    if (section) this.#sectionPolicies.push({ section, span, each, ofTicked });
  }

  /** Row level security and its policy, told beside the list of tables of the same section without naming one of them. */
  sectionRule(unit: Unit, rls: Span, policy: Span): void {
    const section = sectionOf(unit);
    if (section?.kind !== 'heading' || section.depth < 2) return;
    for (const key of this.#declaredBelow(section)) {
      this.add(key, 'rls', 'affirmed', 'group', rls);
      this.add(key, 'policy', 'affirmed', 'group', policy);
    }
  }

  /** Row level security and its policy, told of all tables in the lead-in to what declares them. */
  ledRule(lead: Unit, rls: Span, policy: Span, except: ReadonlySet<string>): void {
    for (const { key, homes } of this.#tables.declared) {
      if (except.has(key) || !homes.some((home) => isBelow(home, lead))) continue;
      this.add(key, 'rls', 'affirmed', 'group', rls);
      this.add(key, 'policy', 'affirmed', 'group', policy);
    }
  }

  /** The policy that a heading tells of the tables which are declared below it: "Members' rows (RLS on; policy: `member_id = auth.uid()`)". */
  headingPolicy(heading: Unit, policy: Span): void {
    for (const key of this.#declaredBelow(heading)) this.add(key, 'policy', 'affirmed', 'group', policy);
  }

  #declaredBelow(section: Unit): string[] {
    return [...this.#homes].filter(([home]) => home !== section && isBelow(home, section)).flatMap(([, keys]) => [...keys]);
  }

  /** A policy that is shown once for every table: it is that of those whose row level security is affirmed one by one. */
  pattern(span: Span): void {
    this.#patterns.push(span);
  }

  enumerate(unit: Unit, keys: readonly string[]): void {
    addTo(this.#sectionTables, unit, keys);
  }

  /** A sign or a "yes" marks the tables of a row. */
  ticked(unit: Unit, keys: readonly string[]): void {
    addTo(this.#sectionTicks, unit, keys);
  }

  /** Settles what leans on other claims: policies of sections, repetitions, the order of a log. */
  settle(): void {
    for (const { section, span, each, ofTicked } of this.#sectionPolicies) {
      const keys = new Set([...(this.#sectionTables.get(section) ?? []), ...(each ? (this.scripted.get(section) ?? []) : []), ...(ofTicked ? (this.#sectionTicks.get(section) ?? []) : [])]);
      for (const key of keys) this.add(key, 'policy', 'affirmed', 'group', span);
    }
    for (const span of this.#patterns) {
      for (const [key, claims] of this.claims) if (claims.some((claim) => claim.facet === 'rls' && claim.stance === 'affirmed' && claim.nearness !== 'system')) this.add(key, 'policy', 'affirmed', 'group', span);
    }
    for (const repeat of this.repeats) this.#repeat(repeat);
    this.#inOrderOfTime();
  }

  /** Gives a table what was claimed of the one before it. */
  #repeat({ key, unit, facets, span, of, ofEntry }: Repeat): void {
    const before = [...this.#homes].filter(([home, keys]) => home.index <= unit.index && !keys.includes(key)).sort(([a], [b]) => b.index - a.index)[0];
    const source = of ?? before?.[1].at(-1);
    for (const claim of [...((source !== undefined && source !== key && this.claims.get(source)) || [])]) {
      if (facets.includes(claim.facet) && claim.nearness !== 'system' && !(ofEntry && claim.facet === 'rls' && claim.nearness !== 'own')) this.add(key, claim.facet, claim.stance, 'own', span, claim.flaw ? { flaw: claim.flaw } : {});
    }
  }

  /** The entries of a log that is not kept in order: what came last stands last. */
  #inOrderOfTime(): void {
    if (this.#days.size === 0) return;
    for (const claims of this.claims.values()) {
      const day = (claim: Claim): number => this.#days.get(claim.evidence.span) ?? 0;
      const dated = claims.filter((claim) => day(claim) > 0).sort((a, b) => day(a) - day(b));
      if (dated.length > 1) claims.splice(0, claims.length, ...claims.filter((claim) => day(claim) === 0), ...dated);
    }
  }
}

function addTo(sections: Map<Unit, Set<string>>, unit: Unit, keys: readonly string[]): void {
  const section = sectionOf(unit);
  if (section) sections.set(section, new Set([...(sections.get(section) ?? []), ...keys]));
}
