import { type Alias, type Document, isAlias, isCollection, isMap, isPair, isScalar } from 'yaml';
import { didYouMean } from '../../text/did-you-mean.js';
import { LIMITS, type LimitName } from '../limits.js';
import { isMergeKey } from './references.js';
import type { Range } from './syntax.js';

/** What is wrong with the aliases of a stream. */
export interface AliasProblems {
  /** The alias with which a limit is exceeded. */
  readonly excess: { readonly limit: LimitName; readonly at: number } | null;
  /** Aliases for which no anchor stands above. */
  readonly unresolved: readonly (Range & { readonly message: string })[];
}

/** What a node holds with all that its aliases repeat. */
interface Measure {
  readonly entries: number;
  /** Each collection has its words once more: it is told as a whole and in its parts. */
  readonly characters: number;
  readonly levels: number;
}

/**
 * Looks for aliases that repeat too much, in the time that the text as it stands takes: what an anchor holds is measured once, before
 * any alias can mean it. So whoever follows aliases afterwards need not count.
 */
export function findAliasProblems(documents: readonly Document.Parsed[]): AliasProblems {
  const survey = new Survey();
  for (const document of documents) survey.add(document);
  return { excess: survey.excess, unresolved: survey.unresolved };
}

const NOTHING: Measure = { entries: 0, characters: 0, levels: 0 };

class Survey {
  excess: AliasProblems['excess'] = null;
  readonly unresolved: (Range & { message: string })[] = [];
  /** Of each anchor what it last stood for; null while that is being read. */
  #anchors = new Map<string, Measure | null>();
  #entries = 0;
  #characters = 0;

  add({ contents }: Document.Parsed): void {
    this.#anchors = new Map();
    const missing: Alias.Parsed[] = [];
    this.#measure(contents, 0, missing, null);
    for (const alias of missing) this.unresolved.push({ start: alias.range[0], end: alias.range[1], message: this.#explain(alias.source, missing) });
  }

  /**
   * Measures a node, and notes what its anchor stands for from here on.
   * @param merging the anchor of the mapping into which an alias is merged
   */
  #measure(node: unknown, depth: number, missing: Alias.Parsed[], merging: string | null): Measure {
    if (this.excess) return NOTHING;
    if (isAlias(node)) return this.#follow(node as Alias.Parsed, depth, missing, merging);
    if (!isScalar(node) && !isCollection(node)) return NOTHING;
    const [start = 0, end = 0] = node.range ?? [];
    const length = Math.max(0, end - start);
    if (isScalar(node)) return this.#anchored(node.anchor, { entries: 0, characters: length, levels: 0 });
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, null);
    let [entries, characters, levels] = [0, length, 0];
    const add = (child: unknown, into: string | null = null): void => {
      const measure = this.#measure(child, depth + 1, missing, into);
      [entries, characters, levels] = [entries + measure.entries, characters + measure.characters, Math.max(levels, measure.levels + 1)];
    };
    const own = isMap(node) ? (node.anchor ?? null) : null;
    for (const item of node.items as unknown[]) {
      entries++;
      if (!isPair(item)) add(item, merging);
      else {
        add(item.key);
        add(item.value, isMergeKey(item.key) ? own : null);
      }
    }
    return this.#anchored(node.anchor, { entries, characters, levels });
  }

  #anchored(anchor: string | undefined, measure: Measure): Measure {
    if (anchor !== undefined) this.#anchors.set(anchor, measure);
    return measure;
  }

  #follow(alias: Alias.Parsed, depth: number, missing: Alias.Parsed[], merging: string | null): Measure {
    const target = this.#anchors.get(alias.source);
    const at = alias.range[0];
    if (target === undefined) {
      missing.push(alias);
      return NOTHING;
    }
    // A mapping that is merged into itself gains nothing; all else within itself has no end.
    if (target === null && merging === alias.source) return NOTHING;
    if (target === null || depth + target.levels > LIMITS.yamlDepth.most) return this.#refuse('yamlDepth', at);
    this.#entries += target.entries + 1;
    this.#characters += target.characters;
    if (this.#entries > LIMITS.yamlRepeatedEntries.most) return this.#refuse('yamlRepeatedEntries', at);
    if (this.#characters > LIMITS.yamlRepeatedCharacters.most) return this.#refuse('yamlRepeatedCharacters', at);
    return { ...target, entries: target.entries + 1 };
  }

  #refuse(limit: LimitName, at: number): Measure {
    this.excess = { limit, at };
    return NOTHING;
  }

  #explain(name: string, missing: readonly Alias.Parsed[]): string {
    if (this.#anchors.has(name)) return `The anchor "${name}" stands below this alias: an alias repeats what stands above it.`;
    const others = new Set(missing.map(({ source }) => source));
    const meant = didYouMean(name, [...this.#anchors.keys()].filter((anchor) => !others.has(anchor)));
    return `There is no anchor "${name}".${meant || ' An alias (*) repeats what an anchor (&) marks above it; a text that begins with "*" stands in quotes.'}`;
  }
}
