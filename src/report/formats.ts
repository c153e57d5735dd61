import type { Formatter } from './formatter.js';
import { formatJson } from './json.js';
import { formatStylish } from './stylish.js';

/** The built-in formats by their names on the command line. */
export const FORMATS: Readonly<Record<string, Formatter>> = {
  json: formatJson,
  stylish: formatStylish,
};
