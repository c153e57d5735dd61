import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types';
import { LimitExceeded, type LimitName, LIMITS } from '../limits.js';

/** Counts what a tokenizer meets; told of each place where markup may begin. */
type Watch = (context: TokenizeContext, isLineEnd: boolean) => void;

/**
 * An extension of micromark that accepts nothing and sees everything: its constructs are tried where markup may begin, and end the
 * reading where a limit is exceeded. Only the tokenizer itself knows what is markup: a look at the text beforehand would take listings
 * for prose, and could be led astray.
 * @throws LimitExceeded out of the tokenizer
 */
export function watchLimits(): Extension {
  const containers = watching(watchContainers);
  const texts = watching(watchText);
  return {
    document: { ...atEach('*+-0123456789>[', containers), null: containers },
    flow: { null: watching(watchTables) },
    text: { ...atEach('*_~[]<!&\\', texts), [BACKTICK]: { ...texts, previous: mayBeginCode } },
  };
}

const BACKTICK = 96;

/** As the construct for code has it: else that would be tried within a run of backticks. */
function mayBeginCode(this: TokenizeContext, previous: Code): boolean {
  return previous !== BACKTICK || this.events.at(-1)?.[1].type === 'characterEscape';
}

/** @param begin called for each tokenizer once; wraps its tools */
function watching(begin: (effects: Effects, context: TokenizeContext) => Watch): Construct {
  const watches = new WeakMap<Effects, Watch>();
  return {
    partial: true,
    tokenize(effects, _ok, nok): State {
      const watch = watches.get(effects) ?? begin(effects, this);
      watches.set(effects, watch);
      return (code) => {
        watch(this, code === null || code < -2);
        return nok(code);
      };
    },
  };
}

function atEach(characters: string, construct: Construct): Record<number, Construct> {
  return Object.fromEntries([...characters].map((character) => [character.charCodeAt(0), construct]));
}

function check(name: LimitName, count: number, context: TokenizeContext): void {
  if (count > LIMITS[name].most) throw new LimitExceeded(name, context.now().offset);
}

const CONTAINERS = new Set<string>(['blockQuote', 'listOrdered', 'listUnordered', 'gfmFootnoteDefinition']);
const BEGINNINGS = new Set<string>(['blockQuote', 'listItemPrefix', 'gfmFootnoteDefinition']);

/** The tokenizer of a document: how many containers it has, how deep they are, and how many lines they hold without their mark. */
function watchContainers(effects: Effects, context: TokenizeContext): Watch {
  /** The beginnings of open containers, and their places among the events. */
  const open: { readonly token: Token; readonly index: number }[] = [];
  let begun = 0;
  let unmarked = 0;
  let lastLine = 0;
  const { enter, exit } = effects;
  const dropUndone = (): void => {
    for (let last = open.at(-1); last && context.events[last.index]?.[1] !== last.token; last = open.at(-1)) open.pop();
  };
  effects.enter = (type, fields) => {
    if (BEGINNINGS.has(type)) check('containers', ++begun, context);
    if (type === 'listItemPrefix') unmarked = 0;
    if (!CONTAINERS.has(type)) return enter(type, fields);
    // The tokenizer takes back what it only tried.
    dropUndone();
    const token = enter(type, fields);
    check('depth', open.push({ token, index: context.events.length - 1 }), context);
    return token;
  };
  effects.exit = (type) => {
    if (CONTAINERS.has(type)) {
      dropUndone();
      open.pop();
    }
    return exit(type);
  };
  return ({ parser, now }, isLineEnd) => {
    const { line } = now();
    if (line === lastLine) return;
    lastLine = line;
    if (isLineEnd) unmarked = 0;
    else if (parser.lazy[line - 1]) check('unmarkedLines', ++unmarked, context);
  };
}

/** The tokenizer of blocks: the rows and columns of its tables. */
function watchTables(effects: Effects, context: TokenizeContext): Watch {
  let rows = 0;
  let columns = 0;
  const { enter } = effects;
  effects.enter = (type, fields) => {
    if (type === 'tableHead') rows = columns = 0;
    else if (type === 'tableRow') check('tableRows', rows++, context);
    else if (type === 'tableDelimiterFiller') check('tableColumns', ++columns, context);
    return enter(type, fields);
  };
  return () => undefined;
}

/** From so many marks on, the steps are counted. */
const SUSPICIOUS = 8;

/** The tokenizer of a text: its marks, and how often the search for the end of what they open goes over it. */
function watchText(effects: Effects, context: TokenizeContext): Watch {
  let marks = 0;
  let steps = 0;
  const { consume } = effects;
  return () => {
    check('marks', ++marks, context);
    if (marks === 1) check('definitions', context.parser.defined.length + (context.parser.gfmFootnotes?.length ?? 0), context);
    if (marks !== SUSPICIOUS) return;
    effects.consume = (code) => {
      check('steps', ++steps, context);
      consume(code);
    };
  };
}
