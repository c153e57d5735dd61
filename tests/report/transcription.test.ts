import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintText, transcribeDraft } from '../../src/index.js';

const DRAFT = `# Bike Rental

Two shops share one stock.

## System Architecture

Browser → API → Postgres.

## Services

- **API** – keeps the stock.

## API Endpoints

| Endpoint | Purpose | Auth | Input | Output | Rate limit | Owner |
|---|---|---|---|---|---|---|
| \`POST /rentals\` | Rents a bike | Clerk session token | \`{ bikeId }\` | 201 | – | desk team |
| \`GET /rentals/:rentalId\` | Shows a rental | Clerk session token | rentalId | \`200 { rental }\` | – | desk team |

### GET /cron/overdue

Auth: \`Authorization: Bearer CRON_SECRET\`

Mails everybody who is late, through Resend.

## Schema

\`\`\`sql
CREATE TABLE rentals (id uuid PRIMARY KEY, user_id uuid NOT NULL);
ALTER TABLE rentals ENABLE ROW LEVEL SECURITY;
\`\`\`

## Environment variables

- \`CRON_SECRET\`: checked by the cron route
- \`DATABASE_URL\`: Postgres

## Data Flow

1. The customer scans a code; POST /rentals writes rentals.

## Technical Risks

- A bike is stolen: the deposit covers it.
`;

const YAML = `# yaml-language-server: $schema=https://spec-lint.dev/schemas/architecture.schema.json
title: Bike Rental
overview: |
  Two shops share one stock.

  Browser → API → Postgres.
services:
  API: keeps the stock.
endpoints:
  - method: POST
    path: /rentals
    purpose: Rents a bike
    auth: Clerk session token
    input: "{ bikeId }"
    output: "201"
    notes: "Owner: desk team"
  - method: GET
    path: /rentals/:rentalId
    purpose: Shows a rental
    auth: Clerk session token
    input: rentalId
    output: 200 { rental }
    notes: "Owner: desk team"
  - method: GET
    path: /cron/overdue
    purpose: Mails everybody who is late, through Resend.
    caller: cron
    auth: "Authorization: Bearer CRON_SECRET"
    calls:
      - Resend
sql: |
  CREATE TABLE rentals (id uuid PRIMARY KEY, user_id uuid NOT NULL);
  ALTER TABLE rentals ENABLE ROW LEVEL SECURITY;
env:
  CRON_SECRET: checked by the cron route
  DATABASE_URL: Postgres
dataFlow:
  - The customer scans a code; POST /rentals writes rentals.
risks:
  - "A bike is stolen: the deposit covers it."
`;

describe('a draft as YAML', () => {
  it('tells in the terms of the schema what it can, and keeps the rest as prose', async () => {
    expect(await transcribeDraft({ text: DRAFT }, { configLookup: false })).toEqual({ yaml: YAML, differences: [], leftOut: [] });
  });

  it('tells what the model knows from a listing', async () => {
    const listing = `# Library

## API Endpoints

\`\`\`
POST /loans        Clerk session token
  in:  { copyId }
  out: 201 { loanId }
  Lends a copy to a member.
\`\`\`

## Data Model

\`\`\`ts
export const loans = pgTable('loans', {
  id: uuid('id').primaryKey(),
  memberId: uuid('member_id').notNull(),
});
\`\`\`

## Infrastructure

Fly.io, Postgres.
`;
    const { yaml, differences } = await transcribeDraft({ text: listing }, { configLookup: false });
    expect(differences).toEqual([]);
    expect(parse(yaml)).toMatchObject({
      endpoints: [{ method: 'POST', path: '/loans', auth: 'Clerk session token', input: '{ copyId }', output: '201 { loanId }' }],
      tables: [{ name: 'loans', columns: { id: 'uuid primary key', member_id: 'uuid not null' } }],
    });
    expect(yaml).not.toContain('notes');
  });

  it('does not tell in notes again what other properties of a record tell', async () => {
    const draft = `# Dictation

## API Endpoints

### POST /dictate

- Auth: Clerk session token

Audio in, text out, through OpenAI. At most 10 requests per hour per user. AbortController ends the call after 8 s, then JSON 504.

## Risks

- Noise: the text is shown before it is stored.
`;
    const { yaml, differences } = await transcribeDraft({ text: draft }, { configLookup: false });
    expect(differences).toEqual([]);
    expect(parse(yaml)).toMatchObject({ endpoints: [{ method: 'POST', path: '/dictate', rateLimit: 'At most 10 requests per hour per user', calls: ['OpenAI'] }] });
    expect(yaml).not.toContain('notes');
  });

  it('leaves out prose on which no verdict rests, and says so', async () => {
    const { yaml, leftOut } = await transcribeDraft({ text: `${DRAFT}\n## Thanks\n\nTo all who lent us a bike.\n` }, { configLookup: false });
    expect(yaml).toBe(YAML);
    expect(leftOut).toEqual([DRAFT.split('\n').length + 3]);
  });

  it('near miss: keeps prose on which a verdict rests, under the key that it speaks of', async () => {
    const draft = '# Shop\n\n## API Endpoints\n\n- `POST /orders` – stores an order\n- `PATCH /orders/:orderId` – changes an order\n\n## Access\n\nEvery route checks a Clerk session token and answers 401 without it.\n';
    const { yaml, differences, leftOut } = await transcribeDraft({ text: draft }, { configLookup: false });
    expect({ differences, leftOut }).toEqual({ differences: [], leftOut: [] });
    expect(parse(yaml)).toMatchObject({ security: 'Every route checks a Clerk session token and answers 401 without it.' });
    expect(yaml).not.toContain('notes');
  });

  it('is itself judged without a complaint about its shape', async () => {
    const { messages } = await lintText(YAML, { filePath: 'architecture.yaml', preset: 'strict' });
    expect(messages.filter(({ subject = '' }) => subject.startsWith('schema:'))).toEqual([]);
    expect(messages.map(({ ruleId, subject }) => `${ruleId ?? ''} ${subject ?? ''}`)).toContain('rls-per-table table:rentals');
  });

  it.each([
    ['nothing', ''],
    ['words without a heading', 'A bakery.\n'],
    ['words that YAML would take for something else', '# A: "b" # c\n\n- [ ] x\n\n> *y*\n\t\tz\n'],
    ['front matter', '---\ntitle: A\n---\n\n# B\n\nRLS on `orders`.\n'],
    ['a fence that never ends', '# A\n\n```\n# no heading\n'],
  ])('takes %s', async (_, text) => {
    const { yaml, differences } = await transcribeDraft({ text }, { configLookup: false });
    expect(differences).toEqual([]);
    const { messages } = await lintText(yaml, { filePath: 'a.yaml' });
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  });

  it('refuses what is YAML already', async () => {
    await expect(transcribeDraft({ filePath: 'a.yaml', text: 'title: A\n' }, { configLookup: false })).rejects.toThrow('"a.yaml" is YAML already: a markdown draft can be written as a YAML architecture.');
  });
});

/** All drafts take minutes (`npm run round-trip`); these few are short. */
const EACH = 8;
const MOST = 9000;

const SAMPLE = ['fixtures/corpus/drafts', 'fixtures/held-out/drafts', 'fixtures/varied/drafts', 'fixtures/varied/plans'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).size < MOST)
    .filter((_, index) => index % EACH === 0),
);

describe('the round trip of whole drafts', () => {
  it.each(SAMPLE)('%s gives the same verdicts', async (path) => {
    const { yaml, differences } = await transcribeDraft({ filePath: path, text: readFileSync(path, 'utf8') }, { configLookup: false });
    expect(differences).toEqual([]);
    const { messages } = await lintText(yaml, { filePath: 'a.yaml', preset: 'strict' });
    expect(messages.filter(({ fatal, subject = '' }) => fatal || subject.startsWith('schema:'))).toEqual([]);
  }, 120_000);
});
