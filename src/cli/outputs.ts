import { UserError } from '../config/user-error.js';

/** A value of `-f` or `-o`, with its place on the command line. */
export interface Placed {
  readonly place: number;
  readonly value: string;
}

/** A report that is wanted: a format, and where it goes. */
export interface Output {
  readonly format: string;
  /** undefined: standard output. */
  readonly file: string | undefined;
}

const DEFAULT_FORMAT = 'stylish';

/** Collects the values of options whose order on the command line matters, across options. */
export function placeCollector(): (value: string, earlier: readonly Placed[] | undefined) => readonly Placed[] {
  let place = 0;
  return (value, earlier = []) => [...earlier, { place: place++, value }];
}

/**
 * Pairs formats and files: a file takes the format before it that has none yet, else the one that follows.
 * @throws UserError where two reports would share a place, or a file has no format
 */
export function pairOutputs(formats: readonly Placed[] = [], files: readonly Placed[] = []): Output[] {
  if (formats.length === 0) return defaultOutputs(files);
  const free = [...formats];
  const fileOf = new Map<Placed, string>();
  for (const { place, value } of files) {
    const format = free.filter((each) => each.place < place).at(-1) ?? free[0];
    if (!format) throw new UserError(`There is no format for the output file "${value}": give a --format for each --output-file.`);
    free.splice(free.indexOf(format), 1);
    fileOf.set(format, value);
  }
  const outputs = formats.map((format) => ({ format: format.value, file: fileOf.get(format) }));
  return checked(outputs);
}

function defaultOutputs(files: readonly Placed[]): Output[] {
  if (files.length > 1) throw new UserError(`There is no format for the output file "${files[1]?.value ?? ''}": give a --format for each --output-file.`);
  return [{ format: DEFAULT_FORMAT, file: files[0]?.value }];
}

function checked(outputs: readonly Output[]): Output[] {
  const toStdout = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (toStdout.length > 1) throw new UserError(`The formats ${toStdout.join(' and ')} would both go to standard output: give each but one an --output-file.`);
  const taken = new Set<string>();
  for (const { file } of outputs) {
    if (file === undefined) continue;
    if (taken.has(file)) throw new UserError(`Two reports would be written to "${file}": give each its own --output-file.`);
    taken.add(file);
  }
  return [...outputs];
}
