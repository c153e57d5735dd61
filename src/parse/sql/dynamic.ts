import { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { arrayLiteral } from './conditions.js';
import type { Script } from './script.js';
import type { Range } from './statements.js';

/** Rows of values that a loop runs over, and what their columns are called where the script says so. */
export interface Rows {
  readonly rows: readonly (readonly MappedText[])[];
  readonly fields: readonly string[];
}

/** What the variables of a procedural block hold, as far as the script spells it out. */
export class Variables {
  readonly #values: Map<string, MappedText>;
  readonly #lists: Map<string, Rows>;

  constructor(outer?: Variables) {
    this.#values = new Map(outer ? outer.#values : []);
    this.#lists = new Map(outer ? outer.#lists : []);
  }

  value(name: string): MappedText | undefined {
    return this.#values.get(name);
  }

  list(name: string): Rows | undefined {
    return this.#lists.get(name);
  }

  set(name: string, value: MappedText): void {
    this.#values.set(name, value);
  }

  setList(name: string, rows: Rows): void {
    this.#lists.set(name, rows);
  }

  /** Gives the variables of a loop one row of what it runs over. */
  bind(names: readonly string[], row: readonly MappedText[], fields: readonly string[]): void {
    const [name = ''] = names;
    row.forEach((value, index) => {
      const own = names.length > 1 ? names[index] : row.length === 1 ? name : undefined;
      if (own !== undefined) this.#values.set(own, value);
      const field = fields[index];
      if (field !== undefined) this.#values.set(`${name}.${field}`, value).set(`.${field}`, value);
      this.#values.set(`${name}[${index + 1}]`, value);
      if (row.length === 1) this.#values.set(`${name}.*`, value);
    });
  }
}

/** Stands for what is not known: no name can be read where it stands. */
const UNKNOWN = '?';
const TRANSPARENT = new Set(['quote_ident', 'quote_literal', 'quote_nullable', 'concat', 'lower', 'trim', 'cast', 'to_regclass']);

/**
 * The text that an expression gives: strings, `||`, `format(…)`, `quote_ident(…)` and variables that are known. A `?` stands for any
 * other part. A value takes the place of the variable that gives it, unless the expression is nothing but this variable.
 */
export function evaluate(script: Script, range: Range, variables: Variables): MappedText {
  const alone = variableAt(script, range.from, variables);
  return alone.value && alone.next >= range.to ? alone.value : build(script, range, variables);
}

function build(script: Script, range: Range, variables: Variables): MappedText {
  const parts: MappedText[] = [];
  for (let at = range.from; at < range.to; ) {
    const { start, lower } = script.at(at);
    if (script.isString(at)) {
      parts.push(script.string(at));
      at++;
    } else if (lower === '::') at += 2;
    else if (lower === '||' || lower === '+') at++;
    else if (lower === '(' || ((lower === 'format' || TRANSPARENT.has(lower)) && script.is(at + 1, '('))) {
      const open = lower === '(' ? at : at + 1;
      const values = script.split(script.inside(open, range.to)).map((part) => build(script, part, variables));
      parts.push(lower === 'format' ? formatted(values) : MappedText.join(values.length > 0 ? values : [MappedText.empty], ''));
      at = script.after(open, range.to);
    } else {
      const { value, next } = variableAt(script, at, variables);
      parts.push(placed(value?.text ?? UNKNOWN, script.source.offsetAt(start), script.source.offsetAt(script.at(next - 1).end - 1)));
      at = next;
    }
  }
  return MappedText.join(parts.length > 0 ? parts : [MappedText.empty], '');
}

/** `t`, `r.tablename`, `pair[1]` */
function variableAt(script: Script, at: number, variables: Variables): { readonly value: MappedText | undefined; readonly next: number } {
  const { lower } = script.at(at);
  if (script.is(at + 1, '.') && script.isName(at + 2)) {
    const field = script.at(at + 2).lower;
    return { value: variables.value(`${lower}.${field}`) ?? variables.value(`${lower}.*`), next: at + 3 };
  }
  if (script.is(at + 1, '[') && script.is(at + 3, ']')) return { value: variables.value(`${lower}[${script.at(at + 2).text}]`), next: at + 4 };
  const call = script.is(at + 1, '(');
  return { value: call ? undefined : (variables.value(lower) ?? variables.value(`.${lower}`)), next: call ? script.after(at + 1, script.tokens.length) : at + 1 };
}

/** Text that stands for an expression, from the place of its first to that of its last character. */
function placed(text: string, first: number, last: number): MappedText {
  const offsets = new Int32Array(text.length + 1).fill(first);
  if (text.length > 1) offsets[text.length - 1] = last;
  offsets[text.length] = last + 1;
  return new MappedText(text, offsets);
}

/** `format('ALTER TABLE %I …', t)`: `%I`, `%s`, `%L`, `%1$I` */
function formatted([template = MappedText.empty, ...values]: readonly MappedText[]): MappedText {
  const parts: MappedText[] = [];
  let rest = 0;
  let next = 0;
  for (const match of matchesIn(template.text, /%(?:(\d{1,3})\$)?([IsL%])/g)) {
    if (match.index > rest) parts.push(template.slice(rest, match.index));
    rest = match.index + match[0].length;
    const position = match[1] === undefined ? next++ : Number(match[1]) - 1;
    if (match[2] === '%') {
      next--;
      parts.push(template.slice(match.index, match.index + 1));
    } else parts.push(placed(quotedAs(match[2] ?? 's', values[position]?.text ?? UNKNOWN), template.offsetAt(match.index), template.offsetAt(rest - 1)));
  }
  if (rest < template.length || parts.length === 0) parts.push(template.slice(rest));
  return MappedText.join(parts, '');
}

function quotedAs(kind: string, value: string): string {
  if (kind === 'L') return `'${value.replaceAll("'", "''")}'`;
  return kind === 's' || value.includes(UNKNOWN) || /^\w*$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
}

/**
 * The rows that an array or a query spells out: `ARRAY['a', 'b']`, `'{a,b}'`, `VALUES ('a', 'x')`, a condition `IN ('a', 'b')`, a
 * variable that holds a list; null for one that the database knows alone.
 */
export function rowsOf(script: Script, range: Range, variables: Variables): Rows | null {
  for (let at = range.from; at < range.to; at++) {
    const rows = rowsAt(script, at, range, variables);
    if (rows && rows.length > 0) return { rows, fields: script.is(at, 'values') ? fieldsBehind(script, at, range.to) : [] };
    const list = script.is(at - 1, '.') ? undefined : variables.list(script.at(at).lower);
    if (list) return list;
  }
  const selected: MappedText[][] = [];
  for (let at = range.from; at < range.to; at++) if (script.is(at, 'select') && script.isString(at + 1)) selected.push([script.string(at + 1)]);
  return selected.length > 0 ? { rows: selected, fields: [] } : null;
}

function rowsAt(script: Script, at: number, { to }: Range, variables: Variables): MappedText[][] | null {
  const single = (parts: readonly Range[]): MappedText[][] => parts.filter((part) => script.isString(part.from)).map((part) => [evaluate(script, part, variables)]);
  if (script.areAt(at, 'array', '[')) {
    if (script.is(at - 2, 'all')) return null;
    return script.split(script.inside(at + 1, to)).map((element) => {
      const open = script.is(element.from, 'array') ? element.from + 1 : element.from;
      return script.is(open, '[') ? script.split(script.inside(open, to)).map((part) => evaluate(script, part, variables)) : [evaluate(script, element, variables)];
    });
  }
  if (script.areAt(at, 'values', '(')) return valueRows(script, at + 1, to, variables);
  if (script.areAt(at, 'in', '(') && !script.is(at - 1, 'not')) return single(script.split(script.inside(at + 1, to)));
  if (/^(?:string_to_array|string_to_table|regexp_split_to_array|regexp_split_to_table)$/.test(script.at(at).lower) && script.isString(at + 2) && script.isString(at + 4)) {
    return splitText(script.string(at + 2), script.stringText(at + 4).replace('\\s*', '').replace('\\s+', ' '));
  }
  const literal = script.isString(at) ? script.string(at) : null;
  if (literal && /^\{[^{}]+\}$/.test(literal.text)) return arrayLiteral(literal.text).map((value) => [placed(value, literal.offsetAt(0), literal.offsetAt(literal.length - 1))]);
  return null;
}

/** `('a', 'x'), ('b', 'y')` */
function valueRows(script: Script, from: number, to: number, variables: Variables): MappedText[][] {
  const rows: MappedText[][] = [];
  for (let at = from; at < to && script.is(at, '('); at = script.after(at, to) + 1) {
    rows.push(script.split(script.inside(at, to)).map((part) => evaluate(script, part, variables)));
    if (!script.is(script.after(at, to), ',')) break;
  }
  return rows;
}

/** `AS t(name, owner)` behind a list of values. */
function fieldsBehind(script: Script, values: number, to: number): string[] {
  let at = values + 1;
  while (at < to && script.is(at, '(', ',')) at = script.after(at, to);
  while (at < to && script.is(at, ')', 'as')) at++;
  if (!script.isName(at) || !script.is(at + 1, '(')) return [];
  return script.split(script.inside(at + 1, to)).map((part) => script.at(part.from).text.toLowerCase());
}

function splitText(text: MappedText, separator: string): MappedText[][] {
  if (separator === '') return [];
  const rows: MappedText[][] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.text.indexOf(separator, from);
    rows.push([text.slice(from, end < 0 ? text.length : end).trim()]);
    if (end < 0) break;
    from = end + separator.length;
  }
  return rows;
}
