import { createHash } from 'node:crypto';
import type { SubjectId } from '../model/model.js';
import { subjectKey } from './subject-key.js';

const LENGTH = 16;

/**
 * Names a finding by what it is about, not by where it stands: 16 hex digits that stay when lines move or the draft is rewritten.
 * @param relativePath the document's path from the directory of the run, with `/` between its parts
 */
export function fingerprintOf(ruleId: string, subject: SubjectId, relativePath: string): string {
  return createHash('sha256').update([ruleId, subjectKey(subject), relativePath].join('\n')).digest('hex').slice(0, LENGTH);
}
