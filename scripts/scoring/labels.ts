import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a person says of one subject of a document. */
export interface Label {
  readonly rule: string;
  readonly subject: string;
  /** `debatable` subjects count neither way. */
  readonly verdict: 'fail' | 'pass' | 'debatable';
  readonly reason?: string;
  readonly line?: number;
  readonly quote?: string;
}

/** A document with the labels beside it. */
export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  /** Rules that are labelled completely in it; others do not count. */
  readonly rules: readonly string[];
  readonly labels: readonly Label[];
}

export interface Corpus {
  readonly name: string;
  readonly documents: readonly LabelledDocument[];
}

const LABELS = '.labels.json';

/** Where corpora stand, from the root of the project; those beside the project are there for some only. */
const FOLDERS: readonly (readonly [name: string, folder: string])[] = [
  ['drafts', 'fixtures/corpus/drafts'],
  ['twins', 'fixtures/corpus/twins'],
  ['held-out-drafts', 'fixtures/held-out/drafts'],
  ['held-out-twins', 'fixtures/held-out/twins'],
  ['varied-drafts', 'fixtures/varied/drafts'],
  ['varied-plans', 'fixtures/varied/plans'],
  ['varied-twins', 'fixtures/varied/twins'],
  ['further-drafts', 'fixtures/further/drafts'],
  ['further-plans', 'fixtures/further/plans'],
  ['further-twins', 'fixtures/further/twins'],
  ['wider-drafts', 'fixtures/wider/drafts'],
  ['wider-twins', 'fixtures/wider/twins'],
  ['broader-drafts', 'fixtures/broader/drafts'],
  ['broader-twins', 'fixtures/broader/twins'],
  ['typical-drafts', 'fixtures/typical/drafts'],
  ['told-drafts', 'fixtures/told/drafts'],
  ['told-twins', 'fixtures/told/twins'],
  ['learnt-drafts', 'fixtures/learnt/drafts'],
  ['learnt-twins', 'fixtures/learnt/twins'],
  ['mixed-drafts', 'fixtures/mixed/drafts'],
  ['mixed-twins', 'fixtures/mixed/twins'],
  ['stated-drafts', 'fixtures/stated/drafts'],
  ['stated-twins', 'fixtures/stated/twins'],
  ['turned-drafts', 'fixtures/turned/drafts'],
  ['turned-twins', 'fixtures/turned/twins'],
  ['structured-drafts', 'fixtures/structured/drafts'],
  ['ordinary-drafts', 'fixtures/ordinary/drafts'],
  ['ordinary-twins', 'fixtures/ordinary/twins'],
  ['general-drafts', 'fixtures/general/drafts'],
  ['general-twins', 'fixtures/general/twins'],
  ['natural-drafts', 'fixtures/natural/drafts'],
  ['natural-twins', 'fixtures/natural/twins'],
  ['plain-drafts', 'fixtures/plain/drafts'],
  ['plain-twins', 'fixtures/plain/twins'],
  ['everyday-drafts', 'fixtures/everyday/drafts'],
  ['everyday-twins', 'fixtures/everyday/twins'],
  ['careful-drafts', 'fixtures/careful/drafts'],
  ['careful-twins', 'fixtures/careful/twins'],
  ['candid-drafts', 'fixtures/candid/drafts'],
  ['candid-twins', 'fixtures/candid/twins'],
  ['shared-drafts', '../shared/corpus/drafts'],
  ['shared-public', '../shared/corpus/public'],
  ['shared-twins', '../shared/corpus/twins'],
];

/** Reads all corpora that are there. One that is the same as another, word for word, is left out. */
export function readCorpora(root: string): Corpus[] {
  const seen = new Set<string>();
  return FOLDERS.filter(([, folder]) => existsSync(join(root, folder)))
    .map(([name, folder]) => ({ name, documents: readCorpus(join(root, folder)) }))
    .filter(({ documents }) => {
      const words = JSON.stringify(documents);
      return !seen.has(words) && seen.add(words);
    });
}

function readCorpus(folder: string): LabelledDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(LABELS))
    .sort()
    .map((file) => {
      const { doc, rules, verdicts } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { doc: string; rules: string[]; verdicts: Label[] };
      return { name: doc, text: readFileSync(join(folder, doc), 'utf8'), rules, labels: verdicts };
    });
}
