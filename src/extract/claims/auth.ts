import { RLS_HEADER } from '../lexicon/access.js';
import { AUTH_LABEL, CALLER_LABEL, OUTPUT_LABEL } from '../lexicon/auth.js';
import { ownersOrWritten } from '../calls/listing-owner.js';
import { isSamePath } from '../endpoints.js';
import { isOfProduction } from '../environment-columns.js';
import { MADE_BY_CLIENT } from '../lexicon/auth-conditions.js';
import { IN_ANALYTICS } from '../lexicon/correlation.js';
import { sentencesOfOperation } from '../operation-texts.js';
import type { Passage } from '../passages.js';
import { matchesPattern, pathMentions } from '../paths.js';
import type { ClaimContext } from '../read-endpoints.js';
import type { MappedText } from '../../text/mapped-text.js';
import { splitAt } from '../../text/split-at.js';
import { matchesIn } from '../../text/matches-in.js';
import { announcesTopic, isTaskTitle } from '../tasks.js';
import { Reach } from '../reach.js';
import { ScopeReader } from '../scopes.js';
import { type EndpointSubject, TargetFinder, withoutMachines } from '../targets.js';
import { authOfApi } from './auth/api-properties.js';
import { readArrows } from './auth/arrows.js';
import { type CodedGuard, guardingFunctions, readCalledGuard, readOwnCheck } from './auth/called-guards.js';
import { AuthCells } from './auth/cells.js';
import { AuthVocabulary } from './auth/cues.js';
import { readCodedRequests } from './auth/coded-requests.js';
import { AuthDeclarations } from './auth/declarations.js';
import { readDeniedAtLarge, readUncheckedSenders } from './auth/denied-at-large.js';
import { readCommonHeader } from './auth/common-headers.js';
import { readDrawnRequests } from './auth/drawn-requests.js';
import { readDrawnSteps } from './auth/drawn-steps.js';
import { readFunctionGrants } from './auth/function-grants.js';
import { readFunctionSettings } from './auth/function-settings.js';
import { inlineFields, valueOf } from './auth/fields.js';
import { exceptedBy } from './auth/exceptions.js';
import { AuthLedger } from './auth/ledger.js';
import { readGuardedMounts } from './auth/guarded-mounts.js';
import { readMatchedMiddleware } from './auth/matched-middleware.js';
import { readNamedScheme } from './auth/named-schemes.js';
import { readPartsByName } from './auth/parts-by-name.js';
import { AuthReferences } from './auth/references.js';
import { OthersDoors } from './auth/others-doors.js';
import { readPartsOfCards } from './auth/parts-of-cards.js';
import { readSharedBeginnings } from './auth/shared-beginnings.js';
import { readShownRequests } from './auth/shown-requests.js';
import { isOutgoingHeader } from './auth/outgoing-calls.js';
import { readSentTokens } from './auth/sent-tokens.js';
import { readCopiedSecrets, readListedSecrets, readSendersSecrets } from './auth/senders-secrets.js';
import { SignedRoutes } from './auth/signed-routes.js';
import { AuthStatements } from './auth/statements.js';
import { AuthTerms } from './auth/terms.js';
import { CredentialsOfParts } from './auth/told-before.js';
import { ANONYMOUS_COOKIE, AUTH_TOPIC } from './auth/words.js';
import { isOfDesign } from '../zones.js';
import { statedIn } from './statements.js';

/** Reads what the document says about how the caller of each endpoint proves who he is. */
export function claimAuth(context: ClaimContext): void {
  const { subjects } = context.reach.finder;
  const reader = new AuthReader({ ...context, reach: new Reach(subjects, new TargetFinder(subjects, new ScopeReader(subjects)), AUTH_TOPIC) });
  for (const passage of statedIn(context.passages)) reader.passage(passage);
  reader.finish();
}

class AuthReader {
  readonly #context: ClaimContext;
  readonly #ledger = new AuthLedger();
  readonly #vocabulary: AuthVocabulary;
  readonly #cells: AuthCells;
  readonly #statements: AuthStatements;
  readonly #signed: SignedRoutes;
  readonly #terms: AuthTerms;
  readonly #declarations: AuthDeclarations;
  readonly #references: AuthReferences;
  readonly #parts: CredentialsOfParts;
  readonly #doors: OthersDoors;
  readonly #guards: ReadonlyMap<string, CodedGuard>;

  constructor(context: ClaimContext) {
    const { reach, listings } = context;
    const vocabulary = new AuthVocabulary(context.lexicon.authMechanisms, [...anonymousCookies(context.passages), ...headersOfNobody(context.passages)]);
    this.#context = context;
    this.#doors = new OthersDoors(context.passages);
    this.#vocabulary = vocabulary;
    this.#guards = guardingFunctions(context.units, listings, vocabulary);
    const terms = new AuthTerms(context.units, context.passages, vocabulary, this.#guards);
    this.#terms = terms;
    this.#references = new AuthReferences(reach, vocabulary, this.#ledger);
    this.#parts = new CredentialsOfParts(context.units, vocabulary);
    this.#cells = new AuthCells(this.#references, vocabulary, terms, this.#ledger);
    this.#statements = new AuthStatements(reach, listings, vocabulary, terms, this.#ledger, context.tables.map(({ name }) => name.toLowerCase()), this.#doors);
    this.#signed = new SignedRoutes(reach.finder.subjects, vocabulary, terms, this.#ledger);
    this.#declarations = new AuthDeclarations(reach, listings, terms, this.#ledger, context.passages);
  }

  finish(): void {
    for (const subject of this.#context.reach.finder.subjects) {
      this.#declarations.read(subject);
      this.#operation(subject);
      this.#signed.readBracket(subject);
      readSendersSecrets(subject, this.#ledger);
      readSentTokens(subject, this.#ledger);
    }
    for (const unit of this.#context.units) if (isOfDesign(unit.zone)) readListedSecrets(unit, this.#context.reach.finder.subjects, this.#ledger);
    for (const passage of this.#context.passages) if (isOfDesign(passage.unit.zone)) readCopiedSecrets(passage, this.#context.reach.finder.subjects, this.#ledger);
    readArrows(this.#context.units, this.#context.listings, this.#context.reach, this.#vocabulary, this.#ledger);
    readDrawnRequests(this.#context.units, this.#context.listings, this.#context.reach, this.#vocabulary, this.#ledger);
    readDrawnSteps(this.#context.units, this.#context.listings, this.#context.reach, this.#vocabulary, this.#ledger);
    readFunctionSettings(this.#context.units, this.#context.reach.finder.subjects, this.#ledger);
    readFunctionGrants(this.#context.units, this.#context.reach.finder.subjects, this.#ledger);
    readCodedRequests(this.#context.units, this.#context.reach.finder.subjects, this.#vocabulary, this.#ledger);
    readShownRequests(this.#context.units, this.#context.reach.finder.subjects, this.#vocabulary, this.#ledger);
    readGuardedMounts(this.#context.units, this.#context.listings, this.#context.reach.finder.subjects, this.#vocabulary, this.#terms, this.#ledger);
    readMatchedMiddleware(this.#context.units, this.#context.listings, this.#context.reach.finder.subjects, this.#vocabulary, this.#ledger);
    readPartsOfCards(this.#context.units, this.#context.reach.finder.subjects, this.#vocabulary, this.#ledger);
    readSharedBeginnings(this.#context.units, this.#context.reach.finder.subjects, this.#vocabulary, this.#ledger);
    readPartsByName(this.#context.units, this.#context.reach.finder.subjects, this.#vocabulary, this.#ledger);
    this.#references.settle();
    const { passages, reach } = this.#context;
    const marks = exceptionMarks(passages);
    const apart = new Set(passages.filter(({ unit }) => isOfDesign(unit.zone)).flatMap((passage) => exceptedBy(passage, reach.finder, this.#vocabulary)));
    this.#ledger.settle((subject) => apart.has(subject) || marks.some((mark) => subject.draft.unit.text.text.slice(0, 160).includes(mark)), this.#context.add);
  }

  /** What an OpenAPI operation without a scheme of its own says of auth in its summary or description. */
  #operation(subject: EndpointSubject): void {
    const { openApi, fragments } = subject.draft;
    // `security: []` of a webhook: no user, whatever its words say of the sender.
    const isToldByScheme = openApi?.securityFrom === 'operation' && !(subject.facts.caller === 'webhook' && openApi.security?.length === 0);
    const operation = openApi === null || isToldByScheme ? undefined : fragments.find(({ label }) => label === 'operation');
    if (!operation) return;
    for (const text of sentencesOfOperation(operation.text)) {
      const passage: Passage = { unit: operation.unit, text, label: '', kind: 'words' };
      for (const field of inlineFields(text)) this.#cells.read([subject], field, passage);
      this.#statements.read(passage, [subject]);
    }
  }

  passage(passage: Passage): void {
    if (!isOfDesign(passage.unit.zone) || isOutgoingHeader(passage)) return;
    const owners = ownersOrWritten(passage, this.#context.reach);
    const ofApi = owners.length === 0 ? authOfApi(passage) : null;
    if (ofApi) {
      const named = pathMentions(ofApi.value.text);
      const users = withoutMachines(this.#context.reach.finder.subjects).filter(({ draft }) => !named.some(({ path }) => draft.path !== null && (isSamePath(path, draft.path) || matchesPattern(path, draft.path))));
      this.#cells.readOfApi(users, ofApi.ofAll);
      if (named.length === 0) return;
    }
    if (owners.length === 0 && readCommonHeader(passage, this.#context.reach, this.#vocabulary, this.#ledger)) return;
    // A table of what protects tables says who reaches their rows, not how a caller is known.
    if (passage.kind === 'cell' && owners.length === 0 && (OF_DATA.test(passage.unit.fields[0]?.label.trim() ?? '') || passage.unit.fields.some(({ label }) => RLS_HEADER.test(label)))) return;
    if (isTaskTitle(passage) && (owners.length === 0 || announcesTopic(passage))) return;
    // A heading that only announces a topic states nothing; one over endpoints speaks of these.
    if (passage.kind === 'heading' && (announcesTopic(passage) || (owners.length === 0 && !this.#context.reach.holds(passage.unit)))) return;
    if (this.#opensProduction(passage)) {
      this.#ledger.add(owners.length > 0 ? owners : this.#namedInRow(passage), { stance: 'denied', span: passage.text.span(), nearness: owners.length > 0 ? 'own' : 'named' });
      return;
    }
    if (owners.length > 0) {
      readCalledGuard(passage, owners, this.#guards, this.#ledger);
      readOwnCheck(passage, owners, this.#ledger);
      if (OUTPUT_LABEL.test(passage.label)) {
        for (const text of checksIn(passage.text)) this.#statements.read({ ...passage, text, label: '' }, owners);
        return;
      }
      if (this.#cells.readSwitch(owners, passage)) return;
      if (AUTH_LABEL.test(passage.label.trim()) && !CALLER_LABEL.test(passage.label.trim())) {
        const field = passage.unit.kind === 'row' ? passage.text : valueOf(passage);
        this.#cells.read(owners, field, passage);
        return;
      }
      if (this.#cells.readCode(owners, passage) || this.#cells.readRepeatedCell(owners, passage) || this.#cells.readCallerReference(owners, passage) || this.#cells.readCallerTerm(owners, passage)) return;
      const nearness = this.#context.reach.headsEntries(passage) ? 'group' : 'own';
      for (const field of inlineFields(passage.text)) if (!this.#isAtOthersDoor(passage, field)) this.#cells.read(owners, field, passage, nearness);
      const isCoded = this.#cells.readLeadingCode(owners, passage);
      if (!isCoded && (passage.kind === 'code' || passage.text.text.includes(' · '))) this.#cells.readColumns(owners, passage);
      this.#references.readOwn(owners, passage);
      this.#parts.read(owners, passage, this.#ledger);
    } else if (passage.kind === 'words') this.#references.readElsewhere(passage);
    if (owners.length === 0 && (this.#signed.read(passage) || readUncheckedSenders(this.#context.reach, this.#ledger, passage) || readDeniedAtLarge(this.#context.reach, this.#ledger, passage))) return;
    const isCell = owners.length === 0 && passage.kind === 'cell';
    const isOfAuth = isCell && AUTH_LABEL.test(passage.label.trim());
    const inRow = isCell ? this.#namedInRow(passage) : [];
    if ((owners.length === 0 || passage.kind !== 'heading') && readNamedScheme({ reach: this.#context.reach, terms: this.#terms, ledger: this.#ledger }, passage, owners, inRow)) return;
    const group = isCell && inRow.length === 0 ? this.#groupInRow(passage) : [];
    if (isOfAuth && inRow.length > 0) this.#cells.read(inRow, passage.text, passage, 'named');
    else if (isOfAuth && group.length > 0) this.#cells.read(group, passage.text, passage, 'group');
    else this.#statements.read(passage, owners, inRow.length > 0 ? { endpoints: inRow, nearness: 'named' } : { endpoints: group, nearness: 'group' });
  }

  /** Whether a cell says that nothing is checked in production, where others tell of staging: "| header `X-Key` must match | no check |". */
  #opensProduction({ kind, label, unit, text }: Passage): boolean {
    return kind === 'cell' && isOfProduction(label, unit) && NOTHING_CHECKED.test(text.text) && unit.fields.some((field) => this.#vocabulary.mechanisms(field.value).length > 0);
  }

  /** "without `Authorization: Bearer …` the exchange answers 401": a header that an endpoint shows to others. */
  #isAtOthersDoor(passage: Passage, field: MappedText): boolean {
    if (field.length === 0) return false;
    const start = passage.text.indexAt(field.offsetAt(0));
    return this.#doors.has(passage, { start, end: start + 1 });
  }

  /** The endpoints below the prefixes that the first cell of a row gives: "`/api/cron/*` | CRON_SECRET", whatever its columns are called. */
  #groupInRow({ unit, label }: Passage): readonly EndpointSubject[] {
    const [first] = unit.fields;
    if (!first || first.label === label || !FIRST_IS_PATH.test(first.value.text)) return [];
    const targets = this.#context.reach.finder.in({ unit, text: first.value, label: first.label, kind: 'cell' }).filter(({ range }) => first.value.text.slice(range.start, range.end).includes('/'));
    return [...new Set(targets.flatMap(({ endpoints }) => endpoints))];
  }

  /** The endpoints that the other cells of a row name, where the row declares none. */
  #namedInRow({ unit, label }: Passage): readonly EndpointSubject[] {
    const others = unit.fields.filter((field) => field.label !== label);
    // A table of the data has the names of paths in it too: a bare word names a function alone.
    const isNamed = (endpoints: readonly EndpointSubject[], words: string): boolean => words.includes('/') || endpoints.every((endpoint) => endpoint.draft.path === null);
    const numbered = this.#context.reach.finder.codes.ofRow(others, unit);
    if (numbered.length > 0) return numbered;
    const targets = others.flatMap((field) => this.#context.reach.finder.in({ unit, text: field.value, label: field.label, kind: 'cell' }).filter((target) => target.nearness === 'named' && isNamed(target.endpoints, field.value.text.slice(target.range.start, target.range.end))));
    return [...new Set(targets.flatMap((target) => target.endpoints))];
  }
}

/** "200; checks `Acme-Signature`": what an endpoint is said to look at, beside what it answers. */
function checksIn(output: MappedText): readonly MappedText[] {
  return output.text.includes(';') ? splitAt(output, /;\s/g, true).filter(({ text }) => CHECKS_FIRST.test(text)) : [];
}

const CHECKS_FIRST = /^(?:(?:it|first|only|always)\s){0,2}(?:checks|verifies|validates|compares|requires|demands|wants|needs|insists on)\s/i;

/** A cell that says no more than that nothing is checked. */
const NOTHING_CHECKED = /^\W*(?:none|no (?:checks?|auth\w*|guard|header|token|key)|off|disabled|not checked|unchecked|open|public|skipped|any(?:one|body))\W*$/i;

/** The first header of a table of the data. */
const OF_DATA = /^(?:collections?|tables?|entit(?:y|ies)|document types?|buckets?)(?: names?)?$/i;

/** The first cell of a row, where it is a path or a pattern of paths: `/api/cron/*`, "Staff routes (`/api/staff/*`)". */
const FIRST_IS_PATH = /^(?:[A-Z][a-z-]{2,20}(?:[\s-][a-z]{2,16}){0,3}\s)?\W{0,3}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/[\w*:{[/.-]*/;

const EXCEPTIONS_BEAR = /\b(?:exceptions?|public (?:routes|endpoints|ones)|the open ones|open (?:routes|endpoints))\s+(?:are|is|carry|have|bear)\s+(?:marked\s+)?(?:with\s+|by\s+)?(?:an?\s+)?([\p{Extended_Pictographic}*†‡°§]\uFE0F?)/iu;
const BEARERS_ARE_EXCEPTIONS = /\b(?:except(?: for)?|excluding|apart from|other than|unless|all but|(?:stays?|remains?|lies?|is|are|sits?) (?:outside|exempt))\b[^.;]{0,50}\b(?:marked|flagged|tagged|bearing|with)\s(?:with\s|by\s)?(?:an?\s|the\s)?(\p{Extended_Pictographic}\uFE0F?)/iu;

/** The signs of "exceptions are marked 🔓", "all but those marked 🌍". */
function exceptionMarks(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ text }) => {
    const mark = EXCEPTIONS_BEAR.exec(text.text)?.[1] ?? BEARERS_ARE_EXCEPTIONS.exec(text.text)?.[1];
    return mark ? [mark] : [];
  });
}

/** Cookies that anybody gets and that prove nobody: "`sid` (issued if absent)". */
function anonymousCookies(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ text }) => {
    if (!/\bcookies?\b/i.test(text.text) || !ANONYMOUS_COOKIE.test(text.text)) return [];
    return text.marks.filter((mark) => mark.kind === 'code').map((mark) => text.text.slice(mark.start, mark.end)).filter((name) => /^[\w.-]{2,30}$/.test(name));
  });
}

/**
 * Headers with an id that is no secret, for analytics get it as well, or that whoever comes along makes for himself: "sent to PostHog and as
 * `x-session-id` to the API", "the app makes a random `x-session-id`".
 */
function headersOfNobody(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ text }) => {
    const names = matchesIn(text.text, HEADER_WITH_ID).map(([name]) => name);
    return names.length > 0 && (IN_ANALYTICS.test(text.text) || MADE_BY_CLIENT.test(text.text)) ? names : [];
  });
}

const HEADER_WITH_ID = /(?<![\w-])x-(?:[a-z]{1,16}-){0,3}session-id(?![\w-])/gi;
