import type { MappedText } from '../text/mapped-text.js';

/** The bold words at the beginning of a text. */
export function strongLead(text: MappedText): string {
  const strong = text.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
  return text.text.slice(0, strong?.end ?? 0);
}

/** A line that is bold from end to end heads what follows it, as a heading would. */
export function isBoldLine(text: MappedText): boolean {
  const content = text.text.trim().replace(/:$/, '');
  if (content.length === 0 || content.length > 140 || text.text.includes('\n')) return false;
  const bold = text.marks.filter((mark) => mark.kind === 'strong').reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return (bold >= content.length || isRouteWithRemark(text)) && !/[.!?]$/.test(content);
}

/** "**POST /orders** (buyer, bearer token)": a bold route, and a remark in brackets behind it. */
function isRouteWithRemark(text: MappedText): boolean {
  const lead = strongLead(text);
  return /^[`"']?(?:GET|POST|PUT|PATCH|DELETE)\s[`"']?\/\S{1,120}$/.test(lead.trim()) && /^\s?\([^()]{1,100}\):?$/.test(text.text.slice(lead.length).trim());
}
