import { pathKey } from '../paths.js';

/** The paths under which the entries of a listing hang: `/api/visits` over `POST /{id}`, or a tree of single words. */
export class BasePaths {
  #bases: { readonly path: string; readonly indent: number }[] = [];
  readonly #silent: string | null;

  /** @param silent what the whole interface hangs under, where it is no part of the names in the listing */
  constructor(silent: string | null = null) {
    this.#silent = silent;
  }

  /** A path, or one word of a tree under a path, that stands alone in a line. */
  open(segment: string, indent: number): void {
    if (segment === this.#silent) {
      this.close();
      return;
    }
    this.leave(indent);
    const above = this.#bases.at(-1);
    const isRoot = segment.startsWith('/') && (!above || pathKey(segment).startsWith(pathKey(above.path)));
    this.#bases.push({ path: isRoot || !above ? segment : joined(above.path, segment), indent });
  }

  /** A part of a tree begins that has no path: the paths beside it and below have ended. */
  leave(indent: number): void {
    this.#bases = this.#bases.filter((base) => base.indent < indent);
  }

  close(): void {
    this.#bases = [];
  }

  /** Whether a line at an indentation stands under a path. */
  covers(indent: number): boolean {
    return this.#bases.some((base) => base.indent < indent);
  }

  /** The path that a line at an indentation stands under; null for none. */
  over(indent: number): string | null {
    return this.#bases.findLast((base) => base.indent < indent)?.path ?? null;
  }

  /** The full path of an entry: `/` and `/:id` always hang under their base, any other path where it is written further in and does not repeat it. */
  resolve(path: string, indent: number): string {
    const base = this.#bases.findLast((each) => each.indent < indent) ?? this.#bases.at(-1);
    if (!base || pathKey(path).startsWith(pathKey(base.path))) return path;
    if (path === '/') return base.path;
    return /^\/[:{[<]/.test(path) || indent > base.indent ? joined(base.path, path) : path;
  }
}

function joined(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}
