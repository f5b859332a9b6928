import { StoreUnavailable, waitsBehind, type Delivery } from '@triada/ports';
import { recordOf } from './cloud-event';
import { message } from './conformance/effects.fixture';
import { storeFolder, type Stores } from './conformance/stores.fixture';
import { Lane, LostMessages } from './lane';

const folder = storeFolder();
let stores: Stores;
beforeAll(() => {
  stores = folder.open();
});
afterAll(() => {
  stores.close();
  folder.remove();
});

let lanes = 0;
const laneOf = (handle: (delivery: Delivery) => Promise<void>): Lane => {
  const group = `g${lanes++}`;
  const { checkpoints, held } = stores;
  return new Lane({ group, topic: 'planning', topicName: 'planning', partition: 0, checkpoint: group, checkpoints, held, handle, settle: async () => undefined, firstDelay: 1, heldOne: () => undefined });
};

/** As the client gives them, of ids such as `a:0`. */
const recordsOf = (ids: readonly string[], from = 0) =>
  ids.map((id, index) => {
    const [key, revision] = id.split(':') as [string, string];
    const { headers, key: recordKey, value } = recordOf(message(key, Number(revision)));
    return { key: Buffer.from(recordKey), value: Buffer.from(value), headers: { ...headers }, offset: String(from + index), timestamp: '0', attributes: 0 };
  });

const turns = () => new Promise((done) => setTimeout(done, 5));

describe('records of one partition', () => {
  it('of different keys are dealt with side by side, those of one key one after the other', async () => {
    const order: string[] = [];
    const open = Promise.withResolvers<void>();
    const lane = laneOf(async ({ message: { id } }) => {
      order.push(`${id} begins`);
      await open.promise;
      order.push(`${id} ends`);
    });
    const taken = lane.take(recordsOf(['a:0', 'a:1', 'b:0', 'c:0']));
    await turns();
    expect(order).toEqual(['a:0 begins', 'b:0 begins', 'c:0 begins']);
    open.resolve();
    await taken;
    expect(order.filter((step) => step.startsWith('a'))).toEqual(['a:0 begins', 'a:0 ends', 'a:1 begins', 'a:1 ends']);
    expect(lane.position).toBe(4);
  });

  it('whose partition goes to somebody else: what runs ends, nothing more begins, and the place stands before the first that was left', async () => {
    const handled: string[] = [];
    const lane = laneOf(async ({ message: { id } }) => {
      await turns();
      lane.retired = true;
      handled.push(id);
    });
    await lane.take(recordsOf(['a:0', 'b:0', 'a:1', 'c:0']));
    expect(handled).toEqual(['a:0', 'b:0', 'c:0']);
    expect(lane.position).toBe(2);
  });

  it('one of which meets an outage: the others end, the place stands before it, and it comes again with all behind it', async () => {
    const handled: string[] = [];
    let away = true;
    const lane = laneOf(async ({ message: { id } }) => {
      if (id === 'b:0' && away) throw new StoreUnavailable('disconnected', 'the test took the store away');
      await turns();
      handled.push(id);
    });
    const records = recordsOf(['a:0', 'b:0', 'b:1', 'c:0']);
    await expect(lane.take(records)).rejects.toThrow('the test took the store away');
    expect(handled).toEqual(['a:0', 'c:0']);
    expect([lane.position, lane.holds]).toEqual([1, false]);
    away = false;
    await lane.take(records.slice(1));
    expect(handled).toEqual(['a:0', 'c:0', 'b:0', 'c:0', 'b:1']);
    expect(lane.position).toBe(4);
  });

  it('one of which fails: it is put aside, those of its key wait behind it in order, the others are handled', async () => {
    const handled: string[] = [];
    const lane = laneOf(async ({ message: { id } }) => {
      if (id === 'a:0') throw new TypeError('cannot handle it');
      handled.push(id);
    });
    await lane.take(recordsOf(['a:0', 'b:0', 'a:1', 'a:2', 'b:1']));
    expect(handled).toEqual(['b:0', 'b:1']);
    expect(lane.position).toBe(5);
    const { group } = lane.parts;
    expect(await stores.held.keys(group, 'planning', 0)).toEqual(new Map([['a', 3]]));
    expect(await stores.held.waiting(group, 'planning', 0)).toMatchObject([{ offset: 0, attempts: 1, error: 'TypeError: cannot handle it' }]);
    lane.free('a', 0);
    await lane.take(recordsOf(['a:3'], 5));
    await stores.held.handled({ group, topic: 'planning', partition: 0, offset: 0 });
    expect(await stores.held.waiting(group, 'planning', 0)).toMatchObject([{ offset: 2, error: waitsBehind }]);
  });

  it('of which some are missing: none is handled', async () => {
    const handled: string[] = [];
    const lane = laneOf(async ({ message: { id } }) => void handled.push(id));
    const [first, , third] = recordsOf(['a:0', 'a:1', 'b:0']);
    await expect(lane.take([first!, third!])).rejects.toThrow(new LostMessages('planning/0: messages 1 to 1 are missing'));
    expect([handled, lane.position]).toEqual([[], 0]);
  });
});
