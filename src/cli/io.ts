/** What the command line touches of its process; tests pass their own. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Milliseconds from any moment on; they never go back. */
  now(): number;
  /** All of standard input, or as many of its bytes as show that it is longer than `limit`. */
  readStdin(limit: number): Promise<Uint8Array>;
  stdout(text: string): void;
  stderr(text: string): void;
}

/** Exit codes of all commands. */
export const EXIT = { clean: 0, problems: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
