import { matchesIn } from '../../text/matches-in.js';
import type { EndpointDraft } from '../endpoints.js';
import { singular, snakeCase } from '../tables/names.js';

/** The id that a URL carries. */
export interface UrlId {
  /** `order_id`, `id`, `share_token` */
  readonly name: string;
  /** As written in the URL: `:orderId`. */
  readonly written: string;
  /** The thing that it names: `order`. */
  readonly entity: string;
  /** The thing whose collection stands before it in the URL: `parcel` of `/parcels/:trackingNo`. */
  readonly collection: string;
}

export const PARAMETER = /^(?::([A-Za-z_]\w*)|\[{1,2}(\w+)\]{1,2}|\$?\{{1,2}(\w+)(?::[\w()\\+*^-]+)?\}{1,2}|<(?:\w+:)?(\w+)>|\$(\w+))(?:\.\w+|\(\))?$/;
/** Parameters that name no stored record. */
const NO_ENTITY = /^(?:locale|lang(?:uage)?|country|region|currency|date|day|week|month|year|version|format|ext|provider|platform|type|kind|status|action|page|tab|step|section|category|channel|path|file|filename|lat|lng|lon|size|network|env|from|to|q|query)$/;
/** Parameters that name a file as often as a record. */
export const STATIC_NAME = /(?:^|_)(?:slug|name)$/;
const QUERY = /^\?[\w=&{}$:<>.,]*/;
const QUERY_ID = /[?&](\w*(?:Id|_id|_token|Token))=/g;
/** A read of one thing, or a page: with a list the id in the query is a filter. */
const LISTS = /\b(?:lists?|paged?|paginat\w+|cursor|filter\w*|all|every|search\w*)\b|\[\s*(?:\]|\{|\.\.\.)/i;

/** The ids that select the record a URL is about, the last one first. */
export function idsInPath(path: string): UrlId[] {
  const parts = path.split('/').filter((part) => part !== '');
  return parts
    .flatMap((part, index): UrlId[] => {
      const match = PARAMETER.exec(part);
      const written = match?.slice(1).find((group) => group !== undefined);
      if (written === undefined) return [];
      const before = parts.slice(0, index).findLast((each) => !PARAMETER.test(each)) ?? '';
      return urlId(written, part, before);
    })
    .reverse();
}

function urlId(written: string, part: string, before: string): UrlId[] {
  const name = snakeCase(written);
  if (NO_ENTITY.test(name)) return [];
  const own = name.replace(/_?(?:id|uuid|token|slug|ref|code|number|no|key)$/, '');
  const collection = singular(snakeCase(before));
  return [{ name, written: part, entity: own === '' ? collection : own, collection }];
}

/** The id with which the query of a page's URL begins: `/refill?reminderId=`; not that of a list, where it is a filter. */
export function idInQueryOfPage(path: string, behind: string): UrlId | null {
  const name = /^\?(\w*(?:Id|_id|Token|_token)|token)=/.exec(behind)?.[1];
  return name === undefined || LIST_SEGMENT.test(path) ? null : (urlId(name, `?${name}=`, '')[0] ?? null);
}

/** `/orders`, `/search`: the page of several things. */
const LIST_SEGMENT = /(?:[a-z]{3}(?<!s)s|search|list|feed|board|calendar|map)$/i;

/** The id in the query of a read of one thing (`GET /compare?studioId=`). */
function idInQuery(draft: EndpointDraft): UrlId | null {
  if (draft.method !== 'GET' && draft.method !== null) return null;
  const own = wordsOf(draft);
  const id = LISTS.test(own) ? undefined : idsInQuery(draft, own)[0];
  return id === undefined || narrows(draft.path ?? '', id) ? null : id;
}

/** Whoever asks, and whom one belongs to: what is theirs has no bound. */
const OF_A_TENANT = /^(?:user|member|account|owner|org(?:ani[sz]ation)?|tenant|team|workspace|company|customer|client|studio|shop|store|site|project)$/;
const MAY_BE_LEFT_OUT = /\boptional(?:ly)?\b|\bfilter(?:s|ed|able)?\b|\b(?:if|when) (?:given|set|passed)\b/i;

/** Whether a read is one of the few things of one parent by the only parameter of its query: `GET /versions?postId=`. */
export function isOfOneParent(draft: EndpointDraft): boolean {
  const own = wordsOf(draft);
  const [id, ...others] = draft.method === 'GET' ? idsInQuery(draft, own) : [];
  return id !== undefined && others.length === 0 && narrows(draft.path ?? '', id) && !OF_A_TENANT.test(id.entity) && !MAY_BE_LEFT_OUT.test(own);
}

function wordsOf({ fragments }: EndpointDraft): string {
  return fragments.map(({ text }) => text.text).join('\n');
}

/** The ids in the query of the URL that an endpoint's own words give. */
function idsInQuery({ path }: EndpointDraft, own: string): UrlId[] {
  const at = path === null ? -1 : own.indexOf(`${path}?`);
  const query = path === null || at < 0 ? '' : (QUERY.exec(own.slice(at + path.length))?.[0] ?? '');
  return matchesIn(query, QUERY_ID).flatMap(([, name = '']) => urlId(name, `?${name}=`, ''));
}

/** `/classes?studioId=`: the id of another thing narrows the list that the path names. */
function narrows(path: string, { entity }: UrlId): boolean {
  const last = snakeCase(path.split('/').at(-1) ?? '');
  return singular(last) !== last && singular(last) !== entity;
}

/** The id that an endpoint's URL carries, if any. */
export function idOf(draft: EndpointDraft): readonly UrlId[] {
  if (draft.path === null) return [];
  const inPath = idsInPath(draft.path);
  if (inPath.length > 0) return inPath;
  const inQuery = idInQuery(draft);
  return inQuery ? [inQuery] : [];
}
