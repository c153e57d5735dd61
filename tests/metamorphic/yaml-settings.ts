import { stringify } from 'yaml';

/*
 * The same architecture in YAML set otherwise.
 */

/** The values of a YAML draft: its keys at the top. */
export type Draft = Readonly<Record<string, unknown>>;

/** A text, and whether it is a markdown or a YAML file. */
export interface Setting {
  readonly file: 'draft.md' | 'draft.yaml';
  readonly text: string;
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function inMarkdown(text: string): Setting {
  return { file: 'draft.md', text };
}

function inYaml(value: unknown): Setting {
  return { file: 'draft.yaml', text: yaml(value) };
}

/** `data_flow`, `dataFlow`: Data Flow. */
function title(key: string): string {
  return key.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').replace(/\b\w/g, (letter) => letter.toUpperCase());
}

export function asItStands(draft: Draft): Setting {
  return inYaml(draft);
}

export const YAML_SETTINGS: Readonly<Record<string, (draft: Draft) => Setting>> = {
  'a fence of a markdown document': (draft) => inMarkdown(`# Architecture\n\n\`\`\`yaml\n${yaml(draft)}\`\`\`\n`),
  'a fence with words around it': (draft) => inMarkdown(`# Acme – Backend Architecture\n\nHere is the architecture in YAML, as asked for.\n\n\`\`\`yaml\n${yaml(draft)}\`\`\`\n\nTell me if anything should change.\n`),
  'a fence for each of its keys, under a heading': (draft) =>
    inMarkdown(`# Architecture\n\n${Object.entries(draft).map(([key, value]) => (typeof value === 'object' ? `## ${title(key)}\n\n\`\`\`yaml\n${yaml({ [key]: value })}\`\`\`\n` : `**${key}:** ${String(value)}\n`)).join('\n')}`),
  'one key over it': (draft) => inYaml({ architecture: draft }),
  'the frame of a manifest': (draft) => inYaml({ apiVersion: 'v1', kind: 'Architecture', metadata: { name: 'acme' }, spec: draft }),
};
