import { PART_LABELS } from '../../extract/lexicon/endpoint-parts.js';

/** The property of an endpoint that a label or a header of a column means; null for any other. */
export function endpointProperty(label: string): string | null {
  return propertyIn(ENDPOINT_LABELS, label);
}

type Labels = readonly (readonly [RegExp, string])[];

function propertyIn(labels: Labels, label: string): string | null {
  return labels.find(([pattern]) => pattern.test(label.trim()))?.[1] ?? null;
}

const ENDPOINT_LABELS: Labels = [
  [/^(?:auth(?:entication|orization|orisation|n|z)?(?: ?\/ ?\w+)?(?: (?:mechanism|method|required))?|protected by|guard|credential)$/i, 'auth'],
  [/^(?:rate[ -]?limit(?:s|ing)?|limits?|throttl(?:e|ing))$/i, 'rateLimit'],
  [/^(?:(?:ai )?time-?outs?|ai call|timeout (?:and|&) abort)$/i, 'timeout'],
  [/^(?:errors?|failures?|error responses?|error codes?)$/i, 'errors'],
  [/^(?:looks? ?up|query|sql|db query|database query)$/i, 'lookup'],
  [/^(?:writes?(?: to)?|inserts?|updates?)$/i, 'writes'],
  [/^(?:reads?(?: from)?|tables? read)$/i, 'reads'],
  [/^(?:transactions?|atomicity|atomic)$/i, 'atomicity'],
  [/^(?:validation|validates|checks)$/i, 'validation'],
  [/^(?:pagination|paging|pages?|read cost|bounds?)$/i, 'pagination'],
  [/^(?:telemetry|analytics|events?)$/i, 'telemetry'],
  [/^(?:latency|p95|latency target|target latency|performance|budget)$/i, 'latency'],
  [/^(?:on failure|failure|if it fails)$/i, 'onFailure'],
  [/^(?:aggregates?|totals|rollups?)$/i, 'aggregates'],
  [/^(?:steps?|flow|logic|behaviou?r|handling)$/i, 'steps'],
  [PART_LABELS.output, 'output'],
  [PART_LABELS.input, 'input'],
  [PART_LABELS.purpose, 'purpose'],
];

/** Labels that only give the name of an endpoint. */
export const ENDPOINT_NAME = /^(?:method|verb|http method|path|route|url|uri|endpoint|method (?:&|and|\/|\+) (?:path|route|url)|name|function|procedure|#|no\.?|nr\.?)$/i;

/** The property of a table that a label or a header of a column means; null for any other. */
export function tableProperty(label: string): string | null {
  return propertyIn(TABLE_LABELS, label);
}

const TABLE_LABELS: Labels = [
  [/^(?:(?:key )?columns|fields|(?:key )?attributes|schema)$/i, 'columns'],
  [/^(?:rls|row[ -]level security|rls enabled\??)$/i, 'rls'],
  [/^(?:polic(?:y|ies)|rls polic(?:y|ies)|access|who may read and write)$/i, 'policies'],
  [/^(?:purpose|stores|description|what(?: it holds)?|holds|contents?)$/i, 'purpose'],
];

/** The key of the architecture under which the prose of a section stands, by the words of its heading. */
export function sectionProperty(heading: string): string | null {
  return propertyIn(SECTION_LABELS, heading);
}

const SECTION_LABELS: Labels = [
  [/^(?:out of scope|non-?goals?|not in scope|what this is not|not in this build)$/i, 'outOfScope'],
  [/^(?:open questions?|open points|to be decided|undecided)$/i, 'openQuestions'],
  [/^(?:alternatives?(?: considered)?|rejected alternatives|options considered|considered and rejected)$/i, 'alternatives'],
  [/^(?:telemetry|analytics|observability|monitoring|logging|logging and monitoring|metrics and logging|events)$/i, 'telemetry'],
  [/^(?:security|auth(?:entication|orization)?|authentication and authorization|auth and security|security and auth|access control|identity)$/i, 'security'],
];
