// Generated from schemas/architecture.schema.json by `npm run generate`. Do not edit.

/**
 * A backend architecture as data: what a draft has to tell before it goes to implementation. A markdown document is read into this shape.
 */
export interface Architecture {
  /**
   * For editors.
   */
  $schema?: string;
  /**
   * Name of the system.
   */
  title?: string;
  /**
   * System Architecture: the parts of the system and how they interact.
   */
  overview: string | [string, ...string[]];
  /**
   * The backend services, each with its responsibility.
   */
  services: Service[];
  /**
   * The API endpoints, each with purpose, input and output.
   */
  endpoints: Endpoint[];
  /**
   * The tables of the database.
   */
  tables?: Table[];
  /**
   * The environment variables that the implementation reads.
   */
  env?: EnvironmentVariable[];
  /**
   * What runs without a request: crons, queue consumers, backfills.
   */
  jobs?: Job[];
  /**
   * Pages that are opened from a link, the navigation or a bookmark.
   */
  pages?: Page[];
  /**
   * Data Flow: how data moves through the system, step by step.
   */
  dataFlow: string | [string, ...string[]];
  /**
   * Infrastructure: runtime, database, storage, hosting, outside services.
   */
  infrastructure: string | [string, ...string[]];
  /**
   * Technical Risks, with what is done about them.
   */
  risks: string | [string, ...string[]];
  questions?: CriticalQuestions;
}
export interface Service {
  name: string;
  /**
   * What it does, and nobody else.
   */
  responsibility: string;
}
export interface Endpoint {
  /**
   * Method and path, or the name of a callable function.
   */
  name: string;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path?: string;
  /**
   * What it is for.
   */
  purpose: string;
  /**
   * Body, path and query parameters; none where it takes nothing.
   */
  input: string;
  /**
   * What a success answers: fields or a status.
   */
  output: string | number;
  /**
   * What the caller proves who he is with, by name.
   */
  auth?: string;
  /**
   * Who calls it.
   */
  caller?: 'user' | 'anonymous' | 'cron' | 'worker' | 'webhook' | 'operator' | 'unknown';
  /**
   * Amount, window and key.
   */
  rateLimit?: string;
  /**
   * Bound, mechanism and answer.
   */
  timeout?: string;
  /**
   * Paid and AI services that it calls.
   */
  calls?: string[];
}
export interface Table {
  name: string;
  columns?: Column[];
  /**
   * Whether row level security is enabled.
   */
  rls?: boolean;
  /**
   * Who may reach which rows.
   */
  policy?: string;
}
export interface Column {
  name: string;
  type?: string;
  /**
   * The table, or table and column, that it points to.
   */
  references?: string;
}
export interface EnvironmentVariable {
  name: string;
  purpose?: string;
}
export interface Job {
  name: string;
  purpose: string;
  schedule?: string;
}
export interface Page {
  path: string;
  /**
   * What the first load reads, for whose rows.
   */
  readPath: string;
}
/**
 * What the architect has asked of his own design.
 */
export interface CriticalQuestions {
  /**
   * The most fragile point, and how it fails.
   */
  fragilePoint?: string;
  /**
   * An assumption that could be wrong in production.
   */
  wrongAssumption?: string;
  /**
   * What breaks first at ten times the traffic.
   */
  tenTimesTraffic?: string;
  /**
   * A simpler design, and why it is chosen or not.
   */
  simplerAlternative?: string;
}
