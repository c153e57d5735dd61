import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** A regular expression whose time grows faster than its input is an error, wherever it stands. */
const linearTime = {
  plugins: { regexp },
  rules: {
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    'regexp/no-super-linear-move': ['error', { ignoreSticky: true }],
    'regexp/no-invalid-regexp': 'error',
  },
};

const localeless = { selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocale[A-Z].*)$/]', message: 'Neither order nor words may depend on the locale.' };

/** What reads the clock; a Date made of a given time is pure. */
const timeless = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the time as an argument: below the command line nothing reads the clock.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take the time as an argument: below the command line nothing reads the clock.' },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Take the time as an argument: below the command line nothing reads the clock.' },
];

/** Expressions are compiled once. */
const copyless = { selector: 'CallExpression[callee.property.name="matchAll"]', message: 'matchAll compiles a copy of the expression for each text: take matchesIn.' };

/** Rules ask the model. */
const noText = [
  { selector: 'Literal[regex]', message: 'A rule holds no regular expression: let the model say what the rule has to know.' },
  { selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"]', message: 'A rule holds no regular expression: let the model say what the rule has to know.' },
  { selector: 'CallExpression[callee.property.name=/^(match|matchAll|search)$/]', message: 'A rule does not read text: let the model say what the rule has to know.' },
];

/** Below the command line everything is a function of its arguments. */
const impure = ['fs', 'fs/promises', 'child_process', 'http', 'https', 'net', 'os', 'process', 'worker_threads', 'timers', 'timers/promises', 'readline', 'tty', 'v8'];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'src/*/generated/']),
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [linearTime],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', localeless],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-cond-assign': 'error',
      'no-console': 'error',
      'no-constant-binary-expression': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-empty-character-class': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'prefer-const': 'error',
      'require-yield': 'error',
    },
  },
  {
    files: ['src/{text,parse,model,extract,rule,config,engine,report}/**/*.ts', 'rules/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: builtinModules.filter((name) => impure.includes(name)).flatMap((name) => [name, `node:${name}`]) }],
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'setImmediate', 'performance', 'fetch', 'Intl'],
      'no-restricted-syntax': ['error', localeless, ...timeless, copyless],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['rules/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', localeless, ...timeless, ...noText] },
  },
  {
    files: ['scripts/**', 'tests/**', 'src/cli/**'],
    rules: { 'no-console': 'off' },
  },
);
