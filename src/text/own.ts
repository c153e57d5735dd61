/**
 * What a record itself holds under a name, for names that come from documents: there, `constructor` and `__proto__` are words like
 * others, while `record['constructor']` is a function that nobody wrote.
 */
export function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
