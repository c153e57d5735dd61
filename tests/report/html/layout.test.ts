import { describe, expect, it } from 'vitest';
import type { CallerNode, EndpointNode, TargetNode } from '../../../src/report/html/picture/graph.js';
import { type Box, layoutOf, wrapped } from '../../../src/report/html/picture/layout.js';

const AT = { line: 1, column: 1, outcome: null, count: 0 } as const;

function tables(count: number, used: boolean): TargetNode[] {
  return Array.from({ length: count }, (_, index) => ({ ...AT, kind: 'table', name: `a_table_with_a_rather_long_name_${index}`.slice(0, 8 + ((index * 7) % 30)), personal: index % 2 === 0, used }));
}

/** Endpoints that use targets all over the place. */
function endpoints(count: number, targets: readonly TargetNode[]): EndpointNode[] {
  return Array.from({ length: count }, (_, index) => ({
    ...AT,
    name: `/api/${'segment/'.repeat(index % 9)}x`,
    method: 'POST',
    edges: [3, 5, 11].map((step) => ({ ...AT, target: targets[(index * step) % targets.length] as TargetNode, kind: 'reads', told: true, quote: '' })),
  }));
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height ? [`${a.x},${a.y} ${b.x},${b.y}`] : [])));
}

describe('layout', () => {
  it.each([[30, 30], [1, 30], [30, 1], [3, 3]])('keeps %i endpoints and %i tables apart and inside', (calls, stores) => {
    const targets = [...tables(stores, true), ...tables(7, false)];
    const all = endpoints(calls, targets.slice(0, stores));
    const callers: CallerNode[] = [0, 1].flatMap((half) => {
      const own = all.filter((_, index) => index % 2 === half);
      return own.length > 0 ? [{ ...AT, name: 'Somebody who calls', endpoints: own }] : [];
    });
    const layout = layoutOf({ callers, targets });
    const boxes = [...layout.callers, ...layout.endpoints, ...layout.targets, ...layout.unused];
    expect(boxes).toHaveLength(callers.length + calls + stores + 7);
    expect(overlaps(boxes)).toEqual([]);
    for (const { x, y, width, height } of boxes) expect(x >= 0 && y >= 0 && x + width <= layout.width && y + height <= layout.height).toBe(true);
    expect(layoutOf({ callers, targets })).toEqual(layout);
  });

  it('places what is used beside those who use it', () => {
    const targets = tables(3, true);
    const [first, second, third] = endpoints(3, targets).map((endpoint, index) => ({ ...endpoint, name: `/api/${index}`, edges: endpoint.edges.slice(0, 1).map((edge) => ({ ...edge, target: targets[2 - index] as TargetNode })) }));
    const layout = layoutOf({ callers: [{ ...AT, name: 'x', endpoints: [first, second, third] as EndpointNode[] }], targets });
    expect(layout.targets.map(({ node }) => node)).toEqual([...targets].reverse());
  });
});

describe('wrapping', () => {
  it.each([
    ['/api/orders', ['/api/orders']],
    ['/api/v2/tenants/:tenantId/orders', ['/api/v2/tenants', '/:tenantId/orders']],
    ['a_very_long_table_name_of_ours', ['a_very_long_table_', 'name_of_ours']],
    ['x'.repeat(40), ['x'.repeat(18), 'x'.repeat(18), 'xxxx']],
    ['y'.repeat(4000), ['y'.repeat(18), 'y'.repeat(18), `${'y'.repeat(17)}…`]],
    ['', []],
  ])('%s', (name, lines) => {
    expect(wrapped(name, 18)).toEqual(lines);
  });
});
