import { describe, expect, it } from 'vitest';
import { draftOf, endpointsIn, fence, lines } from './support.js';

const LISTING = fence('text', 'berth-request     stores the request', '                  and mails the harbour master', 'tide-lookup       reads the tides', 'quay-worker       takes jobs off the queue');

describe('functions that a plain listing names line by line', () => {
  it.each<[string, string, string[]]>([
    ['below a title', lines('# Quay', '## Edge functions (new)', LISTING), ['berth-request', 'tide-lookup', 'quay-worker']],
    ['with signs between', lines('# Quay', '## Callable functions', fence('', 'requestBerth → stores it', 'cancelBerth → deletes it')), ['requestBerth', 'cancelBerth']],
    ['what one of them calls is not declared', lines('# Quay', '## Cloud functions', fence('', 'link-account      POST /v2/authenticate; stores the answer', 'drop-account      deletes it')), ['link-account', 'drop-account']],
    ['… nor where a map of requests shows it', lines('# Quay', '## Map of requests', fence('', 'Link an account      -> POST /v2/authenticate'), '## Cloud functions', fence('', 'link-account      POST /v2/authenticate; stores the answer', 'drop-account      deletes it')), ['link-account', 'drop-account']],
    ['near miss: handlers beside their routes', lines('# Quay', '## Cloud functions', fence('', 'requestBerth      POST /berths', 'listBerths        GET /berths')), ['POST /berths', 'GET /berths']],
    ['near miss: another topic', lines('# Quay', '## Layers', fence('', 'edge-cache        keeps pages', 'rate-limiting     slows down')), []],
    ['near miss: what a clock fires', lines('# Quay', '## Scheduled cloud functions', fence('', 'sweep-berths      deletes old ones', 'count-berths      counts them')), []],
    ['near miss: files', lines('# Quay', '## Edge functions', fence('', 'berths.ts         stores', 'tides.ts          reads')), []],
    ['near miss: ordinary words', lines('# Quay', '## Edge functions', fence('', 'fast      no cold start', 'cheap     no servers')), []],
  ])('%s', (_, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });

  it('takes one for a worker by its name, but not one about people who work', () => {
    const callers = (text: string): string[] => draftOf(text).model.endpoints.map(({ name, caller }) => `${name}: ${caller}`);
    expect(callers(lines('# Quay', '## Edge functions', LISTING))).toContain('quay-worker: worker');
    expect(callers(lines('# Quay', '## Edge functions', fence('', 'invite-worker     mails a link', 'rate-care-worker  stores a rating')))).toEqual(['invite-worker: unknown', 'rate-care-worker: unknown']);
  });
});

describe('functions that rows name', () => {
  const rows = (title: string, header: string, ...cells: readonly string[]): string => lines('# Quay', title, '', `| ${header} |`, '|---|---|---|', ...cells.map((cell) => `| ${cell} |`));
  it.each<[string, string, string[]]>([
    ['below a title about edge functions', rows('## Edge functions', 'Function | Trigger | Does', '`berth-mail` | berth written | mails the master'), ['berth-mail']],
    ['set going by people', rows('## Functions', 'Function | Trigger | Does', '`requestBerth` | the skipper taps | stores it', '`sweep` | 03:00 | deletes old ones'), ['requestBerth', 'sweep']],
    ['near miss: Inngest runs them', rows('## B7. Inngest functions', 'Function | Trigger | Does', '`berth-mail` | berth written | mails the master', '`sweep` | daily cron | deletes old ones'), []],
    ['near miss: Temporal runs them, by the lead-in', rows('## Background\n\nThese functions run in Temporal:', 'Function | Started by | Does', '`chargeBerth` | berth written | charges the card'), []],
    ['near miss: Celery', rows('## Celery', 'Function | When | Does', '`charge_berth` | a berth is written | charges the card'), []],
    ['near miss: workers of a queue', rows('## Sidekiq workers', 'Action | Queue | Does', '`charge_berth` | `default` | charges the card'), []],
    ['near miss: an event or a clock sets each going', rows('## Functions', 'Function | Trigger | Does', '`chargeBerth` | `berth.written` | charges the card', '`sweep` | 03:00 | deletes old ones'), []],
    ['reached over HTTP all the same', rows('## Inngest functions and more', 'Function | Trigger | Does', '`chargeBerth` | HTTP, POST by the till | charges the card'), ['chargeBerth']],
  ])('%s', (_, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });
});

describe('functions that a list names in ordinary letters', () => {
  it.each<[string, string, string[]]>([
    ['names alone over what they take', lines('# Quay', '## Cloud Functions (callable)', '- requestBerth', '  - Request: { length }', '- (Optional) cancelBerth', '  - Request: { id }'), ['requestBerth', 'cancelBerth']],
    ['names and what they do', lines('# Quay', '## Callable functions', '- requestBerth: stores a request', '- cancelBerth — deletes it for good'), ['requestBerth', 'cancelBerth']],
    ['near miss: settings', lines('# Quay', '## Cloud functions', '- maxInstances: 10', '- minInstances: 0'), []],
    ['near miss: among other items', lines('# Quay', '## Cloud functions', '- requestBerth', '- They run in Belgium'), []],
    ['near miss: hooks of the client', lines('# Quay', '## Hooks', '- `useBerth()` — mutation with a retry'), []],
  ])('%s', (_, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });
});

describe('a service that a step takes out', () => {
  it.each<[string, string, number]>([
    ['is called no more', 'Decommission: strip Twilio out of `POST /berths`.', 0],
    ['near miss: what comes in its place', 'Deprecate the old mailer of `POST /berths` in favour of Twilio SMS.', 1],
    ['near miss: what is called', '`POST /berths` sends an SMS via Twilio.', 1],
  ])('%s', (_, words, expected) => {
    const { endpoints } = draftOf(lines('# Quay', '## API', '- `POST /berths`: stores a berth', '', '## Steps', words)).model;
    expect(new Set(endpoints.flatMap(({ calls }) => calls.map(({ provider }) => provider))).size).toBe(expected);
  });
});

describe('functions under titles of their own', () => {
  const title = (name: string): string => `### \`${name}\`\n\n**Auth:** user JWT\n\nSaves it.\n\n`;
  it.each<[string, string, string[]]>([
    ['in the reference of a document about them', `# Edge Functions\n\n## Function Reference\n\n${title('save-song')}${title('drop-song')}`, ['save-song', 'drop-song']],
    ['near miss: in a document about other things', `# Song editor\n\n## Function Reference\n\n${title('save-song')}`, []],
    ['with a table of actions', `# Edge Functions\n\n## Functions\n\n${title('studio-admin')}**Actions:**\n\n| Action | What it does |\n|---|---|\n| \`delete-song\` | Deletes a song |\n`, ['studio-admin']],
    ['with a table of secrets', `# Edge Functions\n\n## Functions\n\n${title('save-song')}## Secrets\n\nSet them under Edge Functions → Secrets.\n\n| Secret | Used by |\n|---|---|\n| \`MAIL_ROLE_KEY\` | save-song |\n`, ['save-song']],
  ])('%s', (_, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });
});
