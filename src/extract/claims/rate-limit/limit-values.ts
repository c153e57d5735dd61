import type { Passage } from '../../passages.js';

/** A labelled passage without its label: `limit: none` → `none`. */
export function valueOf(passage: Passage): Passage {
  const [field] = passage.unit.fields;
  if (passage.kind === 'cell' || !field || passage.label !== field.label) return passage;
  const cut = /:\s*|\s[–—=]\s/.exec(passage.text.text);
  return cut ? { ...passage, text: passage.text.slice(cut.index + cut[0].length) } : passage;
}
