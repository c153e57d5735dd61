import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a command took. */
export interface Cost {
  readonly wall: number;
  /** Milliseconds of processor time, and the most memory of one process; null where the system does not tell (it is read from /proc). */
  readonly cpu: number | null;
  readonly rss: number | null;
}

const LINTED = new Set([0, 1]);

/** Runs a command once. @throws Error where it fails rather than lints */
export async function costOf(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Cost> {
  const cpuBefore = childrenCpu();
  const started = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  let rss: number | null = null;
  const watch = setInterval(() => {
    rss = peakMemory(child.pid) ?? rss;
  }, 5);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const wall = performance.now() - started;
  clearInterval(watch);
  if (code === null || !LINTED.has(code)) throw new Error(`${command} ${args.slice(0, 3).join(' ')} … failed with ${String(code)}:\n${Buffer.concat(errors).toString().slice(0, 2000)}`);
  const cpuAfter = childrenCpu();
  return { wall, cpu: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore, rss };
}

/** Processor time of all processes that were waited for, in milliseconds. */
function childrenCpu(): number | null {
  const fields = readProc('self/stat')?.split(') ')[1]?.split(' ');
  // Fields 16 and 17 of proc(5), in hundredths of a second.
  return fields ? (Number(fields[13]) + Number(fields[14])) * 10 : null;
}

/** The most memory that a process has taken so far, in MiB. */
function peakMemory(pid: number | undefined): number | null {
  const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readProc(`${String(pid)}/status`) ?? '') ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

function readProc(path: string): string | null {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return null;
  }
}

/** The middle of values; null where there are none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
