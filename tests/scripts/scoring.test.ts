import { describe, expect, it } from 'vitest';
import { findFalls, raiseFloors } from '../../scripts/scoring/floors.js';
import { foldSubject } from '../../scripts/scoring/fold-subject.js';
import type { Label, LabelledDocument } from '../../scripts/scoring/labels.js';
import { type Finding, scoreDocument } from '../../scripts/scoring/match.js';
import { type CorpusScore, scoreCorpus } from '../../scripts/scoring/score.js';
import { scoreTable } from '../../scripts/scoring/table.js';

describe('foldSubject', () => {
  it.each([
    ['table:Orders', 'table:public.orders'],
    ['table:order_items', 'table:OrderItem'],
    ['table:categories', 'table:category'],
    ['endpoint:POST /api/orders/:id', 'endpoint:post `/api/Orders/{orderId}/`'],
    ['endpoint:GET /a/[...rest]', 'endpoint:GET https://api.example.com/a/<path>?x=1'],
    ['endpoint:/x', 'endpoint:x'],
    ['env:API_KEY', 'env:`API_KEY`'],
    ['Document', 'document'],
  ])('takes %s and %s for one', (one, other) => {
    expect(foldSubject(one)).toBe(foldSubject(other));
  });

  it.each([
    ['table:orders', 'table:order_lines'],
    ['endpoint:POST /x', 'endpoint:PUT /x'],
    ['endpoint:GET /x/:id', 'endpoint:GET /x/latest'],
    ['env:API_KEY', 'env:api_key'],
  ])('tells %s from %s', (one, other) => {
    expect(foldSubject(one)).not.toBe(foldSubject(other));
  });
});

describe('scoreDocument', () => {
  const cases: [name: string, labels: Label[], findings: Finding[], expected: [right: number, alarms: number, missed: number]][] = [
    ['the same subject', [fail('table:orders', 1)], [finding('table:Order', 90)], [1, 0, 0]],
    ['another subject on the same line', [fail('table:orders', 1)], [finding('table:users', 1)], [0, 1, 1]],
    ['a free name near its label', [fail('job:nightly recap', 10)], [finding('job:recap', 13)], [1, 0, 0]],
    ['near miss: a free name too far away', [fail('job:nightly recap', 10)], [finding('job:recap', 14)], [0, 1, 1]],
    ['two reports of one subject', [fail('table:orders', 1)], [finding('table:orders', 1), finding('table:order', 2)], [1, 0, 0]],
    ['a debatable subject, reported', [label('table:orders', 1, 'debatable')], [finding('table:orders', 1)], [0, 0, 0]],
    ['a debatable subject, not reported', [label('table:orders', 1, 'debatable')], [], [0, 0, 0]],
    ['a subject that passes, reported', [label('table:orders', 1, 'pass')], [finding('table:orders', 1)], [0, 1, 0]],
    ['a report of another rule', [], [{ ...finding('table:orders', 1), rule: 'other' }], [0, 0, 0]],
  ];

  it.each(cases)('%s', (_, labels, findings, [right, alarms, missed]) => {
    expect(scoreDocument(documentOf('a.md', labels), 'r', findings).tally).toMatchObject({ right, alarms, missed });
  });
});

describe('scoreCorpus', () => {
  it('gives precision, recall and F1, and the pairs that are right', () => {
    const documents = [
      documentOf('1-fail.md', [fail('table:a', 1)]),
      documentOf('1-pass.md', [label('table:a', 1, 'pass')]),
      documentOf('2-fail.md', [fail('table:a', 1)]),
      documentOf('2-pass.md', [label('table:a', 1, 'pass')]),
    ];
    const findings: Readonly<Record<string, Finding[]>> = { '1-fail.md': [finding('table:a', 1)], '2-fail.md': [finding('table:b', 1)] };
    const score = scoreCorpus({ name: 'c', documents }, ['r', 'unlabelled'], ({ name }) => findings[name] ?? []);
    expect(score.rules).toEqual([{ rule: 'r', right: 1, alarms: 1, missed: 1, passes: 2, precision: 0.5, recall: 0.5, f1: 0.5 }]);
    expect(score.twins).toEqual({ pairs: 2, wrong: ['2'] });
    expect(score.mistakes.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(['missed table:a', 'false alarm table:b']);
  });
});

it('prints a row for each rule, over all corpora, and one for each corpus', () => {
  const corpus = (name: string, labels: Label[]): CorpusScore => scoreCorpus({ name, documents: [documentOf('1-fail.md', labels), documentOf('1-pass.md', [])] }, ['r'], (document) => (document.name === '1-fail.md' ? [finding('table:a', 1)] : []));
  expect(scoreTable([corpus('one', [fail('table:a', 1)]), corpus('two', [fail('table:a', 1), fail('table:b', 2)])], ['r', 'unlabelled'])).toBe(
    [
      'rule  prec.  recall  F1     gaps  weakest on',
      'r     1.000  0.667   0.800  3     two 0.667',
      '',
      'corpus  prec.  recall  F1     gaps  documents  pairs right',
      'one     1.000  1.000   1.000  1     2          1 of 1',
      'two     1.000  0.500   0.667  2     2          0 of 1; wrong: 1',
    ].join('\n'),
  );
});

describe('floors', () => {
  it('tell a fall from rounding', () => {
    const score = scoreCorpus({ name: 'c', documents: [documentOf('a.md', [fail('table:a', 1), fail('table:b', 1)])] }, ['r'], () => [finding('table:a', 1)]);
    expect(findFalls({ c: { r: 0.6671 } }, [score])).toEqual([]);
    expect(findFalls({ c: { r: 0.668 } }, [score])).toEqual([{ corpus: 'c', rule: 'r', floor: 0.668, f1: 2 / 3 }]);
  });

  it('only rise, and keep what was not scored', () => {
    const score = scoreCorpus({ name: 'c', documents: [documentOf('a.md', [fail('table:a', 1)])] }, ['r'], () => []);
    expect(raiseFloors({ c: { r: 0.5, gone: 1 }, other: { r: 0.9 } }, [score], ['r'])).toEqual({ c: { r: 0.5 }, other: { r: 0.9 } });
  });
});

function label(subject: string, line: number, verdict: Label['verdict']): Label {
  return { rule: 'r', subject, line, verdict };
}

function fail(subject: string, line: number): Label {
  return label(subject, line, 'fail');
}

function finding(subject: string, line: number): Finding {
  return { rule: 'r', subject, line, message: '' };
}

function documentOf(name: string, labels: Label[]): LabelledDocument {
  return { name, text: '', rules: ['r'], labels };
}
