const FENCE = /^[ \t]{0,12}(`{3,}|~{3,})/;

/** Whether a line opens or closes a listing. */
export function isFence(line: string): boolean {
  return FENCE.test(line);
}

/** A text with its lines changed, but for those of listings. */
export function withLinesOutsideFences(text: string, change: (line: string) => string): string {
  let fence: string | null = null;
  return text
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1];
      if (mark !== undefined && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
      return fence === null ? change(line) : line;
    })
    .join('\n');
}
