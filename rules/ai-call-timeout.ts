import type { Claim, Evidence } from '../src/model/claim.js';
import { claimsOf, type Endpoint, UNNAMED_MODEL, type UnroutedAiStep } from '../src/model/model.js';
import { defineRule, type RuleContext, type Verdict } from '../src/rule/rule.js';
import { weigh, type Weighed } from '../src/rule/weigh.js';
import { listed } from './shared/listed.js';

type MessageId = 'missing' | 'tooLong' | 'noAbort' | 'no504' | 'vague' | 'deferred' | 'hedged' | 'contradicted';
type AiStep = Endpoint | UnroutedAiStep;

interface Options {
  readonly maxSeconds: number;
}

const ACCEPTED = 'e.g. "8 s, Promise.race with an AbortController, JSON 504 on timeout"';

/** Only a machine waits: a stated fallback does instead of the 504. */
function isMachine(step: AiStep): boolean {
  return 'caller' in step && (step.caller === 'cron' || step.caller === 'worker' || step.caller === 'operator');
}

/** The bounds in seconds of the nearest statement that gives any, the platform's own limit set apart. */
function boundOf(claims: readonly Claim[]): { readonly weighed: Weighed; readonly seconds: number | null } {
  // Of a log that changes its mind the later entry decides, wherever the first figure stands.
  const changed = claims.filter((claim) => claim.supersedes && claim.stance === 'affirmed' && !claim.flaw && claim.seconds !== undefined).at(-1);
  if (changed) return { weighed: weigh([changed]), seconds: changed.seconds ?? null };
  const weighed = weigh(claims);
  if (weighed.outcome !== 'affirmed') return { weighed, seconds: null };
  const same = claims.filter((claim) => claim.nearness === weighed.claim.nearness && claim.stance === 'affirmed' && !claim.flaw && claim.seconds !== undefined);
  return { weighed, seconds: Math.min(...same.map((claim) => claim.seconds ?? Number.POSITIVE_INFINITY)) };
}

function judge(step: AiStep, { maxSeconds }: Options, context: RuleContext<Options>): Verdict<MessageId> {
  const timeouts = claimsOf(step, 'timeout');
  const own = timeouts.filter((claim) => claim.flaw !== 'platform');
  const platform = timeouts.find((claim) => claim.flaw === 'platform' && claim.stance === 'affirmed');
  const bound = boundOf(own);
  const abort = weigh(claimsOf(step, 'abort'));
  const answers = claimsOf(step, 'status504');
  const answered = weigh(isMachine(step) ? answers.filter((claim) => claim.stance !== 'denied').map(({ flaw: _, ...claim }) => claim) : answers.filter((claim) => claim.flaw !== 'status'));
  const evidence = [bound.weighed, abort, answered].flatMap((weighed): readonly Evidence[] => weighed.evidence);
  const ok = { bound: bound.seconds !== null && bound.seconds <= maxSeconds, abort: abort.outcome === 'affirmed', answer: answered.outcome === 'affirmed' };
  if (ok.bound && ok.abort && ok.answer) return { outcome: 'pass', at: evidence[0]?.span ?? step.span, evidence };
  const lacks = [
    ...(ok.bound ? [] : [`a bound of at most ${maxSeconds} s`]),
    ...(ok.abort ? [] : ['a mechanism that ends the wait']),
    ...(ok.answer ? [] : [isMachine(step) ? 'JSON 504 or a stated fallback on timeout' : 'JSON with status 504 on timeout']),
  ].join(', ');
  const messageId = wordFor(bound, platform, abort, ok, maxSeconds);
  const blamed = blamedClaim(messageId, bound.weighed, abort, answered, platform);
  const at = blamed?.evidence.span ?? step.span;
  return {
    outcome: 'fail',
    messageId,
    data: {
      subject: 'name' in step ? `Endpoint "${step.name}"` : 'A step that a person waits for',
      provider: modelsOf('calls' in step ? step.calls : []),
      lacks,
      quote: blamed ? context.quote(blamed.evidence.span) : '',
      line: String(context.line(at)),
      seconds: String(bound.seconds ?? platform?.seconds ?? ''),
      max: String(maxSeconds),
    },
    at,
    evidence: blamed && !evidence.includes(blamed.evidence) ? [blamed.evidence, ...evidence] : evidence,
  };
}

/** The models that a step waits for, by name: each needs its timeout. */
function modelsOf(calls: Endpoint['calls']): string {
  const names = new Set(calls.filter(({ ai, provider }) => ai && provider !== UNNAMED_MODEL).map(({ provider }) => provider));
  return listed([...names]) || UNNAMED_MODEL;
}

function wordFor(bound: { readonly weighed: Weighed; readonly seconds: number | null }, platform: Claim | undefined, abort: Weighed, ok: { readonly bound: boolean; readonly abort: boolean }, maxSeconds: number): MessageId {
  const { outcome } = bound.weighed;
  if (outcome === 'contradicted' || abort.outcome === 'contradicted') return 'contradicted';
  if (outcome === 'deferred' || outcome === 'hedged') return outcome;
  if (bound.seconds !== null && !ok.bound) return 'tooLong';
  if (bound.seconds === null) {
    if (platform && outcome !== 'denied') return (platform.seconds ?? 0) > maxSeconds ? 'tooLong' : 'noAbort';
    if (abort.outcome === 'deferred' || abort.outcome === 'hedged') return abort.outcome;
    return outcome === 'vague' || abort.outcome === 'affirmed' ? 'vague' : 'missing';
  }
  return ok.abort ? 'no504' : 'noAbort';
}

function blamedClaim(messageId: MessageId, bound: Weighed, abort: Weighed, answer: Weighed, platform: Claim | undefined): Claim | undefined {
  const claim = (weighed: Weighed): Claim | undefined => (weighed.outcome === 'missing' ? undefined : weighed.claim);
  if (messageId === 'no504') return claim(answer) ?? claim(bound);
  if (messageId === 'missing') return undefined;
  return claim(bound) ?? platform ?? claim(abort);
}

export default defineRule<AiStep, Options, MessageId>({
  id: 'ai-call-timeout',
  item: 'C2',
  severity: 'error',
  gate: true,
  docs: {
    summary: 'Reports AI calls whose caller waits without a bound, a mechanism that ends the wait and JSON 504 on timeout.',
    why: 'A model that answers slowly is stopped by the platform after ten seconds, which sends an HTML page to a client that parses JSON: the user sees a blank screen and the log shows nothing.',
    bad: '# Notes\n\n## API Endpoints\n\n- `POST /api/notes/summary` — calls OpenAI to summarise a note. `maxDuration = 9`.\n',
    good: '# Notes\n\n## API Endpoints\n\n- `POST /api/notes/summary` — calls OpenAI to summarise a note. `Promise.race` with an `AbortController` at 8 s, JSON 504 on timeout.\n',
  },
  options: { maxSeconds: { type: 'number', default: 9, description: 'The longest accepted wait for an AI model, in seconds.', minimum: 1 } },
  messages: {
    missing: `{{subject}} waits for {{provider}} and says nothing of a timeout. It lacks {{lacks}}, ${ACCEPTED}.`,
    tooLong: '{{subject}} waits for {{provider}} for up to {{seconds}} s ("{{quote}}", line {{line}}); at most {{max}} s are accepted. It lacks {{lacks}}.',
    noAbort: `{{subject}} bounds its wait for {{provider}} ("{{quote}}", line {{line}}) and names nothing that ends it. It lacks {{lacks}}, ${ACCEPTED}.`,
    no504: `{{subject}} ends its wait for {{provider}} ("{{quote}}", line {{line}}) and does not say what is answered then. It lacks {{lacks}}, ${ACCEPTED}.`,
    vague: `{{subject}} waits for {{provider}} with a timeout that cannot be checked: "{{quote}}" (line {{line}}). It lacks {{lacks}}, ${ACCEPTED}.`,
    deferred: `The timeout of {{provider}} is put off: "{{quote}}" (line {{line}}). {{subject}} lacks {{lacks}}, ${ACCEPTED}.`,
    hedged: `The timeout of {{provider}} is left open: "{{quote}}" (line {{line}}). {{subject}} lacks {{lacks}}, ${ACCEPTED}.`,
    contradicted: '{{subject}} is said to have a timeout on {{provider}} and to have none ("{{quote}}", line {{line}}). Keep one of the two.',
  },
  subjects: ({ endpoints, unroutedAiStep }) => [...endpoints.filter((endpoint) => endpoint.calls.some((call) => call.ai) && !endpoint.handsOver), ...(unroutedAiStep ? [unroutedAiStep] : [])],
  check: (step, context) => judge(step, context.options, context),
});
