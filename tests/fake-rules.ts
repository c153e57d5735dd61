import type { Settings } from '../src/config/settings.js';
import { EMPTY_LEXICON } from '../src/model/lexicon.js';
import { defineRule, type Rule, type Severity } from '../src/rule/rule.js';
import type { Model, Table } from '../src/model/model.js';
import { NO_ARCHITECTURE } from '../src/model/architecture.js';
import { NO_MEASUREMENT } from '../src/model/measurement.js';
import { NO_READS } from '../src/model/reads.js';
import { NO_CONSISTENCY } from '../src/model/consistency.js';

/** A model of nothing but tables, each at the place of its name in a text. */
export function modelOfTables(text: string, names: readonly string[]): Model {
  const tables = names.map((name): Table => {
    const start = text.indexOf(name);
    const span = { start, end: start + name.length };
    return { id: `table:${name}`, kind: 'table', name, span, columns: [], source: 'list', scope: { scoped: true, reason: 'called so', span }, claims: [] };
  });
  return {
    title: '',
    tables,
    endpoints: [],
    variables: [],
    environment: { exists: false, needed: false, firstNeed: null, placeholder: null },
    unroutedAiStep: null,
    tableUses: [],
    reads: NO_READS,
    measurement: NO_MEASUREMENT,
    inputs: [],
    writes: [],
    fanOuts: [],
    consistency: NO_CONSISTENCY,
    ownStatements: [],
    architecture: NO_ARCHITECTURE,
    store: null,
    callerId: 'auth.uid()',
  };
}

export interface FakeRule {
  readonly severity?: Severity;
  readonly gate?: boolean;
  readonly options?: Rule['options'];
}

/** A rule that fails tables whose names begin with `bad`. */
export function fakeRule(id: string, { severity = 'error', gate = true, options = {} }: FakeRule = {}): Rule {
  return defineRule({
    id,
    item: 'G1',
    severity,
    gate,
    docs: { summary: `Reports bad tables (${id}).`, why: 'They are bad.', bad: '- bad', good: '- good' },
    options,
    messages: { missing: 'Table "{{table}}" is bad.' },
    subjects: ({ tables }) => tables,
    check: ({ name, span }) => {
      const evidence = [{ span, stance: 'affirmed' as const }];
      if (!name.startsWith('bad')) return { outcome: 'pass', at: span, evidence };
      return { outcome: 'fail', messageId: 'missing', data: { table: name }, at: span, evidence };
    },
  });
}

/** Settings in which the given rules are on with their own severities. */
export function settingsOf(rules: readonly Rule[], more: Partial<Settings> = {}): Settings {
  return {
    rules: new Map(rules.map(({ id, severity }) => [id, { severity, options: {} }])),
    lock: new Set(),
    maxSuppressions: null,
    requireSubjects: false,
    lexicon: EMPTY_LEXICON,
    schema: null,
    customRules: [],
    ownRules: [],
    ...more,
  };
}
