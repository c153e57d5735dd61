import type { Evidence } from '../../../model/claim.js';
import type { RlsEvent } from '../../../parse/embedded.js';
import { mayHoldRls, readRlsHelpers, readRlsStatements } from '../../../parse/code/rls-statements.js';
import { readSql } from '../../../parse/sql.js';
import type { Span } from '../../../text/source-file.js';
import type { Listings } from '../../listings.js';
import { ancestors, type Unit } from '../../outline.js';
import { isOfThisBuild } from '../../tables/announced-data.js';
import type { TableNames } from '../../tables/names.js';

/** What all scripts of a document, run one after the other, leave behind for one table. */
export interface ScriptState {
  /** The last word on row level security; null where no script speaks of it. */
  readonly enabled: { readonly on: boolean; readonly span: Span } | null;
  /** The policies that stand at the end. */
  readonly policies: readonly Evidence[];
  /** The statement that dropped the last policy, where none stands. */
  readonly dropped: Span | null;
}

const CHANGES = /\b(?:change ?log|changes|history|amendments?|migrations?)\b/i;
const STATEMENT = /^\s*(?:alter\s+table|create\s+policy|drop\s+policy)\b/i;
/** `op.execute("ALTER TABLE …")` */
const EXECUTED = /^\s*[\w.]{1,60}\(\s{0,4}f?["'](?:alter\s+table|create\s+policy|drop\s+policy)\b/i;

/** A script that takes back what it does. */
const ROLLED_BACK = /^[ \t]{0,20}rollback[ \t]{0,4};/im;

/** The final state of row level security by key of table: a later DISABLE or DROP POLICY undoes an earlier statement. */
export function readScripts(events: readonly RlsEvent[], names: TableNames): Map<string, ScriptState> {
  const states = new Map<string, { enabled: ScriptState['enabled']; policies: Map<string, Span>; dropped: Span | null }>();
  for (const event of events) {
    const key = names.keyOf(event.table) ?? names.keyOf(event.table.split('.').at(-1) ?? '');
    if (key === null) continue;
    const state = states.get(key) ?? { enabled: null, policies: new Map<string, Span>(), dropped: null };
    states.set(key, state);
    const policy = (event.policy ?? '').toLowerCase();
    switch (event.kind) {
      case 'enable': state.enabled = { on: true, span: event.span }; break;
      case 'disable': state.enabled = { on: false, span: event.span }; break;
      case 'policy': state.policies.set(policy, event.span); break;
      case 'dropPolicy':
        // Drafts drop what may be there before they create it anew.
        if (state.policies.delete(policy)) state.dropped = event.span;
        break;
      default: break;
    }
  }
  return new Map([...states].map(([key, { enabled, policies, dropped }]) => [key, {
    enabled,
    policies: [...policies.values()].map((span): Evidence => ({ span, stance: 'affirmed' })),
    dropped: policies.size === 0 ? dropped : null,
  }]));
}

/** All acts on row level security, in the order of the document. */
export function eventsOf(units: readonly Unit[], listings: Listings): RlsEvent[] {
  return units.flatMap((unit) => {
    // What a log of changes did to the database is in force as well.
    if (!isOfThisBuild(unit) && !(unit.zone === 'past' && ancestors(unit).some((above) => CHANGES.test(above.text.text)))) return [];
    if (unit.kind === 'code') {
      const events = listings.rlsEvents(unit);
      const lines = unit.text.lines().filter((line) => !/^\s*(?:#|\/\/|--|\/?\*|def |class |function |CREATE )/i.test(line.text));
      return [...(events.length === 0 && !ROLLED_BACK.test(unit.text.text) && mayHoldRls(unit.text.text) ? unit.text.lines().filter((line) => !/^\s*(?:#|\/\/|--|\/?\*)/.test(line.text)).flatMap((line) => readRlsStatements(line)) : events), ...lines.flatMap((line) => readRlsHelpers(line))];
    }
    const executed = unit.text.marks.filter((mark) => mark.kind === 'code' && EXECUTED.test(unit.text.text.slice(mark.start, mark.end)));
    return [...executed.flatMap((mark) => readRlsStatements(unit.text.slice(mark.start, mark.end))), ...unit.text.marks
      .filter((mark) => mark.kind === 'code' && STATEMENT.test(unit.text.text.slice(mark.start, mark.end)))
      .flatMap((mark) => [...readSql(unit.text.slice(mark.start, mark.end)).events])];
  });
}
