import type { ArchitectureData, Move } from './move.js';
import { own } from '../../text/own.js';

/** Lists of records that are read as what they are about, with the kind of their subjects. */
const KINDS: Readonly<Record<string, string>> = { endpoints: 'endpoint', tables: 'table' };

/** Moves that take out of the notes of records what their other properties tell by now; the first words that stay say what an endpoint is for. */
export function paringMoves(data: ArchitectureData): Move[] {
  return Object.entries(KINDS).flatMap(([key, kind]) => {
    const held = own(data, key);
    const records: readonly unknown[] = Array.isArray(held) ? held : [];
    return records.flatMap((record) => pare(record as Readonly<Record<string, unknown>>, key, kind));
  });
}

function pare(record: Readonly<Record<string, unknown>>, key: string, kind: string): Move[] {
  const { notes, ...others } = record;
  if (typeof notes !== 'string') return [];
  const told = plain(JSON.stringify(Object.values(others)));
  const parts = notes.split(/(?<=[.!?])\s+|\n+/).filter((part) => part.trim() !== '');
  const rest = parts.filter((part) => !told.includes(plain(part.replace(LABEL, ''))));
  if (rest.length === parts.length) return [];
  const [first, ...more] = rest;
  const isPurpose = key === 'endpoints' && others.purpose === undefined && first !== undefined && !LABEL.test(first);
  const left = (isPurpose ? more : rest).join('\n');
  const name = [record.method, record.path ?? record.name].filter((part) => part !== undefined).join(' ');
  const known = Object.fromEntries(Object.entries(record).filter(([property]) => NAMES.has(property)));
  const correction = { ...known, ...(isPurpose ? { purpose: first.trim() } : {}), notes: left === '' ? null : left };
  return [{ subjects: [`${kind}:${name}`], lines: [], variants: [[{ key, value: correction, corrects: true }]] }];
}

const NAMES: ReadonlySet<string> = new Set(['name', 'method', 'path']);

/** "Purpose: " */
const LABEL = /^\s*(?:[-*] )?[\w /]{1,24}: /;

/** Words without marks and case, for comparison. */
function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
