import type { LintResult } from '../../../engine/report.js';
import { columnHeads, type Element, type ElementContent, h, linkTo } from '../nodes.js';
import type { Places } from '../places.js';
import { signOf } from '../verdicts.js';
import { draw, legend } from './draw.js';
import { type Edge, type Graph, graphOf, type TargetNode } from './graph.js';
import { layoutOf } from './layout.js';

/** So many endpoints, tables and services can be followed with the eye. */
const LARGEST_DRAWN = 300;

export interface Picture {
  readonly content: readonly Element[];
  readonly css: string;
}

/** The architecture of a document as understood, drawn and as a table; null where there is nothing to draw. */
export function pictureOf(result: LintResult, places: Places, name: string): Picture | null {
  const graph = graphOf(result);
  if (!graph) return null;
  const tables = [endpointTable(graph, places), targetTable(graph, places)];
  if (sizeOf(graph) > LARGEST_DRAWN) return { content: [h('p', 'It is too large to be drawn.'), ...tables], css: '' };
  const { svg, css } = draw(layoutOf(graph), places, name);
  const content = [
    h('div.map-frame', { tabIndex: 0, role: 'region', ariaLabel: 'Picture of the architecture' }, svg),
    legend(),
    h('details', h('summary', 'The same as tables'), ...tables),
  ];
  return { content, css };
}

function sizeOf({ callers, targets }: Graph): number {
  return callers.reduce((sum, { endpoints }) => sum + endpoints.length, targets.length);
}

function endpointTable({ callers }: Graph, places: Places): Element {
  const rows = callers.flatMap(({ name, endpoints }) =>
    endpoints.map(({ method, name: path, outcome, edges, line, filePath }) =>
      h('tr', [
        h('td', name),
        h('th', { scope: 'row' }, linkTo(places.line(line, filePath), h('code', method === null ? path : `${method} ${path}`))),
        h('td', ...uses(edges, 'reads', places)),
        h('td', ...uses(edges, 'writes', places)),
        h('td', ...uses(edges, 'calls', places)),
        h('td', outcome === null ? 'not judged' : signOf(outcome)),
      ]),
    ),
  );
  return table('Endpoints: who calls them, and what they use', ['called by', 'endpoint', 'reads', 'writes', 'calls', 'verdict'], rows);
}

function uses(edges: readonly Edge[], kind: Edge['kind'], places: Places): ElementContent[] {
  return edges
    .filter((edge) => edge.kind === kind)
    .flatMap(({ target, told, line, filePath }, index): ElementContent[] => [
      { type: 'text', value: index === 0 ? '' : ', ' },
      linkTo(places.line(line, filePath), h('code', target.name)),
      { type: 'text', value: told ? '' : ' (by its path)' },
    ]);
}

const KINDS: Readonly<Record<TargetNode['kind'], string>> = { table: 'table', service: 'paid service', ai: 'AI service' };

function targetTable({ targets }: Graph, places: Places): Element {
  const rows = targets.map(({ kind, name, personal, used, outcome, line, filePath }) =>
    h('tr', [
      h('td', KINDS[kind]),
      h('th', { scope: 'row' }, linkTo(places.line(line, filePath), h('code', name))),
      h('td', personal ? 'user data' : ''),
      h('td', used ? '' : 'no endpoint is said to use it'),
      h('td', outcome === null ? 'not judged' : signOf(outcome)),
    ]),
  );
  return table('Tables and services', ['kind', 'name', 'holds', 'remark', 'verdict'], rows);
}

function table(caption: string, heads: readonly string[], rows: readonly Element[]): Element {
  return h('table', [h('caption', caption), columnHeads(heads), h('tbody', [...rows])]);
}
