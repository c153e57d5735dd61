// Writes the pictures of the HTML report that the documentation shows: `npm run screenshots`. It needs a Chromium (CHROMIUM_PATH).
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { lintText, rules } from '../src/index.js';
import { formatHtml } from '../src/report/html/html.js';
import { rulesMetaOf } from '../src/report/rules-meta.js';
import { findChromium } from './find-chromium.js';

const EXAMPLE = 'fixtures/example/architecture.md';
const FOLDER = 'docs/images';
/** So that a clone stays small. */
const MOST_BYTES = 200_000;

const SHOTS = [
  { name: 'report-light.png', colorScheme: 'light', at: null },
  { name: 'report-dark.png', colorScheme: 'dark', at: 'picture' },
] as const;

const executablePath = findChromium();
if (executablePath === null) throw new Error('There is no Chromium: install one, or set CHROMIUM_PATH.');
const page = resolve('node_modules/.cache/spec-lint-report.html');
writeFileSync(page, await reportOfExample());
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
mkdirSync(FOLDER, { recursive: true });
for (const shot of SHOTS) await take(browser, shot);
await browser.close();
rmSync(page);

async function reportOfExample(): Promise<string> {
  const result = await lintText(readFileSync(EXAMPLE, 'utf8'), { filePath: EXAMPLE, preset: 'recommended', model: true, source: true, today: '2026-01-01' });
  return formatHtml([result], { cwd: process.cwd(), rulesMeta: rulesMetaOf(rules, '0.0.0') });
}

/** @param at the section to show; null for the top of the page */
async function take(browser: Browser, { name, colorScheme, at }: (typeof SHOTS)[number]): Promise<void> {
  const tab = await browser.newPage({ viewport: { width: 1240, height: 840 }, colorScheme, reducedMotion: 'reduce' });
  await tab.goto(`${pathToFileURL(page).href}${at === null ? '' : `#${at}`}`);
  const path = join(FOLDER, name);
  await tab.screenshot({ path });
  await tab.close();
  const { size } = statSync(path);
  console.log(`${path}: ${size} bytes`);
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes; ${MOST_BYTES} are the most.`);
}
