import { buildModel } from '../../src/extract/build-model.js';
import { Listings } from '../../src/extract/listings.js';
import { outlineOf, type Unit } from '../../src/extract/outline.js';
import { passagesOf } from '../../src/extract/passages.js';
import { EMPTY_LEXICON, type Lexicon } from '../../src/model/lexicon.js';
import { claimsOf, type Endpoint, type Model } from '../../src/model/model.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { parseYamlDocument } from '../../src/parse/yaml.js';
import { weigh } from '../../src/rule/weigh.js';
import { SourceFile } from '../../src/text/source-file.js';

export type Format = 'md' | 'yaml';

/** A document with what was read from it. */
export interface Draft {
  readonly file: SourceFile;
  readonly model: Model;
}

export function draftOf(text: string, format: Format = 'md', lexicon: Lexicon = EMPTY_LEXICON): Draft {
  const file = new SourceFile(`draft.${format}`, text);
  return { file, model: buildModel(format === 'md' ? parseMarkdown(file) : parseYamlDocument(file), lexicon) };
}

export function unitsOf(text: string, format: Format = 'md'): Unit[] {
  const file = new SourceFile(`draft.${format}`, text);
  return outlineOf(format === 'md' ? parseMarkdown(file) : parseYamlDocument(file));
}

/** The passages of a document as `kind label: text`. */
export function passagesIn(text: string, format: Format = 'md'): string[] {
  return passagesOf(unitsOf(text, format), new Listings()).map((passage) => `${passage.kind} ${passage.label}: ${passage.text.text}`);
}

/** The names of the endpoints that a document declares, in document order. */
export function endpointsIn(text: string, format: Format = 'md'): string[] {
  return draftOf(text, format).model.endpoints.map(({ name }) => name);
}

/** What the document's words about auth amount to, for each endpoint: `POST /a: affirmed session cookie`. */
export function authIn(text: string, format: Format = 'md', lexicon: Lexicon = EMPTY_LEXICON): string[] {
  const draft = draftOf(text, format, lexicon);
  return draft.model.endpoints.map((endpoint) => `${endpoint.name}: ${authOf(endpoint, draft.file)}`);
}

/** What is claimed of one endpoint's auth, with the words that it rests on. */
export function authOf(endpoint: Endpoint, file: SourceFile): string {
  const weighed = weigh(claimsOf(endpoint, 'auth'));
  return weighed.outcome === 'missing' ? 'missing' : `${weighed.outcome} ${file.slice(weighed.claim.evidence.span)}`;
}

/** The endpoints whose auth is affirmed. */
export function guardedIn(text: string, format: Format = 'md'): string[] {
  return draftOf(text, format).model.endpoints.filter((endpoint) => weigh(claimsOf(endpoint, 'auth')).outcome === 'affirmed').map(({ name }) => name);
}

/** What is claimed of the rate limit of each endpoint: `affirmed`, `missing`. */
export function limitOutcomesIn(text: string): string[] {
  return draftOf(text).model.endpoints.map((endpoint) => weigh(claimsOf(endpoint, 'rateLimit')).outcome);
}

/** The names of the tables that a document declares. */
export function tablesIn(text: string): string[] {
  return draftOf(text).model.tables.map(({ name }) => name);
}

/** A listing in a document. */
export function fence(lang: string, ...lines: string[]): string {
  return [`\`\`\`${lang}`, ...lines, '```'].join('\n');
}

/** Lines of a document. */
export function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}
