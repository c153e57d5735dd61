import type { MappedText } from '../../text/mapped-text.js';
import type { DiagramFacts } from '../embedded.js';
import { GraphBuilder } from './graph.js';
import { labelWords } from './words.js';

const ELEMENT = /^(?:Person|System|Container|Component|Node|Deployment_Node)\w*\s*\(/;
const RELATION = /^(?:Bi)?Rel(?:_\w+|Index)?\s*\(/;

/** Reads the elements and relations of a C4 diagram as a flowchart. */
export function readC4(lines: readonly MappedText[]): DiagramFacts {
  const graph = new GraphBuilder();
  for (const line of lines) {
    const call = ELEMENT.exec(line.text) ?? RELATION.exec(line.text);
    if (!call) continue;
    const args = argumentsOf(line.text.slice(call[0].length));
    const [first, second, ...rest] = args;
    if (!first || !second) continue;
    if (ELEMENT.test(line.text)) graph.node(first, [second, ...rest].join(', '), line.span());
    else {
      for (const id of [first, second]) graph.node(id, null, line.span());
      graph.arrow(first, second, rest.join(', '), line.span());
    }
  }
  return { kind: 'flowchart', nodes: graph.nodes, arrows: graph.arrows, tables: [] };
}

/** The arguments up to the closing parenthesis, without quotes; `$tags="…"` is left out. */
function argumentsOf(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === ',' || character === ')')) {
      parts.push(part);
      part = '';
      if (character === ')') break;
    } else part += character;
  }
  return parts.map(labelWords).filter((value) => value !== '' && !value.startsWith('$'));
}
