import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { EndpointDraft, Fragment } from '../endpoints.js';
import { type EndpointSubject, isCalledByMachines } from '../targets.js';

/** A field of the body that a client sends to an endpoint. */
export interface BodyField {
  readonly name: string;
  readonly text: MappedText;
  readonly endpoint: EndpointSubject;
  readonly fragment: Fragment;
  /** The values that its type permits (`"daily" | "weekly"`). */
  readonly union: boolean;
}

const INPUT_LABEL = /^(?:in|inputs?|body|request(?: body)?|payload|takes|receives|params?|parameters|fields|accepts|input ?\/ ?output|request ?(?:→|->|\/) ?response)\b/i;
/** What leads in a body inside of a text. */
const INPUT_LEAD = /(?:\b(?:in|inputs?|body|request(?: body)?|payload|takes?|receives?|accepts?|sends?|posts?|with|and)\b|—|–)\W{0,6}$/i;
const OUTPUT_LEAD = /(?:\b(?:out|outputs?|returns?|answers?|responds?|responses?|gives?|yields)\b|→|->|=>|\b20[0-6]\b)/i;
/** Of an operation of OpenAPI, shortened to its fields: `requestBody: { name, size }`. */
const REQUEST_BODY = /\brequestBody["']?:\s?\{(?!\s?["']?(?:content|\$ref|required|description)\b)/;
/** "Body: `status`. Moves the loan forward": the list ends with its sentence. */
const SENTENCE_END = /(?<=\w)[`"')\]}]{0,2}\.\s+(?=[A-Z])/;
/** "in" before a colon or at the start; elsewhere it tells where something is: "counted in `orders`". */
const INPUT_WORD = /(?:\b(?:inputs?|body|request body|payload|receives|takes)\b\s?[:=]?|\bin\s?[:=]|^\W{0,3}in\b)\s/gi;
const NAME = /^[A-Za-z_][\w]{0,40}$/;
const UNION = /["'][\w-]+["']\s*\|/;

/** The fields of the bodies that people's clients send to writing endpoints. */
export function bodyFieldsOf(subjects: readonly EndpointSubject[]): BodyField[] {
  return subjects.filter(isOfPeople).flatMap((endpoint) => endpoint.draft.fragments.flatMap((fragment) => {
    const fields = fieldsIn(endpoint, fragment);
    return [...fields, ...fieldsWithSets(endpoint, fragment).filter(({ name }) => !fields.some((field) => field.name === name && field.union))];
  }));
}

function isOfPeople(subject: EndpointSubject): boolean {
  const { draft, facts } = subject;
  return !isCalledByMachines(subject) && (draft.method === null ? facts.writes : /^(?:POST|PUT|PATCH)$/.test(draft.method));
}

function fieldsIn(endpoint: EndpointSubject, fragment: Fragment): BodyField[] {
  const body = bodyIn(endpoint.draft, fragment);
  if (!body) return [];
  return piecesOf(body).flatMap((piece): BodyField[] => {
    const match = /^[^A-Za-z_]{0,4}([A-Za-z_]\w*)/.exec(piece.text);
    const name = match?.[1] ?? '';
    const rest = piece.text.slice(match?.[0].length ?? 0).trim();
    const isPlain = rest === '' || /^[`?"'\])}[]*\s*(?:$|[:=(,?[{]|\.\.\.)/.test(rest) || /^(?:optional|uuid|string|text|int)/i.test(rest);
    if (!NAME.test(name) || !isPlain || /^(?:multipart|json|form|application|none|string|number|null|true|false|optional|same|as|the|a|an|post|get|put|patch|delete)$/i.test(name)) return [];
    if (/^[`?"']*\s?:\s?\[?\s*$/.test(rest) && piece.text.trimEnd().endsWith('[')) return [];
    const start = match ? match[0].length - name.length : 0;
    return [{ name, text: piece.slice(start, start + name.length), endpoint, fragment, union: UNION.test(rest) }];
  });
}

/** "`kind` is one of bug, idea, praise", "`kind` ∈ {bug, idea}", "`kind` (`bug`, `idea` or `praise`)": what the entry of an endpoint says a field may hold. */
function fieldsWithSets(endpoint: EndpointSubject, fragment: Fragment): BodyField[] {
  const { text } = fragment;
  return text.marks.flatMap((mark): BodyField[] => {
    const name = mark.kind === 'code' ? text.text.slice(mark.start, mark.end) : '';
    const behind = text.text.slice(mark.end);
    const listed = LISTS_VALUES.exec(behind) ?? listedInCode(text, mark.end);
    if (!NAME.test(name) || !listed || PLACE_AHEAD.test(text.text.slice(0, mark.start)) || FOUND_BY_MACHINE.test(behind) || ANSWERS_OR_SETS.test(text.text.slice(Math.max(0, mark.start - LONGEST_LEAD), mark.start))) return [];
    return [{ name, text: text.slice(mark.start, mark.end), endpoint, fragment, union: true }];
  });
}

/** `kind` (`bug`, `idea` or `praise`): a list in brackets whose values are set as code. */
function listedInCode(text: MappedText, at: number): RegExpExecArray | null {
  const open = /^\s?\((?=[\w-]{1,24}(?:,\s|\s?\|\s?|\s?\/\s?|\sor\s))/.exec(text.text.slice(at));
  return open && text.markAt(at + open[0].length, 'code') ? open : null;
}

const LONGEST_LEAD = 80;
/** Behind the name of a field: the values that it may hold, two at least. */
const LISTS_VALUES = /^\s?(?:(?:(?:is|must be|has to be|may be|can be|may only be|being)\s(?:exactly\s)?(?:one of|either)(?:\sthe\s\w+)?:?\s|∈\s?|:\s(?:one of|either)\s|in\s(?=[{[])|\((?:must be\s|is\s)?(?:either|(?:any\s|exactly\s)?one of):?\s)[{[(]?["']?[\w-]{1,24}["']?(?:,\s?|\s?\||\s?\/|\sor\s))/i;
/** "Kept in `tips` (…)": a table and its columns. */
const PLACE_AHEAD = /\b(?:in|into|from|to|on|of|tables?|collections?)\s["'(]?$/i;
/** Behind the name: a program finds the value, nobody sends it. */
const FOUND_BY_MACHINE = /^[^.;]{0,90}\b(?:guessed|computed|set|written|derived|decided|chosen|given|filled(?: in)?|inferred|classified|picked)\sby\s(?:the (?:server|route|handler|model|trigger|database|job|worker)|an? (?:trigger|job|model)|claude|openai|gpt\S*|gemini|mistral|us)\b/i;
/** Before the name: what the endpoint answers, sets by itself or looks for, up to the end of a sentence. */
const ANSWERS_OR_SETS = /(?:\b(?:outputs?|returns?|answers?|responds?|responses?|gives?|yields|sends? back|shows|sets?|resets?|moves?|marks?|turns?|becomes?|leaves?|flips?|filters?|where|whose|while|if|until|derived?s?|computes?|stores? (?:its|the|a)|updates?|writes?|row|column|event|property)\b|→|->|=>|\b20[0-6]\b)[^.;]{0,70}$/i;

/** The words that list the body: a whole cell, what stands in braces after "Input", or the code words after it. */
function bodyIn(draft: EndpointDraft, { text, label }: Fragment): MappedText | null {
  const raw = text.text;
  const request = REQUEST_BODY.exec(raw);
  if (request) return text.slice(request.index + request[0].length, closing(raw, request.index + request[0].length - 1));
  const labelled = INPUT_LABEL.test(label);
  const open = raw.indexOf('{');
  if (open >= 0 && (labelled || (INPUT_LEAD.test(raw.slice(Math.max(0, open - 40), open).replace(/`/g, '')) || raw.slice(0, open).includes(draft.path ?? '\u0000')) && !OUTPUT_LEAD.test(raw.slice(0, open).replace(/^.{0,60}?\b(?:in|input|body|takes)\b/i, '')))) {
    const close = closing(raw, open);
    return text.slice(open + 1, close);
  }
  if (labelled && open < 0) {
    const start = /^\s*[`"*]*(?:in|inputs?|body|request(?: body)?|payload)\b[`"*]*\s?[:=]\s*/i.exec(raw)?.[0].length ?? 0;
    const cuts = [raw.slice(start).search(OUTPUT_LEAD), raw.slice(start).search(SENTENCE_END)].filter((cut) => cut >= 0);
    const body = text.slice(start, cuts.length === 0 ? raw.length : start + Math.min(...cuts));
    return /[A-Za-z]/.test(body.text) && !/^\W*(?:none|n\/a)\b/i.test(body.text) ? afterLead(body) : null;
  }
  for (const match of matchesIn(raw, INPUT_WORD)) {
    const start = match.index + match[0].length;
    if (!text.markAt(start, 'code') || text.markAt(match.index, 'code')) continue;
    // "It stores the answer in `answers`": where something is put, not what comes in.
    if (/^in\s$/i.test(match[0]) && !/(?:^|[.;:,|·()→–—-])\W{0,4}$/.test(raw.slice(0, match.index))) continue;
    let end = start;
    for (const mark of text.marks) {
      if (mark.kind === 'code' && mark.start >= start && /^[\s,`and]*$/.test(raw.slice(end, mark.start)) && NAME.test(raw.slice(mark.start, mark.end))) end = mark.end;
    }
    if (end > start) return text.slice(start, end);
  }
  return null;
}

/** "multipart: file (PDF), nickname": the list follows the kind. */
function afterLead(body: MappedText): MappedText {
  const lead = /^\W*(?:multipart(?:\/form-data)?|json|form(?:-data)?|body)\W*:\s*/i.exec(body.text);
  return lead ? body.slice(lead[0].length) : body;
}

function closing(raw: string, open: number): number {
  let depth = 0;
  for (let at = open; at < raw.length; at++) {
    if (raw.charAt(at) === '{') depth++;
    else if (raw.charAt(at) === '}' && --depth === 0) return at;
  }
  return raw.length;
}

/** The names of a body, those of nested lists of objects too. */
function piecesOf(body: MappedText): MappedText[] {
  const raw = body.text;
  const pieces: MappedText[] = [];
  let start = 0;
  let round = 0;
  for (let at = 0; at <= raw.length; at++) {
    const char = raw.charAt(at);
    if (char === '(') round++;
    else if (char === ')') round = Math.max(0, round - 1);
    else if (at === raw.length || (round === 0 && (char === ',' || char === ';' || char === '{' || char === '\n' || (char === ' ' && raw.slice(at, at + 5) === ' and ')))) {
      const piece = body.slice(start, at).trim();
      if (piece.length > 0) pieces.push(piece);
      start = char === ' ' ? at + 5 : at + 1;
    }
  }
  return pieces;
}

