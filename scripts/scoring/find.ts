import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import { lintText } from '../../src/index.js';
import type { LabelledDocument } from './labels.js';
import type { Finding } from './match.js';

type Text = Pick<LabelledDocument, 'name' | 'text'>;

/** What was found in documents, each of which is linted once with every rule on: many stand in more than one corpus. */
export class Findings {
  readonly #found = new Map<string, readonly Finding[]>();

  /**
   * Lints documents in as many threads as there are processors.
   * @param script the script that {@link serveFindings} answers in
   * @throws what a thread throws
   */
  static async in(documents: readonly Text[], script: URL): Promise<Findings> {
    const findings = new Findings();
    const waiting = [...new Map(documents.map((document) => [keyOf(document), document])).values()];
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, () => findings.#lint(waiting, script)));
    return findings;
  }

  /** What was found in one of the documents. */
  of(document: Text): readonly Finding[] {
    const found = this.#found.get(keyOf(document));
    if (!found) throw new Error(`${document.name} was not linted`);
    return found;
  }

  /** One thread, which takes the next document whenever it has done with one. */
  #lint(waiting: Text[], script: URL): Promise<void> {
    return new Promise((resolve, reject) => {
      const thread = new Worker(script);
      let current: Text | undefined;
      const next = (): void => {
        current = waiting.shift();
        if (current) thread.postMessage({ name: current.name, text: current.text });
        else void thread.terminate().then(() => resolve(), reject);
      };
      thread.on('error', reject);
      thread.on('message', (found: readonly Finding[]) => {
        this.#found.set(keyOf(current as Text), found);
        next();
      });
      next();
    });
  }
}

/** Answers, in a thread, what is found in each document that it is sent. */
export function serveFindings(): void {
  parentPort?.on('message', (document: Text) => {
    void findingsIn(document).then((found) => parentPort?.postMessage(found));
  });
}

async function findingsIn({ name, text }: Text): Promise<Finding[]> {
  const { messages } = await lintText(text, { filePath: name, preset: 'strict', requireSubjects: false, unusedDirectives: 'off' });
  return messages.map(({ ruleId, subject = 'document', line, message }) => ({ rule: ruleId ?? '', subject, line, message }));
}

/** Documents of the same kind and text are one, whatever they are called. */
function keyOf({ name, text }: Text): string {
  return `${extname(name)} ${text}`;
}
