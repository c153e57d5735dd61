import { describe, expect, it } from 'vitest';
import { guardedIn } from './support.js';

const ROUTES = ['POST /lambs', 'POST /rams', 'POST /ewes', 'POST /wool'] as const;
const [LAMBS, RAMS, EWES, WOOL] = ROUTES;

/** The four routes, each under a code, in one of the forms that drafts have. */
const FORMS: Readonly<Record<string, (codes: readonly string[]) => string>> = {
  'first cells': (codes) => `| Ref | Route | Purpose |\n|---|---|---|\n${ROUTES.map((route, at) => `| ${codes[at] ?? ''} | \`${route}\` | stores one |`).join('\n')}`,
  'a column of codes': (codes) => `| Route | Purpose | No. |\n|---|---|---|\n${ROUTES.map((route, at) => `| \`${route}\` | stores one | ${codes[at] ?? ''} |`).join('\n')}`,
  'bold entries': (codes) => ROUTES.map((route, at) => `**${codes[at] ?? ''} \`${route}\`** — stores one.`).join('\n\n'),
  titles: (codes) => ROUTES.map((route, at) => `### ${codes[at] ?? ''} \`${route}\`\n\nStores one.`).join('\n\n'),
  bullets: (codes) => ROUTES.map((route, at) => `- ${codes[at] ?? ''}: \`${route}\` stores one`).join('\n'),
};
const LETTERED = ['E-01', 'E-02', 'E-03', 'E-04'];
const DECIMAL = ['3.1', '3.2', '3.3', '3.4'];

function draft(routes: string, words: string): string {
  return `# Farm\n\n## 3. Endpoints\n\n${routes}\n\n## 4. Conventions\n\n${words}\n`;
}

describe('endpoints by their codes', () => {
  describe.each(Object.entries(FORMS))('declared in %s', (_form, declared) => {
    it.each<[string, readonly string[], string, readonly string[]]>([
      ['one', LETTERED, 'E-02 takes a session cookie.', [RAMS]],
      ['several', LETTERED, 'A session cookie is required on E-01, E-03 and E-04.', [LAMBS, EWES, WOOL]],
      ['a stretch', LETTERED, 'E-01 to E-03 require a session cookie.', [LAMBS, RAMS, EWES]],
      ['a stretch with a dash', LETTERED, 'For E-02–E-04 a session cookie is required.', [RAMS, EWES, WOOL]],
      ['by numbers', DECIMAL, '3.1 and 3.4 require a session cookie.', [LAMBS, WOOL]],
      ['in brackets', ['R1', 'R2', 'R3', 'R4'], 'A session cookie is checked on the wool route (R4).', [WOOL]],
      ['near miss: no such code', LETTERED, 'E-07 takes a session cookie.', []],
      ['near miss: a version', DECIMAL, 'We run on Spring Boot 3.3 with a session cookie for the forum.', []],
      ['near miss: a grade that several bear', ['P1', 'P2', 'P1', 'P2'], 'What is P1 has a session cookie.', []],
    ])('%s', (_name, codes, words, expected) => {
      expect(guardedIn(draft(declared(codes), words))).toEqual(expected);
    });
  });

  it('takes no grade for a code', () => {
    const routes = `| Priority | Route |\n|---|---|\n${ROUTES.map((route, at) => `| P${String(at)} | \`${route}\` |`).join('\n')}`;
    expect(guardedIn(draft(routes, 'P1 is the session cookie.'))).toEqual([]);
  });
});

describe('rows by their bare numbers', () => {
  const listed = `| No. | Route | Purpose |\n|---|---|---|\n${ROUTES.map((route, at) => `| ${at + 1} | \`${route}\` | stores one |`).join('\n')}`;

  it.each<[string, string, readonly string[]]>([
    ['one that acts', '2 checks the session cookie.', [RAMS]],
    ['several', '1 and 4 require a session cookie.', [LAMBS, WOOL]],
    ['a stretch', 'Nothing is open. 2–4 need a session cookie.', [RAMS, EWES, WOOL]],
    ['behind a semicolon', 'A flock has one owner; 3 verifies the session cookie.', [EWES]],
    ['near miss: so many things', 'The shop keeps a session cookie for the forum. 3 calls per minute are enough.', []],
    ['near miss: a number that no row bears', '9 checks the session cookie of the forum.', []],
    ['near miss: an amount in a sentence', 'The forum has 2 checks of its session cookie.', []],
  ])('%s', (_name, words, expected) => {
    expect(guardedIn(draft(listed, words))).toEqual(expected);
  });
});

describe('rows by what stands in one of their cells', () => {
  const listed = `| Route | Purpose | |\n|---|---|---|\n${ROUTES.map((route, at) => `| \`${route}\` | stores one | ${['', 'S', '', 'S'][at] ?? ''} |`).join('\n')}`;
  const labelled = listed.replace('| |\n', '| Who |\n');

  it.each<[string, string, string, readonly string[]]>([
    ['the last column', listed, 'Those with an S in the last column want a session cookie.', [RAMS, WOOL]],
    ['a column by its head', labelled, 'Rows that have an S in the "Who" column want a session cookie.', [RAMS, WOOL]],
    ['near miss: another column', listed, 'Those with an S in the first column want a session cookie.', []],
    ['near miss: what no cell holds', listed, 'Those with a Q in the last column want a session cookie.', []],
  ])('%s', (_name, routes, words, expected) => {
    expect(guardedIn(draft(routes, words))).toEqual(expected);
  });
});

describe('rows that tell of endpoints by the numbers of their rows', () => {
  const listed = `| # | Endpoint | Purpose |\n|---|---|---|\n${ROUTES.map((route, at) => `| ${at + 1} | \`${route}\` | stores one |`).join('\n')}`;
  const told = (header: string, cell: string): string[] => guardedIn(draft(listed, `| ${header} | Auth |\n|---|---|\n| ${cell} | session cookie |`));

  it.each<[string, string, string, readonly string[]]>([
    ['one', 'Endpoint', '2', [RAMS]],
    ['several', 'Routes', '1, 4', [LAMBS, WOOL]],
    ['a stretch', 'Endpoint #', '2–4', [RAMS, EWES, WOOL]],
    ['a stretch in words', 'Endpoints', '#1 to #3', [LAMBS, RAMS, EWES]],
    ['near miss: the number of its own row', '#', '2', []],
    ['near miss: another column of numbers', 'Priority', '2', []],
    ['near miss: a number that no row bears', 'Endpoint', '2, 9', []],
    ['near miss: a number among words', 'Endpoint', '2 of them', []],
  ])('%s', (_name, header, cell, expected) => {
    expect(told(header, cell)).toEqual(expected);
  });

  const remarked = (...cells: string[]): string[] => guardedIn(draft(listed, `| # | Remark |\n|---|---|\n${cells.map((cell) => `| ${cell} | session cookie required |`).join('\n')}`));

  it.each<[string, readonly string[], readonly string[]]>([
    ['several in one row', ['2, 3', '4'], [RAMS, EWES, WOOL]],
    ['not counted from one', ['2', '4'], [RAMS, WOOL]],
    ['near miss: rows that are counted', ['1', '2', '3'], []],
    ['near miss: some that are no numbers', ['2', 'all'], []],
  ])('remarks by number: %s', (_name, cells, expected) => {
    expect(remarked(...cells)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['in a list', '- 2, 3: session cookie required\n- 1: open to all', [RAMS, EWES]],
    ['near miss: amounts in a sentence', '- 2 or 3 rams need a session cookie', []],
    ['the first row', 'About the first row. It needs a session cookie.', [LAMBS]],
    ['the last row', '**On the last row.** It needs a session cookie.', [WOOL]],
    ['near miss: a row of a result', 'The cursor is the last row. It needs a session cookie.', [LAMBS, RAMS, EWES, WOOL]],
  ])('notes that open with them: %s', (_name, note, expected) => {
    expect(guardedIn(`# A\n\n## Endpoints\n\n${listed}\n\n${note}\n`)).toEqual(expected);
  });
});
