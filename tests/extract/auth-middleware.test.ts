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
