import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';
import { DEMANDS, type Demand } from './claims.js';

/** A way to make a document look as if it met a demand: what stands in the subject's own entry, and what stands elsewhere. */
type Evasion = (demand: Demand) => { readonly own?: string; readonly elsewhere?: string };

async function verdictOn({ rule, subject, draft }: Demand, { own = '', elsewhere }: ReturnType<Evasion>): Promise<string> {
  const { verdicts } = await lintText(draft(own, elsewhere), { filePath: 'a.md', preset: 'gate', today: '2026-06-01' });
  return verdicts.find((verdict) => verdict.ruleId === rule && verdict.subject === subject)?.verdict ?? 'not judged';
}

const said = (how: (statement: string, demand: Demand) => string): Evasion => (demand) => ({ own: how(demand.statement, demand) });
const elsewhere = (how: (statement: string, demand: Demand) => string): Evasion => (demand) => ({ elsewhere: how(demand.statement, demand) });
const both = (how: (statement: string) => string, note: string): Evasion => (demand) => ({ own: how(demand.statement), elsewhere: note });
const stem = (statement: string): string => statement.replace(/\.$/, '');
const deferred = (words: string): Evasion => (demand) => ({ own: words.replace('IT', demand.thing).replace(/^./, (first) => first.toUpperCase()) });

const HIDDEN: Readonly<Record<string, Evasion>> = {
  'a comment': said((statement) => `<!-- ${statement} -->`),
  'a comment over several lines': elsewhere((statement) => `<!--\n${statement}\n-->`),
  'a comment that is never closed': elsewhere((statement) => `<!-- ${statement}`),
  'struck-out text': said((statement) => `~~${statement}~~`),
  'struck-out HTML': said((statement) => `<del>${statement}</del>`),
  'struck-out HTML, by its other name': said((statement) => `<s>${statement}</s>`),
  'an element that is hidden': elsewhere((statement) => `<div hidden>${statement.replaceAll('`', '')}</div>`),
  'an element that is not displayed': said((statement) => `<span style="display:none">${statement}</span>`),
  'an element without size': said((statement) => `<span style='color: red; font-size:0'>${statement}</span>`),
  'a template': said((statement) => `<template>${statement}</template>`),
  'the title of a link': said((statement) => `[See](https://example.com "${statement.replaceAll('`', '')}")`),
  'the target of a link': said((statement) => `[See](https://example.com/${encodeURIComponent(statement)})`),
  'the text of an image': said((statement) => `![${statement.replaceAll('`', '')}](plan.png)`),
  'a suppression directive without a reason': ({ rule }) => ({ elsewhere: `<!-- spec-lint-disable ${rule} -->` }),
  'a suppression directive with dashes for a reason': ({ rule }) => ({ elsewhere: `<!-- spec-lint-disable ${rule} -- --- -->` }),
  'a suppression directive in a fence': ({ rule }) => ({ elsewhere: `\`\`\`html\n<!-- spec-lint-disable ${rule} -- agreed -->\n\`\`\`` }),
  'a suppression directive that has expired': ({ rule }) => ({ elsewhere: `<!-- spec-lint-disable ${rule} -- agreed until=2026-05-31 -->` }),
};

const NOT_THE_DESIGN: Readonly<Record<string, Evasion>> = {
  'a rejected alternative': elsewhere((statement) => `## Alternatives considered and rejected\n\n${statement}`),
  'future work': elsewhere((statement) => `## Future work\n\n${statement}`),
  'what is out of scope': elsewhere((statement) => `## Out of scope\n\n- ${statement}`),
  'an open question': elsewhere((_, { thing }) => `## Open questions\n\n- Do we need ${thing}?`),
  'a question in its own entry': said((_, { thing }) => `Do we need ${thing}?`),
  'a fear': elsewhere((_, { thing }) => `## Technical risks\n\n- Without ${thing} anybody could do harm.`),
  'the title of a task': elsewhere((_, { thing }) => `## Tasks\n\n- T4: ${thing}`),
  'a heading': elsewhere((_, { thing }) => `## ${thing}\n`),
  'the look-alike of its name': said((statement, { name, lookAlike }) => statement.replaceAll(name, lookAlike)),
  'an example from elsewhere': elsewhere((statement) => `Example from another product: ${statement}`),
  'the practice of a competitor': elsewhere((statement) => `Our competitor Acme has solved it: ${statement}`),
  'another product': elsewhere((statement) => `## What competitors do\n\nAcme Gardens: ${statement}`),
};

const TURNED: Readonly<Record<string, Evasion>> = {
  'a negation before it': deferred('there is no IT.'),
  'a negation behind it': deferred('IT is not built.'),
  'a negation at a distance': deferred('IT, which the security review of last autumn asked for in so many words, does not exist.'),
  'a negation in the next sentence': deferred('IT. That is not done in this version.'),
  'never': deferred('IT will never be built.'),
  'what somebody thinks': deferred('we should think about IT.'),
  'a condition': deferred('IT if time permits.'),
  'a hedge': deferred('IT could possibly be added.'),
  'a letter of another alphabet in the negation': deferred('there is n\u043e IT.'),
  'an invisible letter in the negation': deferred('there is n\u200bo IT.'),
  'an invisible letter in the deferral': deferred('IT will follow la\u200bter.'),
  'a soft hyphen in the deferral': deferred('IT will follow la\u00adter.'),
  'full-width letters in the negation': deferred('there is \uff4e\uff4f IT.'),
  'an entity in the negation': deferred('there is n&#111; IT.'),
  'bold letters in the negation': deferred('there is **n**o IT.'),
};

const DEFERRALS = [
  'IT later.', 'IT will be added later.', 'IT comes in phase 2.', 'IT: TBD.', 'IT: TODO.', 'IT: to be decided.', 'IT: to be defined.', 'IT: to be added.',
  'IT is to be configured.', 'IT is deferred.', 'IT is postponed.', 'IT is planned.', 'IT is on the roadmap.', 'IT is in the backlog.', 'IT is a nice to have.',
  'IT post-MVP.', 'IT after the MVP.', 'IT after launch.', 'IT before launch.', 'IT in a future release.', 'IT in the next version.', 'IT in v2.', 'IT is not yet there.',
  'IT is not implemented yet.', 'IT is still missing.', 'IT is pending.', 'IT is future work.', 'IT is out of scope for now.', 'for now there is no IT.', 'for now without IT.',
  'IT will follow.', 'IT will come eventually.', 'IT once we have more users.', 'IT as soon as there is time.', 'IT when traffic demands it.', 'IT is left for another sprint.',
  'IT is an open point.', 'IT is not defined.', 'IT will be revisited.', 'IT is put off.', 'eventually IT.', 'we will add IT in Q3.', 'IT is coming soon.', 'IT has to wait.',
];

const KINDS: readonly (readonly [string, Readonly<Record<string, Evasion>>])[] = [
  ['hidden in', HIDDEN],
  ['said in', NOT_THE_DESIGN],
  ['turned by', TURNED],
  ['put off:', Object.fromEntries(DEFERRALS.map((words) => [words, deferred(words)]))],
];

/** Ways in which the same words lie or tell the truth: what only looks like the statement, and the honest twin that looks like the lie. */
const TWINS: Readonly<Record<string, readonly [Evasion, Evasion]>> = {
  'what the version before had': [said((statement) => `Unlike v1, where ${statement.replace(/\.$/, '')}, v2 lets everybody in.`), said((statement) => `Unlike v1, where everybody was let in, v2 is strict: ${statement}`)],
  'what a sister project has': [said((statement) => `Our sister project has it: ${statement}`), said((statement) => `As our sister project has it: ${statement}`)],
  'what was so before': [said((statement) => `Previously: ${statement}`), said((statement) => `As before: ${statement}`)],
  'seen on the page': [said((statement) => `<span style="opacity:0">${statement}</span>`), said((statement) => `<span style="opacity:0.9">${statement}</span>`)],
  'drawn, but not enforced': [deferred('IT is drawn in the diagram, but not enforced.'), said((statement) => `${statement.replace(/\.$/, '')}, but that is not drawn in the diagram.`)],
  'once something is there': [deferred('IT will be there once the second region is up.'), said((statement) => `${statement} The second region is up.`)],
  'a footnote that puts it off': [both((statement) => `${stem(statement)}[^1].`, '[^1]: Not yet implemented; post-MVP.'), both((statement) => `${stem(statement)}[^1].`, '[^1]: Implemented in the middleware.')],
  'a footnote of two words': [both((statement) => `${stem(statement)}[^1]`, '[^1]: Phase 2.'), both((statement) => `${stem(statement)}[^1]`, '[^1]: See the handbook.')],
  'a raised figure, set apart': [both((statement) => `${stem(statement)} ¹.`, '¹ Not yet implemented.'), both((statement) => `${stem(statement)} ¹.`, '¹ Implemented in the middleware.')],
  'an asterisk': [both((statement) => `${stem(statement)}*.`, '\\* not in the MVP'), both((statement) => `${stem(statement)}*.`, '\\* also in the MVP')],
  'hidden over several blocks': [elsewhere((statement) => `<div hidden>\n\n## Security\n\n${statement}\n\n</div>`), elsewhere((statement) => `<div>\n\n## Security\n\n${statement}\n\n</div>`)],
  'folded, or not there': [elsewhere((statement) => `<!--\n\n${statement}\n\n-->`), elsewhere((statement) => `<details><summary>More</summary>\n\n${statement}\n\n</details>`)],
  'folded away with what was dropped': [elsewhere((statement) => `<details><summary>Variant B, dropped</summary>\n\n${statement}\n\n</details>`), elsewhere((statement) => `<details><summary>Variant B, applied</summary>\n\n${statement}\n\n</details>`)],
  'on staging': [said((statement) => `On staging, ${statement}`), said((statement) => `On staging and in production, ${statement}`)],
  'quoted from what was': [said((statement) => `From the design of 2023: ${statement}`), said((statement) => `From the design of this year: ${statement}`)],
  'under the label of staging': [said((statement) => `Staging: ${statement}`), said((statement) => `Production: ${statement}`)],
  'under the label of staging, and in production too': [said((statement) => `Staging: ${statement}`), said((statement) => `Staging: as in production, ${statement}`)],
  'of the staging system': [said((statement) => `In the staging environment ${statement}`), said((statement) => `In the staging environment ${stem(statement)}, and in production as well.`)],
  'where it is tried out': [said((statement) => `${stem(statement)} in staging only.`), said((statement) => `${stem(statement)} in staging and production.`)],
  'where it is tried out, first': [said((statement) => `In staging only: ${statement}`), said((statement) => `In every environment: ${statement}`)],
  'where it counts': [said((statement) => `${stem(statement)}, except in production.`), said((statement) => `${stem(statement)}, except in unit tests.`)],
  'where it is off': [said((statement) => `${statement} It is disabled in production.`), said((statement) => `${statement} It is disabled in the local emulator.`)],
  'what the review did': [said((statement) => `${statement} We removed this in the last review.`), said((statement) => `${statement} We looked at this in the last review.`)],
  'given some means': [said((statement) => `Assuming we get the budget, ${statement}`), said((statement) => `Assuming 500 members, ${statement}`)],
  'ideals': [said((statement) => `Ideally, ${statement}`), said((statement) => `Always: ${statement}`)],
  'a goal': [said((statement) => `Goal for next quarter: ${statement}`), said((statement) => `Met last quarter: ${statement}`)],
  'true or not': [said((statement) => `It is not true that ${stem(statement)}.`), said((statement) => `It is true that ${stem(statement)}.`)],
  'a wish': [said((statement) => `I wish we had this: ${statement}`), said((statement) => `We have this: ${statement}`)],
  'a bad example': [said((statement) => `Wrong: ${statement}`), said((statement) => `Right: ${statement}`)],
  'in another language': [said((statement) => `${statement} Das kommt erst später.`), said((statement) => `${statement} Das gilt ab sofort.`)],
  'an arrow': [said((statement) => `${statement} ← drop this for the MVP`), said((statement) => `${statement} ← keep this for the MVP`)],
  'a status': [said((statement) => `${statement} Status: proposed.`), said((statement) => `${statement} Status: done.`)],
  'a status in brackets': [said((statement) => `${statement} (status: not started)`), said((statement) => `${statement} (status: shipped)`)],
  'a cross': [said((statement) => `❌ ${statement}`), said((statement) => `✅ ${statement}`)],
  'a stub': [said((statement) => `${statement} The check is a stub that always passes.`), said((statement) => `${statement} The check is a middleware that runs first.`)],
  'commented': [said((statement) => `${statement} The code is commented out for now.`), said((statement) => `${statement} The code is commented.`)],
  'a flag': [said((statement) => `${statement} Behind the flag \`STRICT\`, off by default.`), said((statement) => `${statement} The flag \`VERBOSE\` is off by default.`)],
};

/** The same of one demand alone, as what stands in its own entry. */
const OWN_TWINS: readonly (readonly [rule: string, name: string, lie: string, truth: string])[] = [
  ['named-auth-per-post', 'the key that everybody has', 'Header `Authorization: Bearer <SUPABASE_ANON_KEY>`.', 'Header `Authorization: Bearer <access_token>`, `apikey` is the anon key.'],
  ['named-auth-per-post', 'what does not work without', 'All of it works without the Supabase session.', 'None of it works without the Supabase session.'],
  ['named-auth-per-post', 'signed, and nobody looks', 'The header `Acme-Signature` is kept in the log, but not verified.', 'The header `Acme-Signature` is verified, but not kept in the log.'],
  ['named-auth-per-post', 'a blank that nobody filled in', 'Auth: `<your mechanism, e.g. Supabase session>`.', 'Auth: Supabase session, e.g. `<access_token>` in a bearer header.'],
  ['named-auth-per-post', 'a check that ships later', 'It needs a Supabase session. This check ships in v2.', 'It needs a Supabase session. The list of plots ships in v2.'],
  ['named-auth-per-post', 'a check that ships later, behind a label', 'Auth: Supabase session. It is deferred to phase 2.', 'Auth: Supabase session. The map of plots is deferred to phase 2.'],
  ['worker-auth', 'once the proxy is up', '`CRON_SECRET` is in the vault; the handler will compare it once the proxy is up.', '`CRON_SECRET` is in the vault; the handler compares it with the header.'],
  ['rate-limit-per-paid-call', 'who counts', 'At most 5 calls a minute and member. The page counts them in a cookie.', 'At most 5 calls a minute and member. The server counts them, the page shows how many are left.'],
  ['rate-limit-per-paid-call', 'whose limit', '60 calls a minute, by our tier at OpenAI.', '2 calls a minute and member, far below the 60 of our tier at OpenAI.'],
  ['rate-limit-per-paid-call', 'where it is off', 'At most 5 calls a minute and member; `RATE_LIMIT_ENABLED` is `false` in production.', 'At most 5 calls a minute and member; `RATE_LIMIT_ENABLED` is `false` in the tests.'],
  ['ai-call-timeout', 'how often', '`asyncio.wait_for(one_try(), timeout=8)`, three attempts, each with its own 8 seconds, then JSON 504.', '`asyncio.wait_for(every_try(), timeout=8)`, three attempts within the 8 seconds, then JSON 504.'],
  ['named-auth-per-post', 'an earlier version', 'Up to 1.4 it required a Supabase session (JWT bearer); 2.0 takes what comes.', 'Up to 1.4 it took what came; 2.0 requires a Supabase session (JWT bearer).'],
  ['named-auth-per-post', 'an earlier version, and this one', 'Until v2 it checked the Supabase session.', 'Until v2 it checked the Supabase session, and it still does.'],
  ['worker-auth', 'sent along, and nothing else', 'Vercel sends `Authorization: Bearer CRON_SECRET`; the route logs whether it was there and does not act on it.', 'Vercel sends `Authorization: Bearer CRON_SECRET`; the route logs whether it was there and acts on it.'],
  ['rate-limit-per-paid-call', 'who counts, behind a colon', 'Five calls per minute and member, no more: the composer counts its own requests and greys the button out.', 'Five calls per minute and member, no more: the handler counts them in Redis and answers 429.'],
  ['ai-call-timeout', 'whose abort', "The editor gives up after 8 s: an `AbortController` cancels its `fetch('/api/advice')`, and that is treated like a JSON 504.", 'The handler gives up after 8 s: an `AbortController` cancels its request to OpenAI, and it answers with a JSON 504.'],
  ['ai-call-timeout', 'a request of the page', "`fetch('/api/advice', { signal: AbortSignal.timeout(8000) })`, then a JSON 504.", "`fetch('https://api.openai.com/v1/responses', { signal: AbortSignal.timeout(8000) })`, then a JSON 504."],
  ['named-auth-per-post', 'sent, and waited for', 'The Supabase session waits for the review.', 'Supabase session. It sends the text to the printer and waits for three copies.'],
  ['worker-auth', 'what somebody would do', 'Review: "I would let the scheduler send `CRON_SECRET` and compare it."', 'Review: "Fine, the scheduler sends `CRON_SECRET` and the handler compares it."'],
  ['rate-limit-per-paid-call', 'from whom', 'The service accepts 10 requests per second from our account and answers 429 beyond.', 'The service accepts 10 requests per second from a member and answers 429 beyond.'],
  ['ai-call-timeout', 'of which work', 'Nightly evaluation: an `AbortController` ends each call after 8 s, JSON 504 goes into its report.', 'Live answer: an `AbortController` ends the call after 8 s, JSON 504 goes to the page.'],
  ['rate-limit-per-paid-call', 'which calls', 'Five failed calls within 10 minutes lock a member out for an hour.', 'Five calls within 10 minutes are allowed per member, the sixth gets 429.'],
  ['ai-call-timeout', 'an aim', 'We aim for an abort after 8 s by `AbortController` and JSON 504.', 'Abort after 8 s by `AbortController`, then JSON 504.'],
  ['named-auth-per-post', 'but one thing', 'It accepts anything but a Supabase JWT.', 'It rejects anything but a Supabase JWT.'],
  ['named-auth-per-post', 'whose demand', 'Stripe requires an API key on all endpoints.', 'It requires an API key (`X-Api-Key`), as Stripe does.'],
  ['named-auth-per-post', 'who checks whom', 'OpenAI checks our bearer token.', 'It checks the bearer token of Supabase Auth.'],
  ['named-auth-per-post', 'on which side', 'The Supabase session is checked in the browser only.', 'The Supabase session is checked on the server only.'],
  ['named-auth-per-post', 'only decoded', 'The Supabase JWT is decoded without checking its signature.', 'The Supabase JWT is decoded after checking its signature.'],
  ['named-auth-per-post', 'all but this one', 'Every route but this one needs a Supabase session.', 'Every route, this one too, needs a Supabase session.'],
  ['named-auth-per-post', 'in other words', '`POST /api/leases` requires no Supabase session (JWT bearer).', '`POST /api/leases` requires a Supabase session (JWT bearer, no cookie).'],
  ['rls-per-table', 'a way around', 'RLS is on with an owner policy, but the API uses the service role for all reads, so it has no effect.', 'RLS is on with an owner policy; the service role is used by the nightly job only.'],
  ['rate-limit-per-paid-call', 'what happens then', 'A 6th call in 60 s per user is logged, but goes through.', 'A 6th call in 60 s per user is logged and refused with 429.'],
  ['rate-limit-per-paid-call', 'a warning', 'A soft limit of 5 req/60s per user: we only warn.', 'A hard limit of 5 req/60s per user: we answer 429.'],
  ['ai-call-timeout', 'an hourglass', 'After 8 s a warning is logged and we go on waiting; JSON 504 when the platform kills it.', 'After 8 s an `AbortController` ends it and a warning is logged; JSON 504.'],
];

/** What a section on security says of several things at once, and its honest twin. */
const SECTION_TWINS: readonly (readonly [rule: string, lie: string, truth: string])[] = [
  ['named-auth-per-post', 'All routes require a Supabase JWT, apart from writes.', 'All routes require a Supabase JWT, above all writes.'],
  ['named-auth-per-post', 'Not all endpoints require a Supabase JWT.', 'All endpoints require a Supabase JWT, not just some.'],
  ['named-auth-per-post', 'Most endpoints require a Supabase JWT.', 'Endpoints must all require a Supabase JWT.'],
  ['named-auth-per-post', 'Every endpoint requires a Supabase JWT once the login page is live.', 'Every endpoint requires a Supabase JWT; the login page is live.'],
  ['named-auth-per-post', 'In the second release, all endpoints require a Supabase JWT.', 'In this release, all endpoints require a Supabase JWT.'],
  ['named-auth-per-post', '- [ ] Decide auth for `POST /api/leases` (JWT?)', '- [x] Auth for `POST /api/leases`: Supabase JWT'],
  ['rls-per-table', 'RLS was enabled on `leases` with an owner policy; we turned it off for speed.', 'RLS was off on `leases`; we turned it on with an owner policy.'],
  ['worker-auth', 'Cron routes check `CRON_SECRET` unless it is unset.', 'Cron routes check `CRON_SECRET`; if it is unset they refuse.'],
  ['rate-limit-per-paid-call', 'Alert at 5 req/min per user on `POST /api/advice`.', 'Refuse beyond 5 req/min per user on `POST /api/advice`.'],
  ['rate-limit-per-paid-call', 'AI endpoints are limited to 5 req/min per user in the mobile app.', 'AI endpoints are limited to 5 req/min per user in the app router.'],
];

describe('a section on security', () => {
  it.each(SECTION_TWINS)('%s: %s', async (rule, lie, truth) => {
    const demand = DEMANDS.find((each) => each.rule === rule) as Demand;
    const section = (words: string): ReturnType<Evasion> => ({ elsewhere: `## Security\n\n${words}` });
    expect([await verdictOn(demand, section(lie)), await verdictOn(demand, section(truth))]).toEqual(['fail', 'pass']);
  });
});

/** Policies in SQL that leave nothing behind, and their honest twins. */
const POLICIES = 'ALTER TABLE leases ENABLE ROW LEVEL SECURITY;\nCREATE POLICY own ON leases USING (member_id = auth.uid());';
const SQL_TWINS: readonly (readonly [name: string, lie: string, truth: string])[] = [
  ['rolled back', `BEGIN;\n${POLICIES}\nROLLBACK;`, `BEGIN;\n${POLICIES}\nCOMMIT;`],
  ['rolled back to a point before', `BEGIN;\nSAVEPOINT a;\n${POLICIES}\nROLLBACK;`, `BEGIN;\nSAVEPOINT a;\nROLLBACK TO a;\n${POLICIES}\nCOMMIT;`],
  ['commented out', POLICIES.replace(/^/gm, '-- '), `-- members own their leases\n${POLICIES}`],
  ['switched off', `${POLICIES}\nALTER TABLE leases DISABLE ROW LEVEL SECURITY;`, `ALTER TABLE leases DISABLE ROW LEVEL SECURITY;\n${POLICIES}`],
];
const LEAD_INS: readonly (readonly [lie: string, truth: string])[] = [
  ['Do not run this:', 'Run this first:'],
  ['Example of what not to do:', 'Example of what to do:'],
  ['Anti-pattern:', 'Pattern:'],
];

describe('policies in SQL', () => {
  const demand = DEMANDS.find(({ rule }) => rule === 'rls-per-table') as Demand;
  const listing = (sql: string, lead = 'The policies:'): ReturnType<Evasion> => ({ elsewhere: `## SQL\n\n${lead}\n\n\`\`\`sql\n${sql}\n\`\`\`` });

  it.each(SQL_TWINS)('%s', async (_, lie, truth) => {
    expect([await verdictOn(demand, listing(lie)), await verdictOn(demand, listing(truth))]).toEqual(['fail', 'pass']);
  });

  it.each(LEAD_INS)('%s', async (lie, truth) => {
    expect([await verdictOn(demand, listing(POLICIES, lie)), await verdictOn(demand, listing(POLICIES, truth))]).toEqual(['fail', 'pass']);
  });
});

describe('the honest twin', () => {
  it.each(OWN_TWINS)('%s: %s', async (rule, _, lie, truth) => {
    const demand = DEMANDS.find((each) => each.rule === rule) as Demand;
    expect([await verdictOn(demand, { own: lie }), await verdictOn(demand, { own: truth })]).toEqual(['fail', 'pass']);
  });
});

describe.each(DEMANDS)('$rule', (demand) => {
  it('passes the honest author, in the entry and elsewhere', async () => {
    expect(await verdictOn(demand, { own: demand.statement })).toBe('pass');
    expect(await verdictOn(demand, { elsewhere: `## Security\n\n${demand.statement}` })).toBe('pass');
  });

  it('fails the one who says nothing', async () => {
    expect(await verdictOn(demand, {})).toBe('fail');
  });

  describe.each(KINDS)('fails what is %s', (_, evasions) => {
    it.each(Object.keys(evasions))('%s', async (name) => {
      expect(await verdictOn(demand, evasions[name]?.(demand) ?? {})).toBe('fail');
    });
  });

  it.each(Object.keys(TWINS))('tells the honest twin from what only looks like it: %s', async (name) => {
    const [lie, truth] = TWINS[name] as readonly [Evasion, Evasion];
    expect([await verdictOn(demand, lie(demand)), await verdictOn(demand, truth(demand))]).toEqual(['fail', 'pass']);
  });
});
