import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { EnvReference } from '../embedded.js';
import { maskCommentedOutCode } from './comments.js';
import type { Listing } from './listing.js';

interface Form {
  readonly form: EnvReference['form'];
  /** Its first group is the name. */
  readonly pattern: RegExp;
}

const NAME = String.raw`([A-Z][A-Z0-9_]+)\b`;
const QUOTED = String.raw`\(\s{0,20}["'\`]${NAME}["'\`]`;

function form(kind: EnvReference['form'], pattern: string): Form {
  return { form: kind, pattern: new RegExp(pattern, 'dg') };
}

/** How code reads a variable of its environment. A new form is a line here and one in the test. */
const FORMS: readonly Form[] = [
  form('process.env', String.raw`\b(?:process|Bun)\??\.env(?:\??\.|(?:\?\.)?\[\s{0,20}["'\`])${NAME}`),
  form('import.meta.env', String.raw`\bimport\.meta\.env(?:\??\.|\[\s{0,20}["'\`])(?!(?:MODE|DEV|PROD|SSR|BASE_URL)\b)${NAME}`),
  form('Deno.env', String.raw`\bDeno\.env\.(?:get|has)${QUOTED}`),
  form('os.environ', String.raw`\benviron(?:\[\s{0,20}["']|\.(?:get|pop|setdefault)\(\s{0,20}["'])${NAME}`),
  form('getenv', String.raw`\b(?:getenv|Getenv|LookupEnv|get_env|fetch_env!?|GetEnvironmentVariable)${QUOTED}`),
  form('getenv', String.raw`\benv::var(?:_os)?${QUOTED}`),
  form('getenv', String.raw`\b(?:option_)?env!${QUOTED}`),
  form('getenv', String.raw`\bENV(?:\[\s{0,20}["']|\.(?:fetch|key\?)\(\s{0,20}["'])${NAME}`),
  form('getenv', String.raw`\$_ENV\[\s{0,20}["']${NAME}`),
  form('getenv', String.raw`\b(?:Platform\.environment|dotenv\.env)\[\s{0,20}["']${NAME}`),
  form('framework', String.raw`\b(?:String|bool|int)\.fromEnvironment${QUOTED}`),
  form('framework', String.raw`(?<![.\w$])config${QUOTED}`),
  form('framework', String.raw`(?<![.\w$])env(?:\.(?:str|bool|int|float|list|url|db|dj_db_url|json))?\(\s{0,20}["']?${NAME}`),
  form('framework', String.raw`\b[cC]onfig(?:Service)?\.(?:get|getOrThrow)(?:<[\w<>, ]{1,40}>)?${QUOTED}`),
  form('framework', String.raw`\bdefine(?:Secret|String|Int|Boolean)${QUOTED}`),
  form('framework', String.raw`\b(?:get|require|must|need|read|load|assert|fetch|mustGet|required)_?(?:E|e)nv(?:ironment)?(?:_?[vV]ar(?:iable)?)?${QUOTED}`),
  form('framework', String.raw`\bviper\.Get[A-Z]\w{0,20}${QUOTED}`),
  form('framework', String.raw`@Value\(\s{0,20}"\$\{${NAME}`),
  form('framework', String.raw`\b(?:env|envconfig):"${NAME}[",]`),
];

const WORKER = form('worker', String.raw`\benv(?:\??\.|\[\s{0,20}["'])${NAME}`);
const BRACED = form('interpolation', String.raw`\$\{(?:env:)?${NAME}(?!::)(?=[}:?+=-])`);
const BARE = form('interpolation', String.raw`(?<![\w$\\])\$${NAME}(?!\()`);

/** What a shell sets by itself. */
const SHELL_OWN = new Set([
  'HOME', 'PATH', 'PWD', 'OLDPWD', 'USER', 'SHELL', 'IFS', 'RANDOM', 'UID', 'HOSTNAME', 'BASH_SOURCE', 'LINENO', 'SECONDS', 'PPID',
]);
/** How Workers usually name a binding that holds no text. */
const BINDINGS = new Set(['DB', 'KV', 'AI', 'R2', 'D1', 'ASSETS', 'BUCKET', 'QUEUE', 'CACHE', 'BROWSER', 'VECTORIZE', 'HYPERDRIVE', 'SELF']);
/** Methods of a string; any other method of `env.X` shows that X is a binding (a database, a queue), not a variable. */
const STRING_METHODS = new Set([
  'split', 'trim', 'replace', 'replaceAll', 'toLowerCase', 'toUpperCase', 'startsWith', 'endsWith', 'includes', 'length', 'slice', 'match',
  'toString', 'concat', 'at', 'charAt', 'padStart', 'localeCompare',
]);

interface Reading {
  /** `${X}` names a variable of the environment, not one of the program. */
  readonly braced: boolean;
  /** `$X` too: in shell any name, elsewhere one with an underscore. */
  readonly bare: 'any' | 'underscored' | 'none';
}

const PROSE: Reading = { braced: true, bare: 'underscored' };

/**
 * The references to environment variables in prose, inline code or text of an unknown language, in order. A plain
 * `UPPER_SNAKE` word is none. Never throws.
 */
export function findEnvReferences(text: MappedText): EnvReference[] {
  return readReferences(text.text, text, PROSE);
}

/** The references to environment variables in a listing, those of its comments too unless they comment code out. */
export function findEnvReferencesInCode(listing: Listing): EnvReference[] {
  const { language } = listing;
  const script = language === 'shell' || language === 'config';
  const references = readReferences(maskCommentedOutCode(listing), listing.source, { braced: script, bare: script ? 'any' : 'none' });
  return withDestructured(listing, references);
}

interface Found extends EnvReference {
  readonly at: number;
}

function readReferences(text: string, places: MappedText, reading: Reading): EnvReference[] {
  const found = new Map<number, Found>();
  const add = (name: string, kind: EnvReference['form'], at: number): void => {
    if (!found.has(at)) found.set(at, { name, form: kind, span: places.span(at, at + name.length), at });
  };
  for (const { form: kind, pattern } of FORMS) for (const [name, at] of matchesOf(pattern, text)) add(name, kind, at);
  const ofWorker = matchesOf(WORKER.pattern, text).filter(([, at]) => isWorkerEnv(text.slice(Math.max(0, at - 60), at)));
  const bindings = new Set([...BINDINGS, ...ofWorker.filter(([, , end]) => isBinding(text, end)).map(([name]) => name)]);
  for (const [name, at] of ofWorker) if (!bindings.has(name)) add(name, 'worker', at);
  const assigned = reading.braced || reading.bare !== 'none' ? assignedNames(text) : new Map<string, number>();
  const isOwn = (name: string, at: number): boolean => SHELL_OWN.has(name) || (assigned.get(name) ?? Infinity) < at;
  if (reading.braced) {
    for (const [name, at] of matchesOf(BRACED.pattern, text)) if (!isOwn(name, at)) add(name, 'interpolation', at);
  }
  if (reading.bare !== 'none') {
    for (const [name, at] of matchesOf(BARE.pattern, text)) {
      if ((reading.bare === 'any' || name.includes('_')) && !isOwn(name, at)) add(name, 'interpolation', at);
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at).map(({ name, form: kind, span }) => ({ name, form: kind, span }));
}

/** Name, its index, and the index behind the match, for each match of a pattern. */
function matchesOf(pattern: RegExp, text: string): [string, number, number][] {
  const matches: [string, number, number][] = [];
  for (const match of matchesIn(text, pattern)) {
    const place = match.indices?.[1];
    if (place && match[1] !== undefined) matches.push([match[1], place[0], match.index + match[0].length]);
  }
  return matches;
}

/** `c.env.X`, `env.X`, `context.platform.env.X`; not `process.env.X`, `.env.X`, `$env.X` or `${{ env.X }}`. */
function isWorkerEnv(before: string): boolean {
  const head = before.replace(/env(?:\??\.|\[\s{0,20}["'])$/, '');
  if (/(?:process|meta|Bun|Deno|dotenv|import)\??\.$/.test(head) || /[$\-@/\\]$/.test(head) || /\{\{ ?$/.test(head)) return false;
  return !head.endsWith('.') || /[\w$)]\??\.$/.test(head);
}

/** `env.QUEUE.send(…)` */
function isBinding(text: string, end: number): boolean {
  const member = /^!?\??\.(\w{1,40})/.exec(text.slice(end, end + 45))?.[1];
  return member !== undefined && !STRING_METHODS.has(member);
}

const ASSIGNMENTS: readonly RegExp[] = [
  /^[ \t]*(?:(?:export|local|readonly|declare)[ \t]+)?([A-Z][A-Z0-9_]*)=([^\n]*)/gm,
  /\bfor[ \t]+([A-Z][A-Z0-9_]*)[ \t]+in\b/g,
  /\bread[ \t]+(?:-r[ \t]+)?([A-Z][A-Z0-9_]*)\b/g,
];

/** The names that a script sets itself, with the place where it first does. `X=${X:-…}` reads the environment before. */
function assignedNames(text: string): Map<string, number> {
  const assigned = new Map<string, number>();
  for (const match of ASSIGNMENTS.flatMap((pattern) => matchesIn(text, pattern))) {
    const [whole, name = '', value = ''] = match;
    const at = match.index + whole.length - value.length;
    if (!value.includes(`\${${name}`) && at < (assigned.get(name) ?? Infinity)) assigned.set(name, at);
  }
  return assigned;
}

/** Adds `const { A, B = 'x' } = process.env` and `import { A } from '$env/static/private'`. */
function withDestructured(listing: Listing, references: readonly EnvReference[]): EnvReference[] {
  const added: EnvReference[] = [];
  listing.tokens.forEach((token, at) => {
    if (token.text !== '}' || token.kind !== 'symbol') return;
    const kind = sourceOf(listing, at + 1);
    const open = kind ? listing.opening(at) : -1;
    if (!kind || open < 0) return;
    for (let i = open + 1; i < at; i = listing.after(i)) {
      const starts = listing.is(i - 1, ',') || i === open + 1;
      const name = listing.at(i).text;
      const variable = kind === 'worker' ? /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/ : /^[A-Z][A-Z0-9_]+$/;
      if (starts && listing.isWord(i) && variable.test(name)) added.push({ name, form: kind, span: listing.span(i, i + 1) });
    }
  });
  return added.length === 0 ? [...references] : [...references, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** What the braces before an index take their names from; null for anything but an environment. */
function sourceOf(listing: Listing, at: number): EnvReference['form'] | null {
  if (listing.is(at, 'from')) return /^\$env\//.test(listing.at(at + 1).text) ? 'framework' : null;
  let next = at;
  if (listing.is(next, ':')) while (next < at + 10 && !listing.is(next, '=')) next++;
  if (!listing.is(next, '=')) return null;
  const names = listing.chainAt(next + 1)?.links.map((link) => link.name) ?? [];
  const path = names.join('.');
  if (path === 'process.env' || path === 'Bun.env') return 'process.env';
  if (path === 'import.meta.env') return 'import.meta.env';
  if (path === 'Deno.env.toObject') return 'Deno.env';
  return names.at(-1) === 'env' ? 'worker' : null;
}
