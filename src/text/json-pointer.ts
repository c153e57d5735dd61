/** The keys that a JSON pointer leads along. */
export function keysOfPointer(pointer: string): string[] {
  return pointer.split('/').slice(1).map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}
