import type { Block, Document, Section } from '../parse/document.js';
import type { DocumentFormat } from '../parse/document-format.js';
import { parseMarkdown } from '../parse/markdown.js';
import { loadSqlGrammar, looksLikeSql } from '../parse/sql.js';
import { parseYamlDocument } from '../parse/yaml.js';
import { SourceFile } from '../text/source-file.js';
import { UnreadableError } from './read-text.js';

/**
 * Reads the syntax of a document, and sees to it that the grammar of Postgres is there when the document holds SQL.
 * @throws UnreadableError for a document beyond a limit
 * @param beforeGrammar called before the grammar is loaded for the first time
 */
export async function readDocument(path: string, text: string, format: DocumentFormat, beforeGrammar?: () => void): Promise<Document> {
  const file = new SourceFile(path, text);
  const document = format === 'yaml' ? parseYamlDocument(file) : parseMarkdown(file);
  const limit = document.problems.find(({ kind }) => kind === 'limit');
  if (limit) {
    const { line, column } = file.positionAt(limit.span.start);
    throw new UnreadableError(`${path}:${String(line)}:${String(column)}: ${limit.message}`);
  }
  if (holdsSql(document.root)) await loadSqlGrammar(beforeGrammar);
  return document;
}

function holdsSql(section: Section): boolean {
  return section.blocks.some(isSql) || section.sections.some(holdsSql);
}

function isSql(block: Block): boolean {
  if (block.kind === 'code') return looksLikeSql(block.text.text, block.lang);
  return block.kind === 'list' && block.items.some(({ blocks }) => blocks.some(isSql));
}
