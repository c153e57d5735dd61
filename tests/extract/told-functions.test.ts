import { describe, expect, it } from 'vitest';
import { draftOf, lines } from './support.js';

/** The endpoints of a document that call a model, each with a mark where nobody waits for it. */
function callingIn(text: string): string[] {
  return draftOf(text).model.endpoints.filter(({ calls }) => calls.some((call) => call.ai)).map(({ name, handsOver }) => (handsOver ? `${name} later` : name));
}

const ROUTES = lines('2. **Reply routes:**', '   - `POST /api/replies/draft`', '   - `POST /api/replies/send`', '   - `GET /api/replies`');

/** A phase of a plan with a service and its routes. */
const plan = (...service: string[]): string => lines('# Desk', 'FastAPI, Postgres.', '## Phase 3: Replies', '### Requirements', '1. **Reply service (`reply_service.py`):**', ...service.map((line) => `   - ${line}`), ROUTES);

describe('calls of the functions of a service, and the endpoints that they serve', () => {
  it.each<[string, string, string[]]>([
    ['a line behind the function', plan('draft_reply(ticket, tone) → Reply', 'Calls the Claude API with the ticket'), ['POST /api/replies/draft']],
    ['in its own line', plan('`draftReply(ticket)` asks GPT-4o', 'Stores what comes back'), ['POST /api/replies/draft']],
    ['near miss: a function that serves none of them', plan('rank_tickets(queue) → list', 'Calls the Claude API with the queue'), []],
    ['near miss: no function is named', plan('Calls the Claude API with the ticket'), []],
    ['near miss: later', plan('draft_reply(ticket, tone) → Reply', 'In v2 calls the Claude API with the ticket'), []],
  ])('%s', (_, text, expected) => {
    expect(callingIn(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['a row that queues the work', lines('# Quiz', 'Rails, OpenAI.', '## Endpoints', '| Method | Path | What |', '|---|---|---|', '| POST | `/api/quizzes` | Create a quiz, enqueue generation |', '## Flow', '1. `POST /api/quizzes` stores the topic.', '2. The questions are written by OpenAI.'), ['POST /api/quizzes later']],
    ['near miss: one that generates', lines('# Quiz', 'Rails, OpenAI.', '## Endpoints', '| Method | Path | What |', '|---|---|---|', '| POST | `/api/quizzes` | Create a quiz, generate its questions |', '## Flow', '1. `POST /api/quizzes` stores the topic.', '2. The questions are written by OpenAI.'), ['POST /api/quizzes']],
    ['near miss: a check of health alone', lines('# Set up the AI agent', 'The agent answers with Claude.', '## Verify', '`GET /health` answers 200'), []],
  ])('%s', (_, text, expected) => {
    expect(callingIn(text)).toEqual(expected);
  });
});
