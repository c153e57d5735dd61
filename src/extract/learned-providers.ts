import { AI_VENDOR_BY_TRADE, NO_AI_VENDOR, NO_VENDOR, PAID_ENTRY, PAID_LIST, type Provider, providersNamedIn, VENDOR_BY_TRADE } from './lexicon/providers.js';
import { escaped } from '../text/escaped.js';
import { matchesIn } from '../text/matches-in.js';

/** Vendors that the lexicon does not know, by the paid trade that the document gives them: "payouts are made through Modulr", "embeddings via Lexivec". */
export function learnedProviders(whole: string): Provider[] {
  const names = new Set<string>();
  const models = new Set(AI_VENDOR_BY_TRADE.flatMap((expression) => matchesIn(whole, expression).flatMap(([, name]) => (name === undefined || NO_VENDOR.has(name.toLowerCase()) || NO_AI_VENDOR.test(name) ? [] : [name]))));
  for (const name of models) names.add(name);
  for (const expression of VENDOR_BY_TRADE) for (const match of matchesIn(whole, expression)) if (match[1] && !NO_VENDOR.has(match[1].toLowerCase())) names.add(match[1]);
  for (const [, listed = ''] of matchesIn(whole, PAID_LIST)) {
    for (const entry of listed.split(/[,;]|\band\b/)) {
      const name = PAID_ENTRY.exec(entry)?.[1];
      if (name !== undefined && name.split(' ').every((word) => !NO_VENDOR.has(word.toLowerCase()))) names.add(name);
    }
  }
  const isKnown = (name: string): boolean => providersNamedIn(name).length > 0;
  // What the document also speaks of as a thing of its own is no vendor: "shared with Invoice Checker" beside "upload an invoice".
  const isThingOfOwn = (name: string): boolean => {
    const thing = escaped(name.toLowerCase());
    return new RegExp(`\\b(?:an?|each|every|new|one)\\s${thing}\\b(?![-/_@:]|\\.\\w)|(?<![-\\w/_.@])${thing}s\\b(?![-/_@:]|\\.\\w)`).test(whole);
  };
  return [...calledByMaker(whole), ...calledWithoutMaker(whole), ...[...names]
    .filter((name) => !isKnown(name) && !isThingOfOwn(name))
    .map((name) => ({ name, paid: true, ai: models.has(name), sends: null, charges: false, pattern: new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`, 'g'), hints: [name.toLowerCase()], env: [] }))];
}

/** Houses that sell many things under their own name. */
const MAKERS = ['Google', 'Azure', 'Amazon'];

/** "asks Google", where the document names one thing alone that the house is paid for: "Google Distance Matrix". */
function calledByMaker(whole: string): Provider[] {
  return MAKERS.filter((maker) => whole.includes(maker)).flatMap((maker) => {
    const [sold, ...others] = providersNamedIn(whole).filter(({ name, paid }) => paid && name.startsWith(`${maker} `));
    return sold && others.length === 0 ? [{ ...sold, pattern: new RegExp(`\\b(?:[Aa]sks?|asking|[Cc]alls?|calling|queries) ${maker}\\b(?!['’]| (?:[A-Z]|to sign|sign|login|log|auth|for (?:a |the )?(?:token|profile|consent|login)))`, 'g'), hints: [maker.toLowerCase()], env: [] }] : [];
  });
}

/** A thing that a house sells under a name of its own, by that name, inside of a sentence: "lets Polly read it", where the document names Amazon Polly. */
function calledWithoutMaker(whole: string): Provider[] {
  return !whole.includes('Amazon ') ? [] : providersNamedIn(whole).flatMap((sold) => {
    const own = sold.paid ? OWN_NAME.exec(sold.name)?.[1] : undefined;
    return own !== undefined && whole.includes(`Amazon ${own}`) ? [{ ...sold, pattern: new RegExp(`(?<=[a-z\\d,] )(?<!\\b(?:Amazon|AWS|the|an?|our|each|every|no|any) )${own}\\b(?![-_])`, 'g'), hints: [own.toLowerCase()], env: [] }] : [];
  });
}

const OWN_NAME = /^Amazon ([A-Z][a-z]{4,20})$/;
