// Writes the files that follow from the rules and the configuration's schema: `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../rules/index.js';
import { CONFIG_SCHEMA, generatedFiles } from './generated-files.js';

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

for (const [path, content] of await generatedFiles(readFileSync(CONFIG_SCHEMA, 'utf8'), rules)) {
  if (read(path) === content) continue;
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}
