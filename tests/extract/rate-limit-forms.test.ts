import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf } from './support.js';

const HEAD = '# A\n\n## API Endpoints\n\n- `POST /advice` asks OpenAI.\n\n';

function outcomeOf(words: string): string {
  const [endpoint] = draftOf(`${HEAD}${words}\n`).model.endpoints;
  return endpoint ? weigh(claimsOf(endpoint, 'rateLimit')).outcome : '';
}

describe('columns of amounts and of windows', () => {
  it.each<[string, string, string]>([
    ['| Route | How many | Per |', '| `POST /advice` | 10 | minute per IP |', 'affirmed'],
    ['| Route | How many | In | By |', '| `POST /advice` | 10 | 60 s | user |', 'affirmed'],
    ['| Route | Requests | Every |', '| `POST /advice` | 10 | minute |', 'affirmed'],
    ['| Route | Per minute | Per day |', '| `POST /advice` | 10 | 100 |', 'affirmed'],
    ['| Route | Anzahl | Pro |', '| `POST /advice` | 10 | Minute und Nutzer |', 'affirmed'],
    ['| Route | Limit | Window |', '| `/advice` | 10 req | per user / min |', 'affirmed'],
    ['| Route pattern | Requests | Window |', '| `/adv*` | 10 | min, per IP |', 'affirmed'],
    ['| Route | Limit | Per |', '| `POST /advice` | 10 | user / h |', 'affirmed'],
    ['| Route | How many | Per |', '| `POST /advice` | 10 | page |', 'missing'],
    ['| Route | Limit | Window |', '| `/advice` | 10 | per user |', 'missing'],
    ['| Route | Limit | Window |', '| `/advise` | 10 req | per user / min |', 'missing'],
  ])('%s %s', (head, row, expected) => {
    expect(outcomeOf(`## Rate limits\n\n${head}\n${head.replace(/[^|]+/g, '---')}\n${row}`)).toBe(expected);
  });
});

describe('the first call that is turned away, with its route in the midst', () => {
  it.each<[string, string]>([
    ['The eleventh `POST /advice` within a minute gets 429.', 'affirmed'],
    ['The 6th call of `POST /advice` in 60 s is answered with 429.', 'affirmed'],
    ['A third `POST /advice` in the same minute is refused with 429.', 'affirmed'],
    ['The eleventh `POST /advices` within a minute gets 429.', 'missing'],
  ])('%s', (words, expected) => {
    expect(outcomeOf(words)).toBe(expected);
    expect(outcomeOf(`## Limits\n\n${words}`)).toBe(expected);
  });
});

describe('signs behind the route of a title', () => {
  const outcome = (legend: string, signs: string): string => {
    const [endpoint] = draftOf(`# A\n\n## Rules\n\n${legend}\n\n## API Endpoints\n\n### \`POST /advice\` ${signs}\n- Asks OpenAI.\n`).model.endpoints;
    return endpoint ? weigh(claimsOf(endpoint, 'rateLimit')).outcome : '';
  };
  it.each<[string, string, string, string]>([
    ['of a table of tags', '| Tag | Meaning |\n|---|---|\n| 🪙 | costs money: 6 calls / 60 s per member |\n| 🎫 | session cookie |', '🎫 🪙', 'affirmed'],
    ['of a column with another name', '| Behind it | What it says |\n|---|---|\n| 🪙 | 6 calls / 60 s per member |\n| 🎫 | session cookie |', '🪙', 'affirmed'],
    ['near miss: another sign', '| Tag | Meaning |\n|---|---|\n| 🪙 | costs money: 6 calls / 60 s per member |\n| 🎫 | session cookie |', '🎫', 'missing'],
    ['near miss: a sign without a figure', '| Tag | Meaning |\n|---|---|\n| 🪙 | costs money |\n| 🎫 | session cookie |', '🎫 🪙', 'missing'],
  ])('%s', (_name, legend, signs, expected) => {
    expect(outcome(legend, signs)).toBe(expected);
  });
});

describe('so many calls at the least', () => {
  it.each([
    'a member is promised no fewer than 10 calls a minute', 'at least 10 calls a minute per user get through', 'a minimum of 10 calls a minute per user', 'we guarantee every client 10 calls a minute', '10 calls a minute per user or more',
    '10 calls per minute per user at the very least', 'no less than 10 calls a minute for each member',
  ])('limits nobody: %s', (words) => {
    expect(outcomeOf(`## Limits\n\n- \`POST /advice\`: ${words}.`)).not.toBe('affirmed');
  });

  it.each(['not more than 10 calls a minute, at least 6 s apart', 'nobody is promised more than 10 calls a minute', 'guaranteed never more than 10 calls a minute per user', 'users who make 10 calls a minute or more get 429'])('near miss: %s', (words) => {
    expect(outcomeOf(`## Limits\n\n- \`POST /advice\`: ${words}.`)).toBe('affirmed');
  });
});

describe('a sum of money in a time', () => {
  it.each<[string, string]>([
    ['our account stops at 80 dollars a month', 'missing'],
    ['eighty euros a month for everybody', 'missing'],
    ['each member stops at 80 answers a month', 'affirmed'],
  ])('%s', (words, expected) => {
    expect(outcomeOf(`## Ceilings\n\n- \`POST /advice\`: ${words}.`)).toBe(expected);
  });
});

describe('the call that is turned away in an acceptance criterion', () => {
  it.each<[string, string]>([
    ['`POST /advice` answers 429 to the fourth question of a member on one day', 'affirmed'],
    ['`POST /advice` answers 429 to a member who sends an eleventh question within sixty seconds', 'affirmed'],
    ['`POST /advice` answers 429 to a member who sends too many questions too fast', 'missing'],
    ['`POST /advice` answers 200 to the fourth question of a member on one day', 'missing'],
  ])('%s', (words, expected) => {
    expect(outcomeOf(`## Done when\n\n- [ ] ${words}`)).toBe(expected);
  });
});

describe('an amount beyond which nothing more is granted', () => {
  it.each<[string, string]>([
    ['With `POST /advice` one member asks 25 people an hour, no more.', 'affirmed'],
    ['With `POST /advice` one member asks 25 people an hour and not one more.', 'affirmed'],
    ['With `POST /advice` one member asks 25 people an hour, sometimes more.', 'missing'],
  ])('%s', (words, expected) => {
    expect(outcomeOf(words)).toBe(expected);
  });
});

describe('a bucket and what takes a token out of it', () => {
  const bucket = (pace: string, payer: string): string => outcomeOf(`## How calls are rationed\n\nEach member owns a bucket. It holds ten tokens when full, and ${pace}. ${payer}, an empty bucket is a 429.`);
  it.each<[string, string, string]>([
    ['gains one token every six seconds', 'Advice costs one token', 'affirmed'],
    ['gets one back every 6 s', 'Each piece of advice takes one token', 'affirmed'],
    ['is refilled by one token per minute', '`POST /advice` uses up one token', 'affirmed'],
    ['is topped up again in quiet moments', 'Advice costs one token', 'missing'],
    ['gains one token every six seconds', 'Posting a photo costs one token', 'missing'],
  ])('%s; %s', (pace, payer, expected) => {
    expect(bucket(pace, payer)).toBe(expected);
  });
});

it('takes the parameter of a path for no term of a legend', () => {
  const draft = '# A\n\n## API\n\n| Call | Request | Outside |\n|---|---|---|\n| `POST /shelves/:id/ask` | keeper id | Twilio SMS |\n\n`:id` → `shelves.id = $1 and shelves.hall_id = $2`.\nWith `POST /shelves/:id/ask` a keeper asks at most 25 people an hour.\n';
  const [endpoint] = draftOf(draft).model.endpoints;
  expect(endpoint && weigh(claimsOf(endpoint, 'rateLimit')).outcome).toBe('affirmed');
});

describe('what somebody can do in a time', () => {
  it.each<[string, string]>([
    ['A club can add 8 members a day.', 'affirmed'],
    ['A club can add up to 8 members a day.', 'affirmed'],
    ['A club may invite 8 members a day.', 'affirmed'],
    ['Nobody can invite more than 8 people a day.', 'affirmed'],
    ['A server can process 8 members a second.', 'missing'],
    ['We can add a limit of 8 members a day.', 'hedged'],
    ['A lively club adds 8 members a day.', 'missing'],
  ])('%s', (words, expected) => {
    const text = `# A\n\n## API Endpoints\n\n| Method | Path | In |\n|---|---|---|\n| POST | \`/members\` | phone |\n\n## Data Flow\n\n1. \`POST /members\` stores the number, and MessageBird carries a text. ${words}\n`;
    const [endpoint] = draftOf(text).model.endpoints;
    expect(endpoint && weigh(claimsOf(endpoint, 'rateLimit')).outcome).toBe(expected);
  });
});

describe('times of the day and of the month', () => {
  it.each<[string, string]>([
    ['`POST /advice` runs on the 2nd of each month.', 'missing'],
    ['`POST /advice` runs at 3 AM every day.', 'missing'],
    ['`POST /advice` runs at 03:00 UTC each day.', 'missing'],
    ['`POST /advice` takes 2 calls each month per user.', 'affirmed'],
    ['`POST /advice`: rate limit 3 every day per user.', 'affirmed'],
  ])('%s', (words, expected) => {
    expect(outcomeOf(words)).toBe(expected);
  });
});
