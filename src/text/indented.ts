/**
 * Where the lines of a program end that are set further in than the line before them.
 * @param from the place behind the line that opens the block
 * @param margin how far in that line is set
 */
export function endOfIndented(program: string, from: number, margin: number): number {
  let place = from;
  for (const line of program.slice(from).split('\n')) {
    if (line.trim() !== '' && line.search(/\S/) <= margin) return place;
    place += line.length + 1;
  }
  return program.length;
}
