import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/text/did-you-mean.js';

describe('nearest', () => {
  it.each([
    ['rls-per-tabel', 'rls-per-table'],
    ['RLS-PER-TABLE', 'rls-per-table'],
    ['worker', null],
    ['', null],
  ])('%j: %j', (word, meant) => {
    expect(nearest(word, ['rls-per-table', 'worker-auth', 'schema'])).toBe(meant);
  });
});

describe('didYouMean', () => {
  it('is a sentence or nothing', () => {
    expect(didYouMean('schem', ['schema'])).toBe(" Did you mean 'schema'?");
    expect(didYouMean('tables', ['schema'])).toBe('');
  });
});
