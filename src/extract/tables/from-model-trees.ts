import { allBelow, type NestedLine, nestedLines } from '../nested-lines.js';
import type { Unit } from '../outline.js';
import type { TableDraft } from './draft.js';
import { draftOf } from './listed-names.js';
import { isTableName } from './names.js';

/*
 * Models of stored rows in a tree of files, each with a remark that calls it one:
 *
 *     ├── models/
 *     │   ├── Order.js        # Order schema
 *     │   └── OrderLine.js    # Mongoose model for lines
 */

const MODEL_FOLDER = /(?:^|\/)(?:models?|entit(?:y|ies)|schemas?)\/?\s*(?:$|#|\/\/|\s{2})/i;
/** `Order.js   # Order schema`: the file of one model by the name of its class, and what it is. */
const MODEL_FILE = /^([A-Z][a-z]\w{1,40})(?:\.(?:model|entity|schema))?\.(?:js|ts|mjs|py|rb|java|kt|php|cs|go)\s{1,40}(?:#|\/\/|—|–|-|←|<-)\s{0,3}[^\n]{0,60}?\b(?:schema|model|entity|collection|table)\b(?!s?\s(?:validat\w*|loader|factory|types?|interface))/i;
const PUT_OFF = /\b(?:later|future|planned|legacy|deprecated|not yet|v[2-9])\b/i;

/** The models that a tree of files tells below a folder of them. They declare only where no other place shows the tables (`told`). */
export function tablesOfModelTree(unit: Unit): TableDraft[] {
  return nestedLines(unit.text).flatMap((root) => [...allBelow(root)]).flatMap((line) => {
    const name = isInModels(line) && !PUT_OFF.test(line.text.text) ? MODEL_FILE.exec(line.text.text)?.[1] : undefined;
    if (name === undefined || !isTableName(name)) return [];
    const found = line.text.slice(0, name.length);
    return [{ ...draftOf(found, unit), told: true, words: [line.text.slice(name.length)] }];
  });
}

function isInModels({ parent }: NestedLine): boolean {
  return parent !== null && MODEL_FOLDER.test(parent.text.text);
}
