/** A stretch of a text by its indexes. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text with some stretches blanked out, letter for letter, so that indexes into it stay what they are. */
export function blank(text: string, stretches: readonly Stretch[], filler = '·'): string {
  return stretches.reduce((rest, { start, end }) => rest.slice(0, start) + filler.repeat(end - start) + rest.slice(end), text);
}
