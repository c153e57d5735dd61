import { append } from '../../text/append.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { segmentsOf, stemsOf } from '../calls/topics.js';
import { codedFunctions } from '../coded-functions.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { isOfDesign } from '../zones.js';
import type { EndpointDraft, EndpointListings, Fragment } from './draft.js';
import { sliceOf } from './slice.js';

/** The last thing that the declaration of a route is given: `app.post('/x', guard, createOrder)`, `r.Post("/x", h.CreateOrder)`. */
const GIVEN_LAST = /,\s{0,8}(?:\w{1,40}(?:\.|::)){0,3}(\w{4,60})\s{0,8},?\s{0,8}\)/g;

/** The handlers that a program declares apart from the routes that name them, in the same listing or in another one. */
export class HandlerBodies {
  /** By name, in the listings of the document. */
  readonly #bodies = new Map<string, Fragment[]>();
  /** By the stems of their names, those that take a request by their first line. */
  readonly #handlers = new Map<string, Handler[]>();
  /** What sentences say of a function, by its name. */
  readonly #told = new Map<string, Fragment[]>();

  constructor(units: readonly Unit[], listings: EndpointListings) {
    for (const unit of units) {
      if ((unit.kind === 'paragraph' || unit.kind === 'item') && unit.zone === 'plain') this.#readSentences(unit);
      if (unit.kind !== 'code' || !isOfDesign(unit.zone) || listings.code(unit) === null) continue;
      for (const { name, lines } of codedFunctions(unit.text)) {
        const [first] = lines;
        const last = lines.at(-1);
        const text = first && last ? sliceOf(unit.text, { start: first.span().start, end: last.span().end }) : null;
        if (text) append(this.#bodies, name, { unit, text, label: 'code' });
        if (text && first && TAKES_REQUEST.test(first.text)) append(this.#handlers, keyOf(name.replace(HANDLER_AFFIX, '')), { body: { unit, text, label: 'code' }, act: ACTS.find(([verb]) => verb.test(name))?.[1] ?? null });
      }
    }
  }

  /**
   * The body of the one function that the declaration of a route names as its handler, and what sentences on that function say; of a route
   * that no program declares, the handler of its name.
   */
  of(draft: EndpointDraft): readonly Fragment[] {
    const name = handlerOf(draft);
    if (!draft.route) return this.#namedFor(draft);
    const bodies = name === null ? [] : (this.#bodies.get(name) ?? []);
    return [...(bodies.length === 1 ? bodies : []), ...(name === null ? [] : (this.#told.get(name) ?? []))];
  }

  /** `func (s *Server) simplify(w http.ResponseWriter, …)`, for `POST /simplify`. */
  #namedFor(draft: EndpointDraft): readonly Fragment[] {
    const [last, before] = segmentsOf(draft).toReversed();
    const keys = new Set([...(last ? [keyOf(last)] : []), ...(last && before ? [keyOf(`${before} ${last}`)] : [])]);
    const bodies = [...keys].filter((key) => key !== '').flatMap((key) => this.#handlers.get(key) ?? []).filter(({ act }) => act === null || draft.method === null || act.test(draft.method)).map(({ body }) => body);
    return bodies.length === 1 && !draft.fragments.some(({ unit }) => unit === bodies[0]?.unit) ? bodies : [];
  }

  /** Sentences that begin with functions set as code: "`editDish` and `dropDish` find the row by its `id`". */
  #readSentences(unit: Unit): void {
    for (const sentence of sentencesOf(unit.text)) {
      for (const name of functionsAtHead(sentence)) append(this.#told, name, { unit, text: sentence, label: '' });
    }
  }
}

/** A function that answers requests, and the methods that its verb goes with. */
interface Handler {
  readonly body: Fragment;
  readonly act: RegExp | null;
}

/** Verbs with which the names of handlers begin. */
const ACTS: readonly (readonly [verb: RegExp, methods: RegExp])[] = [
  [/^(?:create|add|store|post|insert|new|submit|start|make|send|upload)(?=_|[A-Z])/i, /^POST$/],
  [/^(?:update|edit|patch|put|change|set|mark|move)(?=_|[A-Z])/i, /^(?:PATCH|PUT|POST)$/],
  [/^(?:delete|remove|destroy|cancel)(?=_|[A-Z])/i, /^(?:DELETE|POST)$/],
  [/^(?:list|get|show|read|fetch|load|find|index)(?=_|[A-Z])/i, /^GET$/],
];

/** The first line of a function that answers requests. */
const TAKES_REQUEST = /\bhttp\.(?:ResponseWriter|Request)\b|\b(?:gin|echo|fiber)\.(?:Context|Ctx)\b|\b(?:Next|Http|HttpServlet|FastAPI)?Request\b|\(\s?_?(?:req|request)\b|\bAPIGateway\w*Event\b|\(conn, /;
/** What the name of a handler has besides the name of its route. */
const HANDLER_AFFIX = /^(?:handle|post|on)(?=_?[A-Z]|_)|_?(?:[Hh]andler|[Vv]iew|[Cc]ontroller|[Rr]oute|[Ee]ndpoint)$/g;

/** The stems of a name, in one order. */
function keyOf(name: string): string {
  return [...stemsOf(name.replace(/[_-]/g, ' '))].sort((a, b) => (a < b ? -1 : 1)).join(' ');
}

/** The name of the function that the declaration of a route names as its handler. */
function handlerOf({ route, fragments }: EndpointDraft): string | null {
  const declared = route ? fragments.find(({ label, text }) => label === 'code' && text.span().start <= route.nameSpan.start && route.nameSpan.end <= text.span().end) : undefined;
  return declared ? (matchesIn(declared.text.text, GIVEN_LAST).at(-1)?.[1] ?? null) : null;
}

/** Between the names of functions that one sentence speaks of. */
const JOINT = /^(?:,\s|,?\s(?:and|as well as|&)\s)(?:both\s)?$/;
/** As functions are written: in camel case or with underscores. */
const FUNCTION = /^(?=[a-z]{1,40}[A-Z_])(\w{4,60})(?:\(\))?$/;
const MOST_NAMES = 8;

function functionsAtHead(sentence: MappedText): string[] {
  const names: string[] = [];
  let end = -1;
  for (const mark of sentence.marks.filter(({ kind }) => kind === 'code').slice(0, MOST_NAMES)) {
    const before = sentence.text.slice(Math.max(0, end), mark.start).replace(/[`*]/g, '');
    const name = FUNCTION.exec(sentence.text.slice(mark.start, mark.end).replace(/`/g, ''))?.[1];
    if (name === undefined || !(end < 0 ? /^\W*$/.test(before) : JOINT.test(before))) break;
    names.push(name);
    end = mark.end;
  }
  return names;
}
