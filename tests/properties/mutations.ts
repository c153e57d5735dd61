import fc, { type Arbitrary } from 'fast-check';
import { hostile } from './grammars.js';

/** One change to a document: places are parts of its length, so that they stand in any. */
type Mutation =
  | { readonly kind: 'cut' | 'repeat' | 'swap' | 'reverse'; readonly from: number; readonly size: number; readonly times: number }
  | { readonly kind: 'insert'; readonly from: number; readonly text: string }
  | { readonly kind: 'splice'; readonly from: number; readonly size: number; readonly donor: string; readonly at: number }
  | { readonly kind: 'everywhere'; readonly what: string; readonly by: string };

const place = fc.double({ min: 0, max: 1, noNaN: true });
/** Mostly a few lines, seldom half of the document. */
const size = fc.oneof({ weight: 4, arbitrary: fc.double({ min: 0, max: 0.02, noNaN: true }) }, { weight: 1, arbitrary: fc.double({ min: 0, max: 0.5, noNaN: true }) });
const MARKS = ['\n', '|', '`', '- ', '#', ' ', ':', '(', '```', '\n\n', 'POST', 'the', 'e', '/', '.', '**', '  '];

function mutation(donors: readonly string[]): Arbitrary<Mutation> {
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('cut' as const, 'repeat' as const, 'swap' as const, 'reverse' as const), from: place, size, times: fc.integer({ min: 2, max: 4 }) }),
    fc.record({ kind: fc.constant('insert' as const), from: place, text: hostile }),
    fc.record({ kind: fc.constant('splice' as const), from: place, size, donor: fc.constantFrom(...donors), at: place }),
    fc.record({ kind: fc.constant('everywhere' as const), what: fc.constantFrom(...MARKS), by: fc.constantFrom(...MARKS, '', '\t', '\u00a0', '\u200b') }),
  );
}

/** Documents that were cut, repeated, swapped, spliced with each other and sprinkled with hostile characters. At most `longest` characters of one. */
export function mutated(documents: readonly string[], longest: number): Arbitrary<string> {
  const start = fc.tuple(fc.constantFrom(...documents), place, fc.double({ min: 0.02, max: 1, noNaN: true })).map(([text, from, part]) => portion(text, from, Math.ceil(part * longest)));
  return fc.tuple(start, fc.array(mutation(documents), { minLength: 1, maxLength: 5 })).map(([text, mutations]) => mutations.reduce(applied, text).slice(0, longest * 2));
}

/** A stretch of whole lines. */
function portion(text: string, from: number, length: number): string {
  if (text.length <= length) return text;
  const start = text.indexOf('\n', Math.floor(from * (text.length - length)));
  return text.slice(start + 1, start + 1 + length);
}

function applied(text: string, change: Mutation): string {
  switch (change.kind) {
    case 'everywhere':
      return text.replaceAll(change.what, change.by);
    case 'insert':
      return spliced(text, change.from, 0, change.text);
    case 'splice':
      return spliced(text, change.from, change.size, portion(change.donor, change.at, Math.ceil(change.size * text.length) + 40));
    default: {
      const start = Math.floor(change.from * text.length);
      const part = text.slice(start, start + Math.ceil(change.size * text.length));
      const after = text.slice(start + part.length);
      const made = { cut: '', repeat: part.repeat(change.times), swap: after.slice(0, part.length) + part, reverse: part.split('\n').reverse().join('\n') }[change.kind];
      return text.slice(0, start) + made + (change.kind === 'swap' ? after.slice(part.length) : after);
    }
  }
}

function spliced(text: string, from: number, part: number, by: string): string {
  const start = Math.floor(from * text.length);
  return text.slice(0, start) + by + text.slice(start + Math.ceil(part * text.length));
}
