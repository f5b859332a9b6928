import { once } from 'node:events';
import { startContext, startContexts, type TestApp } from '@triada/testing';
import { notebookContext, notebookPermissions, noteWritten } from '../fixtures/notebook.context';
import { shelfContext, shelfPermissions } from '../fixtures/shelf.context';

const permissions = { ...notebookPermissions, ...shelfPermissions };

describe('operations', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startContexts([notebookContext, shelfContext], { permissions, logLevel: 'silent' });
    await app.settle();
  });
  afterAll(() => app.close());
  const get = async (url: string) => {
    const response = await app.server.inject({ method: 'GET', url });
    return { status: response.statusCode, text: response.payload, headers: response.headers };
  };

  it('is alive, and ready when its readers stand at the head of the log', async () => {
    expect(JSON.parse((await get('/health/live')).text)).toEqual({ status: 'live' });
    const { status, text } = await get('/health/ready');
    expect([status, JSON.parse(text).status]).toEqual([200, 'ready']);
    expect(JSON.parse(text).contexts[0]).toEqual({
      name: 'notebook',
      head: 'start',
      readers: [
        { name: 'notebook/notebook-list_v1', state: 'live', position: 'start' },
        { name: 'notebook/relay', state: 'live', position: 'start' },
      ],
    });
  });

  it('says who stopped and why, and which group parked messages', async () => {
    const broken = await startContext(
      {
        ...notebookContext,
        projections: [
          {
            ...notebookContext.projections[0]!,
            project: () => {
              throw new Error('the projection broke');
            },
          },
        ],
      },
      { permissions, logLevel: 'silent' },
    );
    await broken.as({ role: 'coordinator', region: 'north' }).post('/notebook/notebooks', { regionId: 'north', title: 'x' });
    await expect(broken.settle()).rejects.toThrow('the projection broke');
    const health = JSON.parse((await broken.server.inject({ method: 'GET', url: '/health/ready' })).payload);
    expect(health.status).toBe('degraded');
    expect(health.contexts[0].readers[0]).toMatchObject({ state: 'stopped', reason: expect.stringMatching(/^event \S+ \(position 0, revision 0 of notebook-\S+\): the projection broke$/) });
    const seen = await broken.as({ role: 'auditor' }).get('/notebook/notebooks', { 'triada-after': '0' });
    expect([seen.status, seen.body.code, seen.headers['retry-after']]).toEqual([503, 'platform.view-behind', '1']);
    await broken.close();
  });

  it('gives figures by route and reader, without ids', async () => {
    await app.as({ role: 'auditor' }).get('/notebook/notebooks/5f0e4e0e-9d5c-4b7c-8f6a-2e11b3a1d0a4');
    const { text } = await get('/metrics');
    expect(text).toMatch(
      /triada_http_request_seconds_count\{method="GET",route="\/api\/notebook\/notebooks\/:id",status="404"\} 1/,
    );
    expect(text).toMatch(/triada_reader_stopped\{reader="notebook\/relay"\} 0/);
    expect(text).not.toMatch(/5f0e4e0e/);
  });

  it('logs no path with ids, no query string and no body', async () => {
    const lines: string[] = [];
    const noisy = await startContext(notebookContext, {
      permissions,
      logLevel: 'debug',
      logTo: { write: (line) => lines.push(line) },
    });
    await noisy.as({ role: 'auditor' }).get('/notebook/notebooks?limit=3&who=Novotny');
    await noisy
      .as({ role: 'coordinator', region: 'north' })
      .post('/notebook/notebooks', { regionId: 'north', title: 'Novotny', more: 'Novotny' });
    await noisy.close();
    expect(lines.some((line) => line.includes('"route":"/api/notebook/notebooks","status":400'))).toBe(true);
    expect(lines.join('')).not.toMatch(/Novotny/);
  });
});

describe('live changes', () => {
  let app: TestApp;
  let address: string;
  const open: AbortController[] = [];
  beforeAll(async () => {
    app = await startContexts([notebookContext, shelfContext], { permissions, logLevel: 'silent' });
    await app.server.listen(0, '127.0.0.1');
    address = await app.server.getUrl();
  });
  afterAll(async () => {
    for (const controller of open) controller.abort();
    await app.close();
  });

  interface Received {
    readonly id?: string;
    readonly event?: string;
    readonly data?: { readonly view: string; readonly region: string; readonly id: string };
  }
  /** Follows the stream; `until` waits for a number of events. */
  const follow = async (authorization: string | undefined, lastEventId?: string, of?: TestApp) => {
    const controller = new AbortController();
    open.push(controller);
    const response = await fetch(`${of ? await of.server.getUrl() : address}/api/live`, {
      signal: controller.signal,
      headers: { ...(authorization && { authorization }), ...(lastEventId && { 'last-event-id': lastEventId }) },
    });
    const received: Received[] = [];
    const bell = new EventTarget();
    const read = async () => {
      let rest = '';
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
        const blocks = (rest + chunk).split('\n\n');
        rest = blocks.pop()!;
        for (const block of blocks) {
          const fields = Object.fromEntries(
            block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
          );
          received.push({ ...fields, ...(fields['data'] && { data: JSON.parse(fields['data']) }) });
        }
        bell.dispatchEvent(new Event('news'));
      }
    };
    const reading = read().catch(() => undefined);
    return {
      received,
      until: async (count: number) => {
        while (received.filter(({ event }) => event).length < count) await once(bell, 'news');
        return received.filter(({ event }) => event);
      },
      stop: async () => {
        controller.abort();
        await reading;
      },
    };
  };
  const note = async (region: string) => {
    const { body } = await app
      .as({ role: 'coordinator', region })
      .post('/notebook/notebooks', { regionId: region, title: region });
    await app.settle();
    return body.id as string;
  };

  it('tells each reader the changes of the own regions only', async () => {
    const north = await follow(app.as({ role: 'coordinator', region: 'north' }).authorization);
    const auditor = await follow(app.as({ role: 'auditor' }).authorization);
    const stranger = await follow(undefined);
    await note('south');
    const id = await note('north');
    expect((await north.until(1)).map(({ data }) => data)).toEqual([
      { context: 'notebook', view: 'notebook-list', id, region: 'north', position: expect.any(String) },
    ]);
    expect((await auditor.until(2)).map(({ data }) => data!.region)).toEqual(['south', 'north']);
    expect(stranger.received.filter(({ event }) => event)).toEqual([]);
  });

  it('tells a stranger that something public changed, but no id, which may be one of a person', async () => {
    const open = { ...permissions, ListNotebooks: { roles: ['public'] as const, scope: 'installation' as const } };
    const everybody = await startContext(notebookContext, { permissions: open, logLevel: 'silent' });
    await everybody.server.listen(0, '127.0.0.1');
    const [stranger, member] = await Promise.all(
      [undefined, everybody.as({ role: 'member', region: 'north' }).authorization].map((bearer) =>
        follow(bearer, undefined, everybody),
      ),
    );
    const { body } = await everybody
      .as({ role: 'coordinator', region: 'north' })
      .post('/notebook/notebooks', { regionId: 'north', title: 'x' });
    const change = { context: 'notebook', view: 'notebook-list', region: 'north', position: expect.any(String) };
    expect((await stranger!.until(1))[0]!.data).toEqual(change);
    expect((await member!.until(1))[0]!.data).toEqual({ ...change, id: body.id });
    await Promise.all([stranger!.stop(), member!.stop()]);
    await everybody.close();
  });

  it('goes on without a gap or a repetition where a reader left, and not with what the reader may no longer see', async () => {
    const authorization = app.as({ role: 'auditor' }).authorization;
    const first = await follow(authorization);
    await note('north');
    const [seen] = await first.until(1);
    await first.stop();
    const missed = [await note('south'), await note('north')];
    const again = await follow(authorization, seen!.id);
    expect((await again.until(2)).map(({ data }) => data!.id)).toEqual(missed);
    const narrowed = await follow(app.as({ role: 'coordinator', region: 'north' }).authorization, seen!.id);
    expect((await narrowed.until(1)).map(({ data }) => data!.region)).toEqual(['north']);
  });

  it('tells a reader whose place is no longer known to load again', async () => {
    const lost = await follow(app.as({ role: 'auditor' }).authorization, 'another1.5');
    expect((await lost.until(1)).map(({ event }) => event)).toEqual(['reset']);
  });

  it('shows changes of intakes by the region of the message, and ends with the server', async () => {
    const auditor = await follow(app.as({ role: 'auditor' }).authorization);
    await app.deliver({
      ...noteWritten.of({ regionId: 'west', text: 'x', notes: 1 }),
      region: 'west',
      key: 'notebook-9',
      source: 'notebook',
    });
    await app.settle();
    expect((await auditor.until(1))[0]!.data).toMatchObject({ view: 'notes-of-region', region: 'west' });
    expect((await fetch(`${address}/api/live`, { headers: { authorization: 'Bearer forged' } })).status).toBe(401);
  });
});
