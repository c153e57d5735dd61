import { lintText, type LintTextOptions, type ReportedVerdict } from '../../src/index.js';

/** All rules, whatever the document leaves out. */
const STRICT: LintTextOptions = { preset: 'strict', requireSubjects: false };

/** The verdicts of one rule on a document. */
export async function verdictsOf(rule: string, text: string, options: LintTextOptions = {}): Promise<readonly ReportedVerdict[]> {
  const { verdicts } = await lintText(text, { filePath: 'draft.md', ...options });
  return verdicts.filter(({ ruleId }) => ruleId === rule);
}

/** The verdicts of one rule on one subject of a document, under the strict preset; the case of its name does not count. */
export async function verdictsOn(rule: string, subject: string, text: string): Promise<string[]> {
  const verdicts = await verdictsOf(rule, text, STRICT);
  return verdicts.filter((each) => each.subject.toLowerCase() === subject.toLowerCase()).map(({ verdict }) => verdict);
}

/** What one rule reports of a document under the strict preset: `missing endpoint:POST /a`. */
export async function reportsOf(rule: string, text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md', ...STRICT });
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
}
