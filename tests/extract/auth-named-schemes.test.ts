import { describe, expect, it } from 'vitest';
import { authIn } from './support.js';

const SCHEMES = '# Barns\n\n## Authentication\n\n- **farmer**: Supabase access token as bearer JWT\n- **scale**: header `x-scale-key` compared with SCALE_KEY\n\n';
const API = '## API Endpoints\n\n### POST /harvests\n\n- **Purpose:** stores a harvest\n\n### POST /weights\n\n- **Purpose:** stores a weight\n\n';

describe('names of credentials beside routes', () => {
  it.each<[string, string, RegExp]>([
    ['a list by route', `${SCHEMES}${API}### Auth per endpoint\n\n- \`POST /harvests\` – farmer\n- \`POST /weights\`: scale\n`, /harvests: affirmed .*\n.*weights: affirmed x-scale-key/],
    ['a list by name', `${SCHEMES}${API}### Auth per endpoint\n\n- **farmer**: \`POST /harvests\`, \`POST /weights\`\n`, /harvests: affirmed .*\n.*weights: affirmed/],
    ['a table by name', `${SCHEMES}${API}### Who may call what\n\n| Credential | Routes |\n|---|---|\n| scale | \`POST /weights\` |\n`, /harvests: missing\n.*weights: affirmed x-scale-key/],
    ['a title over routes', `${SCHEMES}## API Endpoints\n\n### Auth: farmer\n\n#### POST /harvests\n\n- stores a harvest\n`, /harvests: affirmed/],
    ['near miss: a name that is explained nowhere', `${SCHEMES}${API}### Auth per endpoint\n\n- \`POST /harvests\` – miller\n`, /harvests: (?:missing|vague)/],
    ['near miss: a name among other words', `${SCHEMES}${API}### Notes\n\n- \`POST /harvests\` – a farmer may add a photo later\n`, /harvests: missing/],
    ['near miss: a name that is turned down', `${SCHEMES}${API}### Auth per endpoint\n\n- \`POST /harvests\` – not farmer\n`, /harvests: missing/],
    ['near miss: a name in a table of something else', `${SCHEMES}${API}### Limits\n\n| Category | Routes |\n|---|---|\n| scale | \`POST /weights\` |\n`, /weights: missing/],
    ['near miss: a title that says nothing of auth', '# Papers of the port authority\n\n## Ships\n\n- **crew**: bearer JWT\n\n### Auth\n\n- x\n\n## API Endpoints\n\n- `POST /ships/` stores a ship. Session cookie.\n- `POST /piers/` stores a pier.\n', /piers\/: missing/],
    ['near miss: a word for auth itself', `# Barns\n\n## Authentication endpoints\n\n### POST /sign-in\n\n**Authentication**: Not required\n\n## More\n\n### POST /harvests\n\n**Authentication**: bearer JWT\n\n## Limits\n\n| Category | Routes |\n|---|---|\n| Authentication | \`POST /harvests\` |\n`, /harvests: affirmed/],
  ])('%s', (_, text, expected) => {
    expect(authIn(text).join('\n')).toMatch(expected);
  });
});

describe('a bold line over one paragraph is its label', () => {
  it.each<[string, string, RegExp]>([
    ['with a mechanism', '# Barns\n\n## API Endpoints\n\n### POST /harvests\n\n**Purpose**\n\nstores a harvest\n\n**Auth**\n\nfarmer session cookie\n', /affirmed .*session cookie/],
    ['with a name explained elsewhere', `${SCHEMES}## API Endpoints\n\n### POST /harvests\n\n**Purpose**\n\nstores a harvest\n\n**Auth:**\n\nfarmer\n`, /affirmed/],
    ['near miss: a denial', '# Barns\n\n## API Endpoints\n\n### POST /harvests\n\n**Purpose**\n\nstores a harvest\n\n**Auth**\n\nnone\n', /denied/],
    ['near miss: put off', '# Barns\n\n## API Endpoints\n\n### POST /harvests\n\n**Purpose**\n\nstores a harvest\n\n**Auth**\n\nto be decided\n', /deferred/],
    ['near miss: the label of something else', `${SCHEMES}## API Endpoints\n\n### POST /harvests\n\n**Auth**\n\nnone\n\n**Example**\n\nfarmer\n`, /denied/],
  ])('%s', (_, text, expected) => {
    expect(authIn(text).join('\n')).toMatch(expected);
  });
});

describe('a word in the column for auth that an example of a header shows', () => {
  const table = (said: string): string => `# Barns\n\n## API Endpoints\n\n| Method | Path | Auth | Purpose |\n|---|---|---|---|\n| POST | \`/harvests\` | BarnPass | stores a harvest |\n\n${said}\n`;
  it.each<[string, string, RegExp]>([
    ['as its scheme', '## Authentication\n\nHeader: `Authorization: BarnPass YOUR-PASS`', /harvests: affirmed/],
    ['… in a listing', '## Authentication\n\n```http\nAuthorization: BarnPass 1234\n```', /harvests: affirmed/],
    ['as its name', '## Authentication\n\n```http\nX-Barn-Pass: 1234\n```', /harvests: affirmed/],
    ['near miss: another scheme', '## The scale\n\nThe scale is called with `Authorization: ScaleKey 1234`.', /harvests: vague/],
    ['near miss: only spoken of', '## Authentication\n\nA BarnPass has twelve letters.', /harvests: vague/],
  ])('%s', (_, said, expected) => {
    expect(authIn(table(said)).join('\n')).toMatch(expected);
  });
});
