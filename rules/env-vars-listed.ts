import type { EnvVariable, Model, Subject } from '../src/model/model.js';
import { defineRule } from '../src/rule/rule.js';

/** The document itself, where it has no list that single variables could be missing from. */
interface WholeDocument extends Subject {
  readonly kind: 'document';
}

const START = { start: 0, end: 0 };

function wholeDocument({ environment }: Model): WholeDocument {
  return { kind: 'document', id: 'document', span: environment.firstNeed ?? START };
}

export default defineRule({
  id: 'env-vars-listed',
  item: 'G4',
  severity: 'error',
  gate: true,
  docs: {
    summary: 'Reports environment variables that the document uses and its list of environment variables does not name, and a missing list.',
    why: 'A variable that only the code knows is missing on the day of the deployment: the process starts, and fails at the first request that needs it.',
    bad: [
      '# Orders',
      '',
      '- `POST /api/orders` takes an order and mails a receipt from `process.env.MAIL_FROM`.',
      '- `GET /api/cron/close` checks `CRON_SECRET`.',
      '',
      '## Environment variables',
      '',
      '- `DATABASE_URL`',
      '- `CRON_SECRET`',
      '',
    ].join('\n'),
    good: [
      '# Orders',
      '',
      '- `POST /api/orders` takes an order and mails a receipt from `process.env.MAIL_FROM`.',
      '- `GET /api/cron/close` checks `CRON_SECRET`.',
      '',
      '## Environment variables',
      '',
      '- `DATABASE_URL`',
      '- `CRON_SECRET`',
      '- `MAIL_FROM`',
      '',
    ].join('\n'),
  },
  options: {},
  messages: {
    unlisted:
      '`{{name}}` is used here{{elsewhere}}, but the environment variable list (line {{list}}) does not name it{{lookAlike}}. Add `{{name}}` to that list by its whole name; a pattern such as `SMTP_*`, "etc.", or a sentence that says where it is used does not list it.',
    noList:
      'The document has no list of its environment variables{{placeholder}}, but needs one: {{need}} (line {{line}}). List every variable by name, in a table, a list, a dotenv block or one sentence ("Environment variables: `DATABASE_URL`, …").',
  },
  subjects: (model): readonly (EnvVariable | WholeDocument)[] => {
    if (!model.environment.exists) return [wholeDocument(model)];
    return model.variables.filter((variable) => variable.uses.length > 0);
  },
  check: (subject, { model, quote, line }) => {
    if (subject.kind === 'document') {
      const { needed, firstNeed, placeholder } = model.environment;
      if (!needed || !firstNeed) return { outcome: 'pass', at: subject.span, evidence: [] };
      const instead = placeholder ? ` ("${quote(placeholder)}" on line ${line(placeholder)} is none)` : '';
      return { outcome: 'fail', messageId: 'noList', data: { placeholder: instead, need: quote(firstNeed), line: String(line(firstNeed)) }, at: firstNeed, evidence: [] };
    }
    const [first, ...others] = subject.uses;
    const at = first ?? subject.span;
    if (subject.listed) return { outcome: 'pass', at, evidence: [{ span: subject.listed, stance: 'affirmed' }] };
    const list = model.variables.flatMap(({ listed }) => (listed ? [listed] : []))[0];
    const lines = [...new Set(others.map(line))].filter((number) => number !== line(at));
    const elsewhere = lines.length > 0 ? ` and on line${lines.length > 1 ? 's' : ''} ${lines.slice(0, 3).join(', ')}` : '';
    const lookAlike = subject.lookAlike ? ` (a letter of the name on line ${line(subject.lookAlike)} only looks like a Latin one)` : '';
    return { outcome: 'fail', messageId: 'unlisted', data: { name: subject.name, elsewhere, lookAlike, list: String(line(list ?? subject.lookAlike ?? at)) }, at, evidence: [{ span: at, stance: 'affirmed' }] };
  },
});
