import { describe, expect, it } from 'vitest';
import { draftOf, endpointsIn } from './support.js';

const API = '## Endpoints\n\n- `POST /trips` plans a trip\n- `PATCH /trips/:id` changes it\n- `GET /trips` lists them\n\n';
const paying = (text: string): string[] => draftOf(text).model.endpoints.filter(({ calls }) => calls.some(({ paid }) => paid)).map(({ name }) => name);
const mails = (title: string, column: string): string => `${API}## ${title}\n\n| Message | ${column} | To |\n|---|---|---|\n| planned | POST /trips | host |\n| done | PATCH /trips (→ DONE) | guest |\n`;

describe('calls told where they are set off', () => {
  it.each<[string, string, readonly string[]]>([
    ['a table of mails', mails('Notification mails (Postmark)', 'Trigger'), ['POST /trips', 'PATCH /trips/:id']],
    ['near miss: no sender in the title', mails('Notification kinds', 'Trigger'), []],
    ['near miss: a column of readers', mails('Notification mails (Postmark)', 'Read through'), []],
    ['near miss: another table of the vendor', mails('Templates (Postmark)', 'Trigger'), []],
    ['embeddings that are made on a request', `${API}With OpenAI. Embeddings are generated automatically on \`POST /trips\`.\n`, ['POST /trips']],
    ['near miss: embeddings that a worker makes', `${API}With OpenAI. For \`POST /trips\` the embedding is made at night by the worker.\n`, []],
    ['near miss: embeddings that are there', `${API}With OpenAI. Embeddings are stored for \`POST /trips\`.\n`, []],
  ])('%s', (_name, text, expected) => {
    expect(paying(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['reserved in a title', '# A\n\n## Export (v2, reserved)\n\n`POST /exports` makes a file.\n', []],
    ['reserved in a title, elsewhere', '# A\n\n## 내보내기 (v2, 예약)\n\n`POST /exports` makes a file.\n', []],
    ['reserved in a row', '## Endpoints\n\n| Endpoint | Purpose | Status |\n|---|---|---|\n| `POST /trips` | plans | built |\n| `POST /exports` | makes a file | reserved for v2 |\n', ['POST /trips']],
    ['near miss: the version of the interface', '# A\n\n## API (v2)\n\n- `POST /exports` makes a file.\n', ['POST /exports']],
  ])('%s', (_name, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });
});
