import { expect, it } from 'vitest';
import { draftOf, fence } from './support.js';

const ROUTES = fence('js', "router.post('/fire', fire);", "router.get('/health', (req, res) => res.json({ ok: true }));");

it.each<[string, string, readonly string[]]>([
  ['the list has it whole', `${fence('js', "app.use('/api/kilns', kilns.routes);")}\n\n${ROUTES}\n\n## API Endpoints\n\n| Method | Path |\n|---|---|\n| POST | \`/api/kilns/fire\` |\n| GET | \`/health\` |\n| GET | \`/api/kilns/health\` |\n`, ['POST /api/kilns/fire', 'GET /api/kilns/health', 'GET /health']],
  ['by a prefix behind the router', `${fence('python', "app.include_router(kilns, prefix='/api/kilns')")}\n\n${ROUTES}\n\n## API Endpoints\n\n- \`POST /api/kilns/fire\`\n- \`GET /api/kilns/health\`\n`, ['POST /api/kilns/fire', 'GET /api/kilns/health']],
  ['near miss: nothing is mounted there', `${fence('js', "app.use('/api/pots', pots.routes);")}\n\n${ROUTES}\n\n## API Endpoints\n\n- \`POST /api/kilns/fire\`\n- \`GET /api/kilns/health\`\n`, ['POST /fire', 'GET /health', 'POST /api/kilns/fire', 'GET /api/kilns/health']],
  ['near miss: the list has no such route', `${fence('js', "app.use('/api/kilns', kilns.routes);")}\n\n${ROUTES}\n\n## API Endpoints\n\n- \`POST /api/kilns/cool\`\n`, ['POST /fire', 'GET /health', 'POST /api/kilns/cool']],
])('names routes of a listing by where another one mounts them: %s', (_, words, expected) => {
  expect(draftOf(`# Kilns\n\n## Server\n\n${words}`).model.endpoints.map(({ name }) => name)).toEqual(expect.arrayContaining([...expected]));
  expect(draftOf(`# Kilns\n\n## Server\n\n${words}`).model.endpoints).toHaveLength(expected.length);
});
