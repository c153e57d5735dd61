import { describe, expect, it } from 'vitest';
import { fence, tablesIn } from './support.js';

const flow = (...lines: string[]): string => `# Desk\n\nNode and PostgreSQL.\n\n## Flow\n\n${fence('', 'POST /bookings', ...lines)}\n`;

describe('tables whose records a step of a flow keeps', () => {
  it.each<[string, string, readonly string[]]>([
    ['found or made', flow('  → find-or-create Guest by phone'), ['Guest']],
    ['in another language', flow('  → Buscar ou criar Cliente por telefone'), ['Cliente']],
    ['a verb of stores', flow('  → upsert ride_scores'), ['ride_scores']],
    ['a record with what it holds', flow('  → Create Voucher record (code, seat)'), ['Voucher']],
    ['with its state', flow('  → Criar Reserva PENDING'), ['Reserva']],
    ['by its model in brackets', flow('  → look up the first clinic (User)'), ['User']],
    ['a row of a schema', '# Desk\n\nOn insert a trigger adds a `public.accounts` row.\n', ['accounts']],
    ['near miss: what was there before', flow('  → legacy path: find-or-create Guest by phone'), []],
    ['near miss: a token', flow('  → create SessionToken record (hash)'), []],
    ['near miss: of a vendor', flow('  → find-or-create Stripe customer'), []],
    ['near miss: nothing told of it', flow('  → Creates Payment record, upgrades the tier'), []],
    ['near miss: a library in brackets', flow('  → fetch the remote data (Axios)'), []],
    ['near miss: beside a schema', `${flow('  → find-or-create Guest by phone')}\n\`\`\`sql\nCREATE TABLE visits (id uuid primary key, user_id uuid);\n\`\`\`\n`, ['visits']],
  ])('%s', (_name, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});
