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
