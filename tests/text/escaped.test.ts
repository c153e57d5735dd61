import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/text/escaped.js';

describe('escaped', () => {
  it.each(['api.example.com', 'C++', 'varchar(20)', '[a-z]', '{a|b}', '^a$', 'a?b*', 'a\\b', 'a/b', 'plain words'])('%s matches itself and nothing else', (text) => {
    const expression = new RegExp(`^${escaped(text)}$`);
    expect(expression.test(text)).toBe(true);
    expect(expression.test(`${text}x`)).toBe(false);
  });

  it('leaves no wildcard', () => {
    expect(new RegExp(escaped('api.example.com')).test('apixexample.com')).toBe(false);
  });
});
