import { createHash } from 'node:crypto';
import type { LintResult } from '../../engine/report.js';
import type { Formatter, FormatContext } from '../formatter.js';
import type { ModelJson } from '../model-json.js';
import { relativePathOf } from '../relative-path.js';
import { documentView, type Heading } from './document.js';
import { cardOf, type Finding, findingsOf } from './findings.js';
import { columnHeads, type Element, type ElementContent, h, linkTo, pageText } from './nodes.js';
import { pictureOf } from './picture/picture.js';
import { mendLinks, Places } from './places.js';
import { outcomeOf, sheetOf } from './sheet.js';
import { STYLE } from './style.js';
import { tally } from './verdicts.js';

/**
 * One page that needs nothing besides itself: for each document the gate sheet, a picture of the architecture as understood, and the
 * document with its findings in place. No script, nothing loaded; nothing of a document is markup.
 */
export const formatHtml: Formatter = Object.assign((results: readonly LintResult[], context: FormatContext) => new Page(results, context).text(), { needs: ['model', 'source'] as const });

class Page {
  readonly #results: readonly LintResult[];
  readonly #context: FormatContext;
  readonly #prefixes: ReadonlyMap<string, string>;
  #css = STYLE;

  constructor(results: readonly LintResult[], context: FormatContext) {
    this.#results = results;
    this.#context = context;
    this.#prefixes = new Map(results.map(({ filePath }, index) => [filePath, results.length === 1 ? '' : `d${index + 1}-`]));
  }

  text(): string {
    const documents = this.#results.map((result, index) => this.#document(result, index));
    const title = `Gate sheet: ${this.#results.map((result) => this.#nameOf(result)).slice(0, 3).join(', ')}`;
    const body = [
      h('a.skip', { href: '#content' }, 'Skip to the report'),
      h('div.page', [h('nav', { ariaLabel: 'Contents' }, documents.map(({ contents }) => contents)), h('main', { id: 'content' }, this.#overview(), documents.map(({ article }) => article), this.#footer())]),
    ];
    mendLinks(body);
    const hash = createHash('sha256').update(this.#css).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    const head = h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', title),
      h('style', this.#css),
    ]);
    return pageText([{ type: 'doctype' }, h('html', { lang: 'en' }, head, h('body', body))]);
  }

  /** What there is, where it is more than one document. */
  #overview(): Element[] {
    if (this.#results.length === 1) return [];
    const rows = this.#results.map((result) => {
      const { errorCount, warningCount, suppressedMessages } = result;
      return h('tr', h('th', { scope: 'row' }, linkTo(this.#placesOf(result).section('top'), this.#nameOf(result))), h('td', tally('failed', errorCount)), h('td', tally('warned', warningCount)), h('td', tally('suppressed', suppressedMessages.length)));
    });
    return [h('header.overview', h('h1', 'Gate sheet'), this.#results.length === 0 ? h('p', 'No document was linted.') : h('table.rows', columnHeads(['document', 'errors', 'warnings', 'suppressed']), h('tbody', rows)))];
  }

  #document(result: LintResult, index: number): { readonly article: Element; readonly contents: Element } {
    const places = this.#placesOf(result);
    const findings = findingsOf(result, places);
    const picture = this.#pictureOf(result, index);
    const view = result.source === undefined ? null : documentView(result.source, result.filePath, findings, places, this.#context);
    const title = (result.model as ModelJson | undefined)?.title ?? '';
    const isOnly = this.#results.length === 1;
    const sections: readonly (readonly [string, string, readonly ElementContent[]])[] = [
      ['sheet', 'Gate sheet', sheetOf(result, findings, places, this.#context)],
      ['picture', 'Architecture as understood', picture],
      ['document', view ? 'The document' : 'Findings', view ? [view.element] : findings.map((finding) => cardOf(finding, places, this.#context))],
    ];
    const shown = sections.filter(([, , content]) => content.length > 0);
    const article = h('article', { id: places.section('top') }, [
      h('header.masthead', h('div.masthead-names', h('p.path', this.#nameOf(result)), h(isOnly ? 'h1' : 'h2', title === '' ? this.#nameOf(result) : title)), outcomeOf(result, this.#context)),
      ...shown.map(([name, heading, content]) => h('section', { id: places.section(name), className: [name], ariaLabelledBy: [places.section(`${name}-title`)] }, [h('h2', { id: places.section(`${name}-title`) }, heading), ...content])),
    ]);
    const contents = h('div.contents', [
      h('p', linkTo(places.section('top'), this.#nameOf(result).split('/').at(-1) ?? '')),
      h('ul', shown.map(([name, heading]) => h('li', linkTo(places.section(name), heading), name === 'document' && view ? headingList(view.headings, findings, places) : []))),
    ]);
    return { article, contents };
  }

  #pictureOf(result: LintResult, index: number): ElementContent[] {
    const first = this.#results.findIndex((each) => this.#isTogetherWith(each, result));
    if (first >= 0 && first < index) return [h('p', 'It is drawn from all documents together, ', linkTo(this.#placesOf(this.#results[first] as LintResult).section('picture'), 'in one picture'), '.')];
    const picture = pictureOf(result, this.#placesOf(result), `map${index + 1}`);
    this.#css += picture?.css ?? '';
    return picture ? [...picture.content] : [];
  }

  /** Documents that tell one architecture have one model, whose places name their files. */
  #isTogetherWith(result: LintResult, other: LintResult): boolean {
    const [place] = [...((result.model as ModelJson | undefined)?.endpoints ?? []), ...((result.model as ModelJson | undefined)?.tables ?? [])];
    return place !== undefined && 'filePath' in place && other.model !== undefined;
  }

  #placesOf({ filePath }: LintResult): Places {
    return new Places(filePath, this.#prefixes);
  }

  #nameOf({ filePath }: LintResult): string {
    return relativePathOf(filePath, this.#context.cwd);
  }

  #footer(): Element {
    const { version } = this.#context;
    return h('footer', `Written by spec-lint${version === undefined ? '' : ` ${version}`}. The same document and configuration give the same page.`);
  }
}

/** The headings of a document with the number of findings under each. */
function headingList(headings: readonly Heading[], findings: readonly Finding[], places: Places): Element[] {
  if (headings.length === 0) return [];
  const items = headings.map(({ line, text, depth }, index) => {
    const end = headings[index + 1]?.line ?? Infinity;
    const own = findings.filter(({ outcome, message }) => outcome !== 'suppressed' && message.line >= line && message.line < end);
    const failed = own.filter(({ outcome }) => outcome === 'failed').length;
    const count = failed > 0 ? [' ', tally('failed', failed)] : own.length > 0 ? [' ', tally('warned', own.length)] : [];
    return h('li', { className: [`level-${depth}`] }, linkTo(places.line(line), text), ...count);
  });
  return [h('ul', items)];
}
