/** A family of languages that is written alike: the readers choose by it what to look for. */
export type Language =
  | 'javascript'
  | 'python'
  | 'prisma'
  | 'dbml'
  | 'ruby'
  | 'elixir'
  | 'go'
  | 'jvm'
  | 'php'
  | 'rust'
  | 'dart'
  | 'csharp'
  | 'outline'
  | 'shell'
  | 'config'
  | 'unknown';

/** How a language writes what is not code: comments and strings. */
export interface Dialect {
  readonly lineComments: readonly string[];
  /** The comment sign counts only at the start of a word (`a#b` is no comment in shell and YAML). */
  readonly spacedComments: boolean;
  /** Slash-star comments. */
  readonly blockComments: boolean;
  /** Signs that open a string which ends on its line. */
  readonly quotes: string;
  /** Those of them whose string may run over several lines. */
  readonly multilineQuotes: string;
  /** `"""` and `'''`. */
  readonly tripleQuotes: boolean;
  /** Backticks: a template with `${…}` holes, or a raw string, or none. */
  readonly backtick: 'template' | 'raw' | 'none';
  /** `/…/` after an operator is a regular expression. */
  readonly regexLiterals: boolean;
  /** `<<~SQL … SQL`. */
  readonly heredocs: boolean;
}

const PLAIN: Dialect = {
  lineComments: ['//'],
  spacedComments: false,
  blockComments: true,
  quotes: '"\'',
  multilineQuotes: '',
  tripleQuotes: false,
  backtick: 'none',
  regexLiterals: false,
  heredocs: false,
};

const HASHED: Dialect = { ...PLAIN, lineComments: ['#'], blockComments: false };

const DIALECTS: Record<Exclude<Language, 'unknown'>, Dialect> = {
  javascript: { ...PLAIN, backtick: 'template', regexLiterals: true },
  python: { ...HASHED, tripleQuotes: true },
  prisma: PLAIN,
  dbml: { ...PLAIN, tripleQuotes: true, backtick: 'raw' },
  ruby: { ...HASHED, multilineQuotes: '"', heredocs: true },
  elixir: { ...HASHED, multilineQuotes: '"', tripleQuotes: true },
  go: { ...PLAIN, backtick: 'raw' },
  jvm: { ...PLAIN, tripleQuotes: true },
  php: { ...PLAIN, lineComments: ['//', '#'], multilineQuotes: '"\'', heredocs: true },
  rust: { ...PLAIN, quotes: '"', multilineQuotes: '"' },
  dart: { ...PLAIN, tripleQuotes: true },
  csharp: PLAIN,
  outline: HASHED,
  shell: { ...HASHED, spacedComments: true, multilineQuotes: '"\'', heredocs: true },
  config: { ...HASHED, spacedComments: true },
};

/** The dialect of a language; null for an unknown one, of which not even the comments can be told. */
export function dialectOf(language: Language): Dialect | null {
  return language === 'unknown' ? null : DIALECTS[language];
}
