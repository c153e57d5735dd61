import { rememberedOf } from '../../text/remembered.js';
import { DISPLAY_TITLE } from '../lexicon/experiments.js';
import type { Unit } from '../outline.js';

/** Whether what stands over figures says that they are shown: "Dashboard", "Stat tiles". Asked once of each unit, for many may stand below it. */
export const titlesDisplay = rememberedOf(({ text }: Unit): boolean => DISPLAY_TITLE.test(text.text));
