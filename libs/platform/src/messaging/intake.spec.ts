import { defineIntake, definePublicEvent, type PublicEventOf } from '@triada/kernel';
import type { DocumentWrite, Inbox, Message, ReadModels } from '@triada/ports';
import { z } from 'zod';
import { Intake } from './intake';

interface Counted {
  readonly id: string;
  readonly sum: number;
}

const addedV1 = definePublicEvent({
  type: 'other.added.v1',
  title: { cs: 'Přičteno', en: 'Added' },
  schema: z.object({ add: z.number() }),
  example: { add: 1 },
});

const counter = defineIntake<Counted, PublicEventOf<typeof addedV1>>({
  view: 'counter',
  version: 1,
  indexes: [],
  on: [addedV1],
  project: ({ data: { add } }) => [
    {
      id: 'all',
      change: (doc) => {
        if (add < 0) throw new Error('what is gone cannot be taken back');
        return { id: 'all', sum: (doc?.sum ?? 0) + add };
      },
    },
  ],
});

const message = (key: string, revision: number, add: number): Message => ({
  id: `${key}-${revision}`,
  type: addedV1.type,
  source: 'other',
  key,
  time: '2026-01-01T00:00:00.000Z',
  revision,
  previousRevision: revision === 0 ? null : revision - 1,
  region: 'liberec',
  validFrom: '2026-01-01',
  actor: { id: 'somebody', roles: [] },
  correlationId: 'c',
  data: { add },
});

/** Stores that remember, and count the writes of the view. */
const start = () => {
  const documents = new Map<string, any>();
  const seen = new Map<string, number>();
  const writes: (readonly DocumentWrite[])[] = [];
  const readModels = {
    documents: async (_view: string, ids: readonly string[]) => new Map(ids.map((id) => [id, documents.get(id) ?? null])),
    checkpoint: async () => 'start',
    apply: async (_consumer: string, _view: string, batch: readonly DocumentWrite[]) => {
      writes.push(batch);
      for (const { id, doc } of batch) documents.set(id, doc);
    },
  } as unknown as ReadModels;
  const inbox: Inbox = {
    lastRevision: async (_group, key) => seen.get(key) ?? null,
    record: async (_group, key, revision) => void seen.set(key, revision),
    recordAll: async (_group, revisions) => revisions.forEach((revision, key) => seen.set(key, revision)),
  };
  const intake = new Intake({ context: 'own', projection: counter, stored: () => 'counter_v1', readModels, inbox, changed: () => undefined });
  const handle = (one: Message) => intake.handle({ message: one, attempt: 1 });
  return { handle, seen, settle: intake.settle, writes, sum: () => documents.get('all')?.sum as number };
};

describe('an intake', () => {
  it('takes in what several partitions bring at once by one write', async () => {
    const { handle, sum, writes } = start();
    await Promise.all(['a', 'b', 'c'].map((key, index) => handle(message(key, 0, index + 1))));
    expect(sum()).toBe(6);
    expect(writes).toHaveLength(1);
  });

  it('lets one that cannot be taken in fail by itself, and does not mark it', async () => {
    const { handle, seen, settle, sum } = start();
    const [good, bad, other] = await Promise.allSettled([handle(message('a', 0, 1)), handle(message('b', 0, -1)), handle(message('c', 0, 4))]);
    expect([good!.status, bad!.status, other!.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await settle();
    expect([...seen.keys()].sort()).toEqual(['a', 'c']);
    expect(sum()).toBe(5);
  });

  it('keeps the order of a stream, and finds a repetition among what comes at once', async () => {
    const { handle, seen, settle, sum } = start();
    await Promise.all([handle(message('a', 0, 1)), handle(message('a', 1, 2)), handle(message('a', 1, 2)), handle(message('b', 0, 8))]);
    expect(sum()).toBe(11);
    await settle();
    expect(seen.get('a')).toBe(1);
  });

  it('goes on with a message that comes in whatever moment after the last one was done', async () => {
    const { handle, sum } = start();
    for (let revision = 0; revision < 20; revision++) {
      await handle(message('a', revision, 1));
      for (let turn = 0; turn < revision; turn++) await Promise.resolve();
    }
    expect(sum()).toBe(20);
  });
});
