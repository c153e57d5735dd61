import { describe, expect, it } from 'vitest';
import { draftOf, fence, guardedIn } from './support.js';

const ROUTES = fence('ts', "app.post('/hives', createHive);", "app.post('/swarms', reportSwarm);", "app.post('/jars', express.json(), fillJar);");
const checks = (name: string, line: string): string[] => [`async function ${name}(c) {`, `  ${line}`, '  await save(c);', '}', ''];
const SECRET = "if (c.req.header('x-hive-key') !== process.env.HIVE_KEY) return c.json({}, 401);";

describe('handlers that stand apart from the routes that name them', () => {
  it.each<[string, string, readonly string[]]>([
    ['in another listing', fence('ts', ...checks('reportSwarm', SECRET), ...checks('createHive', 'await log();')), ['POST /swarms']],
    ['in an arrow function', fence('ts', 'const createHive = async (c) => {', `  ${SECRET}`, '};'), ['POST /hives']],
    ['behind middleware', fence('ts', ...checks('fillJar', SECRET)), ['POST /jars']],
    ['near miss: a function that no route names', fence('ts', ...checks('reportWasps', SECRET)), []],
    ['near miss: two functions of one name', fence('ts', ...checks('createHive', SECRET)) + fence('ts', ...checks('createHive', 'await log();')), []],
  ])('%s', (_name, handlers, expected) => {
    expect(guardedIn(`# Apiary\n\n## Endpoints\n\n${ROUTES}\n\n## Handlers\n\n${handlers}\n`)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['one', '`createHive` requires a session cookie.', ['POST /hives']],
    ['several', '`createHive`, `fillJar` and `reportSwarm()` require a session cookie.', ['POST /hives', 'POST /swarms', 'POST /jars']],
    ['near miss: a function that no route names', '`countWasps` requires a session cookie.', []],
    ['near miss: one that is put off', '`createHive` will require a session cookie in phase 2.', []],
  ])('told in a sentence that begins with their names: %s', (_name, words, expected) => {
    expect(guardedIn(`# Apiary\n\n## Endpoints\n\n${ROUTES}\n\n## Notes\n\n${words}\n`)).toEqual(expected);
  });

  it('calls what its handler calls', () => {
    const handler = fence('ts', 'async function reportSwarm(c) {', "  return c.json(await openai.responses.create({ model: 'gpt-4o-mini' }));", '}');
    const { model } = draftOf(`# Apiary\n\n## Endpoints\n\n${ROUTES}\n\n## Handlers\n\n${handler}\n`);
    expect(model.endpoints.filter(({ calls }) => calls.length > 0).map(({ name }) => name)).toEqual(['POST /swarms']);
  });
});
