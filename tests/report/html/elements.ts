import { Parser } from 'htmlparser2';

/** An element of a page as a reader of HTML sees it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  text: string;
}

/** Reads a page; the elements in the order in which they begin. */
export function elementsIn(html: string): PageElement[] {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext: (text) => {
        for (const element of open) element.text += text;
      },
      onclosetag: () => void open.pop(),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return elements;
}

export function withClass(elements: readonly PageElement[], name: string): PageElement[] {
  return elements.filter(({ attributes }) => (attributes.class ?? '').split(' ').includes(name));
}
