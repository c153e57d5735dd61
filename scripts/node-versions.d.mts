export const VERSIONS: readonly string[];
export function nodeOf(version: string): string | null;
export function outputOf(node: string, format: string, drafts: readonly string[], command?: string): Buffer;
export function draftsOf(): string[];
