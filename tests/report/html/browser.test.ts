import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintText, rules } from '../../../src/index.js';
import { formatHtml } from '../../../src/report/html/html.js';
import { rulesMetaOf } from '../../../src/report/rules-meta.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { CONTEXT, RESULTS } from '../sample.js';
import { findChromium } from '../../../scripts/find-chromium.js';

const executablePath = findChromium();
const EXAMPLE = 'fixtures/example/architecture.md';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Opened {
  readonly page: Page;
  /** What the console said, and what was asked of the network. */
  readonly complaints: string[];
}

describe.skipIf(executablePath === null)(`the HTML report in Chromium${executablePath === null ? ' (skipped: there is none; install chromium or set CHROMIUM_PATH)' : ''}`, () => {
  let browser: Browser;
  let report = '';

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    const result = await lintText(readFileSync(EXAMPLE, 'utf8'), { filePath: EXAMPLE, model: true, source: true, today: '2026-01-01' });
    report = formatHtml([result], { cwd: process.cwd(), rulesMeta: rulesMetaOf(rules, '1.2.3'), version: '1.2.3' });
  }, 120_000);
  afterAll(() => browser.close());

  async function open(html: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Opened> {
    const file = join(temporaryFolder(), 'report.html');
    writeFileSync(file, html);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => request.url() === pathToFileURL(file).href || complaints.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, complaints };
  }

  it('opens without a complaint, asks nothing of the network, and needs no script', async () => {
    for (const html of [report, formatHtml(RESULTS, CONTEXT)]) {
      const { page, complaints } = await open(html, { javaScriptEnabled: false });
      await page.screenshot();
      expect(complaints).toEqual([]);
      expect(await page.title()).toMatch(/^Gate sheet: /);
      await page.close();
    }
  });

  it('applies its style', async () => {
    const { page } = await open(report);
    expect(await page.evaluate<string>('getComputedStyle(document.body).fontSize')).toBe('15px');
    await page.close();
  });

  it('leads from the sheet and the picture to the words in the document', async () => {
    const { page } = await open(report);
    await page.locator('.map a.endpoint').filter({ hasText: '/api/cron/weekly-email' }).click();
    expect(new URL(page.url()).hash).toBe('#L47');
    expect(await page.locator('tr:has(#L47)').innerText()).toContain('Internal only');
    await expect.poll(() => page.evaluate<boolean>('(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector("tr:has(#L47)").getBoundingClientRect())')).toBe(true);
    await page.locator('.matrix a.sign.error[title*="worker-auth"]').first().click();
    expect(await page.locator(':target').innerText()).toContain('worker-auth');
    await page.close();
  });

  it('leads every line to words that stand in that line', async () => {
    const { page } = await open(report);
    const lines = readFileSync(EXAMPLE, 'utf8').split('\n');
    const shown = await page.evaluate<[number, string][]>(`[...document.querySelectorAll('.doc .ln')].map((anchor) => [Number(anchor.getAttribute('data-line')), (anchor.nextSibling?.textContent ?? '').trim()])`);
    const wrong = shown.filter(([line, words]) => !(lines[line - 1] ?? '').replaceAll('\\', '').includes(words.split('\n')[0]?.slice(0, 20) ?? ''));
    expect(shown.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('is used with the keyboard: skipped to the report, then along findings', async () => {
    const { page } = await open(report);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to the report');
    expect(await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<boolean>("document.activeElement.closest('main') !== null")).toBe(true);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('can be used by everybody: %s', async (colorScheme) => {
    for (const html of [report, formatHtml(RESULTS, CONTEXT)]) {
      const { page } = await open(html, { colorScheme, reducedMotion: 'reduce' });
      await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html: node, failureSummary }) => `${node.slice(0, 200)} ${failureSummary ?? ''}`)])).toEqual([]);
      await page.close();
    }
  });

  it('has other colours in the dark, and prints in light ones without the contents', async () => {
    const { page } = await open(report, { colorScheme: 'dark' });
    const background = (): Promise<string> => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(await background()).toBe('rgb(17, 22, 29)');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.close();
  });

  it.each([375, 1280])('is no wider than a window of %i pixels', async (width) => {
    const { page } = await open(report, { viewport: { width, height: 800 } });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });
});
