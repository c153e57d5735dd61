import pc from 'picocolors';
import type { LintResult } from '../engine/report.js';
import { excerpt } from '../text/excerpt.js';
import { printable } from '../text/printable.js';
import type { Formatter } from './formatter.js';
import { type FactList, factLists } from './model-facts.js';
import type { ClaimJson, EndpointJson, ModelJson, Quotation, TableJson, VariableJson } from './model-json.js';
import { counted } from './wording.js';

type Colors = ReturnType<typeof pc.createColors>;

const QUOTE_WIDTH = 72;
const COLUMNS_WIDTH = 100;
const UNREACHED = 'no statement reaches it';

const FACETS: Readonly<Record<ClaimJson['facet'], string>> = {
  rls: 'RLS',
  policy: 'policy',
  ownership: 'ownership',
  auth: 'auth',
  rateLimit: 'rate limit',
  timeout: 'timeout',
  abort: 'abort',
  status504: '504',
  wording: 'own wording',
};

/** How near the words of a claim stand to what they bear on. */
const NEARNESS: Readonly<Record<ClaimJson['nearness'], string>> = {
  own: 'own words',
  named: 'by name',
  group: 'its group',
  system: 'all',
};

/** What was understood of documents, for people: every entity with its line, what is said of it, and what the rules make of that. */
export const formatModel: Formatter = (results, { color = false }) => {
  const colors = pc.createColors(color);
  return results.map((result) => new ModelView(result, colors).text()).join('\n\n');
};

class ModelView {
  readonly #result: LintResult;
  readonly #model: ModelJson;
  readonly #colors: Colors;
  /** The subjects whose verdicts stand in the text. */
  readonly #shown: Set<string>;

  constructor(result: LintResult, colors: Colors) {
    this.#result = result;
    this.#model = result.model as ModelJson;
    this.#colors = colors;
    const { tables, endpoints, variables, unroutedAiStep } = this.#model;
    this.#shown = new Set([...tables, ...endpoints, ...variables, ...(unroutedAiStep ? [unroutedAiStep] : [])].map(({ subject }) => subject));
  }

  text(): string {
    const { title, store, tables, endpoints, unroutedAiStep } = this.#model;
    const scoped = tables.filter((table) => table.scope.scoped).length;
    return [
      this.#colors.underline(printable(this.#result.filePath)),
      ...(title === '' ? [] : [this.#colors.bold(printable(title))]),
      ...(store ? [`Store: ${printable(store.name)}, ${store.rowLevelSecurity ? 'which knows' : 'which does not know'} row level security ${this.#at(store)}`] : []),
      ...this.#sections(),
      '',
      this.#heading('Tables', tables.length, tables.length > 0 ? `${scoped} with user data` : ''),
      ...tables.flatMap((table) => this.#table(table)),
      '',
      this.#heading('Endpoints', endpoints.length),
      ...endpoints.flatMap((endpoint) => this.#endpoint(endpoint)),
      ...(unroutedAiStep ? ['', this.#colors.bold('AI step that no endpoint performs'), ...this.#subject('', unroutedAiStep, [], unroutedAiStep.claims, unroutedAiStep.subject)] : []),
      '',
      this.#heading('Environment variables', this.#model.variables.length, this.#listing()),
      ...this.#variables(),
      ...factLists(this.#model).flatMap((list) => this.#facts(list)),
      ...this.#wholeDocument(),
    ].join('\n');
  }

  /** Which of the six sections stand where, and which are missing. */
  #sections(): string[] {
    const found = this.#model.sections.filter(({ heading }) => heading !== null);
    if (found.length === 0) return [];
    const missing = this.#model.sections.filter(({ heading }) => heading === null).map(({ name }) => name);
    return [`Sections: ${found.map(({ name, heading }) => `${name} ${heading ? this.#at(heading) : ''}`.trim()).join(', ')}${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}`];
  }

  #heading(name: string, count: number, more = ''): string {
    return `${this.#colors.bold(name)} ${this.#colors.dim(`(${[String(count), more].filter((part) => part !== '').join(', ')})`)}`;
  }

  #table(table: TableJson): string[] {
    const { scope, columns } = table;
    const facts = [
      `${scope.scoped ? 'stores user data' : 'no user data'}: ${printable(scope.reason)} ${this.#at(scope)}`,
      ...(columns.length > 0 ? [excerpt(`columns: ${columns.map(({ name, references }) => (references ? `${name} → ${references}` : name)).join(', ')}`, COLUMNS_WIDTH)] : []),
    ];
    if (scope.scoped && table.claims.length === 0) facts.push(this.#colors.dim(UNREACHED));
    return this.#subject(table.name, table, facts, table.claims, table.subject, table.source);
  }

  #endpoint(endpoint: EndpointJson): string[] {
    const traits = [
      endpoint.caller === 'unknown' ? 'caller not told' : `called by ${CALLERS[endpoint.caller]}`,
      ...(endpoint.writes ? ['writes'] : []),
      ...(endpoint.handsOver ? ['nobody waits for the answer'] : []),
      ...(endpoint.handsOutCredential ? ['hands out a credential'] : []),
      ...(endpoint.openByDesign ? ['public on purpose'] : []),
      ...(endpoint.healthCheck ? ['health check'] : []),
      ...(endpoint.handshake ? ['verification handshake'] : []),
      ...(endpoint.relaysMessages ? ['brings messages of end users'] : []),
    ];
    const calls = endpoint.calls.map((call) => `calls ${call.provider}${traitsOfCall(call)} ${this.#cited(call)}`);
    const unreached = endpoint.claims.length === 0 ? [this.#colors.dim(UNREACHED)] : [];
    return this.#subject(endpoint.subject.replace(/^endpoint:/, ''), endpoint, [traits.join(', '), ...calls, ...unreached], endpoint.claims, endpoint.subject);
  }

  /** An entity: its name and line, what is known of it, the claims that reach it, and the verdicts on it. */
  #subject(name: string, place: { readonly line: number }, facts: readonly string[], claims: readonly ClaimJson[], id: string, source = ''): string[] {
    return [
      '',
      `  ${this.#colors.cyan(printable(name === '' ? id : name))} ${this.#at(place)}${source === '' ? '' : this.#colors.dim(` ${source}`)}`,
      ...facts.map((fact) => `    ${fact}`),
      ...this.#claims(claims),
      ...this.#verdicts(id),
    ];
  }

  #claims(claims: readonly ClaimJson[]): string[] {
    const rows = claims.map((claim) => ({
      facet: FACETS[claim.facet],
      stance: claim.stance,
      nearness: NEARNESS[claim.nearness],
      line: String(claim.line),
      rest: [this.#inContext(claim), ...notesOn(claim)].join('  '),
    }));
    const widthOf = (cell: 'facet' | 'stance' | 'nearness' | 'line'): number => Math.max(...rows.map((row) => row[cell].length));
    return rows.map(({ facet, stance, nearness, line, rest }) =>
      [
        `    ${facet.padEnd(widthOf('facet'))}`,
        this.#stance(stance) + ' '.repeat(widthOf('stance') - stance.length),
        nearness.padEnd(widthOf('nearness')),
        this.#colors.dim(`line ${line.padStart(widthOf('line'))}`),
        rest,
      ].join('  '),
    );
  }

  /** The quoted words on their line, as much of it as there is room for. */
  #inContext({ before, quote, after }: ClaimJson): string {
    const words = shown(quote);
    const room = QUOTE_WIDTH - words.length;
    const behind = startOf(after, Math.max(room - before.length, Math.ceil(room / 2)));
    const ahead = endOf(before, room - behind.length);
    return `${this.#colors.dim(printable(ahead))}«${words}»${this.#colors.dim(printable(behind))}`;
  }

  #stance(stance: ClaimJson['stance']): string {
    if (stance === 'affirmed') return this.#colors.green(stance);
    return stance === 'denied' ? this.#colors.red(stance) : this.#colors.yellow(stance);
  }

  #verdicts(id: string): string[] {
    return this.#result.verdicts
      .filter(({ subject }) => subject === id)
      .map(({ ruleId, verdict }) => {
        if (verdict === 'pass') return `    ${this.#colors.green('✔')} ${ruleId}`;
        if (verdict === 'suppressed') return `    ${this.#colors.yellow('-')} ${ruleId}: suppressed`;
        const word = this.#result.messages.find((message) => message.ruleId === ruleId && message.subject === id)?.messageId;
        return `    ${this.#colors.red('✖')} ${ruleId}${word === undefined ? '' : `: ${word}`}`;
      });
  }

  #listing(): string {
    const { exists, needed, placeholder, firstNeed } = this.#model.environment;
    if (exists) return 'with a list';
    if (placeholder) return `in the place of a list: ${this.#cited(placeholder)}`;
    if (!needed) return 'no list, and none needed';
    return firstNeed ? `no list; first needed by ${this.#cited(firstNeed)}` : 'no list';
  }

  #variables(): string[] {
    const { variables } = this.#model;
    const width = Math.max(0, ...variables.map(({ name }) => printable(name).length));
    return variables.flatMap((variable) => [
      ...(variable === variables[0] ? [''] : []),
      `  ${this.#colors.cyan(printable(variable.name).padEnd(width))}  ${placesOf(variable)}`,
      ...this.#verdicts(variable.subject).filter((line) => !line.includes('✔')),
    ]);
  }

  /** A list of what was understood: a name with its line, the words found about it, and the verdicts that stand nowhere above. */
  #facts({ heading, facts }: FactList): string[] {
    return [
      '',
      this.#heading(heading, facts.length),
      ...facts.flatMap(({ subject, name, line, found }, index) => {
        const verdicts = this.#shown.has(subject) ? [] : this.#verdicts(subject);
        this.#shown.add(subject);
        const words = found.map(({ label, words }) => `    ${printable(label)}${words ? ` ${this.#cited(words)}` : ''}`);
        return [...(index === 0 || words.length + verdicts.length > 0 ? [''] : []), `  ${this.#colors.cyan(shown(name))} ${this.#at({ line })}`, ...words, ...verdicts];
      }),
    ];
  }

  /** Verdicts on what is no entity of the lists above. */
  #wholeDocument(): string[] {
    const others = [...new Set(this.#result.verdicts.map(({ subject }) => subject).filter((subject) => !this.#shown.has(subject)))];
    if (others.length === 0) return [];
    return ['', this.#colors.bold('Further verdicts'), ...others.flatMap((subject) => ['', `  ${this.#colors.cyan(printable(subject))}`, ...this.#verdicts(subject)])];
  }

  #at({ line }: { readonly line: number }): string {
    return this.#colors.dim(`(line ${line})`);
  }

  #cited(quotation: Quotation): string {
    return `"${shown(quotation.quote)}" ${this.#at(quotation)}`;
  }
}

/** Words for what counts when a claim is weighed. */
const REMARKS: Readonly<Record<string, string>> = {
  onPurpose: 'on purpose',
  replaces: 'gives up what was in force',
  supersedes: 'the later word',
  weak: 'said in passing',
};

function notesOn({ seconds, flaw, remarks }: ClaimJson): string[] {
  return [
    ...(seconds === undefined ? [] : [`= ${seconds} s`]),
    ...(flaw === undefined ? [] : [`(not enough: ${flaw})`]),
    ...remarks.map((remark) => `(${REMARKS[remark] ?? remark})`),
  ];
}

const CALLERS: Readonly<Record<EndpointJson['caller'], string>> = {
  user: 'signed-in users',
  anonymous: 'anyone',
  cron: 'a schedule',
  worker: 'a worker',
  webhook: 'a webhook',
  operator: 'an operator',
  unknown: 'nobody told',
};

function traitsOfCall({ paid, ai }: { readonly paid: boolean; readonly ai: boolean }): string {
  const traits = [...(paid ? ['paid'] : []), ...(ai ? ['AI'] : [])];
  return traits.length > 0 ? ` (${traits.join(', ')})` : '';
}

function placesOf({ uses, listed }: VariableJson): string {
  const used = uses.map(({ line }) => line);
  return [listed ? `listed in line ${listed.line}` : 'not listed', used.length > 0 ? `used in ${counted(used.length, 'place')}: line ${[...new Set(used)].join(', ')}` : 'not used elsewhere'].join('; ');
}

function shown(quote: string): string {
  return printable(excerpt(quote, QUOTE_WIDTH));
}

function startOf(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1))}…`;
}

function endOf(text: string, length: number): string {
  return text.length <= length ? text : `…${text.slice(text.length - Math.max(0, length - 1))}`;
}
