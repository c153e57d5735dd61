import type { Unit } from '../outline.js';

const OF_SUPABASE = 'auth.uid()';
const OF_POSTGRES = "current_setting('app.user_id')";

/** How policies call whoever asks: on Supabase by a function of its own, else by a setting; the document's own setting, if it shows one. */
export function callerIdOf(units: readonly Unit[]): string {
  const texts = units.map(({ text }) => text.text);
  if (texts.some((text) => /\bsupabase\b|\bauth\.uid\(\)/i.test(text))) return OF_SUPABASE;
  for (const text of texts) {
    const setting = /\bcurrent_setting\('[\w.]{1,60}'/i.exec(text);
    if (setting) return `${setting[0]})`;
  }
  return OF_POSTGRES;
}
