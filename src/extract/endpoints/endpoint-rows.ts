import type { Span } from '../../text/source-file.js';
import { CALLABLE_KIND, CALLABLES_LEAD, METHOD_CELL, METHOD_COLUMN, NAME_COLUMN, NOT_CALLED, OWN_ROUTE_COLUMN, PAGE_COLUMN, PATH_COLUMN, PREFIX_COLUMN, RESPONSE_COLUMN, ROW_NAME_COLUMN, TOOL_COLUMN } from '../lexicon/endpoints.js';
import { CALLED_BY_LABEL, FAN_OUT_COLUMN } from '../lexicon/fan-outs.js';
import { matchesIn } from '../../text/matches-in.js';
import { pathOfFile } from '../../parse/code/routes/file-routes.js';
import { ancestors, type Field, headingOf, type Unit } from '../outline.js';
import { besidePath, type PathMention, pathMentions, solePath } from '../paths.js';
import { isAmongPages, isSecondary, tierOf } from './api-places.js';
import { callableOf, isLedIn } from './callables.js';
import { isOfJobs } from './job-rows.js';
import type { DeclaredPath, Fragment, Tier } from './draft.js';
import { baseOver } from './heading-bases.js';
import { spanIn } from './mention-span.js';
import { isOfDatabase } from './triggered-functions.js';

/** What a row declares: endpoints by their paths, or functions by their names. */
interface DeclaredInRow {
  readonly paths: readonly DeclaredPath[];
  readonly callables: readonly { readonly tier: Tier; readonly name: string; readonly span: Span; readonly fragments: readonly Fragment[] }[];
}

const NOTHING: DeclaredInRow = { paths: [], callables: [] };
const NOWHERE = 1000;

/** The endpoints that the row of a table declares: by its paths, or else by the name of a function. */
export function declaredInRow(unit: Unit): DeclaredInRow {
  if (isOfTool(unit) || unit.fields.some((field) => isUnchanged(field.value.text))) return NOTHING;
  // Whatever the columns are called: one of methods beside one of paths.
  const methodField = unit.fields.find((field) => METHOD_COLUMN.test(field.label) && METHOD_CELL.test(field.value.text.toUpperCase())) ?? unit.fields.find((field) => METHOD_CELL.test(field.value.text) && unit.fields.some((other) => other !== field && (pathMentions(other.value.text)[0]?.start ?? NOWHERE) < 3));
  const paths = unit.fields
    .filter((field) => field !== methodField && !PREFIX_COLUMN.test(field.label))
    .map((field, column) => ({ field, column, mentions: pathsIn(unit, field) }))
    .filter(({ field, column, mentions }) => mentions.length > 0 && ((mentions[0] as PathMention).start < 4 || field.value.length < 60) && (column === 0 || methodField !== undefined || PATH_COLUMN.test(field.label) || (METHOD_COLUMN.test(field.label) && (mentions[0] as PathMention).methods.length > 0)));
  const fragments = unit.fields.map((field) => ({ unit, text: field.value, label: field.label }));
  const describes = unit.fields.filter((field) => RESPONSE_COLUMN.test(field.label)).length;
  const tier = methodField !== undefined && isPartOfList(unit) ? 'list' : tierOf(unit);
  const place = paths.find(({ field }) => PATH_COLUMN.test(field.label)) ?? paths[0];
  if (!place) {
    // "Client helper | Callable name": what the client calls it by is not its name.
    const [first] = unit.fields;
    const named = (first && OF_THE_CLIENT.test(first.label) ? unit.fields.find(({ label }) => NAME_COLUMN.test(label)) : undefined) ?? first;
    const isOfCallables = (isLedIn(unit) || CALLABLES_LEAD.test(headingOf(unit)?.text.text ?? '')) && named !== undefined && isSetAsName(named);
    const isFunction = named && !NOT_CALLED.test(besideCaller(unit)) && (isOfCallables || (NAME_COLUMN.test(named.label) && !isOfDatabase(unit)) || (/^name\b/i.test(named.label) && unit.fields.some((field) => CALLABLE_KIND.test(field.value.text))));
    if (named && isFunction && !isOfJobs(unit) && !isOfOneFunction(unit) && !NAME_OF_VARIABLE.test(named.value.text.trim()) && (FUNCTION_NAMES.test(named.value.text.trim()) || (isOfCallables && CALLED_WITH.test(named.value.text.trim()))) && (describes >= 1 || isOfCallables)) {
      const names = matchesIn(named.value.text.replace(/\([^()]*\)/, (list) => ' '.repeat(list.length)), /[A-Za-z][\w.-]*/g);
      return { paths: [], callables: names.map(({ index, 0: name }) => ({ tier, name, span: named.value.span(index, index + name.length), fragments })) };
    }
    return NOTHING;
  }
  const [mention] = place.mentions as [PathMention];
  if (mention.methods.length === 0 && !methodField && (unit.fields.some((field) => PAGE_COLUMN.test(field.label)) || isAmongPages(unit, mention.path))) return NOTHING;
  const methods = mention.methods.length > 0 ? mention.methods : !methodField ? methodsInHead(place.field.label) : (methodField.value.text.toUpperCase().match(/[A-Z]{3,6}/g) ?? []);
  const alternatives = /^\s*(?:or|\/)\s*$/.test(place.field.value.text.slice(mention.end, place.mentions[1]?.start ?? mention.end));
  const declared: DeclaredPath[] = [{ tier, mention: { ...mention, methods }, span: spanIn(place.field.value, mention), fragments }];
  declared.push(...calledByMaster(unit, place.field, tier));
  if (alternatives) return { paths: declared, callables: [] };
  for (const other of place.mentions.slice(1)) {
    if (/\b(?:returns?|redirect\w*|see|then|calls?)\b/i.test(place.field.value.text.slice(mention.end, other.start))) break;
    const isBare = other.methods.length === 0;
    declared.push({ tier, mention: { ...other, path: isBare ? besidePath(mention.path, other.path) : other.path, methods: isBare ? methods : other.methods }, span: spanIn(place.field.value, other), fragments });
  }
  return { paths: declared, callables: [] };
}

/** The one method that the head of a column gives all its paths: "Path (all POST)", "POST routes". */
function methodsInHead(label: string): readonly string[] {
  const methods = [...new Set(label.match(METHOD) ?? [])];
  return methods.length === 1 && HEADED_BY_METHOD.test(label) ? methods : [];
}

const METHOD = /\b(?:GET|POST|PUT|PATCH|DELETE)\b/g;
const HEADED_BY_METHOD = /[(,:–—-]\s?(?:all |always |each |every one |only )?(?:GET|POST|PUT|PATCH|DELETE)(?: only)?\W{0,3}$|^\W{0,3}(?:GET|POST|PUT|PATCH|DELETE) (?:routes?|endpoints?|paths?|urls?)\W{0,3}$/;

/** "| Master | Fans out to |": the worker that stands with its method beside the master of a row. */
function calledByMaster(unit: Unit, master: Field, tier: Tier): readonly DeclaredPath[] {
  return unit.fields.flatMap((field) => {
    const [mention] = field !== master && FAN_OUT_COLUMN.test(field.label) ? pathMentions(field.value.text) : [];
    if (!mention || mention.methods.length === 0 || mention.start > NEAR_START) return [];
    return [{ tier, mention, span: spanIn(field.value, mention), fragments: [{ unit, text: field.value, label: field.label }] }];
  });
}

/** So far from the start of a cell stands the method of what it names. */
const NEAR_START = 3;

/** A column of names in the program of the client. */
const OF_THE_CLIENT = /\b(?:client|helper|hook|wrapper|front-?end)\b/i;

/** `openGate`, `openGate()`; "`openGate` / `shutGate`" are two. */
const FUNCTION_NAMES = /^[A-Za-z][\w.-]*(?:\(\))?(?:\s(?:\/|&|\+|and)\s[a-z][\w.-]*(?:\(\))?){0,3}$/;

/** Set as code, or written with dashes in a column of names: `send-thanks`. */
function isSetAsName({ label, value }: Field): boolean {
  return value.markAt(value.text.search(/\w/), 'code') !== undefined || (ROW_NAME_COLUMN.test(label.trim()) && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(value.text.trim()));
}

/** What the cells of a row say, but for the one that says who calls. */
function besideCaller({ fields }: Unit): string {
  return fields.filter(({ label }) => !CALLED_BY_LABEL.test(label.trim())).map(({ value }) => value.text).join(' | ');
}

/** `openGate(gate_id, until)`: what goes in stands beside the name. */
const CALLED_WITH = /^[`*]{0,2}[A-Za-z][\w.-]*\([^()]{1,120}\)[`*]{0,2}$/;

/** "### To harden: security" over rows of methods and paths, within a section of its own on routes: what heads a part of their list does not make it one about others'. */
function isPartOfList(unit: Unit): boolean {
  const above = headingOf(unit)?.parent;
  return isSecondary(unit) && unit.zone !== 'risk' && above?.kind === 'heading' && above.depth > 1 && LIST_OF_ROUTES.test(above.text.text) && unit.fields.some(({ label, value }) => PATH_COLUMN.test(label) && (pathMentions(value.text)[0]?.start ?? NOWHERE) < 3);
}

const LIST_OF_ROUTES = /\b(?:routes|endpoints)\b/i;

/** The file of a route, and nothing else: "`app/api/walks/route.ts`" beside its methods. */
const ROUTE_FILE_ALONE = /^[\s`]*((?:[\w.@()[\]-]{1,60}\/){1,12}[\w.+[\]-]{1,60}\.[jt]sx?)[\s`]*$/;

/** "`jars/{id}/lids`" below "Path", beside its method: the slash at the root is left out. */
const UNROOTED_ALONE = /^[\s`]*((?:[a-z][\w-]{0,40})(?:\/(?:[\w-]{1,40}|:\w{1,40}|\{\w{1,40}\}|<[\w:]{1,40}>)){1,10}\/?|[a-z][\w-]{0,40}\/)[\s`]*$/;

/** Whether a row gives methods, and no path but that of a file. */
function hasMethods({ fields }: Unit): boolean {
  return fields.some(({ label, value }) => METHOD_COLUMN.test(label) && METHOD_CELL.test(value.text.toUpperCase())) && fields.every(({ value }) => pathMentions(value.text).length === 0);
}

/** The paths of a cell; "/" alone is one where the rows hang under a base. */
function pathsIn(unit: Unit, { label, value }: Field): readonly PathMention[] {
  const at = PATH_COLUMN.test(label) && /^[\s`]*\/[\s`]*$/.test(value.text) && baseOver(unit) !== null ? value.text.indexOf('/') : -1;
  if (at < 0) {
    const file = hasMethods(unit) && ROUTE_FILE_ALONE.exec(value.text)?.[1];
    const filed = file ? pathOfFile(file) : null;
    if (file && filed !== null) return [{ path: filed, methods: [], start: value.text.indexOf(file), end: value.text.indexOf(file) + file.length, host: null, wildcard: false }];
    const unrooted = PATH_COLUMN.test(label) && hasMethods(unit) ? UNROOTED_ALONE.exec(value.text)?.[1] : undefined;
    if (unrooted !== undefined) return pathMentions(`/${unrooted}`).map((mention) => ({ ...mention, start: value.text.indexOf(unrooted), end: value.text.indexOf(unrooted) + unrooted.length }));
    const mentions = pathMentions(value.text);
    const sole = mentions.length === 0 && PATH_COLUMN.test(label) ? solePath(value.text) : null;
    return sole ? [sole] : mentions;
  }
  return [{ path: '/', methods: [], start: at, end: at + 1, host: null, wildcard: false }];
}

/** The row of a tool that calls endpoints; one with a column for its own route is an endpoint, whatever it is called. */
function isOfTool({ fields }: Unit): boolean {
  return TOOL_COLUMN.test(fields[0]?.label ?? '') && !fields.some(({ label, value }) => OWN_ROUTE_COLUMN.test(label) && (pathMentions(value.text)[0]?.start ?? NOWHERE) < 3);
}

/** An existing route that the document only refers to (docs/judgement.md, What is not a subject). */
function isUnchanged(cell: string): boolean {
  return /^\W*(?:unchanged|no changes?|not changed|as is|as before|existing|exists(?: already)?|already (?:there|exists|built|live)|stays(?: as (?:it )?is)?|kept as (?:it )?is|in production|reserved(?: for (?:v|phase |version )?(?:[2-9]|later|the future|a later \w+))?|v[2-9] only)\W*$/i.test(cell);
}

/** `MAIL_KEY`: a variable, whatever the words over its table speak of. */
const NAME_OF_VARIABLE = /^[`*]{0,2}[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+[`*]{0,2}$/;

/** Whether a row stands below the title of a function: what it names are the actions of that one. */
function isOfOneFunction(unit: Unit): boolean {
  return ancestors(unit).some((above) => above.kind === 'heading' && callableOf(above) !== null);
}
