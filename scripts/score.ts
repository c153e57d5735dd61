import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { Command } from 'commander';
import { rules } from '../rules/index.js';
import { tuneForShortRun } from '../src/cli/engine-flags.js';
import { Findings, serveFindings } from './scoring/find.js';
import { findFalls, type Floors, raiseFloors } from './scoring/floors.js';
import { type CorpusFigures, findOverstatements, freshFigures } from './scoring/figures.js';
import { readCorpora } from './scoring/labels.js';
import { type CorpusScore, scoreCorpus } from './scoring/score.js';
import { fallLine, mistakeLines, scoreTable } from './scoring/table.js';

const FLOORS = 'tests/corpus-floor.json';
/** What docs/coverage.md says of the rules. */
const FIGURES = 'tests/corpus-figures.json';

interface Options {
  readonly rules?: string;
  readonly corpus?: string;
  readonly verbose?: boolean;
  readonly check?: boolean;
  readonly raise?: boolean;
}

// As the command reads many drafts: a fifth less work.
tuneForShortRun();
if (isMainThread) await score();
else serveFindings();

async function score(): Promise<void> {
  const options = new Command('score')
    .description('Scores the verdicts of the rules against labelled documents: precision, recall and F1.')
    .option('--rules <ids>', 'only these rules, separated by commas')
    .option('--corpus <name>', 'only corpora whose name contains this')
    .option('--verbose', 'print each miss and false alarm')
    .option('--check', `fail where a rule does worse than ${FLOORS} says`)
    .option('--raise', `move the floors of ${FLOORS} up to what is reached now, and write ${FIGURES}, from which npm run docs makes docs/coverage.md`)
    .parse()
    .opts<Options>();

  const known = rules.map(({ id }) => id);
  const wanted = options.rules?.split(',') ?? known;
  const unknown = wanted.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    console.error(`score: unknown rule ${unknown.join(', ')}`);
    process.exit(2);
  }
  const corpora = readCorpora('.').filter(({ name }) => name.includes(options.corpus ?? ''));
  if (corpora.length === 0) {
    console.error(`score: no corpus ${options.corpus ?? ''}`);
    process.exit(2);
  }

  const findings = await Findings.in(corpora.flatMap(({ documents }) => documents), new URL(import.meta.url));
  const scores = corpora.map((corpus): CorpusScore => scoreCorpus(corpus, wanted, (document) => findings.of(document)));
  if (options.verbose) for (const line of scores.flatMap(mistakeLines)) console.log(line);
  console.log(scoreTable(scores, wanted));

  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors;
  const figures = JSON.parse(readFileSync(FIGURES, 'utf8')) as CorpusFigures;
  if (options.raise) writeFileSync(FIGURES, `${JSON.stringify(freshFigures(figures, scores), null, 1)}\n`);
  if (options.raise) writeFileSync(FLOORS, `${JSON.stringify(raiseFloors(floors, scores, known), null, 2)}\n`);
  if (options.check) {
    const falls = findFalls(floors, scores);
    for (const fall of falls) console.log(fallLine(fall));
    const overstated = findOverstatements(figures, scores);
    for (const { corpus, rule, figure, claimed, reached } of overstated) console.log(`${rule} on ${corpus}: ${figure} ${reached.toFixed(4)}, but docs/coverage.md says ${claimed.toFixed(4)}; npm run score -- --raise and npm run docs tell the truth`);
    if (falls.length + overstated.length > 0) process.exitCode = 1;
  }
}
