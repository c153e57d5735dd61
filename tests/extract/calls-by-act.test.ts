import { describe, expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

/** The endpoints that call a model, by their names. */
function callersIn(...text: string[]): string[] {
  return draftOf(lines('# Letters', 'Next.js with OpenAI.', ...text)).model.endpoints.filter(({ calls }) => calls.some(({ ai }) => ai)).map(({ name }) => name);
}

const list = (...items: string[]): string => items.map((item) => `- ${item}`).join('\n');

describe('endpoints that tell an act for which the design has a model', () => {
  const ROUTES = ['## Routes', list('`POST /api/letters` — validate → moderate text → store', '`POST /api/yards` — stores a yard', '`POST /api/approve` — has OpenAI draw a picture, then moderates the picture')];
  it.each<[string, string, string[]]>([
    ['in brackets behind a file', '- `lib/check.ts` (text + picture moderation via `omni-moderation-latest`)', ['POST /api/letters', 'POST /api/approve']],
    ['before the vendor', '- Moderation with OpenAI', ['POST /api/letters', 'POST /api/approve']],
    ['behind the vendor', '- Each server runs OpenAI moderation.', ['POST /api/letters', 'POST /api/approve']],
    ['near miss: another act', '- Translation via OpenAI', ['POST /api/approve']],
    ['near miss: by people', '- Moderation by volunteers', ['POST /api/approve']],
  ])('%s', (_, told, expected) => {
    expect(callersIn('## Libraries', told, ...ROUTES)).toEqual(expected);
  });

  it('near miss: what such an act has made', () => {
    const routes = list('`POST /api/letters` — asks OpenAI for a summary', '`POST /api/yards` — a reader reached the end of a summary');
    expect(callersIn(fence('', 'worker ──► OpenAI (summary, chapters)'), '## Routes', routes)).toEqual(['POST /api/letters']);
  });
});

describe('endpoints that make what a model is said to generate', () => {
  const LIBRARY = ['## Library', '#### `lib/ai.ts`', fence('ts', '// AI letter generation', 'export async function makeLetter(topic: string): Promise<string>')];
  it.each<[string, string[], string[]]>([
    ['by its act', ['#### `POST /api/letters/generate`', '**Description**: Generate a new letter'], ['POST /api/letters/generate']],
    ['a read that makes what is not there', ['#### `GET /api/letters/today`', '**Description**: Get the letter of today (generates if needed)'], ['GET /api/letters/today']],
    ['near miss: a read', ['#### `GET /api/letters/today`', '**Description**: Get the letter of today'], []],
    ['near miss: it only keeps one', ['#### `POST /api/letters`', '**Description**: Store a letter'], []],
    ['near miss: another thing', ['#### `POST /api/keys/generate`', '**Description**: Generate a new key'], []],
  ])('%s', (_, route, expected) => {
    expect(callersIn(...LIBRARY, '## API', ...route, '#### `POST /api/yards`', '**Description**: Store a yard', '#### `GET /api/yards`', '**Description**: All yards')).toEqual(expected);
  });
});

describe('endpoints whose path is what the model is said to be there for', () => {
  const rows = (...entries: string[]): string => lines('| Method | Endpoint | Description |', '|---|---|---|', ...entries.map((entry) => `| POST | ${entry} |`));
  const ROUTES = rows('`/generate-outline` | Accepts input and returns a full outline', '`/titles/generate` | Gives a title', '`/save-outline` | Saves an outline', '`/generate-invoice` | Makes the invoice');
  const MADE = ['POST /generate-outline', 'POST /titles/generate'];
  it.each<[string, string, string[]]>([
    ['behind its name', '- Supports OpenAI and Anthropic for generation', MADE],
    ['behind a list', '- Supports OpenAI, Anthropic, Ollama, and fine-tuned models for generation', MADE],
    ['as what it does', '- OpenAI generates what people read.', MADE],
    ['near miss: another act', '- OpenAI translates what people write.', []],
    ['near miss: no act', '- OpenAI is our vendor.', []],
    ['near miss: of another thing', '- OpenAI is our vendor. The queue is there for generation.', []],
  ])('%s', (_, told, expected) => {
    expect(callersIn('## Notes', told, '## API', ROUTES)).toEqual(expected);
  });

  it('near miss: in a design without a model', () => {
    const { model } = draftOf(lines('# Letters', 'Next.js.', '## API', rows('`/generate-outline` | Returns an outline')));
    expect(model.endpoints.flatMap(({ calls }) => calls)).toEqual([]);
  });

  it('knows the vendor in the name of a function', () => {
    const { model } = draftOf(lines('# Letters', 'Supabase and OpenAI.', '## Edge functions', '### `draft_openAI`', 'Takes a topic.', '### `draft_plain`', 'Takes a topic.'));
    expect(model.endpoints.filter(({ calls }) => calls.length > 0).map(({ name }) => name)).toEqual(['draft_openAI']);
  });
});

describe('calls that things set off', () => {
  const diary = (said: string, stack = 'Rails with Solid Queue for background jobs.'): readonly (readonly [string, boolean])[] => {
    const { model } = draftOf(lines('# Diary', stack, '## Triggers', `Both are off by default — ${said} multiplies cost.`, '## Routes', fence('', '/dashboard', '/meal_logs', '/messages', '/settings')));
    return model.endpoints.filter(({ calls }) => calls.some(({ ai }) => ai)).map(({ name, handsOver }) => [name, handsOver]);
  };

  it.each<[string, string, readonly (readonly [string, boolean])[]]>([
    ['by each of two things', 'every chat message or meal log triggering a Claude call', [['/meal_logs', true], ['/messages', true]]],
    ['said of each apart', 'each chat message and each meal log triggers a Claude call', [['/meal_logs', true], ['/messages', true]]],
    ['by one', 'every meal log triggers a Claude call', [['/meal_logs', true]]],
  ])('%s', (_, said, expected) => {
    expect(diary(said)).toEqual(expected);
  });

  it('near miss: where no job runs in the background, somebody waits', () => {
    expect(diary('every meal log triggers a Claude call', 'Rails.')).toEqual([['/meal_logs', false]]);
  });
});
