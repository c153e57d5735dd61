import type { MappedText } from '../../../text/mapped-text.js';
import { own } from '../../../text/own.js';
import type { RouteFact } from '../../embedded.js';
import type { YamlNode } from '../../yaml/node.js';
import { readYamlValues } from '../../yaml.js';
import { type Guard, joinPath, methodOf } from './draft.js';

/*
 * Functions of a deployment descriptor that are served over HTTP: the `events` of serverless.yml and the `Events` of AWS SAM. What
 * runs on a schedule or from a queue has no address and is none.
 */

const DESCRIPTOR = /\bhttp(?:Api)?["']?\s*:|\bType["']?\s*:\s*["']?(?:Http)?Api\b/;
const BOTH = /^([A-Za-z]+) +(\S+)$/;

/** Reads the HTTP events of a descriptor in YAML or JSON; nothing of any other listing. Never throws. */
export function readServerlessRoutes(text: MappedText): RouteFact[] {
  if (!DESCRIPTOR.test(text.text)) return [];
  return readYamlValues(text).data.documents.flatMap((document) => [...functionsOf(document), ...resourcesOf(document)]);
}

/** `functions: { createOrder: { events: [{ httpApi: { method, path, authorizer } }] } }`, or an excerpt that begins with the name. */
function functionsOf(document: YamlNode): RouteFact[] {
  const functions = child(document, 'functions') ?? document;
  return functions.entries.flatMap(({ name, value }) =>
    (child(value, 'events')?.items ?? []).flatMap((event) => {
      const http = child(event, 'httpApi') ?? child(event, 'http');
      return http ? routeOf(name, http, value, guardsOf(http)) : [];
    }),
  );
}

/** `Resources: { Create: { Properties: { Events: { Post: { Type: HttpApi, Properties: { Path, Method, Auth } } } } } }` */
function resourcesOf(document: YamlNode): RouteFact[] {
  const globals = child(document, 'Globals');
  const shared = ['HttpApi', 'Api'].flatMap((kind) => authorizer(child(child(child(globals, kind), 'Auth'), 'DefaultAuthorizer')));
  return (child(document, 'Resources') ?? document).entries.flatMap(({ name, value }) =>
    (child(child(value, 'Properties'), 'Events')?.entries ?? []).flatMap(({ value: event }) => {
      if (!/^(?:Http)?Api$/.test(child(event, 'Type')?.text.text ?? '')) return [];
      const http = child(event, 'Properties');
      const auth = child(http, 'Auth');
      const guards = [...authorizer(child(auth, 'Authorizer')), ...whenTrue(child(auth, 'ApiKeyRequired'), 'ApiKeyRequired')];
      return http ? routeOf(name, http, value, guards.length > 0 ? guards : shared) : [];
    }),
  );
}

function routeOf(name: string, http: YamlNode, whole: YamlNode, guards: readonly Guard[]): RouteFact[] {
  const joint = http.kind === 'scalar' ? BOTH.exec(http.text.text.trim()) : null;
  const path = joint?.[2] ?? (child(http, 'path') ?? child(http, 'Path'))?.text.text;
  const verb = joint?.[1] ?? (child(http, 'method') ?? child(http, 'Method'))?.text.text ?? '';
  if (path === undefined || path.includes('*')) return [];
  const place = (child(http, 'path') ?? child(http, 'Path') ?? http).span;
  return [{ method: methodOf(verb) ?? null, path: joinPath('', path.startsWith('/') ? path : `/${path}`), name, nameSpan: place, guards, span: isShared(whole) ? http.span : whole.span }];
}

/** Whether a function answers at several addresses: each has its own words alone. */
function isShared(whole: YamlNode): boolean {
  const events = child(whole, 'events')?.items.length ?? child(child(whole, 'Properties'), 'Events')?.entries.length ?? 0;
  return events > 1;
}

function guardsOf(http: YamlNode): Guard[] {
  return [...authorizer(child(http, 'authorizer')), ...whenTrue(child(http, 'private'), 'private')];
}

/** `authorizer: staff`, `authorizer: { name: staff }`, `{ type: aws_iam }` */
function authorizer(node: YamlNode | null): Guard[] {
  if (!node) return [];
  const named = node.kind === 'scalar' ? node : (['name', 'id', 'type', 'arn'].map((key) => child(node, key)).find((value) => value !== null) ?? node);
  const text = /^none$/i.test(named.text.text) ? 'authorizer: public' : `authorizer ${named.text.text}`;
  return named.text.text === '' ? [] : [{ text, span: named.span }];
}

/** A switch by which the gateway asks for its API key. */
function whenTrue(node: YamlNode | null, name: string): Guard[] {
  return node?.scalar === true ? [{ text: `${name} api key`, span: node.span }] : [];
}

const KEYS = new WeakMap<YamlNode, Readonly<Record<string, YamlNode>>>();

function child(node: YamlNode | null | undefined, name: string): YamlNode | null {
  if (!node) return null;
  const known = KEYS.get(node) ?? Object.fromEntries(node.entries.map((entry) => [entry.name, entry.value]));
  KEYS.set(node, known);
  return own(known, name) ?? null;
}
