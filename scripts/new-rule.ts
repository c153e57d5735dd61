// Writes a rule and its test to start from: `npm run new-rule my-rule`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { newRuleFiles } from './new-rule/files.js';

const id = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
  console.error('usage: npm run new-rule ID, where ID is in kebab case: no-secret-in-url');
  process.exit(2);
}
if (existsSync(`rules/${id}.ts`)) {
  console.error(`rules/${id}.ts is there already.`);
  process.exit(2);
}

const files = newRuleFiles(id, {
  rule: readFileSync('scripts/new-rule/rule-template.ts', 'utf8'),
  test: readFileSync('scripts/new-rule/test-template.ts', 'utf8'),
  index: readFileSync('rules/index.ts', 'utf8'),
});
for (const [path, content] of files) {
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}
console.log('Next: write what it does, then npm run generate, npm run docs, npm run check.');
