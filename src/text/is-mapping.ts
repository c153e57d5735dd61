/** Whether a value of JSON or YAML is a mapping of keys, neither a list nor nothing. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
