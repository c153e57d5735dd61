import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/model.js';
import type { Span } from '../../src/text/source-file.js';
import { draftOf, type Format } from './support.js';

const RUNS = 60;

/** What documents are made of, so that arbitrary ones reach every reader. */
const PIECES = [
  '# API Endpoints\n', '## Security\n', '### POST /a/:id\n', '- `POST /api/a` stores, ', '| Endpoint | Auth | Limit |\n|---|---|---|\n', '| `GET/POST /x` | ✓ | — |\n', '| | | |\n', '```sql\nCREATE TABLE a (id int, user_id uuid);\n', 'ALTER TABLE a ENABLE ROW LEVEL SECURITY;\n', '```\n', '```', '~~~mermaid\nsequenceDiagram\n A->>B: POST /b\n', '~~~\n', 'openapi: 3.0.0\npaths:\n  /c:\n    post: {}\n',
  'All endpoints except `/health` require a JWT. ', 'no auth', 'TBD', 'same as above', '5 req/min', '8s timeout, 504', '`CRON_SECRET`', '/api/cron/*', 'without', ' but ', '; ', ': ', ' — ', '…', '\n', '\n\n', '\r\n', '  ', '\t', '**', '*', '`', '~~', '<!--', '-->', '<br>', '&nbsp;', '\\', '|', '[x](/y)', '![', '> ', '1. ', '- [ ] ', '---\n', 'a: &a [*a]\n', '- path: /d\n  method: POST\n', '{', '}', '(', ')', '\u00a0', '\u0000', '\ufeff', '🔒', '👩‍👩‍👧', 'é', '中文', 'X='.repeat(20), '│ POST / │\n', '├── ', '-> ', '$', '${A_KEY}',
];

const anyText = fc.oneof({ weight: 4, arbitrary: fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) }), { maxLength: 60 }).map((parts) => parts.join('')) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) });

/** All places of a model: whatever has a start and an end. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

function expectPlacesWithin(model: Model, length: number): void {
  for (const { start, end } of spansOf(model)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(length);
  }
}

describe.each<Format>(['md', 'yaml'])('any text as %s', (format) => {
  it('becomes a model whose places lie in the document', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { file, model } = draftOf(text, format);
        expectPlacesWithin(model, file.text.length);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('becomes the same model each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(draftOf(text, format).model).toEqual(draftOf(text, format).model);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
