import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Floor {
  readonly number: number;
  readonly folder: string;
}

const ARCHITECTURE = readFileSync('ARCHITECTURE.md', 'utf8');
const FLOORS = readFloors();
const TOP = 9;
/** Modules of Node that only compute. */
const PURE_MODULES = new Set(['node:path', 'node:crypto']);

const sources = ['src', 'rules'].flatMap(filesBelow).filter((file) => /\.(?:ts|js)$/.test(file));

describe('floors', () => {
  it('are told in ARCHITECTURE.md and exist', () => {
    expect(FLOORS.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9, 9, 9]);
    expect(FLOORS.filter(({ folder }) => !existsSync(folder))).toEqual([]);
  });

  it('hold every source file', () => {
    expect(sources.filter((file) => floorOf(file) === null)).toEqual([]);
  });

  it('import themselves and lower ones only', () => {
    const wrong = sources.flatMap((file) => projectImports(file).filter((imported) => !mayImport(file, imported)).map((imported) => `${file} imports ${imported}`));
    expect(wrong).toEqual([]);
  });

  it('know the list of all rules at the top only', () => {
    const importers = sources.filter((file) => projectImports(file).includes('rules/index.ts'));
    expect(importers.filter((file) => floorOf(file)?.number !== TOP)).toEqual([]);
  });

  it('let rules see the model only', () => {
    const seen = sources.filter((file) => file.startsWith('rules/')).flatMap(projectImports);
    expect(seen.filter((file) => !/^(?:rules|src\/rule|src\/model)\//.test(file))).toEqual([]);
  });

  it('touch Node below the top only to compute', () => {
    const wrong = sources
      .filter((file) => floorOf(file)?.number !== TOP)
      .flatMap((file) => importsOf(file).filter(isBuiltin).filter((name) => !PURE_MODULES.has(name)).map((name) => `${file} imports ${name}`));
    expect(wrong).toEqual([]);
  });

  it.each(FLOORS.filter(({ number }) => number < TOP).map(({ folder }) => folder))('are linted for purity: %s', async (folder) => {
    const { rules } = (await new ESLint().calculateConfigForFile(join(folder, 'any.ts'))) as { rules: Record<string, unknown[]> };
    expect(rules['no-restricted-globals']).toEqual(expect.arrayContaining(['process', 'setTimeout', 'Intl']));
    expect(rules['no-restricted-properties']).toContainEqual({ object: 'Math', property: 'random' });
    expect(JSON.stringify(rules['no-restricted-syntax'])).toMatch(/localeCompare.*\\"Date\\"/);
    expect(rules['regexp/no-super-linear-backtracking']).toBeDefined();
  });
});

describe('dependencies', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const names = Object.keys({ ...dependencies, ...devDependencies });

  it('are named in ARCHITECTURE.md with a reason, and no others', () => {
    const section = sectionOf('Dependencies');
    const explained = tableRows(section).filter(([, reason = '']) => reason.length > 0);
    const named = explained.flatMap(([packages = '']) => [...packages.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    expect(named.sort()).toEqual(names.sort());
  });

  it('are all that is imported, and all are', () => {
    const code = [...sources, ...filesBelow('scripts'), 'eslint.config.js'];
    const tests = filesBelow('tests').filter((file) => file.endsWith('.ts'));
    const types = names.filter((name) => name.startsWith('@types/')).map((name) => name.slice('@types/'.length));
    expect(packagesOf(code).filter((name) => !names.includes(name) && !types.includes(name))).toEqual([]);
    const used = packagesOf([...code, ...tests]);
    expect(names.filter((name) => !name.startsWith('@types/') && !used.includes(name))).toEqual([]);
  });
});

describe('words', () => {
  /** Paths of somebody's machine, and work left for later. The last is allowed where a document may say it. */
  const FORBIDDEN = [/(?:^|[\s"'`(=])\/(?:work|home|root|Users)\/\w/, /\bFIXME\b(?!['"|\\])/, /\/\/ ?TODO\b/];
  const texts = ['src', 'rules', 'scripts', 'docs', 'schemas'].filter((folder) => existsSync(folder)).flatMap(filesBelow);
  const documents = readdirSync('.').filter((file) => file.endsWith('.md') || file.endsWith('.json') || file === 'eslint.config.js');

  it('speak of this project, and leave nothing for later', () => {
    const wrong = [...texts, ...documents].flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (FORBIDDEN.some((words) => words.test(line)) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(wrong).toEqual([]);
  });
});

function readFloors(): Floor[] {
  return tableRows(sectionOf('Floors')).flatMap(([number = '', folder = '']) => (/^\d+$/.test(number) ? [{ number: Number(number), folder: folder.replaceAll('`', '') }] : []));
}

function sectionOf(title: string): string {
  return ARCHITECTURE.split('\n## ').find((section) => section.startsWith(`${title}\n`)) ?? '';
}

function tableRows(section: string): string[][] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function floorOf(file: string): Floor | null {
  return FLOORS.find(({ folder }) => file === folder || file.startsWith(`${folder}/`)) ?? null;
}

function mayImport(file: string, imported: string): boolean {
  const from = floorOf(file);
  const to = floorOf(imported);
  if (imported.startsWith('schemas/')) return true;
  return from !== null && to !== null && (from.folder === to.folder || to.number < from.number || (from.number === TOP && to.number === TOP));
}

/** Paths from the root of the project of what a file imports from it. */
function projectImports(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name))
    .map((path) => (path.endsWith('.js') && existsSync(path.replace(/\.js$/, '.ts')) ? path.replace(/\.js$/, '.ts') : path));
}

const imports = new Map<string, string[]>();

function importsOf(file: string): string[] {
  const known = imports.get(file);
  if (known) return known;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const name = isImport ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined;
    if (name && ts.isStringLiteral(name)) found.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022));
  imports.set(file, found);
  return found;
}

function isBuiltin(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}

function packagesOf(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => importsOf(file).filter((name) => !name.startsWith('.') && !isBuiltin(name)).map(packageOf)))];
}

function packageOf(name: string): string {
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
}
