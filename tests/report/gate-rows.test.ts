import { describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/engine/report.js';
import { standingOf } from '../../src/report/gate-rows.js';
import { CONTEXT, RESULTS } from './sample.js';

const CLEAN = RESULTS.find(({ filePath }) => filePath === '/work/clean.yaml') as LintResult;
const NOTHING_FOUND = { ...CONTEXT, withoutSubjects: [{ filePath: CLEAN.filePath, ruleIds: ['no-bad'] }] };
const [JUDGED] = CLEAN.verdicts as [LintResult['verdicts'][number]];
const AS_A_WHOLE = { ...JUDGED, subject: 'document', evidence: [] };

describe('whether a document may go to implementation', () => {
  it.each<[string, LintResult, typeof CONTEXT, string]>([
    ['an error', RESULTS[0] as LintResult, CONTEXT, 'mayNot'],
    ['a subject of the gate that passes', CLEAN, CONTEXT, 'may'],
    ['one, where another rule of the gate found none', CLEAN, NOTHING_FOUND, 'may'],
    ['no subject at all', { ...CLEAN, verdicts: [] }, NOTHING_FOUND, 'unjudged'],
    ['near miss: rules of the gate that are off', { ...CLEAN, verdicts: [] }, CONTEXT, 'may'],
    ['a whole that needs nothing', { ...CLEAN, verdicts: [AS_A_WHOLE] }, NOTHING_FOUND, 'unjudged'],
    ['near miss: a whole of which something decided', { ...CLEAN, verdicts: [{ ...AS_A_WHOLE, evidence: [{ line: 1, column: 1, quote: 'a list', stance: 'affirmed' }] }] }, NOTHING_FOUND, 'may'],
    ['a rule outside of the gate', { ...CLEAN, verdicts: [{ ...JUDGED, ruleId: 'no-worse' }] }, NOTHING_FOUND, 'unjudged'],
  ])('%s', (_, result, context, expected) => {
    expect(standingOf(result, context)).toBe(expected);
  });
});
