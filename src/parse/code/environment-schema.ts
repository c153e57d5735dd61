import type { DotenvEntry } from '../embedded.js';
import type { Listing } from './listing.js';
import { inside, type Link, propertiesOf } from './syntax.js';
import { wordsOf } from './comments.js';

const VALIDATOR = /^(?:createEnv|cleanEnv|defineEnv)$/;
/** What checks the environment itself, in the same listing. */
const CHECKS_ENVIRONMENT = /\b(?:safeParse|parse|cleanEnv|validate)\(\s{0,20}process\.env\b|\bruntimeEnv(?:Strict)?\b|\bcreateEnv\(/;
/** A schema that is called the environment's, wherever it is applied: `const envSchema = z.object({`, `validationSchema: Joi.object({`. */
const CALLED_ENVIRONMENT = /\b(?:const|let|var)\s{1,3}\w{0,20}?(?:[eE]nv(?:ironment)?|ENV|[cC]onfig|[sS]ettings)(?:[A-Z_]\w{0,20})?\s{0,3}(?::[^=\n]{0,40})?=\s{0,3}\w{1,10}\.[oO]bject\(|\bvalidationSchema\s?:\s?\w{1,10}\.object\(/;

/**
 * Reads a schema that a program checks its environment against (`z.object({ … }).parse(process.env)`, `createEnv({…})`,
 * envalid's `cleanEnv`), or that is called the environment's: its keys are the list of the variables, as the lines of a dotenv file are. Empty where the
 * listing has none.
 */
export function readEnvironmentSchema(listing: Listing): DotenvEntry[] {
  if (listing.language !== 'javascript') return [];
  const entries: DotenvEntry[] = [];
  if (!CHECKS_ENVIRONMENT.test(listing.source.text) && !CALLED_ENVIRONMENT.test(listing.source.text)) return [];
  for (const chain of listing.chains) {
    const link = chain.links.find((candidate) => candidate.open >= 0 && (VALIDATOR.test(candidate.name) || isObjectSchema(chain.links, candidate)));
    if (link) entries.push(...readKeys(listing, link));
  }
  return entries;
}

/** `z.object(…)`, `Type.Object(…)` */
function isObjectSchema(links: readonly Link[], link: Link): boolean {
  return /^[oO]bject$/.test(link.name) && links[1] === link && links[0]?.open === -1;
}

/** The upper-case keys of the objects of a call, at any depth but those of values that are calls. */
function readKeys(listing: Listing, link: Link): DotenvEntry[] {
  const entries: DotenvEntry[] = [];
  const { from, to } = inside(listing, link.open);
  for (let at = from; at < to; at++) {
    if (!listing.is(at, '{')) {
      if (listing.is(at, '(')) at = listing.closing(at);
      continue;
    }
    if (/^(?:runtimeEnv|runtimeEnvStrict|experimental__runtimeEnv)$/.test(listing.at(at - 2).text)) {
      at = listing.closing(at);
      continue;
    }
    for (const member of propertiesOf(listing, at)) {
      if (member.kind !== 'value' || !/^[A-Z][A-Z0-9_]+$/.test(member.name)) continue;
      const line = listing.endLine(member.value.to - 1);
      entries.push({
        name: member.name,
        value: '',
        comment: wordsOf(listing, listing.trailingComment(line)),
        span: listing.textSpan(member.at),
        commentedOut: false,
      });
    }
  }
  return entries;
}
