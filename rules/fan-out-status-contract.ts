import type { FanOutWorker } from '../src/model/writes.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'okOnFailure' | 'bodyInspected';

export default defineRule<FanOutWorker, Record<string, never>, MessageId>({
  id: 'fan-out-status-contract',
  item: 'C12',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports workers that a master calls over HTTP whose failure is not told by a non-2xx status.',
    why: 'A worker that answers 200 with an error in its body counts as a success everywhere that looks at the status: the dashboard is green while nobody has got their reminder.',
    bad: '# Notes\n\n## API Endpoints\n\n### POST /api/cron/digest\n\nThe master. Calls the worker once per user.\n\n### POST /api/workers/digest\n\nWorker. Always answers 200, the master reads `ok` in the body.\n',
    good: '# Notes\n\n## API Endpoints\n\n### POST /api/cron/digest\n\nThe master. Calls the worker once per user.\n\n### POST /api/workers/digest\n\nWorker. Answers 502 on any failure that the master should count as failed.\n',
  },
  options: {},
  messages: {
    missing: '{{who}} is called once for each of many (line {{line}}) but nothing says with which status it fails. State it, e.g. "returns 502 on any failure the master should count as failed".',
    okOnFailure: '{{who}} is called once for each of many (line {{line}}) but answers 200 on failure (line {{place}}: "{{words}}"). Let it return a non-2xx status, e.g. "502 on any failure".',
    bodyInspected: '{{who}} is called once for each of many (line {{line}}) and the master tells failures by the body (line {{place}}: "{{words}}"). Let the status tell, e.g. "502 on any failure; the master counts by status alone".',
  },
  subjects: ({ fanOuts }) => fanOuts,
  check: (worker, { line, quote }) => {
    const { okOnFailure, bodyInspected, nonSuccess, fanOut } = worker;
    const who = `${worker.isMaster ? 'What the master' : 'Worker'} "${worker.id.slice('endpoint:'.length)}"${worker.isMaster ? ' calls' : ''}`;
    const facts = { who, line: String(line(fanOut.span)) };
    const flaw = okOnFailure ?? (nonSuccess ? null : bodyInspected);
    if (flaw) {
      return { outcome: 'fail', messageId: okOnFailure ? 'okOnFailure' : 'bodyInspected', at: flaw.span, evidence: [flaw], data: { ...facts, place: String(line(flaw.span)), words: quote(flaw.span) } };
    }
    if (nonSuccess) return { outcome: 'pass', at: nonSuccess.span, evidence: [nonSuccess] };
    return { outcome: 'fail', messageId: 'missing', at: worker.span, evidence: [fanOut], data: facts };
  },
});
