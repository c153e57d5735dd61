import type { BatchRepair } from '../src/model/reads.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'noCursor' | 'poisonRows';

const CURSOR = 'a cursor that only moves forward ("WHERE id > $cursor ORDER BY id")';
const ASIDE = 'what becomes of a row that cannot be processed ("gets `failed_at` and is not selected again")';

export default defineRule<BatchRepair, Record<string, never>, MessageId>({
  id: 'backfill-termination',
  item: 'C17',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports batch repairs and backfills without a cursor that only moves forward, or without a way out for rows that cannot be processed.',
    why: 'The job ran "until no rows are left". Eleven addresses had no coordinates and never would, so each run selected them again, and the geocoder sent an invoice for two million calls.',
    bad: '# Notes\n\n## API Endpoints\n\n- `POST /jobs/backfill-places` fills in the missing coordinates, 100 rows at a time, until no rows are left.\n',
    good: '# Notes\n\n## API Endpoints\n\n- `POST /jobs/backfill-places` fills in the missing coordinates, 100 rows at a time by `id > $cursor`; an address without a place gets `geocode_failed_at` and is not selected again.\n',
  },
  options: {},
  messages: {
    missing: `"{{name}}" repairs rows in batches and nothing shows that it ends. State ${CURSOR} and ${ASIDE}.`,
    noCursor: `"{{name}}" repairs rows in batches without a cursor that only moves forward. State ${CURSOR}.`,
    poisonRows: `"{{name}}" selects rows that it cannot process again and again. State ${ASIDE}.`,
  },
  subjects: ({ reads }) => reads.repairs,
  check: (repair) => {
    const { cursor, unprocessable, loop } = repair;
    const evidence = [cursor, unprocessable].filter((span) => span !== null).map((span) => ({ span, stance: 'affirmed' as const }));
    if (cursor && unprocessable) return { outcome: 'pass', at: cursor, evidence };
    const messageId = cursor ? 'poisonRows' : unprocessable ? 'noCursor' : 'missing';
    return { outcome: 'fail', messageId, data: { name: repair.name }, at: loop ?? repair.span, evidence };
  },
});
