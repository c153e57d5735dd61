import type { Formatter } from './formatter.js';

/** How to load the built-in formats, by their names on the command line. */
export const FORMATS: Readonly<Record<string, () => Promise<Formatter>>> = {
  agent: async () => (await import('./agent.js')).formatAgent,
  gate: async () => (await import('./gate-sheet.js')).formatGateSheet,
  github: async () => (await import('./github.js')).formatGithub,
  gitlab: async () => (await import('./gitlab.js')).formatGitlab,
  html: async () => (await import('./html/html.js')).formatHtml,
  json: async () => (await import('./json.js')).formatJson,
  junit: async () => (await import('./junit.js')).formatJunit,
  sarif: async () => (await import('./sarif.js')).formatSarif,
  stylish: async () => (await import('./stylish.js')).formatStylish,
};
