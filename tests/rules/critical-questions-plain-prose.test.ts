import { describe, expect, it } from 'vitest';
import { verdictsOn } from './support.js';

/** A design whose last paragraph tells something in plain prose. */
function document(paragraph: string): string {
  return `# Ferry slots\n\n## System Architecture\n\nA Go service and Postgres.\n\n## Services\n\n- **desk**: sells slots.\n\n## Data Flow\n\nDriver → desk → Postgres.\n\n## Technical Risks\n\n${paragraph}\n`;
}

const verdictOn = async (question: string, text: string): Promise<string | undefined> => (await verdictsOn('critical-questions', `question:${question}`, text))[0];

describe('critical-questions, in plain prose', () => {
  it.each<[string, 'fail' | 'pass', string]>([
    ['fragile point', 'pass', 'The tide table is the part that would go first: if the file of the harbour office comes late, every slot of the day is shown at the wrong hour and nobody notices until cars queue.'],
    ['fragile point', 'pass', 'It all stands on one printer in the cabin. When that jams, no driver gets a ticket and the ferry leaves half empty.'],
    ['fragile point', 'fail', 'Printers jam sometimes. We have a spare one.'],
    ['wrong assumption', 'pass', 'We count on drivers knowing the length of their car. Should they not, two slots are sold for one place and the whole scheme was built on sand.'],
    ['wrong assumption', 'pass', 'Our working hypothesis is that islanders book the evening before; were it otherwise, the quota by day would make no sense.'],
    ['wrong assumption', 'fail', 'We assume that the server stays up. It has so far.'],
    ['10x traffic', 'pass', 'With ten ferries instead of one the lock on `days` is what gives in first: all sales of a day go through one row.'],
    ['10x traffic', 'fail', 'Ten times the cars would be welcome, the pier has room.'],
    ['10x traffic', 'pass', 'If sales grew to tenfold, Postgres would still idle, but the card terminal takes eight seconds a car, so the queue would reach the village.'],
    ['simpler alternative', 'pass', 'We could have hung a paper list on the pier and let the mate cross out places. That costs nothing, yet nobody could book from the mainland.'],
    ['simpler alternative', 'pass', 'A phone line and a notebook would have done, at the price of a person who sits there from six to ten.'],
    ['simpler alternative', 'fail', 'The design is deliberately plain: one binary, one table, no framework.'],
    ['simpler alternative', 'pass', 'Everything here could be replaced by a shared spreadsheet with one row per car; two people writing at once would then sell the same place twice.'],
    ['simpler alternative', 'fail', 'The simplest thing that works is what we built.'],
    ['fragile point', 'pass', 'What would hurt us most is the modem on the pier: without it not a single slot can be sold.'],
    ['wrong assumption', 'pass', 'Should the idea that people pay in advance prove to be a mistake, half of the reminders are pointless.'],
    ['fragile point', 'pass', 'If one piece is going to let us down, it is the barcode reader: a wet lens and the queue stands still.'],
    ['fragile point', 'pass', 'Every booking passes through a single SQLite file on the desk\'s laptop; if the disk fails, the evening is sold blind.'],
    ['fragile point', 'pass', 'The SMS gateway is the first to go: it drops messages on holidays and people arrive without a code.'],
    ['fragile point', 'fail', 'The network at the pier is poor. We retry three times.'],
    ['fragile point', 'fail', 'Cars are inspected first, then lorries.'],
    ['fragile point', 'pass', 'Nothing moves without the harbour office\'s clock: it drifts and every hold expires too early.'],
    ['wrong assumption', 'pass', 'The whole plan presumes that lorries do not book at all. If they do, the day\'s quota is gone by eight.'],
    ['wrong assumption', 'pass', 'We bet on people reading the mail the evening before. It may well be otherwise, and then the pier is full of cars without a slot.'],
    ['wrong assumption', 'fail', 'We expect 400 cars a day. If the server is down, the mate uses paper.'],
    ['wrong assumption', 'fail', 'We believe in small steps.'],
    ['10x traffic', 'pass', 'A hundred ferries instead of ten would need a second printer before anything else; tickets come out at one every four seconds.'],
    ['10x traffic', 'pass', 'Were the traffic ten times what it is, the lock on the day\'s row would make buyers wait for minutes.'],
    ['10x traffic', 'pass', 'If ten harbours came at once, the hourly allowance of our mail account would give first.'],
    ['10x traffic', 'fail', 'If ten harbours came at once, we would be glad.'],
    ['10x traffic', 'fail', 'If ten harbours came at once, nothing would change.'],
    ['10x traffic', 'fail', 'We handle ten times the traffic without any trouble.'],
    ['simpler alternative', 'pass', 'It would have been cheaper to let the mate take cash on board; nobody could then reserve, and Fridays would stay chaos.'],
    ['simpler alternative', 'pass', 'One could get by with a WhatsApp group, but the council wants a record of who sailed.'],
    ['simpler alternative', 'fail', 'The report could be sent by hand as a spreadsheet export.'],
    ['simpler alternative', 'pass', 'Instead of the service a cron job and a text file might do, but two desks selling at once would overwrite each other.'],
    ['simpler alternative', 'fail', 'There is little here that one could leave away; we like it lean.'],
    ['simpler alternative', 'pass', 'An off-the-shelf booking page would save us three weeks, yet it does not know car lengths.'],
    ['wrong assumption', 'fail', 'We rely on Stripe for cards. If it does not answer, the desk takes cash.'],
  ])('%s, %s: %s', async (question, verdict, paragraph) => {
    expect(await verdictOn(question, document(paragraph))).toBe(verdict);
  });

  it('takes no entry of a list of risks for an answer', async () => {
    expect(await verdictOn('fragile point', document('- It all stands on one printer. When that jams, no driver gets a ticket.'))).toBe('fail');
  });
});
