import { resolve } from 'node:path';
import { rules } from '../../rules/index.js';
import type { Settings } from '../config/settings.js';
import { UserError } from '../config/user-error.js';
import { lintDocument, type LintRun } from '../engine/lint.js';
import { understand } from '../extract/build-model.js';
import { findDocuments } from '../files/find-documents.js';
import { readTextFile } from '../files/read-text.js';
import type { Model } from '../model/model.js';
import { formatOf } from '../parse/document-format.js';
import type { Document } from '../parse/document.js';
import { parseYamlDocument } from '../parse/yaml.js';
import type { Judgement } from '../report/transcription/differences.js';
import type { Transcription } from '../report/transcription/transcribe.js';
import { SourceFile } from '../text/source-file.js';
import { NAMELESS, orTooDeep, readSource } from './documents.js';
import { runOf } from './options.js';
import { type LintFilesOptions, searchOf } from './search.js';

/** A markdown draft: a file to read, or a text with the name that it goes by. */
export interface Draft {
  readonly filePath?: string;
  /** What is read from `filePath` where it is left out. */
  readonly text?: string;
}

/**
 * Writes a markdown draft as a YAML architecture in the shape of schemas/architecture.schema.json, which is judged as the draft is: what
 * can be told in the schema's own terms without a verdict changing is told in them, all else stays prose.
 * @throws UserError for a file that cannot be read, a document that is YAML already, or a wrong configuration
 */
export async function transcribeDraft({ filePath, text }: Draft, options: LintFilesOptions = {}): Promise<Transcription> {
  const search = searchOf(options);
  const path = filePath === undefined ? null : text === undefined ? ((await findDocuments([filePath], search))[0]?.path ?? resolve(search.cwd, filePath)) : resolve(search.cwd, filePath);
  const name = path ?? NAMELESS;
  if (formatOf(name) !== 'markdown') throw new UserError(`"${filePath ?? name}" is YAML already: a markdown draft can be written as a YAML architecture.`);
  const settings = search.settingsFor(path);
  const teamSchema = await search.schemaOf(settings);
  const input = await readSource({ path, text: text ?? (await readTextFile(name)), format: 'markdown', teamSchema }, settings, options);
  // What is suppressed in a draft is judged all the same: the findings are compared, not the comments.
  const run: LintRun = { ...runOf(options), inlineConfig: false };
  const judge = (document: Document, model?: Model): Judgement => ({ file: document.file, result: lintDocument({ ...input, settings: withAllRules(input.settings), document, ...(model ? { model } : {}) }, rules, run).result });
  const { transcribe } = await import('../report/transcription/transcribe.js');
  return orTooDeep(name, () => {
    const understood = understand(input.document, settings.lexicon);
    return transcribe(input.document, understood, judge(input.document, understood.model), (yaml) => judge(parseYamlDocument(new SourceFile(`${name}.yaml`, yaml))));
  });
}

/** Rules that are off may be turned on one day: what they weigh is kept, too. */
function withAllRules(settings: Settings): Settings {
  return { ...settings, requireSubjects: true, rules: new Map([...settings.rules].map(([id, setting]) => [id, setting.severity === 'off' ? { ...setting, severity: 'warn' } : setting])) };
}
