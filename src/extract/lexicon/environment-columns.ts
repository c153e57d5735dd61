/*
 * Headers of columns that tell of one environment each.
 */

const IN = String.raw`^\W*(?:(?:in|on)\s)?(?:the\s)?`;
const END = String.raw`(?:\s(?:host|server|environment|env|system|stage|cluster|site|deployment)s?)?\W*$`;
/** "production", "on the live host" */
export const PRODUCTION_COLUMN = new RegExp(`${IN}(?:prod|production|productive|live)${END}`, 'i');
/** "staging", "local", "test host" */
export const TRIAL_COLUMN = new RegExp(`${IN}(?:staging|stage|dev|development|local|localhost|tests?|testing|ci|preview|sandbox|qa|uat|acceptance|demo|laptop|pre-?prod(?:uction)?)${END}`, 'i');
