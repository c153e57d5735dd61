import { describe, expect, it } from 'vitest';
import { limitOutcomesIn } from './support.js';

const LIMIT = 'pictures, `POST /advice` held to 5 an hour per member';
const planned = (plan: string): string | undefined => limitOutcomesIn(`# A\n\n## API Endpoints\n\n- \`POST /advice\` asks OpenAI.\n\n${plan}\n`)[0];

describe('an entry of a plan whose label puts it after the build', () => {
  it.each([
    `- **Week 1.** Tables.\n- **After launch.** ${LIMIT}.`, `- Week 1: tables.\n- After launch: ${LIMIT}.`, `- **Later.** ${LIMIT}.`, `- **Post-launch** – ${LIMIT}.`, `- **Once we are live.** ${LIMIT}.`, `- **Next release:** ${LIMIT}.`, `- **Backlog.** ${LIMIT}.`,
    `1. Week 1. Tables.\n2. After the pilot. ${LIMIT}.`, `**After go-live.** ${LIMIT}.`, `| When | What |\n|---|---|\n| Week 1 | tables |\n| After launch | ${LIMIT} |`, `| When | What |\n|---|---|\n| Week 1 | tables |\n| Later | ${LIMIT} |`,
  ])('%s', (entries) => {
    expect(planned(`## Work plan\n\n${entries}`)).toBe('deferred');
  });

  it.each([
    `## Work plan\n\n- **Week 2.** ${LIMIT}.\n- **After launch.** Photos.`, `## Work plan\n\n- **Phase 2.** ${LIMIT}.`, `## Work plan\n\n- **Before launch.** ${LIMIT}.`, `## Data flow\n\n- **Later.** The member sends ${LIMIT}.`, `## Data flow\n\n- **After login.** The member sends ${LIMIT}.`,
    '## Work plan\n\n- **After launch.** `POST /advice` raised to 9 an hour per member.\n\n## Limits\n\n- `POST /advice`: 5 an hour per member.',
  ])('near miss: %s', (plan) => {
    expect(planned(plan)).toBe('affirmed');
  });
});
