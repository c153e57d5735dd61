import { append } from '../../../text/append.js';
import type { NamedPosition } from '../../../text/source-file.js';
import { counted } from '../../wording.js';
import { type Element, h, s } from '../nodes.js';
import type { Places } from '../places.js';
import { LOOKS } from '../verdicts.js';
import type { CallerNode, Edge, EndpointNode, Standing, TargetNode } from './graph.js';
import { type Layout, LINE_HEIGHT, type Placed, TOP } from './layout.js';

/** A picture with the style rules that belong to it alone. */
export interface Drawing {
  readonly svg: Element;
  /** Shows the lines of what is pointed at and fades the others. */
  readonly css: string;
}

const TARGET_NAMES: Readonly<Record<TargetNode['kind'], string>> = { table: 'Table', service: 'Paid service', ai: 'AI service' };
const VERBS: Readonly<Record<Edge['kind'], string>> = { reads: 'reads', writes: 'writes', calls: 'calls' };

/** @param name tells the picture from others of the page, in classes and ids */
export function draw(layout: Layout, places: Places, name: string): Drawing {
  const numbers = new Map(layout.targets.map(({ node }, index) => [node, index]));
  const boxes = new Map(layout.targets.map((box) => [box.node, box]));
  const edges = layout.endpoints.flatMap((from, index) => pairsOf(from.node.edges).map((pair) => edgeOf(from, index, boxes, numbers, pair, name)));
  const svg = s('svg', { className: ['map', name], viewBox: `0 0 ${layout.width} ${layout.height}`, width: layout.width, height: layout.height, role: 'group', ariaLabel: 'The architecture as understood: callers, endpoints, and the tables and services that they use' }, [
    s('defs', arrow(`${name}-writes`, 'arrow writes'), arrow(`${name}-calls`, 'arrow calls'), arrow(`${name}-flow`, 'arrow flow')),
    ...headings(layout),
    s('g', edges),
    ...layout.callers.map((box) => callerOf(box, layout, places, name)),
    ...layout.endpoints.map((box, index) => endpointOf(box, index, places)),
    ...layout.targets.map((box, index) => targetOf(box, places, `t${index}`)),
    ...layout.unused.map((box) => targetOf(box, places, '')),
  ]);
  return { svg, css: [...layout.targets.map((_, index) => emphasis(name, `t${index}`)), ...layout.endpoints.map((_, index) => emphasis(name, `e${index}`))].join('') };
}

function emphasis(name: string, node: string): string {
  return `.${name}:has(.node.${node}:is(:hover,:focus-visible)) .edge:not(.${node}){opacity:.1}`;
}

function arrow(id: string, className: string): Element {
  return s('marker', { id, className: className.split(' '), viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' }, s('path', { d: 'M0 0 8 4 0 8z' }));
}

function headings({ callers, endpoints, targets, unused, unusedTop }: Layout): Element[] {
  const heading = (x: number, y: number, words: string): Element => s('text', { className: ['column'], x, y }, words);
  return [
    ...(callers[0] ? [heading(callers[0].x, TOP - 16, 'CALLED BY')] : []),
    ...(endpoints[0] ? [heading(endpoints[0].x, TOP - 16, 'ENDPOINTS')] : []),
    ...(targets[0] ? [heading(targets[0].x, TOP - 16, 'TABLES AND PAID SERVICES')] : []),
    ...(unused[0] ? [heading(1, targets.length + endpoints.length === 0 ? TOP - 16 : unusedTop, 'TABLES THAT NO ENDPOINT IS SAID TO USE')] : []),
  ];
}

/** What an endpoint does with one target, taken together. */
function pairsOf(edges: readonly Edge[]): readonly (readonly [TargetNode, readonly Edge[]])[] {
  const pairs = new Map<TargetNode, Edge[]>();
  for (const edge of edges) append(pairs, edge.target, edge);
  return [...pairs];
}

function edgeOf(from: Placed<EndpointNode>, index: number, boxes: ReadonlyMap<TargetNode, Placed<TargetNode>>, numbers: ReadonlyMap<TargetNode, number>, [target, edges]: readonly [TargetNode, readonly Edge[]], name: string): Element {
  const to = boxes.get(target) ?? from;
  const kind = edges.some((edge) => edge.kind === 'writes') ? 'writes' : (edges[0]?.kind ?? 'reads');
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
  const middle = (x1 + x2) / 2;
  const guessed = edges.every(({ told }) => !told);
  const marker = kind === 'reads' ? {} : { markerEnd: `url(#${name}-${kind})` };
  return s('path', { className: ['edge', kind, `e${index}`, `t${numbers.get(target) ?? 0}`, ...(guessed ? ['guessed'] : [])], d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 2} ${y2}`, ...marker }, title(edges.map((edge) => sentenceOf(from.node, edge)).join('; ')));
}

function sentenceOf(endpoint: EndpointNode, { kind, target, told, line, quote }: Edge): string {
  return `${nameOf(endpoint)} ${VERBS[kind]} ${target.name}${told ? `, line ${line}: “${quote}”` : ', as its path says'}`;
}

function nameOf({ method, name }: EndpointNode): string {
  return method === null ? name : `${method} ${name}`;
}

function callerOf({ node, lines, x, y, width, height }: Placed<CallerNode>, { endpoints }: Layout, places: Places, name: string): Element {
  const arrows = endpoints.filter((each) => node.endpoints.includes(each.node)).map((to) => s('path', { className: ['flow'], d: `M${x + width} ${to.y + to.height / 2}H${to.x - 2}`, markerEnd: `url(#${name}-flow)` }));
  const words = `${node.name}: ${counted(node.endpoints.length, 'endpoint')}, the first at line ${node.line}`;
  return s('g', ...arrows, linked(node, places, ['caller'], words, [s('rect', { x, y, width, height, rx: 6 }), ...textLines(lines, x + 12, y, Math.min(height, 60))]));
}

function endpointOf({ node, lines, x, y, width, height }: Placed<EndpointNode>, index: number, places: Places): Element {
  const content = [
    ...body(node, x, y, width, height),
    s('text', { className: ['method'], x: x + 14, y: y + height / 2 + 4 }, node.method ?? 'call'),
    ...textLines(lines, x + 68, y, height),
  ];
  return linked(node, places, ['endpoint', lookOf(node), `e${index}`], `${nameOf(node)}, line ${node.line}: ${wordsOf(node)}`, content);
}

function targetOf({ node, lines, x, y, width, height }: Placed<TargetNode>, places: Places, name: string): Element {
  const words = `${TARGET_NAMES[node.kind]} ${node.name}${node.personal ? ', with user data' : ''}, line ${node.line}: ${wordsOf(node)}`;
  return linked(node, places, [node.kind, lookOf(node), ...(name === '' ? [] : [name])], words, [...body(node, x, y, width, height, node.kind !== 'table'), icon(node, x + 15, y + height / 2), ...textLines(lines, x + 36, y, height)]);
}

/** A rounded box with a stripe of the verdict and its sign. */
function body(standing: Standing, x: number, y: number, width: number, height: number, isRound = false): Element[] {
  const { outcome, count } = standing;
  const sign = outcome === null ? '' : `${outcome === 'failed' && count > 1 ? count : ''}${LOOKS[outcome].sign}`;
  return [
    s('rect', { className: ['body'], x, y, width, height, rx: isRound ? Math.min(15, height / 2) : 5 }),
    ...(isRound ? [] : [s('path', { className: ['stripe'], d: `M${x + 5} ${y}a5 5 0 0 0-5 5V${y + height - 5}a5 5 0 0 0 5 5z` })]),
    s('text', { className: ['sign'], ariaHidden: 'true', x: x + width - 10, y: y + height / 2 + 4.5, textAnchor: 'end' }, sign),
  ];
}

function icon({ kind, personal }: TargetNode, x: number, y: number): Element {
  if (kind === 'ai') return s('path', { className: ['icon'], d: `M${x + 5} ${y - 7}l1.8 5.2 5.2 1.8-5.2 1.8L${x + 5} ${y + 7}l-1.8-5.2L${x - 2} ${y}l5.2-1.8z` });
  if (kind === 'service') return s('path', { className: ['icon'], d: `M${x} ${y + 5}a4 4 0 0 1 0-7.6 5 5 0 0 1 9.4-.9 3.8 3.8 0 0 1 1.6 8.5z` });
  const cylinder = `M${x} ${y - 4.5}v9c0 1.4 2.5 2.5 5.5 2.5s5.500-1.100 5.500-2.500v-9`;
  return s('g', { className: ['icon', ...(personal ? ['personal'] : [])] }, s('path', { d: cylinder }), s('ellipse', { cx: x + 5.5, cy: y - 4.5, rx: 5.5, ry: 2.5 }));
}

function textLines(lines: readonly string[], x: number, y: number, height: number): Element[] {
  const first = y + height / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4;
  return [s('text', { className: ['name'], y: first }, lines.map((line, index) => s('tspan', { x, ...(index === 0 ? {} : { dy: LINE_HEIGHT }) }, line)))];
}

function linked(place: NamedPosition, places: Places, classes: readonly string[], words: string, content: readonly Element[]): Element {
  return s('a', { className: ['node', ...classes], href: `#${places.line(place.line, place.filePath)}` }, [title(words), ...content]);
}

function title(words: string): Element {
  return s('title', words);
}

function lookOf({ outcome }: Standing): string {
  return outcome === null ? 'unjudged' : LOOKS[outcome].name;
}

function wordsOf({ outcome, count }: Standing): string {
  if (outcome === null) return 'no rule judges it';
  return outcome === 'passed' ? 'passes all that judge it' : `${LOOKS[outcome].words} ${counted(count, 'time')}`;
}

/** What the signs of the picture mean. */
export function legend(): Element {
  const sample = (words: string, ...drawn: Element[]): Element => h('li', s('svg', { width: 34, height: 16, viewBox: '0 0 34 16', ariaHidden: 'true', className: ['map'] }, drawn), ' ', words);
  const line = (kind: string, more: string[] = []): Element => s('path', { className: ['edge', kind, ...more], d: kind === 'reads' ? 'M2 8H32' : 'M2 8H25' });
  const head = (kind: string): Element => s('path', { className: ['head', kind], d: 'M24 4 32 8 24 12z' });
  const stripe = (look: string): Element => s('g', { className: ['node', look] }, s('rect', { className: ['body'], x: 2, y: 1, width: 30, height: 14, rx: 3 }), s('path', { className: ['stripe'], d: 'M5 1a3 3 0 0 0-3 3v8a3 3 0 0 0 3 3z' }));
  return h('ul.legend', [
    sample('fails', stripe('error')),
    sample('warned of', stripe('warn')),
    sample('suppressed', stripe('suppressed')),
    sample('passes', stripe('pass')),
    sample('not judged', stripe('unjudged')),
    sample('reads', line('reads')),
    sample('writes', line('writes'), head('writes')),
    sample('told by the path only', line('reads', ['guessed'])),
    sample('calls', line('calls'), head('calls')),
    sample('table with user data', icon({ kind: 'table', personal: true } as TargetNode, 11, 8)),
    sample('paid service', icon({ kind: 'service' } as TargetNode, 11, 8)),
    sample('AI service', icon({ kind: 'ai' } as TargetNode, 11, 8)),
  ]);
}
