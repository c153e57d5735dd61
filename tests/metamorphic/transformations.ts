/*
 * Ways to write a markdown document otherwise without changing what it says. Each returns null for a document that gives it nothing
 * to do.
 */

/** Windows line ends. */
export function withCrlf(text: string): string {
  return text.replace(/\n/g, '\r\n');
}

/** The sections of level two in another order; what stands before the first stays where it is. */
export function withShuffledSections(text: string): string | null {
  const parts = splitOutsideFences(text, /^## /);
  const [lead, ...sections] = parts;
  if (lead === undefined || sections.length < 3) return null;
  // A numbered list of sections reads on; only the order of the file changes. Odd ones first, then even ones, each backwards.
  const odd = sections.filter((_, index) => index % 2 === 1).reverse();
  const even = sections.filter((_, index) => index % 2 === 0).reverse();
  return [lead, ...odd, ...even].map((part) => (part.endsWith('\n') ? part : `${part}\n`)).join('\n');
}

/** Tables of endpoints as bullet lists: `- POST /x — Auth: …; Purpose: …`. */
export function withEndpointLists(text: string): string | null {
  let changed = false;
  const result = text.replace(/(?:^\|.*\|[ \t]*\n){3,}/gm, (table) => {
    const [header, , ...rows] = table.trimEnd().split('\n').map(cellsOf);
    const path = header?.findIndex((cell) => /^(?:endpoint|path|route|method and path|method \+ path|url)$/i.test(cell.replace(/[*`]/g, ''))) ?? -1;
    const method = header?.findIndex((cell) => /^(?:method|verb)$/i.test(cell)) ?? -1;
    if (!header || path < 0 || rows.some((row) => row.length !== header.length)) return table;
    if (!rows.every((row) => /\//.test(row[path] ?? ''))) return table;
    changed = true;
    const lines = rows.map((row) => {
      const name = `${method >= 0 ? `${(row[method] ?? '').replace(/`/g, '')} ` : ''}${row[path] ?? ''}`;
      const fields = header.flatMap((label, column) => {
        const value = row[column] ?? '';
        return column === path || column === method || value === '' || label === '' || label === '#' ? [] : [`  - ${label}: ${value}`];
      });
      return [`- ${name}`, ...fields].join('\n');
    });
    return `${lines.join('\n')}\n`;
  });
  return changed ? result : null;
}

/** Tables of an SQL fence as tables of columns under a heading; what else the fence says stays SQL. */
export function withColumnTables(text: string): string | null {
  let changed = false;
  const result = text.replace(/^```sql\n([\s\S]*?)^```[ \t]*\n/gm, (fence, script: string) => {
    const tables: string[] = [];
    const rest = script.replace(/^create table (?:if not exists )?(?:public\.)?"?(\w+)"?\s*\(\n([\s\S]*?)^\);?[ \t]*\n?/gim, (statement, name: string, body: string) => {
      const columns = body.split('\n').map(columnOf);
      if (columns.some((column) => column === null)) return statement;
      changed = true;
      const rows = columns.filter((column) => column !== '').join('\n');
      tables.push(`#### Table \`${name}\`\n\n| Column | Type | Notes |\n|---|---|---|\n${rows}\n`);
      return '';
    });
    if (tables.length === 0) return fence;
    return `${tables.join('\n')}\n${rest.trim() === '' ? '' : `\`\`\`sql\n${rest.trim()}\n\`\`\`\n`}`;
  });
  return changed ? result : null;
}

/** A table by another name wherever its name stands as a word of its own. */
export function withRenamedTable(text: string, from: string, to: string): string {
  return text.replace(new RegExp(`(?<![\\w/-])${from}(?![\\w/-])`, 'g'), to);
}

/** A part of a path by another name wherever it stands in a path. */
export function withRenamedPath(text: string, from: string, to: string): string {
  return text.replace(new RegExp(`/${from}(?![\\w-])`, 'g'), `/${to}`);
}

/** Ways to set what stands outside of listings, by what they change. Each leaves every word where it is. */
export const OTHER_SETTINGS: Readonly<Record<string, (text: string) => string>> = {
  'arrows drawn with a hyphen': (text) => text.replace(/→/g, '->'),
  'stars as bullets': (text) => outsideFences(text, (part) => part.replace(/^([ \t]*)- /gm, '$1* ')),
  'headings a level deeper': (text) => outsideFences(text, (part) => part.replace(/^##(?=#{0,3} )/gm, '###')),
  'the title a level deeper, too': (text) => outsideFences(text, (part) => part.replace(/^(?=#{1,4} )/gm, '#')),
  'a column that counts the rows': (text) => outsideFences(text, counted),
  'names that are not set as code': (text) => outsideFences(text, (part) => part.replace(/`([a-z][a-z0-9]*(?:_[a-z0-9]+)+)`/g, '$1')),
  'pictures before titles': (text) => outsideFences(text, (part) => part.replace(/^(##+ )/gm, '$1🔧 ')),
  'colons within bold labels': (text) => outsideFences(text, (part) => part.replace(/\*\*([\w /-]{2,24})\*\*:/g, '**$1:**')),
  'colons behind bold labels': (text) => outsideFences(text, (part) => part.replace(/\*\*([\w /-]{2,24}):\*\*/g, '**$1**:')),
  'curved quotation marks': (text) => outsideFences(text, (part) => part.replace(/(\s|\()"([^"\n]+)"/g, '$1“$2”').replace(/(\w)'(\w)/g, '$1’$2')),
  'fences of waves without a language': (text) => text.replace(/^([ \t]*)```\w*[ \t]*$/gm, '$1~~~'),
  'tables in HTML': (text) => outsideFences(text, inHtml),
  'sections folded away': (text) => splitOutsideFences(text, /^## /).map((part, index) => (index === 0 ? part : folded(part))).join('\n'),
};

function counted(text: string): string {
  return text.replace(/(?:^\|.*\|[ \t]*\n){3,}/gm, (table) => {
    const [header = '', rule = '', ...rows] = table.trimEnd().split('\n');
    return `${[`| # ${header}`, `|---${rule}`, ...rows.map((row, index) => `| ${String(index + 1)} ${row}`)].join('\n')}\n`;
  });
}

function inHtml(text: string): string {
  return text.replace(/(?:^\|.*\|[ \t]*\n){3,}/gm, (table) => {
    const [header = [], , ...rows] = table.trimEnd().split('\n').map(cellsOf);
    const row = (cells: readonly string[], tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${elements(cell)}</${tag}>`).join('')}</tr>`;
    return `<table>\n${row(header, 'th')}\n${rows.map((cells) => row(cells, 'td')).join('\n')}\n</table>\n`;
  });
}

function elements(cell: string): string {
  return cell
    .replace(/`([^`]+)`/g, (_, code: string) => `<code>${code.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</code>`)
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>');
}

function folded(section: string): string {
  const [title, ...rest] = section.split('\n');
  return `${title ?? ''}\n\n<details>\n<summary>Show more</summary>\n\n${rest.join('\n').replace(/^\n+/, '').trimEnd()}\n\n</details>\n`;
}

/** Changes what stands outside of fences. */
function outsideFences(text: string, change: (part: string) => string): string {
  return text
    .split(/(^[ \t]*```[^]*?^[ \t]*```[ \t]*$)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

function cellsOf(row: string): string[] {
  return row.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** A line of a CREATE TABLE as rows, one for each column; '' for one that says nothing in a column table, null for one that cannot be told there. */
function columnOf(line: string): string | null {
  const trimmed = line.trim().replace(/,\s*(--.*)?$/, '').replace(/\s--.*$/, '');
  if (trimmed === '' || trimmed.startsWith('--')) return '';
  const rows = definitionsOf(trimmed).map(rowOf);
  return rows.includes(null) ? null : rows.filter((row) => row !== '').join('\n');
}

/** The parts of a line between the commas that stand in no brackets. */
function definitionsOf(line: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of line) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

function rowOf(definition: string): string | null {
  if (/^(?:unique|primary key|check|constraint|foreign key|exclude)\b/i.test(definition)) return /^(?:unique|check|exclude)\b/i.test(definition) ? '' : null;
  const match = /^"?(\w+)"?\s+(\w+\b(?:\([\d, ]+\))?(?:\[\])?)(.*)$/.exec(definition);
  if (!match) return null;
  return `| ${match[1] ?? ''} | ${match[2] ?? ''} | ${(match[3] ?? '').trim().replace(/\|/g, '\\|')} |`;
}

function splitOutsideFences(text: string, at: RegExp): string[] {
  const parts: string[][] = [[]];
  let fence = false;
  for (const line of text.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) fence = !fence;
    if (!fence && at.test(line)) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}
