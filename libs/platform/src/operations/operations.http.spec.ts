import { randomId } from '@triada/kernel';
import type { Backups } from '@triada/ports';
import { Installation } from '../module/installation';
import type { ContextDefinition } from '../declare/slices';
import { startContext, startContexts, type TestApp, type TestClient } from '@triada/testing';
import { notebookContext, notebookPermissions, noteWritten } from '../fixtures/notebook.context';
import { eventLines, type EventPlaces } from './event-lines';
import { shelfContext, shelfPermissions } from '../fixtures/shelf.context';

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
/** Events of an answer of `ReadEvents`, without its last line. */
const events = (text: string) => lines(text).slice(0, -1);

describe('operations of the platform', () => {
  let app: TestApp;
  let auditor: TestClient;
  let administrator: TestClient;
  const streams: string[] = [];

  beforeAll(async () => {
    app = await startContexts([notebookContext, shelfContext], {
      permissions: { ...notebookPermissions, ...shelfPermissions },
      logLevel: 'silent',
    });
    auditor = app.as({ role: 'auditor' });
    administrator = app.as({ role: 'authority_administrator' });
    for (const [index, region] of ['north', 'south', 'north'].entries()) {
      app.clock.set(`2022-09-${19 + index}T11:00:00.000Z`);
      const { body } = await app
        .as({ role: 'coordinator', region })
        .post('/notebook/notebooks', { regionId: region, title: region });
      streams.push(body.stream);
      await app.as({ role: 'coordinator', region }).post(`/notebook/notebooks/${body.id}/notes`, { text: 'note' });
      await app.settle();
    }
  });
  afterAll(() => app.close());

  describe('ReadEvents', () => {
    const all = async (query: string, client = auditor) => {
      const found: any[] = [];
      let cursor: string | undefined;
      do {
        const { body, status } = await client.get(`/audit/events?${query}${cursor ? `&cursor=${cursor}` : ''}`);
        expect(status).toBe(200);
        found.push(...events(body));
        cursor = lines(body).at(-1).next;
      } while (cursor);
      return found;
    };

    it('a day of recording begins at midnight in Prague', async () => {
      const night = await startContexts([notebookContext], { permissions: notebookPermissions });
      night.clock.set('2022-09-20T22:30:00.000Z');
      await night.as({ role: 'coordinator', region: 'north' }).post('/notebook/notebooks', { regionId: 'north', title: 'night' });
      const since = async (day: string) =>
        events((await night.as({ role: 'auditor' }).get(`/audit/events?since=${day}`)).body).length;
      expect([await since('2022-09-21'), await since('2022-09-22')]).toEqual([1, 0]);
      await night.close();
    });

    it('gives all logs in one order, the same whatever the page size', async () => {
      const whole = await all('');
      expect(whole.map(({ context, type }) => `${context} ${type}`)).toEqual(
        [1, 2, 3].flatMap((round) => [
          'notebook NotebookOpened',
          'notebook NoteWritten',
          ...(round === 3 ? [] : ['shelf NoteShelved']),
        ]),
      );
      for (const limit of [1, 2, 3]) expect(await all(`limit=${limit}`)).toEqual(whole);
      expect(whole[1]).toMatchObject({
        stream: streams[0],
        revision: 1,
        schema: 2,
        region: 'north',
        data: { text: 'note', pages: 1 },
        dataHash: expect.stringMatching(/^[\da-f]{64}$/),
      });
    });

    it('writes down who reads, before they read, where a context keeps such a journal', async () => {
      const journal = (context: ContextDefinition): ContextDefinition => ({
        ...context,
        journal: ({ operation, principal, question }) => ({
          command: 'ShelveNote',
          params: { region: 'journal' },
          body: { text: `${operation} ${question['context']} by ${principal.id}`, known: 0 },
        }),
      });
      const watched = await startContexts([notebookContext, journal(shelfContext)], {
        permissions: { ...notebookPermissions, ...shelfPermissions },
        logLevel: 'silent',
      });
      const reader = watched.as({ role: 'auditor' }, { id: 'auditor-1' });
      expect(events((await reader.get('/audit/events?context=shelf')).body).map(({ data }) => data.text)).toEqual([
        'ReadEvents shelf by auditor-1',
      ]);
      expect((await watched.recorded('shelf-journal'))[0]!.metadata.actor).toEqual({ id: 'auditor-1', roles: ['auditor'] });
      await watched.contexts[1]!.store.close();
      expect((await reader.get('/audit/events?context=notebook')).status).toBe(503);
      await watched.close();
    });

    it('reads a log longer than a page in one answer, in answers of any size, and no further than it is asked', async () => {
      const long = await startContext(notebookContext, { permissions: notebookPermissions, logLevel: 'silent' });
      const writer = long.as({ role: 'coordinator', region: 'north' });
      const { body } = await writer.post('/notebook/notebooks', { regionId: 'north', title: 'long' });
      await writer.post(`/notebook/notebooks/${body.id}/notes`, { text: 'note' });
      const [runtime] = long.contexts;
      const { store } = runtime!;
      // A notebook takes a hundred notes; the log does not mind.
      const [note] = (await store.readAll({ direction: 'backwards', limit: 1 })).events;
      const notes = 1_101;
      for (let written = 1; written < notes; written += 100)
        await store.append(
          body.stream,
          'any',
          Array.from({ length: 100 }, () => ({ ...note!, id: randomId() })),
        );
      for (const stream of [undefined, body.stream as string]) {
        const question = { stream, regions: 'all' as const, limit: 100_000 };
        const told: any[] = [];
        for await (const line of eventLines([runtime!], question, {})) told.push(line);
        expect(told.pop()).toEqual({ next: null });
        expect(told.map(({ revision }) => revision)).toEqual(Array.from({ length: notes + 1 }, (_none, index) => index));
        const chained: any[] = [];
        for (let next: EventPlaces | null = {}; next !== null;) {
          for await (const line of eventLines([runtime!], { ...question, limit: 333 }, next)) {
            if ('next' in line) next = line.next;
            else chained.push(line);
          }
        }
        expect(chained).toEqual(told);
      }
      const readAll = jest.spyOn(store, 'readAll');
      const asked = eventLines([runtime!], { regions: 'all', limit: 100_000 }, {});
      for (let taken = 0; taken < 500; taken++) await asked.next();
      expect(readAll.mock.calls.filter(([options]) => options?.after === 'start')).toHaveLength(1);
      const after = readAll.mock.calls.length;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(readAll.mock.calls.length - after).toBeLessThanOrEqual(1);
      await asked.return(undefined);
      const whole = await long.as({ role: 'auditor' }).get('/audit/events?limit=100000');
      expect([events(whole.body).length, lines(whole.body).at(-1)]).toEqual([notes + 1, { next: null }]);
      await long.close();
    });

    it('chooses by stream, region, context and day', async () => {
      const types = async (query: string) => (await all(query)).map(({ type }) => type);
      expect(await types(`stream=${streams[1]}&limit=1`)).toEqual(['NotebookOpened', 'NoteWritten']);
      expect(await types('region=south')).toEqual(['NotebookOpened', 'NoteWritten', 'NoteShelved']);
      expect(await types('context=shelf')).toEqual(['NoteShelved', 'NoteShelved']);
      expect(await types('since=2022-09-21')).toEqual(['NotebookOpened', 'NoteWritten']);
      for (const instant of ['2022-09-21T11:00:00Z', '2022-09-21T11:00:00.0Z'])
        expect(await types(`since=${instant}`)).toEqual(['NotebookOpened', 'NoteWritten']);
      expect(await types('since=2022-09-21T11:00:01Z')).toEqual([]);
    });

    it('shows an auditor of a region that region, and others nothing', async () => {
      const south = app.as({ role: 'auditor', region: 'south' });
      expect(new Set((await all('', south)).map(({ region }) => region))).toEqual(new Set(['south']));
      expect(await all('region=north', south)).toEqual([]);
      expect((await app.as({ role: 'coordinator', region: 'north' }).get('/audit/events')).status).toBe(403);
      expect((await app.anonymous().get('/audit/events')).status).toBe(401);
      expect((await auditor.get('/audit/events?cursor=nonsense')).body.faults[0].field).toBe('cursor');
    });
  });

  it('lists views, and rebuilds one with progress and both hashes; an auditor looks only', async () => {
    expect((await auditor.get('/operations/views')).body.items).toEqual([
      { context: 'notebook', view: 'notebook-list_v1', documents: 3, state: 'live', position: '5' },
      { context: 'shelf', view: 'notes-of-region_v1', documents: 2, state: null, position: null },
    ]);
    const told = lines((await administrator.post('/operations/views/notebook-list/rebuild', {})).body);
    expect(told.at(-1)).toMatchObject({ view: 'notebook-list_v1', events: 6, same: true });
    expect((await auditor.post('/operations/views/notebook-list/rebuild', {})).status).toBe(403);
    expect((await administrator.post('/operations/views/nothing/rebuild', {})).body.code).toBe('platform.not-found');
  });

  it('shows parked messages without their content, releases them and discards them with a reason', async () => {
    const group = 'shelf.when-note-written-then-shelve-it';
    const key = 'notebook-parked';
    const note = (text: string, revision: number) => ({
      ...noteWritten.of({ regionId: 'east', text, notes: 1 }),
      key,
      region: 'east',
      revision,
      previousRevision: revision === 0 ? null : revision - 1,
    });
    await app.deliver(note('break it', 0));
    await app.deliver(note('after it', 1));
    await app.settle();
    const { items } = (await auditor.get(`/operations/parked?group=${group}`)).body;
    expect(items[0]).toMatchObject({
      group,
      key,
      type: 'notebook.note-written.v1',
      revision: 0,
      error: expect.stringContaining('the process broke'),
    });
    expect(JSON.stringify(items)).not.toContain('break it');
    expect((await app.server.inject({ method: 'GET', url: '/health/ready' })).json()).toMatchObject({
      status: 'degraded',
      parked: { [group]: expect.any(Number) },
    });

    expect((await auditor.post('/operations/parked/discard', { group, key, reason: 'zkušební zpráva' })).status).toBe(403);
    expect((await administrator.post('/operations/parked/discard', { group, key, reason: 'zkušební zpráva' })).status).toBe(200);
    expect((await administrator.post('/operations/parked/release', { group, key })).status).toBe(200);
    await app.settle();
    expect((await app.events('shelf-east')).map(({ data }) => (data as { text: string }).text)).toEqual(['after it']);
    expect((await auditor.get('/operations/parked')).body.items).toEqual([]);
    expect((await administrator.post('/operations/parked/release', { group, key })).status).toBe(404);
  });

  it('TakeBackup is for administrators, and says so where the servers are backed up by their own means', async () => {
    expect((await auditor.post('/operations/backups')).status).toBe(403);
    const { body, status } = await administrator.post('/operations/backups');
    expect([status, body.code]).toEqual([404, 'platform.backup-elsewhere']);
  });

  it('TakeBackup tells its progress; a second one waits for the first; a failure is told in the last line', async () => {
    const installation = app.server.get(Installation);
    const begun = Promise.withResolvers<void>();
    const blocked = Promise.withResolvers<never>();
    const backups: Backups = {
      take: async (progress) => {
        progress({ done: 1, total: 3, file: 'bus.db' });
        begun.resolve();
        return blocked.promise;
      },
    };
    const given = jest.spyOn(installation, 'backups', 'get').mockReturnValue(backups);
    const first = administrator.post('/operations/backups');
    await begun.promise;
    const second = await administrator.post('/operations/backups');
    expect([second.status, second.body.code]).toEqual([503, 'platform.backup-running']);
    blocked.reject(new Error('no space left'));
    expect(lines((await first).body)).toEqual([
      { done: 1, total: 3, file: 'bus.db' },
      { done: 1, total: 3, file: 'bus.db', failed: 'no space left' },
    ]);
    given.mockRestore();
  });
});
