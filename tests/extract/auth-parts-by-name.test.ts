import { describe, expect, it } from 'vitest';
import { authIn } from './support.js';

const ROUTES = '\n\n## API Routes\n\n### Studio (require `middleware/studio.js`)\n\n- `POST /pots`: stores a pot\n\n### Pupil Area\n\n- `POST /seats`: books a seat\n\n### Webhooks\n\n- `POST /webhook/mux`: events of videos\n';
const TABLE = '| Context | Mechanism | Middleware |\n|---|---|---|\n';

describe('how each part of a system knows who calls', () => {
  it.each<[string, string, RegExp]>([
    ['a table by the names of the titles', `${TABLE}| Studio dashboard | JWT bearer | x |\n| Pupil area | Session cookie | y |\n| Mux webhook | HMAC signature | z |`, /pots: affirmed .*\n.*seats: affirmed Session cookie\n.*mux: affirmed HMAC signature/],
    ['by the file of the guard', `${TABLE}| Teachers | JWT bearer | \`middleware/studio.js\` |`, /pots: affirmed .*\n.*seats: missing/],
    ['by the routes of a part', '| Surface | Auth |\n|---|---|\n| Studio routes | JWT bearer |\n| Webhooks | HMAC signature |', /pots: affirmed .*\n.*seats: missing\n.*mux: affirmed/],
    ['a list', '- **Studio**: JWT bearer\n- **Pupil Area**: session cookie', /pots: affirmed .*\n.*seats: affirmed session cookie/],
    ['near miss: a table of something else', '| Aspect | Details |\n|---|---|\n| Studio | JWT bearer |', /pots: missing/],
    ['near miss: put off', `${TABLE}| Studio | JWT bearer later | x |`, /pots: missing/],
    ['near miss: the webhook of another vendor', `${TABLE}| Tito webhook | HMAC signature | z |`, /mux: missing/],
    ['near miss: another part', `${TABLE}| Cashier desk | JWT bearer | \`middleware/desk.js\` |`, /pots: missing\n.*seats: missing/],
  ])('%s', (_, words, expected) => {
    expect(authIn(`# Kilns\n\n## Security\n\n${words}${ROUTES}`).join('\n')).toMatch(expected);
  });
});

describe('what is said of users beside words for others', () => {
  const rows = (auth: string): string => `# Kilns\n\n## API Endpoints\n\n### POST /grades\n**Description:** Grades a pot\n**Auth:** ${auth}\n\n### POST /pots\n**Description:** Stores a pot\n**Auth:** Required\n\n## Authentication\n\nAll authenticated endpoints require:\n- Valid session cookie\n- Or a bearer token in the \`Authorization\` header\n`;
  it.each<[string, string, RegExp]>([
    ['an internal route has no user', 'Internal', /grades: vague Internal\n.*pots: affirmed/],
    ['near miss: one that needs a log-in', 'Required', /grades: affirmed/],
    ['near miss: the opposite of public', 'Private', /grades: affirmed/],
    ['near miss: an operator who is signed in', 'Required  \n**Role:** Admin, Operator', /grades: affirmed/],
  ])('%s', (_, auth, expected) => {
    expect(authIn(rows(auth)).join('\n')).toMatch(expected);
  });
});
