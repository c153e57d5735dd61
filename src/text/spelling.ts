/** The letters and digits of words, which all spellings of a name share: `fill-rates`, `fill_rates`, `fillRates`. */
export function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** `fillRates` as `fill-Rates`, so that an expression finds its parts. */
export function hyphened(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2');
}
