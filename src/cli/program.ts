import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { PRESETS } from '../config/presets.js';
import { UserError } from '../config/user-error.js';
import type { EnvFlags } from './env.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import type { InitFlags } from './init/init.js';
import type { LintFlags } from './lint.js';
import type { ModelFlags } from './model.js';
import type { PromptFlags } from './prompt.js';
import { placeCollector } from './outputs.js';
import type { OwnRuleFlags } from './run-options.js';
import { commandMeantBy, explainUsage } from './usage.js';
import { VERSION } from './version.js';

const EXAMPLES = `
Examples:
  spec-lint ARCHITECTURE.md                 lint one draft
  spec-lint docs                            lint the architecture documents in a directory
  spec-lint --preset gate 'specs/**/*.md'   only what a draft has to pass before implementation
  spec-lint explain rls-per-table           what a rule wants, and why
  spec-lint model ARCHITECTURE.md           what was understood, with lines
  spec-lint prompt >> draft-prompt.md       the rules, for the prompt of the model that drafts
  spec-lint env ARCHITECTURE.md             its environment variables, as a .env.local.example

Exit codes: 0 no error, 1 problems, 2 the run itself failed.
`;

// Options that several commands have.
const CONFIG = ['-c, --config <path>', 'use this configuration file'] as const;
const NO_CONFIG_LOOKUP = ['--no-config-lookup', 'look for no configuration file'] as const;
const PRESET = ['--preset <name>', `${PRESETS.join(', ')} instead of the presets of the configuration`] as const;
const PLUGIN = ['--plugin <module>', 'rules of a module or package (repeatable)'] as const;
const OUTPUT_FILE = ['-o, --output-file <path>', 'write to this file'] as const;
const STDIN_FILENAME = ['--stdin-filename <path>', 'the name of the document where FILE is -'] as const;

/** Parses the arguments and runs the command that they name; what a command needs is loaded with it. */
export async function runProgram(args: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.clean;
  const finish = async (code: Promise<ExitCode>): Promise<void> => {
    exitCode = await code;
  };
  const program = new Command('spec-lint')
    .description('Tells whether a backend architecture draft (markdown or YAML) may go to implementation.')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: (text) => { io.stdout(text); }, writeErr: () => undefined })
    .showSuggestionAfterError(false);
  addLintOptions(program);
  program
    .addHelpText('after', EXAMPLES)
    .action(async (patterns: string[], flags: LintFlags) => {
      const [first = ''] = patterns;
      const meant = existsSync(resolve(io.cwd, first)) ? null : commandMeantBy(first, program);
      if (meant) throw new UserError(`There is no file "${first}". Did you mean the command '${meant}'?`);
      await finish((await import('./lint.js')).lint(patterns, flags, io));
    });
  program
    .command('explain [rule]')
    .description('show the documentation of a rule, or list the rules')
    .option(...CONFIG)
    .option(...NO_CONFIG_LOOKUP)
    .option(...PLUGIN, collect, [])
    .action(async (rule: string | undefined, flags: OwnRuleFlags) => finish((await import('./explain.js')).explain(rule, flags, io)));
  program
    .command('model <file>')
    .description('show what was understood of a document: every entity with its line and evidence')
    .option(...CONFIG)
    .option(...NO_CONFIG_LOOKUP)
    .option('-f, --format <name>', 'table, json, or yaml (a markdown draft as an architecture of the schema)', 'table')
    .option(...OUTPUT_FILE)
    .option(...STDIN_FILENAME)
    .option('--color', 'write colours')
    .option('--no-color', 'write no colours')
    .action(async (file: string, flags: ModelFlags) => finish((await import('./model.js')).showModel(file, flags, io)));
  program
    .command('env <file>')
    .description('print the environment variables of a document as a .env.local.example')
    .option(...CONFIG)
    .option(...NO_CONFIG_LOOKUP)
    .option(...OUTPUT_FILE)
    .option(...STDIN_FILENAME)
    .action(async (file: string, flags: EnvFlags) => finish((await import('./env.js')).showEnv(file, flags, io)));
  program
    .command('prompt [file]')
    .description('print the rules that hold for a document as a section for the prompt of the model that drafts it')
    .option(...CONFIG)
    .option(...NO_CONFIG_LOOKUP)
    .option(...PRESET)
    .option(...PLUGIN, collect, [])
    .option(...OUTPUT_FILE)
    .action(async (file: string | undefined, flags: PromptFlags) => finish((await import('./prompt.js')).showPrompt(file ?? 'architecture.md', flags, io)));
  program
    .command('init')
    .description('set up a configuration, a pre-commit hook and a CI job; shows them first')
    .option('--hook <kind>', 'pre-commit, lefthook, husky or none (by default what is there)')
    .option('--ci <service>', 'github, gitlab or none (by default what is there)')
    .option('--yaml', 'also a first architecture.yaml')
    .option('--yes', 'write without asking')
    .option('--dry-run', 'only show')
    .action(async (flags: InitFlags) => finish((await import('./init/init.js')).init(flags, io)));
  program
    .command('hook')
    .description('for hooks of coding agents: lint the architecture document that was just written (an event as JSON on standard input)')
    .action(async () => finish((await import('./hook.js')).hook(io)));
  program
    .command('mcp')
    .description('serve lint, explain and model to coding agents (Model Context Protocol, on standard input and output)')
    .action(async () => finish((await import('./mcp.js')).serveMcp(io)));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.clean;
    throw new UserError(explainUsage(error, program, args));
  }
  return exitCode;
}

function addLintOptions(program: Command): void {
  const place = placeCollector();
  program
    .argument('[patterns...]', 'files, directories or globs; - for standard input', [])
    .optionsGroup('Configuration:')
    .option('-c, --config <path>', 'use this configuration file instead of those found upward from each document')
    .option('--config-from <revision>', 'read configuration, baseline and .gitignore from this git revision')
    .option(...NO_CONFIG_LOOKUP)
    .option(...PRESET)
    .option('--rule <rule>', "set a rule, e.g. 'rls-per-table: off' (repeatable)", collect, [])
    .option(...PLUGIN, collect, [])
    .option('--schema <path>', 'a JSON Schema of what the team demands of its architectures besides')
    .option('--require-subjects', 'a gate rule that finds nothing to judge fails')
    .optionsGroup('Documents:')
    .option('--ignore-pattern <pattern>', 'leave out files, as in .gitignore (repeatable)', collect, [])
    .option('--no-ignore', 'leave out nothing, be it by pattern, configuration or .gitignore')
    .option('--no-error-on-unmatched-pattern', 'a pattern that matches no document is no error')
    .option('--together', 'the documents tell one architecture: read one model from all of them (a draft and its OpenAPI document)')
    .option('--stdin', 'lint the text on standard input')
    .option('--stdin-filename <path>', 'the name of that text, for reports and configuration')
    .optionsGroup('Suppressions:')
    .option('--no-inline-config', 'suppression comments in documents are plain comments')
    .option('--report-unused-disable-directives', 'a suppression that suppresses nothing is an error')
    .option('--report-unused-disable-directives-severity <severity>', 'the same with a severity: off, warn or error')
    .option('--suppress-all', 'write all errors into the baseline, spec-lint-suppressions.json: they are left for later')
    .option('--suppress-rule <rule>', 'the same with the errors of a rule (repeatable)', collectIfAny)
    .option('--suppressions-location <path>', 'the baseline to use')
    .option('--prune-suppressions', 'remove from the baseline what does not occur anymore')
    .option('--pass-on-unpruned-suppressions', 'what does not occur anymore is no error')
    .option('--base <draft>', 'compare with another draft: a file, REVISION:FILE, or REVISION: for the same file')
    .optionsGroup('Output:')
    .option('-f, --format <name>', 'stylish (the default), agent, gate, github, gitlab, html, json, junit, sarif, a module or a package (repeatable, each with its -o)', place)
    .option('-o, --output-file <path>', 'write the report to this file', place)
    .option('--code-frame', 'show the lines of the document below each finding')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <number>', 'exit with 1 where there are more warnings', wholeNumber, -1)
    .option('--color', 'write colours')
    .option('--no-color', 'write no colours')
    .optionsGroup('Other:')
    .option('--print-config <file>', 'print the configuration that holds for a file, as JSON')
    .option('--cache', 'lint only documents that changed since the last run')
    .option('--cache-location <path>', "the file or directory of the cache (by default in the user's own directory of caches)")
    .option('--stats', 'add times and the model to JSON')
    .version(`v${VERSION}`, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help');
}

function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}

function collectIfAny(value: string, earlier: string[] | undefined): string[] {
  return collect(value, earlier ?? []);
}

function wholeNumber(value: string): number {
  if (!/^-?\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
