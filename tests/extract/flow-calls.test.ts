import { describe, expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

/** The endpoints that call a model, and ` →` where their caller does not wait for it. */
function asking(text: string): string[] {
  return draftOf(text).model.endpoints.flatMap(({ name, calls, handsOver }) => (calls.some(({ ai }) => ai) ? [`${name}${handsOver ? ' →' : ''}`] : []));
}

const API = lines('## Endpoints', '', '- `POST /api/tours` (session cookie `sid`)', '- `POST /api/notes` (session cookie `sid`)', '- `GET /api/tours` (session cookie `sid`)', '');
const FLOW = `${API}## Data flow\n\n`;

describe('calls told in the lines of a flow', () => {
  it.each<[string, string, readonly string[]]>([
    ['lines that are paragraphs', `${FLOW}Guide opens the map → page loads.\n\nGuide hits Save → page calls \`POST /api/tours\`.\n\nServer checks the plan, builds the prompt, calls OpenAI, stores the row.\n`, ['POST /api/tours']],
    ['near miss: a line before the endpoint is named', `${FLOW}Server calls OpenAI at night.\n\nGuide hits Save → page calls \`POST /api/tours\`.\n`, []],
    ['near miss: a vendor that calls back', `${FLOW}1. Guide speaks.\n2. OpenAI → \`POST /api/notes\` with the words.\n`, []],
    ['a route that calls the vendor behind an arrow', `${FLOW}1. Guide speaks.\n2. \`POST /api/notes\` → OpenAI → \`/api/tours\`\n`, ['POST /api/notes']],
    ['near miss: paragraphs of another section', `${API}## About us\n\nGuide hits Save → page calls \`POST /api/tours\`.\n\nWe like OpenAI, and it likes us.\n`, []],
    ['steps with nothing but arrows between them', `${FLOW}${fence('', 'Guide taps Save', '      │', '      ▼', 'POST /api/tours', '  Builds the prompt', '      │', '      ▼', 'Calls OpenAI for a plan', '      │', '      ▼', 'Guide sees the plan')}\n`, ['POST /api/tours']],
    ['near miss: a read below which the vendor is the client', `${FLOW}${fence('', 'Client fetches the list', 'GET /api/tours', '      │', '      ▼', 'Client sends the browser back', '  ?back=https://chatgpt.com/cb   (ChatGPT)')}\n`, []],
    ['near miss: boxes side by side', `${FLOW}${fence('', '┌────────────────┐   ┌────────┐', '│ POST /api/tours│   │ OpenAI │', '│ other things   │   │ asks   │', '└────────────────┘   └────────┘')}\n`, []],
  ])('%s', (_name, text, expected) => {
    expect(asking(text)).toEqual(expected);
  });
});

describe('work that somebody else takes up', () => {
  it.each<[string, string, readonly string[]]>([
    ['in a later step', `${FLOW}1. Guide saves with \`POST /api/tours\`, which stores a row with status OPEN.\n2. The planner picks up the job on its next tick.\n3. It calls OpenAI to write the plan.\n`, ['POST /api/tours →']],
    ['in a later line', `${FLOW}${fence('', 'POST /api/tours', '  Creates: PlanJob (status: OPEN)', '      │', '      ▼', 'Planner picks up the next job', '  Calls OpenAI for a plan')}\n`, ['POST /api/tours →']],
    ['the flow tells how what a row names comes about', `## API\n\n| Endpoint | Method | Purpose |\n|---|---|---|\n| \`/api/tours\` | POST | Trigger AI generation |\n\n## Flow\n\n${fence('', 'POST /api/tours', '  Creates: PlanJob (status: OPEN)', 'Planner picks up the job', '  Calls OpenAI for a plan')}\n`, ['POST /api/tours →']],
    ['near miss: nobody does', `${FLOW}1. Guide saves with \`POST /api/tours\`.\n2. The route checks the plan.\n3. It calls OpenAI to write the plan.\n`, ['POST /api/tours']],
    ['near miss: only after the call', `${FLOW}1. Guide saves with \`POST /api/tours\`.\n2. It calls OpenAI to write the plan.\n3. The mailer picks up the job.\n`, ['POST /api/tours']],
    ['near miss: a person does', `${FLOW}1. Guide saves with \`POST /api/tours\`.\n2. The guide picks up the phone.\n3. It calls OpenAI to write the plan.\n`, ['POST /api/tours']],
  ])('%s', (_name, text, expected) => {
    expect(asking(text)).toEqual(expected);
  });
});
