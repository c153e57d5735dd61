import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transcribeDraft } from '../src/index.js';
import { outcomeInWords } from '../src/report/transcription/differences.js';

/** Folders below fixtures/ that hold drafts, with their twins. */
const drafts = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => path.includes(process.argv[2] ?? ''))
  .sort();

// Writes every markdown draft below fixtures/ as a YAML architecture, and names the verdicts that differ between the two.
let alike = 0;
for (const filePath of drafts) {
  const { differences } = await transcribeDraft({ filePath, text: readFileSync(filePath, 'utf8') }, { configLookup: false });
  if (differences.length === 0) alike++;
  for (const { ruleId, subject, draft, yaml } of differences) console.log(`${filePath}: ${ruleId} ${subject}: ${outcomeInWords(draft)} in the draft, ${outcomeInWords(yaml)} in YAML`);
}
console.log(`${String(alike)} of ${String(drafts.length)} drafts are judged alike as markdown and as YAML.`);
process.exitCode = alike === drafts.length ? 0 : 1;
