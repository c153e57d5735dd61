import type { Claim, Evidence } from '../src/model/claim.js';
import { claimsOf, knowsRowLevelSecurity, type Table } from '../src/model/model.js';
import { defineRule, type RuleContext, type Verdict } from '../src/rule/rule.js';
import { type Weighed, weigh } from '../src/rule/weigh.js';

interface Options {
  readonly acceptOwnershipChecks: boolean;
}

type MessageId = 'missing' | 'noPolicy' | 'denied' | 'deferred' | 'hedged' | 'vague' | 'blanket' | 'contradicted';

export default defineRule<Table, Options, MessageId>({
  id: 'rls-per-table',
  item: 'G1',
  severity: 'error',
  gate: true,
  docs: {
    summary: 'Reports tables with user data for which the draft does not state both that row level security is enabled and a policy that says who may reach which rows.',
    why: 'A table without row level security is readable by anyone who holds the public key: one forgotten table is a leak of all its rows. "RLS on all tables" is a promise nobody can check; a list of tables with their policies is.',
    bad: `# Architecture

Supabase Postgres.

## Data model

\`\`\`sql
CREATE TABLE orders (id uuid PRIMARY KEY, user_id uuid NOT NULL, total_cents int NOT NULL);
\`\`\`
`,
    good: `# Architecture

Supabase Postgres.

## Data model

\`\`\`sql
CREATE TABLE orders (id uuid PRIMARY KEY, user_id uuid NOT NULL, total_cents int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY orders_owner ON orders USING (user_id = auth.uid());
\`\`\`
`,
  },
  options: {
    acceptOwnershipChecks: { type: 'boolean', default: false, description: 'Accept a stated ownership check in application code in place of row level security.' },
  },
  messages: {
    missing: 'Table "{{table}}" stores user data ({{reason}}, line {{line}}) but {{lack}}. {{accepted}}',
    noPolicy: 'Table "{{table}}" stores user data ({{reason}}, line {{line}}) but no policy says who may reach which of its rows{{found}}. {{accepted}}',
    denied: 'Table "{{table}}" stores user data ({{reason}}, line {{line}}) but {{protection}} is ruled out: "{{quote}}" (line {{at}}). {{accepted}}',
    deferred: 'Table "{{table}}" stores user data ({{reason}}, line {{line}}) but {{protection}} is put off: "{{quote}}" (line {{at}}). {{accepted}}',
    hedged: 'Table "{{table}}" stores user data ({{reason}}, line {{line}}) but {{protection}} is left open: "{{quote}}" (line {{at}}). {{accepted}}',
    vague: 'Table "{{table}}" stores user data ({{reason}}, line {{line}}) but "{{quote}}" (line {{at}}) does not say who may reach which rows. {{accepted}}',
    blanket: 'Table "{{table}}" stores user data ({{reason}}, line {{line}}) but only a general claim covers it: "{{quote}}" (line {{at}}). {{accepted}}',
    contradicted: 'Table "{{table}}" stores user data ({{reason}}, line {{line}}) and its protection is both stated (line {{other}}) and withdrawn: "{{quote}}" (line {{at}}). {{accepted}}',
  },
  // Of a table that the schema lacks, no-undeclared-table speaks.
  subjects: ({ tables, consistency }) => tables.filter(({ id, scope }) => scope.scoped && !consistency.undeclaredTables.some(({ table }) => table === id)),
  check: (table, context) => (knowsRowLevelSecurity(context.model.store, table) ? checkRowLevelSecurity(table, context) : checkOwnership(table, context)),
});

/** Row level security on, and a policy. */
function checkRowLevelSecurity(table: Table, context: RuleContext<Options>): Verdict<MessageId> {
  const accepted = `Name it: RLS enabled on ${table.name}, and a policy, e.g. "${policyFor(table, context.model.callerId)}".`;
  const report = reporter(table, context, 'row level security', accepted);
  if (context.options.acceptOwnershipChecks) {
    const owned = weigh(claimsOf(table, 'ownership'));
    if (owned.outcome === 'affirmed') return { outcome: 'pass', at: owned.claim.evidence.span, evidence: owned.evidence };
  }
  const rls = weigh(claimsOf(table, 'rls'));
  const policy = weigh(claimsOf(table, 'policy'));
  // A promise that lists its tables does not reach the ones that it leaves out.
  const promised = rls.outcome === 'vague' && claimsOf(table, 'rls').some((claim) => claim.flaw === 'blanket' && !claim.weak);
  const told = policy.outcome === 'affirmed';
  if (told && (rls.outcome === 'affirmed' || promised)) return { outcome: 'pass', at: policy.claim.evidence.span, evidence: [...rls.evidence, ...policy.evidence] };
  if (rls.outcome === 'affirmed') return policy.outcome === 'missing' || policy.outcome === 'affirmed' ? report('noPolicy', rls, { found: `; line ${context.line(rls.claim.evidence.span)} only enables row level security` }) : report(wordOf(policy), policy);
  if (policy.outcome === 'contradicted') return report('contradicted', policy);
  if (rls.outcome === 'missing') {
    if (policy.outcome !== 'missing' && policy.outcome !== 'affirmed' && !policy.claim.flaw) return report(policy.outcome, policy);
    const owned = weigh(claimsOf(table, 'ownership'));
    if (!told && owned.outcome === 'vague' && owned.claim.flaw === 'blanket') return report('blanket', owned);
    const lack = told ? `nothing says that row level security is enabled on it; line ${context.line(policy.claim.evidence.span)} only states a policy` : 'nothing is said of its row level security';
    return report('missing', rls, { lack });
  }
  const nearer = rls.claim.flaw === 'blanket' && policy.outcome !== 'missing' && policy.outcome !== 'affirmed' && !policy.claim.flaw;
  return nearer ? report(policy.outcome, policy) : report(wordOf(rls), rls);
}

/** A policy that would do, by the column that ties the table to its people. */
function policyFor({ scope: { tie } }: Table, callerId: string): string {
  switch (tie?.to) {
    case 'people': return `participants only: ${callerId} = ANY (${tie.column})`;
    case 'contact': return `owner only: ${tie.column} is the caller's own`;
    case 'tenant': return `members only: ${tie.column} is one that the caller belongs to`;
    case 'parent': return `owner only: its row of ${tie.parent} is the caller's own`;
    default: return `owner only: ${tie?.column ?? 'user_id'} = ${callerId}`;
  }
}

/** On a store without row level security, a rule of its own. */
function checkOwnership(table: Table, context: RuleContext<Options>): Verdict<MessageId> {
  const accepted = 'State whose rows a caller reaches, e.g. "every query filters on owner_id taken from the session".';
  const report = reporter(table, context, 'an ownership rule', accepted);
  const claims = [...claimsOf(table, 'policy'), ...claimsOf(table, 'ownership')];
  // A rule of the table's own that lets in everybody is not filled in by what is said of all.
  const near = claims.filter((claim) => claim.nearness === 'own' || claim.nearness === 'named');
  const rule = weigh(near.some((claim) => claim.flaw === 'noPolicy') ? near : claims);
  if (rule.outcome === 'affirmed') return { outcome: 'pass', at: rule.claim.evidence.span, evidence: rule.evidence };
  if (rule.outcome === 'missing') return report('missing', rule, { lack: 'no rule says whose rows a caller reaches' });
  return report(wordOf(rule), rule, { found: `: "${context.quote(rule.claim.evidence.span)}" (line ${context.line(rule.claim.evidence.span)}) lets in more than the owner` });
}

function wordOf(weighed: Exclude<Weighed, { outcome: 'missing' | 'affirmed' }>): MessageId {
  const { flaw } = weighed.claim;
  return flaw === 'blanket' || flaw === 'noPolicy' ? flaw : weighed.outcome;
}

function reporter(table: Table, context: RuleContext<Options>, protection: string, accepted: string) {
  return (messageId: MessageId, weighed: Weighed, more: Readonly<Record<string, string>> = {}): Verdict<MessageId> => {
    const claim: Claim | null = 'claim' in weighed ? weighed.claim : null;
    const evidence: readonly Evidence[] = weighed.evidence;
    const other = weighed.outcome === 'contradicted' ? String(context.line(weighed.other.evidence.span)) : '';
    return {
      outcome: 'fail',
      messageId,
      data: {
        table: table.name, reason: table.scope.reason, line: String(context.line(table.scope.span)), protection, accepted, other, found: '', lack: '',
        quote: claim ? context.quote(claim.evidence.span) : '', at: claim ? String(context.line(claim.evidence.span)) : '', ...more,
      },
      at: claim && messageId !== 'noPolicy' && messageId !== 'blanket' ? claim.evidence.span : table.span,
      evidence,
    };
  };
}
