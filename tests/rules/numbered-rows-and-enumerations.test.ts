import { describe, expect, it } from 'vitest';
import { verdictsOn } from './support.js';

describe('services in numbered rows, tables in enumerations', () => {
  it.each<[string, string, 'fail' | 'pass' | 'none', string]>([
    ['schema', 'service:Blob storage', 'fail', '# Lifts\n\n## System Architecture\n\nTablet → Spring → Postgres\n\n## Infrastructure\n\nAzure\n\n## Services\n\n| No. | Component | Responsibility |\n|---|---|---|\n| 2.1 | Application | all HTTP endpoints |\n| 2.4 | Blob storage | |\n'],
    ['schema', 'service:Application', 'pass', '# Lifts\n\n## System Architecture\n\nTablet → Spring → Postgres\n\n## Infrastructure\n\nAzure\n\n## Services\n\n| Ref | Component | Responsibility |\n|---|---|---|\n| S-1 | Application | all HTTP endpoints |\n'],
    ['no-undeclared-table', 'table:shift_swaps', 'fail', '# Wards\n\n## Schema\n\n- `nurses` (`id`, `email`)\n- `shifts` (`id`, `nurse_id`)\n\n## Access\n\nRLS is enabled on each table: `nurses` (`id = auth.uid()`), `shifts` (all read) and `shift_swaps` (both sides).\n'],
    ['no-undeclared-table', 'table:auth_headers', 'none', '# Wards\n\n## Schema\n\n- `nurses` (`id`, `email`)\n- `shifts` (`id`, `nurse_id`)\n\n## Access\n\nRLS is on for `nurses` and `shifts`; the proxy adds `auth_headers`.\n'],
  ])('%s, %s: %s', async (rule, subject, verdict, text) => {
    expect(await verdictsOn(rule, subject, text)).toEqual(verdict === 'none' ? [] : [verdict]);
  });
});
