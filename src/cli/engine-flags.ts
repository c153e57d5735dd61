import { setFlagsFromString } from 'node:v8';

const FOR_ALL = [
  // By default, V8 compiles each expression twice: to bytecode, then, at its second use, to machine code.
  '--no-regexp-tier-up',
  // Whatever {@link compileExpressionsPlainly} has changed: code is saved under the flags that it was loaded under.
  '--regexp-optimization',
  // For the few statements of a draft, compiling the grammar of Postgres well takes longer than it saves.
  '--liftoff-only',
  // What that flag implies has to be said where V8 runs already. Without it, Node 24 optimises the grammar all the same, with 500 MB.
  '--no-wasm-tier-up',
  '--no-wasm-dynamic-tiering',
  // Functions that were called once stay for the code cache.
  '--no-flush-bytecode',
  // What a draft needs for a moment is collected a third less often.
  '--semi-space-growth-factor=4',
  // Nobody waits for an answer meanwhile, so that marking in small steps, and on other threads, only costs.
  '--no-incremental-marking',
  // Most of what many drafts leave behind is garbage: a heap that doubles, not more, costs no time. Growing by less costs one draft 5 %.
  '--heap-growing-percent=100',
];

/** Functions are optimised ten times later: most of them will hardly run again, and what runs long still is. */
const OPTIMISE_LATER = ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=4000'];

/** By major version of Node: V8 complains on standard error about flags that it does not know. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: [...FOR_ALL, '--interrupt-budget=1000000'],
  22: [...FOR_ALL, ...OPTIMISE_LATER],
  24: [...FOR_ALL, ...OPTIMISE_LATER],
};

/**
 * Sets flags of V8 for a process that reads one draft and ends: on a draft of 20 KB they save a third of the time. No report depends on
 * them. They have to be set before any code is compiled, for V8 takes cached code only under the flags that it was made under. The
 * library leaves its host's V8 alone.
 */
export function tuneForShortRun(): void {
  const [major = ''] = process.versions.node.split('.');
  for (const flag of FLAGS[major] ?? []) setFlagsFromString(flag);
}

/**
 * Has expressions compiled in less than half of the time, to code that is slower by half: for a run that reads one draft, that saves a
 * sixth of its time. {@link tuneForShortRun} takes it back.
 */
export function compileExpressionsPlainly(): void {
  setFlagsFromString('--no-regexp-optimization');
}
