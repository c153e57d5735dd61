import type { Stance } from '../../../model/claim.js';
import type { Addressed } from '../../calls/addressees.js';
import { KEPT_ALL_THE_SAME, LEFT_TO_TRUST, SWITCHED_OFF, TAKEN_AFTER, TAKEN_BEFORE } from '../../lexicon/limits.js';
import type { Passage } from '../../passages.js';
import { stanceAt } from '../../stance.js';
import type { LimitCue } from './limit-cues.js';

/** With which stance a passage says what a cue of it says. */
export function stanceOf(passage: Passage, cue: LimitCue, range: LimitCue['range'], bounds: Addressed['bounds']): Stance {
  if (cue.kind === 'denial') return 'denied';
  const { stance } = stanceAt(passage.text, range, bounds);
  if (stance !== 'affirmed') return stance;
  const after = passage.text.text.slice(range.end);
  if (SWITCHED_OFF.test(after) || (TAKEN_BEFORE.test(passage.text.text.slice(0, range.start)) && TAKEN_AFTER.test(after))) return 'denied';
  const { text } = passage.text;
  if (LEFT_TO_TRUST.test(text) && !KEPT_ALL_THE_SAME.test(text)) return 'vague';
  return cue.kind === 'figure' ? 'affirmed' : 'vague';
}
