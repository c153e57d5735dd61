import { rememberedOf } from '../text/remembered.js';
import { ancestors, type Field, type Unit } from './outline.js';

/*
 * Functions that an entry about a clock names in a field of its own, as a section, an item or a row:
 *
 *     ## Cron jobs                               | Job | Schedule | Function |
 *     ### 1. `recap-hourly`                      |---|---|---|
 *     - **Schedule**: `0 * * * *`                | recap-hourly | `0 * * * *` | `recap` |
 *     - **Function**: `recap`
 */

const CALLED_LABEL = /^\W*(?:(?:edge|cloud|target|called|http)\s)?(?:functions?|targets?|calls|invokes|triggers|runs|executes|endpoint|handler|route|url)\W*$/i;
const CLOCK_LABEL = /^\W*(?:(?:cron|run)\s)?(?:schedules?|cron|cron expression|crontab)\W*$/i;
const CLOCK_HEADING = /\bcrons?\b|\bpg_cron\b|\bscheduled\s(?:jobs?|tasks?|functions?|runs?)\b|\bschedules?\b/i;
/** What may stand beside the name: "`recap` edge function", "POST `recap`". */
const BESIDE_NAME = /^(?:supabase|edge|cloud|functions?|the|calls|invokes|runs|post|get)$/i;

/** The name of the function that a clock calls by a field of a unit; null where the unit is part of no such entry. */
export function functionOfClock(unit: Unit): string | null {
  const called = unit.fields.find(({ label }) => CALLED_LABEL.test(label));
  if (!called || !isOfClock(unit)) return null;
  const words = called.value.text.match(/[\w/.-]+/g) ?? [];
  const names = words.filter((word) => !BESIDE_NAME.test(word));
  return names.length === 1 && words.length < 5 ? (names[0] as string) : null;
}

/** Whether the row, the line or the entry of a unit has a schedule, or stands in a section on clocks. */
function isOfClock(unit: Unit): boolean {
  const { parent, fields } = unit;
  return fields.some(isClock) || (unit.kind === 'item' && parent !== null && hasClock(parent)) || ancestors(unit).some(({ kind, depth, text }) => kind === 'heading' && depth > 1 && CLOCK_HEADING.test(text.text));
}

const hasClock = rememberedOf((entry: Unit): boolean => entry.children.some(({ fields }) => fields.slice(0, 1).some(isClock)));

function isClock({ label, value }: Field): boolean {
  return CLOCK_LABEL.test(label) && /[\d*@]|\b(?:every|each|hourly|daily|nightly|weekly|monthly)\b/i.test(value.text);
}
