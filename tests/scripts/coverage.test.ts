import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { COVERAGE_PAGE, coveragePage, itemsOf, rulesFor } from '../../scripts/coverage.js';
import { PROMPT_ITEMS } from '../../scripts/prompt-items.js';
import { type CorpusFigures, findOverstatements, freshFigures } from '../../scripts/scoring/figures.js';
import type { CorpusScore } from '../../scripts/scoring/score.js';

const FIGURES = JSON.parse(readFileSync('tests/corpus-figures.json', 'utf8')) as CorpusFigures;
const PAGE = readFileSync(COVERAGE_PAGE, 'utf8');

describe('docs/coverage.md', () => {
  it('is fresh (npm run docs)', () => {
    expect(PAGE).toBe(coveragePage(rules, FIGURES));
  });

  it('has a rule for each item of the prompt', () => {
    expect(PROMPT_ITEMS.filter(({ item }) => rulesFor(rules, item).length === 0)).toEqual([]);
  });

  it('names every rule under an item', () => {
    const known = new Set(PROMPT_ITEMS.map(({ item }) => item));
    expect(rules.filter((rule) => !itemsOf(rule).some((item) => known.has(item)) || !PAGE.includes(`\`${rule.id}\``)).map(({ id }) => id)).toEqual([]);
  });

  it('has figures for every rule that is labelled somewhere', () => {
    const labelled = new Set(Object.values(FIGURES).flatMap((corpus) => Object.keys(corpus)));
    expect(rules.filter(({ id }) => !labelled.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the figures of the rules', () => {
  const tally = { right: 8, alarms: 2, missed: 0, passes: 4 };
  const scoreOf = (corpus: string, precision: number): CorpusScore => {
    const row = { rule: 'rls-per-table', ...tally, precision, recall: 1, f1: 0.9 };
    return { corpus, documents: 1, rules: [row], total: row, twins: { pairs: 0, wrong: [] }, mistakes: [] };
  };

  it('are those of the corpora that every clone has', () => {
    expect(freshFigures({ drafts: { schema: { right: 1, alarms: 0, missed: 0 } } }, [scoreOf('drafts', 0.8), scoreOf('shared-drafts', 0.8)])).toEqual({
      drafts: { schema: { right: 1, alarms: 0, missed: 0 }, 'rls-per-table': { right: 8, alarms: 2, missed: 0 } },
    });
  });

  it('are overstated where a rule does worse now', () => {
    const figures = freshFigures({}, [scoreOf('drafts', 0.8)]);
    expect(findOverstatements(figures, [scoreOf('drafts', 0.8)])).toEqual([]);
    expect(findOverstatements(figures, [scoreOf('drafts', 0.75)])).toEqual([{ corpus: 'drafts', rule: 'rls-per-table', figure: 'precision', claimed: 0.8, reached: 0.75 }]);
  });
});
