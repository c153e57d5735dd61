/** Letters of other alphabets that look like Latin ones, each with the one that a reader sees. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  ['аa', 'сc', 'ԁd', 'еe', 'һh', 'іi', 'ӏl', 'јj', 'оo', 'рp', 'ѕs', 'ѵv', 'ԝw', 'хx', 'уy', 'АA', 'ВB', 'СC', 'ЕE', 'НH', 'ІI', 'ЈJ', 'КK', 'МM', 'ОO', 'РP', 'ЅS', 'ТT', 'ХX', 'οo', 'αa', 'νv', 'ρp', 'υu', 'ιi', 'ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX'].map(
    (pair) => [pair.charAt(0), pair.charAt(1)] as const,
  ),
);
const MAY_MIX = /[\u0370-\u052F]/;
const WORD = /[A-Za-z\u0370-\u052F]+/g;

/** The text as a reader sees it: in a word that mixes alphabets, letters that only look like Latin ones are taken for these. */
export function withoutLookAlikes(text: string): string {
  if (!MAY_MIX.test(text)) return text;
  return text.replace(WORD, (word) => (/[A-Za-z]/.test(word) ? word.replace(/[\u0370-\u052F]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter) : word));
}
