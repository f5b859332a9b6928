import type { Case } from '../suite/suite';
import { eventually, within } from '../suite/within';
import { firstOnly, join, message, ofKey, range, topic, type BusContext } from './bus-group';

/** What a consumer receives, in which order, and how often. */
export const deliveryCases: readonly Case<BusContext>[] = [
  {
    id: 'B01',
    title: 'every group receives every message whole, also those from before it came',
    run: async (context) => {
      const { bus } = context;
      const sent = [message('a', 0, { text: 'Žádost "č. 1" 🐎', deep: [{ x: null }] }), message('b', 0), message('a', 1)];
      await bus.publish(topic, sent.slice(0, 2));
      const early = await join(context, bus, 'early');
      await bus.publish(topic, sent.slice(2));
      const late = await join(context, bus, 'late');
      for (const group of [early, late]) {
        await group.settled();
        expect(group.deliveries.map(({ message: got }) => got).sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual([sent[0], sent[2], sent[1]]);
        expect(group.deliveries.every(({ attempt }) => attempt === 1)).toBe(true);
      }
    },
  },
  {
    id: 'B02',
    title: 'order is kept per key, however many publish',
    run: async (context) => {
      const { bus } = context;
      const group = await join(context, bus, 'g');
      const keys = range(20).map((number) => `k${number}`);
      await Promise.all(keys.map(async (key) => {
        for (const revision of range(15)) await bus.publish(topic, [message(key, revision)]);
      }));
      await group.settled();
      for (const key of keys) expect(ofKey(group.ids, key)).toEqual(range(15).map((revision) => `${key}:${revision}`));
      expect(group.ids).toHaveLength(300);
    },
  },
  {
    id: 'B03',
    title: 'different keys are handled side by side, one key never',
    run: async (context) => {
      const { bus } = context;
      const running = new Map<string, number>();
      let most = 0;
      let overlap = false;
      const subscribed = await bus.subscribe('g', [topic], async ({ message: { key } }) => {
        running.set(key, (running.get(key) ?? 0) + 1);
        overlap ||= running.get(key)! > 1;
        most = Math.max(most, [...running.values()].filter((count) => count > 0).length);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running.set(key, running.get(key)! - 1);
      });
      await bus.publish(topic, range(5).flatMap((revision) => range(20).map((key) => message(`k${key}`, revision))));
      await within(context.fixture.patience, 'the group to be done', subscribed.drained());
      expect([overlap, most > 1]).toEqual([false, true]);
    },
  },
  {
    id: 'B04',
    title: 'messages are copies: what a publisher or a handler does to one, nobody else sees',
    run: async (context) => {
      const { bus } = context;
      const data = { list: [1] };
      const sent = message('a', 0, data);
      const seen: unknown[] = [];
      for (const group of ['g', 'h']) {
        await bus.subscribe(group, [topic], async ({ message: got }) => {
          seen.push(structuredClone(got.data));
          (got.data as typeof data).list.push(99);
        });
      }
      await bus.publish(topic, [sent]);
      data.list.push(2);
      await eventually(context.fixture.patience, 'both groups', () => seen.length === 2);
      expect(seen).toEqual([{ list: [1] }, { list: [1] }]);
    },
  },
  {
    id: 'B10',
    title: 'redelivery repeats messages but never turns the order of a key round, and loses nothing',
    run: async (context) => {
      const { bus, fixture } = context;
      fixture.redeliver();
      const group = await join(context, bus, 'g');
      const keys = range(10).map((number) => `k${number}`);
      await bus.publish(topic, range(20).flatMap((revision) => keys.map((key) => message(key, revision))));
      await group.settled();
      expect(group.ids.length).toBeGreaterThan(200);
      for (const key of keys) expect(firstOnly(ofKey(group.ids, key))).toEqual(range(20).map((revision) => `${key}:${revision}`));
    },
  },
  {
    id: 'B11',
    title: 'topics are apart; one group may follow several',
    run: async (context) => {
      const { bus } = context;
      const both = await join(context, bus, 'both', ['planning', 'meetings']);
      const one = await join(context, bus, 'one', ['meetings']);
      await bus.publish('planning', [message('p', 0)]);
      await bus.publish('meetings', [message('m', 0)]);
      await bus.publish('registry', [message('r', 0)]);
      await both.settled();
      await one.settled();
      expect([[...both.ids].sort(), one.ids]).toEqual([['m:0', 'p:0'], ['m:0']]);
    },
  },
  {
    id: 'B12',
    title: 'stop ends after the running handler; the group goes on later where it was',
    run: async (context) => {
      const { bus } = context;
      const first = await join(context, bus, 'g');
      await bus.publish(topic, range(40).map((revision) => message('a', revision)));
      await eventually(context.fixture.patience, 'some messages', () => first.ids.length > 3);
      await within(context.fixture.patience, 'the stop', first.subscribed.stop());
      const handled = first.ids.length;
      expect(first.running).toBe(0);
      await bus.publish(topic, [message('a', 40)]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(first.ids).toHaveLength(handled);
      const second = await join(context, bus, 'g');
      await second.settled();
      expect(firstOnly([...first.ids, ...second.ids])).toEqual(range(41).map((revision) => `a:${revision}`));
      await second.subscribed.stop();
      const third = await join(context, bus, 'g');
      await third.settled();
      expect(third.ids).toEqual([]);
    },
  },
  {
    id: 'B13',
    title: 'after a restart nothing published is missing and nothing parked is forgotten, or all is gone where nothing survives',
    run: async (context) => {
      const { bus, fixture } = context;
      const before = await join(context, bus, 'g');
      before.fails = ({ key }) => key === 'bad';
      await bus.publish(topic, [message('bad', 0), message('a', 0), message('bad', 1)]);
      await before.settled();
      expect(before.ids).toEqual(['a:0']);
      await bus.publish('later', [message('b', 0)]);
      const again = await fixture.reopen();
      expect((await again.list()).map(({ message: { id } }) => id)).toEqual(fixture.survivesRestart ? ['bad:0', 'bad:1'] : []);
      const after = await join(context, again, 'g', [topic, 'later']);
      await again.release('g', 'bad');
      await after.settled();
      const missing = fixture.survivesRestart ? ['b:0', 'bad:0', 'bad:1'] : [];
      expect(after.ids.filter((id) => id !== 'a:0').sort()).toEqual(missing);
    },
  },
  {
    id: 'B14',
    title: 'published from a handler, a message is delivered too',
    run: async (context) => {
      const { bus } = context;
      const group = await join(context, bus, 'g', ['answers']);
      await bus.subscribe('asked', [topic], ({ message: { key } }) => bus.publish('answers', [message(`re-${key}`, 0)]));
      await bus.publish(topic, [message('a', 0), message('b', 0)]);
      await eventually(context.fixture.patience, 'both answers', () => group.ids.length === 2);
      expect([...group.ids].sort()).toEqual(['re-a:0', 're-b:0']);
    },
  },
];
