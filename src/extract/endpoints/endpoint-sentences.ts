import type { MappedText } from '../../text/mapped-text.js';
import { isThought } from '../consistency/standing.js';
import { ACTS_AS_ROUTE, CLIENT_SENDS, CREDENTIAL_BEHIND, DECLARES_NEXT, HANDLER_AFTER, HANDLER_BEFORE, INTRODUCED_AS, JOINS_PATHS, LISTS_ROUTES, MACHINE_CALLS, OF_BACKEND, OF_SCREENS, STAYS, WAS_THERE, WORKERS_HEADING } from '../lexicon/endpoints.js';
import { THOUGHT_OF } from '../lexicon/environment.js';
import { headingOf, type Unit } from '../outline.js';
import { isApiPath, type PathMention, pathMentions } from '../paths.js';
import { sentencesOf } from '../sentences.js';
import { isInApi, isSecondary } from './api-places.js';
import type { DeclaredPath, Fragment, Tier } from './draft.js';
import { exposedIn } from './exposed-routes.js';
import { spanIn } from './mention-span.js';

/** Endpoints declared in prose: each speaks from the sentence that names it up to the sentence that names the next. */
export function declaredInSentences(unit: Unit): DeclaredPath[] {
  if (unit.kind === 'paragraph' && WAS_THERE.test(unit.text.text)) return [];
  const found: DeclaredPath[] = [];
  const tier: Tier = isInApi(unit) && !isSecondary(unit) ? 'prose' : 'mention';
  let open: { mentions: PathMention[]; sentence: MappedText; fragments: Fragment[]; tier: Tier } | null = null;
  const close = (): void => {
    for (const mention of open?.mentions ?? []) found.push({ tier: open?.tier ?? tier, mention, span: spanIn((open as NonNullable<typeof open>).sentence, mention), fragments: (open as NonNullable<typeof open>).fragments });
  };
  for (const sentence of sentencesOf(unit.text)) {
    const mentioned = pathMentions(sentence.text);
    const stays = STAYS.exec(sentence.text);
    // "`POST /fill` fills what is missing; a row that cannot be filled stays as it is": of something else in the sentence.
    if (stays && !/[;:]\s|,\s(?:and|but)\s/.test(sentence.text.slice(mentioned[0]?.end ?? 0, stays.index))) continue;
    const listed = listedPaths(unit, sentence.text, mentioned);
    if (listed.length > 0) {
      close();
      open = null;
      found.push(...listed.map((mention): DeclaredPath => ({ tier, mention, span: spanIn(sentence, mention), fragments: [{ unit, text: sentence.slice(mention.start, mention.end), label: '' }] })));
      continue;
    }
    const exposed = unit.zone === 'plain' && !isThought(unit, sentence.text) ? exposedIn(sentence) : null;
    if (exposed) {
      close();
      open = null;
      found.push(...exposed.mentions.map((mention): DeclaredPath => ({ tier: 'entry', mention, span: spanIn(sentence, mention), fragments: [{ unit, text: sentence.slice(mention.start, mention.end), label: '' }] })));
      continue;
    }
    const piece: Fragment = { unit, text: sentence, label: '' };
    const acting = actingPaths(unit, sentence.text, mentioned);
    if (acting.length > 0) {
      close();
      open = { mentions: acting, sentence, fragments: [piece], tier };
      continue;
    }
    const mentions = mentioned.filter((mention) => mention.methods.length > 0 || isCalledHandler(sentence.text, mention) || isSentTo(unit, sentence.text, mention));
    if (mentions.length > 0) {
      close();
      // A sentence of the API section that begins with an endpoint is its entry.
      open = { mentions, sentence, fragments: [piece], tier: begins(unit, sentence, mentions[0] as PathMention, tier) ? 'entry' : tier };
      if (mentions.length > 1) {
        // Several endpoints in one sentence: each owns the words from its name to the next name.
        mentions.forEach((mention, index) => {
          const text = sentence.slice(mention.start, mentions[index + 1]?.start ?? sentence.length);
          found.push({ tier: introduces(unit, sentence, mention) ? 'entry' : (open?.tier ?? tier), mention, span: spanIn(sentence, mention), fragments: [{ unit, text, label: '' }] });
        });
        open = null;
      }
    } else open?.fragments.push(piece);
  }
  close();
  return found;
}

/** "`/api/scan` or `/api/scan/[id]` sends the picture to Gemini": paths without a method that are what a sentence of the design speaks of, all that it tells being of each. */
function actingPaths(unit: Unit, text: string, mentions: readonly PathMention[]): PathMention[] {
  const [first] = mentions;
  if (!first || first.start > LONGEST_OPENING || /\w/.test(text.slice(0, first.start)) || !isPlainRoute(first) || !isApiPath(first.path) || unit.zone !== 'plain' || THOUGHT_OF.test(text) || isThought(unit, text)) return [];
  const found = joinedPaths(first, mentions, text);
  return ACTS_AS_ROUTE.test(text.slice(found.at(-1)?.end)) ? found : [];
}

/** "Routes: `/notes`, `/notes/{id}`, `/ask`.": the paths that a sentence lists as the routes of a part. */
function listedPaths(unit: Unit, text: string, mentions: readonly PathMention[]): readonly PathMention[] {
  const [first] = mentions;
  if (!first || !LISTS_ROUTES.test(text.slice(0, first.start)) || !isPlainRoute(first) || unit.zone !== 'plain' || isThought(unit, text)) return [];
  const before = unit.text.text.slice(0, unit.text.text.indexOf(text));
  if (!OF_BACKEND.test(before) || OF_SCREENS.test(before)) return [];
  const found = joinedPaths(first, mentions, text);
  return found.length > 1 ? found : [];
}

/** The first path of a sentence with those that are joined to it, each without a method. */
function joinedPaths(first: PathMention, mentions: readonly PathMention[], text: string): PathMention[] {
  const found = [first];
  for (const other of mentions.slice(1)) if (isPlainRoute(other) && JOINS_PATHS.test(text.slice(found.at(-1)?.end, other.start))) found.push(other);
  return found;
}

const LONGEST_OPENING = 4;

function isPlainRoute({ host, wildcard, methods }: PathMention): boolean {
  return host === null && !wildcard && methods.length === 0;
}

/** "`POST /keys` takes a name and answers …": a sentence that begins with an endpoint declares it. */
function begins(unit: Unit, sentence: MappedText, mention: PathMention, tier: Tier): boolean {
  if (DECLARES_NEXT.test(sentence.text.slice(0, mention.start)) && mention.host === null) return unit.zone === 'plain' && !isSecondary(unit);
  if (introduces(unit, sentence, mention)) return true;
  if (mention.start > 2) return false;
  return tier === 'prose' || (!isSecondary(unit) && unit.zone === 'plain' && DOES.test(sentence.text.slice(mention.end)));
}

const ACTS = 'takes?|returns?|answers?|creates?|stores?|adds?|removes?|deletes?|changes?|updates?|sends?|lists?|gives?|accepts?|starts?|registers?|receives?|saves?|opens?|turns?|generates?|builds?|computes?|produces?|drafts?|writes?|summari[sz]es|translates|transcribes|charges|issues';
/** What a route does, right behind it or behind the vendor in brackets: "`/draft` (Claude) turns a topic into …". */
const DOES = new RegExp(`^\\W*(?:\\([^()]{2,40}\\)\\W*)?(?:${ACTS}|is (?:the|for|where))\\b`);
/** … in a clause of its own: "calls `POST /draft`, which turns a topic into …". */
const DOES_IN_CLAUSE = new RegExp(`^\\W{0,4},\\s(?:which|that)\\s(?:then\\s)?(?:(?:${ACTS})\\b|uses\\s[\\w-]*[./]\\w)`);

/** "Cloud Scheduler calls `/tasks/remind`" where the document tells of its jobs and workers: that is where such a route is declared. */
function isToldAsWorker(unit: Unit, sentence: MappedText, { start, host, path, wildcard }: PathMention): boolean {
  if (host !== null || wildcard || path.length < 3 || unit.zone !== 'plain' || isSecondary(unit)) return false;
  const before = sentence.text.slice(Math.max(0, start - 120), start);
  return ((WORKERS_HEADING.test(headingOf(unit)?.text.text ?? '') && MACHINE_CALLS.test(before)) || (CRON_LABEL.test(sentence.text) && CRON_BEFORE.test(before))) && !THOUGHT_OF.test(sentence.text) && !isThought(unit, sentence.text);
}

/** "… calls `POST /tasks/remind` (OIDC)", "the worker `POST /remind`": a sentence that tells a route's credential, or what it is, beside its method declares it. */
function introduces(unit: Unit, sentence: MappedText, mention: PathMention): boolean {
  const { start, end, host, methods } = mention;
  if (isToldAsWorker(unit, sentence, mention)) return true;
  return methods.length > 0 && host === null && unit.zone === 'plain' && !isSecondary(unit) && !THOUGHT_OF.test(sentence.text) && !isThought(unit, sentence.text) && (CREDENTIAL_BEHIND.test(sentence.text.slice(end)) || DOES_IN_CLAUSE.test(sentence.text.slice(end)) || INTRODUCED_AS.test(sentence.text.slice(0, start)));
}

/** "one handler, `/tasks/resize`", "the `/render` endpoint": a path that is called what it is, without a method. */
function isCalledHandler(text: string, { start, end, host, path, wildcard }: PathMention): boolean {
  return host === null && !wildcard && path.length > 2 && (HANDLER_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || MACHINE_CALLS.test(text.slice(Math.max(0, start - 120), start)) || (CRON_LABEL.test(text) && CRON_BEFORE.test(text.slice(0, start))) || HANDLER_AFTER.test(text.slice(end)));
}

/** "Client sends the file to `/api/files`": a path of the interface to which a flow says that something is sent. */
function isSentTo(unit: Unit, text: string, mention: PathMention): boolean {
  return isPlainRoute(mention) && isApiPath(mention.path) && unit.zone === 'plain' && CLIENT_SENDS.test(text.slice(Math.max(0, mention.start - 120), mention.start)) && !THOUGHT_OF.test(text) && !isThought(unit, text);
}

/** "**3.2 Cron**: Vercel Cron `/api/cron/tidy`": an entry about a clock by its label, and the route behind its name. */
const CRON_LABEL = /^[^\p{L}\p{N}]{0,6}(?:\d{1,2}(?:\.\d{1,2}){0,2}\s)?(?:\w{2,20}\s)?(?:cron(?:\sjobs?)?|scheduled jobs?|scheduler)[^\p{L}\p{N}:]{0,4}:/iu;
const CRON_BEFORE = /\b(?:cron(?:\sjobs?)?|scheduler)\W{1,4}$/i;
