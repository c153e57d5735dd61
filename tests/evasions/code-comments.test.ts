import { describe, expect, it } from 'vitest';
import { verdictsOn } from '../rules/support.js';

const handler = (line: string): string => `# Props\n\nNext.js on Vercel.\n\n\`\`\`ts\n// app/api/props/route.ts\nexport async function POST(req: NextRequest) {\n  ${line}\n  const body = await req.json();\n  await db.prop.create({ data: body });\n  return NextResponse.json({ ok: true }, { status: 201 });\n}\n\`\`\`\n`;
const view = (line: string): string => `# Props\n\nFastAPI on Fly.\n\n\`\`\`python\n@app.post("/api/props")\nasync def create_prop(prop: Prop):\n    ${line}\n    return save(prop)\n\`\`\`\n`;
const auth = (text: string): Promise<string[]> => verdictsOn('named-auth-per-post', 'endpoint:POST /api/props', text);

describe('a check in a handler that only a comment names', () => {
  it.each([
    '// TODO check x-ops-key', '// TODO: verify the JWT', '// FIXME requireUser(req)', '// @todo requireUser(req)', '// TBD: JWT check',
    '// requireUser(req) goes here', '// missing: signature check (HMAC)', '// auth check pending: verify JWT', '// skip: verifyJwt(req)',
    '// we could verify the JWT here', '// add requireUser(req) before launch', '// await requireUser(req);', '/* const user = await requireUser(req) */',
    'const start = Date.now(); // await requireUser(req);', 'if (false) await requireUser(req);', 'if (0) { await requireUser(req); }',
  ])('does not pass: %s', async (line) => {
    expect(await auth(handler(line))).toEqual(['fail']);
  });

  it.each(['prop = clean(prop)  # user = Depends(get_current_user)', '# FIXME: verify the JWT here', '# TODO verify_jwt(request)', '# session check missing here'])('does not pass: %s', async (line) => {
    expect(await auth(view(line))).toEqual(['fail']);
  });

  it.each(['const user = await requireUser(req);', '// guarded by requireUser in middleware.ts', '// Supabase JWT, checked by requireUser', 'const user = await requireUser(req); // TODO cache it', 'const user = await requireUser(req); // const org = await findOrg(user);', 'if (!(await requireUser(req))) return new Response(null, { status: 401 });'])('passes where it checks: %s', async (line) => {
    expect(await auth(handler(line))).toEqual(['pass']);
  });
});

describe('a limit in a table of routes that is commented out', () => {
  const routes = (line: string): Promise<string[]> => verdictsOn('rate-limit-per-paid-call', 'endpoint:POST /verse', `# Verse\n\nBun on Fly.\n\n## Routes\n\n\`\`\`ts\nexport const routes = {\n  // OpenAI; body: text\n  "POST /verse": {\n    auth: "x-key",\n    ${line}\n  },\n}\n\`\`\`\n`);
  it.each([
    '// limit: { max: 40, per: "1h", by: "user" },', '// limit: "40/hour",', '// limit: perUser(40, "1h"),', '// "limit": { "max": 40, "per": "1h" }', '/* limit: { max: 40, per: "1h" }, */', '/*\n    limit: { max: 40, per: "1h" },\n    */', '// limit: {\n    //   max: 40,\n    //   per: "1h",\n    // },',
    '// .use(rateLimit(40, "1h"))', '// off for now: limit: { max: 40, per: "1h" },',
  ])('does not pass: %s', async (line) => {
    expect(await routes(line)).toEqual(['fail']);
  });

  it.each(['limit: { max: 40, per: "1h", by: "user" },', 'limit: { max: 40, per: "1h" }, // by: "user",', '// limit: 40 an hour per user, kept in Redis', '// limited to 40 an hour per user', '/* moved here in May */\n    limit: { max: 40, per: "1h" },'])('near miss: %s', async (line) => {
    expect(await routes(line)).toEqual(['pass']);
  });
});

describe('a rule behind the head of a class', () => {
  const model = (line: string): Promise<string[]> => verdictsOn('rls-per-table', 'table:kilns', `# Kilns\n\nFastAPI, MongoDB with Beanie.\n\n## Documents\n\nMongoDB has no row level security. The comment behind a class is the filter that its repository adds to each query; \`me\` is the user of the verified token.\n\n\`\`\`python\n${line}\n    user_id: PydanticObjectId\n    name: str\n    class Settings: name = "kilns"\n\`\`\`\n`);

  it('near miss: it is written like a property', async () => {
    expect(await model('class Kiln(Document):   # filter: {"user_id": me.id}')).toEqual(['pass']);
    expect(await model('class Kiln(Document):')).toEqual(['fail']);
  });
});
