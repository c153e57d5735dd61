import type { Formatter } from './formatter.js';

export const formatModel: Formatter = (results) => JSON.stringify(results.map(({ model }) => model), null, 2);
