import { UPSTREAM_TITLE } from '../../lexicon/limits.js';
import { ancestors } from '../../outline.js';
import type { Passage } from '../../passages.js';
import type { EndpointSubject } from '../../targets.js';
import type { LimitCue } from './limit-cues.js';

/** Sections that tell what is wrong today. */
export const PROBLEM = /\b(?:problem|context|background|motivation|current state|as-is)\b/i;

/** `const assist = limiter(30, "1 h")` gives a limiter its name; who uses it is told elsewhere. */
export function isDefinition({ kind, text }: Passage): boolean {
  return kind === 'code' && /^\W{0,4}(?:export\s)?(?:const|let|var|val)\s\w+\s{0,8}=/.test(text.text);
}

/** A sentence that asks is no statement. */
export function asks({ kind, text }: Passage): boolean {
  return kind === 'words' && /\?["'”’)*_]{0,3}$/.test(text.text) && !/\d[^?]{0,40}[.;:]\s/.test(text.text);
}

/** What stands under a title about the limits of providers, in a column of theirs, or beside the models of one, is no limit of this system. */
export function isAboutProviders({ unit, label }: Passage): boolean {
  if (unit.kind === 'row' && OF_MODELS.test(unit.fields[0]?.label ?? '')) return true;
  const titles = [label, ...ancestors(unit).filter((ancestor) => ancestor.kind === 'heading').map((heading) => heading.text.text)];
  return titles.some((title) => UPSTREAM_TITLE.test(title));
}

/** The first column of a list of models, with what their provider grants of each: "Model | Daily limit". */
const OF_MODELS = /^\W{0,3}(?:(?:ai|llm|available|language|chat|embedding|fallback|provider)\s)?models?(?:\s(?:id|name)s?)?\W{0,3}$/i;

/** "**Rate limiting.**", or the question that a row of a gate table answers. */
export function isTitle(passage: Passage, cue: LimitCue, owners: readonly EndpointSubject[]): boolean {
  if (passage.kind === 'cell') return owners.length === 0 && passage.unit.fields.findIndex((field) => field.label === passage.label) < passage.unit.fields.length - 1;
  const field = passage.unit.fields[0];
  if (field && passage.label === field.label && passage.text.offsetAt(cue.range.end) <= field.value.offsetAt(0)) return true;
  const strong = passage.text.marks.find((mark) => mark.kind === 'strong' && mark.start <= cue.range.start && cue.range.end <= mark.end);
  return strong !== undefined && strong.start < 4;
}
