import type { Section } from '../../parse/document.js';
import type { YamlNode } from '../../parse/yaml/node.js';
import type { MappedText } from '../../text/mapped-text.js';
import { addNotes, addSteps, fields } from './fields.js';
import { authPhrase, endpointName, fieldsPhrase, limitPhrase, lookupPhrase, namesPhrase, tablesPhrase, timeoutPhrase } from './phrases.js';
import { inline, list, sectionOf, standingFor } from './words.js';
import { own } from '../../text/own.js';

/** The properties of an endpoint, each with its label and what puts it in words. */
export const ENDPOINT_FIELDS = {
  purpose: ['Purpose'],
  input: ['Input', fieldsPhrase],
  output: ['Output', fieldsPhrase],
  errors: ['Errors', inline],
  auth: ['Auth', authPhrase],
  caller: ['Called by', callerPhrase],
  rateLimit: ['Rate limit', limitPhrase],
  timeout: ['Timeout', timeoutPhrase],
  latency: ['Latency target', inline],
  // Not "Calls": a column of that name says who calls.
  calls: ['It calls', namesPhrase],
  reads: ['Reads', tablesPhrase],
  writes: ['Writes', tablesPhrase],
  lookup: ['Lookup', lookupPhrase],
  atomicity: ['Atomicity'],
  validation: ['Validation'],
  pagination: ['Pagination'],
  aggregates: ['Aggregates', namesPhrase],
  telemetry: ['Telemetry sent'],
  fansOutTo: ['Fans out to', namesPhrase],
  onFailure: ['On failure'],
  background: ['After the answer'],
} as const;

/** Who calls, as a document says it. */
const CALLERS: Readonly<Record<string, string>> = { user: 'the signed-in user', anonymous: 'anonymous visitors', cron: 'a cron', worker: 'a worker', webhook: 'a webhook of the provider', operator: 'an operator, by hand' };

function callerPhrase(node: YamlNode): MappedText | null {
  const words = own(CALLERS, node.text.text);
  return words ? standingFor(words, node.text.span()) : node.text.text === 'unknown' ? null : inline(node);
}

/** An endpoint as a section under its method and path. */
export function endpointSection(record: YamlNode, parent: Section): Section {
  const section = sectionOf(endpointName(record), parent.depth + 1, parent);
  section.blocks.push(...list(fields(record, ENDPOINT_FIELDS)));
  addSteps(record, section);
  addNotes(record, section);
  return section;
}
