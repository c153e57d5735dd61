import { ARCHITECTURE_KEYS, OF_EDITORS } from '../../parse/yaml/architecture-keys.js';
import type { YamlNode } from '../../parse/yaml/node.js';
import { own } from '../../text/own.js';
import { ENDPOINT_FIELDS } from './endpoint-words.js';

/** The parts of the schema of which a document in its shape has most. */
const REQUIRED: ReadonlySet<string> = new Set(['overview', 'services', 'endpoints', 'dataFlow', 'infrastructure', 'risks']);
const MOST = 4;
/** Parts that hold what the rules judge. */
const TELLING: ReadonlySet<string> = new Set(['overview', 'services', 'endpoints', 'tables', 'dataFlow']);
/** For each key of its own a document in the shape of the schema has so many that the schema knows. */
const KNOWN_BY_UNKNOWN = 3;
/** And so many for each that it spells in its own way. */
const KNOWN_BY_SLIP = 2;

/** Whether a document is meant to be in the shape of the schema: so are its parts, and what its endpoints and tables are told by. */
export function isInShape(node: YamlNode): boolean {
  return hasItsParts(node) && hasItsProperties(node);
}

/** Most of its parts have the schema's own names; what is one of these but for capitals and the like is a slip, not a name of its own. */
function hasItsParts(node: YamlNode): boolean {
  const names = node.entries.map(({ name }) => name).filter((name) => !name.startsWith('x-'));
  const known = names.filter((name) => ARCHITECTURE_KEYS.has(name));
  const others = names.filter((name) => !ARCHITECTURE_KEYS.has(name));
  if (names.filter((name) => REQUIRED.has(name)).length >= MOST && known.length >= KNOWN_BY_SLIP * others.length) return true;
  if (known.length < 2) return false;
  if (others.length === 0) return known.some((name) => !OF_EDITORS.has(name));
  const slips = others.filter((name) => SPELLINGS.has(plainSpelling(name)));
  return known.some((name) => TELLING.has(name)) && known.length >= KNOWN_BY_SLIP * slips.length + KNOWN_BY_UNKNOWN * (others.length - slips.length);
}

const SPELLINGS: ReadonlySet<string> = new Set([...ARCHITECTURE_KEYS].map(plainSpelling));

/** `Data_flow` and `dataFlow` are spelt alike but for this. */
function plainSpelling(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

const PROPERTIES: Readonly<Record<string, ReadonlySet<string>>> = {
  endpoints: new Set(['name', 'method', 'path', 'steps', 'notes', ...Object.keys(ENDPOINT_FIELDS)].map(plainSpelling)),
  tables: new Set(['name', 'purpose', 'scope', 'columns', 'rls', 'policies', 'indexes', 'notes']),
};
/** For each property of its own that a document gives to endpoints and tables, so many that the schema knows. */
const PROPERTIES_BY_OTHER = 4;

/** What is told of endpoints and tables has mostly the schema's own names; one other may be a slip. */
function hasItsProperties({ entries }: YamlNode): boolean {
  const used = new Map<string, boolean>();
  for (const { name, value } of entries) {
    const known = own(PROPERTIES, name);
    if (!known) continue;
    const records = value.kind === 'sequence' ? value.items : value.entries.map((entry) => entry.value);
    for (const record of records) for (const property of record.entries) if (!property.name.startsWith('x-')) used.set(`${name} ${property.name}`, known.has(plainSpelling(property.name)));
  }
  const others = [...used.values()].filter((isKnown) => !isKnown).length;
  return others <= 1 || used.size - others >= others * PROPERTIES_BY_OTHER;
}
