import { describe, expect, it } from 'vitest';
import type { Claim, Nearness, Stance } from '../../src/model/claim.js';
import { weigh } from '../../src/rule/weigh.js';

let place = 0;

/** `affirmed own`, `denied group weak`, `affirmed group 3` (its breadth), `affirmed system !blanket` (a flaw). */
function claim(words: string): Claim {
  const [stance, nearness, ...more] = words.split(' ') as [Stance, Nearness, ...string[]];
  place += 10;
  return {
    facet: 'auth',
    stance,
    nearness,
    evidence: { span: { start: place, end: place + 5 }, stance },
    ...(more.includes('weak') ? { weak: true } : {}),
    ...(more.includes('supersedes') ? { supersedes: true } : {}),
    ...(more.includes('replaces') ? { replaces: true } : {}),
    ...(/^\d+$/.test(more[0] ?? '') ? { breadth: Number(more[0]) } : {}),
    ...(more.includes('!blanket') ? { flaw: 'blanket' as const } : {}),
  };
}

describe('what claims amount to', () => {
  it.each<[string, readonly string[], string]>([
    ['nothing', [], 'missing'],
    ['one', ['affirmed own'], 'affirmed'],
    ['one from afar', ['affirmed system'], 'affirmed'],
    ...(['denied', 'deferred', 'hedged', 'vague'] as const).map((stance): [string, string[], string] => [`one that is ${stance}`, [`${stance} own`], stance]),
    // the nearer word
    ['the nearer denial', ['affirmed system', 'denied own'], 'denied'],
    ['the nearer deferral', ['affirmed group', 'deferred own'], 'deferred'],
    ['the nearer hedge', ['affirmed named', 'hedged own'], 'hedged'],
    ['the nearer affirmation', ['denied system', 'affirmed own'], 'affirmed'],
    ['the nearer affirmation, of a group', ['denied system', 'affirmed group'], 'affirmed'],
    ['a merely vague one is filled in', ['vague own', 'affirmed system'], 'affirmed'],
    ['a merely vague one is not filled in by a denial: that is the answer', ['vague own', 'denied system'], 'denied'],
    ['a vague one from afar adds nothing', ['affirmed own', 'vague system'], 'affirmed'],
    ['two vague ones', ['vague own', 'vague group'], 'vague'],
    // of equal nearness
    ['a contradiction', ['affirmed own', 'denied own'], 'contradicted'],
    ['a contradiction, the other way round', ['denied own', 'affirmed own'], 'contradicted'],
    ['a contradiction of groups', ['affirmed group', 'denied group'], 'contradicted'],
    ['near miss: a smaller group within a group', ['affirmed group 3', 'denied group 9'], 'affirmed'],
    ['near miss: a smaller group that denies', ['affirmed group 9', 'denied group 3'], 'denied'],
    ['a contradiction of groups of one size', ['affirmed group 3', 'denied group 3'], 'contradicted'],
    ['a name elsewhere contradicts the entry', ['affirmed own', 'denied named'], 'contradicted'],
    ['near miss: in passing', ['affirmed own', 'denied named weak'], 'affirmed'],
    ['near miss: a group does not', ['affirmed own', 'denied group'], 'affirmed'],
    ['near miss: an affirmation elsewhere does not save the entry', ['denied own', 'affirmed named'], 'denied'],
    ['an affirmation beside a vague word', ['vague own', 'affirmed own'], 'affirmed'],
    ['an affirmation beside a deferral', ['affirmed own', 'deferred own'], 'affirmed'],
    ['a denial beside a deferral', ['deferred own', 'denied own'], 'denied'],
    ['a deferral beside a hedge', ['hedged own', 'deferred own'], 'deferred'],
    // the later decides
    ['a later denial', ['affirmed own supersedes', 'denied own supersedes'], 'denied'],
    ['a later affirmation', ['denied own supersedes', 'affirmed own supersedes'], 'affirmed'],
    ['near miss: a later vague word', ['affirmed own', 'vague own supersedes'], 'affirmed'],
    // what was replaced
    ['a replacement', ['affirmed own', 'denied system replaces'], 'contradicted'],
    ['near miss: a replacement of what none affirms', ['vague own', 'denied system replaces'], 'denied'],
    // flaws
    ['what does not satisfy', ['affirmed own !blanket'], 'vague'],
    ['what does not satisfy, beside what does', ['affirmed own !blanket', 'affirmed own'], 'affirmed'],
    ['what does not satisfy, filled in', ['affirmed own !blanket', 'affirmed system'], 'affirmed'],
  ])('%s', (_name, claims, expected) => {
    expect(weigh(claims.map(claim)).outcome).toBe(expected);
  });

  it('shows the vague word beside what fills it in', () => {
    const [vague, filling] = [claim('vague own'), claim('affirmed system')];
    expect(weigh([vague, filling]).evidence).toEqual([vague.evidence, filling.evidence]);
  });

  it('places a contradiction on the denial and shows both', () => {
    const [affirmed, denied] = [claim('affirmed own'), claim('denied own')];
    expect(weigh([affirmed, denied])).toEqual({ outcome: 'contradicted', claim: denied, other: affirmed, evidence: [denied.evidence, affirmed.evidence] });
  });
});
