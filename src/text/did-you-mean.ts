import leven from 'leven';

/** The candidate that was most likely meant by a misspelt word, or null where none is near enough to be worth naming. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const reach = Math.max(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let distance = reach + 1;
  for (const candidate of candidates) {
    const next = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: distance });
    if (next < distance) [best, distance] = [candidate, next];
  }
  return best;
}

/** ` Did you mean 'x'?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates);
  return meant === null ? '' : ` Did you mean '${meant}'?`;
}
