import { didYouMean } from '../config/did-you-mean.js';
import { UserError } from '../config/user-error.js';
import type { Formatter } from '../report/formatter.js';
import { FORMATS } from '../report/formats.js';

/** The formatter of a name. @throws UserError for an unknown one */
export function findFormatter(name: string): Formatter {
  const formatter = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (formatter) return formatter;
  const known = Object.keys(FORMATS);
  throw new UserError(`There was a problem loading formatter: there is no "${name}".${didYouMean(name, known)} Known formatters: ${known.join(', ')}.`);
}
