import type { MappedText } from '../../../text/mapped-text.js';
import { goesOn, requestOf } from '../../endpoints/curl.js';
import { clockCalls } from '../../endpoints/scheduled-paths.js';
import type { Unit } from '../../outline.js';
import { pathKey } from '../../paths.js';
import type { EndpointSubject } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import type { AuthVocabulary } from './cues.js';
import type { AuthLedger } from './ledger.js';

/** A request with a header, as a shell or the arguments of a container write it. */
const WITH_HEADER = /(?:\bcurl\s|["']curl["'],|\bargs["']?:)[^]{0,600}?(?<=[\s"',])(?:-H|--header)\b/;

/** `curl -b cookies.txt`, `--cookie "sid=…"`, `-H "Cookie: sid=…"`: the cookies that a log-in has left, or one of a session by its name. */
const WITH_COOKIE = /(?<=\bcurl\s[^]{0,400})(?<=\s)(?:-b|--cookie)[\s=]["']?(?:[\w./-]{0,40}(?:cookies?|jar|session)[\w.-]{0,20}(?=["'\s]|$)|[\w.-]{0,30}(?:sid|sess|auth|token|jwt)[\w.-]{0,30}=)|(?<=\bcurl\s[^]{0,400}(?:-H|--header)[\s=]["'])[Cc]ookie:\s?[\w.-]{0,30}(?:sid|sess|auth|token|jwt)[\w.-]{0,30}=/;

/**
 * Reads the requests that a listing or a sentence shows whole, with curl: whoever calls an endpoint so sends it the credential in the header
 * (docs/judgement.md, Reach 9), in whatever order address and header stand, and without a method where it reads; so does the clock of a database.
 */
export function readShownRequests(units: readonly Unit[], subjects: readonly EndpointSubject[], vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  for (const unit of units) {
    if (!isOfDesign(unit.zone)) continue;
    if (unit.kind === 'code') {
      readClocks(unit, subjects, vocabulary, ledger);
      readMessages(unit, subjects, vocabulary, ledger);
    }
    if (!/\bcurl\b/.test(unit.text.text)) continue;
    for (const command of commandsIn(unit)) {
      const cookie = WITH_COOKIE.exec(command.text);
      if (!cookie && !WITH_HEADER.test(command.text)) continue;
      const request = requestOf(command.text);
      if (!request) continue;
      const called = subjects.filter(({ draft }) => draft.path !== null && pathKey(draft.path) === pathKey(request.path) && (draft.method === null || request.methods.includes(draft.method)));
      if (cookie) ledger.add(called, { stance: 'affirmed', span: command.span(cookie.index, cookie.index + cookie[0].length), nearness: 'named' });
      for (const { start, end } of vocabulary.mechanisms(command)) ledger.add(called, { stance: 'affirmed', span: command.span(start, end), nearness: 'named' });
    }
  }
}

/** `net.http_post(url := '…/functions/v1/tidy', headers := '{"Authorization": "Bearer …"}')`: what the clock of a database sends along. */
function readClocks({ text }: Unit, subjects: readonly EndpointSubject[], vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  for (const { mention, entry } of clockCalls(text)) {
    const headers = entry.text.search(/\bheaders\b/i);
    if (headers < 0) continue;
    const called = subjects.filter(({ draft }) => draft.path !== null && pathKey(draft.path) === pathKey(mention.path));
    const sent = entry.slice(headers);
    for (const { start, end } of vocabulary.mechanisms(sent)) ledger.add(called, { stance: 'affirmed', span: sent.span(start, end), nearness: 'named' });
  }
}

/** The first line of a request as it goes over the wire, alone in its line, and a header with a credential below it. */
const REQUEST_LINE = /^\s*(GET|POST|PUT|PATCH|DELETE)\s+(\/[^\s?]*)(?:\?\S*)?(?:\s+HTTP\/[\d.]+)?\s*$/;
const HEADER_LINE = /^\s*[A-Za-z][\w-]{1,40}:\s?\S/;
const CREDENTIAL_HEADER = /^\s*(?:Authorization|Cookie|X-[\w-]+|[\w-]+-(?:Signature|Key|Token)):\s/i;

/** `POST /api/trips` over `Authorization: Bearer <token>`, as it goes over the wire: what whoever calls sends along. */
function readMessages({ text }: Unit, subjects: readonly EndpointSubject[], vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  if (!text.text.includes(':')) return;
  let called: readonly EndpointSubject[] = [];
  for (const line of text.lines()) {
    const request = REQUEST_LINE.exec(line.text);
    if (request) called = subjects.filter(({ draft }) => draft.path !== null && pathKey(draft.path) === pathKey(request[2] ?? '') && (draft.method === null || draft.method === request[1]));
    else if (!HEADER_LINE.test(line.text)) called = [];
    if (called.length === 0 || !CREDENTIAL_HEADER.test(line.text)) continue;
    for (const { start, end } of vocabulary.mechanisms(line)) ledger.add(called, { stance: 'affirmed', span: line.span(start, end), nearness: 'named' });
  }
}

/** The commands of a listing, each with the lines in which it goes on, and those that words set as code. */
function commandsIn({ kind, text }: Unit): MappedText[] {
  if (kind !== 'code') return text.marks.filter((mark) => mark.kind === 'code').map((mark) => text.slice(mark.start, mark.end));
  const commands: MappedText[] = [];
  const lines = text.lines();
  for (let first = 0; first < lines.length; first++) {
    let last = first;
    while (last + 1 < lines.length && goesOn((lines[last] as MappedText).text)) last++;
    const start = text.indexAt((lines[first] as MappedText).offsetAt(0));
    const end = text.indexAt((lines[last] as MappedText).offsetAt(0)) + (lines[last] as MappedText).length;
    commands.push(text.slice(start, end));
    first = last;
  }
  return commands;
}
