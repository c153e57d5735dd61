import { describe, expect, it } from 'vitest';
import { authIn, lines } from './support.js';

/** What is said of a route for crons in its own words. */
const ofRates = (words: string): string | undefined => authIn(lines('# Rates', '## API', '### `GET /cron/rates`', `- every night, called by the crontab`, `- ${words}`))[0];
/** What a sentence about the client says of a route of this document, whose parts are listed. */
const ofMeals = (sentence: string): string | undefined =>
  authIn(lines('# Meals', '## Parts', '- **api**: Express, all routes', '- **photo cabinet**: run by the maker of the bowls', '- **Tideline**: external, sells tides', '', sentence, '', '## API', '- `POST /meals`: grams; 202', '- `PUT /meals/{id}`: grams; 200'))[0];

describe('a credential that is shown at the door of others', () => {
  it.each([
    'fetches the rates from the bank; without `Authorization: Bearer` and `RATES_TOKEN` the bank answers 401',
    'fetches the rates from the bank. The bank wants a bearer token (`RATES_TOKEN`).',
    'asks the carrier for each parcel; the carrier refuses requests without the header `X-Api-Key`',
    'reports the sum to the tax office; the office requires a bearer token',
  ])('is none that a route asks for: %s', (words) => {
    expect(ofRates(words)).toMatch(/: missing/);
  });

  it.each([
    'fetches the rates from the bank; without `Authorization: Bearer` and `RATES_TOKEN` this route answers 401',
    'fetches the rates from the bank; the route answers 401 without `Authorization: Bearer` and `RATES_TOKEN`',
    'fetches the rates from the bank; the scheduler sends `X-Cron-Key`, compared with `CRON_KEY`',
  ])('near miss: %s', (words) => {
    expect(ofRates(words)).toMatch(/: affirmed/);
  });

  it.each([
    'The app gets a Cognito access token at sign-in and puts it as bearer token on every call to the photo cabinet.',
    'On every call to the photo cabinet the app sends a bearer token.',
    'The app sends its Cognito JWT on all calls it makes to the photo cabinet; nothing else sees it.',
  ])('reaches no route of this document: %s', (sentence) => {
    expect(ofMeals(sentence)).toMatch(/: missing/);
  });

  it.each([
    'The app gets a Cognito access token at sign-in and puts it as bearer token on every call to our API.',
    'The app gets a Cognito access token at sign-in and sends it with all its requests to the photo cabinet and to our API.',
    'The app sends its Cognito JWT as bearer token with each request.',
  ])('near miss: %s', (sentence) => {
    expect(ofMeals(sentence)).toMatch(/: affirmed/);
  });
});
