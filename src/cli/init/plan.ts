import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAMES } from '../../files/find-config.js';
import { ARCHITECTURE, CONFIG, GITHUB_WORKFLOW, GITLAB_JOB, HUSKY_LINE, LEFTHOOK_COMMAND, PRE_COMMIT_REPO } from './templates.js';

export const HOOKS = ['pre-commit', 'lefthook', 'husky', 'none'] as const;
export const CI_SERVICES = ['github', 'gitlab', 'none'] as const;

export type Hook = (typeof HOOKS)[number];
export type CiService = (typeof CI_SERVICES)[number];

/** What is wanted; what is left out is told by what the directory holds. */
export interface Wishes {
  readonly hook?: Hook;
  readonly ci?: CiService;
  /** Also a first architecture in YAML. */
  readonly yaml?: boolean;
}

/** A file to write, or words for the user to add to one that exists. */
export interface Step {
  readonly path: string;
  readonly content: string;
  /** `create` a file that is not there, `append` to one that is a list of lines, or leave it to the `user`. */
  readonly how: 'create' | 'append' | 'user';
  readonly purpose: string;
}

/** What has to be done to set spec-lint up in a directory. Nothing that exists is overwritten. */
export function planFor(cwd: string, wishes: Wishes, version: string): Step[] {
  const config = CONFIG_NAMES.some((name) => existsSync(join(cwd, name))) ? [] : [create(CONFIG_NAMES[0], CONFIG, 'the configuration')];
  const yaml = wishes.yaml ? [created(cwd, 'architecture.yaml', ARCHITECTURE, 'a first architecture in YAML')] : [];
  return [...config, ...yaml, ...hookSteps(cwd, wishes.hook ?? detectedHook(cwd), version), ...ciSteps(cwd, wishes.ci ?? detectedCi(cwd), version)];
}

/** What is not set up because nothing shows of which kind it should be, and how to get it. */
export function hintsFor(cwd: string, wishes: Wishes): string[] {
  return [
    ...(wishes.hook === undefined && detectedHook(cwd) === 'none' ? ['No hook: this is no git repository. "spec-lint init --hook pre-commit", lefthook or husky sets one up.'] : []),
    ...(wishes.ci === undefined && detectedCi(cwd) === 'none' ? ['No CI job: there is neither .github nor .gitlab-ci.yml. "spec-lint init --ci github" or "--ci gitlab" sets one up.'] : []),
  ];
}

/** What else brings the hook into force: git runs it only where the tool that keeps it has installed itself. */
export function activationOf(cwd: string, wishes: Wishes): string | null {
  const hook = wishes.hook ?? detectedHook(cwd);
  if (hook === 'none' || existsSync(join(cwd, INSTALLED[hook].trace))) return null;
  return `The hook runs after "${INSTALLED[hook].command}".`;
}

/** By the tool: the command that installs it in the repository, and what is there when it was run. */
const INSTALLED: Readonly<Record<Exclude<Hook, 'none'>, { readonly command: string; readonly trace: string }>> = {
  'pre-commit': { command: 'pre-commit install', trace: '.git/hooks/pre-commit' },
  lefthook: { command: 'npx lefthook install', trace: '.git/hooks/pre-commit' },
  husky: { command: 'npx husky', trace: '.husky/_' },
};

function create(path: string, content: string, purpose: string): Step {
  return { path, content, how: 'create', purpose };
}

/** A file of its own: where one of that name exists, the user decides. */
function created(cwd: string, path: string, content: string, purpose: string): Step {
  return { ...create(path, content, purpose), how: existsSync(join(cwd, path)) ? 'user' : 'create' };
}

function detectedHook(cwd: string): Hook {
  if (existsSync(join(cwd, '.husky'))) return 'husky';
  if (existsSync(join(cwd, 'lefthook.yml'))) return 'lefthook';
  return existsSync(join(cwd, '.git')) || existsSync(join(cwd, '.pre-commit-config.yaml')) ? 'pre-commit' : 'none';
}

function detectedCi(cwd: string): CiService {
  if (existsSync(join(cwd, '.gitlab-ci.yml'))) return 'gitlab';
  return existsSync(join(cwd, '.github')) ? 'github' : 'none';
}

const ON_COMMIT = 'lints architecture documents when they are committed';

function hookSteps(cwd: string, hook: Hook, version: string): Step[] {
  switch (hook) {
    case 'pre-commit':
      return missing(cwd, '.pre-commit-config.yaml', `repos:\n${PRE_COMMIT_REPO(version)}`, PRE_COMMIT_REPO(version), ON_COMMIT);
    case 'lefthook':
      return missing(cwd, 'lefthook.yml', LEFTHOOK_COMMAND(version), LEFTHOOK_COMMAND(version), ON_COMMIT);
    case 'husky':
      return appended(cwd, '.husky/pre-commit', HUSKY_LINE(version), ON_COMMIT);
    case 'none':
      return [];
  }
}

function ciSteps(cwd: string, ci: CiService, version: string): Step[] {
  const purpose = 'lints architecture documents in CI';
  if (ci === 'github') return mentions(cwd, '.github/workflows/spec-lint.yml') ? [] : [created(cwd, '.github/workflows/spec-lint.yml', GITHUB_WORKFLOW(version), purpose)];
  return ci === 'gitlab' ? missing(cwd, '.gitlab-ci.yml', GITLAB_JOB(version), GITLAB_JOB(version), purpose) : [];
}

/** The whole file where there is none or one without a setting; else the part of it that the user has to put in its place. */
function missing(cwd: string, path: string, whole: string, part: string, purpose: string): Step[] {
  if (mentions(cwd, path)) return [];
  if (!existsSync(join(cwd, path))) return [create(path, whole, purpose)];
  return [holdsOnlyComments(cwd, path) ? { path, content: `\n${whole}`, how: 'append', purpose } : { path, content: part, how: 'user', purpose }];
}

/** As the examples that lefthook writes when it is installed. */
function holdsOnlyComments(cwd: string, path: string): boolean {
  return readFileSync(join(cwd, path), 'utf8').split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

function appended(cwd: string, path: string, line: string, purpose: string): Step[] {
  if (mentions(cwd, path)) return [];
  if (!existsSync(join(cwd, path))) return [create(path, line, purpose)];
  const isWhole = /(?:^|\n)$/.test(readFileSync(join(cwd, path), 'utf8'));
  return [{ path, content: isWhole ? line : `\n${line}`, how: 'append', purpose }];
}

function mentions(cwd: string, path: string): boolean {
  return existsSync(join(cwd, path)) && readFileSync(join(cwd, path), 'utf8').includes('spec-lint');
}
