import { StoreUnavailable, type Delivery } from '@triada/ports';
import type { Case } from '../suite/suite';
import { eventually, within } from '../suite/within';
import { firstOnly, join, message, ofKey, range, topic, type BusContext } from './bus-group';

/** What happens to a message that cannot be handled, and to its key. */
export const parkingCases: readonly Case<BusContext>[] = [
  {
    id: 'B05',
    title: 'a handler that fails gets the message again, with the number of the attempt, and the key waits for it',
    run: async (context) => {
      const { bus } = context;
      const group = await join(context, bus, 'g');
      let failures = 2;
      group.fails = ({ id }) => id === 'a:1' && failures-- > 0;
      await bus.publish(topic, range(4).map((revision) => message('a', revision)));
      await group.settled();
      expect(group.ids).toEqual(['a:0', 'a:1', 'a:2', 'a:3']);
      expect(group.deliveries.filter(({ message: { id } }) => id === 'a:1').map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
      expect(await bus.list()).toEqual([]);
    },
  },
  {
    id: 'B06',
    title: 'after the last attempt the key is parked, later messages of it wait behind, other keys go on',
    run: async (context) => {
      const { bus, fixture } = context;
      const group = await join(context, bus, 'g');
      const other = await join(context, bus, 'h');
      group.fails = ({ id }) => id === 'bad:1';
      const keys = range(12).map((number) => `k${number}`);
      await bus.publish(topic, range(3).flatMap((revision) => ['bad', ...keys].map((key) => message(key, revision))));
      await group.settled();
      await other.settled();
      expect(ofKey(group.ids, 'bad')).toEqual(['bad:0']);
      for (const key of keys) expect(ofKey(group.ids, key)).toHaveLength(3);
      expect(ofKey(other.ids, 'bad')).toEqual(['bad:0', 'bad:1', 'bad:2']);
      const parked = await bus.list('g');
      expect(parked.map(({ message: { id }, group: name, key, topic: of }) => [id, name, key, of])).toEqual([['bad:1', 'g', 'bad', topic], ['bad:2', 'g', 'bad', topic]]);
      expect(parked[0]).toMatchObject({ attempts: fixture.attempts, error: expect.stringContaining('cannot handle bad:1'), message: message('bad', 1) });
      expect(new Date(parked[0]!.parkedAt).toISOString()).toBe(parked[0]!.parkedAt);
      expect(await bus.list('h')).toEqual([]);
      await bus.publish(topic, [message('bad', 3), message('k0', 3)]);
      await group.settled();
      expect((await bus.list()).map(({ message: { id } }) => id)).toEqual(['bad:1', 'bad:2', 'bad:3']);
      expect(group.ids).toContain('k0:3');
    },
  },
  {
    id: 'B07',
    title: 'a slow failing key does not hold up the others',
    run: async (context) => {
      const { bus } = context;
      const group = await join(context, bus, 'g');
      group.fails = ({ key }) => key === 'bad';
      const keys = range(40).map((number) => `k${number}`);
      await bus.publish(topic, [message('bad', 0), ...keys.map((key) => message(key, 0))]);
      await eventually(context.fixture.patience, 'all other keys', () => group.ids.length === 40);
      await group.settled();
      expect((await bus.list()).map(({ key }) => key)).toEqual(['bad']);
    },
  },
  {
    id: 'B08',
    title: 'released, a parked key is delivered again in order, then goes on; when it fails again it is parked again',
    run: async (context) => {
      const { bus } = context;
      const group = await join(context, bus, 'g');
      group.fails = ({ id }) => id === 'bad:0';
      await bus.publish(topic, range(3).map((revision) => message('bad', revision)));
      await group.settled();
      expect(await bus.list('g')).toHaveLength(3);
      await bus.release('g', 'bad');
      await group.settled();
      expect(group.ids).toEqual([]);
      expect(await bus.list('g')).toHaveLength(3);
      group.fails = () => false;
      await bus.release('g', 'bad');
      await bus.publish(topic, [message('bad', 3)]);
      await group.settled();
      expect(group.ids).toEqual(['bad:0', 'bad:1', 'bad:2', 'bad:3']);
      expect(await bus.list()).toEqual([]);
    },
  },
  {
    id: 'B09',
    title: 'discarded with a reason, the first parked message goes and the rest waits for its release',
    run: async (context) => {
      const { bus } = context;
      const group = await join(context, bus, 'g');
      group.fails = ({ id }) => id === 'bad:0';
      await bus.publish(topic, range(3).map((revision) => message('bad', revision)));
      await group.settled();
      await bus.discard('g', 'bad', 'sent by mistake');
      expect((await bus.list('g')).map(({ message: { id } }) => id)).toEqual(['bad:1', 'bad:2']);
      await bus.release('g', 'bad');
      await group.settled();
      expect(group.ids).toEqual(['bad:1', 'bad:2']);
      await expect(bus.discard('g', 'bad', 'nothing left')).rejects.toThrow('bad');
    },
  },
  {
    id: 'B15',
    title: 'an unfit message is parked without using up its attempts, with the reason; mended and released it goes on',
    run: async (context) => {
      const { bus, fixture } = context;
      const group = await join(context, bus, 'g');
      group.unfit = ({ id }) => id === 'bad:0';
      await bus.publish(topic, range(2).flatMap((revision) => ['bad', 'k'].map((key) => message(key, revision))));
      await group.settled();
      expect(firstOnly(group.ids)).toEqual(['k:0', 'k:1']);
      const [parked] = await bus.list('g');
      expect(parked!.attempts).toBeLessThan(fixture.attempts);
      expect(parked).toMatchObject({ error: 'UnfitMessage: bad:0 has no title', message: message('bad', 0) });
      group.unfit = () => false;
      await bus.release('g', 'bad');
      await group.settled();
      expect(firstOnly(ofKey(group.ids, 'bad'))).toEqual(['bad:0', 'bad:1']);
    },
  },
  {
    id: 'B16',
    title: 'what a handler leaves to be settled is asked for before anything is written down; where that fails, it comes again after a restart',
    run: async ({ bus, fixture }) => {
      const handled: string[] = [];
      let noted: string[] = [];
      const settled: string[] = [];
      let settles = true;
      const handle = async ({ message: { id } }: Delivery) => {
        handled.push(id);
        if (id === 'bad:1' && settles) throw new TypeError(`cannot handle ${id}`);
        noted.push(id);
      };
      const settle = async () => {
        if (!settles) throw new StoreUnavailable('disconnected', 'the test does not settle');
        settled.push(...noted);
        noted = [];
      };
      const first = await bus.subscribe('g', [topic], handle, settle);
      const pages = range(2).map((revision) => ['bad', 'k'].map((key) => message(key, revision)));
      for (const page of pages) await bus.publish(topic, page);
      await within(fixture.patience, 'the group to be done', first.drained());
      // The key of bad:1 is parked: what came before it was settled before that was written down.
      expect(settled).toEqual(expect.arrayContaining(['bad:0']));
      await eventually(fixture.patience, 'all to be settled', () => settled.includes('k:1'));

      settles = false;
      const before = handled.length;
      await bus.publish(topic, [message('k', 2)]);
      await eventually(fixture.patience, 'the message that is not settled', () => handled.length > before);
      const again = await fixture.reopen();
      settles = true;
      noted = [];
      const second = await again.subscribe('g', [topic], handle, settle);
      await within(fixture.patience, 'the group to be done', second.drained());
      if (fixture.survivesRestart) await eventually(fixture.patience, 'the message that was not settled', () => settled.includes('k:2'));
    },
  },
];
