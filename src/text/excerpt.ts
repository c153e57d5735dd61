/** Words of a document on one line, with white space collapsed, cut after `limit` UTF-16 units with an ellipsis. */
export function excerpt(text: string, limit = 80): string {
  // What lies far beyond the limit cannot show; runs of white space are shorter than this in any text written by people.
  const line = text.slice(0, limit * 8).replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const splitsPair = /[\ud800-\udbff]$/.test(cut);
  return `${(splitsPair ? cut.slice(0, -1) : cut).trimEnd()}…`;
}
