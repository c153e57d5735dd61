import type { Io } from './io.js';

/** A run that takes less than this, in milliseconds, needs no word. */
const PATIENCE = 2000;
/** Nobody reads faster. */
const INTERVAL = 100;

const ERASE = '\r\u001b[K';

/** The line that tells how far a run is. */
export interface Progress {
  readonly tell: (done: number, all: number) => void;
  /** Leaves the terminal as if nothing had been told. */
  readonly erase: () => void;
}

/** A line on standard error for a person who waits: null where that is no terminal, or one on which no line can be written anew. */
export function progressOf(io: Io): Progress | null {
  if (!io.stderrIsTerminal || io.env['TERM'] === 'dumb') return null;
  let next = io.now() + PATIENCE;
  let isShown = false;
  return {
    tell(done, all) {
      const now = io.now();
      if (now < next) return;
      next = now + INTERVAL;
      isShown = true;
      io.stderr(`${ERASE}Linted ${done} of ${all} documents`);
    },
    erase() {
      if (isShown) io.stderr(ERASE);
      isShown = false;
    },
  };
}
