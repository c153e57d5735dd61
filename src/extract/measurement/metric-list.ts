import { MappedText } from '../../text/mapped-text.js';
import { PLAIN_LANGS } from '../lexicon/listings.js';
import { ABOUT_THE_LIST, AIMS_TOPIC, LATENCY, LISTS_THEM, MEASURE_WORDS, METRIC_HEADER, METRIC_TOPIC, OTHER_METRICS, SOURCE_HEADER, TARGET_HEADER } from '../lexicon/metrics.js';
import { SECTION_NUMBER } from '../lexicon/targets.js';
import { ancestors, type Field, fieldsOfRecord, type Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { matchesIn } from '../../text/matches-in.js';
import { splitAt } from '../../text/split-at.js';

/** A metric as it stands in a list: its name, and what is said of it. */
export interface ListedMetric {
  readonly name: MappedText;
  /** What stands beside the name; empty where nothing does. */
  readonly rest: MappedText;
  /** In a table that tells the source of each metric, its cell is empty. */
  readonly lacksSource?: boolean;
  /** A listing of a query that follows it. */
  readonly query?: Unit;
}

const LONGEST_TITLE = 60;
/** Ends the name of a metric in an item or a sentence. */
const NAME_END = /:\s|(?<=[a-z])\.\s+(?=[A-Z`"])|→|->|=>|⇒|\s[–—]\s|\s-\s|\s=\s|\s\((?=[^)]{12})|\s(?:is|are) (?:the |read |counted |measured |computed |taken |derived |recorded |a |`)|\s(?:comes?|come) from\s|,\s(?:i\.e\.|measured|counted|tracked|recorded|from|which)\s|\sshould\s/;
const ENUMERATOR = /^\W*(?:(?:\(?[a-z\d]{1,2}[).]|\d{1,2}\.\d{1,2}\.?)\s+)?(?:(?:lastly|finally|first|second(?:ly)?|third(?:ly)?|also|and),?\s+)?(?:the (?:first|second|third|fourth|fifth|last)(?: one)? is (?:that )?)?/i;
const UNDER_MONITORING = /\b(?:monitoring|observability|alerting|logging)\b/i;
/** Behind a name, the figure to reach: ": 50 % of new firms", "– at least 3". */
const FIGURE_FIRST = /^[\s:,(≥≤<>~=→+–—-]*(?:(?:[a-z]+ ){0,3})?\d/i;
const MOST_WORDS = 9;
const FILLED = /[A-Za-z]/;

/** The metrics that a document lists: under a heading, in a table, in an item or a row of a checklist (docs/judgement.md, metric-verifiability). */
export function listedMetrics(units: readonly Unit[]): ListedMetric[] {
  const found: ListedMetric[] = [];
  const taken = new Set<Unit>();
  const take = (unit: Unit, metrics: readonly ListedMetric[]): void => {
    if (taken.has(unit)) return;
    taken.add(unit);
    if (recordOf(unit)) for (const key of unit.children) taken.add(key);
    found.push(...metrics);
  };
  for (const unit of units) {
    const isPlain = unit.zone === 'plain' || (unit.zone === 'risk' && (unit.kind === 'heading' || unit.kind === 'row'));
    if (!isPlain || taken.has(unit) || isOfMachines(unit)) continue;
    if (unit.kind === 'row') {
      if (METRIC_HEADER.test(unit.fields[0]?.label ?? '') && !isOther(unit)) take(unit, metricOfRow(unit));
      else take(unit, metricsOfChecklistRow(unit));
    } else if (unit.kind === 'heading') {
      if (isMetricTitle(unit.text.text)) takeAll(unit, take);
      else if (AIMS_TOPIC.test(unit.text.text) && areFigures(unit.children)) takeAll(unit, (entry, metrics) => take(entry, metrics.filter(({ name }) => !LATENCY.test(name.text))));
    } else if (recordOf(unit)) {
      if (!isOther(unit)) take(unit, metricOfItem(unit));
    } else if (unit.kind === 'item' || unit.kind === 'paragraph') {
      const topic = leadOfList(unit) ?? topicOf(unit.text);
      if (topic === null) continue;
      const rest = unit.text.slice(topic).trim();
      taken.add(unit);
      if (FILLED.test(rest.text) && !ABOUT_THE_LIST.test(rest.text)) found.push(...metricsInText(rest));
      if (unit.children.length > 0) takeAll(unit, take);
    }
  }
  return found;
}

/** It stands under "Monitoring": its metrics are those of machines. */
function isOfMachines(unit: Unit): boolean {
  return ancestors(unit).some(({ kind, text }) => kind === 'heading' && text.length <= LONGEST_TITLE && UNDER_MONITORING.test(text.text));
}

/** A table of machines' figures is no list of success metrics. */
function isOther(unit: Unit): boolean {
  const heading = unit.parent?.kind === 'heading' ? unit.parent : unit.parent?.parent;
  return heading !== null && heading !== undefined && OTHER_METRICS.test(heading.text.text.slice(0, LONGEST_TITLE)) && !METRIC_TOPIC.test(heading.text.text.slice(0, LONGEST_TITLE));
}

function isMetricTitle(text: string): boolean {
  const title = text.replace(/_/g, ' ');
  return text.length <= LONGEST_TITLE && METRIC_TOPIC.test(title) && !OTHER_METRICS.test(title);
}

/** "Receipts per firm: 20 a month" in each item: what stands under "Targets" is measured. */
function areFigures(entries: readonly Unit[]): boolean {
  const items = entries.filter(({ kind }) => kind === 'item');
  return items.length > 1 && items.length === entries.filter(({ kind }) => kind !== 'paragraph').length && items.every((item) => metricOfItem(item).every(({ name, rest }) => FIGURE_FIRST.test(rest.text) && name.text.split(/\s+/).length <= MOST_WORDS));
}

/** "How we see that it is good", with a list or a table below: all of it is their title. */
function leadOfList({ text, children }: Unit): number | null {
  const isLead = children.some(({ kind }) => kind === 'item' || kind === 'row') && isMetricTitle(text.text) && text.text.split(/\s+/).length <= MOST_LEAD_WORDS;
  return isLead ? text.length : null;
}

const MOST_LEAD_WORDS = 12;

/** Where the label "8. Metrics:" of an item or a paragraph ends; null where it has none. */
function topicOf(text: MappedText): number | null {
  const lead = text.text.slice(0, LONGEST_TITLE + 20);
  const mark = text.marks.find((each) => (each.kind === 'strong' || each.kind === 'emphasis') && each.start < 6);
  if (mark && mark.end <= LONGEST_TITLE && isMetricTitle(text.text.slice(0, mark.end))) return afterSeparator(text.text, mark.end);
  const end = /[:?.!](?:\s|$)|\s[–—]\s|→/.exec(lead.replace(/^\s*\d{1,2}\.\s/, (number) => '0'.repeat(number.length)));
  if (end) {
    const title = lead.slice(0, end.index);
    return isMetricTitle(title) && title.split(/\s+/).length <= 10 ? end.index + end[0].length : leadSentence(text);
  }
  return text.text.length <= LONGEST_TITLE && isMetricTitle(text.text) && text.text.split(/\s+/).length <= 6 ? text.text.length : leadSentence(text);
}

/** "Product has set three success measures. …": the metrics begin with the sentence, or behind its colon. */
function leadSentence(text: MappedText): number | null {
  const [first] = sentencesOf(text);
  if (!first) return null;
  const words = first.text;
  if (!METRIC_TOPIC.test(words.slice(0, 100)) || OTHER_METRICS.test(words.slice(0, 100))) return null;
  if (!/\b(?:spec\w*|product|pm|pilot|two|three|four|five|six)\b/i.test(words.slice(0, 100))) return null;
  const colon = words.indexOf(': ');
  if (colon > 0) return colon + 2;
  return /\b(?:two|three|four|five|six|following|these)\b/i.test(words) ? words.length : null;
}

function afterSeparator(text: string, at: number): number {
  return at + (/^[\s:.?!→–—-]*(?:\([^)]{0,40}\))?[\s:.?!→–—-]*(?:from the spec\w*\.?\s)?/.exec(text.slice(at))?.[0].length ?? 0);
}

type Take = (unit: Unit, metrics: readonly ListedMetric[]) => void;

/** Everything that a title holds: rows and items, else what its paragraphs say. */
function takeAll(title: Unit, take: Take): void {
  const isLead = ({ kind, children }: Unit): boolean => kind === 'paragraph' && children.some((child) => child.kind !== 'code');
  // "Dashboard. Two tiles:" beside the list of metrics tells what is shown of them.
  const shown = title.children.filter((child) => isLead(child) && TELLS_OF_SCREEN.test(child.text.text));
  const others = title.children.filter((child) => !shown.includes(child));
  const listed = others.some((child) => isLead(child) || child.kind === 'row' || child.kind === 'item') ? others : title.children;
  const entries = listed.flatMap((child) => (isLead(child) ? child.children : [child]));
  const withQuery = (unit: Unit, metrics: readonly ListedMetric[]): readonly ListedMetric[] => {
    const query = queryBehind(unit, entries);
    return query && metrics.length > 0 ? [...metrics.slice(0, -1), { ...(metrics.at(-1) as ListedMetric), query }] : metrics;
  };
  const isList = entries.some((entry) => entry.kind === 'item' || entry.kind === 'row');
  const isNumbered = entries.filter(isNumberedParagraph).length > 1;
  for (const entry of entries) {
    if (entry.kind === 'row') take(entry, metricOfRow(entry));
    else if (entry.kind === 'item') take(entry, isAcceptance(title, entry) ? [] : withQuery(entry, metricOfItem(entry)));
    else if (entry.kind === 'code' && !isList) take(entry, metricsOfLines(entry));
    else if (isNumbered && isNumberedParagraph(entry)) take(entry, withQuery(entry, metricOfItem(entry)));
    else if (entry.kind === 'paragraph' && !isList) take(entry, withQuery(entry, metricsInText(entry.text)));
    else if (entry.kind === 'heading' && isOneMetric(entry)) take(entry, metricOfHeading(entry));
    else if (entry.kind === 'heading' && /\b(?:primary|secondary|north star|guardrails?|input|leading|lagging|product|business|success)\b/i.test(entry.text.text) && !OTHER_METRICS.test(entry.text.text)) takeAll(entry, take);
  }
}

/** Opens with a screen, or ends by announcing what stands on it. */
const TELLS_OF_SCREEN = /^\W{0,4}(?:the |our |an? )?(?:[\w-]+ ){0,2}(?:dashboard|screen)\b|\b(?:tiles|cards|charts|widgets|panels)\W{0,3}:\W*$/i;

/** A plain listing of metrics and what records them, set apart by spaces: `orders paid in an hour    orders.paid_at`; none where a line is laid out in another way. */
function metricsOfLines({ code, text }: Unit): ListedMetric[] {
  if (!PLAIN_LANGS.has(code?.lang ?? '')) return [];
  const lines = text.lines().map((line) => line.trim()).filter((line) => line.length > 0);
  const cells = lines.map((line) => ({ line, match: TWO_CELLS.exec(line.text) }));
  if (lines.length < 2 || cells.some(({ match }) => match === null)) return [];
  return cells.map(({ line, match }) => ({ name: line.slice(0, match?.[1]?.length ?? 0), rest: line.slice(match?.[0].length ?? 0).trim() }));
}

/** Words that name a metric, and behind a gap what records it. */
const TWO_CELLS = /^([A-Za-z%][^\n]{3,60}?)\s{2,60}(?=\S)/;

/** "9.1. Turnout above 40 %: …": several such paragraphs are a list. */
function isNumberedParagraph({ kind, text }: Unit): boolean {
  return kind === 'paragraph' && SECTION_NUMBER.test(text.text);
}

/** A box to tick under "Success criteria": what the build has to do, where nothing in it can be counted. */
function isAcceptance(title: Unit, { checked, text }: Unit): boolean {
  return /\bcriteri\w+/i.test(title.text.text) && (checked !== null || TICKED.test(text.text)) && !COUNTABLE.test(text.text);
}

const TICKED = /^\W{0,3}[✅☑✓✔❌⬜]/u;
const COUNTABLE = /\d\s?%|(?:[<>≤≥]|\b(?:over|under|above|below|at (?:least|most)|more|less|fewer) (?:than )?)\s?\d|\b(?:rate|share|ratio|percentage|number|count|average|median|conversion|retention|per (?:day|week|month|user))\b/i;

const QUERY = /\bSELECT\b/i;

/** The listing of a query below an entry, or right behind it. */
function queryBehind(unit: Unit, entries: readonly Unit[]): Unit | undefined {
  const next = entries[entries.indexOf(unit) + 1];
  return [...unit.children, ...(next ? [next] : [])].find(({ kind, text }) => kind === 'code' && QUERY.test(text.text));
}

/** "### Share of members who come back", with a few words or a query below. */
function isOneMetric(heading: Unit): boolean {
  const title = heading.text.text;
  const isTold = heading.children.length > 0 && heading.children.every(({ kind, text }) => kind === 'paragraph' || kind === 'item' || (kind === 'code' && QUERY.test(text.text)));
  return isTold && title.length <= LONGEST_TITLE && MEASURE_WORDS.test(title) && !isMetricTitle(title) && !OTHER_METRICS.test(title) && !CATEGORY.test(title) && !heading.children.some(({ kind, children }) => kind === 'paragraph' && children.some((child) => child.kind !== 'code'));
}

const CATEGORY = /^(?:\d[\d.]{0,6}\s)?(?:primary|secondary|north star|guardrails?|input|leading|lagging|product|business|success|engagement|retention|adoption|usage|quality|growth|revenue|weekly|monthly|daily)(?: (?:metrics?|kpis?|goals?|figures|targets?))?\W*$/i;

function metricOfHeading(heading: Unit): ListedMetric[] {
  const skipped = ENUMERATOR.exec(heading.text.text)?.[0].length ?? 0;
  const below = heading.children.filter(({ kind }) => kind !== 'code').map(({ text }) => text);
  const query = heading.children.find(({ kind, text }) => kind === 'code' && QUERY.test(text.text));
  return [{ ...entryOf(heading.text.slice(skipped), below), ...(query && { query }) }];
}

/** The keys of an entry that names the metric by one of them, as YAML writes it: `metric: …` with `source: …` beside it. */
function recordOf(unit: Unit): readonly Field[] | null {
  const fields = fieldsOfRecord(unit);
  return fields?.some(({ label }) => METRIC_HEADER.test(label)) ? fields : null;
}

function metricOfRow(unit: Unit): ListedMetric[] {
  return metricOfFields(unit.fields);
}

/** No number of a row. */
const TWO_WORDS = /[A-Za-z]{3}\W{1,4}[A-Za-z]{2}/;

/** The metric of a row or a record: the cell that names it, and what the others say of it. */
function metricOfFields(all: readonly Field[]): ListedMetric[] {
  const fields = all.filter(({ value }) => FILLED.test(value.text));
  const named = fields.find(({ label }) => METRIC_HEADER.test(label)) ?? fields.find(({ label, value }) => !/^(?:#|no\.?|id|nr\.?)$/i.test(label.trim()) && (label.trim() !== '' || TWO_WORDS.test(value.text))) ?? fields[0];
  if (!named) return [];
  const others = fields.filter((field) => field !== named && !TARGET_HEADER.test(field.label));
  const lacksSource = all.some(({ label, value }) => SOURCE_HEADER.test(label) && !FILLED.test(value.text)) && !fields.some(({ label }) => SOURCE_HEADER.test(label));
  return [{ ...entryOf(named.value, others.map(({ value }) => value)), lacksSource }];
}

/** A row of a checklist: "| 8 | Metric verifiability | (a) … (b) … |". */
function metricsOfChecklistRow(unit: Unit): ListedMetric[] {
  const at = unit.fields.findIndex(({ value }) => value.text.length <= LONGEST_TITLE && isMetricTitle(value.text) && value.text.trim().split(/\s+/).length <= 5);
  if (at < 0 || METRIC_HEADER.test(unit.fields[at]?.label ?? '')) return [];
  return unit.fields.slice(at + 1).flatMap(({ value }) => (ABOUT_THE_LIST.test(value.text) ? [] : metricsInText(value)));
}

function metricOfItem(unit: Unit): ListedMetric[] {
  const record = recordOf(unit);
  if (record) return metricOfFields(record);
  if (unit.text.text.length < 3 || ABOUT_THE_LIST.test(unit.text.text)) return [];
  const below = unit.children.filter((child) => child.kind === 'item' || child.kind === 'paragraph').map((child) => child.text);
  const mark = unit.text.marks.find((each) => (each.kind === 'strong' || each.kind === 'emphasis') && each.start < 4);
  if (mark && mark.end - mark.start > 3) return [entryOf(unit.text.slice(mark.start, mark.end), [unit.text.slice(mark.end), ...below])];
  const { name, rest } = split(unit.text);
  return [entryOf(name, [rest, ...below])];
}

/** Behind a title in bold that names the metric of a paragraph. */
const TITLE_END = /^\s?[:–—=(-]\s?\S/;

function metricsInText(text: MappedText): ListedMetric[] {
  const names = text.marks.filter((mark) => (mark.kind === 'emphasis' || mark.kind === 'strong') && mark.end - mark.start > 4);
  const [title] = names;
  if (names.length === 1 && title && title.start < 4 && TITLE_END.test(text.text.slice(title.end)) && !CATEGORY.test(text.text.slice(title.start, title.end))) return [entryOf(text.slice(title.start, title.end), [text.slice(title.end)])];
  if (names.length > 1) return names.map((mark, index) => entryOf(text.slice(mark.start, mark.end), [text.slice(mark.end, names[index + 1]?.start ?? text.length)]));
  const found: ListedMetric[] = [];
  for (const { text: sentence, isOfList } of sentencesOf(text).flatMap(partsOf)) {
    const words = sentence.text;
    const { name, rest } = split(sentence);
    const isLabelled = isOfList || (/^(?:[:→]|->|=>|, i\.e|\s[–—])/.test(rest.text) && name.text.split(/\s+/).length <= 9);
    const isMetric = !ABOUT_THE_LIST.test(words) && words.length > 8 && (isLabelled || MEASURE_WORDS.test(name.text)) && !/^\W*(?:the |a )?(?:tile|dashboard|card|page)\b/i.test(words);
    const last = found.at(-1);
    if (isMetric && (isLabelled || !last || /\b(?:is|are|comes?|should|at least|must|→)\b/.test(words))) found.push({ name, rest });
    // A sentence that names no metric goes on about the one before it.
    else if (last) found[found.length - 1] = { name: last.name, rest: joined([last.rest, sentence]) };
  }
  return found;
}

/** "The specification asks for three: A (…), B (…), and C": each of them. */
function partsOf(sentence: MappedText): { readonly text: MappedText; readonly isOfList: boolean }[] {
  const parts = listIn(sentence);
  return parts.map((text) => ({ text, isOfList: parts.length > 1 }));
}

function listIn(sentence: MappedText): MappedText[] {
  const lead = LISTS_THEM.exec(sentence.text);
  const list = lead ? sentence.slice(lead.index + lead[0].length) : sentence;
  const isList = lead !== null || splitOutside(list.text).length > 2;
  const enumerated = matchesIn(list.text, /(?:^|[\s;,])\((?:[a-h]|[1-9])\)\s/g);
  if (enumerated.length > 1) return enumerated.map((match, index) => list.slice(match.index + match[0].length, enumerated[index + 1]?.index ?? list.length).trim());
  if (list.text.includes('; ')) {
    const parts = splitAt(list, /;\s/g).filter((part) => part.length > 0);
    // "Both send an event; the client never waits": clauses that measure nothing are no list.
    return lead !== null || parts.some(({ text }) => MEASURE_WORDS.test(text) || NAME_END.test(text)) ? parts : [list];
  }
  if (lead === null && !(isList && !/\s(?:is|are|:)\s/.test(list.text) && !list.text.includes(': '))) return [list];
  return isList ? splitOutside(list.text).map(([start, end]) => list.slice(start, end).trim()) : [list];
}

/** The parts between commas that stand outside brackets; a relative clause stays with what it is about. */
function splitOutside(text: string): [number, number][] {
  const parts: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ',' && depth === 0 && text.charAt(at + 1) === ' ' && !/^,\s+(?:which|who|whose|that|i\.e|e\.g|set|measured|so)\b/.test(text.slice(at, at + 14))) {
      parts.push([start, at]);
      start = at + 1 + (/^\s*(?:and\s+)?/.exec(text.slice(at + 1))?.[0].length ?? 0);
    }
  }
  parts.push([start, text.length]);
  return parts;
}

function split(text: MappedText): ListedMetric {
  const skipped = ENUMERATOR.exec(text.text)?.[0].length ?? 0;
  const body = text.slice(skipped);
  const end = NAME_END.exec(body.text);
  if (!end || end.index < 3) return { name: body.trim(), rest: body.slice(body.length) };
  return { name: body.slice(0, end.index).trim(), rest: body.slice(end.index).trim() };
}

function entryOf(name: MappedText, rest: readonly MappedText[]): ListedMetric {
  let end = name.length;
  while (end > 0 && /[\s:–—=]/.test(name.text.charAt(end - 1))) end--;
  return { name: name.slice(0, end).trim(), rest: joined(rest.filter((part) => part.length > 0)) };
}

function joined(parts: readonly MappedText[]): MappedText {
  const filled = parts.filter((part) => part.text.trim().length > 0);
  return filled.length > 0 ? MappedText.join(filled, ' | ') : MappedText.empty;
}
