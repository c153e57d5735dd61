import { describe, expect, it } from 'vitest';
import { verdictsOf } from './support.js';

async function judged(metric: string): Promise<string[]> {
  const text = `# Boat club\n\n## Success metrics\n\n- ${metric}\n\n## Schema\n\n- \`members(id, name)\`\n- \`outings(id, member_id, corrections int)\`\n\n## Endpoints\n\n- \`POST /outings\` – inserts \`outings\`; \`201\`\n`;
  return (await verdictsOf('metric-verifiability', text)).map(({ verdict, subject }) => `${subject} ${verdict}`);
}

describe('what a rate is of', () => {
  it.each([
    ['the table holds those who do it', '**Praise**: 20 % of members (`members` table) recommend the club', ['metric:Praise fail']],
    ['near miss: the table holds what is done', '**Outings per week**: `outings` rows', ['metric:Outings per week pass']],
    ['one of its ends is recorded nowhere', 'Deposit paid within a week of joining: `outings.corrections`; joining has no timestamp yet', ['metric:Deposit paid within a week of joining fail']],
    ['a figure behind a comma is no part of the name', 'Corrections per outing, target 1.5', ['metric:Corrections per outing pass']],
    ['a figure on average is no part of the name', 'Corrections per outing ≤ 1.5 on average', ['metric:Corrections per outing pass']],
  ])('%s', async (_, metric, expected) => {
    expect(await judged(metric)).toEqual(expected);
  });
});

describe('how many rows a thing has', () => {
  it.each([
    ['so many of a table', 'Members with three outings or more', ['metric:Members with three outings or more pass']],
    ['so many at least', 'Members that have at least 2 outings', ['metric:Members that have at least 2 outings pass']],
    ['near miss: of what no table holds', 'Members with three boats or more', ['metric:Members with three boats or more fail']],
    ['near miss: of what became of them', 'Members with three outings repeated', ['metric:Members with three outings repeated fail']],
  ])('%s', async (_, metric, expected) => {
    expect(await judged(metric)).toEqual(expected);
  });
});

describe('what is done in time', () => {
  const name = 'Boats dried within a day of their reminder';
  const of = async (columns: string, act: string): Promise<string[]> => {
    const text = `# Boat club\n\n## Success metrics\n\n- ${name}: 60 %\n\n## Schema\n\n- \`boats(id, name)\`\n- \`reminders(id, boat_id, ${columns})\`\n\n## Endpoints\n\n- \`PATCH /reminders/:id\`: ${act}; \`204\`\n`;
    return (await verdictsOf('metric-verifiability', text)).map(({ verdict }) => verdict);
  };
  it.each([
    ['a column that is set', 'sent_at, done_at', 'sets `done_at` to now', ['pass']],
    ['another word for it', 'sent_at, completed_at', 'stamps `reminders.completed_at`', ['pass']],
    ['near miss: a column of something else', 'sent_at, snoozed_until', 'sets `snoozed_until` to tomorrow', ['fail']],
    ['near miss: a column that nothing sets', 'sent_at, done_at', 'reads the reminder', ['fail']],
    ['near miss: the other end is not kept', 'done_at', 'sets `done_at` to now', ['fail']],
  ])('%s', async (_, columns, act, expected) => {
    expect(await of(columns, act)).toEqual(expected);
  });
});
