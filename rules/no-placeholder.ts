import type { Placeholder } from '../src/model/architecture.js';
import { defineRule } from '../src/rule/rule.js';

export default defineRule<Placeholder, object, 'placeholder'>({
  id: 'no-placeholder',
  item: 'G',
  severity: 'error',
  gate: false,
  yields: true,
  docs: {
    summary: 'Reports words that stand where an answer belongs (TBD, TODO, "to be decided", ???) and open questions that nobody answers.',
    why: 'An answer that is "TBD" is decided by whoever writes that line of code, alone and in a hurry. "Retention: TBD" became "kept forever", and the deletion request of a customer could not be met.',
    bad: `# Photo service

## Infrastructure

- S3 for originals, retention: TBD

## Open questions

- Who pays for the SMS?
`,
    good: `# Photo service

## Infrastructure

- S3 for originals, kept for 30 days

## Open questions

- Who pays for the SMS? The office, from the account that pays for mail.
`,
  },
  options: {},
  messages: {
    placeholder: '{{what}}: "{{quote}}". {{accepted}}',
  },
  subjects: (model) => model.architecture.placeholders,
  check: ({ span, isQuestion, isAnswered, concerns }, { quote }) => {
    if (isAnswered) return { outcome: 'pass', at: span, evidence: [] };
    const data = {
      what: isQuestion ? 'An open question has no answer' : 'A placeholder stands where an answer belongs',
      quote: quote(span),
      accepted: isQuestion ? 'Answer it here, or name the answer that holds until it is decided.' : 'Put the answer in its place, or take the matter out of this build.',
    };
    return { outcome: 'fail', messageId: 'placeholder', data, at: span, evidence: [{ span, stance: 'deferred' }], concerns };
  },
});
