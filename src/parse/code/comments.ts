import type { Span } from '../../text/source-file.js';
import type { Comment } from './lexer.js';
import type { Listing } from './listing.js';

const KEYWORDS = [
  'const|let|var|return|import|export|await|async|throw|raise|def|class|func|fn|function|public|private|protected|yield',
  'if|elif|else|for|while|try|catch|except|finally|end',
].join('|');
/** A keyword at the start and a sign of code at the end: `return x;`, `if (a) {`, `def f():` */
const STATEMENT = new RegExp(`^(?:${KEYWORDS})\\b.*[;{}()=:]$`);
const SQL = /^(?:ALTER|CREATE|DROP|INSERT|UPDATE|DELETE|GRANT|REVOKE|SELECT)\s+(?:TABLE|POLICY|INDEX|INTO|FROM|ON|FUNCTION|EXTENSION|\*)/;
const DECORATOR = /^@\w+\(/;
const ASSIGNMENT = /^[$\w.[\]'"]+(?:\s?:\s?[\w<>[\]|]+)?\s{0,20}[:+-]?=(?![=>])/;
const CALL = /^[$@\w.]+(?:\s[$\w.]+)?\(/;
const ENDS_LIKE_CODE = /[;{}]$|=>$|\)[,:]?$/;
const MEMBERS = '(?:columns?|fields?|props|properties|attributes|relations)';
const MORE_FOLLOWS = [
  /^(?:\.\.\.|…|etc\b|omitted\b|(?:and|plus) (?:more|so on)\b)/i,
  new RegExp(
    `^(?:(?:and|plus|the|all|some) )?(?:rest\\b|(?:other|others|more|further|remaining|additional|existing|usual) (?:\\w+ )?${MEMBERS}\\b)`,
    'i',
  ),
];
const FIELD = /^[\w'"]+\??\s{0,20}:\s{0,20}[\w.]+\(.*,$/;

/** "checked here: const user = …": a remark before the statement that is taken out. */
const REMARK_BEFORE = /^[\w ,'’()-]{3,60}:\s(?=(?:const|let|var|await|return)\s|["'`]?[\w$-]{1,40}["'`]?:\s?[{[])/;

/** `limit(user.id); // 10 a minute`: a remark behind it. */
const REMARK_BEHIND = /(?<=[;)}\],]) {0,4}(?:\/\/|#) .*$/;
const AWAITED_CALL = /^await\s[$\w.]{1,60}\(/;

/**
 * Whether the words of a comment are code that was taken out of use (`ALTER TABLE …`, `JWT_SECRET=`) rather than a
 * description. In doubt a description.
 * @param isOfDeclaration whether it stands behind the head of a class or a table: a property there is what it says of that, `class Post: # filter: {…}`
 */
export function isCommentedOutCode(words: string, isOfDeclaration = false): boolean {
  const line = words.trim().replace(REMARK_BEFORE, '').replace(REMARK_BEHIND, '');
  if (line.length === 0) return false;
  if (/^[}\])]/.test(line) || line.endsWith(';') || line.endsWith('{')) return true;
  if (AWAITED_CALL.test(line) || STATEMENT.test(line) || SQL.test(line) || DECORATOR.test(line) || FIELD.test(line)) return true;
  const property = isOfDeclaration ? null : PROPERTY.exec(line);
  if (property) return !isProse(property[1] ?? '');
  const assignment = ASSIGNMENT.exec(line);
  if (assignment) return !isProse(line.slice(assignment[0].length));
  return CALL.test(line) && ENDS_LIKE_CODE.test(line) && !isProse(line.slice(0, line.indexOf('(')));
}

/** A property of a literal, or an argument of its own line: `limit: { max: 40, per: "1h" },`, `"max": 40,`, `by: "user",`, `.use(perUser)`. The group is its value. */
const PROPERTY = /^(?:["'`]?[\w$-]{1,40}["'`]?\s?:\s?(\{[^\n]*\}|\[[^\n]*\]|(?:["'`][^"'`\n]*["'`]|-?\d[\w.]*|[\w$.]{1,60}(?:\([^\n]*\))?)(?=,\s*$)),?\s*$|\.[a-z]\w{1,30}\([^\n]*\)[,;]?$)/i;

/** An item of a list in a configuration, or a map on one line. */
const SETTING = /^(?:- )?(?:\{\s?["']?[\w-]{1,30}["']?\s?:[^\n]*\},?|["']?[\w-]{1,30}["']?:\s\{[^\n]*\},?)$|^- ["']?[\w-]{1,30}["']?:(?:\s["']?[\w./-]{1,40}["']?)?$/;

/** Whether the words of a comment in a configuration are an entry that was taken out of use: `- { name: limiter, config: { minute: 5 } }`, `- name: limiter`. */
export function isCommentedOutSetting(words: string): boolean {
  return SETTING.test(words.trim());
}

/** "requireUser() goes here", "skip: verifyJwt()" */
const KEEPS_PLACE = /\b(?:goes|comes|belongs|needed|required|missing|pending)\s(?:in\s)?here\b|^\W*(?:skip(?:ped)?|missing|pending|needed|wanted|open)\s?:|\bpending\s?:/i;

/** Whether a comment states nothing: it is code that was taken out of use, or keeps the place of what is not there. */
export function statesNothing(words: string, isOfDeclaration = false): boolean {
  return isCommentedOutCode(words, isOfDeclaration) || KEEPS_PLACE.test(words);
}

/** The head of a class, a model or a table, before the comment behind or right below it. */
const DECLARES = /^\s*(?:(?:export|public|abstract|data|final|open|pub) ){0,2}(?:class|model|table|struct|entity|type|interface)\s\w.*[:{]\s*$/;

function isOfDeclaration({ source: { text } }: Listing, { signStart }: Comment): boolean {
  const start = text.lastIndexOf('\n', signStart - 1) + 1;
  const before = text.slice(start, signStart);
  return DECLARES.test(before.trim() === '' && start > 0 ? text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1) : before);
}

/** Which lines stand in a block of comments that begins with a line of its own: "/*", "limit: 5,", "*\/". */
export function linesInBlocks(lines: readonly string[]): readonly boolean[] {
  let isInside = false;
  return lines.map((line) => {
    const wasInside = isInside;
    isInside = (isInside || /^\s*\/\*/.test(line)) && !line.includes('*/');
    return wasInside || isInside;
  });
}

/** Three plain words in a row. */
function isProse(text: string): boolean {
  return /(?:^|\s)[A-Za-z]+[,:]? [A-Za-z]+[,:]? [A-Za-z]+/.test(text);
}

/** The comments of a listing that say something, line by line. */
export function descriptiveComments(listing: Listing): Span[] {
  const comments = listing.comments.filter((comment) => !statesNothing(listing.words(comment), isOfDeclaration(listing, comment)));
  return [...comments.map((comment) => listing.source.span(comment.start, comment.end)), ...docstrings(listing)];
}

/** What a Python function says of itself in the string that opens it. */
function docstrings(listing: Listing): Span[] {
  if (listing.language !== 'python') return [];
  return listing.tokens.flatMap((token, at) => (token.first && token.depth === 0 && listing.isString(at) && listing.is(at - 1, ':') && / /.test(token.text.trim()) ? [listing.textSpan(at)] : []));
}

/** The text of a listing with the code that comments took out of use blanked; places stay. */
export function maskCommentedOutCode(listing: Listing): string {
  const { text } = listing.source;
  let masked = '';
  let at = 0;
  for (const comment of listing.comments) {
    if (!isCommentedOutCode(listing.words(comment))) continue;
    masked += text.slice(at, comment.start) + ' '.repeat(comment.end - comment.start);
    at = comment.end;
  }
  return masked + text.slice(at);
}

/** What a comment says, for the facts beside it; null for none, for code taken out of use and for a mere file name. */
export function wordsOf(listing: Listing, comment: Comment | undefined): string | null {
  if (!comment) return null;
  const words = listing.words(comment);
  return statesNothing(words, isOfDeclaration(listing, comment)) || isFileName(words) ? null : words;
}

/** What the comments directly above a line, or behind its code, say. */
export function wordsBeside(listing: Listing, line: number): string | null {
  const above = listing.commentsAbove(line).map((comment) => wordsOf(listing, comment));
  const words = [...above, wordsOf(listing, listing.trailingComment(line))].filter((part) => part !== null);
  return words.length > 0 ? words.join(' ') : null;
}

/** `db/schema.ts`, `models.py` */
function isFileName(words: string): boolean {
  return /^[\w./[\]()@+-]+\.\w{1,10}$/.test(words);
}

/** Words that say that only some members are shown (`...`, `other columns`). */
export function saysMoreFollows(words: string): boolean {
  return MORE_FOLLOWS.some((pattern) => pattern.test(words.trim()));
}
