import type { MappedText } from '../../text/mapped-text.js';
import { own } from '../../text/own.js';

const TAG = /<\/?(?:a|b|br|center|code|div|em|font|hr|i|p|s|small|span|strong|sub|sup|u)\b[^<>]{0,200}>/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', colon: ':', semi: ';' };

/** The words of a label: without quotes, markup and line breaks. */
export function labelWords(raw: string): string {
  const text = raw.trim();
  const quoted = text.length >= 2 && /^["'`]/.test(text) && text.endsWith(text.charAt(0)) ? text.slice(1, -1) : text;
  return quoted
    .replace(TAG, ' ')
    .replace(/\\n/g, ' ')
    .replace(/[&#](\w{2,5});/g, (whole, name: string) => own(ENTITIES, name) ?? whole)
    .replace(/(?:^|\s)fa[a-z]?:fa-[\w-]+/g, ' ')
    .replace(/^`|`$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The lines of a Mermaid diagram that say something: no front matter, comments or directives. Line ends are kept out. */
export function statementLines(text: MappedText): MappedText[] {
  const lines = text.lines();
  const opening = lines.findIndex((line) => line.text.trim() !== '');
  let start = 0;
  if (lines[opening]?.text.trim() === '---') {
    const closing = lines.findIndex((line, index) => index > opening && line.text.trim() === '---');
    if (closing > 0) start = closing + 1;
  }
  return lines
    .slice(start)
    .map((line) => line.trim())
    .filter((line) => line.length > 0 && !line.text.startsWith('%%'));
}
