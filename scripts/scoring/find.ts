import { extname } from 'node:path';
import { ProjectConfig } from '../../src/config/resolve.js';
import { lintDocument } from '../../src/engine/lint.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { loadSqlGrammar } from '../../src/parse/sql.js';
import { parseYamlDocument } from '../../src/parse/yaml.js';
import type { Rule } from '../../src/rule/rule.js';
import { SourceFile } from '../../src/text/source-file.js';
import type { LabelledDocument } from './labels.js';
import type { Finding } from './match.js';

const RUN = { today: '2000-01-01', inlineConfig: true, unusedDirectives: 'off' } as const;

/** Lints documents with every rule on, each text once. */
export async function makeFinder(rules: readonly Rule[]): Promise<(document: LabelledDocument) => readonly Finding[]> {
  await loadSqlGrammar();
  const config = new ProjectConfig(null, rules, unextended, { preset: 'strict', requireSubjects: false });
  const found = new Map<string, readonly Finding[]>();
  return ({ name, text }) => {
    const key = `${extname(name)} ${text}`;
    const known = found.get(key);
    if (known) return known;
    const file = new SourceFile(name, text);
    const document = extname(name) === '.md' ? parseMarkdown(file) : parseYamlDocument(file);
    const { result } = lintDocument({ document, relativePath: name, settings: config.settingsFor(name) }, rules, RUN);
    const findings = result.messages.map(({ ruleId, subject, line, message }) => ({ rule: ruleId ?? '', subject: subject ?? 'document', line, message }));
    found.set(key, findings);
    return findings;
  };
}

function unextended(path: string): never {
  throw new Error(`the corpus is linted without configuration, not with ${path}`);
}
