import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../config/user-error.js';
import { reasonOf } from '../../files/read-text.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { VERSION } from '../version.js';
import { activationOf, CI_SERVICES, hintsFor, HOOKS, planFor, type Step, type Wishes } from './plan.js';

export interface InitFlags {
  readonly hook?: string;
  readonly ci?: string;
  readonly yaml?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** The command `spec-lint init`: shows what it would write, asks, and writes it. */
export async function init(flags: InitFlags, io: Io): Promise<ExitCode> {
  const wishes = wishesOf(flags);
  const plan = planFor(io.cwd, wishes, VERSION);
  if (plan.length === 0) io.stdout('spec-lint is set up here already.\n');
  for (const step of plan) io.stdout(shown(step));
  for (const hint of hintsFor(io.cwd, wishes)) io.stdout(`${hint}\n`);
  const own = plan.filter(({ how }) => how !== 'user');
  if (own.length > 0 && !flags.dryRun) {
    if (!flags.yes && !(await agrees(io))) {
      io.stdout('Nothing was written.\n');
      return EXIT.clean;
    }
    for (const step of own) write(step, io.cwd);
    io.stdout(`Wrote ${own.map(({ path }) => path).join(', ')}.\n`);
  }
  const activation = activationOf(io.cwd, wishes);
  if (activation) io.stdout(`${activation}\n`);
  return EXIT.clean;
}

function wishesOf({ hook, ci, yaml }: InitFlags): Wishes {
  return {
    ...(hook === undefined ? {} : { hook: oneOf('--hook', hook, HOOKS) }),
    ...(ci === undefined ? {} : { ci: oneOf('--ci', ci, CI_SERVICES) }),
    ...(yaml ? { yaml } : {}),
  };
}

function oneOf<Name extends string>(flag: string, value: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === value);
  if (found) return found;
  throw new UserError(`Invalid value for option '${flag}': "${value}".${didYouMean(value, known)} Known: ${known.join(', ')}.`);
}

const TITLES = { create: 'New file', append: 'Added at the end of', user: 'Please add yourself to' } as const;

function shown({ path, content, how, purpose }: Step): string {
  return `${TITLES[how]} ${path} (${purpose}):\n\n${content.trimEnd().replace(/^(?=.)/gm, '    ')}\n\n`;
}

/** Asks a person; a program that cannot answer has to say --yes. */
async function agrees(io: Io): Promise<boolean> {
  if (!io.stdoutIsTerminal) throw new UserError('Nothing was written: say --yes to write these files, or --dry-run to only see them.');
  io.stdout('Write this? [y/N] ');
  const answer = new TextDecoder().decode(await io.readStdin(1));
  return /^\s*y/i.test(answer);
}

function write({ path, content, how }: Step, cwd: string): void {
  const file = join(cwd, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (how === 'append') appendFileSync(file, content);
    else writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    throw new UserError(`Cannot write "${path}": ${reasonOf(error)}.`);
  }
}
