/**
 * Things in order, those that follow one another together.
 * @param follows whether a thing goes on with the one right before it
 */
export function inRuns<T>(things: readonly T[], follows: (before: T, next: T) => boolean): T[][] {
  const runs: T[][] = [];
  for (const each of things) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before !== undefined && follows(before, each)) last.push(each);
    else runs.push([each]);
  }
  return runs;
}
