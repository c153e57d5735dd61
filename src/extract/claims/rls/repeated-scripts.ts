import type { Span } from '../../../text/source-file.js';
import { REPEATED_FOR } from '../../lexicon/access.js';
import { type Unit, unitBehind } from '../../outline.js';
import { sentencesOf } from '../../sentences.js';
import type { Tables } from '../../tables/find-tables.js';
import { runBehind } from './mentions.js';

/** The tables for which a script is to be run again, and the words that say so. */
export interface Repeated {
  readonly keys: readonly string[];
  readonly span: Span;
}

/** "Repeat for `loans` and `holds`", right behind a script: what this does for one table is done for those as well. */
export function repeatedBehind(script: Unit, tables: Tables): Repeated | null {
  const next = unitBehind(script);
  if (next?.kind !== 'paragraph' || next.zone !== 'plain') return null;
  const [sentence] = sentencesOf(next.text);
  const words = sentence ? REPEATED_FOR.exec(sentence.text) : null;
  if (!sentence || !words) return null;
  const keys = runBehind(sentence, tables.names.mentionsIn(sentence), words[0].length).map(({ key }) => key);
  return keys.length === 0 ? null : { keys, span: sentence.span() };
}
