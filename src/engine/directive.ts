import type { Comment } from '../parse/document.js';
import type { Span } from '../text/source-file.js';

/** What a directive stands against: a rule, or a rule's verdict on one subject. */
export interface Target {
  readonly ruleId: string;
  readonly subject: string | null;
}

const KINDS = ['disable-next-line', 'disable-line', 'disable', 'enable'] as const;

/** A suppression directive as written; whether it is valid is for its reader to say. */
export interface Directive {
  readonly kind: (typeof KINDS)[number];
  readonly targets: readonly Target[];
  /** Everything after ` -- `. */
  readonly reason: string;
  /** The value of `until=` in the reason. */
  readonly until: string | null;
  readonly span: Span;
}

const SEPARATOR = /\s-{2,}(?=\s|$)/;
const UNTIL = /(?:^|[\s,;(])until(?:\s?[=:]\s?|\s(?=\d{4}\b))([^\s,;.)]*)/i;

/** Reads `spec-lint-disable-next-line rule, rule(subject) -- reason until=2027-01-31`; null for any other comment. */
export function readDirective(comment: Comment): Directive | null {
  const text = comment.text.text.trim();
  const verb = /^spec-lint-([a-z-]+)(?=\s|$)/.exec(text)?.[1];
  const kind = KINDS.find((known) => known === verb);
  if (!kind) return null;
  const rest = ` ${text.slice(`spec-lint-${kind}`.length)}`;
  const cut = SEPARATOR.exec(rest);
  const reason = cut ? rest.slice(cut.index + cut[0].length).trim() : '';
  return {
    kind,
    targets: readTargets(cut ? rest.slice(0, cut.index) : rest),
    reason,
    until: UNTIL.exec(reason)?.[1] ?? null,
    span: comment.span,
  };
}

/** A reason is words; a date alone or a row of dashes is none. */
export function hasReason(directive: Directive): boolean {
  return /[\p{L}\p{N}]/u.test(directive.reason.replace(UNTIL, ' '));
}

/** `table: regions` and `table:Regions` name one subject. */
export function foldSubject(subject: string): string {
  return subject.toLowerCase().replace(/\s+/g, ' ').replace(/: /, ':').trim();
}

export function nameOf({ ruleId, subject }: Target): string {
  return subject === null ? ruleId : `${ruleId}(${subject})`;
}

/** Splits at commas, less those inside the brackets of a subject (`rls-per-table(table:a), worker-auth`). */
function readTargets(list: string): Target[] {
  const targets: Target[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= list.length; at++) {
    const character = list[at];
    if (character === '(') depth++;
    else if (character === ')') depth--;
    if (at < list.length && (character !== ',' || depth > 0)) continue;
    const item = list.slice(start, at).trim();
    start = at + 1;
    if (item !== '') targets.push(readTarget(item));
  }
  return targets;
}

function readTarget(item: string): Target {
  const open = item.indexOf('(');
  if (open < 0 || !item.endsWith(')')) return { ruleId: item, subject: null };
  return { ruleId: item.slice(0, open).trim(), subject: item.slice(open + 1, -1).trim() };
}
