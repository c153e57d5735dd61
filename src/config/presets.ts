import type { Rule, Severity } from '../rule/rule.js';

export const PRESETS = ['gate', 'recommended', 'strict'] as const;

export type Preset = (typeof PRESETS)[number];

export function isPreset(name: string): name is Preset {
  return (PRESETS as readonly string[]).includes(name);
}

/**
 * The severity of a rule in a preset.
 *
 * - `gate`: what a draft has to pass before anything is implemented, and nothing else
 * - `recommended`: every rule with its own severity, which is `off` for a few
 * - `strict`: every rule, every finding an error, and gate rules that find nothing to judge fail
 */
export function presetSeverity(preset: Preset, rule: Pick<Rule, 'gate' | 'severity'>): Severity {
  if (preset === 'strict') return 'error';
  return preset === 'recommended' || rule.gate ? rule.severity : 'off';
}
