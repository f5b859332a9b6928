import { startContext, type TestApp, type TestClient } from '@triada/testing';
import fc from 'fast-check';
import { notebookContext, notebookPermissions } from '../fixtures/notebook.context';

describe('commands over HTTP', () => {
  let app: TestApp;
  let coordinator: TestClient;
  const notebook = { regionId: 'north', title: 'Deník' };
  const open = async () => (await coordinator.post('/notebook/notebooks', notebook)).body as { id: string; stream: string };
  const write = (id: string, text: string, headers?: Record<string, string>, client = coordinator) =>
    client.post(`/notebook/notebooks/${id}/notes`, { text }, headers);

  beforeAll(async () => {
    app = await startContext(notebookContext, { permissions: notebookPermissions });
    coordinator = app.as({ role: 'coordinator', region: 'north' });
  });
  afterAll(() => app.close());

  it('answers 201 with id, stream, revision, position, ETag and Location', async () => {
    const { body, headers, status } = await coordinator.post('/notebook/notebooks', notebook);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      stream: `notebook-${body.id}`,
      revision: 0,
      position: expect.any(String),
      commandId: expect.any(String),
      ids: { notebook: body.id },
    });
    expect(headers['etag']).toBe('"0"');
    expect(headers['location']).toBe(`/api/notebook/notebooks/${body.id}`);
    expect(await app.events(body.stream)).toEqual([{ type: 'NotebookOpened', data: { notebookId: body.id, ...notebook } }]);
  });

  it('writes who, when, where and by which rule beside every event', async () => {
    const { id, stream } = await open();
    const onBehalf = app.as({ role: 'coordinator', region: 'north' }, { id: 'assistant-1', onBehalfOf: 'mayor-1' });
    // Here nothing is traced, so what a caller says of its trace is not kept either.
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    await write(id, 'zápis', { 'valid-from': '2022-01-31', 'idempotency-key': 'k-1', traceparent }, onBehalf);
    const [, { event, metadata }] = (await app.recorded(stream)) as any;
    expect(metadata).toEqual({
      schema: 2,
      recordedAt: '2022-09-19T11:00:00.000Z',
      validFrom: '2022-01-31',
      actor: { id: 'assistant-1', roles: ['coordinator'], onBehalfOf: 'mayor-1' },
      region: 'north',
      commandId: expect.stringMatching(/^[\da-f-]{36}$/),
      commandHash: expect.stringMatching(/^[\da-f]{64}$/),
      correlationId: metadata.commandId,
      causationId: metadata.commandId,
      newIds: ['note'],
      rule: { id: 'notes', version: 3 },
    });
    expect(event.place).toMatchObject({ stream, revision: 1, validFrom: '2022-01-31', region: 'north' });
  });

  it('answers 200 and the unchanged revision when there is nothing to do', async () => {
    const { id, stream } = await open();
    await write(id, 'same');
    const again = await write(id, 'same');
    expect([again.status, again.body.revision, again.headers['etag']]).toEqual([200, 1, '"1"']);
    expect(await app.events(stream)).toHaveLength(2);
  });

  it('refuses with the code of the rule, the field and a sentence in the language of the reader', async () => {
    const { id, stream } = await open();
    for (let note = 0; note < 100; note++) await write(id, `note ${note}`);
    const czech = await write(id, 'one too many');
    expect(czech.status).toBe(422);
    expect(czech.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(czech.body).toEqual({
      type: 'urn:triada:problem:notebook.full',
      title: 'Pravidlo to nedovoluje',
      status: 422,
      code: 'notebook.full',
      detail: 'Do sešitu se vejde nejvýše 100 poznámek.',
      faults: [],
      traceId: expect.stringMatching(/^[\da-f]{32}$/),
    });
    const english = await write(id, 'one too many', { 'accept-language': 'de, en-GB;q=0.8, cs;q=0.5' });
    expect(english.body.detail).toBe('A notebook holds 100 notes at most.');
    expect(await app.events(stream)).toHaveLength(101);
  });

  it('knows its own faults from those of the sender, and writes nothing', async () => {
    const quiet = await startContext(notebookContext, { permissions: notebookPermissions, logLevel: 'silent' });
    const someone = quiet.as({ role: 'coordinator', region: 'north' });
    const own = (await someone.post('/notebook/notebooks', notebook)).body;
    for (const text of ['boom', 'unwritable']) {
      const { body, status } = await write(own.id, text, { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` }, someone);
      expect([status, body.code, body.traceId]).toEqual([500, 'platform.internal', 'a'.repeat(32)]);
      expect(JSON.stringify(body)).not.toMatch(/fault of the program|at .*\.ts|expected/);
    }
    expect(await quiet.events(own.stream)).toHaveLength(1);
    expect((await write(own.id, 'goes on', {}, someone)).status).toBe(200);
    await quiet.close();
  });

  describe('who may', () => {
    it('asks strangers to sign in and turns away wrong roles, regions and tokens', async () => {
      const { id } = await open();
      expect((await write(id, 'x', {}, app.anonymous())).body).toMatchObject({ status: 401, code: 'platform.sign-in-needed' });
      expect((await write(id, 'x', {}, app.as({ role: 'auditor' }))).body).toMatchObject({
        status: 403,
        code: 'platform.forbidden',
      });
      expect((await write(id, 'x', {}, app.as({ role: 'coordinator', region: 'south' }))).body).toMatchObject({ status: 403 });
      expect((await write(id, 'x', {}, app.as({ role: 'member', region: 'north' }))).status).toBe(200);
      const forged = await write(id, 'x', { authorization: 'Bearer forged' });
      expect([forged.status, forged.body.code, forged.headers['www-authenticate']]).toEqual([
        401,
        'access.token-invalid',
        'Bearer realm="triada"',
      ]);
    });

    it('says 404 for an aggregate that does not exist, to those who may act at all', async () => {
      const nowhere = '5f0e4e0e-9d5c-4b7c-8f6a-2e11b3a1d0a4';
      expect((await write(nowhere, 'x')).body).toMatchObject({ status: 404, code: 'platform.not-found' });
      expect((await write(nowhere, 'x', {}, app.as({ role: 'auditor' }))).status).toBe(403);
    });

    it('does not start with a slice that has no row in the permission table', async () => {
      const { WriteNote: _missing, ...rows } = notebookPermissions;
      await expect(startContext(notebookContext, { permissions: rows, logLevel: 'silent' })).rejects.toThrow(
        'WriteNote has no row in the permission table',
      );
    });
  });

  describe('Idempotency-Key', () => {
    it('makes N equal commands at once one effect with N equal answers', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => coordinator.post('/notebook/notebooks', notebook, { 'idempotency-key': 'open-once' })),
      );
      expect(new Set(answers.map(({ body, status }) => JSON.stringify([status, body]))).size).toBe(1);
      expect(answers[0]!.status).toBe(201);
      const { id, stream } = answers[0]!.body;
      const notes = await Promise.all(Array.from({ length: 20 }, () => write(id, 'twice', { 'idempotency-key': 'note-once' })));
      expect(new Set(notes.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      expect(notes[0]!.body).toMatchObject({ revision: 2, ids: { note: expect.any(String) } });
      expect((await app.events(stream)).map(({ type }) => type)).toEqual(['NotebookOpened', 'NoteWritten', 'NoteWritten']);
    });

    it('answers a late repetition as the first time, whatever happened since', async () => {
      const { id } = await open();
      const first = await write(id, 'a', { 'idempotency-key': 'late', 'if-match': '"0"' });
      await write(id, 'b');
      const late = await write(id, 'a', { 'idempotency-key': 'late', 'if-match': '"0"' });
      expect(late.body).toEqual(first.body);
    });

    it('refuses the same key with another body, on the same stream and on another', async () => {
      const { id } = await open();
      await write(id, 'a', { 'idempotency-key': 'other-body' });
      const other = await write(id, 'b', { 'idempotency-key': 'other-body' });
      expect([other.status, other.body.code]).toEqual([409, 'platform.idempotency-conflict']);
      await coordinator.post('/notebook/notebooks', notebook, { 'idempotency-key': 'other-title' });
      const title = await coordinator.post(
        '/notebook/notebooks',
        { ...notebook, title: 'Jiný' },
        { 'idempotency-key': 'other-title' },
      );
      expect(title.status).toBe(409);
    });

    it('means nothing to another person, nor at another address', async () => {
      const [a, b] = [await open(), await open()];
      const key = { 'idempotency-key': 'shared' };
      expect((await write(a.id, 'x', key)).body.revision).toBe(1);
      expect((await write(b.id, 'y', key)).body.revision).toBe(1);
      expect((await write(a.id, 'z', key, app.as({ role: 'member', region: 'north' }))).body.revision).toBe(2);
    });
  });

  it('refuses a stale If-Match with 412 and the current revision', async () => {
    const { id } = await open();
    await write(id, 'a', { 'if-match': '"0"' });
    const stale = await write(id, 'b', { 'if-match': '"0"' });
    expect([stale.status, stale.body.code, stale.body.current, stale.headers['etag']]).toEqual([
      412,
      'platform.revision-stale',
      1,
      '"1"',
    ]);
    expect((await write(id, 'b', { 'if-match': '"1"' })).status).toBe(200);
  });

  it('lets fifty commands at once on one stream all pass, each once', async () => {
    const { id, stream } = await open();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, note) => write(id, `note ${note}`)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
    expect(answers.map(({ body }) => body.revision).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
    expect(await app.events(stream)).toHaveLength(51);
  });

  it.each([
    ['Valid-From', { 'valid-from': '2022-02-30' }, 'platform.header-invalid'],
    ['Valid-From', { 'valid-from': '2022-09-20' }, 'platform.valid-from-in-future'],
    ['If-Match', { 'if-match': 'abc' }, 'platform.header-invalid'],
    ['Idempotency-Key', { 'idempotency-key': 'x'.repeat(256) }, 'platform.header-invalid'],
  ])('refuses a malformed %s', async (header, headers, code) => {
    const { id } = await open();
    const { body, status } = await write(id, 'a', headers as Record<string, string>);
    expect([status, body.code, body.faults[0].field]).toEqual([400, code, header]);
    expect(body.detail).not.toMatch(/\{/);
  });

  it('has one effect per key in any sequence of repeated commands', async () => {
    const step = fc.record({ text: fc.constantFrom('a', 'b', 'c', 'twice'), key: fc.nat({ max: 2 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
        const { id, stream } = await open();
        for (const { key, text } of steps) {
          const { status } = await write(id, text, { 'idempotency-key': `${text}-${key}` });
          expect(status).toBe(200);
        }
        const recorded = (await app.recorded(stream)).slice(1);
        const effects = new Map<string, number>();
        for (const { metadata } of recorded) effects.set(metadata.commandId, (effects.get(metadata.commandId) ?? 0) + 1);
        const notes = recorded.map(({ event }) => (event.data as { text: string }).text);
        expect([...effects.values()].every((count) => count <= 2)).toBe(true);
        expect(new Set(recorded.map(({ event }) => event.place.eventId)).size).toBe(recorded.length);
        for (const text of ['a', 'b', 'c']) expect(notes.filter((note) => note === text).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 30 },
    );
  });
});
