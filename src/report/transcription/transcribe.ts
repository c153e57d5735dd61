import { Document as YamlDocument, visit } from 'yaml';
import type { Understanding } from '../../extract/build-model.js';
import type { Document } from '../../parse/document.js';
import type { ReportedVerdict } from '../../engine/report.js';
import { compareText } from '../../engine/order.js';
import type { SourceFile } from '../../text/source-file.js';
import { isArchitecture } from '../../model/architecture.js';
import { assemble, type Choice, type Frame } from './assemble.js';
import { endpointMoves } from './endpoint-moves.js';
import type { ArchitectureData, Move, SectionMove } from './move.js';
import { environmentMoves, questionMoves, sectionMoves, serviceMoves, sqlMoves, tableMoves, tableSectionMoves } from './other-moves.js';
import { SourceLines } from './source-lines.js';

/** A verdict of which only one of two documents knows, or on which they differ. */
export interface Difference {
  readonly ruleId: string;
  readonly subject: string;
  /** In the draft; null where it judges no such subject. */
  readonly draft: ReportedVerdict['verdict'] | null;
  readonly yaml: ReportedVerdict['verdict'] | null;
}

export interface Transcription {
  readonly yaml: string;
  /** Where the YAML is judged otherwise than the draft. */
  readonly differences: readonly Difference[];
}

/** What a document of a name is judged to be, with its text. */
export interface Judgement {
  readonly file: SourceFile;
  readonly verdicts: readonly ReportedVerdict[];
}

const SCHEMA = 'https://spec-lint.dev/schemas/architecture.schema.json';

/**
 * Writes a markdown draft as a YAML architecture. What can be told in the schema's own terms without a verdict changing is told in them;
 * all else stays prose, so that the same words are weighed.
 * @param judged how the draft is judged
 * @param judge how a YAML text is judged
 */
export function transcribe(document: Document, understanding: Understanding, judged: Judgement, judge: (yaml: string) => Judgement): Transcription {
  const source = new SourceLines(document.file, document.root, understanding.units);
  const frame: Frame = { ...titleOf(document), isNote: !isArchitecture(understanding.model) };
  const target = targetsOf(judged);
  const write = (choice: Choice): string => yamlOf(assemble(frame, choice, source));
  const search = new Search((choice) => differencesOf(target, targetsOf(judge(write(choice)))));
  search.settle([
    ...sectionMoves(understanding, source),
    ...sqlMoves(understanding, source),
    ...environmentMoves(understanding, source),
    ...serviceMoves(understanding, document.file, source),
    ...tableMoves(understanding, document.file, source),
    ...tableSectionMoves(understanding, document.file, source),
    ...questionMoves(understanding, document.file, source),
    ...endpointMoves(understanding, document.file, source),
  ]);
  return { yaml: write(search.choice), differences: search.differences };
}

type AnyMove = Move | SectionMove;

/** As a list, as prose. */
const VARIANTS_OF_SECTIONS = 2;

/** Looks for the moves that change no verdict: all at once, then without those that tell what is judged otherwise, then by halves. */
class Search {
  choice: Choice = { moves: new Map(), sections: new Map() };
  differences: readonly Difference[];
  readonly #differencesOf: (choice: Choice) => readonly Difference[];

  constructor(differencesFor: (choice: Choice) => readonly Difference[]) {
    this.#differencesOf = differencesFor;
    this.differences = differencesFor(this.choice);
  }

  settle(moves: readonly AnyMove[]): void {
    if (moves.length === 0) return;
    const more = this.#take(moves, 0);
    if (!more) return;
    if (moves.length === 1) {
      const [move] = moves as [AnyMove];
      const variants = 'variants' in move ? move.variants.length : VARIANTS_OF_SECTIONS;
      for (let variant = 1; variant < variants; variant++) if (!this.#take(moves, variant)) return;
      return;
    }
    const differing = new Set(more.map(({ subject }) => subject));
    const isSuspect = (move: AnyMove): boolean => 'subjects' in move && move.subjects.some((subject) => differing.has(subject));
    const suspects = moves.filter(isSuspect);
    if (suspects.length > 0 && suspects.length < moves.length) {
      this.settle(moves.filter((move) => !isSuspect(move)));
      for (const suspect of suspects) this.settle([suspect]);
      return;
    }
    const middle = moves.length >> 1;
    this.settle(moves.slice(0, middle));
    this.settle(moves.slice(middle));
  }

  /** Takes moves unless more verdicts differ with them. @returns those that then differ, or null */
  #take(moves: readonly AnyMove[], variant: number): readonly Difference[] | null {
    const choice: Choice = {
      moves: new Map([...this.choice.moves, ...moves.flatMap((move): [Move, number][] => ('variants' in move ? [[move, variant]] : []))]),
      sections: new Map([...this.choice.sections, ...moves.flatMap((move): [SectionMove, number][] => ('variants' in move ? [] : [[move, variant]]))]),
    };
    const differences = this.#differencesOf(choice);
    if (differences.length > this.differences.length) return differences;
    this.choice = choice;
    this.differences = differences;
    return null;
  }
}

/** Verdicts by rule and subject; a line is named by its words, for it moves. */
function targetsOf({ file, verdicts }: Judgement): ReadonlyMap<string, ReportedVerdict> {
  return new Map(verdicts.map((verdict) => [`${verdict.ruleId} ${nameOf(verdict, file)}`, verdict]));
}

function nameOf({ subject, line, column }: ReportedVerdict, file: SourceFile): string {
  return subject.startsWith('line:') ? `line:${file.lineText(line).slice(column - 1).replace(/[\s"|]+/g, ' ').trim().slice(0, LINE_LENGTH)}` : subject;
}

const LINE_LENGTH = 24;

function differencesOf(draft: ReadonlyMap<string, ReportedVerdict>, yaml: ReadonlyMap<string, ReportedVerdict>): Difference[] {
  const names = [...new Set([...draft.keys(), ...yaml.keys()])].sort(compareText);
  return names.flatMap((name) => {
    const [own, other] = [draft.get(name), yaml.get(name)];
    if (own?.verdict === other?.verdict) return [];
    const { ruleId, subject } = (own ?? other) as ReportedVerdict;
    return [{ ruleId, subject, draft: own?.verdict ?? null, yaml: other?.verdict ?? null }];
  });
}

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
      if (typeof node.value === 'string' && node.value.includes('\n')) node.value = `${node.value}\n`;
    },
  });
  return `# yaml-language-server: $schema=${SCHEMA}\n${document.toString({ lineWidth: 0, blockQuote: 'literal', indentSeq: true })}`;
}
