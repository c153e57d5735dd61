/** How a document is written. JSON is read as the YAML that it is. */
export type DocumentFormat = 'markdown' | 'yaml';

/** The format that the name of a document stands for; markdown for any but those of YAML and JSON. */
export function formatOf(path: string): DocumentFormat {
  return /\.(?:ya?ml|json)$/i.test(path) ? 'yaml' : 'markdown';
}
