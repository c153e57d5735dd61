import { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import type { Addressees } from '../../calls/addressees.js';
import { HAS_UNIT_OF_TIME, LIMIT_SETTING, NO_CALLS_SETTING, SETTING_LINE, SETTING_NAME, SETTING_STEM, WINDOW_OF_SETTING, WINDOW_SETTING } from '../../lexicon/limits.js';
import type { Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import type { ClaimContext } from '../../read-endpoints.js';
import { type Range, stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import type { LimitClaims } from './limit-claims.js';
import { limitCuesIn } from './limit-cues.js';

/** A setting with the words that give its amount and its window. */
interface LimitSetting {
  readonly passage: Passage;
  readonly range: Range;
}

/** A name of configuration with its value and the remark on it. */
interface Line {
  readonly name: string;
  readonly unit: Unit;
  readonly value: MappedText;
  readonly remark: MappedText | null;
}

/**
 * Limits that stand in the configuration under a name which endpoints carry: "limited by `ASK_LIMIT`", and `ASK_LIMIT=12  # per hour and user`
 * among the variables; `ASK_PER_HOUR=12`; `ASK_LIMIT=12` beside `ASK_WINDOW=1h`.
 */
export class NamedSettings {
  readonly #claims: LimitClaims;
  readonly #addressees: Addressees;
  readonly #settings: ReadonlyMap<string, LimitSetting>;

  constructor({ units }: ClaimContext, claims: LimitClaims, addressees: Addressees) {
    this.#claims = claims;
    this.#addressees = addressees;
    this.#settings = settingsIn(units.filter(({ zone }) => isOfDesign(zone)).flatMap(linesOf));
  }

  /** Whether a passage puts endpoints, its own or those that it names, under such a setting and gives no figure itself. */
  readUse(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    if (this.#settings.size === 0 || passage.kind === 'heading') return false;
    const [use] = matchesIn(passage.text.text, SETTING_NAME).flatMap(({ index, 0: name }) => {
      const setting = this.#settings.get(name);
      return setting && setting.passage.unit !== passage.unit ? [{ setting, range: { start: index, end: index + name.length } }] : [];
    });
    if (!use || limitCuesIn(passage.text, true).some(({ kind }) => kind === 'figure')) return false;
    const [found] = owners.length > 0 ? [] : this.#addressees.of(passage, [use.range]);
    const endpoints = found ? found.endpoints : owners;
    const { stance } = stanceAt(passage.text, use.range);
    const { setting } = use;
    for (const subject of endpoints) {
      if (stance === 'affirmed') this.#claims.add(subject, stance, found?.nearness ?? 'own', setting.passage, setting.range);
      else this.#claims.add(subject, stance, found?.nearness ?? 'own', passage, use.range);
    }
    return endpoints.length > 0;
  }
}

function settingsIn(lines: readonly Line[]): ReadonlyMap<string, LimitSetting> {
  const found = new Map<string, LimitSetting>();
  const windows = new Set(lines.filter(({ name, value }) => WINDOW_SETTING.test(name) && /\d/.test(value.text)).map(({ name }) => stemOf(name)));
  for (const line of lines) {
    if (found.has(line.name) || !LIMIT_SETTING.test(line.name) || NO_CALLS_SETTING.test(line.name) || WINDOW_SETTING.test(line.name)) continue;
    const setting = settingOf(line, windows.has(stemOf(line.name)));
    if (setting) found.set(line.name, setting);
  }
  return found;
}

/** What a line says of its limit; null where it lacks an amount or a window. */
function settingOf({ name, unit, value, remark }: Line, hasWindow: boolean): LimitSetting | null {
  const isBare = /^\W{0,2}\d[\d_]{0,6}\W{0,2}$/.test(value.text);
  const window = WINDOW_OF_SETTING.exec(name)?.[1];
  const end = value.slice(value.length);
  const words = isBare && window !== undefined ? MappedText.join([value, end], ` calls per ${window.toLowerCase()}`) : remark ? MappedText.join([value, remark], ' ') : value;
  const passage: Passage = { unit, text: words, label: '', kind: 'code' };
  const cue = limitCuesIn(words, true).find(({ kind }) => kind === 'figure');
  if (cue) return { passage, range: cue.range };
  return isBare && hasWindow ? { passage, range: { start: 0, end: value.length } } : null;
}

/** `ASK_LIMIT`, `ASK_LIMIT_WINDOW` → `ASK` */
function stemOf(name: string): string {
  return name.replace(SETTING_STEM, '');
}

/** The settings of a listing, an item or a row. */
function linesOf(unit: Unit): Line[] {
  if (unit.kind === 'row') return rowOf(unit);
  if (unit.kind !== 'code' && unit.kind !== 'item' && unit.kind !== 'paragraph') return [];
  return unit.text.lines().flatMap((line): Line[] => {
    const match = SETTING_LINE.exec(line.text);
    if (!match?.[1] || match[2] === undefined) return [];
    const start = match[0].length - match[2].length;
    const value = line.slice(start, start + match[2].length).trim();
    const rest = line.slice(match[0].length);
    const remark = rest.slice(/^[\s"'`]{0,12}(?:#|\/\/|;|--|–|—|,|\()?\s{0,4}/.exec(rest.text)?.[0].length ?? 0).trim();
    return [{ name: match[1], unit, value, remark: remark.length > 0 ? remark : null }];
  });
}

/** "`ASK_LIMIT` | 12 | per hour and user", "| `ASK_LIMIT` | calls per hour | 12 |": the number is the value, the cell that tells a time the remark. */
function rowOf(unit: Unit): Line[] {
  const [first, ...others] = unit.fields;
  const name = first ? (matchesIn(first.value.text, SETTING_NAME)[0]?.[0] ?? '') : '';
  const value = others.find((field) => /^\W{0,3}\d/.test(field.value.text))?.value;
  if (name === '' || !value) return [];
  const remark = others.find((field) => field.value !== value && HAS_UNIT_OF_TIME.test(field.value.text))?.value ?? null;
  return [{ name, unit, value, remark }];
}
