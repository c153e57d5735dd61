import { describe, expect, it } from 'vitest';
import { authIn, fence } from './support.js';

const API = '# Bees\n\nNext.js, Auth.js sessions.\n\n## API\n\n- `POST /api/desk/hives` adds a hive\n- `POST /api/shelf/labels` prints a label\n\n## Sign-in\n\n';
const CHECK = ['export default auth((req) => {', "  if (!req.auth) return Response.json({ error: 'signed_out' }, { status: 401 });", '});'];

/** The stances of `POST /api/desk/hives` and `POST /api/shelf/labels` beside a middleware. */
function stances(...program: readonly string[]): string[] {
  return authIn(`${API}${fence('ts', ...program)}`).map((line) => line.split(' ')[2] as string);
}

describe('a middleware with a matcher', () => {
  it.each<[string, string[], string[]]>([
    ['of both', ["export const config = { matcher: ['/api/desk/:path*', '/api/shelf/:path*'] };", ...CHECK], ['affirmed', 'affirmed']],
    ['of a look-alike', ["export const config = { matcher: ['/api/desk/:path*', '/api/shelves/:path*'] };", ...CHECK], ['affirmed', 'missing']],
    ['in one string', ["export { auth as middleware } from '@/auth';", "export const config = { matcher: '/api/desk/:path*' };"], ['affirmed', 'missing']],
    ['of all but some', ["import { withAuth } from 'next-auth/middleware';", 'export default withAuth();', "export const config = { matcher: ['/((?!api/shelf|_next).*)'] };"], ['affirmed', 'missing']],
    ['with the guard of a provider', ['export default clerkMiddleware(async (auth) => { await auth.protect(); });', "export const config = { matcher: ['/api/desk/(.*)'] };"], ['affirmed', 'missing']],
    ['near miss: that turns nobody away', ['export default auth((req) => {', '  console.log(req.auth?.user.id);', '});', "export const config = { matcher: ['/api/:path*'] };"], ['missing', 'missing']],
    ['near miss: that looks at nobody', ['export function middleware(req) {', "  return NextResponse.redirect('/en');", '}', "export const config = { matcher: ['/api/:path*'] };"], ['missing', 'missing']],
  ])('%s', (_name, program, expected) => {
    expect(stances(...program)).toEqual(expected);
  });
});

describe('a dependency of a handler that the text explains', () => {
  /** The stance of `POST /loans`, whose handler depends on `get_steward`. */
  const stanceOf = (explained: string): string => authIn(`# L\n\n## Routes\n\n${fence('python', '@router.post("/loans")', 'async def lend(body: LoanIn, steward: Member = Depends(get_steward)):', '    """Lends an item."""')}\n\n- \`get_member\` decodes the JWT of the \`Authorization\` header, 401 if it does not verify;\n- ${explained}\n`)[0]?.split(' ')[2] ?? '';
  it.each<[string, string]>([
    ['`get_steward` is `get_member` and the claim `steward`, 403 without it.', 'affirmed'],
    ['`get_steward` builds on `get_member`.', 'affirmed'],
    ['`get_steward`: as `get_member`, then the role.', 'affirmed'],
    ['`get_steward` checks the claim `steward` of the JWT, 403 without it.', 'affirmed'],
    ['`get_steward` is `get_member` without the check.', 'missing'],
    ['`get_steward` is `get_member` or `None`.', 'missing'],
    ['`get_steward` runs before `get_member`.', 'missing'],
    ['`get_steward` reads the steward on duty from `rota`.', 'missing'],
  ])('%s', (explained, expected) => {
    expect(stanceOf(explained).replace(/\W/g, '')).toBe(expected);
  });
});
