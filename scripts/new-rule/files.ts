const TEMPLATE_ID = 'rule-template';

/** The files that `npm run new-rule` starts from. */
export interface Sources {
  readonly rule: string;
  readonly test: string;
  /** rules/index.ts as it is. */
  readonly index: string;
}

/** A new rule with its test, and the list of rules with it at its end: contents by path from the root of the project. */
export function newRuleFiles(id: string, sources: Sources): ReadonlyMap<string, string> {
  return new Map([
    [`rules/${id}.ts`, sources.rule.replaceAll(TEMPLATE_ID, id).replaceAll("'../../src/", "'../src/")],
    [`tests/rules/${id}.test.ts`, sources.test.replaceAll(TEMPLATE_ID, id)],
    ['rules/index.ts', withRule(sources.index, id)],
  ]);
}

function withRule(index: string, id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const lines = index.split('\n');
  const lastImport = lines.findLastIndex((line) => line.startsWith('import '));
  const endOfList = lines.lastIndexOf('];');
  if (lastImport < 0 || endOfList < 0) throw new Error('rules/index.ts has no imports or no list of rules');
  return [
    ...lines.slice(0, lastImport + 1),
    `import ${name} from './${id}.js';`,
    ...lines.slice(lastImport + 1, endOfList),
    `  ${name},`,
    ...lines.slice(endOfList),
  ].join('\n');
}
