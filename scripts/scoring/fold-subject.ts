/** Kinds whose names are free text: what is meant is told by the line as well. */
const FREE_KINDS = new Set([
  'input',
  'metric',
  'page',
  'write',
  'job',
  'line',
  'id',
  'service',
  'question',
  'section',
  'rollup',
  'tool',
  'column',
  'stat',
]);

const PARAMETER = /:\w+|(?<!\[)\[+(?:\.\.\.)?\w+\]+|\{[^{}]*\}|<[^<>]*>/g;

/** Writes a subject so that the same thing named in two ways compares equal. */
export function foldSubject(subject: string): string {
  const colon = subject.indexOf(':');
  if (colon < 0) return subject.trim().toLowerCase();
  const kind = subject.slice(0, colon).trim().toLowerCase();
  const name = subject.slice(colon + 1).trim().replace(/[`"'*]/g, '');
  switch (kind) {
    case 'endpoint':
    case 'page':
      return `${kind}:${foldRoute(name)}`;
    case 'env':
      return `env:${name}`;
    case 'table':
      return `table:${foldWords(name).replace(/ies$/, 'y').replace(/s$/, '')}`;
    default:
      return `${kind}:${foldWords(name)}`;
  }
}

/** Whether the kind of a subject has names in free text. */
export function hasFreeName(subject: string): boolean {
  const colon = subject.indexOf(':');
  return FREE_KINDS.has(colon < 0 ? subject : subject.slice(0, colon).toLowerCase());
}

function foldRoute(route: string): string {
  const words = route.split(/\s+/);
  const method = words.length > 1 ? `${words.shift()?.toUpperCase()} ` : '';
  const path = words.join(' ').toLowerCase();
  const local = path.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*/, '');
  const folded = withoutTrailing(local.replace(PARAMETER, '{}'), '/') || '/';
  return method + (folded.startsWith('/') ? folded : `/${folded}`);
}

function withoutTrailing(text: string, character: string): string {
  let end = text.length;
  while (text[end - 1] === character) end--;
  return text.slice(0, end);
}

function foldWords(name: string): string {
  return name.toLowerCase().replace(/^public\./, '').replace(/[\s_.-]/g, '');
}
