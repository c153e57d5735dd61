import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import { explainLimit, LIMITS } from '../limits.js';
import { findAliasProblems } from './aliases.js';
import { bendsTheRest, isUnclosedQuote, repaired } from './repair.js';
import { leavesOf } from './stray.js';

/** A place in a listing, by index. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface YamlSyntax {
  /** All documents of the stream that could be composed. */
  readonly documents: readonly Document.Parsed[];
  readonly comments: readonly Range[];
  readonly problems: readonly (Range & { readonly kind: 'syntax' | 'limit'; readonly message: string })[];
}

/** Longer listings are refused. */
export const MAX_LENGTH = LIMITS.yamlCharacters.most;
/** Longer values are refused. */
const MAX_SCALAR = LIMITS.yamlValue.most;
/** More values are refused. */
const MAX_VALUES = LIMITS.yamlValues.most;
/** Deeper nesting is refused before the composer, which is recursive, sees it. */
export const MAX_DEPTH = LIMITS.yamlDepth.most;
const MAX_PROBLEMS = 50;
const MAX_REPAIRS = 8;

/**
 * All scalars stay the words that stand in the document (`yes`, `1.10`, `2026-01-01`): nothing here computes with them. Duplicate
 * keys are looked for by the reader of the tree, in linear time.
 */
const OPTIONS = { schema: 'failsafe', version: '1.2', uniqueKeys: false, strict: false, prettyErrors: false, logLevel: 'silent' } as const;

/**
 * Parses a YAML (or JSON) listing. Never throws: what is too long or too deep gives a problem and no document, and what is
 * broken is mended as far as it can be, with the problems of the text as it stands.
 */
export function parseYamlSyntax(text: string): YamlSyntax {
  if (text.length > MAX_LENGTH) return refused(MAX_LENGTH, explainLimit('yamlCharacters'));
  let best = compose(text);
  if ('message' in best) return refused(best.offset, best.message);
  const asWritten = best;
  const slips = slipsIn(asWritten);
  let mended = text;
  for (let round = 0; round < MAX_REPAIRS && best.errors.length > 0; round++) {
    const next = repaired(mended, best.errors);
    const attempt = next === mended ? null : compose(next);
    if (!attempt || 'message' in attempt || attempt.errors.length > best.errors.length) break;
    best = attempt;
    mended = next;
    slips.push(...slipsIn(best).filter(({ pos: [at] }) => !slips.some(({ pos: [known] }) => known === at)));
  }
  const problems = problemsOf({ ...asWritten, errors: slips.sort((a, b) => a.pos[0] - b.pos[0]) }, text.length);
  const { excess, unresolved } = findAliasProblems(best.documents);
  if (excess) return refused(excess.at, explainLimit(excess.limit));
  // Behind a slip, what looks like an alias may be anything.
  const missing = problems.length > 0 ? [] : unresolved.map((alias) => ({ kind: 'syntax' as const, ...alias }));
  return { documents: best.documents, comments: best.comments, problems: [...problems, ...missing.slice(0, MAX_PROBLEMS)] };
}

/** The errors of a text up to the first one that bends all that follows: what is behind it shows once it is mended. */
function slipsIn({ errors }: Composition): YAMLError[] {
  const last = errors.findIndex(bendsTheRest);
  return last < 0 ? [...errors] : errors.slice(0, last + 1);
}

function problemsOf({ errors, documents }: Composition, length: number): YamlSyntax['problems'] {
  const startOf = new Map<number, number>();
  if (errors.some(isUnclosedQuote)) {
    for (const document of documents) for (const leaf of leavesOf(document.contents)) startOf.set(leaf.end, leaf.start);
  }
  return errors.slice(0, MAX_PROBLEMS).map((error) => {
    // The parser notes a missing quote where the text ends; the reader has to look where it opened.
    const opened = isUnclosedQuote(error) ? startOf.get(error.pos[0]) : undefined;
    const start = Math.min(opened ?? error.pos[0], length);
    const end = opened === undefined ? Math.min(error.pos[1], length) : start + 1;
    return { kind: 'syntax', start, end: Math.max(start, end), message: isUnclosedQuote(error) ? 'This quote is never closed.' : `${error.message.replace(/\.$/, '')}.` };
  });
}

function refused(offset: number, message: string): YamlSyntax {
  return { documents: [], comments: [], problems: [{ kind: 'limit', start: offset, end: offset + 1, message }] };
}

/** Why a text is not read, and where that shows. */
interface Refusal {
  readonly offset: number;
  readonly message: string;
}

interface Composition {
  readonly documents: Document.Parsed[];
  readonly comments: readonly Range[];
  readonly errors: readonly YAMLError[];
}

function compose(text: string): Composition | Refusal {
  const tokens = tokensOf(text);
  if ('message' in tokens) return tokens;
  const survey = surveyed(tokens);
  if ('message' in survey) return survey;
  const documents: Document.Parsed[] = [];
  // An empty stream composes to an object that only carries errors of its comments and directives.
  for (const document of new Composer(OPTIONS).compose(tokens, true, text.length)) documents.push(document);
  return { documents, comments: survey.comments, errors: documents.flatMap((document) => document.errors) };
}

/** The token trees of a text. What opens too many collections in each other is given up there, and not only when all of it was read. */
function tokensOf(text: string): readonly CST.Token[] | Refusal {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // Below them all lies the document.
    const tooDeep = parser.stack[MAX_DEPTH + 2];
    if (tooDeep) return { offset: tooDeep.offset, message: explainLimit('yamlDepth') };
  }
  tokens.push(...parser.end());
  return tokens;
}

/** The comments of a token tree in the order of the text, unless it is nested too deep, or holds too long a value or too many. Does not recurse. */
function surveyed(tokens: readonly CST.Token[]): { readonly comments: Range[] } | Refusal {
  const excess = tokens.filter(({ type }) => type === 'document')[MAX_VALUES];
  if (excess) return { offset: excess.offset, message: explainLimit('yamlValues') };
  const comments: Range[] = [];
  const pending: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  const add = (children: readonly (CST.Token | null | undefined)[] | undefined, depth: number): void => {
    for (const child of children ?? []) if (child) pending.push({ token: child, depth });
  };
  let values = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return { offset: token.offset, message: explainLimit('yamlDepth') };
    if (token.type === 'comment') comments.push({ start: token.offset, end: token.offset + token.source.length });
    else if ('source' in token && token.source.length > MAX_SCALAR) return { offset: token.offset, message: explainLimit('yamlValue') };
    if ('props' in token) add(token.props, depth);
    if ('start' in token && Array.isArray(token.start)) add(token.start, depth);
    if ('end' in token) add(token.end, depth);
    if ('value' in token) add([token.value], depth);
    if ('items' in token) {
      for (const item of token.items) {
        if (++values > MAX_VALUES) return { offset: (item.key ?? item.value ?? token).offset, message: explainLimit('yamlValues') };
        add(item.start, depth);
        add([item.key], depth + 1);
        add(item.sep, depth);
        add([item.value], depth + 1);
      }
    }
  }
  return { comments: comments.sort((a, b) => a.start - b.start) };
}
