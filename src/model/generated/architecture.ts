// Generated from schemas/architecture.schema.json by `npm run generate`. Do not edit.

export type Words = string;
export type Text = Words | [Words, ...Words[]];
export type Auth = Words | [Words, ...Words[]] | AuthScheme;
/**
 * An endpoint with its name or path, and with what its kind has to tell.
 */
export type ListedEndpoint = Endpoint &
  (
    | {
        name: unknown;
        [k: string]: unknown;
      }
    | {
        path: unknown;
        [k: string]: unknown;
      }
  );
export type Scalar = Words | number | boolean;

/**
 * A backend architecture as data: what a draft has to tell before it goes to implementation. Text may be markdown. A markdown document is read into this shape.
 */
export interface Architecture {
  /**
   * The schema, for editors.
   */
  $schema?: string;
  /**
   * Name of the system.
   */
  title?: string;
  /**
   * What this document is. An architecture (the default) tells all six sections; a delta over an existing system and a note need not.
   */
  kind?: 'architecture' | 'delta' | 'note';
  /**
   * How far along it is: an MVP, a prototype, an experiment, a first version, in production.
   */
  stage?: string;
  /**
   * System Architecture: the parts of the system and how they interact.
   */
  overview?: Words | [Words, ...Words[]];
  /**
   * The backend services, each with its responsibility: a list, or a mapping of names.
   */
  services?:
    | (
        | Words
        | (Service & {
            name: unknown;
            responsibility: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Service;
      };
  /**
   * The ways in which callers prove who they are, by name; endpoints refer to the names.
   */
  auth?:
    | Text
    | {
        [k: string]: Auth;
      };
  /**
   * The API endpoints: a list, or a mapping of "METHOD /path" (or the name of a callable function).
   */
  endpoints?:
    | (Words | ListedEndpoint)[]
    | {
        [k: string]: Words | Endpoint;
      };
  /**
   * The tables of the database: a list, or a mapping of names.
   */
  tables?:
    | (
        | Words
        | (Table & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Table;
      };
  /**
   * The schema as SQL, beside or instead of "tables".
   */
  sql?: Words | [Words, ...Words[]];
  /**
   * All environment variables that the implementation reads: a list, or a mapping of names.
   */
  env?:
    | (
        | Words
        | (EnvironmentVariable & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | null | EnvironmentVariable;
      };
  /**
   * What runs without a request: crons, queue consumers, backfills. A list, or a mapping of names.
   */
  jobs?:
    | (
        | Words
        | (Job & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Job;
      };
  /**
   * Pages that are opened from a link, the navigation or a bookmark: a list, or a mapping of paths.
   */
  pages?:
    | (
        | Words
        | (Page &
            (
              | {
                  path: unknown;
                  [k: string]: unknown;
                }
              | {
                  name: unknown;
                  [k: string]: unknown;
                }
            ))
      )[]
    | {
        [k: string]: Words | Page;
      };
  /**
   * What users enter and the system keeps: form fields, pickers, toggles, uploads. A list, or a mapping of names.
   */
  inputs?:
    | (
        | Words
        | (Input & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Input;
      };
  /**
   * What shows that the product succeeds, and what records it: a list, or a mapping of names.
   */
  metrics?:
    | (
        | Words
        | (Metric & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Metric;
      };
  /**
   * Figures that a dashboard shows: a list, or a mapping of names.
   */
  stats?:
    | (
        | Words
        | (Stat & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Stat;
      };
  /**
   * Session, correlation, request and trace ids that tie events, requests and rows together: a list, or a mapping of names.
   */
  ids?:
    | (
        | Words
        | (Identifier & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Identifier;
      };
  /**
   * Tools in the product that fire write-once events on demand: simulators, demo data, replays. A list, or a mapping of names.
   */
  tools?:
    | (
        | Words
        | (Tool & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Tool;
      };
  /**
   * Data Flow: how data moves through the system, step by step; or several flows by name.
   */
  dataFlow?: Text | Texts;
  /**
   * Infrastructure: runtime, database, storage, hosting, outside services.
   */
  infrastructure?: Text | Texts;
  /**
   * Technical Risks, with what is done about them: prose, a list, or a mapping of risk to mitigation.
   */
  risks?: Words | [Words | Risk, ...(Words | Risk)[]] | Texts;
  /**
   * Analytics, logs and monitors of the system as a whole.
   */
  telemetry?: Words | [Words, ...Words[]];
  /**
   * What holds for the security of the system as a whole.
   */
  security?: Words | [Words, ...Words[]];
  questions?: CriticalQuestions;
  /**
   * What is still to be decided. Each of them keeps the draft from going to implementation.
   */
  openQuestions?: Words | [Words, ...Words[]];
  /**
   * What this build leaves out.
   */
  outOfScope?: Words | [Words, ...Words[]];
  /**
   * Designs that were rejected, and why.
   */
  alternatives?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
  /**
   * A place for anchors; nothing in it is read unless an alias repeats it.
   *
   * This interface was referenced by `Architecture`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'architecture'
    | 'delta'
    | 'note'
    | [Words, ...Words[]]
    | (
        | Words
        | (Service & {
            name: unknown;
            responsibility: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Service;
      }
    | Text
    | {
        [k: string]: Auth;
      }
    | (Words | ListedEndpoint)[]
    | {
        [k: string]: Words | Endpoint;
      }
    | (
        | Words
        | (Table & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Table;
      }
    | (
        | Words
        | (EnvironmentVariable & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | null | EnvironmentVariable;
      }
    | (
        | Words
        | (Job & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Job;
      }
    | (
        | Words
        | (Page &
            (
              | {
                  path: unknown;
                  [k: string]: unknown;
                }
              | {
                  name: unknown;
                  [k: string]: unknown;
                }
            ))
      )[]
    | {
        [k: string]: Words | Page;
      }
    | (
        | Words
        | (Input & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Input;
      }
    | (
        | Words
        | (Metric & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Metric;
      }
    | (
        | Words
        | (Stat & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Stat;
      }
    | (
        | Words
        | (Identifier & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Identifier;
      }
    | (
        | Words
        | (Tool & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Tool;
      }
    | Texts
    | [Words | Risk, ...(Words | Risk)[]]
    | CriticalQuestions
    | undefined;
}
/**
 * A part of the backend that does one thing.
 */
export interface Service {
  /**
   * What the document calls it.
   */
  name?: string;
  /**
   * What it does, and nobody else.
   */
  responsibility?: Words | [Words, ...Words[]];
  /**
   * Where it runs.
   */
  runsOn?: string;
  /**
   * Paid, AI and other outside services that it calls, each with what for if you like.
   */
  calls?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * Why it is needed, where a simpler design leaves it out.
   */
  reason?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A credential in its parts.
 */
export interface AuthScheme {
  /**
   * What is shown and checked.
   */
  mechanism?: string;
  /**
   * The header or cookie that carries it.
   */
  header?: string;
  /**
   * The environment variable that it is checked against.
   */
  secret?: string;
  /**
   * Who issues it.
   */
  provider?: string;
  /**
   * The function that checks it.
   */
  guard?: string;
  /**
   * Who gets through.
   */
  who?: string;
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * An endpoint of this system.
 */
export interface Endpoint {
  /**
   * Method and path, or the name of a callable function; instead of "method" and "path".
   */
  name?: string;
  /**
   * The HTTP method, or several.
   */
  method?:
    | ('GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS')
    | [
        'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS',
        ...('GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS')[]
      ];
  /**
   * The path, with its parameters as :id, {id} or [id].
   */
  path?: string;
  /**
   * What it is for.
   */
  purpose?: Words | [Words, ...Words[]];
  /**
   * Body, path and query parameters; none where it takes nothing.
   */
  input?:
    | Words
    | number
    | [unknown, ...unknown[]]
    | {
        [k: string]: unknown;
      };
  /**
   * What a success answers: fields or a status.
   */
  output?:
    | Words
    | number
    | [unknown, ...unknown[]]
    | {
        [k: string]: unknown;
      };
  /**
   * What it answers when something is wrong: prose, or a mapping of status to occasion.
   */
  errors?: Text | Texts;
  /**
   * What the caller proves who he is with, by a name that someone can implement; or the name of an entry of the top-level "auth".
   */
  auth?: Words | [Words, ...Words[]] | AuthScheme1;
  /**
   * Who calls it.
   */
  caller?: 'user' | 'anonymous' | 'cron' | 'worker' | 'webhook' | 'operator' | 'unknown';
  /**
   * Amount, window and key.
   */
  rateLimit?: Words | [Words, ...Words[]] | Limit;
  /**
   * How long it waits for an AI or paid service, what ends the wait, and what it answers then.
   */
  timeout?: Words | [Words, ...Words[]] | Bound;
  /**
   * How fast it has to answer.
   */
  latency?: string;
  /**
   * Paid, AI and other outside services that it calls, each with what for if you like.
   */
  calls?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * Tables that it reads, each with how if you like.
   */
  reads?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * Tables that it writes, each with how if you like.
   */
  writes?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * Which row the id in the URL selects: table and column.
   */
  lookup?: Words | [Words, ...Words[]] | RowLookup;
  /**
   * What keeps its writes together.
   */
  atomicity?: Words | [Words, ...Words[]];
  /**
   * What it rejects, and with which status.
   */
  validation?: Words | [Words, ...Words[]];
  /**
   * What bounds the rows of a read: pages, a cursor, a cap, a window.
   */
  pagination?: Words | [Words, ...Words[]];
  /**
   * Totals and headline numbers that it answers, each with how it is computed.
   */
  aggregates?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * Analytics that it sends, and whether the answer waits for them.
   */
  telemetry?: Words | [Words, ...Words[]];
  /**
   * Worker endpoints that it calls over HTTP, one call for each piece of work.
   */
  fansOutTo?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * What it answers or does when its work fails.
   */
  onFailure?: Words | [Words, ...Words[]];
  /**
   * What goes on after it has answered.
   */
  background?: Words | [Words, ...Words[]];
  /**
   * What it does, in order.
   */
  steps?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
export interface Texts {
  [k: string]: Text;
}
/**
 * A credential in its parts.
 */
export interface AuthScheme1 {
  /**
   * What is shown and checked.
   */
  mechanism?: string;
  /**
   * The header or cookie that carries it.
   */
  header?: string;
  /**
   * The environment variable that it is checked against.
   */
  secret?: string;
  /**
   * Who issues it.
   */
  provider?: string;
  /**
   * The function that checks it.
   */
  guard?: string;
  /**
   * Who gets through.
   */
  who?: string;
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A limit in its parts.
 */
export interface Limit {
  /**
   * How many requests.
   */
  amount?: number | Words;
  /**
   * In which time.
   */
  window?: string;
  /**
   * Counted by what.
   */
  per?: string;
  /**
   * What it answers beyond.
   */
  onExceed?: string;
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A timeout in its parts.
 */
export interface Bound {
  /**
   * The longest wait, retries included.
   */
  bound?: string;
  /**
   * What ends the wait.
   */
  mechanism?: string;
  /**
   * What it answers then.
   */
  onTimeout?: string;
  /**
   * How often it tries again.
   */
  retries?: number | Words;
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A lookup in its parts.
 */
export interface RowLookup {
  /**
   * The table.
   */
  table?: string;
  /**
   * The column that equals the id.
   */
  column?: string;
  /**
   * What else has to hold.
   */
  owner?: string;
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A table of the database.
 */
export interface Table {
  /**
   * As the database names it.
   */
  name?: string;
  /**
   * What it stores.
   */
  purpose?: Words | [Words, ...Words[]];
  /**
   * Whose data it stores: of users, public content, reference data, or the system’s own.
   */
  scope?: 'user' | 'public' | 'reference' | 'system';
  /**
   * Its columns: a list, or a mapping of names to types as SQL writes them.
   */
  columns?:
    | (
        | Words
        | (Column & {
            name: unknown;
            [k: string]: unknown;
          })
      )[]
    | {
        [k: string]: Words | Column;
      };
  /**
   * Whether row level security is enabled.
   */
  rls?: boolean | Words;
  /**
   * Who may reach which rows: in words, or policies as SQL has them.
   */
  policies?:
    | Words
    | [Words | Policy, ...(Words | Policy)[]]
    | {
        [k: string]: Words | Policy;
      };
  /**
   * Indexes and unique constraints.
   */
  indexes?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A column of a table.
 */
export interface Column {
  /**
   * As the database names it.
   */
  name?: string;
  /**
   * Its type.
   */
  type?: string;
  /**
   * Whether it may be empty.
   */
  nullable?: boolean;
  /**
   * Whether it is the primary key.
   */
  primaryKey?: boolean;
  /**
   * Whether its values are unique.
   */
  unique?: boolean;
  /**
   * What it holds where nothing is said.
   */
  default?: Words | number | boolean;
  /**
   * The table, or table and column, that it points to.
   */
  references?: string;
  /**
   * The only values that it may hold.
   *
   * @minItems 1
   */
  values?: [Scalar, ...Scalar[]];
  /**
   * Its CHECK constraint.
   */
  check?: string;
  /**
   * What it holds.
   */
  purpose?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A policy of row level security.
 */
export interface Policy {
  /**
   * Its name.
   */
  name?: string;
  /**
   * For which command.
   */
  command?: 'all' | 'select' | 'insert' | 'update' | 'delete';
  /**
   * For which role.
   */
  role?: string;
  /**
   * Which rows it lets through.
   */
  using?: string;
  /**
   * Which rows may be written.
   */
  check?: string;
  /**
   * In words, who may reach which rows.
   */
  rule?: string;
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * An environment variable that the implementation reads.
 */
export interface EnvironmentVariable {
  /**
   * Its name.
   */
  name?: string;
  /**
   * What it is for.
   */
  purpose?: Words | [Words, ...Words[]];
  /**
   * Whether its value must not be seen.
   */
  secret?: boolean;
  /**
   * Whether the system fails without it.
   */
  required?: boolean;
  /**
   * What holds where it is not set.
   */
  default?: Words | number | boolean;
  /**
   * A value as it may look like.
   */
  example?: Words | number | boolean;
  /**
   * What uses it.
   */
  usedBy?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * Under which heading a listing shows it.
   */
  group?: string;
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * What runs without a request.
 */
export interface Job {
  /**
   * Its name.
   */
  name?: string;
  /**
   * What it does.
   */
  purpose?: Words | [Words, ...Words[]];
  /**
   * When it runs, or what starts it.
   */
  schedule?: string;
  /**
   * The endpoint that it calls or is, if any.
   */
  endpoint?: string;
  /**
   * What the caller proves who he is with, by a name that someone can implement; or the name of an entry of the top-level "auth".
   */
  auth?: Words | [Words, ...Words[]] | AuthScheme2;
  /**
   * Paid, AI and other outside services that it calls, each with what for if you like.
   */
  calls?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * Tables that it reads, each with how if you like.
   */
  reads?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * Tables that it writes, each with how if you like.
   */
  writes?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * What keeps its writes together.
   */
  atomicity?: Words | [Words, ...Words[]];
  /**
   * How a batch job gets on: what moves forward only.
   */
  cursor?: Words | [Words, ...Words[]];
  /**
   * What becomes of rows that it cannot process.
   */
  onBadRow?: Words | [Words, ...Words[]];
  /**
   * How long it waits for an AI or paid service, what ends the wait, and what it answers then.
   */
  timeout?: Words | [Words, ...Words[]] | Bound1;
  /**
   * Worker endpoints that it calls over HTTP, one call for each piece of work.
   */
  fansOutTo?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * What it answers or does when its work fails.
   */
  onFailure?: Words | [Words, ...Words[]];
  /**
   * Analytics that it sends, and whether the answer waits for them.
   */
  telemetry?: Words | [Words, ...Words[]];
  /**
   * What it does, in order.
   */
  steps?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A credential in its parts.
 */
export interface AuthScheme2 {
  /**
   * What is shown and checked.
   */
  mechanism?: string;
  /**
   * The header or cookie that carries it.
   */
  header?: string;
  /**
   * The environment variable that it is checked against.
   */
  secret?: string;
  /**
   * Who issues it.
   */
  provider?: string;
  /**
   * The function that checks it.
   */
  guard?: string;
  /**
   * Who gets through.
   */
  who?: string;
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A timeout in its parts.
 */
export interface Bound1 {
  /**
   * The longest wait, retries included.
   */
  bound?: string;
  /**
   * What ends the wait.
   */
  mechanism?: string;
  /**
   * What it answers then.
   */
  onTimeout?: string;
  /**
   * How often it tries again.
   */
  retries?: number | Words;
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A page that may be opened by its URL.
 */
export interface Page {
  /**
   * Its path.
   */
  path?: string;
  /**
   * What the document calls it.
   */
  name?: string;
  /**
   * What it shows.
   */
  purpose?: Words | [Words, ...Words[]];
  /**
   * What the first load reads, for whose rows.
   */
  readPath?: Words | [Words, ...Words[]];
  /**
   * Which row the id in the URL selects: table and column.
   */
  lookup?: Words | [Words, ...Words[]] | RowLookup1;
  /**
   * What bounds the rows of a read: pages, a cursor, a cap, a window.
   */
  pagination?: Words | [Words, ...Words[]];
  /**
   * Where a link to it stands.
   */
  linkedFrom?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * What the user enters on it.
   */
  inputs?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * Figures that it shows.
   */
  stats?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * Analytics that it sends, and whether the answer waits for them.
   */
  telemetry?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A lookup in its parts.
 */
export interface RowLookup1 {
  /**
   * The table.
   */
  table?: string;
  /**
   * The column that equals the id.
   */
  column?: string;
  /**
   * What else has to hold.
   */
  owner?: string;
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * What a user enters and the system keeps.
 */
export interface Input {
  /**
   * Its name.
   */
  name?: string;
  /**
   * What it tells.
   */
  purpose?: Words | [Words, ...Words[]];
  /**
   * The form or page that it stands on.
   */
  where?: string;
  /**
   * What it is entered with.
   */
  control?: string;
  /**
   * The only values that it takes.
   *
   * @minItems 1
   */
  values?: [Scalar, ...Scalar[]];
  /**
   * The endpoint that takes it.
   */
  endpoint?: string;
  /**
   * Where it is stored: table and column.
   */
  column?: string;
  /**
   * The type of that column.
   */
  type?: string;
  /**
   * Whether that column may be empty.
   */
  nullable?: boolean;
  /**
   * Whether it is stored at all.
   */
  stored?: boolean;
  /**
   * What the server answers on another value.
   */
  onInvalid?: Words | number;
  /**
   * The constraint of the database.
   */
  check?: string;
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * What shows that the product succeeds.
 */
export interface Metric {
  /**
   * Its name.
   */
  name?: string;
  /**
   * What is counted.
   */
  definition?: Words | [Words, ...Words[]];
  /**
   * What it shall reach.
   */
  target?: string;
  /**
   * What records the counted act: an event, a row, a query, a log.
   */
  measuredBy?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A figure that a dashboard shows.
 */
export interface Stat {
  /**
   * Its name.
   */
  name?: string;
  /**
   * The page that shows it.
   */
  page?: string;
  /**
   * What it tells.
   */
  purpose?: Words | [Words, ...Words[]];
  /**
   * The values that it shows, each by itself.
   */
  shows?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * How it is computed, over which rows.
   */
  computedBy?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * An id that ties events, requests and rows together.
 */
export interface Identifier {
  /**
   * Its name.
   */
  name?: string;
  /**
   * What generates it, and when.
   */
  origin?: Words | [Words, ...Words[]];
  /**
   * Where it is used.
   */
  usedIn?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * A tool in the product that fires write-once events on demand.
 */
export interface Tool {
  /**
   * Its name.
   */
  name?: string;
  /**
   * What it does.
   */
  purpose?: Words | [Words, ...Words[]];
  /**
   * The events that it fires.
   */
  fires?:
    | Words
    | [Words, ...Words[]]
    | {
        [k: string]: Words | null;
      };
  /**
   * What keeps the client from firing twice.
   */
  uiGuard?: Words | [Words, ...Words[]];
  /**
   * What keeps the database from storing twice.
   */
  dbGuard?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * Something that may go wrong.
 */
export interface Risk {
  /**
   * What may go wrong.
   */
  risk: Words | [Words, ...Words[]];
  /**
   * How likely it is.
   */
  likelihood?: string;
  /**
   * How bad it is.
   */
  impact?: string;
  /**
   * What is done about it.
   */
  mitigation?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
/**
 * The four questions that an architect asks of his own design.
 */
export interface CriticalQuestions {
  /**
   * The most fragile point, and how it fails.
   */
  fragilePoint?: Words | [Words, ...Words[]];
  /**
   * An assumption that could be wrong in production.
   */
  wrongAssumption?: Words | [Words, ...Words[]];
  /**
   * What breaks first at ten times the traffic.
   */
  tenTimesTraffic?: Words | [Words, ...Words[]];
  /**
   * A simpler design, and why it is chosen or not.
   */
  simplerAlternative?: Words | [Words, ...Words[]];
  /**
   * Anything else, in prose or markdown; it is read for claims as a markdown document is.
   */
  notes?: Words | [Words, ...Words[]];
}
