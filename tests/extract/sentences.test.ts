import { describe, expect, it } from 'vitest';
import { clausesOf, sentencesOf } from '../../src/extract/sentences.js';
import { MappedText } from '../../src/text/mapped-text.js';

/** Text of a document with a lead of seven letters, its code between backticks. */
function mapped(text: string): MappedText {
  const code = [...text.matchAll(/`[^`]*`/g)].map((match) => ({ kind: 'code' as const, start: match.index, end: match.index + match[0].length }));
  return MappedText.verbatim(text, 7, code);
}

function texts(parts: readonly MappedText[], whole: string): string[] {
  for (const part of parts) {
    const { start, end } = part.span();
    expect(`1234567${whole}`.slice(start, end)).toBe(part.text);
  }
  return parts.map((part) => part.text);
}

describe('sentences', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', '', []],
    ['blank', ' \n ', []],
    ['one without an end', 'RLS is on', ['RLS is on']],
    ['two', 'RLS is on. No cache.', ['RLS is on.', 'No cache.']],
    ['ends of other kinds', 'On? Yes! Good.', ['On?', 'Yes!', 'Good.']],
    ['a lower-case start', 'RLS is on. `jwt` is checked.', ['RLS is on.', '`jwt` is checked.']],
    ['a closing bracket or quote behind the end', 'It is on (really.) "Now." Then off.', ['It is on (really.)', '"Now."', 'Then off.']],
    ['lines', 'RLS is on\nno cache', ['RLS is on', 'no cache']],
    ['a dot at half height between them', 'RLS is on here · The policy is of the owner alone · No cache.', ['RLS is on here', 'The policy is of the owner alone · No cache.']],
    ['near miss: between names', 'We run it on Next.js · Supabase · Vercel · Stripe.', ['We run it on Next.js · Supabase · Vercel · Stripe.']],
    ['near miss: between the letters of a legend', 'Classes: K 12 requests per minute · L 5 per hour and phone number · N none.', ['Classes: K 12 requests per minute · L 5 per hour and phone number · N none.']],
    ['near miss: between facts', 'POST /a · Auth: a session cookie · Limit: 5 per minute', ['POST /a · Auth: a session cookie · Limit: 5 per minute']],
    ['near miss: a number', 'Waits 2.5 s.', ['Waits 2.5 s.']],
    ['near miss: a file', 'See app.ts and .env for it.', ['See app.ts and .env for it.']],
    ['near miss: a path', 'Calls /api/v1.2/a and returns.', ['Calls /api/v1.2/a and returns.']],
    ['near miss: code', 'Runs `a. b. c` here.', ['Runs `a. b. c` here.']],
    ['a possessive at the end', "(`Account` is the adapter's.) `Feedback` has no author.", ["(`Account` is the adapter's.)", '`Feedback` has no author.']],
    ['near miss: abbreviations', 'A token, e.g. a JWT, i.e. signed, max. 5 min.', ['A token, e.g. a JWT, i.e. signed, max. 5 min.']],
    ['a number by its sign', 'See No. 4 first. No. 5 comes then.', ['See No. 4 first.', 'No. 5 comes then.']],
    ['near miss: an answer', 'Is it on? No. Then off.', ['Is it on?', 'No.', 'Then off.']],
    ['near miss: an initial', 'Asked by J. Doe.', ['Asked by J. Doe.']],
    ['etc. inside of a sentence', 'Users, orders etc. have RLS.', ['Users, orders etc. have RLS.']],
    ['etc. at the end of one', 'Users, orders etc. No cache.', ['Users, orders etc.', 'No cache.']],
    ['an ellipsis', 'And so on... Then off.', ['And so on...', 'Then off.']],
  ])('%s', (_name, text, expected) => {
    expect(texts(sentencesOf(mapped(text)), text)).toEqual(expected);
  });
});

describe('clauses', () => {
  it.each<[string, string, readonly string[]]>([
    ['one', 'RLS is on', ['RLS is on']],
    ['a semicolon', 'RLS is on; no cache', ['RLS is on', 'no cache']],
    ['a contrast', 'RLS is on but no cache', ['RLS is on', 'but no cache']],
    ['a dash', 'RLS — owner only', ['RLS', '— owner only']],
    ['a colon', 'Auth: none', ['Auth', 'none']],
    ['near miss: brackets', 'RLS (on; forced) holds', ['RLS (on; forced) holds']],
    ['near miss: code', 'runs `a; b` first', ['runs `a; b` first']],
    ['near miss: a comma of a list', 'RLS on `a`, `b` and `c`', ['RLS on `a`, `b` and `c`']],
    ['near miss: a time', 'at 12:30 sharp', ['at 12:30 sharp']],
  ])('%s', (_name, text, expected) => {
    expect(texts(clausesOf(mapped(text)), text)).toEqual(expected);
  });
});
