import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { compareText } from '../engine/order.js';
import type { LintResult } from '../engine/report.js';
import { relativePathOf } from '../report/relative-path.js';

/** What is kept of a linted document; its path and its text are known without, and times are not of this run. */
export interface KeptResult {
  readonly result: Omit<LintResult, 'filePath' | 'source' | 'stats'>;
  readonly withoutSubject: readonly string[];
}

interface Entry {
  readonly key: string;
  readonly kept: KeptResult;
}

/** Results of earlier runs, by document and by everything that a result depends on. */
export class ResultCache {
  readonly #path: string;
  readonly #cwd: string;
  readonly #version: string;
  readonly #entries: Map<string, Entry>;
  #isChanged = false;
  #hits = 0;
  #misses = 0;

  /**
   * @param path of the file; one that cannot be read, or is of another version, counts as empty
   * @param cwd the documents are named from here
   * @param version of spec-lint
   */
  constructor(path: string, cwd: string, version: string) {
    this.#path = path;
    this.#cwd = cwd;
    this.#version = version;
    this.#entries = read(path, version);
  }

  /** How many documents were found, and how many had to be linted. */
  get counts(): { readonly hits: number; readonly misses: number } {
    return { hits: this.#hits, misses: this.#misses };
  }

  /** What the result of a document depends on, as one word. */
  keyOf(text: string, settings: unknown): string {
    return createHash('sha256').update(this.#version).update('\0').update(JSON.stringify(settings)).update('\0').update(text).digest('hex');
  }

  /** @param filePath absolute */
  find(filePath: string, key: string): KeptResult | null {
    const entry = this.#entries.get(relativePathOf(filePath, this.#cwd));
    if (entry?.key !== key) return null;
    this.#hits++;
    return entry.kept;
  }

  /** Keeps what had to be linted. */
  keep(key: string, { filePath, source: _, stats: __, ...result }: LintResult, withoutSubject: readonly string[]): void {
    this.#entries.set(relativePathOf(filePath, this.#cwd), { key, kept: { result, withoutSubject } });
    this.#isChanged = true;
    this.#misses++;
  }

  /** Writes what was learnt, without documents that are gone. A cache that cannot be written is not: it only saves time. */
  save(): void {
    if (!this.#isChanged) return;
    const entries = [...this.#entries].filter(([path]) => existsSync(resolve(this.#cwd, path))).sort(([a], [b]) => compareText(a, b));
    const unfinished = `${this.#path}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      writeFileSync(unfinished, JSON.stringify({ version: this.#version, entries }), { mode: 0o600 });
      renameSync(unfinished, this.#path);
    } catch {
      rmSync(unfinished, { force: true });
    }
  }
}

function read(path: string, version: string): Map<string, Entry> {
  try {
    const cache = JSON.parse(readFileSync(path, 'utf8')) as { readonly version?: unknown; readonly entries?: readonly (readonly [string, Entry])[] };
    return cache.version === version && Array.isArray(cache.entries) ? new Map(cache.entries) : new Map<string, Entry>();
  } catch {
    return new Map();
  }
}
