import { describe, expect, it } from 'vitest';
import { inRuns } from '../../src/text/in-runs.js';

describe('things in runs', () => {
  it('keeps together what follows one another', () => {
    expect(inRuns([1, 2, 3, 7, 8, 12], (before, next) => next === before + 1)).toEqual([[1, 2, 3], [7, 8], [12]]);
  });

  it('makes no run of nothing', () => {
    expect(inRuns([], () => true)).toEqual([]);
  });
});
