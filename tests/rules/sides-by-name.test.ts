import { describe, expect, it } from 'vitest';
import { verdictsOf } from './support.js';

const TWO_ARMS = 'Arm P: the seller is asked for a photo. Arm N: the form as it is today.';
const TWO_COUNTIES = 'Two counties take part; one of them gets the urgent button, the other does not.';
const TWO_DISTRICTS = 'The pilot districts get the reminder, the comparison districts do not.';

async function judged(tile: string, arms = TWO_ARMS): Promise<string> {
  const text = `# Does a photo sell more?\n\n## Experiment\n\n${arms} North Star: items sold within seven days.\n\n## Dashboard \`/board\`\n\n${tile}\n\nIt all comes from \`GET /api/board\` (basic auth, \`BOARD_PASSWORD\`), which counts \`offers\` by \`arm\` in one \`GROUP BY\`.\n`;
  return (await verdictsOf('north-star-comparison', text)).map(({ verdict }) => verdict).join();
}

describe('the sides of an experiment by their names', () => {
  it.each([
    'how many points P lies above N, in large type, with an arrow',
    'by how much P is ahead of N',
    'P only, in large type',
    'the share in arm P, green when it is above N',
    'P minus N in percentage points',
    'the lead of P over N',
    'the gap between P and N',
    'the quotient P/N',
  ])('joined into one value: %s', async (words) => {
    expect(await judged(`- Tile "Sold in a week": ${words}`)).toBe('fail');
  });

  it.each([
    'P in large type, N in the same size to its right, the p-value beneath',
    'P and N as two bars',
    'one figure for P and one for N',
    'a number for P, another for N, and the difference in small print',
    'P 41 %, N 37 %',
    'left P, right N',
    'first the share of P, then that of N',
  ])('near miss, each by itself: %s', async (words) => {
    expect(await judged(`- Tile "Sold in a week": ${words}`)).toBe('pass');
  });

  it.each([
    ['The page shows the trial figure "lifts overdue" as one tile, the percentage of the pilot districts with an arrow.', TWO_DISTRICTS, 'fail'],
    ['The page shows the trial figure "lifts overdue" as one tile with two percentages, that of the pilot districts and that of the comparison districts.', TWO_DISTRICTS, 'pass'],
    ['The board carries the experiment: the share filled within a day, one figure for the county with the button and one for the county without.', TWO_COUNTIES, 'pass'],
    ['The board carries the experiment: the share filled within a day, for the county with the button.', TWO_COUNTIES, 'fail'],
  ])('told in a sentence: %s', async (words, arms, verdict) => {
    expect(await judged(words, arms)).toBe(verdict);
  });

  it('is no figure of it where nothing names a side', async () => {
    expect(await judged('- Tile "Offers so far": one number')).toBe('');
  });
});
