import { describe, expect, it } from 'vitest';
import { tableKey } from '../../src/extract/tables/names.js';
import { TableWords } from '../../src/extract/writes/table-words.js';

function wordsOf(...names: readonly string[]): TableWords {
  const words = new TableWords();
  for (const name of names) words.set(tableKey(name), name);
  return words;
}

describe('words of tables', () => {
  const words = wordsOf('orders', 'order_lines', 'order_line_notes', 'OrderEvents', 'lines_of_business');

  it('are those that head a name', () => {
    expect(words.heading('order_line_notes')).toEqual(['order', 'orderline']);
    expect(words.heading('orders')).toEqual([]);
    expect(words.headedBy('orders')).toEqual(['orderline', 'orderlinenote', 'orderevent']);
  });

  it('are those that end one name only', () => {
    expect(words.endingWith('note')).toBe('orderlinenote');
    expect(words.endingWith('line_note')).toBe('orderlinenote');
    expect(wordsOf('order_lines', 'tax_lines').endingWith('line')).toBeNull();
    expect(wordsOf('order_ids').endingWith('id')).toBeNull();
  });

  it('stand behind that of another', () => {
    expect(words.wordBehind('orders', 'order_lines')).toBe('line');
    expect(words.wordBehind('order_lines', 'orders')).toBe('');
  });

  it('are found in ordinary prose', () => {
    expect(words.in('Each order line and its Order-line notes; a disorder line')).toEqual([
      { key: 'orderline', start: 5, end: 15 },
      { key: 'orderlinenote', start: 24, end: 40 },
    ]);
    expect(words.in('an order')).toEqual([]);
  });

  it('follow a table that is called otherwise', () => {
    const renamed = wordsOf('orderlines', 'order_lines');
    expect(renamed.headedBy('orders')).toEqual(['orderline']);
    expect(renamed.nameOf('orderline')).toBe('order_lines');
  });
});
