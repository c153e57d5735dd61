import { describe, expect, it } from 'vitest';
import { readServerlessRoutes } from '../../src/parse/code/routes/serverless.js';
import type { RouteFact } from '../../src/parse/embedded.js';
import { listing, routes } from './code-summaries.js';

function shown({ method, path, name, guards }: RouteFact): string {
  return `${method ?? '*'} ${path ?? ''} ${name ?? ''}${guards.length > 0 ? ` [${guards.map(({ text }) => text).join(', ')}]` : ''}`;
}

function served(code: string): string[] {
  return readServerlessRoutes(listing(code)).map(shown);
}

describe('functions of a deployment descriptor', () => {
  it.each<[string, string, readonly string[]]>([
    ['events in blocks', 'functions:\n  add:\n    handler: a.b\n    events:\n      - httpApi:\n          method: post\n          path: /songs\n          authorizer: staff\n', ['POST /songs add [authorizer staff]']],
    ['events in braces', 'functions:\n  add:\n    events:\n      - http: { method: PUT, path: "songs/{id}", authorizer: { name: staff } }\n', ['PUT /songs/{id} add [authorizer staff]']],
    ['both in one word', 'functions:\n  add:\n    events:\n      - httpApi: POST /songs\n      - http: delete songs/{id}\n', ['POST /songs add', 'DELETE /songs/{id} add']],
    ['the API key of the gateway', 'functions:\n  add:\n    events:\n      - http: { method: post, path: songs, private: true }\n', ['POST /songs add [private api key]']],
    ['an excerpt', 'add:\n  events:\n    - httpApi: { method: post, path: /songs, authorizer: { type: aws_iam } }\n', ['POST /songs add [authorizer aws_iam]']],
    ['near miss: a schedule, a queue, every path', 'functions:\n  nightly:\n    events:\n      - schedule: rate(1 day)\n      - sqs: arn\n  all:\n    events:\n      - httpApi: "*"\n', []],
    ['AWS SAM', 'Resources:\n  Add:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events:\n        Post:\n          Type: HttpApi\n          Properties: { Path: /songs, Method: post, Auth: { Authorizer: Staff } }\n', ['POST /songs Add [authorizer Staff]']],
    ['AWS SAM, for all and none', 'Globals:\n  Api:\n    Auth: { DefaultAuthorizer: Staff }\nResources:\n  Add:\n    Properties:\n      Events:\n        Post: { Type: Api, Properties: { Path: /songs, Method: post } }\n  Ask:\n    Properties:\n      Events:\n        Post: { Type: Api, Properties: { Path: /ask, Method: post, Auth: { Authorizer: NONE } } }\n', ['POST /songs Add [authorizer Staff]', 'POST /ask Ask [authorizer: public]']],
    ['near miss: other YAML', 'http: on\njobs:\n  build:\n    steps: [a]\n', []],
  ])('%s', (_, code, expected) => {
    expect(served(code)).toEqual(expected);
  });
});

describe('mutations of a GraphQL schema', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['directives', 'graphql', 'type Mutation {\n  addSong(title: String!, tags: [Tag!]! = []): Song! @auth\n  vote(id: ID!): Int\n}\ntype Song { id: ID! }', ['ANY (addSong) [@auth]', 'ANY (vote)']],
    ['directives with arguments, and such as only count', 'gql', 'extend type Mutation {\n  "Adds."\n  addSong(input: SongInput!): Song @hasRole(role: ADMIN) @cost(weight: 3)\n  # votes: once\n  vote: Int! @rateLimit(max: 5)\n}', ['ANY (addSong) [@hasRole(role: ADMIN)]', 'ANY (vote)']],
    ['without a language', '', 'type Query {\n  songs: [Song]\n}\n\ntype Mutation {\n  addSong(\n    title: String!\n    by: ID\n  ): Song @signedIn\n}', ['ANY (addSong) [@signedIn]']],
    ['near miss: types and queries', 'graphql', 'type Query {\n  song(id: ID!): Song @auth\n}\ntype MutationLog {\n  at: String\n}', []],
  ])('%s', (_, lang, code, expected) => {
    expect(routes(code, lang)).toEqual(expected);
  });
});

describe('class-based views of Django', () => {
  it.each<[string, string, readonly string[]]>([
    ['the permissions and handlers of the class', 'class AskView(APIView):\n    permission_classes = [AllowAny]\n    def post(self, request):\n        pass\n\nurlpatterns = [\n    path("api/ask/", AskView.as_view()),\n]', ['POST /api/ask/ [AllowAny]']],
    ['a class without handlers of its own', 'class Songs(ModelViewSet):\n    permission_classes = [IsAuthenticated]\n\nurlpatterns = [path("songs/", Songs.as_view())]', ['ANY /songs/ [IsAuthenticated]']],
    ['near miss: a class that is not shown', 'urlpatterns = [path("songs/", Songs.as_view())]', ['ANY /songs/']],
  ])('%s', (_, code, expected) => {
    expect(routes(code, 'python')).toEqual(expected);
  });
});
