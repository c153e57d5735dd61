/** A code block whose fence is longer than any in it, as lines. */
export function fenced(language: string, text: string): string[] {
  let fence = '```';
  while (text.includes(fence)) fence += '`';
  return [fence + language, text.trimEnd(), fence];
}

/** Markdown of our own, as the cell of a table. */
export function tableCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Words of a document as a code span in the cell of a table: nothing in them acts as markdown, mentions anybody or ends the cell. */
export function codeCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return tableCell(`${fence}${padding}${line}${padding}${fence}`);
}
