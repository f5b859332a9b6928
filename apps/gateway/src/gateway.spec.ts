import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { trace } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { createLogger } from '@triada/platform';
import { createGateway, type Gateway } from './gateway';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const json = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'x-from': 'service' }).end(JSON.stringify(value));
};

/** A service as far as the gateway knows it; a double. */
class ServiceDouble {
  readonly seen: { url: string; headers: IncomingMessage['headers']; body: string }[] = [];
  readonly live: ServerResponse[] = [];
  private readonly server: Server;

  constructor(
    readonly name: string,
    paths: Record<string, Record<string, object>>,
    answer: Answer,
  ) {
    this.server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      this.seen.push({ url: request.url!, headers: request.headers, body });
      if (request.url === '/api/openapi.json') return json(response, { openapi: '3.1.0', tags: [{ name }], paths, components: { schemas: { [name]: {} } } });
      if (request.url === '/health/ready') return json(response, { status: 'ready', contexts: [{ name, head: '1', readers: [] }], parked: {}, dependencies: { mongodb: 'answers' } });
      if (request.url === '/api/live') {
        if (request.headers.authorization === 'Bearer forged') return json(response, { code: 'access.token-invalid' }, 401);
        this.live.push(response.writeHead(200, { 'content-type': 'text/event-stream' }));
        return void response.write(`retry: 2000\nid: ${name}:r.1\n\n`);
      }
      answer(request, response, body);
    });
  }

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `${this.name}=http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

/** What a server answers to bytes as no client would send them, until it ends the connection. */
const bytesAnswered = async (port: number, bytes: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
};

const shared = { '/api/operations/views': { get: {} }, '/api/operations/views/{view}/rebuild': { post: {} } };
const ownOf = (name: string): Answer => (request, response, body) => {
  if (request.url === '/api/planning/plans/never') return;
  if (request.url === '/api/operations/views') return json(response, { items: [name] });
  if (request.url?.endsWith('/rebuild')) return json(response, { by: name, body }, request.url.includes(`/${name}-`) ? 200 : 404);
  return json(response, { by: name, url: request.url, body }, 201);
};

describe('the gateway', () => {
  let gateway: Gateway;
  let address: string;
  const planning = new ServiceDouble('planning', { '/api/planning/plans': { post: {}, get: {} }, '/api/planning/plans/{planId}': { get: {} }, ...shared }, ownOf('planning'));
  const meetings = new ServiceDouble('meetings', { '/api/meetings/groups/{groupId}': { delete: {} }, ...shared }, ownOf('meetings'));
  const get = (path: string, init: RequestInit = {}) => fetch(`${address}${path}`, init);

  beforeAll(async () => {
    const services = [await planning.start(), await meetings.start()].map((one) => one.split('=') as [string, string]);
    gateway = await createGateway(
      {
        // The first instance of each is not there.
        TRIADA_SERVICES: services.map(([name, url]) => [name, ['http://127.0.0.1:1', url]]),
        TRIADA_OIDC_ISSUER: 'http://127.0.0.1:1',
        TRIADA_HOST: '127.0.0.1',
        TRIADA_PORT: 0,
        TRIADA_TRUSTED_PROXIES: ['127.0.0.1'],
        TRIADA_LIVE_PER_ADDRESS: 2,
        TRIADA_LOG_LEVEL: 'silent',
      },
      createLogger('silent'),
    );
    address = await gateway.server.listen({ port: 0, host: '127.0.0.1' });
    await gateway.directory.fill(new AbortController().signal);
  });
  afterAll(async () => {
    await gateway.server.close();
    await Promise.all([planning.stop(), meetings.stop()]);
  });

  it('hands a request to the service that describes its address, as it is, and the answer back', async () => {
    const response = await get('/api/planning/plans?x=1', {
      method: 'POST',
      body: JSON.stringify({ title: 'č' }),
      headers: { 'content-type': 'application/json', authorization: 'Bearer t', 'idempotency-key': 'k' },
    });
    expect([response.status, response.headers.get('x-from')]).toEqual([201, 'service']);
    expect(await response.json()).toEqual({ by: 'planning', url: '/api/planning/plans?x=1', body: '{"title":"č"}' });
    expect(planning.seen.at(-1)!.headers).toMatchObject({ authorization: 'Bearer t', 'idempotency-key': 'k', 'x-forwarded-for': '127.0.0.1' });
    expect(await (await get('/api/meetings/groups/g-1', { method: 'DELETE' })).json()).toMatchObject({ by: 'meetings' });
    expect(await (await get('/api/planning/plans/p-1')).json()).toMatchObject({ by: 'planning', url: '/api/planning/plans/p-1' });
  });

  it('an unknown address is 404, a known one by a wrong method 405, both as problems in the reader\'s language', async () => {
    const unknown = await get('/api/nobody/knows', { headers: { 'accept-language': 'en' } });
    expect([unknown.status, await unknown.json()]).toEqual([404, expect.objectContaining({ code: 'platform.unknown-route', title: 'Not found' })]);
    const wrong = await get('/api/planning/plans/p-1', { method: 'PUT' });
    expect([wrong.status, wrong.headers.get('allow'), (await wrong.json()).code]).toEqual([405, 'GET', 'platform.method-not-allowed']);
  });

  it('what its own router or parser refuses is a problem too, with no word of theirs', async () => {
    const port = Number(new URL(address).port);
    const head = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nhost: x\r\naccept-language: en\r\nconnection: close\r\n${more}\r\n`;
    for (const [bytes, status, code] of [
      [head('/api/planning/plans/%zz'), 400, 'platform.malformed-request'],
      [head('/API/planning/plans'), 404, 'platform.unknown-route'],
      [head(`/api/${'x'.repeat(300)}`, `long: ${'x'.repeat(20_000)}\r\n`), 431, 'platform.malformed-request'],
      ['nonsense\r\n\r\n', 400, 'platform.malformed-request'],
    ] as const) {
      const [first, ...rest] = (await bytesAnswered(port, bytes)).split('\r\n');
      expect([first, rest.join('\n')]).toEqual([expect.stringContaining(` ${status} `), expect.stringContaining('application/problem+json')]);
      expect(JSON.parse(rest.at(-1)!)).toMatchObject({ status, code, traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    }
  });

  it('a body that is too long, or says so, is refused by a problem before it has come', async () => {
    const port = Number(new URL(address).port);
    const head = (more: string) => `POST /api/planning/plans HTTP/1.1\r\nhost: x\r\naccept-language: en\r\n${more}\r\n\r\n`;
    const chunk = `100000\r\n${'x'.repeat(0x10_00_00)}\r\n`;
    for (const bytes of [head(`content-length: ${5 * 1024 * 1024}`), `${head('transfer-encoding: chunked')}${chunk.repeat(5)}`]) {
      const answer = await bytesAnswered(port, bytes);
      expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*connection: close[^]*"code":"platform\.body-too-large"/i);
    }
  });

  it('a list that several services have a part of is one list; a command goes to the one that knows what it names', async () => {
    expect(await (await get('/api/operations/views')).json()).toEqual({ items: ['planning', 'meetings'] });
    const rebuilt = await get('/api/operations/views/meetings-list/rebuild', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect([rebuilt.status, await rebuilt.json()]).toEqual([200, { by: 'meetings', body: '{}' }]);
    expect((await get('/api/operations/views/nobodys/rebuild', { method: 'POST', body: '{}' })).status).toBe(404);
  });

  it('tells Prometheus how long its own answers took', async () => {
    await get('/api/meetings/groups/g-1', { method: 'DELETE' });
    const figures = await (await get('/metrics')).text();
    expect(figures).toMatch(/^triada_http_request_seconds_count\{method="DELETE",route="\/api\/\*",status="201"\} [1-9]/m);
  });

  it('describes the API of all services in one document', async () => {
    const description = await (await get('/api/openapi.json')).json();
    expect(Object.keys(description.paths)).toEqual([...Object.keys({ ...shared, '/api/meetings/groups/{groupId}': 1, '/api/planning/plans': 1, '/api/planning/plans/{planId}': 1 })].sort());
    expect([description.tags, Object.keys(description.components.schemas)]).toEqual([[{ name: 'planning' }, { name: 'meetings' }], ['planning', 'meetings']]);
  });

  it('tells changes of all services in one stream, with a place of all of them', async () => {
    const ending = new AbortController();
    const response = await get('/api/live', { signal: ending.signal, headers: { 'last-event-id': 'meetings:r.1,planning:r.1' } });
    expect(planning.seen.at(-1)!.headers['last-event-id']).toBe('meetings:r.1,planning:r.1');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const until = async (part: string) => {
      while (!text.includes(part)) text += (await reader.read()).value ?? '';
    };
    await until('planning:r.1\n');
    planning.live.at(-1)!.write('id: planning:r.2\nevent: change\ndata: {"view":"plans"}\n\n');
    await until('planning:r.2');
    meetings.live.at(-1)!.write('id: meetings:r.5\nevent: change\ndata: {"view":"groups"}\n\n');
    await until('id: meetings:r.5,planning:r.2\nevent: change\ndata: {"view":"groups"}');
    expect(text).toContain('id: meetings:r.1,planning:r.2\nevent: change\ndata: {"view":"plans"}');
    ending.abort();
    expect((await get('/api/live', { headers: { authorization: 'Bearer forged' } })).status).toBe(401);
  });

  it('an address holds so many live streams and no more, whichever proxy it comes through; who leaves makes room', async () => {
    const ending = new AbortController();
    const open = (from: string, signal = ending.signal) => get('/api/live', { signal, headers: { 'x-forwarded-for': from } });
    const leaving = new AbortController();
    expect([(await open('192.0.2.1')).status, (await open('192.0.2.1', leaving.signal)).status]).toEqual([200, 200]);
    const refused = await open('192.0.2.1');
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([429, '30', expect.objectContaining({ code: 'platform.too-many-live' })]);
    expect((await open('192.0.2.2')).status).toBe(200);
    leaving.abort();
    let again = 429;
    while (again === 429) again = (await open('192.0.2.1')).status;
    expect(again).toBe(200);
    ending.abort();
  });

  it('hands a traced request on behind a span of its own, and ends that also when the caller leaves', async () => {
    const exporter = new InMemorySpanExporter();
    const ended = async () => {
      while (exporter.getFinishedSpans().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      const span = exporter.getFinishedSpans()[0]!;
      exporter.reset();
      return { name: span.name, attributes: span.attributes, parent: span.parentSpanContext?.spanId, id: span.spanContext().spanId };
    };
    const traceparent = (spanId: string) => `00-${'a'.repeat(32)}-${spanId}-01`;
    const caller = 'b'.repeat(16);
    const ask = (path: string, init: RequestInit = {}) => get(path, { headers: { traceparent: traceparent(caller) }, ...init });
    await ask('/api/planning/plans/p-1');
    expect(planning.seen.at(-1)!.headers['traceparent']).toBe(traceparent(caller));

    trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
    await ask('/api/planning/plans/p-1');
    const answered = await ended();
    const route = { 'http.request.method': 'GET', 'http.route': '/api/*' };
    expect(answered).toMatchObject({ name: 'GET /api/*', parent: caller, attributes: { ...route, 'http.response.status_code': 201 } });
    expect(planning.seen.at(-1)!.headers['traceparent']).toBe(traceparent(answered.id));

    const leaving = new AbortController();
    const before = planning.seen.length;
    const left = ask('/api/planning/plans/never', { signal: leaving.signal }).catch((error: Error) => error.name);
    while (planning.seen.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
    leaving.abort();
    expect([await left, (await ended()).attributes]).toEqual(['AbortError', { ...route, 'error.type': 'aborted' }]);
    trace.disable();
  });

  it('is as well as the worst of its services, and says which one does not answer', async () => {
    expect(await (await get('/health/ready')).json()).toMatchObject({ status: 'ready', services: { planning: 'ready', meetings: 'ready' }, dependencies: { 'planning/mongodb': 'answers' } });
    await meetings.stop();
    const response = await get('/health/ready');
    expect([response.status, await response.json()]).toEqual([503, expect.objectContaining({ status: 'unavailable', services: { planning: 'ready', meetings: 'unavailable' } })]);
    const refused = await get('/api/meetings/groups/g-1', { method: 'DELETE' });
    expect([refused.status, refused.headers.get('retry-after'), (await refused.json()).code]).toEqual([503, '1', 'platform.service-unavailable']);
    expect((await get('/health/live')).status).toBe(200);
    await meetings.start();
  });
});
