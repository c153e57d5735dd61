import { Document as YamlDocument, visit } from 'yaml';
import type { Understanding } from '../../extract/build-model.js';
import type { Document } from '../../parse/document.js';
import { isArchitecture } from '../../model/architecture.js';
import { assemble, type Assembled, type Choice, type Frame } from './assemble.js';
import { endpointMoves } from './endpoint-moves.js';
import { type Difference, differencesOf, type Judgement, outcomesOf } from './differences.js';
import type { ArchitectureData } from './move.js';
import { environmentMoves, introductionMoves, questionMoves, sectionMoves, serviceMoves, sqlMoves, tableMoves, tableSectionMoves } from './other-moves.js';
import { endpointFacts } from './endpoint-facts.js';
import { tableFacts } from './table-facts.js';
import { otherFacts } from './other-facts.js';
import { Quotes } from './quotes.js';
import { LeaveOut } from './leave-out.js';
import { paringMoves } from './pare.js';
import { acts, printableJson } from '../../text/printable.js';
import { Search } from './search.js';
import { SourceLines } from './source-lines.js';

export interface Transcription {
  readonly yaml: string;
  /** Where the YAML is judged otherwise than the draft. */
  readonly differences: readonly Difference[];
  /** The lines of the draft, from 1, that are left out because no verdict rests on them. */
  readonly leftOut: readonly number[];
}

const SCHEMA = 'https://spec-lint.dev/schemas/architecture.schema.json';

/**
 * Writes a markdown draft as a YAML architecture. What can be told in the schema's own terms without a verdict changing is told in them,
 * first what rows, items and sections say, then what the model knows besides; prose stays where a verdict rests on it.
 * @param judged how the draft is judged
 * @param judge how a YAML text is judged
 */
export function transcribe(document: Document, understanding: Understanding, judged: Judgement, judge: (yaml: string) => Judgement): Transcription {
  const source = sourceOf(document, understanding);
  const frame = frameOf(document, understanding);
  const target = outcomesOf(judged);
  const write = (choice: Choice): string => yamlOf(assemble(frame, choice, source).data);
  const search = new Search((choice) => differencesOf(target, outcomesOf(judge(write(choice)))));
  search.settle([
    ...introductionMoves(understanding, source),
    ...sectionMoves(understanding, source),
    ...sqlMoves(understanding, source),
    ...environmentMoves(understanding, source),
    ...serviceMoves(understanding, document.file, source),
    ...tableMoves(understanding, document.file, source),
    ...tableSectionMoves(understanding, document.file, source),
    ...questionMoves(understanding, document.file, source),
    ...endpointMoves(understanding, document.file, source),
  ]);
  const quotes = new Quotes(document.file, understanding.units);
  search.settle([...endpointFacts(understanding, quotes), ...tableFacts(understanding, quotes), ...otherFacts(understanding, quotes)]);
  const assembled = (): Assembled => assemble(frame, search.choice, source);
  search.settle(paringMoves(assembled().data));
  // A text of which no key tells anything is all that there is.
  if (Object.keys(assembled().data).some((key) => !NO_FACTS.has(key))) leaveOutProse(search, new LeaveOut(understanding.units, source, judged.result.verdicts), () => assembled().prose);
  return { yaml: write(search.choice), differences: [...search.differences.values()].map(({ words: _, ...difference }) => difference), leftOut: leftOutBy(search.choice, source) };
}

/** A draft as YAML before anything is moved: all of it is prose. It is judged as the draft is, or nothing that follows can be. */
export function asProse(document: Document, understanding: Understanding): string {
  return yamlOf(assemble(frameOf(document, understanding), NOTHING, sourceOf(document, understanding)).data);
}

const NOTHING: Choice = { moves: new Map(), sections: new Map() };

function sourceOf({ file, root }: Document, { units }: Understanding): SourceLines {
  return new SourceLines(file, root, units);
}

function frameOf(document: Document, { model }: Understanding): Frame {
  return { ...titleOf(document), isNote: !isArchitecture(model) };
}

const NO_FACTS: ReadonlySet<string> = new Set(['title', 'kind', 'notes']);

/** Leaves out what no verdict rests on, and puts the rest of the prose under the keys that it speaks of. */
function leaveOutProse(search: Search, parts: LeaveOut, prose: () => ReadonlySet<number>): void {
  for (let moves = parts.next(prose()); moves; moves = parts.next(prose())) search.settle(moves);
  search.settle([parts.between(prose())]);
  search.settle(parts.sorted(prose()));
}

/** The lines of moves that tell nothing in their place. */
function leftOutBy({ moves }: Choice, source: SourceLines): number[] {
  const lines = new Set<number>();
  for (const [move, variant] of moves) {
    if (move.lines.length === 0 || move.variants[variant]?.length !== 0) continue;
    for (const { from, to } of move.lines) for (let line = from; line < to; line++) if (WORDS.test(source.lines[line] ?? '')) lines.add(line + 1);
  }
  return [...lines].sort((a, b) => a - b);
}

const WORDS = /[\p{L}\p{N}]/u;

/** The first heading, where it names the document. */
function titleOf({ root, file }: Document): { readonly title: string; readonly titleLine: number | null } {
  const [first, ...others] = root.sections;
  if (!first?.heading || first.depth !== 1 || others.some(({ depth }) => depth === 1)) return { title: '', titleLine: null };
  return { title: first.heading.text.text, titleLine: file.lineAt(first.heading.span.start) - 1 };
}

function yamlOf(data: ArchitectureData): string {
  const document = new YamlDocument(data, { version: '1.2' });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string') return;
      if (acts(node.value)) node.type = 'QUOTE_DOUBLE';
      if (node.value.includes('\n')) node.value = `${node.value}\n`;
    },
  });
  return `# yaml-language-server: $schema=${SCHEMA}\n${printableJson(document.toString({ lineWidth: 0, blockQuote: 'literal', indentSeq: true }))}`;
}
