import type { Listing, Range } from '../listing.js';
import { argumentsOf, type Chain, inside, property, type Property, propertiesOf, split, stringOf, stringsIn } from '../syntax.js';

/** A class of a Python listing with its statements. */
export interface PythonClass {
  readonly name: string;
  readonly at: number;
  readonly bases: readonly Range[];
  /** The last names of its bases (`Model` of `models.Model`), and its keywords (`table` of `table=True`). */
  readonly baseNames: readonly string[];
  readonly decorators: readonly Chain[];
  readonly whole: Range;
  readonly members: readonly PythonMember[];
  readonly inner: readonly PythonClass[];
  readonly docstring: string | null;
}

/** `name: annotation = value` in the body of a class. */
export interface PythonMember {
  readonly name: string;
  readonly whole: Range;
  readonly annotation: Range | null;
  readonly value: Range | null;
}

/** Classes inside of classes are read so far (`Meta`, `Status`). */
const DEEPEST_CLASS = 3;

/** The classes of a listing, outermost ones only; those inside of them are their `inner`. */
export function readPythonClasses(listing: Listing): PythonClass[] {
  return classesIn(listing, { from: 0, to: listing.tokens.length }, 0);
}

function classesIn(listing: Listing, range: Range, depth: number): PythonClass[] {
  const classes: PythonClass[] = [];
  if (depth > DEEPEST_CLASS) return classes;
  for (let at = range.from; at < range.to;) {
    if (!listing.is(at, 'class') || !listing.at(at).first || !listing.isWord(at + 1)) {
      at++;
      continue;
    }
    const read = readClass(listing, at, depth);
    classes.push(read);
    at = Math.max(at + 1, read.whole.to);
  }
  return classes;
}

function readClass(listing: Listing, at: number, depth: number): PythonClass {
  const open = listing.is(at + 2, '(') ? at + 2 : -1;
  const bases = argumentsOf(listing, open);
  const end = listing.endOfIndented(at);
  const body: Range = { from: (open < 0 ? at + 2 : listing.after(open)) + 1, to: end };
  const decorators = decoratorsAbove(listing, at);
  return {
    name: listing.at(at + 1).text,
    at: at + 1,
    bases,
    baseNames: bases.flatMap((base) => (listing.is(base.from + 1, '=') ? [listing.at(base.from).text] : [lastWord(listing, base)])),
    decorators,
    whole: { from: decorators[0] ? decorators[0].from - 1 : at, to: end },
    members: membersOf(listing, body),
    inner: classesIn(listing, body, depth + 1),
    docstring: listing.isString(body.from) ? (listing.at(body.from).text.trim().split('\n')[0] ?? null) : null,
  };
}

/** `Model` of `models.Model`, `Base` of `Base[int]` */
function lastWord(listing: Listing, range: Range): string {
  let word = '';
  for (let at = range.from; at < range.to; at = listing.after(at)) if (listing.isWord(at)) word = listing.at(at).text;
  return word;
}

/** The decorators directly above a `class` or `def`. */
function decoratorsAbove(listing: Listing, at: number): Chain[] {
  const decorators: Chain[] = [];
  for (let end = at; decorators.length < 20;) {
    const back = listing.is(end - 1, ')') ? listing.opening(end - 1) - 1 : end - 1;
    let start = back;
    while (start > 0 && !listing.is(start, '@') && !listing.at(start).first) start--;
    const chain = listing.is(start, '@') && listing.at(start).first ? listing.chainAt(start + 1) : undefined;
    if (!chain || chain.to !== end) return decorators;
    decorators.unshift(chain);
    end = start;
  }
  return decorators;
}

/** The statements of a body that give a name; `;` sets several of a line apart. */
function membersOf(listing: Listing, body: Range): PythonMember[] {
  const members: PythonMember[] = [];
  const column = listing.at(body.from).column;
  for (let at = body.from; at < body.to;) {
    let end = listing.after(at);
    while (end < body.to && !listing.at(end).first && !listing.is(end, ';')) end = listing.after(end);
    const token = listing.at(at);
    if (token.kind === 'word' && (token.column === column || listing.is(at - 1, ';')) && (listing.is(at + 1, ':') || listing.is(at + 1, '='))) {
      const parts = split(listing, { from: at + 1, to: end }, '=');
      const annotated = listing.is(at + 1, ':');
      const annotation = annotated && parts[0] ? { from: at + 2, to: parts[0].to } : null;
      const value = annotated ? parts[1] : parts[0];
      members.push({ name: token.text, whole: { from: at, to: end }, annotation, value: value ?? null });
    }
    at = Math.max(listing.is(end, ';') ? end + 1 : end, at + 1);
  }
  return members;
}

/** The value of `name = …` among the arguments of a call. */
export function keyword(listing: Listing, open: number, ...names: readonly string[]): Range | undefined {
  return property(keywordsOf(listing, open), ...names)?.value;
}

function keywordsOf(listing: Listing, open: number): Property[] {
  return open < 0 ? [] : propertiesOf(listing, open).filter((member) => listing.is(member.at + 1, '='));
}

/** Arguments without a name. */
export function positional(listing: Listing, open: number): Range[] {
  return argumentsOf(listing, open).filter((argument) => !(listing.isWord(argument.from) && listing.is(argument.from + 1, '=')));
}

/** `name=True` stands among the arguments. */
export function isSet(listing: Listing, open: number, name: string, value = 'True'): boolean {
  const range = keyword(listing, open, name);
  return range !== undefined && listing.is(range.from, value);
}

/** What an annotation says: `Mapped[str | None]`, `Optional[int]`, `Literal["a", "b"]`. */
export interface Annotation {
  readonly type: string;
  readonly nullable: boolean;
  readonly values: readonly string[] | null;
  /** The first name that is no wrapper (`User` of `Mapped[Optional["User"]]`). */
  readonly subject: string;
}

const WRAPPERS = new Set(['Mapped', 'Optional', 'Union', 'Annotated', 'List', 'list', 'None', 'ClassVar', 'Required', 'NotRequired']);

/** Reads a type annotation, freed of `Mapped[…]`, `Optional[…]` and `Annotated[…]`. */
export function readAnnotation(listing: Listing, range: Range): Annotation {
  let inner = range;
  let nullable = false;
  for (;;) {
    const wrapper = listing.at(inner.from).text;
    const bracketed = listing.is(inner.from + 1, '[') && listing.after(inner.from + 1) === inner.to;
    if (!bracketed || !/^(?:Mapped|Optional|Annotated|NotRequired|Required|WriteOnlyMapped)$/.test(wrapper)) break;
    nullable ||= wrapper === 'Optional';
    const content = inside(listing, inner.from + 1);
    inner = wrapper === 'Annotated' ? (split(listing, content)[0] ?? content) : content;
  }
  const parts = split(listing, inner, '|');
  const kept = parts.filter((part) => !(listing.is(part.from, 'None') && part.to === part.from + 1));
  nullable ||= kept.length < parts.length;
  const values: string[] = [];
  let subject = '';
  for (let at = inner.from; at < inner.to; at++) {
    if (listing.is(at, 'Literal') && listing.is(at + 1, '[')) values.push(...stringsIn(listing, inside(listing, at + 1)));
    if (subject === '' && (listing.isWord(at) || listing.isString(at)) && !WRAPPERS.has(listing.at(at).text)) subject = listing.at(at).text;
  }
  return {
    type: kept.map((part) => listing.textOf(part)).join(' | '),
    nullable,
    values: values.length > 0 ? values : null,
    subject,
  };
}

/** The values of enumerations by the name of their class: `class Role(str, Enum): ADMIN = "admin"`, Django's `TextChoices`. */
export function readPythonEnums(listing: Listing, classes: readonly PythonClass[]): Map<string, readonly string[]> {
  const enums = new Map<string, readonly string[]>();
  const visit = (candidate: PythonClass): void => {
    if (candidate.baseNames.some((base) => /Enum$|Choices$/.test(base))) {
      const values = candidate.members.map((member) =>
        member.value ? (stringOf(listing, split(listing, member.value)[0]) ?? firstString(listing, member.value) ?? member.name) : member.name,
      );
      enums.set(candidate.name, values);
    }
    candidate.inner.forEach(visit);
  };
  classes.forEach(visit);
  return enums;
}

function firstString(listing: Listing, range: Range): string | null {
  return stringsIn(listing, range)[0] ?? null;
}
