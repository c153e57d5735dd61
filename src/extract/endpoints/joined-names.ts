import type { Unit } from '../outline.js';
import { AFTER_DASH, IN_BRACKETS } from '../own-remarks.js';
import { besidePath, isApiPath, type PathMention } from '../paths.js';
import type { Fragment } from './draft.js';

/** Between two names of an enumeration: "`/a`, `/b`", "`/a` (list) and `/b`", "`/a` – list; `/b`". */
const BETWEEN = new RegExp(`^[\\s\`*]{0,6}(${IN_BRACKETS}[\\s\`*]{0,6}|${AFTER_DASH}\\s?)?(?:[,;]|and|&|\\+|/|[,;]\\s*and|·)[\\s\`*]*$`);
/** What is told of the last name of such an enumeration. */
const BEHIND_LAST = new RegExp(`^[\\s\`*]{0,6}(?:${IN_BRACKETS}|${AFTER_DASH})`);

/** "`/posts/plan`, `/queues/publish` (QStash webhook)": one of something, said of the last name alone. */
const OF_LAST_ALONE = /^[\s`*]{0,4}\((?:[A-Za-z][\w.-]{0,20}\s){0,3}(?:webhook|cron|worker|callback)\)/;

/** A name that stands beside the first of its unit, with what the unit says of it. */
export interface JoinedName {
  readonly mention: PathMention;
  readonly fragments: readonly Fragment[];
}

/**
 * The names that an item or a paragraph enumerates from its first on. Where remarks follow single names ("`GET /slots` (list), `POST /slots` (new
 * one)"), each name has its own words and what stands behind the enumeration; otherwise the whole block is of all.
 * @param block what the unit, and all below it, says
 */
export function joinedNames(unit: Unit, mentions: readonly PathMention[], block: readonly Fragment[]): readonly JoinedName[] {
  const text = unit.text.text;
  const names = [...mentions.slice(0, 1)];
  let remarks = false;
  for (const mention of mentions.slice(1)) {
    const last = names.at(-1) as PathMention;
    // `/a/{x,y}` names two in one place.
    if (mention.start === last.start) {
      names.push(mention);
      continue;
    }
    const between = BETWEEN.exec(text.slice(last.end, mention.start));
    if (!between || (between[1] !== undefined && mention.methods.length === 0)) break;
    remarks ||= between[1] !== undefined;
    names.push(mention);
  }
  const first = names[0];
  if (!first) return [];
  const full = names.map((mention) => (mention.methods.length > 0 ? mention : { ...mention, path: besidePath(first.path, mention.path), methods: first.methods }));
  const end = names.at(-1)?.end ?? 0;
  if (!remarks) {
    const ofLast = names.length > 1 && OF_LAST_ALONE.test(text.slice(end));
    const others = ofLast ? [{ unit, text: unit.text.slice(0, end), label: '' }, ...block.slice(1)] : block;
    return full.map((mention, index) => ({ mention, fragments: index === full.length - 1 ? block : others }));
  }
  const tail = end + (BEHIND_LAST.exec(text.slice(end))?.[0].length ?? 0);
  return full.map((mention, index) => {
    const own = unit.text.slice(mention.start, names[index + 1]?.start ?? tail);
    const shared = text.slice(tail).trim() === '' ? [] : [{ unit, text: unit.text.slice(tail, text.length), label: '' }];
    return { mention, fragments: [{ unit, text: own, label: '' }, ...shared, ...block.slice(1)] };
  });
}

/** A label that groups routes, and no aside about them: "Billing:", "**Background jobs** — ". */
const GROUP_LABEL = /^[^\p{L}]{0,6}(?![^:]{0,40}\b(?:base|root|prefix|urls?|docs?|documentation|swagger|openapi|version\w*|rate|limit\w*|throttl\w*|cors|except\w*|exclud\w*|skip\w*|unchanged|existing|deprecated|removed|legacy|old|later|future|planned|see)\b)\p{L}[\p{L}\p{N} /&-]{1,40}[*_]{0,2}\s?(?::|—|–|-\s)[*_\s`]{0,6}$/iu;
/** What may follow the names of such a list: nothing, a remark, or more of the same in words. */
const BEHIND_LIST = /^[\s`*]{0,6}(?:$|\(|,\s|;\s|—|–|-\s|\.\s?$)/;

/** `/api/bills`: what stands before the slash, the base and a name; `/api` alone is a base. */
const LEAST_PARTS = 3;

/** Whether an item is a label and nothing but paths behind it, of which nobody gives the methods: "**Billing**: `/api/bills`, `/api/bills/close`". */
export function isLabelledList(unit: Unit, mentions: readonly PathMention[]): boolean {
  const [first] = mentions;
  if (!first || !isApiPath(first.path) || first.path.split('/').length < LEAST_PARTS || !GROUP_LABEL.test(unit.text.text.slice(0, first.start))) return false;
  const last = joinedNames(unit, mentions, []).at(-1)?.mention ?? first;
  return BEHIND_LIST.test(unit.text.text.slice(last.end));
}

const LEAST_LISTED = 2;

/** The paths of a paragraph that is a list of them and nothing else: "`/api/bills` · `/api/bills/close` · `/api/clients`"; none where it says more. */
export function pathsAlone(unit: Unit, mentions: readonly PathMention[]): readonly JoinedName[] {
  const [first] = mentions;
  if (!first || mentions.length < LEAST_LISTED || !mentions.every(({ path, methods }) => methods.length === 0 && isApiPath(path) && path.split('/').length >= LEAST_PARTS)) return [];
  const isAlone = /^[^\p{L}\p{N}]*$/u.test(unit.text.text.slice(0, first.start)) && /^[^\p{L}\p{N}]*$/u.test(unit.text.text.slice(mentions.at(-1)?.end ?? 0));
  const names = isAlone ? joinedNames(unit, mentions, []) : [];
  return names.length < mentions.length ? [] : names.map(({ mention }) => ({ mention, fragments: [{ unit, text: unit.text.slice(mention.start, mention.end), label: '' }] }));
}
