import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenApiOperation } from '../../src/parse/embedded.js';
import { looksLikeOpenApi, readOpenApi } from '../../src/parse/openapi.js';
import { MappedText } from '../../src/text/mapped-text.js';

const read = (text: string): ReturnType<typeof readOpenApi> => readOpenApi(MappedText.verbatim(text, 0));

/** `post /orders security=a,b from operation`. */
function brief({ method, path, security, securityFrom }: OpenApiOperation): string {
  return `${method} ${path} ${security === null ? 'unstated' : `[${security.join(', ')}] ${securityFrom}`}`;
}

describe('looksLikeOpenApi', () => {
  const cases: Record<string, [text: string, expected: boolean]> = {
    'says it is OpenAPI': ['openapi: 3.1.0\ninfo: {}\n', true],
    'Swagger in one line of JSON': ['{"swagger":"2.0","paths":{}}', true],
    'a paths fragment': ['paths:\n  /orders:\n    post:\n      summary: x\n', true],
    'a fragment that starts at a path': ['/orders/{id}:\n  # one order\n  parameters: []\n  get:\n    summary: x\n', true],
    'a path in quotes, with the method in braces': ["'/orders': { post: { summary: x } }\n", true],
    'method and path in one key': ['POST /orders:\n  summary: x\n', true],
    'security schemes alone': ['components:\n  securitySchemes:\n    k: {type: apiKey}\n', true],
    'a list of endpoints of another form': ['endpoints:\n  - path: /orders\n    method: post\n', false],
    'a path key without methods': ['redirects:\n  /old:\n    to: /new\nget: x\n', false],
    'swagger as a word': ['swagger: yes\ndocs: openapi\n', false],
    'prose': ['We describe /orders: get and post.\n', false],
  };
  it.each(Object.entries(cases))('%s', (_, [text, expected]) => {
    expect(looksLikeOpenApi(text)).toBe(expected);
  });
});

describe('which security applies', () => {
  const document = (security: string, operation: string): string => `openapi: 3.0.0\n${security}paths:\n  /a:\n    post:\n      summary: x\n${operation}`;
  const cases: Record<string, [text: string, expected: string]> = {
    'the document’s': [document('security:\n  - bearer: []\n', ''), 'post /a [bearer] document'],
    'the operation’s own before the document’s': [document('security: [{bearer: []}]\n', '      security: [{key: []}]\n'), 'post /a [key] operation'],
    'an empty list opts out': [document('security: [{bearer: []}]\n', '      security: []\n'), 'post /a [] operation'],
    'an empty alternative lets callers in without any': [document('', '      security: [{bearer: []}, {}]\n'), 'post /a [] operation'],
    'alternatives and pairs': [document('', '      security:\n        - bearer: []\n          tenant: []\n        - key: []\n'), 'post /a [bearer, tenant, key] operation'],
    'bare names, as people write them': [document('', '      security: [bearer]\n'), 'post /a [bearer] operation'],
    'nothing stated': [document('', ''), 'post /a unstated'],
    'a key without a value states nothing': [document('security: [{bearer: []}]\n', '      security:\n'), 'post /a [bearer] document'],
  };
  it.each(Object.entries(cases))('%s', (_, [text, expected]) => {
    expect(read(text).operations.map(brief)).toEqual([expected]);
  });
  it('shows where it stands', () => {
    const text = document('security: [{bearer: []}]\n', '');
    const span = read(text).operations[0]?.securitySpan;
    expect(text.slice(span?.start, span?.end)).toBe('security: [{bearer: []}]');
  });
});

describe('operations', () => {
  it('are read whole', () => {
    const text = [
      'openapi: 3.1.0',
      'paths:',
      '  /carts/{cartId}/items:',
      '    parameters:',
      '      - {name: cartId, in: path}',
      "      - $ref: '#/components/parameters/Trace'",
      '    post:',
      '      summary: adds an item',
      '      description: |',
      '        Once per item.',
      '      parameters: [{name: dry, in: query}]',
      '      requestBody: {content: {}}',
      "      responses: {'201': {}, '4XX': {}}",
      '    # reads',
      '    get: {summary: list}',
      'components:',
      '  parameters:',
      '    Trace: {name: x-trace-id, in: header}',
    ].join('\n');
    const [post, get] = read(text).operations;
    expect(post).toMatchObject({
      method: 'post',
      path: '/carts/{cartId}/items',
      summary: 'adds an item',
      description: 'Once per item.',
      hasRequestBody: true,
      parameters: ['cartId', 'x-trace-id', 'dry'],
      responses: ['201', '4XX'],
    });
    expect(text.slice(post?.nameSpan.start, post?.nameSpan.end)).toBe('post');
    expect(text.slice(post?.span.start, post?.span.end)).toMatch(/^post:[^]*'4XX': \{\}\}$/);
    expect(get).toMatchObject({ method: 'get', summary: 'list', hasRequestBody: false, responses: [] });
    expect(text.slice(get?.span.start, get?.span.end)).toBe('get: {summary: list}');
  });

  const cases: Record<string, [text: string, expected: string[]]> = {
    'a fragment that starts at a path': ['  /orders:\n    post:\n      ...\n    get: {}\n', ['post /orders unstated', 'get /orders unstated']],
    'method and path in one key': ['POST /orders:\n  security: []\n', ['post /orders [] operation']],
    'paths inside an architecture': ['name: x\napi:\n  contract:\n    security: [{k: []}]\n    paths:\n      /a:\n        get: lists a\n', ['get /a [k] document']],
    'several documents': ['paths: {/a: {get: {}}}\n---\npaths: {/b: {put: {}}}\n', ['get /a unstated', 'put /b unstated']],
    'a merged and an aliased path item': ['x: &x {get: {}}\npaths:\n  /a: *x\n  /b:\n    <<: *x\n    put: {}\n', ['get /a unstated', 'get /b unstated', 'put /b unstated']],
    'a referenced path item': ["paths:\n  /a: {$ref: '#/components/pathItems/A'}\ncomponents:\n  pathItems:\n    A: {post: {}}\n", ['post /a unstated']],
    'a reference that leads nowhere, or round in circles': ["paths:\n  /a: {$ref: './other.yaml'}\n  /b: {$ref: '#/paths/~1b'}\n", []],
    'extensions and other keys are no methods': ['paths:\n  x-note: y\n  /a:\n    x-owner: team\n    summary: s\n    get: {}\n', ['get /a unstated']],
    'another form of endpoint list': ['endpoints:\n  - path: /orders\n    method: post\n', []],
    'broken YAML keeps what can be read': ['paths:\n  /a:\n    post:\n      summary: it is: broken\n  /b:\n    get: {}\n', ['post /a unstated', 'get /b unstated']],
  };
  it.each(Object.entries(cases))('%s', (_, [text, expected]) => {
    expect(read(text).operations.map(brief)).toEqual(expected);
  });

  it('in one line are named by path and method together', () => {
    const text = '{"swagger":"2.0","paths":{"/a":{"post":{"parameters":[{"in":"body","name":"b"},{"in":"query","name":"q"}]}}}}';
    const [post] = read(text).operations;
    expect(text.slice(post?.nameSpan.start, post?.nameSpan.end)).toBe('"/a":{"post"');
    expect([post?.hasRequestBody, post?.parameters]).toEqual([true, ['q']]);
  });
  it('take words for an operation object', () => {
    expect(read('paths:\n  /a:\n    post: books a slot\n').operations[0]?.summary).toBe('books a slot');
  });
});

describe('security schemes in words', () => {
  const cases: Record<string, [scheme: string, expected: string]> = {
    bearer: ['{type: http, scheme: bearer, bearerFormat: JWT}', 'http bearer JWT'],
    'a key in a header': ['{type: apiKey, in: header, name: X-Worker-Key, description: shared by the jobs}', 'apiKey in header X-Worker-Key: shared by the jobs'],
    'OAuth 2': ['{type: oauth2, flows: {clientCredentials: {}, authorizationCode: {}}}', 'oauth2 clientCredentials, authorizationCode'],
    'OAuth 2 in Swagger': ['{type: oauth2, flow: accessCode}', 'oauth2 accessCode'],
    'basic in Swagger': ['{type: basic}', 'http basic'],
    'mutual TLS': ['{type: mutualTLS}', 'mutualTLS'],
    'OpenID Connect': ['{type: openIdConnect, openIdConnectUrl: https://id.example/.well-known}', 'openIdConnect https://id.example/.well-known'],
    'only described': ['{description: cookie checked by the gateway}', 'cookie checked by the gateway'],
  };
  it.each(Object.entries(cases))('%s', (_, [scheme, expected]) => {
    const text = `components:\n  securitySchemes:\n    it: ${scheme}\n`;
    const [fact] = read(text).schemes;
    expect([fact?.name, fact?.description, text.slice(fact?.span.start, fact?.span.end)]).toEqual(['it', expected, `it: ${scheme}`]);
  });
  it('of Swagger 2', () => {
    expect(read('securityDefinitions:\n  k: {type: apiKey, in: query, name: key}\n').schemes.map(({ description }) => description)).toEqual(['apiKey in query key']);
  });
});

describe('any input', () => {
  const piece = fc.constantFrom('paths:', '/a:', 'post:', 'security:', '[]', '{', '}', '- ', '\n', '\n  ', '\n    ', ' ', '$ref: ', "'#/paths/~1a'", '&a ', '*a', '<<: ', '"', 'openapi: 3');
  it('ends without a throw', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('');
        looksLikeOpenApi(text);
        for (const { span } of read(text).operations) expect(span.start <= span.end && span.end <= text.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
