import { describe, expect, it } from 'vitest';
import { read, routes } from './code-summaries.js';

interface Case {
  readonly lang: string;
  readonly code: string;
  readonly expected: readonly string[];
}

const SERVERS: Record<string, Case> = {
  'Express with middleware': {
    lang: 'js',
    code: "app.get('/trips', listTrips);\napp.post('/trips', requireUser, limit({ max: 5 }), async (req, res) => {\n  res.json({});\n});",
    expected: ['GET /trips', 'POST /trips [requireUser, limit({ max: 5 })]'],
  },
  'a list of middleware, and a wrapper around the handler': {
    lang: 'ts',
    code: `router.put('/trips/:id', [authenticate, canEdit], saveTrip);
router.delete('/trips/:id', withAuth(async (req, res) => res.end()));
router.post('/x', asyncHandler(requireOwner(save)));`,
    expected: ['PUT /trips/:id [authenticate, canEdit]', 'DELETE /trips/:id [withAuth]', 'POST /x [requireOwner]'],
  },
  'router.route': {
    lang: 'js',
    code: "router.route('/trips').get(list).post(requireUser, create);",
    expected: ['GET /trips', 'POST /trips [requireUser]'],
  },
  'a mounted router, and middleware of both': {
    lang: 'js',
    code: `const app = express();
const trips = express.Router();
trips.use(requireUser);
trips.post('/', create);
trips.get('/:id', show);
app.use(express.json());
app.use(audit);
app.use('/api/trips', throttle, trips);
app.post('/login', login);`,
    expected: ['POST /api/trips [audit, throttle, requireUser]', 'GET /api/trips/:id [audit, throttle, requireUser]', 'POST /login [audit]'],
  },
  'middleware comes before what it guards': {
    lang: 'js',
    code: "app.post('/hooks', hook);\napp.use('/admin', requireAdmin);\napp.post('/admin/purge', purge);\napp.post('/trips', create);",
    expected: ['POST /hooks', 'POST /admin/purge [requireAdmin]', 'POST /trips'],
  },
  'Fastify options and full routes': {
    lang: 'ts',
    code: `fastify.post('/trips', { preHandler: [fastify.authenticate], schema }, async (request) => save(request.body));
fastify.route({ method: ['PUT', 'PATCH'], url: '/trips/:id', onRequest: verifyJwt, handler: save });
fastify.register(async (f) => { f.get('/boats', list); }, { prefix: '/v1' });`,
    expected: ['POST /trips [fastify.authenticate]', 'PUT /trips/:id [verifyJwt]', 'PATCH /trips/:id [verifyJwt]', 'GET /v1/boats'],
  },
  'Hono: chains, base path, middleware by path': {
    lang: 'ts',
    code: `const app = new Hono().basePath('/api');
app.use('/trips/*', bearerAuth({ token }));
const routes = app
  .get('/trips', (c) => c.json([]))
  .post('/trips', zValidator('json', tripSchema), async (c) => c.json({}));
app.on('DELETE', '/trips/:id', remove);`,
    expected: [
      'GET /api/trips [bearerAuth({ token })]',
      "POST /api/trips [bearerAuth({ token }), zValidator('json', tripSchema)]",
      'DELETE /api/trips/:id [bearerAuth({ token })]',
    ],
  },
  'Hono: a router with a base of its own, made of another': {
    lang: 'ts',
    code: `const app = new Hono();
app.use(cors());
const crew = app.basePath('/v1').use('*', requireSkipper());
crew.post('/trips', createTrip);
crew.patch('/trips/:id', changeTrip);
app.post('/hooks/tide', onTide);
const page = site.basePath('/help');
page.get('/faq');`,
    expected: ['POST /v1/trips [requireSkipper()]', 'PATCH /v1/trips/:id [requireSkipper()]', 'POST /hooks/tide'],
  },
  Elysia: {
    lang: 'ts',
    code: "new Elysia({ prefix: '/v1' }).post('/trips', ({ body }) => save(body), { beforeHandle: [isSignedIn] })",
    expected: ['POST /v1/trips [isSignedIn]'],
  },
  'a router whose name says nothing, with a handler written in place': {
    lang: 'ts',
    code: "api.post('/trips', async (c) => c.json({}));\nthis.router.post('/boats', this.save);",
    expected: ['POST /trips', 'POST /boats'],
  },
  'app.all has no method': { lang: 'js', code: "app.all('/mcp', requireAuth, handle);", expected: ['ANY /mcp [requireAuth]'] },
  'ASP.NET minimal API': {
    lang: 'csharp',
    code: 'app.MapPost("/trips", (Trip t) => Results.Ok()).RequireAuthorization("owner");',
    expected: ['POST /trips [RequireAuthorization("owner")]'],
  },
  'near miss: clients, tests, settings, maps': {
    lang: 'ts',
    code: `const a = await fetch('/api/trips', { method: 'POST' });
const b = await api.post('/trips', { title });
axios.post('/api/trips', body);
http.post('/trips', () => HttpResponse.json({}));
this.http.get('/trips').subscribe((x) => x);
await request(app).post('/trips').send({});
request(app).post('/trips').expect(201);
api.post('/trips', payload);
cache.get('/trips', (x) => x);
app.get('title');
app.get('https://example.org/x', h);
params.delete('/x');`,
    expected: [],
  },
  'near miss: commented out': {
    lang: 'js',
    code: "// app.post('/trips', create);\n/* app.post('/boats', create); */\nconst s = \"app.post('/x', y)\";",
    expected: [],
  },
};

const FILES: Record<string, Case> = {
  'Next.js route handlers': {
    lang: 'ts',
    code: `// src/app/(fleet)/api/trips/[id]/route.ts
export async function POST(req: Request, { params }: { params: { id: string } }): Promise<Response> {
  return Response.json({});
}
export const DELETE = withAuth(async (req) => new Response(null));
export function OPTIONS() {}`,
    expected: ['POST /api/trips/[id]', 'DELETE /api/trips/[id] [withAuth]'],
  },
  'several files in a listing': {
    lang: 'ts',
    code: '// app/api/a/route.ts\nexport async function GET() {}\n\n// app/api/b/route.ts — writes\nexport async function PUT() {}',
    expected: ['GET /api/a', 'PUT /api/b'],
  },
  'a handler whose file is not named': { lang: 'ts', code: 'export async function POST(req: Request) {}', expected: ['POST'] },
  SvelteKit: {
    lang: 'ts',
    code: '// src/routes/api/trips/+server.ts\nexport const POST: RequestHandler = async ({ request }) => {\n  return json({});\n};',
    expected: ['POST /api/trips'],
  },
  'Next.js pages with a check of the method': {
    lang: 'ts',
    code: `// pages/api/trips/index.ts
export default async function handler(req, res) {
  if (req.method !== 'POST') return res.status(405).end();
}`,
    expected: ['POST /api/trips'],
  },
  Nuxt: {
    lang: 'ts',
    code: '// server/api/trips.post.ts\nexport default defineEventHandler(async (event) => {\n  return {};\n});',
    expected: ['POST /api/trips'],
  },
  'Auth.js re-exports': {
    lang: 'ts',
    code: '// app/api/auth/[...nextauth]/route.ts\nexport { handler as GET, handler as POST };',
    expected: ['GET /api/auth/[...nextauth]', 'POST /api/auth/[...nextauth]'],
  },
  'Cloudflare Pages': {
    lang: 'ts',
    code: '// functions/api/trips.ts\nexport const onRequestPost: PagesFunction = async (context) => new Response();',
    expected: ['POST /api/trips'],
  },
  'Supabase edge function': {
    lang: 'ts',
    code: '// supabase/functions/charge-card/index.ts\nDeno.serve(async (req) => {\n  return new Response();\n});',
    expected: ['ANY (charge-card)'],
  },
  'near miss: a component': {
    lang: 'tsx',
    code: '// app/trips/page.tsx\nexport default function Page() {\n  return <main />;\n}\nexport const POSTS = [];',
    expected: [],
  },
};

const CALLABLES: Record<string, Case> = {
  Firebase: {
    lang: 'ts',
    code: `export const addTrip = onCall({ enforceAppCheck: true }, async (request) => {});
exports.rollup = functions.https.onRequest((req, res) => {});
export const nightly = onRequest({ invoker: 'private' }, app);
export const onNew = onDocumentCreated('trips/{id}', async () => {});`,
    expected: ['ANY (addTrip)', 'ANY (rollup)', "ANY (nightly) [invoker: 'private']"],
  },
  Convex: {
    lang: 'ts',
    code: `export const addTrip = mutation({
  args: { title: v.string() },
  handler: async (ctx, args) => {},
});
export const mine = authedQuery({ args: {}, handler: async () => [] });
export const sweep = internalMutation({ handler: async () => {} });
const m = useMutation(api.trips.addTrip);`,
    expected: ['ANY (addTrip)', 'ANY (mine) [authedQuery]'],
  },
  'Convex HTTP': {
    lang: 'ts',
    code: "http.route({ path: '/hook', method: 'POST', handler: httpAction(async (ctx, req) => new Response()) });",
    expected: ['POST /hook'],
  },
  tRPC: {
    lang: 'ts',
    code: `export const trips = router({
  create: protectedProcedure.input(z.object({})).mutation(async ({ ctx }) => {}),
  list: t.procedure.use(isSignedIn).query(() => []),
  open: publicProcedure.query(() => []),
});`,
    expected: ['ANY (create) [protectedProcedure]', 'ANY (list) [isSignedIn]', 'ANY (open)'],
  },
  'near miss: calls of callables, hooks, a query builder': {
    lang: 'ts',
    code: `const add = httpsCallable(functions, 'addTrip');
const q = trpc.trips.create.useMutation();
const r = db.query('select 1');
export const list = build.query({ query: () => '/trips' });`,
    expected: [],
  },
};

const PYTHON: Record<string, Case> = {
  'FastAPI: dependencies of the router, the decorator and the handler': {
    lang: 'python',
    code: `router = APIRouter(prefix="/trips", dependencies=[Depends(require_user)])

@router.post("", status_code=201)
async def create(body: TripIn, user: User = Depends(get_current_user), db: Session = Depends(get_db)):
    return save(body)

@router.delete("/{id}", dependencies=[Depends(RateLimiter(times=5, seconds=60)), Security(owner)])
async def remove(id: UUID, user: Annotated[User, Depends(get_admin)]): ...

app.include_router(router, prefix="/api/v1")`,
    expected: [
      'POST /api/v1/trips [require_user, get_current_user]',
      'DELETE /api/v1/trips/{id} [require_user, RateLimiter(times=5, seconds=60), owner, get_admin]',
    ],
  },
  'FastAPI: a type that stands for a dependency': {
    lang: 'python',
    code: 'Skipper = Annotated[User, Depends(get_skipper)]\n\n@app.post("/trips")\ndef create(skipper: Skipper, other: CurrentUser, name: str): pass',
    expected: ['POST /trips [get_skipper, CurrentUser]'],
  },
  'decorators without their functions': {
    lang: 'python',
    code: '# ---- trips ----\n@r.post("/trips")   # auth: bearer JWT\n# limit 5/min\n@r.get("/trips")\n',
    expected: ['POST /trips', 'GET /trips'],
  },
  Flask: {
    lang: 'python',
    code: `bp = Blueprint("trips", __name__, url_prefix="/api")

@bp.route("/trips", methods=["GET", "POST"])
@login_required
@limiter.limit("5/minute")
def trips():
    return ""

@app.route("/health")
def health(): return "ok"`,
    expected: [
      'GET /api/trips [login_required, limiter.limit("5/minute")]',
      'POST /api/trips [login_required, limiter.limit("5/minute")]',
      'GET /health',
    ],
  },
  'Django Ninja': {
    lang: 'python',
    code: '@api.post("/trips/", response={200: TripOut}, auth=ApiKeyAuth())\ndef create(request, body: TripIn):\n    return body',
    expected: ['POST /trips/ [ApiKeyAuth()]'],
  },
  'Django Ninja, open on purpose': { lang: 'python', code: '@api.post("/trips/", auth=None)\ndef create(request): ...', expected: ['POST /trips/'] },
  'Django Ninja, a check for all routes but those that say otherwise': {
    lang: 'python',
    code: 'api = NinjaAPI(auth=cookie)\n\n@api.post("/join", auth=None)\ndef join(request): ...\n\n@api.post("/tasks", auth=x_key)\ndef tasks(request): ...\n\n@api.patch("/me")\ndef me(request): ...',
    expected: ['POST /join', 'POST /tasks [x_key]', 'PATCH /me [cookie]'],
  },
  'FastAPI, a route that adds to its router': {
    lang: 'python',
    code: 'router = APIRouter(dependencies=[Depends(require_user)])\n\n@router.post("/tasks", dependencies=[Depends(require_admin)])\ndef tasks(): ...',
    expected: ['POST /tasks [require_user, require_admin]'],
  },
  'Django REST framework by function': {
    lang: 'python',
    code: '@api_view(["POST"])\n@permission_classes([IsAuthenticated])\ndef create_trip(request):\n    return Response()',
    expected: ['POST (create_trip) [permission_classes([IsAuthenticated])]'],
  },
  'Django paths': {
    lang: 'python',
    code: `urlpatterns = [
    path("trips/", views.trips),
    path("trips/<int:id>/", login_required(views.trip)),
    path("api/", include("fleet.urls")),
]`,
    expected: ['ANY /trips/', 'ANY /trips/<int:id>/ [login_required]'],
  },
  'near miss: requests, mocks, tasks': {
    lang: 'python',
    code: `r = requests.post("/trips", json={})

@patch("app.trips.save")
def test_save(save): ...

@app.task
def sweep(): ...

@app.get_thing("/x")
def y(): ...`,
    expected: [],
  },
};

const OTHERS: Record<string, Case> = {
  NestJS: {
    lang: 'ts',
    code: `@Controller('trips')
@UseGuards(AuthGuard('jwt'))
export class TripsController {
  constructor(private readonly trips: TripsService) {}

  @Get()
  list() { return []; }

  @Post(':id/start')
  @UseGuards(OwnerGuard, new RateGuard(5))
  @Roles('skipper')
  @HttpCode(202)
  async start(@Param('id') id: string): Promise<{ ok: boolean }> {
    return { ok: true };
  }
}`,
    expected: ["GET /trips [AuthGuard('jwt')]", "POST /trips/:id/start [AuthGuard('jwt'), OwnerGuard, new RateGuard(5), Roles('skipper')]"],
  },
  Spring: {
    lang: 'java',
    code: `@RestController
@RequestMapping("/api/trips")
public class TripController {
  @PostMapping
  @PreAuthorize("hasRole('SKIPPER')")
  public Trip create(@RequestBody TripIn in) { return null; }

  @RequestMapping(value = "/{id}", method = RequestMethod.DELETE)
  public void remove(@PathVariable UUID id) {}
}`,
    expected: ['POST /api/trips [PreAuthorize("hasRole(\'SKIPPER\')")]', 'DELETE /api/trips/{id}'],
  },
  'net/http': {
    lang: 'go',
    code: `mux.HandleFunc("POST /trips", h.create)
mux.Handle("DELETE /trips/{id}", requireUser(http.HandlerFunc(h.remove)))
http.HandleFunc("/health", health)`,
    expected: ['POST /trips', 'DELETE /trips/{id} [requireUser]', 'ANY /health'],
  },
  chi: {
    lang: 'go',
    code: `r := chi.NewRouter()
r.Use(middleware.Logger)
r.Post("/login", login)
r.Route("/api", func(r chi.Router) {
	r.Use(RequireUser)
	r.Get("/trips", list)
	r.With(RequireOwner).Post("/trips", create)
})
r.Post("/hooks", hook)`,
    expected: ['POST /login', 'GET /api/trips [RequireUser]', 'POST /api/trips [RequireUser, RequireOwner]', 'POST /hooks'],
  },
  gin: {
    lang: 'go',
    code: 'api := r.Group("/api", Auth())\napi.POST("/trips", limit, create)\nr.GET("/health", health)',
    expected: ['POST /api/trips [Auth(), limit]', 'GET /health'],
  },
  echo: { lang: 'go', code: 'e := echo.New()\ne.POST("/trips", create, requireUser)', expected: ['POST /trips [requireUser]'] },
  gorilla: { lang: 'go', code: 'r.HandleFunc("/trips", create).Methods("POST")', expected: ['POST /trips'] },
  'near miss: Go clients': {
    lang: 'go',
    code: 'resp, err := http.Post("https://example.org/trips", "application/json", body)\nv := cache.Get("trips", 1)',
    expected: [],
  },
  'axum and its methods': {
    lang: 'rust',
    code: 'let app = Router::new()\n    .route("/trips", get(list).post(create))\n    .route("/health", get(health));',
    expected: ['GET /trips', 'POST /trips', 'GET /health'],
  },
  Rails: {
    lang: 'ruby',
    code: `Rails.application.routes.draw do
  namespace :api do
    post '/trips', to: 'trips#create'
    resources :boats, only: [:index, :create] do
      post :launch
    end
  end
  authenticate :user do
    delete 'account', to: 'users#destroy'
  end
  get 'health' => 'health#show'
end`,
    expected: [
      'POST /api/trips', 'GET /api/boats', 'POST /api/boats', 'POST /api/boats/:id/launch', 'DELETE /account [authenticate :user]', 'GET /health',
    ],
  },
  'near miss: Rails and the origins that may ask': {
    lang: 'ruby',
    code: `Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins 'https://example.org'
    resource '*', headers: :any, methods: [:get, :post, :delete]
    resource '/boats', methods: %i[get post], credentials: true
  end
end`,
    expected: [],
  },
  Laravel: {
    lang: 'php',
    code: `Route::post('/trips', [TripController::class, 'store'])->middleware('auth:sanctum');
Route::prefix('admin')->middleware(['auth', 'can:admin'])->group(function () {
  Route::delete('trips/{trip}', [TripController::class, 'destroy']);
});
Route::apiResource('boats', BoatController::class)->only(['index', 'store']);`,
    expected: ['POST /trips [auth:sanctum]', 'DELETE /admin/trips/{trip} [auth, can:admin]', 'GET /boats', 'POST /boats'],
  },
  Phoenix: {
    lang: 'elixir',
    code: `scope "/api", FleetWeb do
  pipe_through [:api, :require_user]
  post "/trips", TripController, :create
  resources "/boats", BoatController, only: [:index, :create]
end`,
    expected: ['POST /api/trips [api, require_user]', 'GET /api/boats [api, require_user]', 'POST /api/boats [api, require_user]'],
  },
};

describe.each(Object.entries({ SERVERS, FILES, CALLABLES, PYTHON, OTHERS }))('routes: %s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (_name, { code, lang, expected }) => {
    expect(routes(code, lang)).toEqual(expected);
  });
});

describe('the place of a route', () => {
  const spans = (code: string, lang: string): string[] => {
    const { file, facts } = read(code, lang);
    return facts.routes.map((route) => file.slice(route.span));
  };

  it('covers the handler and what is said beside it', () => {
    expect(
      spans(
        "// ---- trips ----\n// bearer JWT\napp.post('/trips', async (c) => {\n  return c.json({});\n}); // 5 per minute\napp.get('/trips', list);",
        'ts',
      ),
    ).toEqual(["// bearer JWT\napp.post('/trips', async (c) => {\n  return c.json({});\n}); // 5 per minute", "app.get('/trips', list)"]);
  });

  it('covers a Python function with its decorators, and the comments below a bare decorator', () => {
    expect(spans('@app.post("/trips")\n@login_required\ndef create():\n    return save()\n\nx = 1', 'python')).toEqual([
      '@app.post("/trips")\n@login_required\ndef create():\n    return save()',
    ]);
    expect(spans('@r.post("/trips")  # JWT\n# writes\n# limit 5/min\n\n@r.get("/trips")', 'python')).toEqual([
      '@r.post("/trips")  # JWT\n# writes\n# limit 5/min',
      '@r.get("/trips")',
    ]);
  });

  it('covers the comments that hang under a route, and leaves those of the next one alone', () => {
    expect(spans("// one\napp.post('/a', save)\n   // <- { title }   -> 201 { id }\n   // 5 per minute\n// two\napp.get('/b', list)", 'ts')).toEqual([
      "// one\napp.post('/a', save)\n   // <- { title }   -> 201 { id }\n   // 5 per minute",
      "// two\napp.get('/b', list)",
    ]);
    expect(spans("app.post('/a', save)\n// two\napp.get('/b', list)\n   // app.use(auth);", 'ts')).toEqual(["app.post('/a', save)", "// two\napp.get('/b', list)"]);
  });

  it('does not run into the next link of a chain', () => {
    expect(spans("app.get('/a', (c) => c.text('a')).post('/b', (c) => c.text('b'));", 'ts')).toEqual([
      "get('/a', (c) => c.text('a'))",
      "post('/b', (c) => c.text('b'))",
    ]);
  });

  it('is that of the name, of each guard', () => {
    const { file, facts } = read("app.post('/trips', requireUser, limit(5), create);", 'js');
    const [route] = facts.routes;
    expect(route && file.slice(route.nameSpan)).toBe("post('/trips'");
    expect(route?.guards.map((guard) => file.slice(guard.span))).toEqual(['requireUser', 'limit(5)']);
  });
});
