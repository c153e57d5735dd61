import { endpointId } from './endpoints/draft.js';
import type { Claim, Nearness } from '../model/claim.js';
import type { Lexicon, OwnWording } from '../model/lexicon.js';
import type { Endpoint, EnvVariable, OwnStatement, Subject, SubjectId, Table } from '../model/model.js';
import { type Match, anyOf, matchesOf } from './lexicon/words.js';
import { ancestors } from './outline.js';
import type { Passage } from './passages.js';
import type { Reach } from './reach.js';
import { type Range, stanceAt } from './stance.js';
import { isOfDesign } from './zones.js';

/** What wordings of the author's house may be about. */
export interface NamedSubjects {
  readonly tables: readonly Table[];
  readonly endpoints: readonly Endpoint[];
  readonly variables: readonly EnvVariable[];
  readonly reach: Reach;
}

/** Where the document says what the rules of the author's own house ask for, and of which subjects. */
export function readOwnWordings(passages: readonly Passage[], subjects: NamedSubjects, { wordings }: Lexicon): OwnStatement[] {
  if (wordings.length === 0) return [];
  const stated = passages.filter(({ unit }) => isOfDesign(unit.zone));
  return wordings.flatMap((wording) => {
    const list = anyOf(wording.phrases);
    const bind = binderOf(wording, subjects);
    return stated.flatMap((passage) => {
      const found = matchesOf(list, passage.text.text);
      return found.length === 0 ? [] : bind(passage, found).map(({ subject, nearness, cue }) => ({ key: wording.key, subject, claim: claimOf(passage, cue, nearness) }));
    });
  });
}

interface BoundCue {
  readonly subject: SubjectId;
  readonly nearness: Nearness;
  readonly cue: Range;
}

type Binder = (passage: Passage, cues: readonly Match[]) => BoundCue[];

function claimOf({ text }: Passage, cue: Range, nearness: Nearness): Claim {
  const { stance } = stanceAt(text, cue);
  return { facet: 'wording', stance, nearness, evidence: { span: text.span(cue.start, cue.end), stance } };
}

function binderOf({ subjects: kind }: OwnWording, { tables, endpoints, variables, reach }: NamedSubjects): Binder {
  switch (kind) {
    case 'document':
      return (_, cues) => cues.map((cue) => ({ subject: 'document', nearness: 'system', cue }));
    case 'endpoints':
      return (passage, cues) => boundToEndpoints(passage, cues, reach, endpoints);
    case 'tables':
      return byName(tables, /\b(?:all|every|each|any)\s(?:of the\s|our\s|the\s)?(?:[\w-]+\s)?tables?\b/i);
    case 'variables':
      return byName(variables, /\b(?:all|every|each|any)\s(?:of the\s|our\s|the\s)?(?:[\w-]+\s)?(?:variables?|secrets?|keys?)\b/i);
  }
}

function boundToEndpoints(passage: Passage, cues: readonly Match[], reach: Reach, endpoints: readonly Endpoint[]): BoundCue[] {
  const known = new Set(endpoints.map(({ id }) => id));
  return reach.bind(passage, cues).flatMap((bound, index) => {
    const cue = cues[index];
    if (!cue) return [];
    return bound.endpoints.map(({ draft }) => endpointId(draft)).filter((id) => known.has(id)).map((subject) => ({ subject, nearness: bound.nearness, cue }));
  });
}

/**
 * Binds to what is known by its name: its own entry and what stands below it, what names it, and what is said of all of its kind.
 * @param all how a group of the whole kind is named
 */
function byName(subjects: readonly (Subject & { readonly name: string })[], all: RegExp): Binder {
  const names = new Map(subjects.map(({ id, name }) => [id, anyOf([name])]));
  return (passage, cues) => {
    const { text, unit } = passage;
    const named = subjects.filter(({ id }) => matchesOf(names.get(id) ?? anyOf([]), text.text).length > 0);
    const owners = subjects.filter(({ span }) => [unit, ...ancestors(unit)].some((each) => each.kind !== 'document' && each.span.start <= span.start && span.end <= each.span.end));
    const bound = (to: readonly Subject[], nearness: Nearness): BoundCue[] => to.flatMap(({ id }) => cues.map((cue) => ({ subject: id, nearness, cue })));
    if (owners.length === 1) return bound(owners, 'own');
    if (named.length > 0) return bound(named, 'named');
    return all.test(text.text) ? bound(subjects, 'group') : [];
  };
}
