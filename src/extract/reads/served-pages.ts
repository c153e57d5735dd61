import type { EndpointDraft } from '../endpoints.js';
import { pathKey, pathMentions } from '../paths.js';
import { HANDS_ON_TO, SERVES_PAGE } from '../lexicon/served-pages.js';
import { isOfDesign } from '../zones.js';

/** The GET route whose own entry says that it is there for a page: "For: the history at `/history`", "serves the page `/visits/:id`". */
export function routeServing(path: string, endpoints: readonly EndpointDraft[]): EndpointDraft | null {
  const key = pathKey(path);
  return endpoints.find((draft) => draft.method === 'GET' && draft.path !== null && pathKey(draft.path) !== key && draft.fragments.some((fragment) => isOfDesign(fragment.unit.zone) && servesPage(fragment.label, fragment.text.text, key))) ?? null;
}

/** Whether words of a route's entry say that it is read by the page of a path, right before it and not as the target of a link. */
function servesPage(label: string, words: string, key: string): boolean {
  return words.includes('/') && pathMentions(words).some(({ path, methods, start }) => {
    if (methods.length > 0 || pathKey(path) !== key) return false;
    const said = `${label === '' || label === 'code' ? '' : `${label}: `}${words.slice(0, start)}`.split(/[.;]\s/).at(-1) ?? '';
    return SERVES_PAGE.test(said) && !HANDS_ON_TO.test(said);
  });
}
