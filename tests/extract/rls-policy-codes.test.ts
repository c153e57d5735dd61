import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf } from './support.js';

describe('codes of policies beside a table, and what they stand for elsewhere', () => {
  const policyOf = (legend: string, cell: string): string => {
    const { tables } = draftOf(`# A\n\nPostgres 16.\n\n## Tables\n\n${legend}\n\n| Table | Columns | RLS | Policies |\n|---|---|---|---|\n| moorings | id, skipper_id | enabled | ${cell} |\n`).model;
    const table = tables.find(({ name }) => name === 'moorings');
    return table ? weigh(claimsOf(table, 'policy')).outcome : 'none';
  };
  it.each<[string, string]>([
    ['Letters of the policies:\n\n- P0: only the role `login` sees rows\n- P1: own rows, `skipper_id = app.skipper`', 'P1'],
    ['Letters of the policies:\n\n- P0: only the role `login` sees rows\n- P1: own rows, `skipper_id = app.skipper`', 'P0, P1'],
    ['Policies in short:\n\n- **A** own rows, `skipper_id = app.skipper`\n- **B** all rows for the harbour office', 'A + B'],
    ['| Code | Policy |\n|---|---|\n| A | own rows, `skipper_id = app.skipper` |\n| B | all rows for the harbour office |', 'A and B'],
    ['Row rules: A: own rows, `skipper_id = app.skipper`; B: all rows for the harbour office.', 'A'],
    ['Policies:\n\n1. OWN – own rows, `skipper_id = app.skipper`\n2. ALL – all rows for the harbour office', 'OWN, ALL'],
  ])('%s | %s', (legend, cell) => {
    expect(policyOf(legend, cell)).toBe('affirmed');
  });
  it.each<[string, string]>([
    ['Phases:\n\n- P0: the skeleton\n- P1: own rows only', 'P1'],
    ['Letters of the policies:\n\n- P0: only the role `login` sees rows\n- P1: to be decided', 'P1'],
    ['Letters of the policies:\n\n- P0: only the role `login` sees rows', 'P1'],
    ['Letters of the policies:\n\n- P0: only the role `login` sees rows', 'P0, P1'],
  ])('near miss: %s | %s', (legend, cell) => {
    expect(policyOf(legend, cell)).not.toBe('affirmed');
  });
});
