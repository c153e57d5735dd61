import type { Position } from '../text/source-file.js';
import type { Enable, Suppressor } from './directive-reader.js';
import { foldSubject } from './directive.js';
import type { LintMessage } from './report.js';

/** The suppressors of one rule, so arranged that those of a finding are found without a look at all of them. */
interface RuleIndex {
  /** `disable` without a subject, in the order of the document. */
  readonly blocks: { readonly suppressor: Suppressor; end: Position | null }[];
  /** `disable` of one subject: holds anywhere. */
  readonly subjects: Map<string, Suppressor>;
  readonly lines: Map<number, Suppressor[]>;
}

/** Finds the directives that suppress a finding, in time that does not grow with their number. */
export class SuppressionIndex {
  readonly #rules = new Map<string, RuleIndex>();
  readonly #ends = new Set<Enable>();

  /** Both lists in the order of the document. */
  constructor(suppressors: readonly Suppressor[], enables: readonly Enable[]) {
    let nextEnable = 0;
    const passEnables = (until: Position | null): void => {
      for (let enable = enables[nextEnable]; enable && (!until || isBefore(enable.start, until)); enable = enables[++nextEnable]) this.#end(enable);
    };
    for (const suppressor of suppressors) {
      passEnables(suppressor.start);
      this.#add(suppressor);
    }
    passEnables(null);
  }

  /** At most one block and one line directive, the one that decides first. */
  suppressorsOf(message: LintMessage): Suppressor[] {
    const rule = this.#rules.get(message.ruleId ?? '');
    if (!rule) return [];
    const subject = foldSubject(message.subject ?? '');
    const onLine = rule.lines.get(message.line)?.findLast(({ target }) => target.subject === null || foldSubject(target.subject) === subject);
    return [blockAt(rule, message), rule.subjects.get(subject), onLine].flatMap((suppressor) => suppressor ?? []);
  }

  /** Whether an enable directive follows a disable directive that it ends. */
  isEnd(enable: Enable): boolean {
    return this.#ends.has(enable);
  }

  #add(suppressor: Suppressor): void {
    const { target, directive } = suppressor;
    let rule = this.#rules.get(target.ruleId);
    if (!rule) this.#rules.set(target.ruleId, (rule = { blocks: [], subjects: new Map(), lines: new Map() }));
    if (directive.kind !== 'disable') {
      const others = rule.lines.get(suppressor.line);
      if (others) others.push(suppressor);
      else rule.lines.set(suppressor.line, [suppressor]);
    } else if (target.subject !== null) {
      rule.subjects.set(foldSubject(target.subject), suppressor);
    } else {
      rule.blocks.push({ suppressor, end: null });
    }
  }

  #end(enable: Enable): void {
    const ended = enable.ruleIds ? enable.ruleIds.flatMap((id) => this.#rules.get(id) ?? []) : [...this.#rules.values()];
    for (const { blocks } of ended) {
      for (let at = blocks.length - 1; at >= 0; at--) {
        const block = blocks[at];
        if (!block || block.end) break;
        block.end = enable.start;
        this.#ends.add(enable);
      }
    }
  }
}

/** The last block that starts before a place, if the place lies in it: where that one has ended, all before it have. */
function blockAt({ blocks }: RuleIndex, place: Position): Suppressor | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && !isBefore(place, block.suppressor.start)) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && (!block.end || isBefore(place, block.end)) ? block.suppressor : undefined;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
