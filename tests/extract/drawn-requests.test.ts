import { describe, expect, it } from 'vitest';
import { authIn, fence } from './support.js';

const ENDPOINTS = '## API Endpoints\n\n- `POST /boats`: adds a boat\n- `POST /webhooks/pay`: called by Stripe\n\n';

/** What is told of the two endpoints beside a drawing. */
function beside(...drawing: string[]): string[] {
  return authIn(`${ENDPOINTS}## Architecture\n\n${fence(...(drawing as [string]))}\n`).map((line) => line.replace(/^\S+ /, ''));
}

const MISSING = ['/boats: missing', '/webhooks/pay: missing'];

describe('what a drawing says of all requests', () => {
  it.each<[string, string[], string[]]>([
    ['a browser', ['mermaid', 'flowchart TD', '  B[Browser] -->|Bearer JWT| A[FastAPI]'], ['/boats: affirmed Bearer JWT', '/webhooks/pay: missing']],
    ['words within the arrow', ['mermaid', 'graph LR', '  M[Mobile app] -- session cookie --> A[Backend API]'], ['/boats: affirmed session cookie', '/webhooks/pay: missing']],
    ['another language', ['mermaid', 'graph LR', '  U[Usuário] -->|JWT| S[Servidor Django]'], ['/boats: affirmed JWT', '/webhooks/pay: missing']],
    ['events of a vendor', ['mermaid', 'graph LR', '  P[Pay] -->|webhook + HMAC| F[Edge Functions]'], ['/boats: missing', '/webhooks/pay: affirmed HMAC']],
    ['near miss: no credential', ['mermaid', 'graph LR', '  B[Browser] -->|HTTPS| A[API]'], MISSING],
    ['near miss: a key that anybody has', ['mermaid', 'graph LR', '  B[Browser] -->|anon key| A[API]'], MISSING],
    ['near miss: it asks the sign-in provider', ['mermaid', 'graph LR', '  B[Browser] -->|JWT| A[Auth service API]'], MISSING],
    ['near miss: the server asks a vendor', ['mermaid', 'graph LR', '  S[Backend] -->|Bearer token| A[Weather API]'], MISSING],
    ['near miss: another part is called without', ['mermaid', 'graph LR', '  B[Browser] -->|JWT| A[Orders API]', '  B -->|HTTPS| C[Boats API]'], MISSING],
    ['near miss: the token comes back', ['mermaid', 'graph LR', '  A[API] -->|JWT| B[Browser]'], MISSING],
    ['near miss: later', ['mermaid', 'graph LR', '  B[Browser] -->|JWT, TBD| A[API]'], ['/boats: deferred JWT', '/webhooks/pay: missing']],
  ])('%s', (_, drawing, expected) => {
    expect(beside(...drawing)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['what a part checks on its way to the store', 'A->>D: SELECT the boat (checks the owner by the JWT)', 'POST /b: affirmed JWT'],
    ['in another language', 'A->>D: SELECT boat (valida o dono via JWT)', 'POST /b: affirmed JWT'],
    ['near miss: what somebody else checks', 'X->>D: checks the JWT', 'POST /b: missing'],
    ['near miss: what it only passes on', 'A->>D: SELECT the boat with the JWT', 'POST /b: missing'],
  ])('a sequence: %s', (_, arrow, expected) => {
    expect(authIn(`${fence('mermaid', 'sequenceDiagram', '  C->>A: POST /b', `  ${arrow}`)}\n`)).toEqual([expected]);
  });
});

describe('what the steps of a drawn flow check', () => {
  it.each<[string, string[], string[]]>([
    ['numbered, with arrows', ['1. Client sends POST to /boats', '   │', '   ▼', '2. API validates the user session (NextAuth)'], ['/boats: affirmed NextAuth', '/webhooks/pay: missing']],
    ['without numbers', ['Skipper presses Save', '  ↓', 'POST /boats', '  ↓', 'Backend verifies the JWT', '  ↓', 'Postgres'], ['/boats: affirmed JWT', '/webhooks/pay: missing']],
    ['in one line', ['User → POST /boats → verify JWT → Postgres'], ['/boats: affirmed JWT', '/webhooks/pay: missing']],
    ['in boxes', ['┌──────────────────────┐', '│ Client: POST /boats  │', '└──────────┬───────────┘', '           ▼', '┌──────────────────────┐', '│ Middleware (JWT)     │', '└──────────────────────┘'], ['/boats: affirmed JWT', '/webhooks/pay: missing']],
    ['later', ['1. Client sends POST /boats', '2. API validates the JWT (planned)'], ['/boats: deferred JWT', '/webhooks/pay: missing']],
    ['near miss: another act', ['1. Client sends POST /boats', '2. API stores the boat', '3. User opens the dashboard', '4. Middleware checks the session (NextAuth)'], MISSING],
    ['near miss: another flow', ['Client → POST /boats → Postgres', '', 'Cron → check CRON_SECRET → clean up'], MISSING],
    ['near miss: what it hands on', ['1. Client sends POST /boats', '2. API calls the weather with its Bearer token'], MISSING],
    ['near miss: things beside each other', ['┌─────────────┐  ┌─────────┐', '│ POST /boats │  │ Billing │', '└─────────────┘  └─────────┘', '  checks the JWT'], MISSING],
  ])('%s', (_, steps, expected) => {
    expect(beside('', ...steps)).toEqual(expected);
  });
});
