/** Names of parts of an architecture beside its six sections, in lower case. */
export const OTHER_PARTS: ReadonlySet<string> = new Set([
  'tables', 'database', 'database schema', 'db schema', 'data model', 'data models', 'schema', 'data', 'entities', 'models', 'collections', 'storage',
  'env', 'environment', 'environment variables', 'env vars', 'variables', 'config', 'configuration', 'secrets',
  'security', 'security gate', 'gate', 'pre approval gate', 'security pre approval gate', 'rls', 'row level security', 'auth', 'authentication', 'authorization', 'auth schemes', 'credentials', 'rate limits', 'rate limiting',
  'jobs', 'cron jobs', 'background jobs', 'metrics', 'success metrics', 'observability', 'telemetry', 'analytics', 'pages', 'screens',
  'checklist', 'questions', 'critical questions', 'critical review', 'open questions', 'assumptions',
]);
