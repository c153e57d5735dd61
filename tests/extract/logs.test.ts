import { describe, expect, it } from 'vitest';
import { authIn, limitOutcomesIn } from './support.js';

const OPEN = '`/jobs/nightly` is open to whoever calls it.';
const KEY = '`/jobs/nightly` compares the header `X-Job-Key` with `JOB_KEY`.';

/** What the last word of a log leaves of a job's key, by the last claim about it. */
function lastWord(log: string): string {
  const claims = authIn(`## Endpoints\n\n- \`GET /jobs/nightly\`: closes old applications\n\n${log}\n`);
  return claims.at(-1)?.split(': ')[1]?.split(' ')[0] ?? '';
}

describe('entries of a log that tell no year', () => {
  it.each<[string, string, string]>([
    ['days, the newest first', `## Log\n\n**4 June.** ${OPEN}\n\n**12 May.** ${KEY}`, 'denied'],
    ['… the other way round', `## Log\n\n**12 May.** ${OPEN}\n\n**4 June.** ${KEY}`, 'affirmed'],
    ['months first', `## Log\n\n- June 4: ${KEY}\n- May 12: ${OPEN}`, 'affirmed'],
    ['in a table', `## Log\n\n| Date | Decision |\n|---|---|\n| 4 June | ${OPEN} |\n| 12 May | ${KEY} |`, 'denied'],
    ['over New Year', `## Log\n\n- 12 December: ${KEY}\n- 4 January: ${OPEN}`, 'denied'],
    ['over New Year, the newest first', `## Log\n\n- 4 January: ${KEY}\n- 12 December: ${OPEN}`, 'affirmed'],
    ['numbers of weeks', `## Log\n\n- Week 12: ${OPEN}\n- Week 9: ${KEY}`, 'denied'],
    ['a log that says its order', `## Decisions, latest on top\n\n- Tuesday: ${KEY}\n- Monday: ${OPEN}`, 'affirmed'],
    ['sections below dates', `## Log\n\n### 4 June\n\n${KEY}\n\n### 12 May\n\n${OPEN}`, 'affirmed'],
    ['years in words', `## Log\n\n- 4 January 2026: ${KEY}\n- 12 May 2025: ${OPEN}`, 'affirmed'],
    ['near miss: days of the week in the order of the text', `## Decisions\n\n- Tuesday: ${KEY}\n- Monday: ${OPEN}`, 'denied'],
  ])('%s', (_, log, expected) => {
    expect(lastWord(log)).toBe(expected);
  });
});

describe('limits in a dated log', () => {
  const LIMITED = '`POST /ask` is held to 7 calls a minute per reader.';
  const FREE = '`POST /ask` runs without a limiter.';
  it.each<[string, string, string]>([
    ['the newest first', `## Changelog of this document (newest on top)\n\n- **20 May:** ${LIMITED}\n- **6 May:** ${FREE}`, 'affirmed'],
    ['the newest first, taken back', `## Changelog of this document (newest on top)\n\n- **20 May:** ${FREE}\n- **6 May:** ${LIMITED}`, 'denied'],
    ['in turn', `## Decisions\n\n- **6 May:** ${LIMITED}\n- **20 May:** ${FREE}`, 'denied'],
    ['in a table', `## Decisions\n\n| Date | Decision |\n|---|---|\n| 2026-05-20 | ${LIMITED} |\n| 2026-05-06 | ${FREE} |`, 'affirmed'],
    ['near miss: what the program was once', `## Changelog\n\n- 1.4: ${LIMITED}`, 'missing'],
  ])('%s', (_, log, expected) => {
    expect(limitOutcomesIn(`# A\n\n## API Endpoints\n\n- \`POST /ask\`: asks OpenAI\n\n${log}\n`)).toEqual([expected]);
  });
});
