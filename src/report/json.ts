import { printableJson } from '../text/printable.js';
import type { Formatter } from './formatter.js';

/** ESLint's array of results on one line. */
export const formatJson: Formatter = (results) => printableJson(JSON.stringify(results));
