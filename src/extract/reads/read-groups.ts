import type { ManyRowsRead, ReadBound } from '../../model/reads.js';
import { stemsOf } from '../calls/topics.js';
import type { EndpointDraft } from '../endpoints.js';
import { EXCEPTED_BEHIND, EXCEPTION_BEGINS, EXCEPTION_CLASSES, GROUP_BY_WHAT_IT_GIVES, MORE_THAN, NO_READ_GIVES, ROWS_AT_LARGE } from '../lexicon/read-groups.js';
import { GROUP_OF_READS, READS_IN_GENERAL } from '../lexicon/reads.js';
import type { Passage } from '../passages.js';
import { pathKey } from '../paths.js';

type Shape = ManyRowsRead['shape'];

/** A sentence about all lists, all aggregates, all reads, or whatever gives out some rows. */
export interface ReadGroup {
  readonly passage: Passage;
  readonly shapes: readonly Shape[];
  /** Where its exceptions begin. */
  readonly except: number;
  /** By what a read shows that it is one of those which it excepts in words: "files excepted". */
  readonly excepted: readonly RegExp[];
  /** The rows that its members give out; nothing where all are meant. */
  readonly thing: string;
  /** "No answer holds more than 100 rows": its denial is the bound. */
  readonly isDenial: boolean;
}

/** The group of reads that a passage speaks of, whatever it says of them. */
export function readGroupIn(passage: Passage): ReadGroup | null {
  if (passage.kind === 'heading' || passage.kind === 'code' || passage.unit.zone !== 'plain') return null;
  const words = passage.text.text;
  const begins = words.search(EXCEPTION_BEGINS);
  const except = begins < 0 ? words.length : begins;
  const group = { passage, except, excepted: exceptedIn(words, except), thing: '', isDenial: false };
  const denial = NO_READ_GIVES.exec(words);
  if (denial) return { ...group, shapes: shapesOf(denial[1] ?? ''), isDenial: true };
  const given = GROUP_BY_WHAT_IT_GIVES.exec(words);
  if (given?.[1]) return { ...group, shapes: ['list'], thing: ROWS_AT_LARGE.test(given[1]) ? '' : given[1] };
  const match = GROUP_OF_READS.exec(words) ?? READS_IN_GENERAL.exec(words);
  return match?.[1] ? { ...group, shapes: shapesOf(match[1]) } : null;
}

function shapesOf(noun: string): readonly Shape[] {
  if (/^(?:list|collection|feed|search)/i.test(noun)) return ['list'];
  return /^(?:aggregat|dashboard|rollup|report|stats|total)/i.test(noun) ? ['aggregate'] : ['list', 'aggregate'];
}

/** @param except where exceptions begin in the words */
function exceptedIn(words: string, except: number): readonly RegExp[] {
  const exceptions = [EXCEPTED_BEHIND.exec(words)?.[1] ?? '', words.slice(except)];
  return EXCEPTION_CLASSES.filter(({ named }) => exceptions.some((exception) => named.test(exception))).map(({ has }) => has);
}

/** Whether a read is one of the group: of its shape, of its rows, and of no class that it excepts in words. */
export function isMember({ shapes, excepted, thing }: ReadGroup, draft: EndpointDraft, shape: Shape): boolean {
  if (!shapes.includes(shape)) return false;
  const own = `${pathKey(draft.path ?? draft.name)} ${draft.fragments.map(({ text }) => text.text).join(' ')}`;
  if (excepted.some((has) => has.test(own))) return false;
  if (thing === '') return true;
  const stems = stemsOf(own);
  return stemsOf(thing).some((stem) => stems.includes(stem));
}

/** What the group's sentence bounds its reads by. */
export function boundsOfGroup({ passage, isDenial }: ReadGroup, bounds: readonly ReadBound[]): readonly ReadBound[] {
  if (!isDenial) return bounds;
  const more = MORE_THAN.exec(passage.text.text);
  const said: readonly ReadBound[] = more ? [{ kind: 'page', stance: 'affirmed', span: passage.text.span(more.index, more.index + more[0].length) }] : [];
  return [...bounds.map((bound) => (bound.stance === 'denied' ? { ...bound, stance: 'affirmed' as const } : bound)), ...said];
}
