import { isSamePath } from './endpoints.js';
import { pathKey } from './paths.js';
import type { EndpointSubject } from './targets.js';

/** A path of one segment of one letter could stand for anything. */
const SHORTEST = 3;

/** Finds the endpoints that a path in a text means: those of that path, with or without the base that one of the two leaves out. */
export class PathIndex {
  readonly #order = new Map<EndpointSubject, number>();
  readonly #byKey = new Map<string, EndpointSubject[]>();
  /** By all that their path ends in. */
  readonly #byTail = new Map<string, EndpointSubject[]>();
  /** Functions, by their name. */
  readonly #byName = new Map<string, EndpointSubject[]>();

  constructor(subjects: readonly EndpointSubject[]) {
    for (const subject of subjects) {
      const { path, name } = subject.draft;
      this.#order.set(subject, this.#order.size);
      if (path === null) add(this.#byName, name.toLowerCase(), subject);
      else {
        add(this.#byKey, pathKey(path), subject);
        for (const tail of tailsOf(pathKey(path))) add(this.#byTail, tail, subject);
      }
    }
  }

  /** In the order of the document. @param methods none: of any method */
  meantBy({ path, methods }: { readonly path: string; readonly methods: readonly string[] }): EndpointSubject[] {
    const key = pathKey(path);
    const longer = key.length < SHORTEST ? [] : (this.#byTail.get(key) ?? []);
    const shorter = key.length < SHORTEST ? [] : tailsOf(key).flatMap((tail) => (tail === '/' ? [] : (this.#byKey.get(tail) ?? [])));
    const named = this.#byName.get(key.slice(key.lastIndexOf('/') + 1)) ?? [];
    const exact = this.#byKey.get(key) ?? [];
    // Beside the path as it is written, the same one under a base is another service's.
    const others = exact.length > 0 ? [...longer, ...shorter].filter(({ draft }) => !isSamePath(draft.path ?? '', path)) : [...longer, ...shorter];
    return [...exact, ...others, ...named]
      .filter(({ draft }) => methods.length === 0 || draft.method === null || methods.includes(draft.method))
      .sort((a, b) => (this.#order.get(a) as number) - (this.#order.get(b) as number));
  }
}

/** What a path ends in, from one of its later segments on. */
function tailsOf(key: string): string[] {
  const tails: string[] = [];
  for (let at = key.indexOf('/', 1); at >= 0; at = key.indexOf('/', at + 1)) tails.push(key.slice(at));
  return tails;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
