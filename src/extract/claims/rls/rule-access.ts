/** Whom a condition of a security rule lets through. `open`: anybody, or whoever is signed in; `closed`: bound to a person or a role, or nobody. */
export type RuleAccess = 'public' | 'open' | 'closed';

/** From the widest to the narrowest. */
export const ACCESS_RANK: Readonly<Record<RuleAccess, number>> = { public: 0, open: 1, closed: 2 };

/** Whoever has an account fulfils it: signed in, by whichever way, with an address that was confirmed. */
const SIGNED_IN = /^(?:request\.auth(?:\.uid)?\s*!=\s*null|request\.auth\.token\.email_verified(?:\s*==\s*true)?|request\.auth\.token\.firebase\.sign_in_provider\s*!=\s*['"]anonymous['"]|(?:isSignedIn|isAuthenticated|signedIn|authenticated|isLoggedIn)(?:\(\))?)$/;

/** A field of the row, or of what is written: `resource.data.number`. */
const FIELD = String.raw`(?:request\.)?resource\.data(?:\.\w{1,40}|\[['"]\w{1,40}['"]\]){0,4}`;
/** A condition on what a row holds, whoever asks: that a field is there, its type, its size, or that it equals a fixed value. */
const OF_VALUES = new RegExp(
  String.raw`^(?:!?${FIELD}|${FIELD}(?:\.size\(\))?\s*(?:[!=<>]=|[<>])\s*(?:null|true|false|-?\d[\d.]{0,12}|'[^']{0,60}'|"[^"]{0,60}")|${FIELD}\sis\s\w{1,20}|${FIELD}(?:\.keys\(\))?\.has(?:All|Any|Only)\(\[[^\]]{0,200}\]\)|['"]\w{1,40}['"]\sin\s${FIELD}(?:\.keys\(\))?|request\.(?:time|query)\b[^&|]{0,80})$`,
);
/** … unless it says which rows are meant for others: `resource.data.published == true`. */
const FOR_OTHERS = /(?:public|publish|visib|shared|approved|listed|status|state\b|open\b|active\b|released|live\b)/i;

/** What a condition asks of the caller, its functions without arguments put in. */
export function accessOf(condition: string, functions: ReadonlyMap<string, string>): RuleAccess {
  return accessIn(condition.replace(/\b(\w+)\(\)/g, (call, name: string) => (functions.has(name) ? `(${functions.get(name) as string})` : call)), 0);
}

/** Brackets within brackets up to this depth are followed; what is nested deeper is taken for a condition on the caller. */
const DEEPEST = 8;

function accessIn(condition: string, depth: number): RuleAccess {
  // Of a rule that a line cuts short, a bracket may be left over.
  const bare = (condition.includes('(') ? condition : condition.replace(/\)/g, '')).trim();
  if (depth > DEEPEST) return 'closed';
  const either = partsAt(bare, '||');
  if (either.length > 1) return either.map((part) => accessIn(part, depth + 1)).reduce((widest, each) => (ACCESS_RANK[each] < ACCESS_RANK[widest] ? each : widest));
  const all = partsAt(bare, '&&');
  if (all.length > 1) return all.map((part) => accessIn(part, depth + 1)).reduce((narrowest, each) => (ACCESS_RANK[each] > ACCESS_RANK[narrowest] ? each : narrowest));
  if (bare.startsWith('(') && bare.endsWith(')')) return accessIn(bare.slice(1, -1), depth + 1);
  if (bare === 'true') return 'public';
  if (SIGNED_IN.test(bare)) return 'open';
  return OF_VALUES.test(bare) && !FOR_OTHERS.test(bare) ? 'public' : 'closed';
}

/** The parts of a condition between an operator that stands outside of brackets. */
function partsAt(condition: string, operator: '||' | '&&'): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < condition.length; at++) {
    const char = condition.charAt(at);
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (depth === 0 && condition.startsWith(operator, at)) {
      parts.push(condition.slice(start, at));
      start = at + operator.length;
    }
  }
  return [...parts, condition.slice(start)];
}
