import { PUSHED_OVER_HTTP, QUEUED } from '../lexicon/fan-outs.js';

/** Whether work goes through a queue that carries no HTTP status; one that calls a route for each message does: "one QStash message per branch". */
export function isQueued(words: string): boolean {
  return QUEUED.test(words) && !PUSHED_OVER_HTTP.test(words);
}
