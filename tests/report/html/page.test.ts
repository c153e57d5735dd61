import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintText, lintTextsTogether, rules } from '../../../src/index.js';
import { formatHtml } from '../../../src/report/html/html.js';
import { rulesMetaOf } from '../../../src/report/rules-meta.js';
import { CONTEXT, HOSTILE, RESULTS } from '../sample.js';
import { elementsIn, type PageElement, withClass } from './elements.js';

const REAL = { ...CONTEXT, rulesMeta: rulesMetaOf(rules, '1.2.3'), withoutSubjects: [] };
const EXAMPLE = readFileSync('fixtures/example/architecture.md', 'utf8');

async function pageOf(text: string, filePath = '/work/architecture.md'): Promise<string> {
  return formatHtml([await lintText(text, { filePath, cwd: '/work', preset: 'gate', model: true, source: true, today: '2026-01-01' })], REAL);
}

/** Everything in a page that could act, load or lead elsewhere. */
function dangersIn(elements: readonly PageElement[]): string[] {
  return elements.flatMap(({ name, attributes }) => [
    ...(/^(?:script|iframe|object|embed|img|link|base|form|input|video|audio|source|use|image|foreignobject)$/.test(name) ? [name] : []),
    ...Object.entries(attributes).flatMap(([key, value]) => (/^on|^style$|^src|^srcset$|^action$|^formaction$/.test(key) || (/href$/.test(key) && !/^(?:#|https:\/\/|http:\/\/|mailto:)/.test(value)) ? [`${key}=${value}`] : [])),
  ]);
}

function deadLinks(elements: readonly PageElement[]): string[] {
  const ids = new Set(elements.flatMap(({ attributes }) => attributes.id ?? []));
  return elements.flatMap(({ attributes: { href } }) => (href?.startsWith('#') && !ids.has(href.slice(1)) ? [href] : []));
}

function duplicateIds(elements: readonly PageElement[]): string[] {
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('the page', () => {
  const page = formatHtml(RESULTS, CONTEXT);
  const elements = elementsIn(page);

  it('is one document without script, and says so to the browser', () => {
    expect(page).toMatch(/^<!doctype html><html lang="en">/);
    expect(dangersIn(elements)).toEqual([]);
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content;
    const style = elements.find(({ name }) => name === 'style')?.text ?? '';
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`);
    expect(style).not.toMatch(/url\(|@import|<\//);
  });

  it('has no dead link and no name twice', () => {
    expect(deadLinks(elements)).toEqual([]);
    expect(duplicateIds(elements)).toEqual([]);
  });

  it('shows every finding once, with its rule, its words and its evidence', () => {
    const cards = withClass(elements, 'card');
    expect(cards).toHaveLength(7);
    expect(cards[0]?.text).toContain('no-bad line 3Table "orders" is bad: ');
    expect(cards[0]?.text).toContain('vague');
    expect(cards.filter(({ text }) => text.includes('Suppressed in the document: moves next week'))).toHaveLength(1);
  });

  it('shows hostile words as they are, with escapes for what cannot be seen', () => {
    const shown = cards().find(({ text }) => text.includes('<script>alert(1)</script> ]]> ::error'));
    expect(shown?.text).toContain('\\u001b[31m \\u202egnp');
    expect(page).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    expect(page.split('\n')).toHaveLength(1);
    function cards(): PageElement[] {
      return withClass(elements, 'card');
    }
  });

  it('tells of several documents first which fail, and keeps their places apart', () => {
    expect(elements.filter(({ name }) => name === 'article').map(({ attributes }) => attributes.id)).toEqual(['d1-top', 'd2-top', 'd3-top']);
    expect(withClass(elements, 'verdict').map(({ text }) => text)).toEqual(['May not go to implementation', 'May go to implementation', 'May go to implementation']);
    expect(withClass(elements, 'absent').concat(withClass(elements, 'others')).map(({ text }) => text.trim())).toEqual(['no-worse']);
  });

  it('tells of no document that there is none', () => {
    expect(formatHtml([], CONTEXT)).toContain('No document was linted.');
  });
});

describe('the document in the page', () => {
  it('has the lines, the marked words and the findings where they stand', async () => {
    const elements = elementsIn(await pageOf(EXAMPLE));
    expect(deadLinks(elements)).toEqual([]);
    expect(duplicateIds(elements)).toEqual([]);
    const marked = withClass(elements, 'marked').map(({ text }) => text);
    expect(marked).toEqual(expect.arrayContaining(['Rate limited', 'None', 'Internal only', 'OPENAI_MODEL']));
    const row = elements.find(({ name, text }) => name === 'tr' && text.includes('Internal only') && text.includes('Send the weekly plan'));
    const card = elements[elements.findIndex((each) => each === row) + 1] && withClass(elements.slice(elements.findIndex((each) => each === row)), 'card')[0];
    expect(card?.text).toContain('worker-auth');
    expect(elements.find(({ attributes }) => attributes.id === 'L105')?.attributes['data-line']).toBe('105');
  });

  it('says the same of the same, whatever its line ends', async () => {
    const page = await pageOf(EXAMPLE);
    expect(await pageOf(EXAMPLE)).toBe(page);
    expect(await pageOf(`\uFEFF${EXAMPLE.replaceAll('\n', '\r\n')}`)).toBe(page);
  });

  const HOSTILE_DRAFT = [
    '---',
    'title: <script>alert(0)</script>',
    '---',
    '# <script>alert(1)</script> & ]]> \u202eshop \u001b[31m',
    '',
    'See [this](javascript:alert(2)), [that][x], <JavaScript:alert(3)>, [data](data:text/html,x), [rel](//evil.example), [good](https://example.com/a?b=c&d).',
    '![pixel](https://evil.example/p.png) ![other][x]',
    '',
    '<img src=x onerror=alert(4)> text <b onclick="alert(5)">bold</b>',
    '',
    '<script>',
    'alert(6)',
    '</script>',
    '',
    '[x]: javascript:alert(7) "</title><script>alert(8)</script>"',
    '',
    '## API Endpoints',
    '',
    '| Method | Path | Auth |',
    '|---|---|---|',
    '| POST | `/api/"><script>alert(9)</script>` | None |',
    '| POST | `/api/orders` | TBD <svg onload=alert(10)> |',
    '',
    '- [ ] open task',
    '- [x] done[^1]',
    '',
    '[^1]: A note </style><script>alert(11)</script>',
    '',
    '```sql"><script>',
    'create table "orders""><script>" (id uuid, user_id uuid); -- </code></pre><script>alert(12)</script>',
    '```',
    '',
    '::error::boom',
  ].join('\n');

  it('shows markup of the document as text, and leads nowhere but to pages', async () => {
    const page = await pageOf(HOSTILE_DRAFT);
    const elements = elementsIn(page);
    expect(dangersIn(elements)).toEqual([]);
    expect(deadLinks(elements)).toEqual([]);
    expect(page).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    const doc = withClass(elements, 'doc')[0]?.text ?? '';
    for (const number of [1, 4, 5, 6, 7, 9, 10, 11, 12]) expect(doc).toContain(`alert(${number})`);
    expect(doc).toContain('☐ open task');
    expect(doc).toContain('image: pixel (https://evil.example/p.png)');
    const outside = elements.filter(({ name, attributes }) => name === 'a' && !attributes.href?.startsWith('#') && !attributes.href?.includes('/docs/rules/'));
    expect(outside.map(({ attributes }) => attributes.href)).toEqual(['https://example.com/a?b=c&d']);
  });

  it('is a listing where it is YAML, with findings between its lines', async () => {
    const page = await pageOf(`endpoints:\n  - path: /api/orders # ${HOSTILE.split('\r')[0] ?? ''}\n    method: POST\n    auth: none\n`, '/work/shop.arch.yaml');
    const elements = elementsIn(page);
    expect(dangersIn(elements)).toEqual([]);
    expect(withClass(elements, 'line').length).toBeGreaterThanOrEqual(4);
    expect(withClass(elements, 'card').length).toBeGreaterThan(0);
    expect(elements.find(({ attributes }) => attributes.id === 'L3')?.attributes['data-line']).toBe('3');
  });

  it('is a listing where it is JSON too', async () => {
    const elements = elementsIn(await pageOf('{\n  "endpoints": [\n    { "path": "/api/orders", "method": "POST", "auth": "none" }\n  ]\n}\n', '/work/shop.arch.json'));
    expect(withClass(elements, 'line').length).toBeGreaterThanOrEqual(5);
    expect(elements.find(({ attributes }) => attributes.id === 'L3')?.attributes['data-line']).toBe('3');
  });

  it('is shown where it is empty, or deeply nested', async () => {
    expect(await pageOf('')).toContain('May ');
    expect(withClass(elementsIn(await pageOf(`${'> '.repeat(30)}deep`)), 'doc')).toHaveLength(1);
  });
});

describe('the picture', () => {
  it('leads from callers over endpoints to what they use, and says the same in tables', async () => {
    const elements = elementsIn(await pageOf(EXAMPLE));
    const titles = elements.filter(({ name }) => name === 'title').map(({ text }) => text);
    expect(titles).toContain('POST /api/feedback, line 44: fails 1 time');
    expect(titles).toContain('Table plans, with user data, line 98: passes all that judge it');
    expect(titles.some((title) => /^POST \/api\/plans\/generate calls OpenAI, line \d+: “/.test(title))).toBe(true);
    expect(titles).toContain('POST /api/plans/generate writes plans, line 59: “plans”');
    const rows = elements.filter(({ name, text }) => name === 'tr' && text.includes('POST /api/plans/generate') && text.includes('Whoever passes auth'));
    expect(rows.map(({ text }) => text)).toEqual([expect.stringMatching(/plans.*OpenAI/)]);
    expect(elements.some(({ name, text }) => name === 'tr' && text.includes('POST /api/feedback') && text.includes('Anybody'))).toBe(true);
  });

  it('is drawn once of documents that tell one architecture', async () => {
    const results = await lintTextsTogether([{ filePath: '/work/a.md', text: EXAMPLE }, { filePath: '/work/b.md', text: '# Notes on auth\n\nEvery route needs a session.\n' }], { cwd: '/work', preset: 'gate', model: true, source: true, today: '2026-01-01' });
    const elements = elementsIn(formatHtml(results, REAL));
    expect(elements.filter(({ name, attributes }) => name === 'svg' && attributes.role === 'group')).toHaveLength(1);
    expect(deadLinks(elements)).toEqual([]);
  });
});
