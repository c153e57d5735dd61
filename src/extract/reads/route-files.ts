/** A line of a listing that names the file below: `// routes/returns.$returnId.ts`, `# app/orders/[id]/page.tsx`. */
const FILE_LINE = /^\s{0,8}(?:\/\/+|#+|--|\/\*+|<!--)\s?(?:[\w@.-]+\/){0,4}?(?:app\/routes|routes|app|pages)\/([\w.$[\]()/+@-]+?)\.(?:tsx?|jsx?|mjs|svelte|vue|astro|py)\b/;
/** Ends of a path of files that are no part of its URL. */
const FILE_ENDS = /\/(?:route|page|index|\+page|\+server|\+page\.server|\+layout\.server|handler|loader|_index)$/;

/** The path that the file of a route named in a comment serves; null where the line names none. */
export function pathOfFileLine(line: string): string | null {
  const file = FILE_LINE.exec(line)?.[1];
  if (file === undefined) return null;
  const bare = `/${file}`.replace(FILE_ENDS, '').replace(/\([\w-]+\)\//g, '');
  // Flat files separate by dots, and escape a dot of the URL: `labels.$labelId[.]pdf`.
  const flat = bare.split('[.]').map((part) => part.replace(/\.(?=[$\w[])/g, '/')).join('.');
  const path = flat.split('/').filter((part) => !part.startsWith('_')).map((part) => part.replace(/_$/, '').replace(/^\$(\w+)/, ':$1')).join('/');
  return path.length > 1 ? path : null;
}

/** A comment that is a route and nothing more: `-- GET /api/takings`, `// 2. GET /rent`. */
const ROUTE_LINE = /^\s{0,8}(?:\/\/+|#+|--|\/\*+)\s?(?:\d{1,2}[.)]\s)?(GET|POST|PUT|PATCH|DELETE)\s(\/[\w\-./:{}[\]<>$]{1,80})(?:\?\S{0,60})?[\s:*/]{0,6}$/;

/** A part of a listing that one route is the owner of. */
export interface RouteStretch {
  readonly path: string;
  /** None where the line names a file. */
  readonly methods: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Stretches of a listing, each below the line that names its route, or the file of it. */
export function routeStretches(listing: string): readonly RouteStretch[] {
  const found: RouteStretch[] = [];
  let start = 0;
  for (const line of listing.split('\n')) {
    const [, method, named] = ROUTE_LINE.exec(line) ?? [];
    const path = named ?? pathOfFileLine(line);
    if (path !== null) found.push({ path, methods: method === undefined ? [] : [method], start, end: listing.length });
    start += line.length + 1;
  }
  return found.map((stretch, index) => ({ ...stretch, end: found[index + 1]?.start ?? stretch.end }));
}
