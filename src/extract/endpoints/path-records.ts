import type { Span } from '../../text/source-file.js';
import { PAGES_HEADING } from '../lexicon/endpoints.js';
import { headingOf, type Unit } from '../outline.js';
import { type PathMention, pathMentions } from '../paths.js';
import { spanIn } from './mention-span.js';

/** An item whose sub-items give `path:` and `method:` apart, as YAML does; without a method below a title of pages it is a page. */
export function recordOf(unit: Unit): { readonly mention: PathMention; readonly span: Span } | null {
  const inner = unit.children.filter((child) => child.kind === 'item').flatMap((child) => child.fields.slice(0, 1));
  const path = inner.find((field) => /^(?:path|route|url|endpoint)$/i.test(field.label));
  const method = inner.find((field) => /^(?:http_?)?(?:method|methods|verb)$/i.test(field.label));
  if (!path) return null;
  const mention = pathMentions(path.value.text)[0];
  if (!mention) return null;
  const methods = mention.methods.length > 0 ? mention.methods : (method?.value.text.toUpperCase().match(/\b(?:GET|POST|PUT|PATCH|DELETE)\b/g) ?? []);
  if (methods.length === 0 && isOfPages(unit)) return null;
  return { mention: { ...mention, methods }, span: spanIn(path.value, mention) };
}

/** Whether what stands over a unit says that pages follow. */
function isOfPages({ parent }: Unit): boolean {
  return parent !== null && (PAGES_HEADING.test(parent.text.text) || (parent.kind === 'item' && PAGES_HEADING.test(headingOf(parent)?.text.text ?? '')));
}
