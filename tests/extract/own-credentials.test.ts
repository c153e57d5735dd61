import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

async function judged(words: string): Promise<string> {
  const { messages } = await lintText(`# Parcels\n\n## API Endpoints\n\n- \`POST /api/parcels\`${words}\n`, { filePath: 'draft.md' });
  return messages.find(({ ruleId }) => ruleId === 'named-auth-per-post')?.messageId ?? 'pass';
}

describe('a credential that the server shows to others proves no caller', () => {
  it.each([
    ': stores a parcel. Calls the carrier with `CARRIER_KEY`.', ': stores a parcel and asks the carrier for a label (`CARRIER_KEY`).', ': stores a parcel. Uses `CARRIER_API_KEY`.', ': stores a parcel. Env: `CARRIER_API_KEY`.',
    ': stores a parcel. The fetcher sends `CARRIER_API_KEY` with each request.', ': stores a parcel. API keys stay on the server.', ': stores a parcel. Works as a proxy, keeping the API key secret.', ': stores a parcel. The key is read from `CARRIER_KEY`.',
    ': stores a parcel. The bot token is encrypted with `TOKEN_KEY`.', ': stores a parcel. Writes with the service role key.', ': stores a parcel through one Supabase client (service role).', ': stores a parcel. Rows are read by an admin client with the `service_role` key.', ': stores a parcel. Sends the JWT to the carrier.', ': stores a parcel. Cuts it at `MAX_TOKENS`.', ': stores a parcel. The app never calls the carrier itself or holds its API key.',
    ': stores a parcel. The app sends a random `x-session-id`.', ': stores a parcel. The browser makes a `sessionId` with `crypto.randomUUID()` and sends it as `x-session-id`.',
  ])('%s', async (words) => {
    expect(await judged(words)).toBe('missing');
  });

  it.each([
    ': stores a parcel. The scheduler calls it with `JOB_KEY`.', ': stores a parcel. Called with `JOB_KEY`.', ': stores a parcel. Verifies the caller by his API key.', ': stores a parcel. Partners call it with an API key.', ': stores a parcel. Needs `PARTNER_API_KEY`.',
    ' (API key): stores a parcel. Calls the carrier with `CARRIER_KEY`.', ': stores a parcel. API key, never logged.', ': stores a parcel. The secret is read from the header `x-job-secret` and compared with `JOB_SECRET`.', ": asks Supabase with the user's JWT.", '; guard `jwt_auth`', ': stores a parcel; `session_required`',
  ])('near miss: %s', async (words) => {
    expect(await judged(words)).toBe('pass');
  });
});
