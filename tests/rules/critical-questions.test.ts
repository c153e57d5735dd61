import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const HEAD = '# Notes\n\n## System Architecture\n\nNext.js → Postgres\n\n## Services\n\n- **API**: all\n\n## Infrastructure\n\nVercel\n\n';
const ALL = ['fragile point', 'wrong assumption', '10x traffic', 'simpler alternative'];

async function reportsOf(text: string, filePath = 'draft.md'): Promise<string[]> {
  const { messages } = await lintText(text, { filePath, preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'critical-questions').map(({ subject, messageId }) => `${String(messageId)} ${String(subject).slice('question:'.length)}`);
}

/** What is left of the four questions after a section has been read. */
async function unansweredIn(section: string): Promise<string[]> {
  return (await reportsOf(`${HEAD}${section}\n`)).map((report) => report.replace('missing ', '')).sort();
}

function but(...answered: string[]): string[] {
  return ALL.filter((name) => !answered.includes(name)).sort();
}

describe('critical-questions', () => {
  it('says nothing of a note', async () => {
    expect(await reportsOf('# Notes\n\n## Services\n\n- **API**: all\n')).toEqual([]);
  });

  it('reports all four where none is asked', async () => {
    expect(await unansweredIn('## Risks\n\n- Long notes are cut.')).toEqual(but());
  });

  it.each<[string, string, readonly string[]]>([
    ['questions in bold', '**Most fragile point?** The import. If it fails, the list is old.\n\n**10x traffic?** The pool.', but('fragile point', '10x traffic')],
    ['labels', '- *Fragile:* the import\n- *Wrong assumption:* people read mail\n- *10x:* SMS\n- *Simpler:* a spreadsheet', []],
    ['numbered labels in prose', '**7.1 The most fragile point** is the import.\n\n**7.4 Simpler:** buy it.', but('fragile point', 'simpler alternative')],
    ['sentences', 'The weakest point is the import. The assumption that may be wrong is that members read mail. With ten times the traffic the pool is exhausted. A simpler design would be a spreadsheet.', []],
    ['a judgement behind what it judges', '- The import reads one file. When two clerks send one at once it loses the first. Weakest spot.\n- Mail is slow.', but('fragile point')],
    ['near miss: a judgement of nothing', '- Weakest spot.\n- Mail is slow.', ['10x traffic', 'empty fragile point', 'simpler alternative', 'wrong assumption']],
    ['near miss: a judgement behind a question', '- Does the import lose a file? Weakest spot.\n- Mail is slow.', ['10x traffic', 'empty fragile point', 'simpler alternative', 'wrong assumption']],
    ['short labels', '- most fragile → the import\n- wrong? → that members read mail\n- x10 → the list of today, 9000 rows in one page', but('fragile point', 'wrong assumption', '10x traffic')],
    ['a bet as a label', '- betting on: members read mail\n- weakest link: the import', but('fragile point', 'wrong assumption')],
    ['near miss: tenfold is no problem', '- Ten times the readers: not a problem, the design is scalable.', ['10x traffic', 'fragile point', 'simpler alternative', 'wrong assumption']],
    ['tenfold is no problem until something breaks', '- Ten times the readers: not a problem until the pool of 20 connections is used up.', but('10x traffic')],
    ['a question as a heading', '### What is the single most fragile point in this design? How does it fail?\n\nThe import.\n\n### What breaks first at 10x?\n\nThe pool.', but('fragile point', '10x traffic')],
    ['a doubted assumption beside other answers', 'The weakest point is the import. We assume one device per member, which families break.', but('fragile point', 'wrong assumption')],
    ['other words beside an answer', 'At 10x the pool runs out. I am betting that members read mail. We could get by with a spreadsheet, but it keeps no trail.', but('10x traffic', 'wrong assumption', 'simpler alternative')],
    ['near miss: an assumption within the answer to another question', '## Questions\n\n9.1 Fragile: settling. It dies after the transfer → we believe a hall is unpaid and pay twice.\n9.2 10×: the pool of 20 connections runs out first.', but('fragile point', '10x traffic')],
    ['one label over all that follows', '## Questions\n\nFragile: settling, which may die after the transfer. We assume that halls read mail on the day. At 10x the pool runs out first.', but('fragile point', 'wrong assumption', '10x traffic')],
    ['near miss: a host that scales', '## Questions\n\n- 10x: Fly scales machines automatically.', ['empty 10x traffic', ...but('10x traffic')]],
    ['near miss: the same words elsewhere', 'At 10x the pool runs out.\n\n## Scope\n\nWe could get by with a spreadsheet for invoices.', but('10x traffic')],
    ['questions in other words', '*What is weakest?* The import.\n\n*What may we have got plain wrong?* That members read mail.\n\n*Ten times the load?* The pool runs out.\n\n*Could it be plainer?* Yes. A spreadsheet, but it keeps no trail.', []],
    ['what one has wrong, and a smaller thing', '*What could we have wrong?* That members read mail.\n\n*Is there a smaller thing?* A spreadsheet on the wall.', but('wrong assumption', 'simpler alternative')],
    ['a plainer design', 'Where might we be mistaken? Perhaps members share one phone.\n\nThere is a plainer design: a spreadsheet, which keeps no trail.', but('wrong assumption', 'simpler alternative')],
    ['questions of a sceptic', '**Where does it snap?** In the import, which nobody watches.\n\n**What are we taking on faith?** That members read mail.\n\n**Do we need all of this?** A spreadsheet would do, but it keeps no trail.', but('fragile point', 'wrong assumption', 'simpler alternative')],
    ['near miss: faith and a snap in another sense', 'The parser cracks the file open. A snapshot is left out. Faith groups are members.', but()],
    ['near miss: a smaller picture, a wrong password', 'Phones get a smaller version of the picture. A member may have the password wrong three times. The plain text is kept.', but()],
    ['German', 'Fragilster Punkt: der Import. Falsche Annahme: dass alle Mails lesen. Bei zehnfacher Last bricht die Datenbank. Einfacher: eine Tabelle.', []],
    ['ten times told by two figures', 'With 2 000 instead of 200 orders a day the kitchen printer gives way first.', but('10x traffic')],
    ['ten times told by a rise', 'If we went from 300 to 3k orders a day, the SMS quota would run out.', but('10x traffic')],
    ['near miss: two figures that are no tenfold', 'With 400 instead of 200 orders a day the kitchen printer gives way first.', but()],
    ['near miss: figures far apart', 'If the limit rises from 10 to 1000, the pool breaks.', but()],
    ['near miss: figures of something else', 'The limit was raised from 10 to 100 per minute. At 10 instead of 100 ms the pool is idle.', but()],
    ['what gives way in the next sentence', 'With 2 000 instead of 200 orders a day we would be happy. The printer breaks first, though.', but('10x traffic')],
    ['an assumption in a table of risks that answers questions', '## Technical Risks\n\n| Topic | Assessment |\n|---|---|\n| Fragile point | The import. |\n| Assumption | We assume that members read mail. |\n| Simpler | A spreadsheet, without a trail. |', but('fragile point', 'wrong assumption', 'simpler alternative')],
    ['near miss: an assumption in a table of mere risks', '## Technical Risks\n\n| Risk | Answer |\n|---|---|\n| Import | Runs again. |\n| Mail | We assume that members read mail. |\n\nThe weakest point is the import.', but('fragile point')],
    ['near miss: keeping it simple on purpose', '**Most fragile point?** The import.\n\n**Is there a simpler architecture?** We keep it simple on purpose.', [...but('fragile point', 'simpler alternative'), 'empty simpler alternative'].sort()],
    ['labels in words of their own', "**What's the one thing that'll break?** The import, unseen.\n\n**What if I'm wrong about…** members reading mail.\n\n**10× users?** The pool.\n\n**Could it be dumber?** A spreadsheet, without a trail.", []],
    ['further labels of the kind', '**Achilles heel:** the import.\n\n**Leap of faith.** That members read mail.\n\n**Growth by a factor of ten:** the pool is exhausted.\n\n**Why not just a spreadsheet?** Two editors overwrite each other.', []],
    ['near miss: such words in sentences', 'The lazy loader is the boring option of the framework. Guests take a leap of faith. The printer is the part that customers like least.', but()],
    ['beliefs and bets', '**What may be a false belief?** That members read mail.\n\n**What I trust least** is the import; a bad row stops it.', but('fragile point', 'wrong assumption')],
    ['what hinges on one part', 'The whole design hinges on the import; when it hangs, nothing runs.', but('fragile point')],
    ['what gives way first under load, without a figure', '**Scale.** Under peak load the report query is the first to go, it scans all notes.', but('10x traffic')],
    ['near miss: what comes first, without a load', '**Order.** The import is the first to run.', but()],
    ['figures with their noun in a label', '**3,000 members instead of 300:** the report query takes minutes.', but('10x traffic')],
    ['something simpler beside other answers', 'The weakest point is the import. A paper list would be simpler and was rejected, it takes an hour a day.', but('fragile point', 'simpler alternative')],
    ['near miss: simpler to use', 'The weakest point is the import. A bigger button would be simpler to hit.', but('fragile point')],
    ['a simpler one among alternatives', '**Alternatives considered:** Firebase (simpler, no server of our own; rejected, the reports need joins).', but('simpler alternative')],
    ['an answer after all', '**10x.** The app scales horizontally; the pool does not and is exhausted.\n\n**Simpler?** We keep it lean. A spreadsheet would do, but it keeps no trail.', but('10x traffic', 'simpler alternative')],
    ['Spanish', '**Punto más frágil:** la importación.\n\n**Suposición que puede ser falsa:** que todos leen el correo.\n\n**10x tráfico:** se agota el pool.\n\n**Alternativa más simple:** una hoja compartida.', []],
    ['French', '**Point le plus fragile :** l’import.\n\n**Hypothèse peut-être fausse :** que tous lisent leurs mails.\n\n**Trafic x10 :** le pool.\n\n**Plus simple :** un tableur partagé.', []],
    ['Portuguese', '**Ponto mais frágil:** a importação.\n\n**Premissa que pode estar errada:** que todos leem e-mail.\n\n**10x de tráfego:** o pool.\n\n**Alternativa mais simples:** uma planilha.', []],
    ['a delicate part', 'The counter is the most delicate part: two writers overwrite each other.', but('fragile point')],
    ['the likeliest part to break', 'The likeliest thing to break is the import, unseen by anybody.', but('fragile point')],
    ['a failure among other answers', '## Critical review\n\n1. The one import process. A broken row makes it hang, and all later rows wait.\n2. We take it that members read mail.\n3. At 10x the disk is full by noon.\n4. One could keep the notes in a browser and have no server at all; phones lose them, so no.', []],
    ['near miss: mere watching among other answers', '## Critical review\n\n1. The import process. It is logged.\n2. We take it that members read mail.\n3. At 10x the disk is full by noon.', but('wrong assumption', '10x traffic')],
    ['an assumption with what follows if it does not hold', '## Assumptions\n\n| Assumption | If it does not hold |\n|---|---|\n| Members read mail | reminders reach nobody |', but('wrong assumption')],
    ['an assumption that goes on to its failure', '## What we assume\n\n- Each member has an address. If couples share one, both get the mail.', but('wrong assumption')],
    ['near miss: an assumption and its figure', '## Assumptions\n\n| Assumption | Figure |\n|---|---|\n| Members | 300 |', but()],
    ['near miss: a failure that is no assumption', '## Import\n\n- Each row has an address. If it is missing, the row is skipped.', but()],
    ['a bet that may be lost', 'We bet on mail. That bet may be lost: half of them never open it.', but('wrong assumption')],
    ['doubts', '## Doubts\n\nPerhaps members never open the app.', but('wrong assumption')],
    ['something less among the alternatives', '## Alternatives considered\n\n- A ready-made wiki. Less to run, but no reminders. Not taken.', but('simpler alternative')],
    ['an afternoon of work instead', '## Why not a wiki\n\nIt would take an afternoon. Turned down because it sends no reminders.', but('simpler alternative')],
    ['near miss: an alternative that is no less', '## Alternatives considered\n\n- RabbitMQ. Rejected: one table is less to run.', but()],
    ['ten of them that use it', 'If ten clubs used it, the provider of mails cuts us off first, at 500 a day.', but('10x traffic')],
    ['near miss: ten people at once', 'If ten members used their keys, the door opens slowly.', but()],
    ['smaller, asked', '*Smaller?* A spreadsheet, free of charge; rejected because two people cannot write in it at once.', but('simpler alternative')],
    ['ten of them instead of one', 'Ten clubs instead of one means 5,000 mails a day, and the provider cuts us off at 500.', but('10x traffic')],
    ['German, in a sentence', 'Am anfälligsten ist der Import: bricht er ab, ist die Liste alt. Die Annahme, dass alle Mails lesen, kann falsch sein.', but('fragile point', 'wrong assumption')],
    ['questions in a table, in words of their own', '## Hard questions\n\n| Question | Answer |\n|---|---|\n| Where does it break most easily? | In the import, of which only one runs. |\n| Could it be less? | A paper list. No reminders, which the club insists on. |', but('fragile point', 'simpler alternative')],
    ['near miss: a table of other things', '## Devices\n\n| Device | Note |\n|---|---|\n| Screen | breaks most easily at the corner |\n| Could be less bright | yes |', but()],
    ['what may be assumed wrongly', '**What may be assumed wrongly?** That each member reads mail within a day.', but('wrong assumption')],
    ['near miss: as needed', '**What happens at ten times the traffic?** We will scale as needed.', ['empty 10x traffic', ...but('10x traffic')]],
    ['the part that fails first, in prose', 'The part that will fail first in daily use is the import: a new column shifts all dates.', but('fragile point')],
    ['near miss: the part that goes first under load', 'The part that will fail first under load is the import: it holds a lock.', but('10x traffic')],
    ['a shaky belief', '- Shaky belief: that members read mail within a day', but('wrong assumption')],
    ['keys of a record', '- fragile_point: the import, of which only one runs\n- doubtful_assumption: members read mail within a day\n- at_10x: the SMS queue, texts come after midnight', but('fragile point', 'wrong assumption', '10x traffic')],
    ['words in another order', 'Point the most weak is the import: if a row is broken, the rest is lost.', but('fragile point')],
    ['an assumption one is not sure of', "**An assumption we're not sure of:** that members read mail.\n\n**A lighter variant:** a paper list. It would do for one club, not for ten.", but('wrong assumption', 'simpler alternative')],
    ['near miss: a lighter variant in a sentence', 'The logo comes in a lighter variant for dark pages.', but()],
    ['near miss: keeping it simple', 'We keep it simple. This is simpler to operate.', but()],
    ['near miss: assumptions of size', '## Assumptions\n\n- 40 tenants, 300 requests per day', but()],
    ['near miss: ten times in another sense', 'A retry is made up to ten times. Video would be 10x the price.', but()],
    ['near miss: a peak that is no tenfold', '- **Spikes.** Friday is 5x a normal hour. Fine.', but()],
  ])('%s', async (_name, section, expected) => {
    expect(await unansweredIn(section)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['simpler alternative', '**Simpler architecture?** We keep it simple.'],
    ['simpler alternative', '**Simpler:** we keep it simple, see above.'],
    ['10x traffic', '**10x.** We would scale up.'],
    ['10x traffic', 'At ten times the traffic we would be delighted and look at it again.'],
    ['10x traffic', 'At ten times the members we watch the dashboard of the host and raise the plan.'],
    ['10x traffic', 'With 2 000 instead of 200 orders a day we would celebrate.'],
    ['simpler alternative', '**Something simpler?** We try to keep it as simple as possible at all times.'],
    ['simpler alternative', '**Simpler:** the design is already the simplest that works.'],
    ['simpler alternative', '**Simpler:** not that we can think of.'],
    ['10x traffic', '**10x.** Nothing breaks, the platform autoscales.'],
    ['10x traffic', '**10x.** Unlikely to happen.'],
    ['fragile point', '**Most fragile point:** every system has weak points, we monitor ours.'],
    ['fragile point', '**Most fragile point:** none, the design is robust.'],
    ['fragile point', '**Most fragile point?** All parts are robust.'],
    ['10x traffic', '**10x traffic.** No worries here.'],
    ['fragile point', '**Most fragile point:** will be analysed in the load test.'],
    ['10x traffic', '**10x.** A load test is planned before the launch, then we know.'],
    ['10x traffic', '**10x.** With ten clubs we book the next size of machine.'],
    ['10x traffic', '**10x.** We will run a load test and optimise where required.'],
    ['10x traffic', '**10x.** See the monitoring plan.'],
    ['fragile point', '**Most fragile point:** to be found in the pilot.'],
    ['wrong assumption', '**Wrong assumption:** we do not see any.'],
    ['simpler alternative', '**Simpler:** we have kept the design as simple as we could.'],
    ['simpler alternative', '**Something simpler?** We looked around and are convinced that this design is right.'],
    ['wrong assumption', '**Wrong assumption:** all assumptions were validated with product.'],
    ['wrong assumption', '**Wrong assumption.** None that I know of.\n\n**10x.** The pool.'],
  ])('takes empty words for no answer: %s', async (name, section) => {
    expect(await reportsOf(`${HEAD}${section}\n`)).toContain(`empty ${name}`);
  });

  it('takes a bare label beside other answers', async () => {
    expect(await unansweredIn('*Fragile point.* The parsers.\n\n*Assumption.* That three months are enough.')).toEqual(but('fragile point', 'wrong assumption'));
  });

  it.each<[string, string]>([
    ['fragile point', '**Most fragile point:** Nothing tells us that the import hangs.'],
    ['wrong assumption', '**Wrong assumption:** None of the members has two accounts.'],
    ['10x traffic', '**10x.** We book a bigger machine, until the disk is too slow.'],
    ['simpler alternative', '**Simpler:** as few parts as we could think of: a spreadsheet, without a trail.'],
    ['10x traffic', '**10x.** We add instances; the pool runs out of connections.'],
  ])('near miss, an answer that begins like none: %s', async (name, section) => {
    expect(await unansweredIn(section)).toEqual(but(name));
  });

  it.each<[string, string]>([
    ['TBD', '- Most fragile point: TBD'],
    ['a bare question', '**Most fragile point?**\n\n## Glossary\n\nImport: reads files.'],
    ['to be looked at', '*What is most fragile?* We\'d have to look at it.'],
    ['a question before another', '- What is the most fragile point?\n- Wrong assumption: that people read mail'],
  ])('empty: %s', async (_name, section) => {
    expect(await reportsOf(`${HEAD}${section}\n`)).toContain('empty fragile point');
  });

  it('reads YAML', async () => {
    const yaml = 'system_architecture: one app\nservices:\n  - name: api\n    does: all\ninfrastructure:\n  - fly\nquestions:\n  most_fragile_point: the import\n  wrong_assumption: that people read mail\n  ten_times_traffic: the pool runs out\n  simpler: a spreadsheet\n';
    expect(await reportsOf(yaml, 'draft.yaml')).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['ten_x: the pool runs out first', []],
    ['ten_x: we will see', ['empty 10x traffic']],
    ['ten_xylophones: the pool runs out first', ['missing 10x traffic']],
  ])('reads the key of %s', async (entry, expected) => {
    const yaml = `system_architecture: one app\nservices:\n  - name: api\n    does: all\ninfrastructure:\n  - fly\nquestions:\n  most_fragile_point: the import\n  wrong_assumption: that people read mail\n  ${entry}\n  simpler: a spreadsheet\n`;
    expect(await reportsOf(yaml, 'draft.yaml')).toEqual(expected);
  });
});
