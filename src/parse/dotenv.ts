import type { MappedText } from '../text/mapped-text.js';
import { matchesIn } from '../text/matches-in.js';
import type { DotenvEntry } from './embedded.js';

/** Tags under which people list variables; any other tag names a language of its own. */
const LIST_TAGS = new Set(['', 'env', 'dotenv', '.env', 'ini', 'properties', 'conf', 'toml', 'text', 'txt', 'plaintext', 'plain', 'none', 'dosini']);
const ENV_TAGS = new Set(['env', 'dotenv', '.env']);
const SHELL_TAGS = new Set(['bash', 'sh', 'shell', 'zsh', 'console']);

const NAME = /[A-Z][A-Z0-9_]*/y;
/** A tick, a box or a bullet before an entry: `✅ APP_URL`. */
const SIGN = /^[✅✔✓☑☐□•·▪]\uFE0F?\s{1,3}/u;
const WHOLE_NAME = /^[A-Z][A-Z0-9_]*$/;
const SECTION = /^\[[\w.:-]+\]$/;
const ELLIPSIS = /^(?:\.{3}|…)$/;

type Line =
  | { readonly kind: 'blank' | 'comment' | 'other' }
  | { readonly kind: 'entries'; readonly entries: readonly DotenvEntry[]; readonly assigned: boolean };

/**
 * The variables that a dotenv block lists, in order: `NAME=value`, `export NAME=…`, a bare name with or without a comment
 * behind it, several bare names on a line. An assignment behind a `#` is `commentedOut`; a bare name there is still
 * listed, unless it stands alone among lines that are bare names themselves. A tick or a bullet may stand before any. Among bare names, a name may have its remark in a column of its own. The span of an entry is its name with its value. Lines of any other form are passed over. Never throws.
 */
export function readDotenv(text: MappedText): DotenvEntry[] {
  const lines = text.lines().map((line) => ({ line, behindHash: /^\s*(?:#|\/\/|;)/.test(line.text), read: readLine(line) }));
  const bare = lines.filter(({ behindHash, read }) => !behindHash && read.kind === 'entries' && !read.assigned).length;
  return lines.flatMap(({ line, behindHash, read }) => {
    if (read.kind === 'other' && bare >= LEAST_BARE) return remarkedName(line.trim());
    if (read.kind !== 'entries') return [];
    const isTakenOut = behindHash && bare >= LEAST_BARE && !read.assigned && read.entries.length === 1 && read.entries.every(({ comment }) => comment === null);
    return isTakenOut ? read.entries.map((entry) => ({ ...entry, commentedOut: true })) : read.entries;
  });
}

/** `APP_URL            where the site is served`: a name, and far behind it or behind an arrow or a colon what it is for. */
function remarkedName(line: MappedText): DotenvEntry[] {
  const match = REMARKED_NAME.exec(line.text);
  const name = match?.[1];
  if (!match || name === undefined) return [];
  return [{ name, value: '', comment: line.text.slice(match[0].length).trim(), span: line.span(0, name.length), commentedOut: false }];
}

const REMARKED_NAME = /^([A-Z][A-Z0-9]*_[A-Z0-9_]*)(?:[ \t]{2,}|\t|[ \t]?(?:→|->|:)[ \t])(?=\S)/;

/** So many lines that are names alone make a list of names, in which a `#` takes one out. */
const LEAST_BARE = 2;

/**
 * Whether a block is a list of environment variables rather than a script, a configuration or a program. `lang` is its
 * tag. Under a shell's tag nothing but assignments and names may stand in it.
 */
export function looksLikeDotenv(text: MappedText, lang: string): boolean {
  const tag = lang.trim().toLowerCase();
  const shell = SHELL_TAGS.has(tag);
  if (!shell && !LIST_TAGS.has(tag)) return false;
  const lines = text.lines().map(readLine);
  const listed = lines.filter((line) => line.kind === 'entries');
  const others = lines.filter((line) => line.kind === 'other').length;
  const live = listed.filter((line) => line.entries.some((entry) => !entry.commentedOut));
  const tolerated = shell ? 0 : ENV_TAGS.has(tag) ? listed.length : listed.length / 3;
  if (live.length === 0 || others > tolerated) return false;
  return live.some((line) => line.assigned || line.entries.some((entry) => entry.name.includes('_')));
}

function readLine(line: MappedText): Line {
  const whole = line.trim();
  const trimmed = whole.slice(SIGN.exec(whole.text)?.[0].length ?? 0);
  const { text } = trimmed;
  if (text.length === 0) return { kind: 'blank' };
  if (SECTION.test(text) || ELLIPSIS.test(text)) return { kind: 'comment' };
  if (!text.startsWith('#') && !text.startsWith('//') && !text.startsWith(';')) return readEntry(trimmed, false) ?? { kind: 'other' };
  const behind = /^(?:#+|\/\/+|;+)\s?/.exec(text)?.[0].length ?? 1;
  const entry = readEntry(trimmed.slice(behind).trim(), true);
  return entry ?? { kind: 'comment' };
}

/** `NAME=value # comment`, `export NAME=…`, `NAME`, `NAME, OTHER`; null for anything else. */
function readEntry(line: MappedText, behindHash: boolean): Line | null {
  const start = /^(?:export|set|-)\s/.exec(line.text)?.[0].length ?? 0;
  NAME.lastIndex = start;
  const name = NAME.exec(line.text)?.[0];
  if (name === undefined) return null;
  let at = start + name.length;
  while (line.text.charAt(at) === ' ' || line.text.charAt(at) === '\t') at++;
  if (line.text.charAt(at) === '=' && !/^=[=>]/.test(line.text.slice(at, at + 2))) return assignment(line, name, start, at + 1, behindHash);
  return start === 0 || line.text.startsWith('-') ? bareNames(line.slice(start), behindHash) : null;
}

function assignment(line: MappedText, name: string, start: number, valueAt: number, commentedOut: boolean): Line | null {
  const rest = line.text.slice(valueAt);
  const hash = commentStart(rest);
  const raw = rest.slice(0, hash).trim();
  if (isCode(raw)) return null;
  const end = raw === '' ? valueAt : valueAt + rest.indexOf(raw) + raw.length;
  const comment = rest
    .slice(hash)
    .replace(/^\s*#+\s*/, '')
    .trim();
  const entry = { name, value: unquoted(raw), comment: comment || null, span: line.span(start, end), commentedOut };
  return { kind: 'entries', entries: [entry], assigned: true };
}

/** Where the comment behind a value starts; the length of the text where there is none. A `#` in quotes or in a word is none. */
function commentStart(rest: string): number {
  const lead = rest.length - rest.trimStart().length;
  const quote = rest.charAt(lead);
  const close = quote === '"' || quote === "'" ? rest.indexOf(quote, lead + 1) : -1;
  const behind = close < 0 ? rest : ' '.repeat(close + 1) + rest.slice(close + 1);
  const hash = behind.search(/(?:^|\s)#/);
  return hash < 0 ? rest.length : hash;
}

/** A command, a call, or the head of a structure: no value of a list. */
function isCode(value: string): boolean {
  return (
    /[\\({[;,]$/.test(value) ||
    /^\$\(|^`/.test(value) ||
    /^[\w.]+\([^)]*\)/.test(value) ||
    /^(?:[a-z]\w*\.)+\w+\[|^(?:process|import\.meta|Deno)\.env\b|^ENV(?:\[|\.)/.test(value) ||
    /^\S+ \S*(?:node|npm|npx|pnpm|yarn|python3?|docker|cargo|go) /.test(value)
  );
}

function unquoted(value: string): string {
  const quote = value.charAt(0);
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}

function bareNames(line: MappedText, behindHash: boolean): Line | null {
  const tail = /\s#|\s\/\/|\s[—–-]{1,2}\s|\s\(/.exec(line.text);
  const names = line.text.slice(0, tail?.index ?? line.length).trimEnd();
  if (!names.split(/, ?| /).every((name) => WHOLE_NAME.test(name))) return null;
  const found = matchesIn(names, /[A-Z][A-Z0-9_]*/g);
  // A word in capitals is a name only among names; behind a `#` it must show an underscore.
  if ((found.length > 1 || behindHash) && !found.every((match) => match[0].includes('_'))) return null;
  if (behindHash && tail && !/^\s(?:#|\()/.test(tail[0])) return null;
  const comment = tail
    ? line.text
        .slice(tail.index)
        .replace(/^\s*(?:#+|\/\/|[—–-]{1,2}|(?=\())\s*/, '')
        .trim()
    : '';
  const entries = found.map((match) => ({
    name: match[0],
    value: '',
    comment: comment || null,
    span: line.span(match.index, match.index + match[0].length),
    commentedOut: false,
  }));
  return { kind: 'entries', entries, assigned: false };
}
