import { type CriticalQuestion, isArchitecture, type QuestionName } from '../src/model/architecture.js';
import { defineRule } from '../src/rule/rule.js';

const ASKED: Readonly<Record<QuestionName, string>> = {
  'fragile point': 'what the most fragile point of the design is, and how it fails',
  'wrong assumption': 'which assumption could be wrong in production',
  '10x traffic': 'what breaks first at ten times the traffic',
  'simpler alternative': 'whether a simpler architecture reaches the same, and why it is chosen or not',
};

const EXAMPLE: Readonly<Record<QuestionName, string>> = {
  'fragile point': '"Most fragile: the nightly import. If it fails, the list shows yesterday\'s pupils."',
  'wrong assumption': '"Wrong assumption: that each member has a phone of his own."',
  '10x traffic': '"At 10x the SMS quota is exhausted first, one message per second."',
  'simpler alternative': '"Simpler: a shared spreadsheet. Rejected, it keeps no audit trail."',
};

export default defineRule<CriticalQuestion, object, 'missing' | 'empty'>({
  id: 'critical-questions',
  item: 'A',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports architectures that do not answer the four questions: the most fragile point, an assumption that could be wrong, what breaks first at 10x, a simpler alternative.',
    why: 'A design that nobody has attacked is attacked by production. The team that wrote down "the hourly master dies halfway" added a resume cursor before the first night; the team that did not found out from its users.',
    bad: `# Notes app

## System Architecture

Next.js → Postgres

## Services

- **API**: reads and writes notes

## Infrastructure

Vercel, Neon Postgres

## Critical questions

- Most fragile point: the connection pool; when it is full, every page fails.
- Wrong assumption: that notes are short.
- 10x traffic: TBD
`,
    good: `# Notes app

## System Architecture

Next.js → Postgres

## Services

- **API**: reads and writes notes

## Infrastructure

Vercel, Neon Postgres

## Critical questions

- Most fragile point: the connection pool; when it is full, every page fails.
- Wrong assumption: that notes are short.
- 10x traffic: the pool again, at 100 connections.
- Simpler alternative: files in a bucket. Rejected, search is the point of the product.
`,
  },
  options: {},
  messages: {
    missing: 'The document does not say {{asked}}. Answer it in a sentence, e.g. {{example}}.',
    empty: 'The document asks {{asked}}, but does not answer: "{{quote}}". Answer it in a sentence, e.g. {{example}}.',
  },
  subjects: (model) => (isArchitecture(model) ? model.architecture.questions : []),
  check: ({ name, asked, answer, placeholder, span }, { quote }) => {
    if (answer) return { outcome: 'pass', at: answer, evidence: [{ span: answer, stance: 'affirmed' }] };
    const data = { asked: ASKED[name], example: EXAMPLE[name], quote: asked ? quote(asked) : '' };
    return { outcome: 'fail', messageId: asked ? 'empty' : 'missing', data, at: span, evidence: [asked, placeholder].filter((words) => words !== null).map((words) => ({ span: words, stance: 'deferred' })) };
  },
});
