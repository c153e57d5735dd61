import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { explainErrors } from './explain-errors.js';
import type { Config } from './generated/config.js';
import validate from './generated/validate-config.js';
import { UserError } from './user-error.js';

/** More aliases than this are taken for an attempt to blow up memory. */
const MAX_ALIASES = 100;

/**
 * Reads a configuration file in YAML or JSON.
 * @param path only named in errors
 * @throws UserError with one line `path:line:column: what and how to mend it` per mistake
 */
export function readConfig(path: string, text: string): Config {
  const lines = new LineCounter();
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line || 1}:${col || 1}`;
  };
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) throw new UserError(document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`).join('\n'));
  const value = toValue(document, path);
  const problems = validateConfig(value);
  if (problems.length > 0) throw new UserError(problems.map((problem) => `${at(offsetOf(document, problem))}: ${problem.message}`).join('\n'));
  return value as Config;
}

/** What is wrong with a configuration, by the path of keys that leads there. */
export function validateConfig(value: unknown): ConfigProblem[] {
  return validate(value) ? [] : explainErrors(value, validate.errors ?? []);
}

export interface ConfigProblem {
  readonly path: readonly string[];
  /** The fault is the key itself at the end of the path, not its value. */
  readonly atKey: boolean;
  readonly message: string;
}

function toValue(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch (error) {
    throw new UserError(`${path}:1:1: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Where a problem stands: its key, its value, or the nearest thing around it that has a place. */
function offsetOf(document: Document, { path, atKey }: ConfigProblem): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, key] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      if (isLast && atKey) return offset;
    }
    node = isNode(node) && 'get' in node ? (node as { get(key: unknown, keep: boolean): unknown }).get(/^\d+$/.test(key) ? Number(key) : key, true) : null;
    if (!isNode(node)) return offset;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}
