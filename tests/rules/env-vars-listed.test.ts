import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const INTRO = '# Orders\n\nPostgres on Fly.io. `POST /api/orders` stores an order, session cookie.\n\n';
const LIST = '## Environment variables\n\n- `DATABASE_URL`\n- `CRON_SECRET`\n';

/** `line word subject` of each report of the rule. */
async function reportsOf(text: string, filePath = 'draft.md'): Promise<string[]> {
  const { messages } = await lintText(text, { filePath });
  return messages.filter(({ ruleId }) => ruleId === 'env-vars-listed').map(({ line, messageId, subject }) => `${String(line)} ${String(messageId)} ${String(subject)}`);
}

describe('env-vars-listed', () => {
  it.each<[string, string, readonly string[]]>([
    ['unlisted: code', `${INTRO}Mail from \`process.env.MAIL_FROM\`.\n\n${LIST}`, ['5 unlisted env:MAIL_FROM']],
    ['unlisted: words', `${INTRO}\`GET /cron\` checks \`CRON_SECRET\`, the link is salted with \`LINK_SALT\`.\n\n${LIST}`, ['5 unlisted env:LINK_SALT']],
    ['unlisted: what chooses', `${INTRO}The wording of mails is chosen by \`MAIL_TONE\`.\n\n${LIST}`, ['5 unlisted env:MAIL_TONE']],
    ['near miss: who is chosen', `${INTRO}The rider is chosen by \`PICK_NEAREST()\`.\n\n${LIST}`, []],
    ['near miss: resources of a Worker', `${INTRO}D1 (\`env.DB\`), R2 (\`env.PHOTOS\`); the job runs \`env.JOBS.send(id)\`.\n\n${LIST}`, []],
    ['unlisted: a variable of a Worker beside them', `${INTRO}D1 (\`env.DB\`); errors through \`env.SENTRY_DSN\`.\n\n${LIST}`, ['5 unlisted env:SENTRY_DSN']],
    ['near miss: listed', `${INTRO}\`GET /cron\` checks \`CRON_SECRET\`.\n\n${LIST}`, []],
    ['unlisted: an argument of a call below the list', `${INTRO}${LIST}\n\`\`\`python\nsend(\n    to=number,\n    sender=os.environ["SMS_SENDER"],\n)\n\`\`\`\n`, ['13 unlisted env:SMS_SENDER']],
    ['near miss: what is read together below the title', `${INTRO}${LIST}\n\`\`\`python\nSMS_SENDER = os.environ["SMS_SENDER"]\n\`\`\`\n`, []],
    ['unlisted: one report for two uses', `${INTRO}Reads \`process.env.A_KEY\`.\n\nAgain \`A_KEY\`.\n\n${LIST}`, ['5 unlisted env:A_KEY']],
    ['unlisted: names match whole', `${INTRO}Reads \`import.meta.env.VITE_DATABASE_URL\`.\n\n${LIST}`, ['5 unlisted env:VITE_DATABASE_URL']],
    ['unlisted: a pattern covers nothing', `${INTRO}Mail through \`SMTP_HOST\`.\n\n${LIST}- \`SMTP_*\` etc.\n`, ['5 unlisted env:SMTP_HOST']],
    ['unlisted: commented out', `${INTRO}Reads \`os.environ["A_URL"]\`.\n\n\`\`\`env\nDATABASE_URL=\n#A_URL=\n\`\`\`\n`, ['5 unlisted env:A_URL']],
    ['near miss: not commented out', `${INTRO}Reads \`os.environ["A_URL"]\`.\n\n\`\`\`env\nDATABASE_URL=\nA_URL=\n\`\`\`\n`, []],
    ['unlisted: hidden', `${INTRO}Keyed with \`FEED_SALT\`.\n\nEnv: \`DATABASE_URL\`, <!-- \`FEED_SALT\`, --> \`PORT\`.\n`, ['5 unlisted env:FEED_SALT']],
    ['unlisted: listed for later only', `${INTRO}Keyed with \`FEED_SALT\`.\n\n${LIST}\n## Future\n\nEnv: \`FEED_SALT\`.\n`, ['5 unlisted env:FEED_SALT']],
    ['unlisted: a sentence of use beside the list', `${INTRO}${LIST}\nThe address is made from \`A_REGION\`, which the code reads at start.\n`, ['10 unlisted env:A_REGION']],
    ['near miss: the platform puts it there', `${INTRO}${LIST}\nThe address is made from \`A_REGION\`, which Scaleway itself puts in.\n`, []],
    ['near miss: a sentence that adds', `${INTRO}Mail from \`MAIL_FROM\`.\n\n${LIST}\nAlso \`MAIL_FROM\`.\n`, []],
    ['near miss: what a part of the system is built with, in the list', `${INTRO}The functions get these environment variables:\n\n\`DATABASE_URL\`, \`CRON_SECRET\`. The web app is built with \`VITE_MAP_KEY\` and \`VITE_MAP_ID\`.\n`, []],
    ['near miss: what a part is configured with, below the list', `${INTRO}${LIST}\nOur worker is configured with \`MAIL_FROM\`.\n`, []],
    ['unlisted: what a value is built with', `${INTRO}${LIST}\nThe link is built with \`LINK_SALT\`.\n`, ['10 unlisted env:LINK_SALT']],
    ['unlisted: what a part sends on', `${INTRO}${LIST}\nThe web app is built with \`MAP_KEY\` in each request.\n`, ['10 unlisted env:MAP_KEY']],
    ['near miss: constants, errors, platform', `${INTRO}At most \`MAX_ROWS\` (50); 422 \`BAD_TOKEN\`; \`process.env.NODE_ENV\`.\n\n${LIST}`, []],
    ['unlisted: what only looks like it in the list', `${INTRO}Keyed with \`FEED_SALT\`.\n\n${LIST}- \`FЕED_SALT\`\n`, ['5 unlisted env:FEED_SALT']],
    ['near miss: words of another alphabet beside it', `${INTRO}Keyed with \`FEED_SALT\`.\n\n${LIST}- \`FEED_SALT\`: соль\n`, []],
    ['near miss: a constant behind a comma', `${INTRO}At most \`PASS_LIMIT\` passes a month, a constant in \`limits.ts\`, 5 for all.\n\n${LIST}`, []],
    ['near miss: a constant by another sentence', `${INTRO}At most \`PASS_LIMIT\` passes a month. \`PASS_LIMIT\` is hard-coded in \`src/limits.ts\`.\n\n${LIST}`, []],
    ['near miss: what a file exports', `${INTRO}At most \`PASS_LIMIT\` passes a month; \`limits.ts\` exports \`PASS_LIMIT\`.\n\n${LIST}`, []],
    ['near miss: a constant, and no variable', `${INTRO}After \`PASS_TTL_DAYS\` (a constant of the handler, not read from the environment) it dies.\n\n${LIST}`, []],
    ['unlisted: what is no constant', `${INTRO}At most \`PASS_LIMIT\` passes a month; it is not a constant in \`limits.ts\`.\n\n${LIST}`, ['5 unlisted env:PASS_LIMIT']],
    ['unlisted: a default of the file that reads it', `${INTRO}At most \`PASS_LIMIT\` passes a month, a constant in \`limits.ts\` that is read from the environment.\n\n${LIST}`, ['5 unlisted env:PASS_LIMIT']],
    ['unlisted: another name is the constant', `${INTRO}After \`PASS_LIMIT\` passes the answer is \`PASSES_SPENT\`, a constant in \`codes.ts\`.\n\n${LIST}`, ['5 unlisted env:PASS_LIMIT']],
    ['unlisted: listed for a part that is gone', `${INTRO}The old worker is switched off. Tiles come with \`TILE_KEY\`.\n\n${LIST}\nEnvironment of the old worker: \`TILE_KEY\`.\n`, ['5 unlisted env:TILE_KEY']],
    ['unlisted: listed under the title of such a part', `${INTRO}Tiles come with \`TILE_KEY\`.\n\n${LIST}\n### Environment of the retired importer\n\n- \`TILE_KEY\`\n`, ['5 unlisted env:TILE_KEY']],
    ['unlisted: in the row of such a part', `${INTRO}Tiles come with \`TILE_KEY\`. The tile worker replaces the legacy worker.\n\n${LIST}\n| Part | Variables |\n|---|---|\n| API | \`DATABASE_URL\` |\n| legacy worker | \`TILE_KEY\` |\n`, ['5 unlisted env:TILE_KEY']],
    ['unlisted: of a part that ends with this build', `${INTRO}The Python worker is shut down when this build goes live. Tiles come with \`TILE_KEY\`.\n\n${LIST}- Python worker: \`TILE_KEY\`\n`, ['5 unlisted env:TILE_KEY']],
    ['near miss: an old part that stays', `${INTRO}The old worker stays and fetches with \`TILE_KEY\`.\n\n${LIST}\nEnvironment of the old worker: \`TILE_KEY\`.\n`, []],
    ['near miss: a part that stops for the night', `${INTRO}The tile worker is shut down at night. Tiles come with \`TILE_KEY\`.\n\n${LIST}- Tile worker: \`TILE_KEY\`\n`, []],
    ['near miss: the part behind the one that is gone', `${INTRO}Tiles come with \`TILE_KEY\`.\n\n${LIST}\nEnvironment of the tile worker, which replaces the old worker: \`TILE_KEY\`.\n`, []],
    ['unlisted: an own image', `${INTRO}${LIST}\n\`\`\`yaml\nservices:\n  api:\n    build: .\n    environment:\n      RPC_URL: https://h/\${CHAIN_KEY}\n\`\`\`\n`, ['15 unlisted env:CHAIN_KEY']],
    ['near miss: an image of others', `${INTRO}${LIST}\n\`\`\`yaml\nservices:\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: \${DB_PASSWORD}\n\`\`\`\n`, []],
    ['near miss: the last sentence leads the list in', `${INTRO}Keyed with \`FEED_SALT\`.\n\nGitHub Actions copies the binary. \`.env\`:\n\n\`\`\`\nDATABASE_URL=\nFEED_SALT=\n\`\`\`\n`, []],
    ['noList: a list for the machine that builds', `${INTRO}Keyed with \`FEED_SALT\`.\n\nThe app runs on one box. Secrets of GitHub Actions:\n\n\`\`\`\nFEED_SALT=\n\`\`\`\n`, ['5 noList document']],
    ['near miss: a paragraph of nothing but settings', `${INTRO}Keyed with \`FEED_SALT\`.\n\nSet with \`fly\`:\n\n\`DATABASE_URL\`, \`FEED_SALT\`, \`MAIL_API_KEY\`, \`CRON_SECRET\`.\n`, []],
    ['noList: a paragraph of names that are none', `${INTRO}Answers:\n\n\`BAD_TOKEN\`, \`NOT_FOUND\`, \`TOO_MANY\`, \`GONE_AWAY\`.\n`, ['3 noList document']],
    ['noList: a variable', `${INTRO}\`GET /cron\` checks \`CRON_SECRET\`; mail from \`MAIL_FROM\`.\n`, ['5 noList document']],
    ['noList: a database', INTRO, ['3 noList document']],
    ['noList: a paid provider', '# Orders\n\n`POST /api/text` sends a message through Twilio.\n', ['3 noList document']],
    ['noList: a pointer', `${INTRO}**Environment variables:** see \`.env.example\`.\n`, ['3 noList document']],
    ['noList: vendors', `${INTRO}## Environment variables\n\n- OpenAI key\n`, ['3 noList document']],
    ['near miss: nothing to configure', '# Orders\n\n`GET /api/time` answers with the time.\n', []],
    ['near miss: a delta plan', '# Invitations\n\nBuilt on top of the existing services and database.\n\n`POST /api/invitations` writes to Postgres.\n', []],
    ['near miss: a schema alone', '# Schema\n\nPostgres 16.\n\n```sql\nCREATE TABLE a (id int);\n```\n', []],
    ['unlisted: given to the program by its start script', `${INTRO}${LIST}\nsystemd runs:\n\n\`\`\`sh\n#!/bin/sh\nexec ./orders --db "$DATABASE_URL" --icons "$ICON_DIR"\n\`\`\`\n`, ['14 unlisted env:ICON_DIR']],
    ['unlisted: … over several lines', `${INTRO}${LIST}\n\`\`\`sh\nexec gunicorn shop.wsgi \\\\\n  --bind "\${BIND_ADDR}"\n\`\`\`\n`, ['12 unlisted env:BIND_ADDR']],
    ['near miss: of a command that somebody pastes', `${INTRO}${LIST}\nTo bring new icons:\n\n\`\`\`sh\nrsync -a "$ICON_DIR/" box:/srv/icons\nexec ssh "$ICON_BOX"\n\`\`\`\n`, []],
    ['near miss: set by the start script itself', `${INTRO}${LIST}\n\`\`\`sh\nICON_DIR=/srv/icons\nexec ./orders --icons "$ICON_DIR"\n\`\`\`\n`, []],
    ['near miss: a column of variables and secrets', `${INTRO}Keyed with \`FEED_SALT\`.\n\n| Variable or secret | Meaning |\n|---|---|\n| \`FEED_SALT\` | keys the feed |\n`, []],
    ['noList: a column of other things', `${INTRO}Keyed with \`FEED_SALT\`.\n\n| Event or state | Meaning |\n|---|---|\n| \`FEED_SALT\` | keys the feed |\n`, ['5 noList document']],
    ['unlisted: a pattern among the names', `${INTRO}Mail through \`SMTP_HOST\`.\n\n**Which environment variables are there?** \`DATABASE_URL\`, \`SMTP_*\` and \`CRON_SECRET\`.\n`, ['5 unlisted env:SMTP_HOST']],
    ['near miss: a plan whose stack is unchanged, with no provider of its own', '# Swap\n\nThe stack is unchanged by this plan: no new provider, no new variable.\n\n`POST /swaps` writes to MySQL; mail goes through Postmark.\n', []],
    ['noList: no provider for now', '# Swap\n\nThe stack is unchanged: no new provider until the second phase.\n\n`POST /swaps` writes to MySQL; mail goes through Postmark.\n', ['5 noList document']],
    ['noList: what a job does every night', '# Schema\n\nPostgres 16.\n\nEvery night at two a job sets `loans.late`.\n', ['3 noList document']],
    ['noList: a script that runs by the clock', '# Schema\n\nPostgres 16.\n\nThe script marks what is late once a day.\n', ['3 noList document']],
    ['near miss: the work of people', '# Schema\n\nPostgres 16.\n\nEvery week the job of the board is to read it. A task is done every day.\n', []],
    ['unlisted: what another sentence has from the environment by its words', `${INTRO}At most \`MAX_SEATS\` seats for each.\n\nThe seat limit is no constant; the server reads it from the environment.\n\n${LIST}`, ['5 unlisted env:MAX_SEATS']],
    ['unlisted: … as what is read', `${INTRO}At most \`MAX_SEATS\` seats for each.\n\nAt start the server reads the maximum number of seats from its environment.\n\n${LIST}`, ['5 unlisted env:MAX_SEATS']],
    ['unlisted: … as what comes from there', `${INTRO}At most \`MAX_SEATS\` seats for each.\n\n- 3 May: the cap of seats comes from the environment.\n\n${LIST}`, ['5 unlisted env:MAX_SEATS']],
    ['near miss: it is not read from there', `${INTRO}At most \`MAX_SEATS\` seats for each.\n\nThe seat limit is a constant; the server does not read it from the environment.\n\n${LIST}`, []],
    ['near miss: another thing is', `${INTRO}At most \`MAX_SEATS\` seats for each.\n\nThe table limit is set for each hall; the server reads it from the environment.\n\n${LIST}`, []],
    ['near miss: would be', `${INTRO}At most \`MAX_SEATS\` seats for each.\n\nThe seat limit is a constant; with many halls we would read it from the environment.\n\n${LIST}`, []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it('reads YAML', async () => {
    const text = 'endpoints:\n  - path: /jobs\n    method: POST\n    auth: header equals JOB_KEY\n  - path: /hooks\n    method: POST\n    auth: signature (HOOK_SECRET)\nenv:\n  JOB_KEY: secret\n';
    expect(await reportsOf(text, 'draft.yaml')).toEqual(['7 unlisted env:HOOK_SECRET']);
  });

  it('says where a variable is used and where the list stands', async () => {
    const { messages } = await lintText(`${INTRO}Reads \`process.env.A_KEY\`.\n\nAgain \`A_KEY\`.\n\n${LIST}`, { filePath: 'draft.md' });
    const message = messages.find(({ ruleId }) => ruleId === 'env-vars-listed')?.message;
    expect(message).toContain('`A_KEY` is used here and on line 7');
    expect(message).toContain('list (line 11)');
  });

  it('quotes what stands in place of the list', async () => {
    const { messages } = await lintText(`${INTRO}**Environment variables:** see \`.env.example\`.\n`, { filePath: 'draft.md' });
    expect(messages.find(({ ruleId }) => ruleId === 'env-vars-listed')?.message).toMatch(/see `?\.env\.example.*line 5/);
  });
});
