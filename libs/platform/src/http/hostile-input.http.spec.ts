import { connect } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startContext, type TestApp } from '@triada/testing';
import fc from 'fast-check';
import { notebookContext, notebookPermissions } from '../fixtures/notebook.context';

describe('hostile input', () => {
  let app: TestApp;
  let server: NestFastifyApplication;
  const json = { 'content-type': 'application/json' };

  beforeAll(async () => {
    app = await startContext(notebookContext, { permissions: notebookPermissions, logLevel: 'silent' });
    server = app.server;
  });
  afterAll(() => app.close());

  const send = async (
    url: string,
    payload: string | undefined,
    headers: Record<string, string> = json,
    method: 'POST' | 'GET' | 'DELETE' = 'POST',
  ) => {
    const response = await server.inject({
      method,
      url,
      payload,
      headers: { ...headers, authorization: app.as({ role: 'coordinator', region: 'north' }).authorization! },
    });
    return { status: response.statusCode, text: response.payload, headers: response.headers };
  };
  const notebooks = '/api/notebook/notebooks';
  const deep = (levels: number) => `{"title":${'['.repeat(levels)}${']'.repeat(levels)}}`;

  it.each([
    ['broken JSON', notebooks, '{"title":', json, 400, 'platform.malformed-request'],
    ['an empty body that claims to be JSON', notebooks, '', json, 400, 'platform.malformed-request'],
    [
      'a prototype key',
      notebooks,
      '{"__proto__":{"admin":true},"title":"x","regionId":"north"}',
      json,
      400,
      'platform.malformed-request',
    ],
    ['a constructor key', notebooks, '{"constructor":{"prototype":{"admin":true}}}', json, 400, 'platform.malformed-request'],
    ['deep JSON', notebooks, deep(65), json, 400, 'platform.too-deep'],
    ['very deep JSON', notebooks, deep(500_000), json, 400, 'platform.too-deep'],
    ['a body above 4 MiB', notebooks, `{"title":"${'x'.repeat(4_200_000)}"}`, json, 413, 'platform.body-too-large'],
    ['half of a character', notebooks, '{"title":"a\\ud800b","regionId":"north"}', json, 400, 'platform.broken-text'],
    ['half of a character in a name', notebooks, '{"\\udc00":1}', json, 400, 'platform.broken-text'],
    ['plain text', notebooks, 'title=x', { 'content-type': 'text/plain' }, 415, 'platform.unsupported-media-type'],
    [
      'a form',
      notebooks,
      'title=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'platform.unsupported-media-type',
    ],
    ['XML', notebooks, '<title/>', { 'content-type': 'application/xml' }, 415, 'platform.unsupported-media-type'],
    ['an array for a body', notebooks, '[]', json, 400, 'platform.invalid-input'],
    ['a bare string for a body', notebooks, '"x"', json, 400, 'platform.invalid-input'],
    ['null for a body', notebooks, 'null', json, 400, 'platform.invalid-input'],
    ['an unknown address', '/api/nothing', '{}', json, 404, 'platform.unknown-route'],
    ['an address that cannot be decoded', '/api/notebook/notebooks/%zz/notes', '{}', json, 400, 'platform.malformed-request'],
    ['an endless parameter', `/api/notebook/notebooks/${'x'.repeat(5_000)}/notes`, '{}', json, 414, 'platform.malformed-request'],
    ['an encoded slash', '/api/notebook/notebooks/..%2f..%2fetc/notes', '{"text":"x"}', json, 400, 'platform.invalid-input'],
  ] as const)('answers %s by a problem, never a stack', async (_name, url, payload, headers, status, code) => {
    const answer = await send(url, payload, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = JSON.parse(answer.text);
    expect(problem).toMatchObject({ code, status });
    expect(problem.detail).toMatch(/^[^{}]+\.$/);
    expect(answer.text).not.toMatch(/node_modules|\.ts:|\bat \w+/);
  });

  it('says which methods a known address takes', async () => {
    const answer = await send(notebooks, undefined, {}, 'DELETE');
    expect([answer.status, answer.headers['allow'], JSON.parse(answer.text).code]).toEqual([
      405,
      'GET, POST',
      'platform.method-not-allowed',
    ]);
  });

  it('names every broken field with a sentence of ours', async () => {
    const { text } = await send(notebooks, '{"regionId":7,"colour":"red"}');
    expect(JSON.parse(text).faults).toEqual([
      { field: 'regionId', rule: 'platform.expected-string', message: 'Zadejte text.' },
      { field: 'title', rule: 'platform.required', message: 'Vyplňte tento údaj.' },
      { field: 'colour', rule: 'platform.unknown-field', message: 'Tento údaj neznáme. Odeberte jej.' },
    ]);
  });

  it('keeps any text whole: accents, emoji, control and right-to-left characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), async (title) => {
        const { status, text } = await send(notebooks, JSON.stringify({ regionId: 'north', title }));
        expect(status).toBe(201);
        expect((await app.events(JSON.parse(text).stream))[0]!.data).toMatchObject({ title });
      }),
      { numRuns: 50 },
    );
  });

  it('never answers 5xx to any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 5 }), async (body) => {
        const { status, text } = await send(notebooks, body);
        expect(status).toBeLessThan(500);
        expect(() => JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['an address in raw UTF-8', 'GET /api/notebook/včera HTTP/1.1\r\nhost: x\r\n\r\n', 400],
    ['bytes that are no HTTP', '\u0016\u0003\u0001\u0002', 400],
    ['endless headers', `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
  ])('answers a problem to %s', async (_name, bytes, status) => {
    if (!server.getHttpServer().listening) await server.listen(0, '127.0.0.1');
    const { port } = server.getHttpServer().address() as { port: number };
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => (text += String(chunk)));
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    const [head, body] = answer.split('\r\n\r\n') as [string, string];
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} .*application/problem`, 's'));
    expect(JSON.parse(body)).toMatchObject({ status, code: 'platform.malformed-request', detail: expect.stringContaining('Požadavku nelze rozumět') });
  });
});
