import { describe, expect, it } from 'vitest';
import { AFFIRMING_PHRASES, DEFERRAL_WORDS, HEDGE_WORDS, NEGATION_WORDS, NO_DEFERRAL_PHRASES, REPLACED_WORDS } from '../../src/extract/lexicon/stances.js';
import { stanceAt, thoughtAround } from '../../src/extract/stance.js';
import { MappedText } from '../../src/text/mapped-text.js';

/** How a sentence stands to the words in double square brackets. */
function stanceOf(marked: string): string {
  const start = marked.indexOf('[[');
  const sentence = marked.replace('[[', '').replace(']]', '');
  const code = [...sentence.matchAll(/`[^`]*`/g)].map((match) => ({ kind: 'code' as const, start: match.index, end: match.index + match[0].length }));
  const text = MappedText.verbatim(sentence, 0, code);
  const { stance, words } = stanceAt(text, { start, end: marked.indexOf(']]') - 2 });
  expect(words.start).toBeGreaterThanOrEqual(0);
  expect(words.end).toBeLessThanOrEqual(sentence.length);
  return stance;
}

it.each([
  ['an admin session is accepted in place of the [[secret]]', 'affirmed'],
  ['on a laptop a test token can be sent instead of the [[secret]]', 'affirmed'],
  ['the route looks at a flag in place of the [[secret]]', 'denied'],
  ['a flag is used instead of the [[secret]]', 'denied'],
  ['the route fails closed if the [[secret]] is missing', 'affirmed'],
  ['the route works even if the [[secret]] is missing', 'denied'],
])('tells a check that holds from one that does not: %s', (sentence, stance) => {
  expect(stanceOf(sentence)).toBe(stance);
});

describe('each word of the lexicon', () => {
  it.each(DEFERRAL_WORDS)('defers: %s', (word) => {
    expect(stanceOf(`The [[limit]] on this route ${word}`)).toBe('deferred');
    expect(stanceOf(`${word}: the [[limit]]`)).toBe('deferred');
    expect(stanceOf(`The [[limit]] is 5 per minute; the colour ${word}`)).toBe('affirmed');
  });

  it.each(NO_DEFERRAL_PHRASES)('defers nothing: %s', (phrase) => {
    expect(stanceOf(`The [[limit]] on this route ${phrase}`)).not.toBe('deferred');
  });

  it.each(HEDGE_WORDS)('hedges: %s', (word) => {
    expect(stanceOf(`The [[limit]] on this route ${word}`)).toBe('hedged');
    expect(stanceOf(`${word} a [[limit]]`)).toBe('hedged');
    expect(stanceOf(`The [[limit]] is 5 per minute; the colour ${word}`)).toBe('affirmed');
  });

  it.each(NEGATION_WORDS)('denies: %s', (word) => {
    expect(stanceOf(`This route: ${word} [[limit]]`)).toBe('denied');
    expect(stanceOf(`[[Limit]]: ${word}`)).toBe('denied');
    expect(stanceOf(`The [[limit]] is 5 per minute; the colour ${word}`)).toBe('affirmed');
  });

  it.each(AFFIRMING_PHRASES)('denies nothing: %s', (phrase) => {
    expect(stanceOf(`The route is ${phrase} [[limited]]`)).toBe('affirmed');
    expect(stanceOf(`[[Limit]]: ${phrase}`)).toBe('affirmed');
  });

  it.each(REPLACED_WORDS.filter((word) => word !== 'over'))('gives up what follows it: %s', (word) => {
    expect(stanceOf(`Checks in the handlers ${word} [[RLS]]`)).toBe('denied');
    expect(stanceOf(`[[RLS]] ${word} checks in the handlers`)).toBe('affirmed');
  });
});

describe('what turns a whole sentence', () => {
  it.each<[string, string, string]>([
    // how it opens
    ['untrue', 'It is not true that every route needs a [[JWT]].', 'denied'],
    ['near miss: true', 'It is true that every route needs a [[JWT]].', 'affirmed'],
    ['no promise', 'We do not promise that the [[limit]] holds.', 'denied'],
    ['on trial, first', 'In staging only: a [[JWT]] on every route.', 'denied'],
    ['near miss: everywhere', 'In staging and production: a [[JWT]] on every route.', 'affirmed'],
    ['a reminder', 'Warning: do not forget to enable [[RLS]].', 'affirmed'],
    ['a rule for whoever works on it', 'Never disable [[RLS]] on a table.', 'affirmed'],
    ['an answer to a question', '❌ **NO** where the client is used - [[RLS]] handles it', 'affirmed'],
    ['near miss: a sign alone', '❌ [[RLS]] on the tables', 'denied'],
    ['a goal', 'Goal for next quarter: a [[JWT]] on every route.', 'deferred'],
    ['near miss: a goal of the design', 'Goals: a [[JWT]] on every route.', 'affirmed'],
    ['given means', 'Assuming we find the time, the route needs a [[JWT]].', 'hedged'],
    ['near miss: given facts', 'Given 500 members, the route needs a [[JWT]].', 'affirmed'],
    ['all but this one', 'Every route except this one needs a [[JWT]].', 'denied'],
    ['near miss: all but another', 'Every route except `/health` needs a [[JWT]].', 'affirmed'],
    ['a cross', '❌ a [[JWT]] on every route', 'denied'],
    ['a label that puts off', 'Nice to have: the route asks for a nonce, and for a [[JWT]].', 'deferred'],
    ['a label with its version', 'Out of scope for v1 — a header `x-key`, then a [[JWT]].', 'deferred'],
    ['near miss: a label that puts nothing off', 'Backlog page: the route lists the tasks; it needs a [[JWT]].', 'affirmed'],
    ['no longer so', 'We no longer do this: all routes need a [[JWT]].', 'denied'],
    ['an earlier draft', 'In an earlier draft: all routes need a [[JWT]].', 'denied'],
    ['near miss: this draft', 'In this draft: all routes need a [[JWT]].', 'affirmed'],
    ['near miss: what is no longer needed', 'We no longer need a queue: all routes check a [[JWT]].', 'affirmed'],
    ['a proposal', 'It was proposed that all routes need a [[JWT]].', 'hedged'],
    ['somebody asked for it', 'A reviewer suggested that all routes need a [[JWT]].', 'hedged'],
    ['near miss: it was decided', 'It was decided that all routes need a [[JWT]].', 'affirmed'],
    ['near miss: a cross before what is not done', '❌ no call gets through, a [[JWT]] is required', 'affirmed'],
    // what takes it back
    ['removed', 'The route needs a [[JWT]]. We removed that last week.', 'denied'],
    ['near miss: something else removed', 'The route needs a [[JWT]]. We removed the cookie last week.', 'affirmed'],
    ['disabled', 'The route needs a [[JWT]]. It is disabled in production.', 'denied'],
    ['near miss: disabled in tests', 'The route needs a [[JWT]]. It is disabled in the unit tests.', 'affirmed'],
    ['near miss: a row that goes', 'The row is kept under [[RLS]]. It is removed after 30 days.', 'affirmed'],
    ['near miss: a code that goes', 'The route needs a [[JWT]] and mails a code. The code is disabled after use.', 'affirmed'],
    ['given up', 'The route needs a [[JWT]]. This check is dropped for the pilot.', 'denied'],
    ['near miss: what a call goes through', 'Each call brings a [[JWT]] and goes through a filter.', 'affirmed'],
    ['a stub', 'The route needs a [[JWT]]. The check is a stub.', 'denied'],
    ['a handler that does not look at it', 'The scheduler sends a [[JWT]] along, but this handler does not look at it.', 'denied'],
    ['near miss: a handler that does', 'The scheduler sends a [[JWT]] along, and this handler looks at it.', 'affirmed'],
    ['near miss: a handler that does not log it', 'The scheduler sends a [[JWT]] along, but this handler does not log it.', 'affirmed'],
    ['what a vendor is able to do', 'The vendor is able to sign its events with a [[header]].', 'hedged'],
    ['near miss: what it does', 'The vendor signs its events with a [[header]].', 'affirmed'],
    ['near miss: signing in', 'Members can sign in and then bring a [[JWT]].', 'affirmed'],
    ['without effect', 'The route needs a [[JWT]]. This check has no effect.', 'denied'],
    ['near miss: with effect', 'The route needs a [[JWT]]. This check has effect at once.', 'affirmed'],
    ['behind a flag', 'The route needs a [[JWT]]. It sits behind a flag that is off.', 'denied'],
    ['near miss: behind a flag that is on', 'The route needs a [[JWT]]. It sits behind a flag that is on.', 'affirmed'],
    ['something that is looked at later', 'The [[signature]] will be looked at when the form is public.', 'deferred'],
    ['a status', 'The route needs a [[JWT]]. Status: not started.', 'deferred'],
    ['near miss: rows that a job takes up again', 'The job needs a [[key]], and a late row is left for the next run.', 'affirmed'],
    ['near miss: what is done with it afterwards', 'The route checks the [[signature]] and keeps the event for later review.', 'affirmed'],
    ['kept for later itself', 'The check of the [[signature]] is reserved for future use.', 'deferred'],
    ['left for a later piece of work', 'The job has a [[key]], which is left for the next sprint.', 'deferred'],
    ['near miss: a status of rows', 'The route needs a [[JWT]]. Status: pending, then paid.', 'affirmed'],
    ['a note', 'The route needs a [[JWT]]. Not yet implemented; post-MVP.', 'deferred'],
    ['in German', 'The route needs a [[JWT]]. Das kommt erst später.', 'deferred'],
    ['a thought', 'The route needs a [[JWT]]. That would be nice.', 'hedged'],
    ['near miss: what comes before the thing', 'The cookie is kept. It is disabled in production. The route needs a [[JWT]].', 'affirmed'],
    // a remark at the end
    ['dropped', 'A [[signature]] → dropped', 'denied'],
    ['near miss: whoever lacks it is dropped', 'Invalid [[signature]] → dropped', 'affirmed'],
    ['planned', 'A [[JWT]] (planned)', 'deferred'],
    ['near miss: another thing planned', 'A [[JWT]]; the export (planned)', 'affirmed'],
    ['optional', '[[JWT]], optional', 'hedged'],
    ['not enforced until', 'At most 30 an [[hour]]; not enforced until the launch', 'denied'],
    ['behind one clause of two', 'A [[JWT]] (disabled); 20 calls a minute', 'denied'],
    ['over how it is checked', 'All routes require a [[JWT]], verified by the guard (planned for phase 2)', 'deferred'],
    ['over what becomes of others', 'The handler verifies the [[JWT]] and answers 401 when it is wrong — not yet', 'deferred'],
    ['over its verb', 'The [[guard]] verifies the token (later)', 'deferred'],
    ['near miss: what else is done', 'The guard verifies the [[JWT]]; the export is paged (later)', 'affirmed'],
    ['off during', 'At most 30 an [[hour]], switched off during the pilot', 'denied'],
    ['only counted so far', 'At most 30 an [[hour]] (only counted so far)', 'denied'],
    ['a counter that is off', 'At most 30 an [[hour]]. The counter is switched off until the launch.', 'denied'],
    ['near miss: off for those who work on it', 'At most 30 an [[hour]]; off in dev', 'affirmed'],
    ['near miss: how it is counted', 'At most 30 an [[hour]], counted until midnight', 'affirmed'],
    ['near miss: another counter', 'At most 30 an [[hour]]. The visit counter on the door shows 40.', 'affirmed'],
    ['out of scope, behind a dash', 'The [[guard]] verifies the token — out of scope for v1', 'deferred'],
    ['to be added, in brackets', 'The [[guard]] verifies the token (to be added before launch)', 'deferred'],
    ['near miss: values in brackets', 'The [[guard]] verifies the token; a task has a state (todo, doing, done)', 'affirmed'],
    ['near miss: another thing out of scope', 'The [[guard]] verifies the token; the export is mailed (out of scope)', 'affirmed'],
    ['near miss: when telemetry is sent', '[[after()]] sends the event, once the answer is out', 'deferred'],
    ['aspirational', 'The [[guard]] verifies the token (aspirational)', 'deferred'],
    ['not wired up', 'The [[guard]] verifies the token — not yet wired up', 'denied'],
    ['no longer in use', 'The [[guard]] verifies the token (no longer in use)', 'denied'],
    ['near miss: another thing optional', '[[JWT]], note (optional)', 'affirmed'],
    // where it holds, and for whom
    ['on trial', 'The route needs a [[JWT]] in staging only.', 'denied'],
    ['near miss: another thing on trial', 'The route needs a [[JWT]], and debug mode is on only in staging.', 'affirmed'],
    ['not in production', 'The route needs a [[JWT]], except in production.', 'denied'],
    ['only decoded', 'The [[JWT]] is decoded without checking its signature.', 'denied'],
    ['near miss: another check left out', 'The [[JWT]] is verified, and the note is stored without checking its spelling.', 'affirmed'],
    ['by the client', 'The [[JWT]] is checked only in the browser.', 'denied'],
    ['logged', 'A call over the [[limit]] is logged, but goes through.', 'denied'],
    ['near miss: a call that goes through a proxy', 'A call over the [[limit]] is refused, and all goes through a proxy.', 'affirmed'],
    ['anything but', 'The route takes anything but a [[JWT]].', 'denied'],
    ['near miss: refused', 'The route refuses anything but a [[JWT]].', 'affirmed'],
  ])('%s', (_, marked, stance) => {
    expect(stanceOf(marked)).toBe(stance);
  });
});

describe('how a sentence stands to what it names', () => {
  it.each<[string, string, string]>([
    ['what production does without', '[[RLS]] is on in staging. Production runs without it.', 'denied'],
    ['… and has not', '[[Limit]] of 5 per minute; production has no such counter', 'denied'],
    ['near miss: what production has besides', '[[RLS]] is on. Production has a replica.', 'affirmed'],
    ['what the next version does not', 'The prototype had a [[session check]]; the rewrite has not.', 'denied'],
    ['near miss: what the next version has', 'The prototype had no cache; the rewrite has a [[limit]].', 'affirmed'],
    ['what nothing has replaced', 'The pilot allowed [[5 per hour]]; nothing has replaced that.', 'denied'],
    ['near miss: what a cache has replaced', 'The [[limit]] is 5 per hour; nothing has replaced the old page.', 'affirmed'],
    ['the day of something', 'The day we open the beta it checks the [[JWT]].', 'deferred'],
    ['near miss: the day of a token', 'The day the [[JWT]] was issued is stored.', 'affirmed'],
    ['near miss: the day of what happens', 'On the day the guest may press it, the [[limit]] holds.', 'affirmed'],
    ['with the next client', 'With the second client comes a check of the [[key]].', 'deferred'],
    ['near miss: with each request', 'With each request comes the [[key]].', 'affirmed'],
    ['if a device can', 'A [[JWT]] if the kiosk firmware can do that', 'hedged'],
    ['near miss: if a caller can', 'The [[session]] tells if the user can edit', 'affirmed'],
    ['a check that is gone', 'The [[rate limit]] of this route is gone', 'denied'],
    ['near miss: a row that is gone', 'The [[session]] ends when the row is gone', 'affirmed'],
    ['but not something else', 'These routes are [[rate-limited]] but not points-gated.', 'affirmed'],
    ['near miss: but not so', 'There is a [[rate limit]] but not enforced.', 'denied'],
    // affirmed
    ['a fact', '[[RLS]] is enabled on `orders`.', 'affirmed'],
    ['a duty', 'Every request must carry a [[JWT]].', 'affirmed'],
    ['a bare name', '[[JWT]]', 'affirmed'],
    ['who may add', 'Every parent may add and remove any pin, by [[policy]].', 'affirmed'],
    ['what may be added', 'We may add a [[policy]].', 'hedged'],
    ['refusal where there is none', 'Each call goes through [[requireUser]], which answers 401 when there is none.', 'affirmed'],
    ['a refusal whose status is code', 'Guarded pages answer `401` where no good [[session cookie]] comes along.', 'affirmed'],
    ['near miss: no refusal', 'Open pages answer `200` where no good [[session cookie]] comes along.', 'denied'],
    ['may as permission', 'Only the owner may read rows through the [[policy]].', 'affirmed'],
    ['an optional field elsewhere in the sentence', 'Takes an optional note; a [[session cookie]] is required.', 'affirmed'],
    // denied
    ['no before it', 'There is no [[RLS]].', 'denied'],
    ['not behind it', '[[RLS]] is not enabled.', 'denied'],
    ['not behind it, with adverbs', '[[RLS]] is currently deliberately not enabled.', 'denied'],
    ['none behind a colon', '[[Auth]]: none', 'denied'],
    ['none in brackets', '[[rate limit]] (none)', 'denied'],
    ['without', 'The route answers without a [[session]].', 'denied'],
    ['never', 'The handler never checks the [[token]].', 'denied'],
    ['contracted', "The handler doesn't check the [[token]].", 'denied'],
    ['disabled', '[[RLS]] is disabled on this table.', 'denied'],
    ['given up in a later thought that refers back', 'There was [[RLS]], but it is not used.', 'denied'],
    ['denied with its place between', 'A [[JWT]] for editors is not checked.', 'denied'],
    ['near miss: denied of another place', 'A [[JWT]] on `a`, nothing on `b`.', 'affirmed'],
    ['two denied by one word', 'There is no rate limit and no [[auth]].', 'denied'],
    ['replaced', 'Checks in handlers are used instead of [[RLS]].', 'denied'],
    // a negation that denies something else
    ['near miss: another thing is denied after a semicolon', 'A [[JWT]] is required; there is no rate limit.', 'affirmed'],
    ['near miss: another thing is denied before a semicolon', 'There is no rate limit; a [[JWT]] is required.', 'affirmed'],
    ['near miss: another thing is denied before but', 'There is no rate limit but a [[JWT]] is required.', 'affirmed'],
    ['near miss: another thing is denied behind a comma and and', 'A [[JWT]] is required, and nothing is stored.', 'affirmed'],
    ['near miss: too far ahead', 'Not a single one of the many people that ever visit the page needs anything but a [[JWT]].', 'affirmed'],
    ['near miss: a comma between', 'No, a [[JWT]] is required.', 'affirmed'],
    ['near miss: the name in code', 'The header `no-cache` is sent with the [[JWT]].', 'affirmed'],
    ['near miss: who lacks it is turned away', 'Requests without a [[JWT]] are rejected.', 'affirmed'],
    ['near miss: who lacks it gets a 401', 'No [[token]] → 401.', 'affirmed'],
    ['near miss: missing gives 401', '[[x-worker-key]] missing → 401', 'affirmed'],
    ['near miss: wrong or missing', 'A missing or wrong [[key]] gives 403.', 'affirmed'],
    ['near miss: rejects without', 'Rejects calls without a valid [[signature]] with 401.', 'affirmed'],
    ['near miss: rejects what has none', 'The middleware rejects any request that has no valid [[session]].', 'affirmed'],
    ['something is rejected, and another thing is not there', 'Bad input is rejected; there is no [[limit]].', 'denied'],
    ['near miss: not only', '[[RLS]] is not only enabled but forced.', 'affirmed'],
    ['near miss: never trusted', 'The client is never trusted: [[RLS]] is on.', 'affirmed'],
    ['near miss: without exception', '[[RLS]] without exception.', 'affirmed'],
    ['near miss: no more than', '[[Limit]]: no more than 5 per minute.', 'affirmed'],
    // quoted
    ['near miss: the title of a list says may', 'Below it, "You may also like" is read from [[notes]].', 'affirmed'],
    ['may, in what is quoted of the thing', 'The plan says "We may add a [[limit]]".', 'hedged'],
    // two negations
    ['none works without', 'None of these routes works without a [[session]].', 'affirmed'],
    ['cannot be called without', '`/a` cannot be called without the [[header]].', 'affirmed'],
    ['no request gets in without', 'No request is let in without a [[JWT]].', 'affirmed'],
    ['near miss: not every one', 'Not every route can be called without a [[JWT]].', 'denied'],
    ['near miss: one negation', 'All of these routes work without a [[session]].', 'denied'],
    ['near miss: nobody minds', 'Nobody minds that it works without a [[token]].', 'denied'],
    // named, and not looked at
    ['kept, but not verified', 'The [[signature]] is stored beside the event, but not verified.', 'denied'],
    ['sent and never compared', 'The [[header]] travels with each call of the gateway and is never compared.', 'denied'],
    ['near miss: verified, but not kept', 'The [[signature]] is verified with the secret, but not stored beside the event.', 'affirmed'],
    ['near miss: another is not verified', 'The [[signature]] is verified; the address of the sender is there but not verified.', 'affirmed'],
    // until something is done
    ['once a thing is up', 'The [[token]] will be compared once the second node is up.', 'deferred'],
    ['what the handler does with it', 'The [[secret]] is in the vault; the handler will read it as soon as the proxy has landed.', 'deferred'],
    ['near miss: once it fires', 'The [[limit]] answers 429 and the page will show a note once the window is over.', 'affirmed'],
    ['near miss: what the handler does at once', 'The [[secret]] is in the vault; the handler compares it with the header.', 'affirmed'],
    // deferred
    ['TBD', '[[Auth]]: TBD', 'deferred'],
    ['TODO', 'TODO: [[auth]]', 'deferred'],
    ['later', '[[RLS]] comes later.', 'deferred'],
    ['comes in a season', 'The [[limit]] comes in the autumn.', 'deferred'],
    ['comes in with a version', 'The [[limit]] comes in with v2.', 'deferred'],
    ['comes in when', '[[Paging]] comes in when the list has grown.', 'deferred'],
    ['comes in some weeks', 'The [[limit]] comes in three weeks.', 'deferred'],
    ['near miss: where a key stands', 'The [[key]] comes in the header.', 'affirmed'],
    ['near miss: with what it comes', 'The [[token]] comes in with each call and is compared.', 'affirmed'],
    ['near miss: a message is there', 'When a message comes in, the [[signature]] is checked.', 'affirmed'],
    ['near miss: a key that comes and is not looked at', 'The [[key]] comes in the header and is not checked.', 'denied'],
    ['later, in another thought that refers back', '[[RLS]] on every table; it comes after launch.', 'deferred'],
    ['phase 2', '[[RLS]] (phase 2)', 'deferred'],
    ['not yet is deferred, not denied', '[[RLS]] is not yet enabled.', 'deferred'],
    ['a question', 'Do we need [[RLS]]?', 'deferred'],
    ['a question that names two', 'Is the [[Auth0]] JWT checked?', 'deferred'],
    ['a question mark alone', '[[Auth]]: ?', 'deferred'],
    ['before launch', 'We add [[RLS]] before launch.', 'deferred'],
    ['the nearer word is hedged too', '[[RLS]] might follow in the next phase.', 'deferred'],
    ['until something grows', '[[RLS]] comes once a club passes 500 members.', 'deferred'],
    ['near miss: how often', 'The [[token]] comes once a week by mail.', 'affirmed'],
    ['near miss: something else later', '[[RLS]] is on; dashboards come later.', 'affirmed'],
    ['near miss: a time', 'The job looks again 5 minutes later and checks the [[token]].', 'affirmed'],
    ['near miss: a follow-up question', 'Each follow-up question needs a [[JWT]].', 'affirmed'],
    ['near miss: a question in another thought', 'A [[JWT]] is required. Enough?', 'affirmed'],
    ['near miss: the product', 'The todo list needs a [[JWT]].', 'affirmed'],
    // hedged
    ['might', 'We might enable [[RLS]].', 'hedged'],
    ['could', '[[RLS]] could be enabled.', 'hedged'],
    ['if needed', '[[RLS]] if needed.', 'hedged'],
    ['consider', 'Consider a [[rate limit]].', 'hedged'],
    ['where appropriate', '[[RLS]] where appropriate.', 'hedged'],
    ['ideally', 'Ideally the [[key]] is checked.', 'hedged'],
    ['offered by another', 'Both in one [[transaction]], once Supabase offers them.', 'deferred'],
    ['near miss: offered already', 'Both in one [[transaction]], as Supabase offers them.', 'affirmed'],
    ['a case among several', 'One [[transaction]]; if any of them fails it is rolled back.', 'affirmed'],
    ['handlers may', 'Handlers may start with the [[check]].', 'hedged'],
    ['near miss: members may', 'Members may start with the [[check]] passed.', 'affirmed'],
    ['off for a while', '[[RLS]] is disabled during the import and re-enabled at its end.', 'affirmed'],
    ['near miss: off for good', '[[RLS]] is disabled during the import and not re-enabled.', 'denied'],
    ['near miss: something else might be', '[[RLS]] is on; a cache might follow.', 'affirmed'],
    ['a denial beats a hedge', 'There is no [[RLS]], possibly a mistake.', 'denied'],
  ])('%s', (_name, marked, expected) => {
    expect(stanceOf(marked)).toBe(expected);
  });

  it('shows the words that turn the statement', () => {
    const text = MappedText.verbatim('The limit is to be decided.', 0);
    expect(stanceAt(text, { start: 4, end: 9 })).toEqual({ stance: 'deferred', words: { start: 13, end: 26 } });
  });

  it('keeps to the part of the sentence that belongs to the cue', () => {
    const sentence = 'JWT on /a, none on /b';
    const text = MappedText.verbatim(sentence, 0);
    expect(stanceAt(text, { start: 0, end: 3 }, { start: 0, end: 10 }).stance).toBe('affirmed');
  });
});

describe('the thought around a cue', () => {
  it.each([
    ['one thought', 'RLS is on', 'RLS is on'],
    ['up to a semicolon', 'RLS is on; the cache is warm', 'RLS is on'],
    ['up to a dash', 'RLS is on – the cache is warm', 'RLS is on'],
    ['beyond a dash, where it refers back', 'RLS is on – but not for guests', 'RLS is on – but not for guests'],
    ['from a semicolon', 'the cache is warm; RLS is on', ' RLS is on'],
    ['up to a cell', 'RLS | none', 'RLS'],
  ])('%s', (_name, sentence, expected) => {
    const start = sentence.indexOf('RLS');
    const thought = thoughtAround(sentence, { start, end: start + 3 });
    expect(sentence.slice(thought.start, thought.end)).toBe(expected);
  });
});

describe('what is turned from afar, and what is not', () => {
  it.each<[string, string]>([
    ['The [[CHECK]] on the column was thought unnecessary.', 'denied'],
    ['[[RLS]] on this table was deemed unnecessary.', 'denied'],
    ['A [[limit]] for the route is considered unneeded.', 'denied'],
    ['near miss: A [[limit]] for the route was thought necessary, and nothing else is needed.', 'affirmed'],
    ['In the second release the route takes a [[JWT]] and a nonce.', 'deferred'],
    ['Later the route takes a [[JWT]].', 'deferred'],
    ['near miss: In the second step the route checks the [[JWT]].', 'affirmed'],
    ['The route takes a [[JWT]]. Removed again on 3 May.', 'denied'],
    ['Held to a [[limit]] per user. Dropped for the launch.', 'denied'],
    ['near miss: A [[session cookie]] (HttpOnly), 5 per minute. Dropped again in May.', 'affirmed'],
    ['near miss: The row is kept with its [[JWT]]. Removed rows are not shown.', 'affirmed'],
    ['Members should stay below the [[limit]]; nothing counts them.', 'denied'],
    ['near miss: Members stay below the [[limit]]; nothing stops them from reading.', 'affirmed'],
    ['counted in visits more than one day apart, by a [[query]]', 'affirmed'],
  ])('%s → %s', (marked, stance) => {
    expect(stanceOf(marked)).toBe(stance);
  });
});
