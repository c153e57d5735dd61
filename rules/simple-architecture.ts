import type { HeavyMachinery } from '../src/model/architecture.js';
import { defineRule } from '../src/rule/rule.js';

export default defineRule<HeavyMachinery, object, 'unjustified'>({
  id: 'simple-architecture',
  item: 'R',
  severity: 'warn',
  gate: false,
  docs: {
    summary: 'Reports heavy machinery (microservices, Kubernetes, Kafka, service mesh, event sourcing, CQRS, sharding, multi-region) in a first version that gives no reason why it is required.',
    why: 'Each of these costs weeks before the first user sees anything. A prototype for forty people ran on a cluster of nine services, and the team spent its month on deployments instead of the question that the prototype was to answer.',
    bad: `# Notes app, MVP

## System Architecture

Notes are published to Kafka and read by the search service.
`,
    good: `# Notes app, MVP

## System Architecture

Notes are published to Kafka, because the bank accepts changes through its own Kafka cluster only.
`,
  },
  options: {},
  messages: {
    unjustified: 'The document calls itself a first version ("{{version}}", line {{line}}) and plans {{machinery}} without a reason why it is required. Leave it out, or name what cannot be done without it.',
  },
  subjects: (model) => model.architecture.machinery,
  check: ({ name, span, firstVersion, reason }, { quote, line }) => {
    if (reason) return { outcome: 'pass', at: span, evidence: [{ span: reason, stance: 'affirmed' }] };
    return { outcome: 'fail', messageId: 'unjustified', data: { machinery: name, version: quote(firstVersion), line: String(line(firstVersion)) }, at: span, evidence: [{ span, stance: 'affirmed' }] };
  },
});
