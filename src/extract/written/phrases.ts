import { HTTP_METHODS } from '../../model/http-methods.js';
import type { YamlEntry, YamlNode } from '../../parse/yaml/node.js';
import type { MappedText } from '../../text/mapped-text.js';
import { asCode, inline, isNothing, joined, listed, oneLine, standingAt, standingFor } from './words.js';

/** The value of a property, if it is told. */
export function valueIn(node: YamlNode, name: string): YamlNode | null {
  const value = node.entries.find((entry) => entry.name === name)?.value;
  return value && !isNothing(value) ? value : null;
}

/** The words of a property, on one line. */
export function wordsIn(node: YamlNode, name: string): MappedText | null {
  const value = valueIn(node, name);
  return value && inline(value);
}

/** The properties of a mapping other than some. */
export function othersIn(node: YamlNode, names: readonly string[]): readonly YamlEntry[] {
  return node.entries.filter(({ name, value }) => !names.includes(name) && !isNothing(value));
}

/** Parts that are told, each after its lead: "header x-worker-key, secret WORKER_KEY". */
function told(...parts: readonly (readonly [lead: string, text: MappedText | null])[]): MappedText | null {
  const given = parts.flatMap(([lead, text]) => (text ? [lead === '' ? text : joined(standingAt(lead, text.offsetAt(0)), text)] : []));
  return given.length > 0 ? listed(given) : null;
}

/** A credential: a text, several, or its parts. */
export function authPhrase(node: YamlNode): MappedText | null {
  if (node.kind !== 'mapping') return inline(node);
  const [mechanism, header, secret, provider, guard, who] = ['mechanism', 'header', 'secret', 'provider', 'guard', 'who'].map((name) => wordsIn(node, name));
  return told(['', mechanism ?? null], ['header ', header ? asCode(header) : null], ['equals ', secret ? asCode(secret) : null], ['issued by ', provider ?? null], ['checked by ', guard ? asCode(guard) : null], ['for ', who ?? null], ['', wordsIn(node, 'notes')]);
}

/** A limit: "5 requests per 60 s per user, else 429". */
export function limitPhrase(node: YamlNode): MappedText | null {
  if (node.kind !== 'mapping') return inline(node);
  const amount = wordsIn(node, 'amount');
  const window = wordsIn(node, 'window');
  const rate = amount && joined(amount, /^\d+$/.test(amount.text.trim()) ? ' requests' : null, window ? (/^(?:per|every|each|a|an)\b/i.test(window.text) ? ' ' : ' per ') : null, window);
  const per = wordsIn(node, 'per');
  return told(['', rate ?? window], [/^per\b/i.test(per?.text ?? '') ? '' : 'per ', per], ['answers ', wordsIn(node, 'onExceed')], ['', wordsIn(node, 'notes')]);
}

/** A timeout: "8 s by AbortController, answers JSON 504". */
export function timeoutPhrase(node: YamlNode): MappedText | null {
  if (node.kind !== 'mapping') return inline(node);
  const retries = wordsIn(node, 'retries');
  const isFigure = /^\d+$/.test(retries?.text.trim() ?? '');
  const tries = retries && (isFigure ? joined(retries, retries.text.trim() === '1' ? ' retry' : ' retries') : /^(?:none|no)$/i.test(retries.text.trim()) ? standingFor('no retries', retries.span()) : retries);
  const bound = wordsIn(node, 'bound');
  const mechanism = wordsIn(node, 'mechanism');
  return told(['', bound && mechanism ? joined(mechanism, ' after ', bound) : (bound ?? mechanism)], ['on timeout ', wordsIn(node, 'onTimeout')], ['', tries], ['', wordsIn(node, 'notes')]);
}

/** A lookup: "orders by id". */
export function lookupPhrase(node: YamlNode): MappedText | null {
  if (node.kind !== 'mapping') return inline(node);
  const table = wordsIn(node, 'table');
  const column = wordsIn(node, 'column');
  const row = table && column ? joined(standingAt('row of ', table.offsetAt(0)), asCode(table), ' by ', asCode(column)) : (table ?? column);
  return told(['', row], ['and ', wordsIn(node, 'owner')], ['', wordsIn(node, 'notes')]);
}

/** A constraint by that word: `CHECK (status IN ('open', 'done'))`. */
export function checkPhrase(check: MappedText): MappedText {
  return /\bcheck\b|\benum\b/i.test(check.text) ? check : joined(standingAt('CHECK (', check.offsetAt(0)), check, ')');
}

/** What is taken or answered: words, fields, or a status with its body. */
export function fieldsPhrase(node: YamlNode): MappedText {
  if (node.kind === 'sequence') return joined('{ ', inline(node), ' }');
  const status = wordsIn(node, 'status');
  const body = valueIn(node, 'body');
  return status && node.entries.length <= 2 ? joined(status, body ? ' ' : null, body ? inline(body) : null) : inline(node);
}

/** Names, each with what is said of it: "orders (the user's own), users". */
export function namesPhrase(node: YamlNode): MappedText {
  if (node.kind !== 'mapping') return inline(node);
  return listed(node.entries.map(({ key, value }) => (isNothing(value) ? key : joined(key, ' (', inline(value), ')'))));
}

/** Names of tables, each with what is said of it: "`orders` (the user's own)". */
export function tablesPhrase(node: YamlNode): MappedText {
  const named = (text: MappedText): MappedText => (/^[\w."]+$/.test(text.text) ? asCode(text) : text);
  if (node.kind === 'scalar') return named(inline(node));
  if (node.kind === 'sequence') return listed(node.items.map((each) => named(inline(each))));
  return listed(node.entries.map(({ key, value }) => (isNothing(value) ? named(key) : joined(named(key), ' (', inline(value), ')'))));
}

const METHODS = new RegExp(String.raw`\b(?:${HTTP_METHODS.join('|')})\b`);

/** The name of an endpoint: its method and path, or what it is called. */
export function endpointName(node: YamlNode): MappedText {
  const path = wordsIn(node, 'path');
  const method = valueIn(node, 'method');
  const name = wordsIn(node, 'name');
  if (path?.text.includes('/')) {
    if (!method) return name?.text.includes('/') ? name : path;
    const methods = method.kind === 'sequence' ? listed(method.items.map((each) => inline(each)), '/') : inline(method);
    const upper = methods.text.toUpperCase();
    // The schema reports a method that is none; the endpoint is known by its path.
    if (!METHODS.test(upper)) return path;
    // A method below its path gives way to it: readers look at the path.
    const start = Math.min(methods.offsetAt(0), path.offsetAt(0));
    return joined(start === methods.offsetAt(0) && upper === methods.text ? methods : standingAt(upper, start), ' ', path);
  }
  if (name?.text.includes('/')) return oneLine(name);
  const called = name ?? path;
  return called ? joined(called, ' (callable function)') : node.text.slice(0, 0);
}
