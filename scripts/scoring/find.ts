import { extname } from 'node:path';
import { lintText } from '../../src/index.js';
import type { LabelledDocument } from './labels.js';
import type { Finding } from './match.js';

/** What was found in documents, each of which is linted once with every rule on: many stand in more than one corpus. */
export class Findings {
  readonly #found = new Map<string, readonly Finding[]>();

  async of({ name, text }: LabelledDocument): Promise<readonly Finding[]> {
    const key = `${extname(name)} ${text}`;
    const known = this.#found.get(key);
    if (known) return known;
    const { messages } = await lintText(text, { filePath: name, preset: 'strict', requireSubjects: false, unusedDirectives: 'off' });
    const findings = messages.map(({ ruleId, subject = 'document', line, message }) => ({ rule: ruleId ?? '', subject, line, message }));
    this.#found.set(key, findings);
    return findings;
  }
}
