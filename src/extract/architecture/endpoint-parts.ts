import { answerInColumns } from './unlabelled-columns.js';
import type { EndpointDescription, EndpointPart, NamedText } from '../../model/architecture.js';
import type { Endpoint } from '../../model/model.js';
import { append } from '../../text/append.js';
import { rememberedOf } from '../../text/remembered.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import type { Fragment } from '../endpoints.js';
import { ACT_ALONE, ACT_ON_OBJECT, ACT_SEGMENT, ACT_WITHOUT_OBJECT, ALL_ANSWER, ANSWER_BEHIND_INPUT, ANSWERS, BEFORE_ARROW, BEGINS_WITH_ACT, EXTENDED, HAS_OBJECT, LIST_PARAMETERS, MACHINE_CREDENTIAL, MACHINE_PATH, NAMES_ANSWER, NAMES_INPUT, NAMES_PAGE, NO_ANSWER_PATH, ONLY_FAILS, ONLY_FAILURE, ONLY_WHO, OTHER_LABELS, PART_LABELS, PHRASE, TAKES } from '../lexicon/endpoint-parts.js';
import { cellsUnderNames } from '../listing-columns.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { pathKey } from '../paths.js';
import type { Reach } from '../reach.js';
import { sentencesOf } from '../sentences.js';
import { withoutCode } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { codedRoute, codeTells } from './coded-parts.js';
import { labelledPieces, named } from './named-texts.js';
import { isPlaceholderOnly } from './placeholders.js';

/** What one place says of an endpoint: a field with its label, or words without one. */
interface Saying {
  readonly text: MappedText;
  readonly label: string;
  /** Said elsewhere: false. */
  readonly isOwn?: boolean;
  /** The code of a route, without the comment over it. */
  readonly isCode?: boolean;
}

/** Methods that change one thing, */
const CHANGES_ONE = /^(?:PUT|PATCH|DELETE)$/;
/** … here one that is called as machinery is: a job, a hook. */
const THING_BY_ID = /^(?:\/(?:api|v\d+))*\/(?:jobs|tasks|workers|hooks|webhooks|events|queue|callbacks)\/\{\}$/i;
const PARTS: readonly EndpointPart[] = ['purpose', 'input', 'output'];
const MACHINES: ReadonlySet<Endpoint['caller']> = new Set(['cron', 'worker', 'webhook', 'operator']);

/**
 * Reads which of purpose, input and output the document tells of each endpoint, or shows that it needs none (docs/judgement.md, schema).
 * @param endpoints in the order of the subjects of `reach`
 */
export function describeEndpoints(endpoints: readonly Endpoint[], reach: Reach, passages: readonly Passage[]): EndpointDescription[] {
  const { subjects } = reach.finder;
  const remarks = remarksElsewhere(reach, passages);
  const everywhere = passages.find(({ text, kind }) => kind !== 'code' && ALL_ANSWER.test(text.text))?.text.span() ?? null;
  return endpoints.map((endpoint, index) => {
    const subject = subjects[index] as EndpointSubject;
    const reader = new PartReader(endpoint, subject, [...sayingsOfAll(subject.draft.fragments), ...(remarks.get(subject) ?? [])]);
    const parts = { purpose: reader.purpose(), input: reader.input(), output: reader.output() ?? everywhere };
    return { id: endpoint.id, name: endpoint.name, span: endpoint.span, parts, placeholder: reader.placeholder(), remarks: subject.draft.fragments.flatMap(remarksOf) };
  });
}

/** Sentences elsewhere that name an endpoint and say what it answers. */
function remarksElsewhere(reach: Reach, passages: readonly Passage[]): ReadonlyMap<EndpointSubject, Saying[]> {
  const remarks = rowsByName(reach, passages);
  for (const passage of passages) {
    if (passage.kind === 'heading' || !passage.text.text.includes('/') || !ANSWERS.test(passage.text.text)) continue;
    const own = reach.ownersOf(passage);
    const named = reach.finder.in(passage).filter(({ nearness, endpoints }) => nearness === 'named' && endpoints.length === 1 && !own.includes(endpoints[0] as EndpointSubject));
    named.forEach(({ endpoints, range }, index) => {
      const [subject] = endpoints as [EndpointSubject];
      const text = passage.text.slice(range.end, named[index + 1]?.range.start ?? passage.text.length);
      append(remarks, subject, { text, label: '', isOwn: false });
    });
  }
  return remarks;
}

/** Rows of other tables that begin with the name of a function. */
function rowsByName(reach: Reach, passages: readonly Passage[]): Map<EndpointSubject, Saying[]> {
  const byName = new Map(reach.finder.subjects.filter(({ draft }) => draft.path === null).map((subject) => [subject.draft.name, subject]));
  const rows = new Map<EndpointSubject, Saying[]>();
  if (byName.size === 0) return rows;
  for (const { unit, text, label, kind } of passages) {
    const subject = kind === 'cell' ? byName.get((unit.fields[0]?.value.text.trim() ?? '').replace(/\(\)$/, '')) : undefined;
    if (subject) append(rows, subject, { text, label });
  }
  return rows;
}

/** What the fragments of an endpoint say; a label with nothing behind it ("Returns:") is that of the listing below it. */
function sayingsOfAll(fragments: readonly Fragment[]): Saying[] {
  return fragments.flatMap((fragment, index) => {
    const next = fragments[index + 1];
    const leads = next?.unit.kind === 'code' && fragment.unit.kind !== 'code' && (fragment.label === '' ? /^[\w ]{2,30}:$/.test(fragment.text.text.trim()) : fragment.text.text.trim() === '');
    return leads ? [{ text: next.text, label: fragment.label === '' ? fragment.text.text.trim().replace(/:$/, '') : fragment.label }] : sayingsOf(fragment);
  });
}

/** Whether a row leaves the cell of its output empty that its sisters fill in. */
function leavesOutputBlank({ kind, fields, parent }: Unit): boolean {
  if (kind !== 'row') return false;
  const column = fields.findIndex(({ label }) => label !== '' && isLabelOf('output', label));
  if (column < 0 || fields[column]?.value.text.trim() !== '') return false;
  const sisters = (parent?.children ?? []).filter((row) => row.kind === 'row');
  return sisters.filter((row) => (row.fields[column]?.value.text.trim() ?? '') !== '').length * 2 >= sisters.length;
}

/** The labelled pieces and the sentences of a fragment; "**In** … **Out** …" in one line come apart. */
function sayingsOf({ text, label, unit }: Fragment): Saying[] {
  if (label === 'operation') return operationParts(text);
  if (unit.kind === 'row') return [{ text, label }];
  if (unit.kind === 'code' && label === '') {
    const cells = cellsUnderNames(unit, text);
    if (cells.length > 0) return [...cells];
    const answer = answerInColumns(unit, text);
    if (answer) return [{ text, label }, { text: answer, label: 'output' }];
    const nothing = NOTHING_TAKEN.exec(text.text);
    if (nothing) return [{ text, label }, { text: text.slice(nothing.index, nothing.index + nothing[0].length).trim(), label: 'input' }];
  }
  if (label === 'code') {
    const { words, code } = codedRoute(text);
    return [...words.flatMap((sentence) => splitAtLabels(sentence, '')), ...splitAtLabels(code, ''), { text: code, label: '', isCode: true }];
  }
  if (label === 'listing') return splitAtLabels(text, '');
  // "Takes a title. Success: …": no label, but a sentence before one.
  if (/[.;]\s/.test(label)) return sentencesOf(unit.text).flatMap((sentence) => splitAtLabels(sentence, ''));
  return sentencesOf(text).flatMap((sentence, index) => {
    const own = OPENS_WITH_LABEL.exec(sentence.text);
    if (own && PARTS.some((part) => isLabelOf(part, own[1] ?? ''))) return splitAtLabels(sentence.slice(own[0].length), own[1] ?? '');
    const verb = isTakenAndGiven(unit) ? OPENS_WITH_VERB.exec(sentence.text) : null;
    if (verb) return [{ text: sentence.slice(verb[0].length), label: verb[1] ?? '' }, ...splitAtLabels(sentence, '')];
    return splitAtLabels(sentence, index > 0 && isLabelOf('input', label) && ANSWERS.test(sentence.text) ? '' : label);
  });
}

/** "Caller: a member. Takes: `{ email }`. Gives back: `201 { id }`": several labelled parts in one line. */
const OPENS_WITH_LABEL = /^\W{0,3}([A-Z][a-z]+(?:\s[a-z]+){0,2}):\s/;

/** "Takes a name. Gives `201 { id }`": a verb that is a label, where an entry tells both in this way, or its neighbours do. */
const OPENS_WITH_VERB = /^\W{0,3}(Takes|Receives|Accepts|Expects|Gives(?: back)?|Returns|Yields|Answers)\s(?=\S)/;
const TAKES_AND_GIVES = /(?:^|[.;\n]\s{0,3})(?:Takes|Receives|Accepts|Expects)\s[^\n]{1,300}?[.;\n]\s{0,3}(?:Gives(?: back)?|Returns|Yields|Answers)\s/;

/** Whether an entry, or one beside it, tells what it takes and then what it gives, each in a sentence. */
const isTakenAndGiven = rememberedOf((unit: Unit): boolean => {
  const beside = [unit, unit.previous, unit.parent?.children.find((each) => each !== unit && TAKES_AND_GIVES.test(each.text.text))];
  return beside.some((each) => each !== null && each !== undefined && TAKES_AND_GIVES.test(each.text.text));
});

/** `POST /deposits      -      -> 303`: a dash in the column of what is taken, right before the arrow. */
const NOTHING_TAKEN = /(?<=\s)[–—-](?=\s{1,40}(?:->|→|=>|⇒|⟶)\s)/;

/** What a fragment says under names; listings speak code. */
function remarksOf({ text, label, unit }: Fragment): NamedText[] {
  if (unit.kind === 'code') return [];
  return [...(label === '' ? [] : named(label, text)), ...labelledPieces(text)];
}

/** Names of parts before what they hold. Before a name or an article "in" and "out" are such only where a clause begins: "the link in the mail". */
const INLINE_LABEL = /(?<![\w/-])(?:(inputs?|outputs?|returns|responses?|answers?|results?|reply|success|requests?|payload|body|purpose|why|auth|entrada|salida|saída|entrée|sortie|eingabe|ausgabe|anfrage|antwort)(?:["']?\s?[:=]\s|\s+(?=[{[`"'(]|\d{3}\b|none\b|the\s|an?\s))|(in|out)(?:["']?\s?[:=]\s|\s+(?=[{[]|\d{3}\b|none\b)))|(?<=\s\s|^|[}\])]\s)(in|out)\s+(?=\S)|(?<=[.;,:|·—–]\s|[*_])(in|out)\s+(?=[`"'(]|the\s|an?\s)/gi;

function splitAtLabels(text: MappedText, label: string): Saying[] {
  const labels = matchesIn(text.text, INLINE_LABEL);
  const [first] = labels;
  if (!first) return [{ text, label }];
  const pieces = labels.map((match, index) => ({ label: match.slice(1).find((name) => name !== undefined) ?? '', text: text.slice(match.index + match[0].length, labels[index + 1]?.index ?? text.length).trim() }));
  return [{ text: text.slice(0, first.index), label }, ...pieces];
}

/** The keys of an OpenAPI operation. */
function operationParts(text: MappedText): Saying[] {
  return matchesIn(text.text, /["']?\b(summary|description|operationId|requestBody|parameters|responses|schema)["']?\s?:/g).map((match) => {
    const label = match[1] === 'responses' ? 'response' : match[1] === 'requestBody' || match[1] === 'parameters' ? 'input' : match[1] === 'schema' ? 'other' : 'purpose';
    return { label, text: text.slice(match.index, match.index + 80) };
  });
}

/** A column may hold two parts: "In → Out", "Request / Response". */
function isLabelOf(part: EndpointPart, label: string): boolean {
  return label.split(/→|->|=>|[/,&+|]|\sand\s/).some((piece) => PART_LABELS[part].test(piece.trim()));
}

/** "→ `{ text }`, 504 `{ error }`": the failure stands beside the answer. */
const FAILURE_BESIDE = /[,;|/]\s?(?:or\s|else\s)?[`"']?[45]\d\d\b/;
/** `async (c) => {`: the arrow leads to code, not to an answer. */
const OPENS_BODY = /\)\s?=>\s*\{(?=\s*(?:\n|$))/g;
const EACH_ARROW = /→|->|=>|⇒|⟶/g;
/** "POST /x → Postgres → the chart": in a flow of several steps an arrow leads to the next one, unless what stands behind it is an answer. */
const HOP = /(?:→|->|=>|⇒|⟶)(?!\s?[`"'(]?(?:[2-5]\d\d\b|[{[]|json\b|(?:the |an? )?(?:response|answer|redirect|result|reply)\b))/gi;
const EACH_ANSWER = new RegExp(ANSWERS.source, 'gi');

class PartReader {
  readonly #endpoint: Endpoint;
  readonly #name: Span;
  readonly #path: string;
  readonly #sayings: readonly Saying[];
  readonly #isLeftBlank: boolean;
  /** Called by a machine, or there already: what it takes and answers need not be told. */
  readonly #needsNoParts: boolean;

  constructor(endpoint: Endpoint, { draft }: EndpointSubject, sayings: readonly Saying[]) {
    this.#endpoint = endpoint;
    this.#name = draft.span;
    this.#path = pathKey(draft.path ?? draft.name);
    this.#sayings = sayings.map((saying) => ({ ...saying, text: saying.text.trim() })).filter(({ text }) => text.length > 0);
    this.#isLeftBlank = leavesOutputBlank(draft.unit);
    const own = this.#sayings.filter(({ isOwn }) => isOwn !== false);
    this.#needsNoParts = MACHINES.has(endpoint.caller) || this.#isPathOfMachines() || NO_ANSWER_PATH.test(this.#path) || endpoint.healthCheck || own.some(({ text }) => EXTENDED.test(this.#withoutName(text.text)) || MACHINE_CREDENTIAL.test(text.text));
  }

  /** `POST /hooks/x` is called by a machine; what `PUT /hooks/:no` changes is a hook. */
  #isPathOfMachines(): boolean {
    return MACHINE_PATH.test(this.#path) && !(CHANGES_ONE.test(this.#endpoint.method ?? '') && THING_BY_ID.test(this.#path));
  }

  /** "Output: TBD": the words that stand where a part belongs. */
  placeholder(): Span | null {
    return PARTS.flatMap((part) => this.#withLabel(part)).find(({ text }) => isPlaceholderOnly(text.text))?.text.span() ?? null;
  }

  /** A method and a path that name act and object tell the purpose; so do words, those of what is answered too. */
  purpose(): Span | null {
    if (this.#needsNoParts || !ACT_WITHOUT_OBJECT.test(this.#path)) return this.#name;
    return this.#labelled('purpose') ?? this.#withLabel('output').find(({ text }) => PHRASE.test(withoutCode(text)))?.text.span() ?? this.#free().find(({ text }) => /[\p{L}]{4}/u.test(text.text))?.text.span() ?? null;
  }

  input(): Span | null {
    const labelled = this.#labelled('input');
    if (labelled) return labelled;
    const { method } = this.#endpoint;
    if (method === 'GET' || method === 'DELETE' || this.#needsNoParts || /\{\}/.test(this.#path) || ACT_SEGMENT.test(this.#path)) return this.#name;
    if (this.#endpoint.handsOutCredential) return this.#name;
    const taken = [...this.#free(), ...this.#withLabel('purpose')].find(({ text, isCode }) => (isCode ? codeTells('input', text) : this.#tellsInput(this.#withoutName(text.text))));
    return taken ? taken.text.span() : null;
  }

  output(): Span | null {
    const labelled = this.#labelled('output');
    if (labelled) return labelled;
    if (this.#needsNoParts) return this.#name;
    const free = this.#free();
    const told = free.find(({ text, isCode, isOwn }) => (isCode ? codeTells('output', text) : this.#tellsAnswer(text, isOwn === false)));
    if (told) return told.text.span();
    const behind = this.#withLabel('input').find(({ text }) => ANSWER_BEHIND_INPUT.test(text.text));
    if (behind) return behind.text.span();
    // What the table asks for and the row leaves blank is not guessed from its purpose.
    if (this.#isLeftBlank) return null;
    if (NAMES_ANSWER.test(this.#path)) return this.#name;
    if (this.#endpoint.method === 'GET') {
      const named = [...this.#withLabel('purpose'), ...free].find(({ text }) => this.#namesAnswer(text.text));
      if (named) return named.text.span();
    }
    if (this.#endpoint.method === 'DELETE' || this.#endpoint.method === 'PATCH') {
      const act = [...this.#withLabel('purpose'), ...free].find(({ text, isOwn }) => isOwn !== false && this.#isAct(withoutCode(text).replace(this.#endpoint.path ?? '', '')));
      if (act) return act.text.span();
    }
    const purpose = this.#withLabel('purpose').find(({ text }) => this.#tellsAnswer(text));
    return purpose ? purpose.text.span() : null;
  }

  /** The value of a field for a part; a dash is an answer, an empty cell and "TBD" are none. */
  #labelled(part: EndpointPart): Span | null {
    const found = this.#withLabel(part).find(({ text, label }) => !isPlaceholderOnly(text.text) && !(/^answers?$/i.test(label) && ONLY_FAILS.test(text.text)));
    return found ? found.text.span() : null;
  }

  #withLabel(part: EndpointPart): readonly Saying[] {
    return this.#sayings.filter(({ label }) => label !== '' && isLabelOf(part, label));
  }

  /** Words without a label, and those under labels that mean none of the parts and nothing else. */
  #free(): readonly Saying[] {
    return this.#sayings.filter(({ label }) => label === '' || (!OTHER_LABELS.test(label) && !PARTS.some((part) => isLabelOf(part, label))));
  }

  #tellsInput(words: string): boolean {
    if (TAKES.test(words) || /\b\w+(?:\[\])?,\s?\w+/.test(words) || BEFORE_ARROW.test(words)) return true;
    return NAMES_INPUT.test(words) && !BEGINS_WITH_ACT.test(words);
  }

  #tellsAnswer(text: MappedText, isElsewhere = false): boolean {
    const after = this.#withoutName(text.text).replace(OPENS_BODY, '');
    const words = isElsewhere && matchesIn(after, EACH_ARROW).length > 1 ? after.replace(HOP, ' ') : after;
    return matchesIn(words, EACH_ANSWER).some(({ index }) => !ONLY_FAILURE.test(words.slice(index + 1, index + 60).split(FAILURE_BESIDE)[0] ?? ''));
  }

  /** "Frees the slot": an act upon a thing, or upon that of the path ("a human corrects"). */
  #isAct(words: string): boolean {
    return ACT_ON_OBJECT.test(words) || (BEGINS_WITH_ACT.test(words) && HAS_OBJECT.test(words)) || (this.#path.endsWith('{}') && ACT_ALONE.test(words));
  }

  /** "Transaction list", "own visits of four weeks": the phrase names what is returned. */
  #namesAnswer(text: string): boolean {
    const words = (this.#withoutName(text).split('(')[0] ?? '').replace(LIST_PARAMETERS, '');
    return /\p{L}{3}/u.test(words) && !ONLY_WHO.test(words) && !NAMES_PAGE.test(words) && !OTHER_LABELS.test(words.trim());
  }

  #withoutName(text: string): string {
    const { path } = this.#endpoint;
    const at = path === null ? -1 : text.indexOf(path);
    return at < 0 ? text : text.slice(at + (path ?? '').length);
  }
}
