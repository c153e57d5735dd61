import { dirname } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * `record[word]` answers `constructor` with a function. Records are asked for words of others by `own()`; what is asked otherwise stands here.
 */

/** Whose names are a closed set, are checked before, or are of an object without a prototype: file, what is asked. */
const CLOSED: readonly string[] = [
  'src/cli/baseline-file.ts known[keyOf(result)]',
  'src/cli/engine-flags.ts FLAGS[major]',
  'src/config/explain-errors.ts (node as Record<string, unknown> | null | undefined)?.[key]',
  'src/config/explain-errors.ts TYPE_NAMES[(params as { type: string }).type]',
  'src/engine/judge.ts rule.messages[verdict.messageId]',
  'src/engine/judge.ts times[rule.id]',
  'src/engine/suppress.ts this.#limit?.[ruleId]',
  'src/extract/claims/rls/targets.ts PLACES[word.toLowerCase()]',
  'src/extract/claims/rls/targets.ts { first: 0, former: 0, second: 1, third: 2, fourth: 3, fifth: 4 }[word]',
  'src/files/read-text.ts REASONS[code]',
  'src/model/team-schema.ts (node as Record<string, unknown> | null)?.[key.replaceAll(\'~1\', \'/\').replaceAll(\'~0\', \'~\')]',
  'src/model/team-schema.ts listed[list]',
  'src/model/violations.ts TYPES[String(type)]',
  'src/parse/code/language.ts TAGS[lower]',
  'src/parse/code/listing.ts CLOSER[token.text]',
  'src/parse/code/listing.ts waiting[closer]',
  'src/parse/code/listing.ts waiting[token.text]',
  'src/parse/code/listing.ts waiting[top.closer]',
  'src/parse/diagram/flowchart.ts PARTNER[open]',
  'src/parse/yaml/scalar.ts ESCAPE_LENGTH[letter]',
  'src/parse/yaml/scalar.ts ESCAPE_LENGTH[listing.charAt(at + 1)]',
  'src/report/gate-sheet.ts rulesMeta[id]',
  'src/report/html/findings.ts rulesMeta[ruleId]',
  'src/report/html/nodes.ts child.properties[name]',
  'src/report/html/sheet.ts rulesMeta[id]',
  'src/report/model-text.ts REMARKS[remark]',
  'src/report/rule-markdown.ts words[word]',
  'src/report/transcription/assemble.ts data[key]',
  'src/text/own.ts record[name]',
];

describe('records', () => {
  it('are asked for names of documents by own()', () => {
    expect([...new Set(accesses())].filter((access) => !CLOSED.includes(access)).sort()).toEqual([]);
  }, 120_000);
});

/** Each `record[name]` in the sources whose record takes any string and whose name may be any. */
function accesses(): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(fileNames.filter((name) => /(?:^|\/)(?:src|rules)\//.test(name) && !name.endsWith('.test.ts')), options);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const file of program.getSourceFiles()) {
    const path = /(?:^|\/)((?:src|rules)\/.*)$/.exec(file.fileName)?.[1] ?? '';
    if (path === '' || path.endsWith('.test.ts') || file.isDeclarationFile || dirname(path).endsWith('generated') || file.fileName.includes('node_modules')) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isElementAccessExpression(node) && isAnyString(checker.getTypeAtLocation(node.argumentExpression)) && takesAnyString(node.expression)) found.push(`${path} ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;

  function takesAnyString(record: ts.Expression): boolean {
    return checker.getIndexInfosOfType(checker.getTypeAtLocation(record)).some(({ keyType }) => (keyType.flags & ts.TypeFlags.String) !== 0) || ts.isObjectLiteralExpression(record);
  }

  function isAnyString(type: ts.Type): boolean {
    return (type.flags & ts.TypeFlags.String) !== 0 || (type.isUnion() && type.types.some(isAnyString));
  }
}
