import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { keysOfPointer } from '../text/json-pointer.js';
import type { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/source-file.js';
import type { OpenApiFacts, OpenApiOperation } from './embedded.js';
import { type Entry, keyText, rangeOf, References } from './yaml/references.js';
import { parseYamlSyntax } from './yaml/syntax.js';

const METHODS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace']);
/** `POST /orders:` as one key, which is not OpenAPI to the letter but is written. */
const METHOD_AND_PATH = /^(get|post|put|patch|delete|head|options|trace)\s+(\/\S*)$/i;

const HEADER_LINE = /^[\s{"']*(?:openapi|swagger)["']?\s*:\s*["']?[23]\b/;
const SCHEMES_LINE = /^[\s{"']*(?:securitySchemes|securityDefinitions)["']?\s*:/;
const PATH_LINE = /^(\s*)["']?\/[^\s"']*["']?\s*:\s*(?:\{\s*["']?([A-Za-z]+)["']?\s*:|(?:\{\s*)?(?:#.*)?$)/;
const JOINT_LINE = /^\s*["']?(?:GET|POST|PUT|PATCH|DELETE)\s+\/[^\s"']*["']?\s*:\s*(?:#.*)?$/;
/** What only OpenAPI writes below an operation: a key that holds more keys, a name for code, a reference. */
const STRUCTURE_LINE = /^\s*(?:-\s)?["']?(?:(?:responses|requestBody|parameters|security|tags|content|schema)["']?\s*:\s*(?:[[{#].*)?$|operationId["']?\s*:|\$ref["']?\s*:)/;
/** A key of the author's own: "auth: bearer token". */
const OWN_LINE = /^\s+(?!(?:summary|description|deprecated|type|format|required|name|in|default|example|enum)\b)[A-Za-z][\w -]{0,30}:\s+[^\s|>&#]/;
const KEY_LINE = /^(\s*)["']?([A-Za-z$]+)["']?\s*:/;

/** How deep below the root `paths` or `securitySchemes` may stand: an excerpt, or an architecture that embeds the interface. */
const MAX_SEARCH_DEPTH = 4;
const MAX_OPERATIONS = 5_000;
const MAX_REF_HOPS = 8;

/** Keys that are routes over words of the author's own ("auth: bearer token", "target: p95 100 ms"), and nothing of the structure of OpenAPI. */
function isNoteOnRoutes(text: string): boolean {
  const lines = text.split('\n');
  return lines.some((line) => OWN_LINE.test(line)) && !lines.some((line) => STRUCTURE_LINE.test(line));
}

/**
 * Whether a listing is OpenAPI or Swagger, whole or as an excerpt: it says so (`openapi: 3…`), declares security schemes, or has a
 * key that is a path and below it a key that is a method.
 */
export function looksLikeOpenApi(text: string): boolean {
  /** Indentation of the path key whose methods are looked for; -1 where there is none. */
  let pathIndent = -1;
  for (const line of text.split('\n')) {
    if (HEADER_LINE.test(line) || SCHEMES_LINE.test(line)) return true;
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const path = PATH_LINE.exec(line);
    if (path) {
      if (METHODS.has(path[2]?.toLowerCase() ?? '')) return true;
      pathIndent = path[1]?.length ?? 0;
      continue;
    }
    const key = KEY_LINE.exec(line);
    if (key && pathIndent >= 0 && (key[1]?.length ?? 0) > pathIndent && METHODS.has(key[2] ?? '')) return true;
    if (JOINT_LINE.test(line) && !isNoteOnRoutes(text)) return true;
    if (line.search(/\S/) <= pathIndent) pathIndent = -1;
  }
  return false;
}

/**
 * Reads operations and security schemes of OpenAPI 3 or Swagger 2, in YAML or JSON. Never throws.
 *
 * Paths stand as written: `servers` and `basePath` are not put before them. References within the listing are followed,
 * references to other files are not.
 */
export function readOpenApi(text: MappedText): OpenApiFacts {
  const syntax = parseYamlSyntax(text.text);
  const reader = new ApiReader(text, new References(syntax.documents));
  for (const document of syntax.documents) reader.read(document.contents);
  return { operations: reader.operations, schemes: reader.schemes };
}

interface Security {
  readonly names: readonly string[];
  readonly from: 'operation' | 'document';
  readonly span: Span;
}

class ApiReader {
  readonly operations: OpenApiOperation[] = [];
  readonly schemes: { name: string; description: string; span: Span }[] = [];
  readonly #listing: MappedText;
  readonly #references: References;
  readonly #fields = new Map<YAMLMap, Map<string, Entry>>();
  readonly #visited = new Set<YAMLMap>();
  #root: ParsedNode | null = null;

  constructor(listing: MappedText, references: References) {
    this.#listing = listing;
    this.#references = references;
  }

  read(root: ParsedNode | null): void {
    this.#root = root;
    this.#search(root, 0);
  }

  #search(node: ParsedNode | null, depth: number): void {
    if (!isMap(node) || depth > MAX_SEARCH_DEPTH || this.#visited.has(node)) return;
    this.#visited.add(node);
    const fields = this.#fieldsOf(node);
    const paths = this.#map(fields.get('paths'));
    if (paths) {
      this.#visited.add(paths);
      this.#paths(paths, this.#security(fields.get('security'), 'document'));
    } else if (this.#holdsPaths(fields)) this.#paths(node, this.#security(fields.get('security'), 'document'));
    for (const [name, entry] of fields) {
      const value = this.#value(entry);
      if (name === 'securitySchemes' || name === 'securityDefinitions') this.#schemes(value);
      else if (value) this.#search(value, depth + 1);
    }
  }

  #holdsPaths(fields: ReadonlyMap<string, Entry>): boolean {
    for (const [name, entry] of fields) {
      if (METHOD_AND_PATH.test(name)) return true;
      if (!name.startsWith('/')) continue;
      const item = this.#map(entry);
      if (item && [...this.#fieldsOf(item).keys()].some((key) => METHODS.has(key.toLowerCase()))) return true;
    }
    return false;
  }

  #paths(paths: YAMLMap, inherited: Security | null): void {
    for (const [name, entry] of this.#fieldsOf(paths)) {
      const joint = METHOD_AND_PATH.exec(name);
      if (joint?.[1] && joint[2]) this.#operation(joint[1], joint[2], entry, null, entry, inherited);
      else if (name.startsWith('/')) {
        const item = this.#map(entry);
        if (!item) continue;
        this.#visited.add(item);
        const shared = this.#fieldsOf(item).get('parameters') ?? null;
        for (const [method, operation] of this.#fieldsOf(item)) {
          if (METHODS.has(method.toLowerCase())) this.#operation(method, name, operation, shared, entry, inherited);
        }
      }
    }
  }

  #operation(method: string, path: string, entry: Entry, shared: Entry | null, pathEntry: Entry, inherited: Security | null): void {
    if (!entry.key || !pathEntry.key || this.operations.length >= MAX_OPERATIONS) return;
    const key = rangeOf(entry.key);
    const pathKey = rangeOf(pathEntry.key);
    const together = pathKey.start < key.start && !this.#listing.text.slice(pathKey.start, key.start).includes('\n');
    const body = this.#map(entry);
    const fields = body ? this.#fieldsOf(body) : new Map<string, Entry>();
    const parameters = [...this.#parameters(shared), ...this.#parameters(fields.get('parameters'))];
    const security = this.#security(fields.get('security'), 'operation') ?? inherited;
    this.operations.push({
      method: method.toLowerCase(),
      path,
      nameSpan: this.#listing.span(together ? pathKey.start : key.start, key.end),
      span: this.#spanOf(entry),
      // `post: books a slot` instead of an operation object: the words are all there is.
      summary: body ? this.#text(fields.get('summary')) : this.#text(entry),
      description: this.#text(fields.get('description')),
      security: security?.names ?? null,
      securityFrom: security?.from ?? null,
      securitySpan: security?.span ?? null,
      hasRequestBody: fields.has('requestBody') || parameters.some((parameter) => parameter.in === 'body' || parameter.in === 'formData'),
      parameters: [...new Set(parameters.filter((parameter) => parameter.in !== 'body').map((parameter) => parameter.name))],
      responses: this.#keys(fields.get('responses')),
    });
  }

  #parameters(entry: Entry | null | undefined): { name: string; in: string }[] {
    const list = this.#value(entry);
    if (!isSeq(list)) return [];
    return (list.items).flatMap((item) => {
      const written = this.#references.resolve(item);
      const parameter = this.#deref(written);
      const name = isMap(parameter) ? this.#text(this.#fieldsOf(parameter).get('name')) : '';
      if (isMap(parameter) && name !== '') return [{ name, in: this.#text(this.#fieldsOf(parameter).get('in')) }];
      const reference = isMap(written) ? this.#text(this.#fieldsOf(written).get('$ref')) : '';
      return reference === '' ? [] : [{ name: reference.slice(reference.lastIndexOf('/') + 1), in: '' }];
    });
  }

  /** The schemes that must be met. A `{}` among the alternatives lets callers in without any, which is opting out as well. */
  #security(entry: Entry | undefined, from: Security['from']): Security | null {
    const value = this.#value(entry);
    if (!entry || !(isSeq(value) || isMap(value))) return null;
    const alternatives = isSeq(value) ? (value.items).map((item) => this.#references.resolve(item)) : [value];
    const names = alternatives.map((alternative) => {
      if (isMap(alternative)) return [...this.#fieldsOf(alternative).keys()];
      return isScalar(alternative) ? [String(alternative.value)] : [];
    });
    const optional = names.some((alternative) => alternative.length === 0);
    return { names: optional ? [] : [...new Set(names.flat())], from, span: this.#spanOf(entry) };
  }

  #schemes(node: ParsedNode | null): void {
    if (!isMap(node) || this.#visited.has(node)) return;
    this.#visited.add(node);
    for (const [name, entry] of this.#fieldsOf(node)) {
      const scheme = this.#map(entry);
      if (scheme) this.schemes.push({ name, description: this.#describe(scheme), span: this.#spanOf(entry) });
    }
  }

  /** A security scheme in words: `http bearer JWT`, `apiKey in header X-Worker-Key`, `oauth2 clientCredentials`. */
  #describe(scheme: YAMLMap): string {
    const fields = this.#fieldsOf(scheme);
    const text = (name: string): string => this.#text(fields.get(name));
    const type = text('type');
    const words = type === '' ? [] : [type === 'basic' ? 'http basic' : type];
    if (type === 'http') words.push(text('scheme'), text('bearerFormat'));
    else if (type === 'apiKey') words.push(text('in') === '' ? '' : `in ${text('in')}`, text('name'));
    else if (type === 'oauth2') words.push(this.#keys(fields.get('flows')).join(', ') || text('flow'));
    else if (type === 'openIdConnect') words.push(text('openIdConnectUrl'));
    const stated = words.filter((word) => word !== '').join(' ');
    const described = text('description').replace(/\s+/g, ' ').trim();
    return [stated, described].filter((part) => part !== '').join(': ');
  }

  #fieldsOf(map: YAMLMap): ReadonlyMap<string, Entry> {
    let fields = this.#fields.get(map);
    if (!fields) {
      fields = new Map();
      for (const entry of this.#references.entries(map)) {
        const name = keyText(entry.key);
        if (name !== '' && !fields.has(name)) fields.set(name, entry);
      }
      this.#fields.set(map, fields);
    }
    return fields;
  }

  #value(entry: Entry | null | undefined): ParsedNode | null {
    return this.#references.resolve(entry?.value);
  }

  /** The mapping an entry holds, or the one in the same listing that it refers to. */
  #map(entry: Entry | undefined): YAMLMap | null {
    const node = this.#deref(this.#value(entry));
    return isMap(node) ? node : null;
  }

  #deref(node: ParsedNode | null): ParsedNode | null {
    let at = node;
    for (let hop = 0; hop < MAX_REF_HOPS && isMap(at); hop++) {
      const pointer = this.#text(this.#fieldsOf(at).get('$ref'));
      if (!pointer.startsWith('#/')) return at;
      const target = this.#pointed(pointer);
      if (!target) return at;
      at = target;
    }
    return at;
  }

  #pointed(pointer: string): ParsedNode | null {
    let at = this.#root;
    for (const key of keysOfPointer(pointer.slice(1))) {
      if (!isMap(at)) return null;
      at = this.#value(this.#fieldsOf(at).get(key));
    }
    return at;
  }

  #keys(entry: Entry | undefined): string[] {
    const map = this.#map(entry);
    return map ? [...this.#fieldsOf(map).keys()] : [];
  }

  #text(entry: Entry | undefined): string {
    const value = this.#value(entry);
    return isScalar(value) && value.value !== null && value.value !== undefined ? String(value.value).trim() : '';
  }

  #spanOf(entry: Entry): Span {
    const start = entry.key ? rangeOf(entry.key).start : 0;
    const until = Math.max(entry.key ? rangeOf(entry.key).end : start, entry.value ? rangeOf(entry.value).end : start);
    const end = start + this.#listing.text.slice(start, until).trimEnd().length;
    return this.#listing.span(start, Math.max(start, end));
  }
}
