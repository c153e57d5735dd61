/** Records of JSON, from the first bracket to the last: `{ "method": "POST", … }`. */
const JSON_RECORDS = /^\s*[[{]\s*(?:\{\s*)?"[\w$-]{1,60}"\s*:[^]*[}\]]\s*$/;
/** A key alone over keys that stand further in, or an entry of several keys: `fields:` over `  - label: Name`, `- path: /x` over `  method: POST`. */
const YAML_RECORDS = /^(?:[a-z][\w-]{1,40}:[ \t]*\n[ \t]+(?:-[ \t]+)?[a-z][\w-]{0,40}:(?:[ \t]|\n)|-[ \t]+[a-z][\w-]{0,40}:[ \t]+\S[^\n]*\n[ \t]{2,}[a-z][\w-]{0,40}:(?:[ \t]|\n))/;

/** The tag that a listing without one might bear: `json` or `yaml` for records in these languages, else none. */
export function languageOfData(listing: string): string {
  if (JSON_RECORDS.test(listing)) return 'json';
  return YAML_RECORDS.test(listing) ? 'yaml' : '';
}
