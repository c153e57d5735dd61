import type { Claim, Evidence } from '../model/claim.js';
import type { OwnWording } from '../model/lexicon.js';
import { claimsOf, type Endpoint, type Model, type Subject } from '../model/model.js';
import { defineRule, type Rule, type RuleContext, type Verdict } from '../rule/rule.js';
import { weigh } from '../rule/weigh.js';
import type { CustomRule } from './generated/config.js';
import { severityOf } from './severity.js';

type MessageId = 'missing' | 'denied' | 'deferred' | 'hedged' | 'vague' | 'contradicted' | 'forbidden';

/** The wordings that a rule from a configuration looks for. */
export function wordingsOf({ id, for: subjects, require = [], forbid = [] }: CustomRule): OwnWording[] {
  const wordings = [{ key: requiredKey(id), subjects, phrases: require }, { key: forbiddenKey(id), subjects, phrases: forbid }];
  return wordings.filter(({ phrases }) => phrases.length > 0);
}

/** Makes a rule of what a configuration says of it. */
export function ruleOf(definition: CustomRule): Rule {
  const { id, message, why = '', severity = 'error' } = definition;
  return defineRule<Subject, Record<string, never>, MessageId>({
    id,
    item: 'own',
    severity: severityOf(severity),
    gate: false,
    docs: { summary: demandsOf(definition), why, bad: '', good: (definition.require ?? []).map((phrase) => `- ${phrase}`).join('\n') },
    options: {},
    messages: { missing: message, denied: message, deferred: message, hedged: message, vague: message, contradicted: message, forbidden: message },
    subjects: (model) => subjectsOf(model, definition),
    check: (subject, context) => judge(subject, definition, context),
  });
}

const ONE = { tables: 'table', endpoints: 'endpoint', variables: 'variable', document: 'document' } as const;
const CLAIMED = { auth: 'a named auth mechanism', rateLimit: 'a rate limit', timeout: 'a timeout', rls: 'row level security', policy: 'a row policy' } as const;

/** What a rule wants, in sentences. */
function demandsOf({ for: subjects, where = {}, require = [], forbid = [], claim }: CustomRule): string {
  const { names, notNames, methods, calls } = where;
  const one = subjects === 'document' ? 'The document' : `Each ${ONE[subjects]}`;
  const limits = [
    ...(names ? [`named ${names.join(' or ')}`] : []),
    ...(notNames ? [`not named ${notNames.join(' or ')}`] : []),
    ...(methods ? [`with ${methods.join(' or ')}`] : []),
    ...(calls ? [calls === 'ai' ? 'that calls an AI model' : 'that calls a paid service'] : []),
  ];
  const bound = limits.length > 0 ? `${one} (${limits.join(', ')})` : one;
  const quoted = (phrases: readonly string[]): string => phrases.map((phrase) => `"${phrase}"`).join(' or ');
  return [
    ...(require.length > 0 ? [`${bound} has to state ${quoted(require)}.`] : []),
    ...(claim ? [`${bound} has to state ${CLAIMED[claim]}.`] : []),
    ...(forbid.length > 0 ? [`${bound} must not state ${quoted(forbid)}.`] : []),
  ].join(' ');
}

function requiredKey(id: string): string {
  return `${id} require`;
}

function forbiddenKey(id: string): string {
  return `${id} forbid`;
}

function subjectsOf(model: Model, { for: kind, where = {} }: CustomRule): readonly Subject[] {
  if (kind === 'document') return [{ id: 'document', span: { start: 0, end: 0 } }];
  const { names, notNames, methods, calls } = where;
  const wanted = methods?.map((method) => method.toUpperCase());
  return model[kind].filter((subject) => {
    if (names && !names.some((pattern) => matchesStars(pattern, subject.name))) return false;
    if (notNames?.some((pattern) => matchesStars(pattern, subject.name))) return false;
    if (subject.kind !== 'endpoint') return !wanted && !calls;
    return (!wanted || wanted.includes(subject.method ?? '')) && (!calls || subject.calls.some((call) => call[calls]));
  });
}

function judge(subject: Subject, definition: CustomRule, context: RuleContext<unknown>): Verdict<MessageId> {
  const stated = (key: string): Claim[] => context.model.ownStatements.filter((statement) => statement.key === key && statement.subject === subject.id).map(({ claim }) => claim);
  const fail = (messageId: MessageId, evidence: readonly Evidence[]): Verdict<MessageId> => {
    const at = evidence[0]?.span ?? subject.span;
    const data = { name: nameOf(subject), quote: evidence[0] ? context.quote(at) : '', line: String(context.line(at)) };
    return { outcome: 'fail', messageId, data, at, evidence };
  };
  const forbidden = stated(forbiddenKey(definition.id)).find(({ stance }) => stance === 'affirmed' || stance === 'hedged');
  if (forbidden) return fail('forbidden', [forbidden.evidence]);
  const demands = [...(definition.require ? [stated(requiredKey(definition.id))] : []), ...(definition.claim ? [claimed(subject, definition.claim)] : [])];
  const weighed = demands.map((claims) => weigh(claims));
  const failed = weighed.find(({ outcome }) => outcome !== 'affirmed');
  if (failed && failed.outcome !== 'affirmed') return fail(failed.outcome, failed.evidence);
  return { outcome: 'pass', at: subject.span, evidence: weighed.flatMap(({ evidence }) => evidence) };
}

function claimed(subject: Subject, facet: NonNullable<CustomRule['claim']>): Claim[] {
  return 'claims' in subject ? claimsOf(subject as Endpoint, facet) : [];
}

function nameOf({ id }: Subject): string {
  return id.replace(/^\w+:/, '');
}

/** Whether a name is one of those that a pattern stands for, `*` for anything: in time linear in both. */
export function matchesStars(pattern: string, name: string): boolean {
  const [first = '', ...parts] = pattern.toLowerCase().split('*');
  const text = name.toLowerCase();
  if (parts.length === 0) return text === first;
  const last = parts.pop() ?? '';
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
