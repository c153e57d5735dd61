import type { Claim, Stance } from '../../../model/claim.js';
import { append } from '../../../text/append.js';
import type { Addressed } from '../../calls/addressees.js';
import { TIER_NAME_FOLLOWS } from '../../lexicon/limits.js';
import type { Passage } from '../../passages.js';
import type { ClaimContext } from '../../read-endpoints.js';
import type { EndpointSubject } from '../../targets.js';
import type { LimitCue } from './limit-cues.js';
import type { LimitLegend } from './limit-legend.js';
import { stanceOf } from './limit-stance.js';
import type { LimitTerm } from './limit-terms.js';

/** A chain of references is followed so far. */
const LONGEST_CHAIN = 4;

/** What was claimed of the limits of endpoints, and the figure that was said last, to which "the same" refers. */
export class LimitClaims {
  readonly #context: ClaimContext;
  readonly #legend: LimitLegend;
  readonly #given = new Map<EndpointSubject, Claim[]>();
  /** Endpoints with the limit of another one. */
  readonly #same: { readonly subject: EndpointSubject; readonly meant: EndpointSubject }[] = [];
  /** What is claimed only of those of whom nothing else is. */
  readonly #otherwise: (() => void)[] = [];
  /** The figure that was said last. */
  #last: { readonly passage: Passage; readonly range: LimitCue['range'] } | null = null;

  constructor(context: ClaimContext, legend: LimitLegend) {
    this.#context = context;
    this.#legend = legend;
  }

  /** The figure that was said last. */
  get last(): { readonly passage: Passage; readonly range: LimitCue['range'] } | null {
    return this.#last;
  }

  /** Whether anything was claimed of an endpoint so far. */
  has(subject: EndpointSubject): boolean {
    return this.#given.has(subject);
  }

  /** Claims what a cue says of those whom it addresses; what only names a tier of the legend stands for that. */
  claim(addressed: Addressed, cue: LimitCue, supersedes = false): void {
    const { passage, bounds, endpoints, nearness } = addressed;
    const stance = stanceOf(passage, cue, addressed.cue, bounds);
    const named = stance === 'vague' ? this.#legend.exactly(tierNameBehind(passage, addressed.cue.end)) : null;
    const tier = named ?? (stance === 'vague' && nearness === 'own' ? (this.#legend.named(passage.text.text) ?? this.#legend.named(endpoints.length === 1 ? (endpoints[0]?.facts.path ?? '') : '')) : null);
    if (tier && tier.passage.unit !== passage.unit) this.give(tier, endpoints, nearness);
    else for (const subject of endpoints) this.add(subject, stance, nearness, passage, addressed.cue, supersedes, cue.isOff);
  }

  /** Claims of endpoints what the document's own word, letter or sign stands for. */
  give({ stance, passage, range }: LimitTerm, endpoints: readonly EndpointSubject[], nearness: Addressed['nearness']): void {
    for (const subject of endpoints) this.add(subject, stance, nearness, passage, range);
  }

  /** Claims one thing of one endpoint, with the words that say it. */
  add(subject: EndpointSubject, stance: Stance, nearness: Addressed['nearness'], passage: Passage, cue: LimitCue['range'], supersedes = false, replaces = false): void {
    if (stance === 'affirmed') this.#last = { passage, range: cue };
    const end = stance === 'affirmed' ? cue.end : clauseEnd(passage.text.text, cue.end);
    const claim: Claim = { facet: 'rateLimit', stance, nearness, evidence: { span: passage.text.span(cue.start, end), stance }, ...(supersedes ? { supersedes } : {}), ...(replaces ? { replaces } : {}) };
    append(this.#given, subject, claim);
    this.#context.add(subject, claim);
  }

  /** Claims one thing of an endpoint where, in the end, nothing else is claimed of it. */
  addIfNone(subject: EndpointSubject, stance: Stance, nearness: Addressed['nearness'], passage: Passage, cue: LimitCue['range']): void {
    this.#otherwise.push(() => {
      if (!this.has(subject)) this.add(subject, stance, nearness, passage, cue);
    });
  }

  /** Notes that endpoints have the limit of the one that is meant, if any is. */
  as(meant: EndpointSubject | null, owners: readonly EndpointSubject[]): boolean {
    if (meant) for (const subject of owners) this.#same.push({ subject, meant });
    return meant !== null;
  }

  /** "It counts against the same twelve": what was said of the endpoint before it holds for this one too. */
  share(owners: readonly EndpointSubject[]): boolean {
    const shared = this.#last;
    if (!shared || shared.passage.unit.parent !== owners[0]?.draft.unit.parent) return false;
    for (const subject of owners) this.add(subject, 'affirmed', 'own', shared.passage, shared.range);
    return true;
  }

  /** Gives the endpoints that have the limit of another one what was said of that one. */
  finish(): void {
    for (let round = 0; round < LONGEST_CHAIN; round++) {
      for (const { subject, meant } of this.#same) {
        if (this.#given.has(subject) && this.#given.get(subject)?.some(({ nearness }) => nearness === 'own')) continue;
        for (const claim of this.#given.get(meant) ?? []) {
          const own: Claim = { ...claim, nearness: 'own' };
          append(this.#given, subject, own);
          this.#context.add(subject, own);
        }
      }
    }
    for (const claim of this.#otherwise) claim();
  }
}

/** The name directly behind the word for a limit: "the throttle scope `mail`". */
function tierNameBehind({ text }: Passage, from: number): string {
  const mark = text.marks.find((each) => each.kind === 'code' && each.start >= from);
  return mark && TIER_NAME_FOLLOWS.test(text.text.slice(from, mark.start)) ? text.text.slice(mark.start, mark.end) : '';
}

/** Where the clause that a reader should look at ends. */
function clauseEnd(text: string, from: number): number {
  const gap = text.slice(from, from + 80).search(/[.;|]\s|[.;|]$|\n/);
  return gap >= 0 ? from + gap : Math.min(text.length, from + 80);
}
