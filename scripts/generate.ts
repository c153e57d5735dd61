// Writes the files that follow from the rules and the schemas: `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../rules/index.js';
import { ARCHITECTURE_SCHEMA, architectureFiles, CONFIG_SCHEMA, generatedFiles } from './generated-files.js';

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

const files = [...(await architectureFiles(readFileSync(ARCHITECTURE_SCHEMA, 'utf8'))), ...(await generatedFiles(readFileSync(CONFIG_SCHEMA, 'utf8'), rules))];
for (const [path, content] of files) {
  if (read(path) === content) continue;
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}
