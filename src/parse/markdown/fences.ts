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

/** Whether the last of some lines stands within a listing that one before it opens, and closes it perhaps: "```json", "{}", "```". */
export function endsInListing(lines: readonly string[]): boolean {
  let fence: string | null = null;
  for (const line of lines.slice(0, -1)) {
    const mark = FENCE.exec(line)?.[1];
    if (mark === undefined) continue;
    if (fence === null) fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = null;
  }
  return fence !== null;
}
