import type { MappedText } from '../text/mapped-text.js';
import { readC4 } from './diagram/c4.js';
import { readClasses } from './diagram/classes.js';
import { readDrawing } from './diagram/drawing.js';
import { readEntityRelations } from './diagram/er.js';
import { readFlowchart } from './diagram/flowchart.js';
import { readSequence } from './diagram/sequence.js';
import { statementLines } from './diagram/words.js';
import type { DiagramFacts } from './embedded.js';

const MERMAID_KINDS = [
  'sequenceDiagram',
  'erDiagram',
  'classDiagram(?:-v2)?',
  'flowchart(?:-elk)?',
  'graph',
  'stateDiagram(?:-v2)?',
  'C4(?:Context|Container|Component|Dynamic|Deployment)',
  'journey',
  'gantt',
  'pie',
  'mindmap',
  'timeline',
  'gitGraph',
  'quadrantChart',
  'requirementDiagram',
  'block-beta',
  'architecture-beta',
];
const MERMAID_HEADER = new RegExp(`^(${MERMAID_KINDS.join('|')})(?=\\s|;|$)`);
/** `graph TD`, `flowchart LR`: the header of a flowchart names a direction, which ordinary text that starts with "graph" does not. */
const FLOWCHART_HEADER = /^(?:graph|flowchart(?:-elk)?)(?:[ \t]+(?:TB|TD|BT|RL|LR))?[ \t]*(?=;|\n|$)/;
const FLOWCHART_OPENING = /^[ \t]*(?:graph|flowchart(?:-elk)?)(?:[ \t]+(?:TB|TD|BT|RL|LR)\b)?/m;
/** Tags of listings that hold no program: a drawing may stand in them. */
const PLAIN_LANGS: ReadonlySet<string> = new Set(
  ['', 'text', 'txt', 'plain', 'plaintext', 'ascii', 'asciiart', 'diagram', 'none', 'nohighlight', 'md', 'markdown'],
);

const NOTHING: Pick<DiagramFacts, 'nodes' | 'arrows' | 'tables'> = { nodes: [], arrows: [], tables: [] };

/**
 * Whether a listing is a diagram: Mermaid by its tag or its first statement, or a drawing of boxes, branches and arrows.
 * @param lang the tag of the listing in lower case
 */
export function looksLikeDiagram(text: string, lang: string): 'mermaid' | 'ascii' | null {
  if (lang === 'mermaid' || lang === 'mmd') return 'mermaid';
  if (!PLAIN_LANGS.has(lang)) return null;
  const first = text.split('\n').find((line) => line.trim() !== '' && !line.trimStart().startsWith('%%'))?.trim() ?? '';
  const header = MERMAID_HEADER.exec(first);
  if (header && (!/^(?:graph|flowchart)/.test(first) || FLOWCHART_HEADER.test(first)) && first.length < 60) return 'mermaid';
  return isDrawing(text) ? 'ascii' : null;
}

/**
 * Reads a Mermaid diagram. Never throws; statements it does not know are passed over. Kinds that show neither calls nor entities
 * (states, Gantt charts, pies …) give kind `other` and nothing else.
 */
export function readMermaid(text: MappedText): DiagramFacts {
  const lines = statementLines(text);
  const header = MERMAID_HEADER.exec(lines[0]?.text ?? '')?.[1] ?? '';
  const statements = lines.slice(1);
  if (header === 'sequenceDiagram') return readSequence(statements);
  if (header === 'erDiagram') return readEntityRelations(statements);
  if (header.startsWith('classDiagram')) return readClasses(statements);
  if (header.startsWith('C4')) return readC4(statements);
  if (header === 'graph' || header.startsWith('flowchart')) {
    const opening = FLOWCHART_OPENING.exec(text.text);
    return readFlowchart(text.slice(opening ? opening.index + opening[0].length : 0));
  }
  return { kind: 'other', ...NOTHING };
}

/**
 * Reads a drawing: boxes, free words that lines or arrows touch, branches of trees, chains of arrows in a line. Conservative: where a
 * line joins several sources and several targets, where a tree is one of files, or where the drawing is very large, nothing is said.
 */
export function readAsciiDiagram(text: MappedText): DiagramFacts {
  return { kind: 'ascii', ...readDrawing(text) };
}

const BOX_PIECE = /[┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬┏┓┗┛]/;
const DRAWN_ARROW = /[─━═][►▶▸→>]|[◄◀◂←<][─━═]|[^-<]--+>|<--+[^->]/;
const UPRIGHT_ARROW = /^[\s|│]*[▼▲↓↑][\s|│▼▲↓↑]*$/;
const ASCII_FRAME = /^\s*\+-{2,}\+?(?:\s|$)/;
const ASCII_BRANCH = /^\s*[|`+]--\s+\S/;
const TEXT_ARROW = /(?:^|\s)(?:→|->|⟶|➔)\s+\S/;
const ENTRY = /^\s*(?:[-*•▸]\s+|\[[^\]]{0,3}\]\s+)?(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b/;
const REMARK = /(?:^|\s)(?:#|\/\/)\s.*$/;
const CODE = /[;{]\s*$|=>|\bconst\b|\breturn\b|<!--/;

/** Counts what only drawings have; arrows alone must be the substance of the listing, and not stand in an endpoint list or code. */
function isDrawing(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.some((line) => BOX_PIECE.test(line))) return true;
  if (lines.some((line) => CODE.test(line))) return false;
  const free = lines.filter((line) => !ENTRY.test(line)).map((line) => line.replace(REMARK, ''));
  if (free.some((line) => DRAWN_ARROW.test(line) || ASCII_BRANCH.test(line) || UPRIGHT_ARROW.test(line))) return true;
  const frames = lines.filter((line) => ASCII_FRAME.test(line)).length;
  // A third `+` in the same frame makes it a table of results.
  if (frames >= 2 && !lines.some((line) => /^\s*\+-+\+-+\+/.test(line) && !line.includes('  +'))) return true;
  const arrows = free.filter((line) => TEXT_ARROW.test(line));
  return arrows.length > 0 && arrows.length * 2 >= lines.length;
}
