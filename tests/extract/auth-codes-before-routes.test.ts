import { describe, expect, it } from 'vitest';
import { authIn, fence } from './support.js';

const LINES = ['M  POST  /berths    name -> 201', 'K  POST  /locks     ids -> 201', 'I  POST  /jobs/tidy   -   -> 202', '-  POST  /asks      text -> 200'];
const MEANT = ['POST /berths: affirmed session cookie', 'POST /locks: affirmed X-Kiosk-Key', 'POST /jobs/tidy: vague I', 'POST /asks: denied open'];

function listed(legend: string, lines: readonly string[] = LINES): string[] {
  return authIn(`# Pier\n\n## API Endpoints\n\n${legend}\n\n${fence('', ...lines)}\n`);
}

describe('letters in a column of their own before the methods', () => {
  it.each<[string, string]>([
    ['that a list explains', 'Auth letters:\n\n- `M` member. The session cookie `sid`, 401 otherwise\n- `K` kiosk. Header `X-Kiosk-Key`\n- `I` internal\n- `-` open'],
    ['that a line explains', 'Auth codes: M = session cookie `sid`, K = header `X-Kiosk-Key`, I = internal, - = open.'],
    ['that a sentence explains', 'Letters in front: M is the session cookie `sid`, K is the header `X-Kiosk-Key`, I is internal, a dash means open.'],
    ['that a table explains', '**Auth legend**\n\n| Letter | Meaning |\n|---|---|\n| M | session cookie `sid` |\n| K | header `X-Kiosk-Key` |\n| I | internal |\n| - | open |'],
  ])('%s', (_name, legend) => {
    expect(listed(legend)).toEqual(MEANT);
  });

  it('stand for what the one above them does', () => {
    expect(listed('Auth letters:\n\n- `M` member. The session cookie `sid`\n- `K` the same cookie of a keeper', LINES.slice(0, 2))).toEqual([MEANT[0], 'POST /locks: affirmed session cookie']);
  });

  it('are no answer where nothing explains them', () => {
    expect(listed('The letters are those of the teams.')).toEqual(['POST /berths: missing', 'POST /locks: missing', 'POST /jobs/tidy: missing', 'POST /asks: missing']);
  });

  it('leave a dash in another column alone', () => {
    expect(listed('Auth letters:\n\n- `M` session cookie `sid`\n- `-` open', ['M  POST  /berths   -   -> 201', 'M  POST  /locks    -   -> 201'])).toEqual(['POST /berths: affirmed session cookie', 'POST /locks: affirmed session cookie']);
  });

  it('open the items of a list', () => {
    expect(authIn('# Pier\n\n## API Endpoints\n\nAuth letters:\n\n- `M` session cookie `sid`\n- `I` internal\n\nRoutes:\n\n- M POST /berths adds a berth\n- I POST /jobs/tidy tidies up\n')).toEqual(['POST /berths: affirmed session cookie', 'POST /jobs/tidy: vague I']);
  });
});

describe('words in a column of their own before the methods', () => {
  const LEGEND = 'Who may call:\n\n- member: session cookie `sid`\n- kiosk: header `X-Kiosk-Key`\n- open: nobody is asked';
  it('declare the routes behind them', () => {
    expect(listed(LEGEND, ['member  POST  /berths    name -> 201', 'kiosk   POST  /locks     ids -> 201', 'open    POST  /asks      text -> 200'])).toEqual(['POST /berths: affirmed session cookie', 'POST /locks: affirmed X-Kiosk-Key', 'POST /asks: denied nobody is asked']);
  });

  it('declare none as steps of a flow', () => {
    expect(listed(LEGEND, ['browser POST /berths', 'then GET /berths/1', 'and so on'])).toEqual([]);
  });
});

describe('names that a listing in YAML explains', () => {
  const records = (legend: readonly string[]): string[] => authIn(`# Pier\n\n## API Endpoints\n\n${fence('yaml', 'auth:', ...legend.map((line) => `  ${line}`))}\n\n${fence('yaml', '- route: POST /berths', '  auth: session', '  purpose: add a berth', '- route: POST /jobs/tidy', '  auth: scheduler', '  purpose: tidy up')}\n`);
  it.each<[string, string]>([
    ['with a value in quotes', 'scheduler: "Authorization: Bearer TIDY_TOKEN, compared in constant time"'],
    ['with the name of a header', 'scheduler: X-Tidy-Key: TIDY_KEY, compared in constant time'],
    ['in single quotes', "scheduler: 'Authorization: Bearer TIDY_TOKEN'"],
  ])('%s', (_name, line) => {
    expect(records(['session:   session cookie of the signed-in member', line])[1]).toMatch(/^POST \/jobs\/tidy: affirmed /);
  });

  it('with a word that is none', () => {
    expect(records(['session:   session cookie of the signed-in member', 'scheduler: "internal: from the scheduler alone"'])[1]).not.toMatch(/affirmed/);
  });
});
