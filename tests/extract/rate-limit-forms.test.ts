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
    ['| Route | How many | Per |', '| `POST /advice` | 10 | page |', 'missing'],
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
