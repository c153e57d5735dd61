import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf } from './support.js';

/** What a cell under "Row level security" claims of the table beside it: RLS and policy. */
function claimed(cell: string, head = 'Table'): string {
  const [table] = draftOf(`# A\n\nSupabase Postgres.\n\n## Tables\n\n| ${head} | Columns | Row level security |\n|---|---|---|\n| \`bookings\` | id, user_id | ${cell} |\n`).model.tables;
  return table ? `${weigh(claimsOf(table, 'rls')).outcome} ${weigh(claimsOf(table, 'policy')).outcome}` : 'none';
}

it('takes a cell that begins with "off" for a denial, whatever follows', () => {
  expect(claimed('stays off, the API filters by user')).toMatch(/^denied/);
  expect(claimed('disabled, since the worker writes')).toMatch(/^denied/);
  expect(claimed('on, off-limits to other users: `user_id = auth.uid()`')).toBe('affirmed affirmed');
});

describe('roles under a column that asks who', () => {
  const asked = (cell: string, on = '●'): string => {
    const [table] = draftOf(`# A\n\nSupabase Postgres.\n\n## Tables\n\nLegend: ● enabled, ◌ planned for the second club.\n\n| Table | Columns | RLS | Who gets to see a row |\n|---|---|---|---|\n| \`bookings\` | id, user_id | ${on} | ${cell} |\n`).model.tables;
    return table ? `${weigh(claimsOf(table, 'rls')).outcome} ${weigh(claimsOf(table, 'policy')).outcome}` : 'none';
  };
  it.each<[string, string, string, string]>([
    ['one', 'committee', '●', 'affirmed affirmed'],
    ['several', 'the treasurer and coordinators', '●', 'affirmed affirmed'],
    ['near miss: whoever uses it', 'users', '●', 'affirmed missing'],
    ['near miss: anybody', 'everyone', '●', 'affirmed missing'],
    ['near miss: an open point', 'tbd', '●', 'affirmed deferred'],
    ['near miss: not on yet', 'committee', '◌', 'deferred missing'],
  ])('%s', (_, cell, on, expected) => {
    expect(asked(cell, on)).toBe(expected);
  });
});

it('reads a condition told in words', () => {
  expect(claimed('on – `user_id` must equal the JWT subject')).toBe('affirmed affirmed');
  expect(claimed('on – the title must equal the printed label')).toBe('affirmed missing');
});

it('takes the names beside a column on row level security for tables', () => {
  expect(claimed('on; `user_id = auth.uid()`', 'Name')).toBe('affirmed affirmed');
  expect(claimed('on; `user_id = auth.uid()`', 'Owner')).toBe('none');
});

it('takes the policy of another table for one of this, and its own words for whether it is on', () => {
  const told = (cell: string): string => {
    const [, table] = draftOf(`# A\n\nSupabase Postgres.\n\n## Tables\n\n| Table | Purpose | Access |\n|---|---|---|\n| \`hives\` | of a keeper | RLS on, owner only |\n| \`visits\` | to a hive | ${cell} |\n`).model.tables;
    return table ? `${weigh(claimsOf(table, 'rls')).outcome} ${weigh(claimsOf(table, 'policy')).outcome}` : 'none';
  };
  expect(told('RLS on, same as `hives`')).toBe('affirmed affirmed');
  expect(told('same as `hives`')).toBe('missing affirmed');
});

it.each<[string, string, string, RegExp]>([
  ['who may do what', '| Table | Admin | Staff | User |', '| bookings | CRUD | Read | Own only |', /^affirmed affirmed$/],
  ['nothing for one of them', '| Table | Teachers | Anonymous |', '| bookings | Read, update own | — |', /^affirmed affirmed$/],
  ['near miss: all may do all', '| Table | Admin | Staff | User |', '| bookings | CRUD | CRUD | CRUD |', / missing$/],
  ['near miss: no rights', '| Table | Admin | Staff |', '| bookings | blue | red |', / missing$/],
  ['near miss: no roles', '| Table | Rows | Growth |', '| bookings | all | none |', / missing$/],
])('reads a matrix of roles under row level security: %s', (_name, head, row, expected) => {
  const columns = head.split('|').length - 2;
  const [table] = draftOf(`# A\n\nSupabase Postgres.\n\n## Tables\n\n\`\`\`sql\nCREATE TABLE bookings (id uuid PRIMARY KEY, user_id uuid NOT NULL);\n\`\`\`\n\n## RLS policies\n\n${head}\n|${'---|'.repeat(columns)}\n${row}\n`).model.tables;
  expect(table ? `${weigh(claimsOf(table, 'rls')).outcome} ${weigh(claimsOf(table, 'policy')).outcome}` : 'none').toMatch(expected);
});

it.each<[string, string, readonly string[], RegExp]>([
  ['not all may do the same', '| Role | Bookings & Rooms |', ['| `owner` | ALL |', '| `guest` | SELECT |'], /^affirmed affirmed$/],
  ['near miss: all may do all', '| Role | Bookings & Rooms |', ['| `owner` | ALL |', '| `guest` | ALL |'], / missing$/],
  ['near miss: of what is no table', '| Role | Bookings & Reports |', ['| `owner` | ALL |', '| `guest` | SELECT |'], / missing$/],
  ['near miss: no rights', '| Role | Bookings |', ['| `owner` | blue |', '| `guest` | red |'], / missing$/],
])('reads a matrix with a row for each role: %s', (_name, head, rows, expected) => {
  const columns = head.split('|').length - 2;
  const [table] = draftOf(`# A\n\nSupabase Postgres.\n\n## Tables\n\n\`\`\`sql\nCREATE TABLE bookings (id uuid PRIMARY KEY, user_id uuid NOT NULL);\nCREATE TABLE rooms (id uuid PRIMARY KEY, owner_id uuid);\n\`\`\`\n\n## RLS policies\n\n${head}\n|${'---|'.repeat(columns)}\n${rows.join('\n')}\n`).model.tables;
  expect(table ? `${weigh(claimsOf(table, 'rls')).outcome} ${weigh(claimsOf(table, 'policy')).outcome}` : 'none').toMatch(expected);
});

it('reads what stands behind the switch under "RLS policy" as the policy', () => {
  const told = (cell: string): string => {
    const [table] = draftOf(`# A\n\nSupabase Postgres.\n\n## Tables\n\n| Table | Columns | RLS policy |\n|---|---|---|\n| \`stays\` | id, guest_id | ${cell} |\n`).model.tables;
    return table ? `${weigh(claimsOf(table, 'rls')).outcome} ${weigh(claimsOf(table, 'policy')).outcome}` : 'none';
  };
  expect(told('ENABLED – guest or host of the stay')).toBe('affirmed affirmed');
  expect(told('enabled (guest or host of the stay)')).toBe('affirmed affirmed');
  expect(told('ENABLED')).toBe('affirmed missing');
  expect(told('ENABLED – via migration 003')).toBe('affirmed missing');
  expect(told('ENABLED – to be written')).not.toMatch(/affirmed$/);
  expect(told('Enabled, no policy yet')).not.toMatch(/affirmed$/);
});

it('gives the policy told over a table to the tables that are ticked in it, and reads no purpose for an answer', () => {
  const told = (cell: string, of = 'each table marked "yes"'): string => {
    const text = `# A\n\nSupabase Postgres.\n\n## Tables\n\nThe policy of ${of} is \`USING (club_id = current_setting('app.club_id')::uuid)\`.\n\n| Table | Purpose | RLS |\n|---|---|---|\n| \`hives\` | what a club keeps | yes |\n| \`letters\` | letters with the number and status | ${cell} |\n\n## Columns\n\n### hives\n\n| Column | Type |\n|---|---|\n| id | uuid |\n| club_id | uuid |\n\n### letters\n\n| Column | Type |\n|---|---|\n| id | uuid |\n| club_id | uuid |\n`;
    return draftOf(text).model.tables.map((table) => `${weigh(claimsOf(table, 'rls')).outcome} ${weigh(claimsOf(table, 'policy')).outcome}`).join(', ');
  };
  expect(told('yes')).toBe('affirmed affirmed, affirmed affirmed');
  expect(told('to be added next quarter')).toBe('affirmed affirmed, deferred missing');
  expect(told('yes', 'the archive')).toBe('affirmed missing, affirmed missing');
});

it('takes the entity in a row for another name of its table', () => {
  const outcomes = (statement: string): string[] => draftOf(`# A\n\nSupabase Postgres.\n\n## Tables\n\n| Entity | Table | Columns |\n|---|---|---|\n| Keeper | \`keeper\` | id, email |\n| HiveVisit | \`visit\` | id, keeper_id |\n\n${statement}\n`).model.tables.map((table) => weigh(claimsOf(table, 'rls')).outcome);
  expect(outcomes('Row level security is enabled on HiveVisit: owner only, `keeper_id = auth.uid()`.')).toEqual(['missing', 'affirmed']);
  expect(outcomes('Row level security is enabled on `visit`: owner only, `keeper_id = auth.uid()`.')).toEqual(['missing', 'affirmed']);
  expect(outcomes('Row level security is not enabled on HiveVisit.')).toEqual(['missing', 'denied']);
});

it('takes rows that only their parties reach for theirs, and what hangs on them', () => {
  const scopes = (cell: string): string[] => draftOf(`# A\n\nSupabase Postgres.\n\n## Tables\n\n| Table | Columns | RLS |\n|---|---|---|\n| \`duels\` | id, slot, status | ${cell} |\n| \`rounds\` | id, duel_id, score | on |\n`).model.tables.map(({ scope }) => String(scope.scoped));
  expect(scopes('on, participants only')).toEqual(['true', 'true']);
  expect(scopes('on, everybody reads')).toEqual(['false', 'false']);
  expect(scopes('on, service role only')).toEqual(['false', 'false']);
});

describe('entries that are the name of a table, with a line below for each answer', () => {
  const asked = (lines: readonly string[]): string => {
    const [table] = draftOf(`# A\n\nSupabase Postgres.\n\n\`\`\`sql\nCREATE TABLE bookings (id uuid, user_id uuid);\nCREATE TABLE sites (id uuid, user_id uuid);\n\`\`\`\n\n## Access\n\nRow level security is on in the first migration:\n\n- bookings\n${lines.map((line) => `  - ${line}\n`).join('')}- sites\n  - RLS: on\n  - Policy: the owner\n`).model.tables;
    return table ? `${weigh(claimsOf(table, 'rls')).outcome} ${weigh(claimsOf(table, 'policy')).outcome}` : 'none';
  };
  it.each<[string, readonly string[], string]>([
    ['both', ['RLS: on', 'Policy: owner only, `user_id = auth.uid()`'], 'affirmed affirmed'],
    ['put off, whatever leads in', ['RLS: planned', 'Policy: owner only, `user_id = auth.uid()`'], 'deferred affirmed'],
    ['denied', ['RLS: off'], 'denied missing'],
    ['who gets the rows', ['who gets which rows: own rows only, `user_id = auth.uid()`'], 'affirmed affirmed'],
  ])('%s', (_, lines, expected) => {
    expect(asked(lines)).toBe(expected);
  });
});

describe('columns that ask who reaches the rows', () => {
  const asked = (header: string, cell = 'the keeper of the shed'): string => {
    const [table] = draftOf(`# A\n\nSupabase Postgres with row level security on \`ladders\`.\n\n## Tables\n\n- \`ladders\` (id uuid pk, shed_id uuid, user_id uuid)\n\n## Rows\n\n| Table | ${header} |\n|---|---|\n| \`ladders\` | ${cell} |\n`).model.tables;
    return table ? weigh(claimsOf(table, 'policy')).outcome : 'none';
  };
  it.each<[string, string]>([
    ['A row may be read or changed by', 'affirmed'],
    ['Rows can be seen by', 'affirmed'],
    ['Whose rows a call touches', 'affirmed'],
    ['Readable by', 'affirmed'],
    ['Open to', 'affirmed'],
    ['What it is for', 'missing'],
    ['Filled by', 'missing'],
    ['May grow to', 'missing'],
  ])('%s', (header, expected) => {
    expect(asked(header)).toBe(expected);
  });

  it('takes no open point for an answer', () => {
    expect(asked('A row may be read or changed by', 'to be decided')).not.toBe('affirmed');
    expect(asked('A row may be read or changed by', 'everyone')).not.toBe('affirmed');
  });
});

describe('a filter that only tells what a row and the caller have in common', () => {
  const filtered = (cell: string): string => {
    const [table] = draftOf(`# A\n\nMongoDB, which has no RLS.\n\n## Collections\n\n| Collection | Fields |\n|---|---|\n| \`bookings\` | _id, clubId, userId |\n\n| Collection | Filter that is added |\n|---|---|\n| \`bookings\` | ${cell} |\n`).model.tables;
    return table ? weigh(claimsOf(table, 'policy')).outcome : 'none';
  };
  it.each<[string, string]>([
    ['same `clubId`', 'affirmed'],
    ['the same club_id', 'affirmed'],
    ['their own `clubId` only', 'affirmed'],
    ['has the same `clubId`', 'affirmed'],
    ['same day', 'missing'],
    ['same format', 'missing'],
  ])('%s: %s', (cell, expected) => {
    expect(filtered(cell)).toBe(expected);
  });
});
