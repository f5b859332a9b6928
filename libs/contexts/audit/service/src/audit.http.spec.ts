import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { permissionTable } from '@triada/access';
import { startAudit, type Audit } from './diary.fixture';

describe('audit', () => {
  let audit: Audit;
  beforeEach(async () => {
    audit = await startAudit(permissionTable);
  });
  afterEach(() => audit.app.close());

  const auditor = () => audit.app.as({ role: 'auditor' });
  const streamOf = (index: number) => `diary-${audit.diaries[index]}`;
  /** The file under the log: what an operator with all rights of the machine could do. */
  const file = (): DatabaseSync =>
    (
      audit.app.contexts.find(({ definition }) => definition.name === 'diary')!.store as unknown as {
        database: { sqlite: DatabaseSync };
      }
    ).database.sqlite;
  const verify = async (query = '') => (await auditor().get(`/audit/logs/diary/verification${query}`)).body;

  it('[F50] names every log with its size and types', async () => {
    const { body } = await auditor().get('/audit/logs');
    expect(body.items).toMatchObject([
      {
        context: 'diary',
        sealed: true,
        events: 8,
        streams: 2,
        types: [
          { type: 'EntryWritten', events: 6 },
          { type: 'DiaryOpened', events: 2 },
        ],
      },
      { context: 'audit', sealed: true },
    ]);
  });

  it('[F50] the timeline tells who did what, on whose behalf, by which rule', async () => {
    const { body } = await auditor().get(`/audit/logs/diary/streams/${streamOf(0)}/timeline`);
    expect(body.items.map(({ revision, type }: any) => [revision, type])).toEqual([
      [0, 'DiaryOpened'],
      [1, 'EntryWritten'],
      [2, 'EntryWritten'],
      [3, 'EntryWritten'],
    ]);
    expect(body.items[1]).toMatchObject({
      context: 'diary',
      schema: 1,
      actor: { id: 'writer-liberec', roles: ['coordinator'], onBehalfOf: 'body-liberec' },
      region: 'liberec',
      rule: { id: 'length', version: 2 },
      commandId: expect.any(String),
    });
    const first = (await auditor().get(`/audit/logs/diary/streams/${streamOf(0)}/timeline?limit=3`)).body;
    expect([first.items.length, first.next]).toEqual([3, 3]);
    expect((await auditor().get(`/audit/logs/diary/streams/${streamOf(0)}/timeline?from=3`)).body).toMatchObject({
      items: [{ revision: 3 }],
      next: null,
    });
    const missing = await auditor().get('/audit/logs/diary/streams/diary-x/timeline');
    expect([missing.status, missing.body.code]).toEqual([404, 'audit.stream-unknown']);
  });

  it('one event can be verified by hand: hashes of the stored bytes, the leaf and the leaf before', async () => {
    const before = (await auditor().get(`/audit/logs/diary/streams/${streamOf(1)}/events/1`)).body;
    const { body } = await auditor().get(`/audit/logs/diary/streams/${streamOf(1)}/events/2`);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(body.data).toEqual({ diaryId: audit.diaries[1], text: 'druhý' });
    expect(body.dataHash).toBe(sha256(JSON.stringify(body.data)));
    expect(JSON.parse(body.seal.leaf)).toMatchObject({
      dataHash: body.dataHash,
      metaHash: body.metaHash,
      eventId: body.id,
      prevStreamLeaf: before.seal.leafHash,
    });
    expect(body.seal.leafHash).toBe(sha256(`\u0000${body.seal.leaf}`));
    expect(body.seal.prevStreamLeaf).toBe(before.seal.leafHash);
  });

  it('[F56] who takes the events themselves is written down too', async () => {
    const { status } = await auditor().get('/audit/events?context=diary&limit=2');
    expect(status).toBe(200);
    await audit.app.settle();
    const { body } = await auditor().get('/audit/readings');
    expect(JSON.stringify(body)).toContain('"ReadEvents"');
  });

  it('lists streams by region and page', async () => {
    const { body } = await auditor().get('/audit/logs/diary/streams?limit=1');
    expect([body.items.length, body.next]).toEqual([1, body.items[0].stream]);
    const rest = (await auditor().get(`/audit/logs/diary/streams?limit=5&after=${body.next}`)).body;
    expect([...body.items, ...rest.items].map(({ stream, events }: any) => [stream, events]).sort()).toEqual(
      [0, 1].map((index) => [streamOf(index), 4]).sort(),
    );
    expect((await auditor().get('/audit/logs/diary/streams?region=liberec')).body.items).toMatchObject([
      { stream: streamOf(0), region: 'liberec', lastRevision: 3 },
    ]);
  });

  it('[F54] a true log verifies, at once and in parts', async () => {
    expect(await verify()).toMatchObject({ checked: 8, total: '8', ok: true, complete: true, next: null, mismatch: null });
    const first = await verify('?limit=5');
    expect(first).toMatchObject({ checked: 5, ok: true, complete: false, next: expect.any(String) });
    expect(await verify(`?cursor=${first.next}`)).toMatchObject({ checked: 3, total: '8', ok: true, complete: true });
    expect((await auditor().get('/audit/logs/diary/verification?cursor=nonsense')).body.faults[0].field).toBe('cursor');
  });

  it.each([
    [
      'the data of event 6',
      "UPDATE events SET data = CAST(replace(CAST(data AS TEXT), 'druhý', 'zcela') AS BLOB) WHERE position = 5",
      '6',
      'data-changed',
    ],
    [
      'the actor of event 3',
      "UPDATE events SET metadata = CAST(replace(CAST(metadata AS TEXT), 'writer-liberec', 'writer-lepší12') AS BLOB) WHERE position = 2",
      '3',
      'metadata-changed',
    ],
    ['a leaf', "UPDATE events SET leaf = replace(leaf, 'EntryWritten', 'EntryWritteN') WHERE position = 4", '5', 'leaf-changed'],
    ['a deletion', 'DELETE FROM events WHERE position = 3', '4', 'leaf-missing'],
    ['a type', "UPDATE events SET type = 'DiaryOpened' WHERE position = 2", '3', 'header-differs'],
  ])('[F54] a change of %s under the log is found and named by its number', async (_, sql, number, kind) => {
    file().exec(sql);
    const result = await verify();
    expect(result).toMatchObject({ ok: false, next: null, mismatch: { number, kind, text: { cs: expect.any(String) } } });
  });

  it('[F56] the auditor reads all and its own reads are logged; nobody can write such a record by hand', async () => {
    await auditor().get(`/audit/logs/diary/streams/${streamOf(0)}/events/0`);
    await audit.app.settle();
    const { body } = await auditor().get('/audit/readings');
    expect(body.items).toMatchObject([
      {
        reader: auditor().principal!.id,
        operation: 'AuditEvent',
        question: { context: 'diary', stream: streamOf(0), revision: 0 },
      },
    ]);
    const record = { reader: 'x', operation: 'AuditEvent', question: {} };
    for (const role of ['auditor', 'authority_administrator', 'coordinator'] as const) {
      expect((await audit.app.as({ role }).post('/audit/readings', record)).status).toBe(403);
    }
  });

  it('[F56] an auditor of a region sees that region; others see nothing', async () => {
    const regional = audit.app.as({ role: 'auditor', region: 'liberec' });
    expect((await regional.get('/audit/logs/diary/streams')).body.items.map(({ region }: any) => region)).toEqual(['liberec']);
    expect((await regional.get(`/audit/logs/diary/streams/${streamOf(0)}/timeline`)).status).toBe(200);
    expect((await regional.get(`/audit/logs/diary/streams/${streamOf(1)}/timeline`)).status).toBe(403);
    expect((await regional.get(`/audit/logs/diary/streams/${streamOf(1)}/events/0`)).status).toBe(403);
    for (const role of ['coordinator', 'integrator', 'provider'] as const)
      expect((await audit.app.as({ role }).get('/audit/logs')).status).toBe(403);
    expect((await audit.app.anonymous().get('/audit/logs')).status).toBe(401);
  });

  it('[F54] writes of an auditor are refused and leave the log as it was', async () => {
    const heads = async () =>
      Promise.all(audit.app.contexts.filter(({ definition }) => definition.name === 'diary').map(({ store }) => store.head()));
    const before = await heads();
    expect((await auditor().post('/diary/diaries', { regionId: 'liberec' })).status).toBe(403);
    expect((await auditor().delete(`/diary/diaries/${audit.diaries[0]}`)).status).toBe(404);
    expect(await heads()).toEqual(before);
  });

  it('an unknown log is not found', async () => {
    expect((await auditor().get('/audit/logs/nothing/verification')).body.code).toBe('audit.log-unknown');
  });
});
