import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { lintFiles, settingsForFile } from '../../src/index.js';
import { temporaryFolder } from '../temporary-folder.js';

const GATE = ['rls-per-table', 'named-auth-per-post', 'worker-auth', 'rate-limit-per-paid-call', 'env-vars-listed', 'ai-call-timeout'];
const WARNINGS = ['metric-verifiability', 'simple-architecture', 'no-undeclared-endpoint', 'no-undeclared-table', 'provider-key-listed'];
const OFF = ['no-unused-env-var'];

function severitiesOf(preset: 'gate' | 'recommended' | 'strict', level: 'off' | 'warn' | 'error'): string[] {
  const settings = settingsForFile('draft.md', { configLookup: false, preset });
  return [...settings.rules].filter(([, { severity }]) => severity === level).map(([id]) => id).sort();
}

describe('the presets with all rules', () => {
  const all = rules.map(({ id }) => id).sort();
  const others = (ids: readonly string[]): string[] => all.filter((id) => !ids.includes(id));

  it('gate: six rules, and no other', () => {
    expect(severitiesOf('gate', 'error')).toEqual([...GATE].sort());
    expect(severitiesOf('gate', 'off')).toEqual(others(GATE));
  });

  it('recommended: all, with their own severities', () => {
    expect(severitiesOf('recommended', 'error')).toEqual(others([...WARNINGS, ...OFF]));
    expect(severitiesOf('recommended', 'warn')).toEqual([...WARNINGS].sort());
    expect(severitiesOf('recommended', 'off')).toEqual(OFF);
  });

  it('strict: all as errors', () => {
    expect(severitiesOf('strict', 'error')).toEqual(all);
  });

  it('strict: gate rules without a subject fail, in the other presets they pass', async () => {
    // Whether a document needs a list of variables can always be judged.
    const judging = GATE.filter((id) => id !== 'env-vars-listed').sort();
    const cwd = temporaryFolder({ 'draft.md': '# Notes\n\nOne page.\n' });
    const failing = async (preset: 'gate' | 'recommended' | 'strict', requireSubjects?: boolean): Promise<string[]> => {
      const { results } = await lintFiles(['draft.md'], { cwd, preset, ...(requireSubjects === undefined ? {} : { requireSubjects }) });
      return results.flatMap(({ messages }) => messages.filter(({ messageId }) => messageId === 'noSubject').map(({ ruleId }) => String(ruleId))).sort();
    };
    expect(await failing('strict')).toEqual(judging);
    expect(await failing('gate')).toEqual([]);
    expect(await failing('recommended')).toEqual([]);
    expect(await failing('gate', true)).toEqual(judging);
    expect(await failing('strict', false)).toEqual([]);
  });
});
