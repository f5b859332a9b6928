import { startContext, startContexts, type TestApp } from '@triada/testing';
import { z } from 'zod';
import { notebookContext, notebookPermissions, noteWritten } from '../fixtures/notebook.context';
import { shelfContext, shelfPermissions } from '../fixtures/shelf.context';

const permissions = { ...notebookPermissions, ...shelfPermissions };

describe('across contexts', () => {
  describe('two on one bus', () => {
    let app: TestApp;
    beforeAll(async () => {
      app = await startContexts([notebookContext, shelfContext], {
        permissions,
        logLevel: 'silent',
        redelivery: { share: 0.5, seed: 7 },
      });
    });
    afterAll(() => app.close());

    it('publishes mapped events only, takes them in, and lets the process command its own context', async () => {
      const coordinator = app.as({ role: 'coordinator', region: 'north' }, { id: 'person-1' });
      const { id } = (await coordinator.post('/notebook/notebooks', { regionId: 'north', title: 'Deník' })).body;
      await coordinator.post(`/notebook/notebooks/${id}/notes`, { text: 'first' }, { 'valid-from': '2022-01-31' });
      await coordinator.post(`/notebook/notebooks/${id}/notes`, { text: 'refuse this' });
      await coordinator.post(`/notebook/notebooks/${id}/notes`, { text: 'last' });
      await app.settle();

      const messages = app.published();
      expect(messages.map(({ revision, previousRevision }) => [revision, previousRevision])).toEqual([
        [1, null],
        [2, 1],
        [3, 2],
      ]);
      const [written] = await app.recorded(`notebook-${id}`).then((events) => events.slice(1));
      expect(messages[0]).toEqual({
        id: written!.event.place.eventId,
        type: 'notebook.note-written.v1',
        source: 'notebook',
        key: `notebook-${id}`,
        time: '2022-09-19T11:00:00.000Z',
        revision: 1,
        previousRevision: null,
        region: 'north',
        validFrom: '2022-01-31',
        actor: { id: 'person-1', roles: ['coordinator'] },
        correlationId: written!.metadata.correlationId,
        data: { regionId: 'north', text: 'first', notes: 1 },
      });

      expect(await app.events('shelf-north')).toEqual([
        { type: 'NoteShelved', data: { regionId: 'north', text: 'first', known: expect.any(Number) } },
        { type: 'NoteShelved', data: { regionId: 'north', text: 'last', known: 3 } },
      ]);
      const [shelved] = await app.recorded('shelf-north');
      expect(shelved!.metadata).toMatchObject({
        actor: { id: 'process:when-note-written-then-shelve-it', roles: ['process'], onBehalfOf: 'person-1' },
        validFrom: '2022-01-31',
        correlationId: written!.metadata.correlationId,
        causationId: messages[0]!.id,
      });
      expect((await app.as({ role: 'auditor' }).get('/shelf/regions/north')).body).toEqual({ id: 'north', notes: 3 });
    });
  });

  it('publishes nothing that is not promised', async () => {
    for (const [publishes, reason] of [
      [[], 'which it does not publish'],
      [[{ ...noteWritten, schema: noteWritten.schema.extend({ text: z.string().max(3) }) }], 'does not fit its schema'],
    ] as const) {
      const app = await startContext({ ...notebookContext, publishes }, { permissions, logLevel: 'silent' });
      const coordinator = app.as({ role: 'coordinator', region: 'north' });
      const { id } = (await coordinator.post('/notebook/notebooks', { regionId: 'north', title: 'x' })).body;
      await coordinator.post(`/notebook/notebooks/${id}/notes`, { text: 'longer' });
      await expect(app.settle()).rejects.toThrow(reason);
      expect(app.published()).toEqual([]);
      await app.close();
    }
  });

  describe('one that listens', () => {
    let app: TestApp;
    const count = async () => (await app.as({ role: 'auditor' }).get('/shelf/regions/west')).body?.notes ?? 0;
    const note = (text: string) => noteWritten.of({ regionId: 'west', text, notes: 1 });
    beforeEach(async () => {
      app = await startContext(shelfContext, { permissions, logLevel: 'silent' });
    });
    afterEach(() => app.close());

    it('counts a message once, however often it comes', async () => {
      const message = { ...note('a'), key: 'notebook-1', revision: 4, previousRevision: null, id: 'event-4' };
      await app.deliver(message);
      await app.deliver(message);
      await app.deliver({ ...message, ...note('b'), revision: 7, previousRevision: 4, id: 'event-7' });
      await app.deliver(message);
      await app.settle();
      expect(await count()).toBe(2);
      expect(await app.events('shelf-west')).toHaveLength(2);
    });

    it('tells several messages of one event apart', async () => {
      const shared = { key: 'notebook-1', revision: 1, previousRevision: null };
      for (const id of ['event-1', 'event-1.1', 'event-1', 'event-1.1']) await app.deliver({ ...note(id), ...shared, id });
      await app.settle();
      expect(await count()).toBe(2);
      expect((await app.events('shelf-west')).map(({ data }) => (data as { text: string }).text)).toEqual([
        'event-1',
        'event-1.1',
      ]);
    });

    it('goes on with other streams while one waits for a message that was lost', async () => {
      await app.deliver({ ...note('a'), key: 'notebook-1', revision: 1, previousRevision: null });
      await app.deliver({ ...note('late'), key: 'notebook-1', revision: 5, previousRevision: 3 });
      await app.deliver({ ...note('other'), key: 'notebook-2', revision: 0, previousRevision: null });
      await app.settle();
      expect(await count()).toBe(2);
      expect((await app.parked()).map(({ error, key }) => [key, error])).toContainEqual([
        'notebook-1',
        expect.stringContaining('revision 5 follows 3, but 1 was handled before it'),
      ]);
    });

    it('parks a message that does not fit its schema, with the fields that are wrong, in intake and process alike', async () => {
      await app.deliver({ ...note('a'), data: { regionId: 7, text: 'secret' }, key: 'notebook-1' });
      await app.deliver({ ...note('elsewhere'), data: { regionId: 'west', text: 'elsewhere', notes: 1, later: 'added' }, key: 'notebook-2' });
      await app.settle();
      expect(await count()).toBe(1);
      expect((await app.events('shelf-west')).map(({ data }) => (data as { text: string }).text)).toEqual(['elsewhere']);
      const parked = await app.parked();
      expect(parked.map(({ group, key }) => [group, key]).sort()).toEqual([
        ['shelf.notes-of-region_v1', 'notebook-1'],
        ['shelf.when-note-written-then-shelve-it', 'notebook-1'],
      ]);
      for (const { error } of parked) {
        expect(error).toMatch(/notebook\.note-written\.v1 does not fit its schema[^]*regionId[^]*notes/);
        expect(error).not.toContain('secret');
      }
    });

    it('parks the stream of a message that the process cannot handle', async () => {
      await app.deliver({ ...note('break it'), key: 'notebook-1' });
      await app.deliver({ ...note('after it'), key: 'notebook-1' });
      await app.deliver({ ...note('elsewhere'), key: 'notebook-2' });
      await app.settle();
      expect((await app.events('shelf-west')).map(({ data }) => (data as { text: string }).text)).toEqual(['elsewhere']);
      expect(new Set((await app.parked()).map(({ key }) => key))).toEqual(new Set(['notebook-1']));
    });
  });
});
