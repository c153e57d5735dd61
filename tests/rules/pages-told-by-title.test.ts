import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const HEAD = '# Sheds\n\n## API Endpoints\n\n- **E1** `GET /sheds/{id}` → 200\n- **E2** `POST /sheds` → 201\n\n## Pages\n\n';

/** `word subject` of each report of the rule. */
async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(HEAD + text, { filePath: 'draft.md', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'page-rehydration').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
}

describe('page-rehydration: pages by their title', () => {
  it.each<[string, string, readonly string[]]>([
    ['in bold, drawn from the answer of a request', 'The **Feeding plan** page is linked in the reminder; it shows the plan that the POST has just returned.', ['clientStateOnly page:Feeding plan']],
    ['in italics', 'The *Feeding plan* screen draws what the submit has already returned.', ['clientStateOnly page:Feeding plan']],
    ['in quotes', 'The "Feeding plan" page shows the plan out of Zustand state.', ['clientStateOnly page:Feeding plan']],
    ['near miss: a button', 'The **Feeding plan** button sends what the POST has just returned.', []],
    ['near miss: a flag that the page asks for', 'The **Feeding plan** page checks `localStorage["seen"]` on mount and hides its banner.', []],
    ['near miss: a flag of a button', 'The dashboard page looks for `toured` in localStorage and greys the button out.', []],
    ['near miss: a flag, told the other way round', 'On the dashboard page, if `localStorage.toured` is set, the replay button is not shown.', []],
    ['rows in the same store', 'The history page reads the runs from localStorage and hides the empty ones.', ['clientStateOnly page:history page']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(`${text}\n`)).toEqual(expected);
  });
});

describe('page-rehydration: what a sentence about the page goes on with', () => {
  it.each<[string, string, readonly string[]]>([
    ['what another page has left', '1. **`/results/[id]`**: score. The page renders what `/quiz` has left in the Zustand store.', ['clientStateOnly page:/results/[id]']],
    ['near miss: on the server, with its table', '1. **`/results/[id]`**: score. The page is rendered on the server: `attempts` by `id`.', []],
    ['near miss: an answer that is shown until a reload reads', '1. **`/results/[id]`**: `GET /sheds/{id}`. What the POST gave is shown at once, but a reload reads the stored row.', []],
    ['on the server, from nothing', '1. **`/results/[id]`**: score. The page is rendered on the server.', ['missing page:/results/[id]']],
    ['near miss: a route by its number', '| Page | First load |\n|---|---|\n| `/results/[id]` | linked from the mail; then calls E1 with the token |', []],
    ['no route', '| Page | First load |\n|---|---|\n| `/results/[id]` | linked from the mail; always calls for help |', ['missing page:/results/[id]']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(`${text}\n`)).toEqual(expected);
  });
});

describe('page-rehydration: the number of a route behind the path of the page', () => {
  it.each<[string, string, readonly string[]]>([
    ['alone', '- `/week/{token}`: route 3, linked from the mail.', []],
    ['with a verb', '- `/week/{token}` → always calls endpoint 3; linked from the mail.', []],
    ['behind a title', '- **Week report** (`/week/{token}`): no. 3, nothing else; linked from the mail.', []],
    ['near miss: what a button calls', '- `/week/{token}`: route 3 when the button is pressed; linked from the mail.', ['missing page:/week/{token}']],
    ['near miss: no route', '- `/week/{token}`: step 3 of the flow, linked from the mail.', ['missing page:/week/{token}']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(`### Screens and their first load\n\n${text}\n`)).toEqual(expected);
  });
});

describe('page-rehydration: a form that keeps what is filled in until it is sent', () => {
  it.each<[string, string, readonly string[]]>([
    ['answers', '### `/start`\n\nFive questions. Keeps the answers in a Zustand store and posts them at the end.', []],
    ['choices', '### `/start`\n\nCollects all choices in a Pinia store until the last step, then submits them.', []],
    ['a form', '### `/start`\n\nIt holds the form state in Redux and sends it with the last step.', []],
    ['near miss: what it shows', '### `/results/[id]`\n\nIt shows the answers out of the Zustand store.', ['clientStateOnly page:/results/[id]']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(`${text}\n`)).toEqual(expected);
  });
});
