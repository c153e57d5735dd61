import { own } from '../text/own.js';

/** Fills `{{name}}` in a message template. A name without a value stays as it stands, which the tests of all rules catch. */
export function fillTemplate(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{ ?(\w+) ?\}\}/g, (placeholder, name: string) => own(data, name) ?? placeholder);
}
