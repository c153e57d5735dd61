import type { MappedText } from '../../text/mapped-text.js';
import { CommentLines } from './comments.js';
import { findTableList, readDraftTable } from './draft-tables.js';
import { evaluate, rowsOf, Variables } from './dynamic.js';
import { FactCollector, type Place, type SqlScriptFacts } from './facts.js';
import { type Grammar, readByGrammar } from './grammar.js';
import { findMentions } from './mentions.js';
import { rememberedOf } from '../../text/remembered.js';
import { Script } from './script.js';
import { objectOf, type Range } from './statements.js';
import { readTolerantly } from './tolerant.js';

/** Blocks in blocks, strings that are executed in strings that are executed. */
const DEEPEST = 6;
/** Loops are unrolled up to so many statements and characters of built SQL; beyond it, an excerpt is no excerpt. */
const MOST_STATEMENTS = 20_000;
const MOST_BUILT = 1_000_000;
const BODY_LANGUAGES = new Set(['sql', 'plpgsql']);

interface Procedure {
  readonly parameters: readonly string[];
  readonly body: Script;
}

/** Where a run stands: how deep, and whether its statements are met for the first time (in a loop they are met once per row). */
interface Step {
  readonly variables: Variables;
  readonly depth: number;
  readonly first: boolean;
  /** In a procedure that is called: the tables that it names were noted where it is defined. */
  readonly called: boolean;
}

/**
 * Reads a script statement by statement, in its order. DO blocks are run as far as the script spells out what they do:
 * loops over literal lists are unrolled and the strings that they execute are read.
 * @param grammar the grammar of Postgres, asked first where it is there
 */
export function runScript(text: MappedText, grammar: Grammar | null): SqlScriptFacts {
  return new ScriptRun(grammar).read(text);
}

/** The statements of transactions that end with ROLLBACK: nothing of them is left. */
const rolledBack = rememberedOf((script: Script): ReadonlySet<Range> => {
  const undone = new Set<Range>();
  let begun: number | null = null;
  script.tokens.forEach((_, at) => {
    if (at > 0 && !script.is(at - 1, ';')) return;
    if (script.is(at, 'begin') ? script.is(at + 1, ';', 'transaction', 'work', 'isolation') : script.areAt(at, 'start', 'transaction')) begun = at;
    else if (script.is(at, 'commit', 'end')) begun = null;
    else if (begun !== null && script.is(at, 'rollback', 'abort') && !script.areAt(at + 1, 'to')) {
      for (const statement of script.statements) if (statement.from >= begun && statement.to <= at) undone.add(statement);
      begun = null;
    }
  });
  return undone;
});

class ScriptRun {
  readonly #grammar: Grammar | null;
  readonly #facts = new FactCollector();
  readonly #procedures = new Map<string, Procedure>();
  #statementsLeft = MOST_STATEMENTS;
  #builtLeft = MOST_BUILT;

  constructor(grammar: Grammar | null) {
    this.#grammar = grammar;
  }

  read(text: MappedText): SqlScriptFacts {
    const script = new Script(text);
    const comments = new CommentLines(script);
    this.#facts.addComments(comments);
    const listed = findTableList(script, comments);
    for (const at of listed) {
      const name = script.tableName(at);
      if (name) this.#facts.addListedTable(name.table, comments.behind(script.at(at).line), script.span({ from: at, to: name.next }), script);
    }
    if (listed.length === 0) this.#run(script, comments, { variables: new Variables(), depth: 0, first: true, called: false });
    return this.#facts.finish();
  }

  #run(script: Script, comments: CommentLines, step: Step): void {
    if (step.depth > DEEPEST) return;
    this.#runRange(script, comments, { from: 0, to: script.statements.length }, endsOfLoops(script), step);
  }

  /** Runs some of the statements of a script, by their index. */
  #runRange(script: Script, comments: CommentLines, range: Range, ends: ReadonlyMap<number, number>, step: Step): void {
    for (let index = range.from; index < range.to; index++) {
      if (!step.first && --this.#statementsLeft < 0) return;
      const statement = script.statements[index] as Range;
      if (rolledBack(script).has(statement)) continue;
      const end = ends.get(index);
      if (end === undefined) this.#runStatement({ script, comments, statement }, step);
      else {
        this.#runLoop(script, comments, { from: index, to: Math.min(end, range.to) }, ends, step);
        index = end;
      }
    }
  }

  /** `FOREACH t IN ARRAY … LOOP`, `FOR t IN … LOOP`: once for each row that is known, else once with nothing known. */
  #runLoop(script: Script, comments: CommentLines, { from, to }: Range, ends: ReadonlyMap<number, number>, step: Step): void {
    const head = script.statements[from] as Range;
    const list = script.find(head.from, head.to, 'in');
    const names: string[] = [];
    for (let at = head.from + 1; at < list && !script.is(at, 'slice'); at++) if (script.isName(at)) names.push(script.at(at).text.toLowerCase());
    if (step.first && !step.called) for (const table of findMentions(script, { from: list, to: head.to })) this.#facts.addMention(table, script);
    const rows = rowsOf(script, { from: list + 1, to: head.to }, step.variables);
    const body = { from: from + 1, to };
    if (!rows) this.#runRange(script, comments, body, ends, step);
    else rows.rows.forEach((row, index) => {
      const variables = new Variables(step.variables);
      variables.bind(names, row, rows.fields);
      this.#runRange(script, comments, body, ends, { ...step, variables, first: step.first && index === 0 });
    });
  }

  #runStatement(place: Place, step: Step): void {
    const { script, statement } = place;
    const { from, to } = statement;
    switch (script.at(from).lower) {
      case 'execute': this.#execute(script, statement, step); return;
      case 'do': this.#runBlock(script, statement, step); return;
      case 'create': {
        const object = objectOf(script.tokens, from);
        if (object && (object.object === 'function' || object.object === 'procedure')) {
          if (step.first) this.#readProcedure(script, statement, object.at, step.depth);
          return;
        }
        break;
      }
      case 'select': case 'perform': case 'call': this.#runCalls(script, statement, step); break;
      default: if (this.#assign(script, statement, step.variables)) return;
    }
    if (!step.first) return;
    const acts = (this.#grammar && readByGrammar(script, statement, this.#grammar)) ?? readTolerantly(script, statement);
    for (const act of acts) if (act.kind !== 'mention' || !step.called) this.#facts.add(act, place);
    const draft = acts.length === 0 && to - from > 2 ? readDraftTable(script, statement) : null;
    if (draft) this.#facts.add(draft, place);
  }

  /** `EXECUTE format(…) USING …` */
  #execute(script: Script, { from, to }: Range, { variables, depth }: Step): void {
    const end = script.find(from + 1, to, 'using', 'into');
    this.#runText(evaluate(script, { from: from + 1, to: end }, variables), depth);
  }

  /** Runs SQL that the script builds. Its comments are no words of the document. */
  #runText(text: MappedText, depth: number): void {
    this.#builtLeft -= text.length;
    if (this.#builtLeft < 0) return;
    const script = new Script(text);
    this.#run(script, new CommentLines(script), { variables: new Variables(), depth: depth + 1, first: true, called: false });
  }

  /** `DO $$ … $$` */
  #runBlock(script: Script, { from, to }: Range, { depth, first }: Step): void {
    if (!first) return;
    for (let at = from; at < to; at++) {
      if (!script.isString(at)) continue;
      const block = new Script(script.string(at));
      const comments = new CommentLines(block);
      this.#facts.addComments(comments);
      this.#run(block, comments, { variables: new Variables(), depth: depth + 1, first: true, called: false });
      return;
    }
  }

  /** A function names tables; what it does is done when it is called. */
  #readProcedure(script: Script, { from, to }: Range, objectAt: number, depth: number): void {
    const name = script.tableName(objectAt + 1);
    if (!name) return;
    const language = script.at(script.find(name.next, to, 'language') + 1);
    const known = language.lower === '' || BODY_LANGUAGES.has(language.kind === 'string' ? language.text.slice(1, -1).toLowerCase() : language.lower);
    for (const table of findMentions(script, { from, to })) this.#facts.addMention(table, script);
    const bodyAt = script.find(name.next, to, 'as') + 1;
    if (!known || depth >= DEEPEST || bodyAt >= to || !script.isString(bodyAt)) return;
    const body = new Script(script.string(bodyAt));
    this.#facts.addComments(new CommentLines(body));
    for (const statement of body.statements) for (const table of findMentions(body, statement)) this.#facts.addMention(table, body);
    const parameters = script.is(name.next, '(') ? script.split(script.inside(name.next, to)).map((part) => parameterName(script, part)) : [];
    if (/\brow\s+level\s+security\b|\bpolicy\b/i.test(body.source.text)) this.#procedures.set(name.table.name.toLowerCase(), { parameters, body });
  }

  /** `SELECT protect('orders')`, `SELECT protect(t) FROM unnest(ARRAY['a', 'b']) AS t` */
  #runCalls(script: Script, { from, to }: Range, step: Step): void {
    if (this.#procedures.size === 0) return;
    for (let at = from + 1; at < to; at++) {
      const procedure = script.is(at + 1, '(') ? this.#procedures.get(script.at(at).lower) : undefined;
      if (!procedure) continue;
      const source = script.find(at, to, 'from');
      const rows = source < to ? rowsOf(script, { from: source, to }, step.variables) : null;
      for (const row of rows?.rows ?? [[]]) {
        const caller = new Variables(step.variables);
        if (rows) caller.bind([aliasAt(script, source, to)], row, rows.fields);
        const variables = new Variables();
        script.split(script.inside(at + 1, to)).forEach((argument, index) => variables.set(procedure.parameters[index] ?? '', evaluate(script, argument, caller)));
        this.#statementsLeft -= procedure.body.statements.length;
        if (this.#statementsLeft < 0) return;
        this.#run(procedure.body, new CommentLines(procedure.body), { variables, depth: step.depth + 1, first: true, called: true });
      }
    }
  }

  /** `tables text[] := ARRAY['a', 'b']`, `command := format(…)`; tells whether the statement is one of these. */
  #assign(script: Script, { from, to }: Range, variables: Variables): boolean {
    if (!script.isName(from)) return false;
    const sign = script.find(from + 1, Math.min(to, from + 12), ':=', '=', 'default');
    if (sign >= to || !script.is(sign, ':=', '=', 'default')) return false;
    const name = script.at(from).text.toLowerCase();
    const value = { from: sign + 1, to };
    const rows = rowsOf(script, value, variables);
    if (rows) variables.setList(name, rows);
    else variables.set(name, evaluate(script, value, variables));
    return script.is(sign, ':=');
  }
}

/** The index of the statement that ends each loop, by the index of its head. */
function endsOfLoops(script: Script): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  script.statements.forEach(({ from, to }, index) => {
    if (script.is(to - 1, 'loop') && script.is(from, 'for', 'foreach', 'while')) open.push(index);
    else if (script.areAt(from, 'end', 'loop')) {
      const head = open.pop();
      if (head !== undefined) ends.set(head, index);
    }
  });
  return ends;
}

/** `tbl` of `IN tbl text DEFAULT 'x'` */
function parameterName(script: Script, { from }: Range): string {
  return script.at(script.is(from, 'in', 'out', 'inout', 'variadic') ? from + 1 : from).text.toLowerCase();
}

/** The name that FROM gives to a list: `AS t`, `AS t(name)`. */
function aliasAt(script: Script, from: number, to: number): string {
  const as = script.find(from, to, 'as');
  return as + 1 < to ? script.at(as + 1).text.toLowerCase() : '';
}
