import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/engine/fingerprint.js';
import { subjectKey } from '../../src/engine/subject-key.js';

describe('a subject as another draft may spell it', () => {
  it.each([
    ['endpoint:POST /orders/:id', ['endpoint:POST /orders/{orderId}', 'endpoint:POST /orders/[id]', 'endpoint:POST /orders/<int:id>', 'endpoint:POST /orders/:id/']],
    ['page:/o/[...slug]', ['page:/o/:slug']],
    ['table:orders', ['table:Orders', 'table:public.orders', 'table:"orders"']],
  ])('%s', (subject, others) => {
    for (const other of others) expect(subjectKey(other)).toBe(subjectKey(subject));
  });

  it.each([
    ['endpoint:POST /orders/:id', 'endpoint:GET /orders/:id'],
    ['endpoint:POST /orders/:id', 'endpoint:POST /orders'],
    ['endpoint:GET /', 'endpoint:GET /a'],
    ['table:billing.orders', 'table:orders'],
    ['input:Orders', 'input:orders'],
  ])('near miss: %s is not %s', (one, other) => {
    expect(subjectKey(one)).not.toBe(subjectKey(other));
  });

  it('keeps the fingerprint of a finding', () => {
    expect(fingerprintOf('worker-auth', 'endpoint:POST /a/{x}', 'a.md')).toBe(fingerprintOf('worker-auth', 'endpoint:POST /a/:y', 'a.md'));
  });
});
