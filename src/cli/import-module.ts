import { pathToFileURL } from 'node:url';

/**
 * Loads a module that the user names, at run time: a formatter, a plugin. It lies in a file of its own, because code that V8 loads from a
 * cache cannot import.
 * @param path absolute
 * @returns its default export
 */
export async function importDefault(path: string): Promise<unknown> {
  const { default: exported } = (await import(pathToFileURL(path).href)) as { default?: unknown };
  // A CommonJS module that was compiled from ESM.
  return typeof exported === 'object' && exported !== null && 'default' in exported ? exported.default : exported;
}
