import type { StoredPage } from '../src/model/reads.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'clientStateOnly';

const ACCEPTED = 'e.g. "on load it calls `GET /api/reports/:id`, which reads `reports` by id for the session\'s user"';

export default defineRule<StoredPage, Record<string, never>, MessageId>({
  id: 'page-rehydration',
  item: 'C10',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports dashboards, reports and linked pages without a read path for their first load.',
    why: 'The report was drawn from the answer of the upload. The link in the mail opened the same page a day later, in a fresh browser, and it was empty.',
    bad: '# Notes\n\n## Data Flow\n\nThe e-mail links to `/reports/:reportId`. The page shows the report from the React store.\n',
    good: '# Notes\n\n## Data Flow\n\nThe e-mail links to `/reports/:reportId`. On load the page calls `GET /api/reports/:reportId` with the session cookie.\n',
  },
  options: {},
  messages: {
    missing: `Page "{{page}}" is opened on its own (line {{line}}), and nothing says what its first load reads. State the read path, ${ACCEPTED}.`,
    clientStateOnly: `Page "{{page}}" is drawn from what the client holds: "{{quote}}" (line {{line}}). Opened from a link or after a reload it is empty. State the read path of the first load, ${ACCEPTED}.`,
  },
  subjects: ({ reads }) => reads.pages,
  check: (page, context) => {
    const client = page.sources.find(({ kind }) => kind === 'client');
    const read = page.sources.find(({ kind }) => kind === 'read');
    if (client && (!read || client.span.start > read.span.start)) {
      return { outcome: 'fail', messageId: 'clientStateOnly', data: { page: page.name, quote: context.quote(client.span), line: String(context.line(client.span)) }, at: client.span, evidence: [{ span: client.span, stance: 'denied' }] };
    }
    if (read) return { outcome: 'pass', at: read.span, evidence: [{ span: read.span, stance: 'affirmed' }] };
    return { outcome: 'fail', messageId: 'missing', data: { page: page.name, quote: '', line: String(context.line(page.linkedFrom ?? page.span)) }, at: page.span, evidence: [] };
  },
});
