import { expect, test } from 'vitest';
import { remembered, rememberedOf } from '../../src/text/remembered.js';

test('asks once for each text', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => asked.push(text) && text.length);
  expect([lengthOf('one'), lengthOf('three'), lengthOf('one'), lengthOf('')]).toEqual([3, 5, 3, 0]);
  expect([lengthOf(''), lengthOf('three')]).toEqual([0, 5]);
  expect(asked).toEqual(['one', 'three', '']);
});

test('starts over where there are too many', () => {
  const asked: string[] = [];
  const same = remembered((text) => (asked.push(text), text), 2);
  for (const text of ['a', 'b', 'a', 'c', 'a']) expect(same(text)).toBe(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('asks once for each thing', () => {
  const asked: object[] = [];
  const isFirst = rememberedOf((thing: object) => asked.push(thing) === 1);
  const [one, other] = [{}, {}];
  expect([isFirst(one), isFirst(other), isFirst(one), isFirst(other)]).toEqual([true, false, true, false]);
  expect(asked).toEqual([one, other]);
});
