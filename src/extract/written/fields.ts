import type { Item, Section } from '../../parse/document.js';
import type { YamlNode } from '../../parse/yaml/node.js';
import type { MappedText } from '../../text/mapped-text.js';
import { valueIn } from './phrases.js';
import { addProse, labelledItem } from './prose.js';
import { item, joined, standingFor } from './words.js';
import { own } from '../../text/own.js';

/** How properties are told: the label, and what puts the value in words; without it the value is prose. */
export type Labels = Readonly<Record<string, readonly [label: string, phrase?: (node: YamlNode) => MappedText | null]>>;

/** `label: text`. */
export function labelled(label: MappedText, text: MappedText | null): Item {
  return item(text ? joined(label, ': ', text) : label);
}

/** Properties as labelled entries of a list, in the order of the document. */
export function fields(record: YamlNode, labels: Labels): Item[] {
  return record.entries.flatMap(({ name, key, value }): Item[] => {
    const known = own(labels, name);
    if (!known) return [];
    const [words, phrase] = known;
    const label = standingFor(words, key.span());
    if (!phrase) return [labelledItem(label, value)];
    const text = phrase(value);
    return text && text.text.trim() !== '' ? [labelled(label, text)] : [];
  });
}

/** The notes on something, as blocks; their headings hold sections of that depth. */
export function addNotes(record: YamlNode, section: Section): void {
  const notes = valueIn(record, 'notes');
  if (notes) addProse(notes, section);
}

/** What an entry does, in order. */
export function addSteps(record: YamlNode, section: Section): void {
  const steps = valueIn(record, 'steps');
  if (steps) addProse(steps, section, true);
}
