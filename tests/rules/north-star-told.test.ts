import { describe, expect, it } from 'vitest';
import { verdictsOf } from './support.js';

async function judged(text: string): Promise<string[]> {
  return (await verdictsOf('north-star-comparison', text)).map(({ verdict, subject }) => `${subject} ${verdict}`);
}

const TRIAL = '# Quiet hours trial\n\nHalf of the hotels get quiet hours, the other half is the control group.\n\n';

describe('figures of an experiment that are named in a sentence', () => {
  it.each([
    ['The lobby page has a *Complaint rate* stat for the trial; it shows the test hotels, the control hotels will be added later.', 'stat:Complaint rate fail'],
    ['The North Star, *Complaint rate*, is a single counter on the page.', 'stat:Complaint rate fail'],
    ['The tile for the trial is called *Complaint rate* and shows how far the test hotels are ahead of control.', 'stat:Complaint rate fail'],
    ['7. **North Star comparison**: the *Complaint rate* stat displays test and control as two separate values.', 'stat:Complaint rate pass'],
    ["The trial's North Star is complaint rate. The page shows it twice: once for quiet hotels and once for the others.", 'stat:complaint rate pass'],
    ['The page SHALL show the complaint rate, our North Star, for test and control in separate columns.', 'stat:complaint rate pass'],
    ['The *Complaint rate* tile of the trial shows the rate of the test hotels and, beside it, that of the control hotels.', 'stat:Complaint rate pass'],
    ['The *Complaint rate* tile of the trial shows the rate of the test group next to that of the control group.', 'stat:Complaint rate pass'],
    ['The *Complaint rate* tile of the trial shows the difference between the rate of the test group and that of the control group.', 'stat:Complaint rate fail'],
  ])('%s', async (words, expected) => {
    expect(await judged(`${TRIAL}## Overview\n\n${words}\n`)).toEqual([expected]);
  });

  it.each([
    ['a button that sends test data', '## Dashboard\n\n- Simulate control hotels: a button that fires one event\n'],
    ['who is in which group', '## Dashboard of the trial\n\nFor the two managers. Half of the hotels (`cohort = 1`) get a card with a clock.\n'],
    ['a figure against the last week', '## Dashboard\n\n- Guests: tonight against last week\n'],
    ['a no-show is no denial of an experiment, and no figure of one', '## Rooms\n\nGuests that are no-shows pay one night.\n'],
  ])('near miss: %s', async (_, words) => {
    expect(await judged(`${TRIAL}${words}`)).toEqual([]);
  });

  it('takes an audience below the title of the document for no figure', async () => {
    expect(await judged('# Quiet hours: dashboard of the experiment\n\nHalf of the hotels get quiet hours, the other half is the control group.\n\nAudience: two managers. Half of the hotels get a counter.\n')).toEqual([]);
  });

  it('reads a name beside "no-show" as no denial', async () => {
    expect(await judged(`${TRIAL}## Admin page\n\n1. **No-show rate** (North Star). Treatment: \`rate_treatment\`. Control: \`rate_control\`. Each in its own box.\n`)).toEqual(['stat:No-show rate pass']);
  });
});

describe('figures that a listing declares', () => {
  const listing = (language: string, code: string, behind = ''): string => `# Quiet hours, version 2\n\n## API\n\n\`\`\`${language}\n${code}\n\`\`\`\n\n${behind}\n`;

  it.each([
    ['an answer with both sides', listing('json', '{\n  "metric": "Nights sold",\n  "treatment": { "rate": 0.4 },\n  "control": { "rate": 0.3 }\n}'), ['stat:Nights sold pass']],
    ['the same, of which the card shows the difference', listing('json', '{\n  "metric": "Nights sold",\n  "treatment": { "rate": 0.4 },\n  "control": { "rate": 0.3 }\n}', 'The card shows the difference between treatment and control.'), ['stat:Nights sold fail']],
    ['cards in YAML', listing('yaml', 'cards:\n  - title: Nights sold (North Star)\n    series:\n      - {name: quiet, field: sold_test}\n      - {name: loud, field: sold_control}\n  - title: Guests\n    series: [{name: all, field: guests}]'), ['stat:Nights sold pass']],
    ['a card with one value', listing('yaml', 'cards:\n  - title: Nights sold (North Star)\n    field: sold\n  - title: Guests\n    field: guests'), ['stat:Nights sold fail']],
    ['a remark on a key', listing('ts', 'type Board = {\n  nightsSold: number; // North Star\n  guests: number;\n};', 'The dashboard shows nights sold.'), ['stat:nights sold fail']],
    ['who gets which side is no figure', listing('json', '{ "label": "Quiet hours", "split": { "test": 50, "control": 50 } }'), []],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toEqual(expected);
  });
});

describe('figures in a list beside the one of the experiment', () => {
  it('are no figures of the experiment', async () => {
    expect(await judged(`${TRIAL}## Dashboard\n\n- **Complaints, test against control**: two numbers side by side\n- **Nights today**: one number\n`)).toEqual(['stat:Complaints, test against control pass']);
  });

  it('near miss: one that says so itself', async () => {
    expect(await judged(`${TRIAL}## Dashboard\n\n- **Complaints, test against control**: two numbers side by side\n- **Nights of the test and the control group**: one number\n`)).toEqual(['stat:Complaints, test against control pass', 'stat:Nights of the test and the control group fail']);
  });
});

describe('how large an experiment is', () => {
  const page = (rows: string): string => `${TRIAL}## Dashboard\n\n| Tile | Shows |\n|---|---|\n${rows}\n`;
  it.each([
    ['who takes part', page('| Hotels in the trial | one number |\n| Guests in the experiment | one number |\n| Nights sold (North Star) | test and control, two percentages |'), ['stat:Nights sold pass']],
    ['how many days are left', `${TRIAL}## Dashboard\n\n- Days left of the trial: one number\n- Number of guests who take part in the experiment: one number\n`, []],
    ['a measure of those who take part', page('| Guests in the experiment who complained | one number |'), ['stat:Guests in the experiment who complained fail']],
    ['another measure', page('| Complaints in the experiment | one number |'), ['stat:Complaints in the experiment fail']],
    ['the steps of a flow', `${TRIAL}## Data Flow\n\nGuest → clock (test only) → night → tile.\n`, []],
    ['an arrow from a figure to what is shown', `${TRIAL}## Dashboard\n\n- Complaint rate → one number, the test group against control\n`, ['stat:Complaint rate fail']],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toEqual(expected);
  });
});

describe('figures with a label for each side', () => {
  it('are one, shown for both', async () => {
    expect(await judged(`${TRIAL}## Dashboard\n\n- Cards "Nights sold – quiet on" and "Nights sold – quiet off", each from its own query\n`)).toEqual(['stat:Nights sold pass']);
  });

  it('near miss: two labels of two figures', async () => {
    expect(await judged(`${TRIAL}## Dashboard\n\n- Cards "Nights sold – quiet on" and "Rooms – free"\n`)).toEqual([]);
  });
});

it.each([
  ['## Experiment\n\n### Results page\n\n- **Return rate** is one big figure: guests who came again, in percent.\n', ['stat:Return rate fail']],
  ['## Experiment\n\n### Results page\n\n- **Return rate** is shown as two figures next to each other, quiet hotels and the others.\n', ['stat:Return rate pass']],
  ['## Experiment\n\n### Results page\n\n- **Complaints today**: one number, red above ten.\n', []],
  ['## Hotels\n\n### Results page\n\n- **Return rate** is one big figure: guests who came again, in percent.\n', []],
])('knows what is one figure on a page of the experiment: %s', async (words, expected) => {
  expect(await judged(`${TRIAL}${words}`)).toEqual(expected);
});
