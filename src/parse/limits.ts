/** A bound on what is read of a document, beyond any that people write. */
export interface Limit {
  readonly most: number;
  /** What may not be more, as in "more than 20,000 lines". */
  readonly what: string;
  /** How to mend a document that has more. */
  readonly remedy: string;
}

const SPLIT = 'Split the document.';
const FENCE = 'If this is data or code, put it in a fenced listing; else break it up.';

/**
 * All limits. Readers of markdown and YAML take time and memory that grow faster than some documents, or overflow the stack; whoever
 * wants a draft to pass unread must not get there. A document that exceeds one is not judged at all. None depends on time: the same
 * document exceeds the same limit everywhere.
 */
export const LIMITS = {
  bytes: { most: 1_048_576, what: 'bytes', remedy: SPLIT },
  lines: { most: 20_000, what: 'lines', remedy: SPLIT },
  depth: { most: 32, what: 'levels of quotations and lists in each other', remedy: 'Give the inner levels sections of their own.' },
  containers: { most: 100_000, what: 'beginnings of list items and quotations', remedy: SPLIT },
  unmarkedLines: { most: 1_000, what: 'lines that carry on a quotation or list item without its mark', remedy: 'Put an empty line where it ends.' },
  tableRows: { most: 5_000, what: 'rows in a table', remedy: 'Keep data in a file of its own, and tell in the document what it is.' },
  tableColumns: { most: 200, what: 'columns in a table', remedy: 'Turn the table round, or split it.' },
  marks: { most: 5_000, what: 'signs that may be markup in one paragraph, heading or cell', remedy: FENCE },
  steps: { most: 1_500_000, what: 'steps to find where the marks in one paragraph, heading or cell end', remedy: 'Close what is opened there: code, links, comments, tags.' },
  definitions: { most: 2_000, what: 'definitions of links and footnotes', remedy: SPLIT },
  emphasis: { most: 100, what: 'levels of emphasis in each other', remedy: FENCE },
  htmlDepth: { most: 200, what: 'levels of HTML in each other', remedy: 'Close the tags that are opened.' },
  yamlCharacters: { most: 2_000_000, what: 'characters of YAML', remedy: SPLIT },
  yamlValues: { most: 20_000, what: 'values of YAML', remedy: SPLIT },
  yamlValue: { most: 100_000, what: 'characters in one value of YAML', remedy: 'Split the value.' },
  yamlRepeatedEntries: { most: 10_000, what: 'entries of YAML repeated by aliases', remedy: 'Repeat less: name what is repeated, and tell it once.' },
  yamlRepeatedCharacters: { most: 200_000, what: 'characters of YAML repeated by aliases', remedy: 'Repeat less: name what is repeated, and tell it once.' },
  yamlDepth: { most: 100, what: 'levels of YAML in each other', remedy: 'Give the inner levels keys of their own.' },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;

/** Ends the reading of a document from within; its reader turns it into a problem. */
export class LimitExceeded extends Error {
  readonly limit: LimitName;
  /** The offset of what is too much. */
  readonly at: number;

  constructor(limit: LimitName, at: number) {
    super(limit);
    this.limit = limit;
    this.at = at;
  }
}

/** What a document has too much of, and what to do about it. */
export function explainLimit(name: LimitName): string {
  const { most, what, remedy } = LIMITS[name];
  return `More than ${grouped(most)} ${what} (limit "${name}"): the document was not judged. ${remedy}`;
}

/** `1,048,576` */
function grouped(count: number): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}
