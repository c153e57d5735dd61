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

describe('codes that stand alone in a column, and a sentence that explains them', () => {
  const weighedWith = (legend: string, ...cells: string[]): string[] => {
    const rows = ['moorings', 'fees', 'checks'].map((name, index) => `| \`${name}\` | id, skipper_id | ${cells[index] ?? ''} |`);
    const { tables } = draftOf(`# A\n\nPostgres 16.\n\n## Tables\n\n| Table | What is in it | Rows |\n|---|---|---|\n${rows.join('\n')}\n\n${legend}\n`).model;
    return tables.map((table) => `${weigh(claimsOf(table, 'rls')).outcome}/${weigh(claimsOf(table, 'policy')).outcome}`);
  };
  const OWN = 'affirmed/affirmed';
  it.each<[string, string[]]>([
    ['**Reading the last column.** O: RLS on, own rows by `skipper_id = app.skipper`. N: no RLS, no page shows it.', [OWN, OWN, 'denied/missing']],
    ['O = RLS on, own rows by `skipper_id = app.skipper`; N = RLS on, deny all to clients.', [OWN, OWN, OWN]],
    ['Letters: O – RLS on, own rows by `skipper_id = app.skipper`; N – RLS planned.', [OWN, OWN, 'deferred/missing']],
    ['`O`: RLS on, own rows by `skipper_id = app.skipper`, `N`: RLS on, only the harbour office.', [OWN, OWN, OWN]],
  ])('%s', (legend, expected) => {
    expect(weighedWith(legend, 'O', 'O', 'N')).toEqual(expected);
  });
  it.each([
    'O: one per boat. N: many per boat.',
    'O: own rows. N: not protected.',
  ])('near miss: %s', (legend) => {
    expect(weighedWith(legend, 'O', 'O', 'N')).not.toContain(OWN);
  });
  it('takes a code that stands for reference data for such', () => {
    const { tables } = draftOf('# A\n\nPostgres 16.\n\n## Tables\n\n| Table | What is in it | Rows |\n|---|---|---|\n| `moorings` | `id`, `skipper_id` | O |\n| `piers` | `pier`, `depth` | – |\n\nO: RLS on, own rows. –: a static list.\n').model;
    expect(tables.filter(({ scope }) => scope.scoped).map(({ name }) => name)).toEqual(['moorings']);
  });
});
