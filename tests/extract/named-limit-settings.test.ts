import { describe, expect, it } from 'vitest';
import { fence, limitOutcomesIn } from './support.js';

/** The outcome for a route that is kept by `ASK_LIMIT` and one that is not, with what stands among the variables. */
function outcomes(variables: string, words = 'Kept by `ASK_LIMIT`.'): string {
  return limitOutcomesIn(`# A\n\n## API Endpoints\n\n- \`POST /ask\`: asks OpenAI. ${words}\n- \`POST /draw\`: asks OpenAI for a picture.\n\n## Infrastructure\n\n${variables}\n`).join(' ');
}

describe('a limit that stands under its name in the configuration', () => {
  it.each<[string, string, string]>([
    ['amount, and the window in a remark', fence('dotenv', 'OPENAI_API_KEY=', 'ASK_LIMIT=14   # per hour and caller'), 'affirmed missing'],
    ['both in the value', fence('dotenv', 'OPENAI_API_KEY=', 'ASK_LIMIT="14 per hour"'), 'affirmed missing'],
    ['a window of its own', fence('dotenv', 'OPENAI_API_KEY=', 'ASK_LIMIT=14', 'ASK_WINDOW=1h'), 'affirmed missing'],
    ['an item', '- `OPENAI_API_KEY`\n- `ASK_LIMIT`: 14 calls an hour for each caller', 'affirmed missing'],
    ['a row', '| Variable | Value | Counts |\n|---|---|---|\n| `OPENAI_API_KEY` | secret | |\n| `ASK_LIMIT` | 14 | per hour and caller |', 'affirmed missing'],
    ['a sentence', '`ASK_LIMIT` is 14 per hour and caller.', 'affirmed missing'],
    ['near miss: no window', fence('dotenv', 'OPENAI_API_KEY=', 'ASK_LIMIT=14   # per letter'), 'missing missing'],
    ['near miss: another name', fence('dotenv', 'OPENAI_API_KEY=', 'TASK_LIMIT=14   # per hour and caller', 'ASK_LIMIT='), 'missing missing'],
    ['near miss: commented out', fence('dotenv', 'OPENAI_API_KEY=', '# ASK_LIMIT=14   # per hour and caller'), 'missing missing'],
  ])('%s', (_name, variables, expected) => {
    expect(outcomes(variables)).toBe(expected);
  });

  it('takes the window from the name', () => {
    expect(outcomes(fence('dotenv', 'OPENAI_API_KEY=', 'ASK_PER_HOUR=14'), 'Kept by `ASK_PER_HOUR`.')).toBe('affirmed missing');
    expect(outcomes(fence('dotenv', 'OPENAI_API_KEY=', 'ASK_TOKENS_PER_HOUR=14'), 'Kept by `ASK_TOKENS_PER_HOUR`.')).toBe('missing missing');
  });

  it('is not that of a route which is said to go without', () => {
    expect(outcomes(fence('dotenv', 'OPENAI_API_KEY=', 'ASK_LIMIT=14   # per hour and caller'), 'Not kept by `ASK_LIMIT`.')).toBe('denied missing');
  });
});
