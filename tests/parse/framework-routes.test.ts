import { describe, expect, it } from 'vitest';
import { routes } from './code-summaries.js';

interface Case {
  readonly lang: string;
  readonly code: string;
  readonly expected: readonly string[];
}

const ATTRIBUTES: Record<string, Case> = {
  'ASP.NET: a controller, its name in its path, one guard for all': {
    lang: 'csharp',
    code: `[ApiController]
[Route("api/[controller]")]
[Authorize]
public class TripsController : ControllerBase
{
    [HttpGet]
    public IActionResult List() => Ok();

    [HttpPost("{id}/start")]
    [EnableRateLimiting("ai")]
    public async Task<IActionResult> Start(Guid id) { return Ok(); }

    [HttpPost, AllowAnonymous]
    public IActionResult Ask(Question q) { return Ok(); }
}`,
    expected: ['GET /api/trips [Authorize]', 'POST /api/trips/{id}/start [Authorize]', 'POST /api/trips [Authorize, AllowAnonymous]'],
  },
  Symfony: {
    lang: 'php',
    code: `#[Route('/api')]
class TripController extends AbstractController
{
    #[Route('/trips', name: 'trip_create', methods: ['POST'])]
    #[IsGranted('ROLE_SKIPPER')]
    public function create(Request $request): JsonResponse { return new JsonResponse(); }

    #[Route('/trips/{id}', methods: ['PUT', 'DELETE'])]
    public function change(string $id): JsonResponse { return new JsonResponse(); }
}`,
    expected: ["POST /api/trips [IsGranted('ROLE_SKIPPER')]", 'PUT /api/trips/{id}', 'DELETE /api/trips/{id}'],
  },
  'actix and Rocket, with what is had from the caller': {
    lang: 'rust',
    code: `#[post("/trips")]
async fn create(user: AuthUser, body: web::Json<NewTrip>) -> impl Responder { HttpResponse::Created() }

#[rocket::delete("/trips/<id>")]
fn remove(id: Uuid, session: Json<Session>) -> Status { Status::NoContent }`,
    expected: ['POST /trips [user: AuthUser]', 'DELETE /trips/<id>'],
  },
  'near miss: attributes of data, of tests, of settings': {
    lang: 'rust',
    code: '#[derive(Debug, Serialize)]\nstruct Trip { id: Uuid }\n\n#[tokio::test]\nasync fn creates() {}\n\n#[serde(rename = "/trips")]\npub fn name() {}',
    expected: [],
  },
  'near miss: arrays of C#': { lang: 'csharp', code: 'var paths = new[] { "/trips" };\nint[] counts = [1, 2];\npublic class Trips { public string Name { get; set; } }', expected: [] },
};

const BLOCKS: Record<string, Case> = {
  Ktor: {
    lang: 'kotlin',
    code: `fun Application.module() {
    routing {
        get("/health") { call.respondText("ok") }
        authenticate("auth-jwt") {
            route("/trips") {
                post { call.respond(HttpStatusCode.Created) }
                delete("/{id}") { call.respond(HttpStatusCode.NoContent) }
            }
        }
    }
}`,
    expected: ['GET /health', 'POST /trips [authenticate("auth-jwt")]', 'DELETE /trips/{id} [authenticate("auth-jwt")]'],
  },
  'near miss: a client of Ktor, and what is no block': {
    lang: 'kotlin',
    code: 'val answer = client.post("/trips") { setBody(trip) }\nval name = get("/name")\nfun post(path: String) { println(path) }',
    expected: [],
  },
  'JAX-RS': {
    lang: 'java',
    code: `@Path("/trips")
@Produces(MediaType.APPLICATION_JSON)
public class TripResource {
    @POST
    @RolesAllowed("skipper")
    public Trip create(NewTrip body) { return null; }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") UUID id) {}
}`,
    expected: ['POST /trips [RolesAllowed("skipper")]', 'DELETE /trips/{id}'],
  },
  'gorilla, by the constants of net/http': {
    lang: 'go',
    code: 'r.HandleFunc("/trips", create).Methods(http.MethodPost, http.MethodPut)',
    expected: ['POST /trips', 'PUT /trips'],
  },
  'Echo, known by the name of its variable': { lang: 'go', code: 'e.POST("/trips", create, middleware.JWT(secret))\nfunc main() {}', expected: ['POST /trips [middleware.JWT(secret)]'] },
  'axum: layers of the router around what stands before them, and what a handler is had from the caller': {
    lang: 'rust',
    code: `let app = Router::new()
    .route("/trips", post(create).get(list))
    .layer(middleware::from_fn(require_jwt))
    .route("/hooks", post(hook));

async fn create(claims: Claims, Json(body): Json<NewTrip>) -> StatusCode { StatusCode::CREATED }`,
    expected: ['POST /trips [require_jwt, claims: Claims]', 'GET /trips [require_jwt]', 'POST /hooks'],
  },
};

const OBJECTS: Record<string, Case> = {
  'a contract of ts-rest': {
    lang: 'ts',
    code: `export const contract = c.router({
  createTrip: { method: 'POST', path: '/trips', body: NewTrip, responses: { 201: Trip } },
  removeTrip: { method: 'DELETE', path: '/trips/:id', responses: { 204: c.noBody() } },
})`,
    expected: ['POST /trips', 'DELETE /trips/:id'],
  },
  Encore: {
    lang: 'ts',
    code: "export const createTrip = api({ method: 'POST', path: '/trips', auth: true, expose: true }, async (p: NewTrip): Promise<Trip> => save(p));\nexport const ask = api({ method: 'POST', path: '/ask', auth: false }, handle);",
    expected: ['POST /trips [auth: true]', 'POST /ask'],
  },
  'a list of routes': {
    lang: 'ts',
    code: "export const routes = [\n  { method: 'POST', path: '/trips', handler: create, middleware: [requireUser] },\n  { method: 'GET', path: '/trips', handler: list },\n];",
    expected: ['POST /trips [middleware: [requireUser]]', 'GET /trips'],
  },
  'what a gateway is told in code': {
    lang: 'ts',
    code: "httpApi.addRoutes({ path: '/trips/{id}', methods: [HttpMethod.DELETE], integration });",
    expected: ['DELETE /trips/{id}'],
  },
  'a list of routes under short names, or under other ones': {
    lang: 'ts',
    code: "const routes = [\n  { m: 'POST', p: '/trips', run: create },\n  { m: 'GET', p: '/trips/[id]', run: show },\n] as const;\nexport const hooks = [{ verb: 'POST', url: '/hooks/rail', run: hook }];",
    expected: ['POST /trips', 'GET /trips/[id]', 'POST /hooks/rail'],
  },
  'a guard in words is no guard of the program, nor is the name of a constant that holds some': {
    lang: 'ts',
    code: "const rider = 'Clerk session';\nconst routes = [\n  { method: 'POST', path: '/trips', auth: 'TBD' },\n  { method: 'PUT', path: '/trips/:id', auth: rider },\n  { method: 'DELETE', path: '/trips/:id', auth: requireRider },\n];",
    expected: ['POST /trips', 'PUT /trips/:id', 'DELETE /trips/:id [auth: requireRider]'],
  },
  'near miss: links, and items of which one name holds no path or no method': {
    lang: 'ts',
    code: "const menu = [{ title: 'Trips', url: '/trips' }];\nconst cars = [{ m: 'VW', p: '/golf' }];\nconst points = [{ m: 'GET', p: 'trips' }];",
    expected: [],
  },
  'near miss: a request that is sent, its options, a mock': {
    lang: 'ts',
    code: "await send({ method: 'POST', path: '/trips' });\nconst options = { method: 'POST', path: '/trips' };\nexpect(calls).toEqual([{ method: 'POST', path: '/trips' }]);\nreturn { method: 'POST', path: '/trips' };",
    expected: [],
  },
};

const NAMED: Record<string, Case> = {
  'Remix: action and loader of a file': {
    lang: 'ts',
    code: '// app/routes/_fleet.trips.$tripId.tsx\nexport async function action({ request }: ActionFunctionArgs) { return null; }\nexport async function loader() { return null; }\nexport default function Page() { return null; }',
    expected: ['POST /trips/:tripId', 'GET /trips/:tripId'],
  },
  'near miss: an action of another file': { lang: 'ts', code: '// app/lib/trips.ts\nexport async function action() { return null; }', expected: [] },
  'server actions of a file': {
    lang: 'ts',
    code: "// app/trips/actions.ts\n'use server';\n\nexport async function createTrip(form: FormData) { await requireUser(); }\nasync function helper() {}\nexport const LIMIT = 5;",
    expected: ['ANY (createTrip)'],
  },
  'a server action within a page': {
    lang: 'tsx',
    code: "export default function Page() {\n  async function rename(form: FormData) {\n    'use server';\n    await save(form);\n  }\n  return <form action={rename} />;\n}",
    expected: ['ANY (rename)'],
  },
  'near miss: functions of a client': { lang: 'ts', code: "'use client';\nexport async function createTrip() {}", expected: [] },
};

const PYTHON: Record<string, Case> = {
  'Starlette and aiohttp': {
    lang: 'python',
    code: 'routes = [\n    Route("/trips", create, methods=["POST"]),\n    Route("/health", health),\n]\napp.router.add_post("/boats", create_boat)\napp.add_routes([web.delete("/boats/{id}", remove_boat)])',
    expected: ['POST /trips', 'GET /health', 'POST /boats', 'DELETE /boats/{id}'],
  },
  'Django REST framework: what a router makes of a class': {
    lang: 'python',
    code: `class TripViewSet(mixins.CreateModelMixin, mixins.ListModelMixin, viewsets.GenericViewSet):
    permission_classes = [IsAuthenticated]

    def destroy(self, request, pk=None):
        return Response(status=204)

    @action(detail=True, methods=["post"], url_path="start")
    def start_trip(self, request, pk=None):
        return Response()

router = DefaultRouter()
router.register(r"trips", TripViewSet)`,
    expected: ['POST /trips/{id}/start/ [IsAuthenticated]', 'GET /trips/ [IsAuthenticated]', 'POST /trips/ [IsAuthenticated]', 'DELETE /trips/{id}/ [IsAuthenticated]'],
  },
  'near miss: a class that the listing does not show, and what else is registered': {
    lang: 'python',
    code: 'router.register("trips", views.TripViewSet)\nadmin.site.register(Trip)\nsignals.register("trips", on_trip)\nclass TripViewSet2(viewsets.ModelViewSet):\n    pass',
    expected: [],
  },
};

describe.each(Object.entries({ ATTRIBUTES, BLOCKS, OBJECTS, NAMED, PYTHON }))('routes of frameworks: %s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (_name, { code, lang, expected }) => {
    expect(routes(code, lang)).toEqual(expected);
  });
});
