import type { Language } from './dialect.js';
import { isOutline } from './tables/outline.js';

const TAGS: Readonly<Record<string, Language>> = {
  ts: 'javascript',
  typescript: 'javascript',
  tsx: 'javascript',
  mts: 'javascript',
  js: 'javascript',
  javascript: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  node: 'javascript',
  vue: 'javascript',
  svelte: 'javascript',
  astro: 'javascript',
  drizzle: 'javascript',
  py: 'python',
  python: 'python',
  python3: 'python',
  django: 'python',
  pycon: 'python',
  prisma: 'prisma',
  dbml: 'dbml',
  rb: 'ruby',
  ruby: 'ruby',
  rails: 'ruby',
  ex: 'elixir',
  exs: 'elixir',
  elixir: 'elixir',
  go: 'go',
  golang: 'go',
  java: 'jvm',
  kotlin: 'jvm',
  kt: 'jvm',
  scala: 'jvm',
  groovy: 'jvm',
  php: 'php',
  blade: 'php',
  rs: 'rust',
  rust: 'rust',
  dart: 'dart',
  flutter: 'dart',
  cs: 'csharp',
  csharp: 'csharp',
  'c#': 'csharp',
  bash: 'shell',
  sh: 'shell',
  shell: 'shell',
  zsh: 'shell',
  fish: 'shell',
  console: 'shell',
  'shell-session': 'shell',
  make: 'shell',
  makefile: 'shell',
  yaml: 'config',
  yml: 'config',
  toml: 'config',
  ini: 'config',
  conf: 'config',
  properties: 'config',
  env: 'config',
  dotenv: 'config',
  '.env': 'config',
  hcl: 'config',
  terraform: 'config',
  tf: 'config',
  docker: 'config',
  dockerfile: 'config',
  compose: 'config',
  nginx: 'config',
  caddy: 'config',
};

/** Tags of what other readers read, or nobody: their content is not guessed at. */
const FOREIGN_TAGS = new Set([
  'sql', 'postgres', 'postgresql', 'psql', 'plpgsql', 'mysql', 'sqlite', 'mermaid', 'plantuml', 'puml', 'graphql', 'gql', 'http', 'html', 'css',
  'scss', 'diff', 'proto', 'protobuf', 'json', 'jsonc', 'json5', 'xml', 'csv', 'latex', 'dot', 'md', 'markdown',
]);

/** What only one language writes at the start of a line. Each is tried on a line of bounded length. */
const TELLTALES: readonly (readonly [Language, readonly RegExp[]])[] = [
  [
    'prisma',
    [
      /^(?:model|enum|type) \w+ \{/,
      /^(?:datasource|generator) \w+ \{/,
      /^\w+ +(?:String|Int|BigInt|Float|Decimal|Boolean|DateTime|Json|Bytes)(?:\?|\[\])? *(?:@|$|\/\/)/,
      /^\w+ +[A-Z]\w+(?:\?|\[\])? +@/,
      /^@@\w+/,
      /^(?:provider|url|directUrl) += +/,
    ],
  ],
  [
    'dbml',
    [/^Table [\w."][^{]*\{/, /^Ref\b[^:]*: *[\w."]+ *[<>-]/, /^"?\w+"? +[\w()]+ +\[(?:pk|ref *:|not null|increment|unique|primary key|note *:)/],
  ],
  [
    'javascript',
    [
      /^export (?:default|const|async|function|class|interface|type|enum|abstract|let|\{|\*)/,
      /^import .{0,150} from ['"]/,
      /^(?:const|let|var) [\w$[{][\w$ ,:{}[\]]{0,80}=/,
      /^(?:async )?function\b/,
      /^interface \w+/,
      /^type \w+(?:<[^>]*>)? =/,
      /^(?:app|router|server|fastify|\w+Router)\.(?:get|post|put|patch|delete|use|route|all|register)\(['"`{\w]/,
      /\b(?:pgTable|mysqlTable|sqliteTable|defineTable|mongoose\.model|sequelize\.define|new (?:mongoose\.)?Schema)\(/,
      /\bprocess\.env\b|\bimport\.meta\.env\b|\bDeno\.env\b/,
      /=> \{$/,
    ],
  ],
  [
    'python',
    [
      /^(?:async )?def \w+\(/,
      /^class \w+(?:\([^)]*\))?:/,
      /^from [\w.]+ import\b/,
      /^import [\w.]+(?: as \w+)?$/,
      /^@\w+\.[\w.]+\(/,
      /^for [\w, ()]{1,60} in .*:$/,
      /^\w+(?:: ?[\w[\]." |,]+)? = (?:models\.|Column\(|mapped_column\(|db\.Column|os\.(?:environ|getenv))/,
      /^\w+: Mapped\[/,
      /^op\.\w+\(/,
    ],
  ],
  [
    'ruby',
    [
      /^create_table\b/,
      /^t\.(?:string|text|integer|bigint|references|uuid|datetime|boolean|timestamps|decimal|jsonb|belongs_to)\b/,
      /^class \w+(?:::\w+)* < \w/,
      /^(?:Rails\.application\.routes\.draw|namespace|resources?) .*/,
      /^(?:get|post|put|patch|delete) ['"][^'"]*['"],? *(?:to:|=>)/,
      /^execute(?: <<[~-]?[A-Z]|\(? ?['"])/,
      /\bdo \|[\w, ]{1,60}\|$/,
    ],
  ],
  ['elixir', [/^defmodule\b/, /^(?:pipe_through|scope ['"])/, /^schema "\w+" do$/, /^defp? \w.* do$/, /^field :\w+, :\w+/, /^create(?:_if_not_exists)? table\(/, /^add :\w+, (?::\w|references\()/]],
  [
    'go',
    [
      /^func(?: |\()/,
      /^package \w+$/,
      /^type \w+ struct \{/,
      /^\w[\w, ]{0,60} := /,
      /^\w+\.(?:HandleFunc|Handle|POST|GET|PUT|PATCH|DELETE|Post|Get|Route)\("/,
    ],
  ],
  ['php', [/^<\?php/, /^(?:Route|Schema)::/, /^\$\w+(?:->|\s*=)/, /^use [A-Z]\w*\\/, /^#\[[A-Z]\w*/, /^(?:public|private|protected) (?:static )?function \w+\(/]],
  [
    'jvm',
    [
      /^(?:public|private|protected) (?:static |final |abstract ){0,2}(?:class|interface|record|enum|void|[A-Z]\w*(?:<[^>]*>)?) \w+/,
      /^@(?:Get|Post|Put|Patch|Delete|Request)Mapping\b/,
      /^@(?:RestController|Table\(name|Entity(?! ?\()|Id$)/,
      /^(?:data |open )?class \w+\(/,
      /^(?:suspend )?fun \w+\(/,
      /^object \w+ ?: ?\w*Table\(/,
    ],
  ],
  // Behind the JVM's: what a line of Java may be as well counts for both, so that the tag decides.
  [
    'csharp',
    [
      /^(?:public|private|protected|internal) (?:static |sealed |abstract |partial |virtual |required |async ){0,3}(?:class|interface|record|enum|void|[A-Z]\w*(?:<[^>]*>)?) \w+/,
      /^public [\w<>?, []{1,60}\]? \w+ \{ ?get;/,
      /^using [A-Z][\w.]*;/,
      /^namespace [A-Z][\w.]*(?:;|$| \{)/,
      /\bDbSet<\w+>/,
    ],
  ],
  ['rust', [/^(?:pub )?(?:async )?fn \w+/, /^use \w+::/, /^let (?:mut )?\w+(?:: [^=]+)? = /, /^#!?\[[a-z]\w*/, /^(?:diesel::)?(?:table|joinable)!/]],
  ['dart', [/\b(?:String|bool|int)\.fromEnvironment\(/, /^import 'package:/]],
];

/** One expression for each language, for each is tried on each line. */
const TELLTALE = TELLTALES.map(([language, patterns]) => [language, new RegExp(patterns.map(({ source }) => source).join('|'))] as const);

const LONGEST_LINE = 200;
/** A closing bracket tells nothing. */
const SHORTEST_LINE = 3;

/**
 * The language of a listing: its tag, unless the content says clearly otherwise; without a tag, or with one that says
 * nothing (`text`), by what only one language writes.
 */
export function recogniseLanguage(text: string, tag: string): Language {
  const lower = tag.trim().toLowerCase();
  const tagged = Object.hasOwn(TAGS, lower) ? TAGS[lower] : undefined;
  if (FOREIGN_TAGS.has(lower)) return 'unknown';
  if (tagged === 'config' || tagged === 'dbml' || tagged === 'prisma') return tagged;
  const scores = scoreLanguages(text);
  const best = [...scores].reduce((a, b) => (b[1] > a[1] ? b : a), ['unknown', 0] as [Language, number]);
  if (!tagged) return best[1] > 0 ? best[0] : isOutline(text) ? 'outline' : 'unknown';
  if (tagged === 'ruby' && isOutline(text)) return 'outline';
  const own = scores.get(tagged) ?? 0;
  return (own === 0 && best[1] >= 2) || best[1] > 3 * Math.max(1, own) ? best[0] : tagged;
}

function scoreLanguages(text: string): Map<Language, number> {
  const scores = new Map<Language, number>();
  for (const line of text.split('\n')) {
    const start = line.slice(0, LONGEST_LINE).trim();
    if (start.length < SHORTEST_LINE) continue;
    for (const [language, telltale] of TELLTALE) {
      if (telltale.test(start)) scores.set(language, (scores.get(language) ?? 0) + 1);
    }
  }
  return scores;
}
