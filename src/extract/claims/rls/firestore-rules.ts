import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import type { Span } from '../../../text/source-file.js';
import { ACCESS_RANK, accessOf, type RuleAccess } from './rule-access.js';

/** What the security rules of Firestore let through of one collection. */
export interface CollectionRule {
  readonly collection: string;
  readonly access: RuleAccess;
  readonly span: Span;
}

const TOKEN = /match\s{1,20}\/([^\s{]*(?:\{[^}]*\}[^\s{]*)*)\s{0,40}\{|allow\s([^:;{}]{2,80})(?::\s{0,8}if\s([^;]*))?;|function\s{1,4}(\w+)\s{0,4}\([^)]*\)\s{0,4}\{|\{|\}/g;
const READS = /\b(?:read|get|list)\b/;

/** Reads `match /users/{uid} { allow read: if request.auth.uid == uid; }`; empty for any other listing. */
export function readFirestoreRules(text: MappedText): CollectionRule[] {
  const raw = withoutComments(text.text);
  if (!/\bmatch\s+\//.test(raw) || !/\ballow\s/.test(raw)) return [];
  const functions = new Map(matchesIn(raw, /function\s+(\w+)\s*\([^)]*\)\s*\{\s*return\s+((?:[^\s;}][^;}]*)?)/g).map((match) => [match[1] as string, match[2] as string]));
  const open: (string | null)[] = [];
  const found = new Map<string, { conditions: { reads: boolean; condition: string; span: Span }[] }>();
  for (const match of matchesIn(raw, TOKEN)) {
    if (match[0] === '}') open.pop();
    else if (match[1] !== undefined) open.push(match[1]);
    else if (match[2] !== undefined) {
      const condition = (match[3] ?? 'true').trim();
      for (const [collection, rest] of ruledBy([...open].reverse().find((path) => path !== null) ?? '', condition)) {
        const known = found.get(collection) ?? { conditions: [] };
        found.set(collection, known);
        known.conditions.push({ reads: READS.test(match[2]), condition: rest, span: text.span(match.index, match.index + match[0].length) });
      }
    } else open.push(null);
  }
  return [...found].map(([collection, { conditions }]): CollectionRule => {
    const reading = conditions.filter((each) => each.reads);
    const judged = reading.length > 0 ? reading : conditions;
    const worst = judged.map((each) => ({ ...each, access: accessOf(each.condition, functions) })).sort((a, b) => ACCESS_RANK[a.access] - ACCESS_RANK[b.access])[0];
    return { collection, access: worst?.access ?? 'closed', span: worst?.span ?? text.span() };
  });
}

/** `name in ['wallets', 'receipts'] && …`, `name == 'wallets' && …`: a condition on the name of the collection itself. */
const NAMES_COLLECTION = /(?<![\w.])(\w{1,40})\s{0,4}(?:in\s{0,4}\[([^\]]{1,400})\]|==\s{0,4}(['"]\w{1,60}['"]))(?:\s{0,8}&&\s{0,8})?/;

/** The collections that a rule is about, each with its condition: that of its path, or those that a path for all of them lists in its condition. */
function ruledBy(path: string, condition: string): [string, string][] {
  const own = collectionOf(path);
  if (own !== null) return [[own, condition]];
  const variable = /^\{(\w+)\}$/.exec(path.split('/').filter((part) => part !== '').at(-2) ?? '')?.[1];
  const named = variable === undefined ? null : NAMES_COLLECTION.exec(condition);
  if (!named || named[1] !== variable) return [];
  const rest = condition.replace(named[0], '').replace(/^\s{0,8}&&\s{0,8}|\s{0,8}&&\s{0,8}$/g, '');
  return matchesIn(named[2] ?? named[3] ?? '', /['"](\w{1,60})['"]/g).map((name) => [name[1] as string, rest === '' ? 'true' : rest]);
}

function collectionOf(path: string): string | null {
  const parts = path.split('/').filter((part) => part !== '');
  const name = parts.length > 1 ? parts.at(-2) : parts[0];
  if (name === undefined || name === 'databases' || name === 'documents' || (parts.at(-1) === 'documents')) return null;
  return name.startsWith('{') ? (/=\*\*/.test(name) ? '*' : null) : name;
}

/** Comments blanked, letter for letter. */
function withoutComments(text: string): string {
  return text.replace(/\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length));
}

/** `read, write: request.auth.uid == uid`, as drafts write a rule beside the path of its collection. */
const RULE_LINE = /\b(?:allow\s)?(?:read|get|list)(?:\s?(?:,|and|\/|&)\s?(?:write|create|update|delete|get|list|read))*\s?:\s?(?:if\s)?(\S[^;]{0,200})/i;

/** The rule of one collection that stands in a line beside it; null where none does. */
export function readRuleLine(text: MappedText): { readonly access: RuleAccess; readonly span: Span } | null {
  const match = RULE_LINE.exec(text.text);
  const condition = match?.[1]?.replace(/^`+/, '').split(/;|`|\s{2,}|\s\(|,\s(?:and|but|with)\s|,?\s(?:create|update|delete|write)\s?:/)[0]?.trim();
  if (!match || condition === undefined || !/^(?:true|false)$|request\.|resource\.|[=!]=|\w\(/.test(condition)) return null;
  return { access: accessOf(condition, new Map()), span: text.span(match.index, match.index + match[0].trimEnd().length) };
}
