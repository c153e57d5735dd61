import type { DotenvEntry } from '../embedded.js';
import type { Listing } from './listing.js';
import { inside, type Link, propertiesOf } from './syntax.js';
import { wordsOf } from './comments.js';

const VALIDATOR = /^(?:createEnv|cleanEnv|defineEnv)$/;

/**
 * Reads a schema that a program checks its environment against (`z.object({ … }).parse(process.env)`, `createEnv({…})`,
 * envalid's `cleanEnv`): its keys are the list of the variables, as the lines of a dotenv file are. Empty where the
 * listing has none.
 */
export function readEnvironmentSchema(listing: Listing): DotenvEntry[] {
  if (listing.language !== 'javascript') return [];
  const entries: DotenvEntry[] = [];
  const parsesEnvironment = /\b(?:safeParse|parse|cleanEnv)\(\s{0,20}process\.env\b|\bruntimeEnv(?:Strict)?\b|\bcreateEnv\(/.test(
    listing.source.text,
  );
  if (!parsesEnvironment) return [];
  for (const chain of listing.chains) {
    const link = chain.links.find((candidate) => candidate.open >= 0 && (VALIDATOR.test(candidate.name) || isObjectSchema(chain.links, candidate)));
    if (link) entries.push(...readKeys(listing, link));
  }
  return entries;
}

/** `z.object(…)` */
function isObjectSchema(links: readonly Link[], link: Link): boolean {
  return link.name === 'object' && links[1] === link && links[0]?.open === -1;
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
