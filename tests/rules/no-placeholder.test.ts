import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

async function linesOf(text: string, filePath = 'draft.md'): Promise<number[]> {
  const { messages } = await lintText(text, { filePath, preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'no-placeholder').map(({ line, subject, messageId }) => {
    expect([subject, messageId]).toEqual([`line:${String(line)}`, 'placeholder']);
    return line;
  });
}

/** A section on infrastructure with one line, the fifth. */
function line(words: string): string {
  return `# Notes\n\n## Infrastructure\n\n${words}\n`;
}

describe('no-placeholder', () => {
  it.each<[string, string]>([
    ['TBD behind a label', line('- Backups: TBD')],
    ['TBD with a name', line('- Retention is TBD with legal.')],
    ['TBA in a cell', '# Notes\n\n| Part | Host |\n|---|---|\n| API | tba |\n'],
    ['TODO', line('TODO: pick a region')],
    ['to be decided', line('The region is to be decided with the customer.')],
    ['not chosen', line('- Mail provider: not chosen')],
    ['a state that nobody knows', line('- Contract with the printer signed; contract with the carrier: status unknown')],
    ['not chosen, in a sentence of its own', line('Mails go out at night. Not chosen yet because we wait for offers.')],
    ['one of two that is not chosen', line('- Queue: Celery or SQS, not chosen, both would do.')],
    ['not chosen, with the reason why it is open', line('The mail provider was not chosen, as we wait for offers.')],
    ['to be looked at', line('- Retention of phone numbers: to be looked at')],
    ['nobody was asked', line('What the insurer wants to see in the logs. Nobody has asked them.')],
    ['a figure left out', line('- Retention: XX days')],
    ['a slot in angle brackets', line('- Region: <fill in before launch>')],
    ['a slot in braces', line('- Region: {{insert region}}')],
    ['a blank', line('- Region: ____')],
    ['a mark set as code', line('- Region: `TBD`')],
    ['what others decide at a meeting to come', line('Notes are kept for as long as the board agrees on at its next meeting.')],
    ['who has not answered', line('Legal has not answered whether the text may be kept.')],
    ['what somebody has to find out', line('Someone has to figure out where the backups go.')],
    ['a choice that stands open', line('Which region it runs in is still open.')],
    ['a choice that is still being made', line('The choice between two hosts is still being made.')],
    ['who is not sure', line('We are not sure which mail provider to take.')],
    ['what is not solved, with many records before it', line('Telling old records apart from new ones is not solved yet.')],
    ['German', line('- Region: noch unklar')],
    ['French', line('Hébergement : à définir.')],
    ['with points', line('Hosting: t.b.d.')],
    ['Spanish', line('- Región: por definir')],
    ['not solved yet', line('Backups are not solved yet.')],
    ['a question with a bare answer', line('What becomes of old rows after two years? Unclear.')],
    ['… in short', line('Backups: two sites share a key. This isn\'t solved yet.')],
    ['… of several', line('The prices haven\'t been decided.')],
    ['a mark in a heading', '# Notes\n\n## Infrastructure\n\n### Backups (TBD)\n'],
    ['nothing decided', line('How backups are restored is not yet decided.')],
    ['unknown as the whole answer', line('- Region: unknown')],
    ['question marks', line('- Region: ???')],
    ['a slot to fill', line('- Region: [insert region]')],
    ['lorem ipsum', line('Lorem ipsum dolor sit amet.')],
    ['a question of an open list', '# Notes\n\n## Open questions\n\n- Who pays for the SMS?\n'],
    ['a point of an open list that only names who answers', '# Notes\n\n## Open points\n\n- Which region? Owner: Ana\n'],
    ['a question of an open list with no answer behind it', '# Notes\n\n## Open questions\n\n- Who pays for the SMS? Not decided.\n'],
    ['a question below a line that leads it in', '# Notes\n\n## Risks\n\nOpen questions:\n\n- Who pays for the SMS?\n- Retention of notes: eight weeks.\n'],
    ['a question without a mark', '# Notes\n\n## Open issues\n\n- Region of the database\n'],
    ['a row without an answer', '# Notes\n\n## Open questions\n| Question | Answer |\n|---|---|\n| Which region? | |\n'.replace('questions\n', 'questions\n')],
  ])('reports %s', async (_name, text) => {
    expect(await linesOf(text)).toHaveLength(1);
  });

  it('reports each unanswered question at its line, not the heading', async () => {
    expect(await linesOf('# Notes\n\n## Open questions\n\n1. Which region?\n2. Which plan? The small one, until it hurts.\n3. Who is on call?\n')).toEqual([5, 7]);
  });

  it('reads open questions in YAML', async () => {
    expect(await linesOf('open_questions:\n  - which region?\n  - which plan? the small one until it hurts\nregion: tbd\n', 'draft.yaml')).toEqual([2, 4]);
  });

  it.each<[string, string]>([
    ['an answer', line('- Backups: nightly')],
    ['a word for the value of a field', line('An unknown status is answered with 422.')],
    ['a state of a record', line('Rows start as `todo` and end as `done`.')],
    ['a condition', line('If the locale is not defined, English is used.')],
    ['what users are to do', line('Bookings wait to be confirmed by the vet.')],
    ['a value in a table', '# Notes\n\n| Column | Default |\n|---|---|\n| mood | unknown |\n'],
    ['what the sentence before tells was passed over', line('A form and a mailbox would do for ten clubs. Not chosen because nobody would answer at night.')],
    ['what was passed over', line('- Queue: Celery. SQS was not chosen, because it has no priorities.')],
    ['what was passed over, behind a colon', line('- Queue: Celery. SQS was not chosen: it still has no priorities.')],
    ['what was passed over for another', line('MongoDB was deliberately not chosen in favour of Postgres.')],
    ['a list of what was passed over', line('- Not chosen: SQS, it has no priorities.')],
    ['a TODO app', line('It is a TODO app for teams.')],
    ['a to-do list', line('The app keeps a todo list per user.')],
    ['that none is left', line('Nothing is TBD in this document.')],
    ['a word that is spoken of', line('An answer such as "TBD" blocks the gate.')],
    ['a state among others', line('Cards are TODO, DOING or DONE and move from TODO to DONE.')],
    ['a mark that a check meets', line('The build fails on TODO comments. The linter rejects TBD.')],
    ['cards of that state', line('The list of TODO cards is printed.')],
    ['a company of that name', line('Rates come from TBD Freight GmbH.')],
    ['a mark of an older draft', line('All that was TBD in May is settled below.')],
    ['values in a list', line('- yes\n- no\n- undecided')],
    ['values in a sentence', line('An answer is yes, no or undecided.')],
    ['people who are undecided', line('Undecided members get a second mail.')],
    ['what a committee of the domain does', line('The committee decides on each claim at its monthly meeting.')],
    ['what owners have to do', line('Owners have to decide within two days.')],
    ['what was decided at a meeting', line('Notes are kept for two years, as decided at the last meeting.')],
    ['text in a field', line('The field shows the placeholder text "Your name".')],
    ['what the author refuses', line('Ticks in the browser only: I have not agreed to that.')],
    ['what is open or unclear in the domain', line('The hut, which is open, and the page where it is unclear who booked. What is open stands on a list.')],
    ['signs set as code', line('Comments: `<-` request, `->` answer.')],
    ['a size', line('XXL notes need a second page.')],
    ['an element of HTML', line('The <b>region</b> is <span class="x">Paris</span>.')],
    ['what is put off', '# Notes\n\n## Out of scope\n\n- Mobile app: TBD\n'],
    ['a table that is called as a list of open items', '# Notes\n\n## Database\n\n### todos\n- id: uuid primary key\n- user_id: uuid not null\n- title: text\n\nRLS on. owner only: user_id = auth.uid()\n'],
    ['an answered question', '# Notes\n\n## Open questions\n\n- Which region? Frankfurt, because of the contract.\n'],
    ['a question answered below', '# Notes\n\n## Open questions\n\n- Which region?\n  - Decision: Frankfurt\n'],
    ['a ticked question', '# Notes\n\n## Open questions\n\n- [x] Which region\n'],
    ['a row with an answer', '# Notes\n\n## Open questions\n\n| Question | Answer |\n|---|---|\n| Which region? | Frankfurt |\n'],
  ])('near miss: %s', async (_name, text) => {
    expect(await linesOf(text)).toEqual([]);
  });

  it('leaves an output, an empty section and an unanswered question to the rules about them', async () => {
    const text = '# Notes\n\n## System Architecture\n\nOne app.\n\n## Services\n\n- **API**: TBD\n\n## API Endpoints\n\n### POST /api/notes\n\n- Body: text\n- Response: TBD\n\n## Infrastructure\n\nTBD\n\n## Review\n\n**Most fragile point?** TBD\n';
    expect(await linesOf(text)).toEqual([]);
  });

  it.each<[string, string]>([
    ['the limit of an endpoint', '# Notes\n\n## API Endpoints\n\n| Endpoint | Auth | Rate limit |\n|---|---|---|\n| POST /api/ask (calls OpenAI) | session cookie | TBD |\n'],
    ['the protection of a table', '# Notes\n\nPostgres.\n\n## Tables\n\n| Table | Columns | RLS |\n|---|---|---|\n| notes | id, user_id | TBD |\n'],
  ])('leaves to another rule what that reports: %s', async (_name, text) => {
    expect(await linesOf(text)).toEqual([]);
  });
});
