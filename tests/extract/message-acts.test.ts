import { describe, expect, it } from 'vitest';
import { messageActsIn } from '../../src/extract/calls/message-acts.js';
import { draftOf } from './support.js';

function actsIn(text: string): string[] {
  return messageActsIn(text).map(({ range, by }) => `${by}: ${text.slice(range.start, range.end)}`);
}

describe('a message that a verb sends', () => {
  it.each<[string, string, readonly string[]]>([
    ['a text to some', 'Offer a shift and text up to ten nearby nurses', ['phone: text up to ten nearby nurses']],
    ['a text, by the system', 'The route texts three gatekeepers', ['phone: texts three gatekeepers']],
    ['a text to those who do something', 'calls it off, texts the singers of tonight', ['phone: texts the singers']],
    ['a mail to one of them', 'stores it and mails every organist', ['email: mails every organist']],
    ['near miss: texts and what is like them', 'keeps texts, letters and reminders', []],
    ['near miss: things that end as persons do', 'The route texts posters in their order', []],
    ['a mail to a part of the house', 'request a bike, mails HR', ['email: mails HR']],
    ['mails to both', 'files a claim, emails both neighbours', ['email: emails both neighbours']],
    ['the next step of a flow', 'Signs up for a berth → mail with the link `/b/[token]`', ['email: → mail']],
    ['near miss: a field in an answer', 'GET /api/me → email, name', []],
    ['near miss: a step that maps a field', 'address → mail column with a default', []],
    ['near miss: a text that is kept', 'Save the text of a note', []],
    ['near miss: a text and its length', 'stores title and text up to 500 characters', []],
    ['near miss: a text for somebody', 'stores title and text for each user', []],
    ['near miss: what somebody typed', 'keeps the subject and text the user typed', []],
    ['near miss: the mail of a person', 'stores name and email of the owner', []],
    ['near miss: whose mail it is', "by email owner's choice", []],
    ['near miss: a field called so', 'in { member_id, text } · coach only', []],
    ['near miss: a message as a noun', 'Trigger push notification or email to user', []],
    ['messages in the plural', 'Trigger alert emails for a site', ['email: Trigger alert emails']],
    ['a kind of message', 'sends reminder SMS', ['phone: sends reminder SMS']],
    ['an address, and nothing behind the verb', 'Looks up the keeper and his email, then sends.', ['email: email, then sends']],
    ['near miss: an address, and something else that is sent', 'Looks up the keeper and his email, then sends a push', []],
    ['near miss: what is kept of messages', 'send alert email settings', []],
    ['near miss: a field before the role of the caller', '{ member_id, text } · out 201 · coach only', []],
  ])('%s', (_name, text, expected) => {
    expect(actsIn(text)).toEqual(expected);
  });
});

function callsIn(stack: string, list: string): string[] {
  return draftOf(`# P\n\nNode, ${stack}.\n\n## API Endpoints\n\n${list}\n`).model.endpoints.flatMap(({ name, calls }) => (calls.length > 0 ? [`${name}: ${[...new Set(calls.map((call) => call.provider))].join(', ')}`] : []));
}

describe('what tells of a call without a vendor', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a path named for a message', 'Postmark', '- `POST /api/test-email`: for admins\n- `POST /api/emails`: stores an address', ['POST /api/test-email: Postmark']],
    ['a sign-in by a link in a mail', 'Postmark', '- `POST /api/sign-in`: Send magic link\n- `GET /api/sign-in/done`: Verify magic link', ['POST /api/sign-in: Postmark']],
    ['such a link, with what it is like', 'Postmark', '- `POST /api/invites`: stores the keeper and sends a new single-use invite link', ['POST /api/invites: Postmark']],
    ['near miss: who manages sign-in sends it', 'Postmark and Clerk', '- `POST /api/sign-in`: stores the keeper and sends the magic link', []],
    ['near miss: a link that is not sent', 'Postmark', '- `POST /api/keepers`: stores a keeper, does not send an invite link', []],
    ['near miss: a link to a place', 'Postmark', '- `POST /api/places`: sends the map link', []],
    ['near miss: such a link with no vendor of mails', 'Postgres', '- `POST /api/sign-in`: Send magic link', []],
    ['a trade with a vendor', 'Mapbox', '- `POST /api/rides`: the address is geocoded on save', ['POST /api/rides: Mapbox']],
    ['near miss: a trade without a vendor', 'Postgres', '- `POST /api/rides`: the address is geocoded on save', []],
    ['near miss: what was done before', 'Mapbox', '- `POST /api/rides`: takes the already geocoded point', []],
    ['an input that is handed on', 'Twilio', '| Endpoint | Input |\n|---|---|\n| `POST /api/alerts` | `{ message }`, relayed to Twilio |\n| `POST /api/keys` | `{ sid }` of Twilio |', ['POST /api/alerts: Twilio']],
    ['near miss: what is kept of a vendor', 'Paystack', '- `POST /api/paystack/connection`: for owners\n- `POST /api/paystack/links`: for owners', ['POST /api/paystack/links: Paystack']],
    ['near miss: the key of a user', 'OpenAI', '- `PUT /api/settings/llm-key`: stores the key of the user for OpenAI', []],
    ['the API of a trade', 'Postgres', '- `POST /api/trades`: it calls the market data API for a quote', ['POST /api/trades: an external API']],
    ['near miss: an own service', 'Postgres', '- `POST /api/trades`: it calls the orders service', []],
  ])('%s', (_name, stack, list, expected) => {
    expect(callsIn(stack, list)).toEqual(expected);
  });
});
