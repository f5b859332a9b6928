import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonBytes, type EventToAppend } from '@triada/ports';
import { EmbeddedEventStore } from './embedded-event-store';

/** The files of a log as they were when a flush began: all that is certain to be there after a power cut once that flush has ended. */
interface Image {
  readonly number: number;
  readonly database: Buffer;
  readonly log: Buffer;
}

/** A double of the disk: its flushes are real, and it keeps what the last of them made certain. */
const mockDisk = { path: '', begun: 0, certain: null as Image | null };

jest.mock('node:fs', () => {
  const actual = jest.requireActual<typeof import('node:fs')>('node:fs');
  const fdatasync = (descriptor: number, done: (error: Error | null) => void): void => {
    const image = { number: mockDisk.begun++, database: actual.readFileSync(mockDisk.path), log: actual.readFileSync(`${mockDisk.path}-wal`) };
    actual.fdatasync(descriptor, (error) => {
      if (!error && image.number >= (mockDisk.certain?.number ?? 0)) mockDisk.certain = image;
      done(error);
    });
  };
  return { ...actual, fdatasync };
});

const event = (): EventToAppend => ({ id: randomUUID(), type: 'ThingHappened', data: jsonBytes({ text: 'x'.repeat(200) }), metadata: jsonBytes({}), contentType: 'json' });

interface Cut {
  readonly image: Image;
  readonly acknowledged: readonly string[];
  readonly seen: readonly string[];
}

const idsOf = async (store: EmbeddedEventStore): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let after: string = 'start'; ; ) {
    const page = await store.readAll({ after });
    ids.push(...page.events.map(({ id }) => id));
    if (page.end) return ids;
    after = page.next;
  }
};

describe('a power cut', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(join(tmpdir(), 'triada-cut-'));
    Object.assign(mockDisk, { path: join(folder, 'log.db'), begun: 0, certain: null });
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  /** 32 writers and three kinds of readers; between any two turns of the event loop the power may go. */
  const run = async (cuts: number): Promise<readonly Cut[]> => {
    const store = EmbeddedEventStore.open({ path: mockDisk.path, log: 'planning' });
    const acknowledged: string[] = [];
    const seen: string[] = [];
    const taken: Cut[] = [];
    let writing = true;
    const subscription = store.subscribe();
    const reading = (async () => {
      for await (const message of subscription) if (message.kind === 'event') seen.push(message.event.id);
    })();
    const looking = (async () => {
      for (let turn = 0; writing; turn++) {
        seen.push(...(await store.readAll({ direction: 'backwards', limit: 3 })).events.map(({ id }) => id));
        const { events } = await store.inspection.sealed({ after: String(Math.max(0, acknowledged.length - 5)), limit: 50 });
        seen.push(...events.map((sealed) => sealed.event.id));
        const stream = `s-${turn % 32}`;
        if ((await store.append(stream, 'any', [])).revision !== 'no_stream') {
          for await (const { id } of store.readStream(stream, { direction: 'backwards', limit: 2 })) seen.push(id);
        }
        const { certain } = mockDisk;
        if (certain && taken.length < cuts && turn % 7 === 0) taken.push({ image: certain, acknowledged: [...acknowledged], seen: [...new Set(seen)] });
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const write = async (stream: string): Promise<void> => {
      for (let count = 0; count < 30; count++) {
        const events = [event(), event()];
        await store.append(stream, 'any', events);
        acknowledged.push(...events.map(({ id }) => id));
      }
    };
    await Promise.all(Array.from({ length: 32 }, (_, index) => write(`s-${index}`)));
    writing = false;
    await looking;
    await subscription.cancel();
    await reading;
    await store.close();
    return taken;
  };

  it('loses nothing that was acknowledged, and nothing that anybody has seen', async () => {
    const cuts = await run(40);
    expect(cuts.length).toBeGreaterThan(5);
    expect(cuts.at(-1)!.acknowledged.length).toBeGreaterThan(100);
    for (const [index, { image, acknowledged, seen }] of cuts.entries()) {
      const path = join(folder, `after-${index}`, 'log.db');
      fs.mkdirSync(join(folder, `after-${index}`));
      fs.writeFileSync(path, image.database);
      fs.writeFileSync(`${path}-wal`, image.log);
      const store = EmbeddedEventStore.open({ path, log: 'planning' });
      const kept = new Set(await idsOf(store));
      await store.close();
      expect([acknowledged.filter((id) => !kept.has(id)), seen.filter((id) => !kept.has(id))]).toEqual([[], []]);
    }
  });
});
