import { rememberedOf } from '../../text/remembered.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { pathKey } from '../paths.js';
import type { TargetFinder } from '../targets.js';

/** The whole of a cell that is a path, with its method perhaps: `POST /triage/history`, `triage/history`. */
const ONLY_PATH = /^[\s`*]*(?:(?:GET|POST|PUT|PATCH|DELETE)\s+)?(\/?[\w-]+(?:\/[\w{}:[\]-]+)+)[\s`*]*$/;

const keyOf = rememberedOf(({ kind, fields }: Unit): string => (kind === 'row' ? (ONLY_PATH.exec(fields[0]?.value.text ?? '')?.[1] ?? '') : ''));

/**
 * Whether a row is about a route that the document declares nowhere and that goes on from one which it declares: `/triage/history` is not
 * `/triage`, however much alike their words are.
 */
export function isRowOfStranger({ unit }: Passage, finder: TargetFinder): boolean {
  const key = keyOf(unit);
  const [first] = unit.fields;
  if (key === '' || !first || finder.in({ unit, text: first.value, label: first.label, kind: 'words' }).length > 0) return false;
  const above = pathKey(`/${key.replace(/^\//, '').split('/').slice(0, -1).join('/')}`);
  const isDeclared = (path: string): boolean => finder.subjects.some(({ draft }) => draft.path !== null && pathKey(draft.path).endsWith(path));
  return isDeclared(above) && !isDeclared(pathKey(key.startsWith('/') ? key : `/${key}`));
}
