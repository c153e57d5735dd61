import { describe, expect, it } from 'vitest';
import { draftOf } from './support.js';

const SCHEMA = '\n\n## Schema\n\n```sql\ncreate table orders (id uuid, user_id uuid);\ncreate table order_items (id uuid, order_id uuid);\ncreate table audit_log (id uuid);\n```\n';

/** `POST /api/orders writes orders`, with `?` where only the path tells it. */
function usesIn(text: string): string[] {
  return draftOf(`# Shop\n\n${text}${SCHEMA}`).model.tableUses.map(({ endpoint, table, access, told }) => `${endpoint.replace('endpoint:', '')} ${access} ${table.replace('table:', '')}${told ? '' : '?'}`);
}

describe('what an endpoint does with tables', () => {
  it.each([
    // its own words
    ['- `POST /api/checkout` inserts a row into `orders`', ['POST /api/checkout writes orders']],
    ['- `POST /api/checkout`: the order is stored in `orders`', ['POST /api/checkout writes orders']],
    ['- `GET /api/history` reads from `orders`', ['GET /api/history reads orders']],
    ['- `POST /api/search` reads `orders` and joins `order_items`', ['POST /api/search reads orders', 'POST /api/search reads order_items']],
    ['- `POST /api/close` deletes from `orders`', ['POST /api/close writes orders']],
    ['- `POST /api/close` reads `orders` and writes to `audit_log`', ['POST /api/close reads orders', 'POST /api/close writes audit_log']],
    ['- `POST /api/close`: `UPDATE orders SET closed = true` and `SELECT id FROM order_items`', ['POST /api/close writes orders', 'POST /api/close reads order_items']],
    // a row
    ['| Method | Path | Purpose |\n|---|---|---|\n| GET | `/api/history` | Orders of the user |', ['GET /api/history reads orders']],
    // steps of a flow
    ['- `POST /api/checkout` takes a cart\n\n## Data Flow\n\n1. The browser calls `POST /api/checkout`.\n2. The handler stores a row in `orders`.\n3. It answers 201.', ['POST /api/checkout writes orders']],
    // its path
    ['- `GET /api/orders`', ['GET /api/orders reads orders?']],
    ['- `PATCH /api/orders/:orderId`', ['PATCH /api/orders/:orderId writes orders?']],
    ['- `POST /api/items`', ['POST /api/items writes order_items?']],
  ])('%s', (text, uses) => {
    expect(usesIn(text)).toEqual(uses);
  });

  it.each([
    ['denied', '- `POST /api/checkout` does not write to `orders`'],
    ['another thing', '- `POST /api/checkout` takes the order'],
    ['a thing that has the name of a table', '- `POST /api/close`: closes an audit log'],
    ['a column of access', '| Method | Path | Auth |\n|---|---|---|\n| POST | `/api/checkout` | member of `orders` |'],
    ['later work', '- `POST /api/checkout` takes a cart\n\n## Out of scope\n\n- `POST /api/checkout` will write to `orders`'],
    ['no endpoint', 'Rows of `orders` are stored for a year.'],
  ])('is not told by: %s', (_, text) => {
    expect(usesIn(text)).toEqual([]);
  });

  it('shows the words', () => {
    const { model, file } = draftOf(`# Shop\n\n- \`POST /api/checkout\` inserts a row into \`orders\`${SCHEMA}`);
    expect(model.tableUses.map(({ evidence }) => file.slice(evidence))).toEqual(['orders']);
  });
});
