import type { HeldMessage, HeldMessages, HeldPlace } from '@triada/ports';
import type { Suite } from '../suite/suite';
import { message } from './bus-group';
import { heldParkingCases } from './held-parking.cases';
import { behind, failedAt, idsOf, place } from './held-messages';
import { hostile, shape, stateFixture, type StateContext, type StateFixture } from './state.suites';

/** The contract of what consumers put aside, H01 to H11. */
export const heldMessagesSuite: Suite<StateContext<HeldMessages>, StateFixture<HeldMessages>> = {
  ...shape<HeldMessages>(),
  name: 'held messages',
  cases: [
    {
      id: 'H01',
      title: 'what failed comes back whole; of each key only the first by its offset',
      run: async ({ port }) => {
        const first: HeldMessage = { ...failedAt(4), message: message('a', 1, { text: 'Žádost "č. 1" 🐎', deep: [{ x: null }] }), error: 'TypeError: č', due: 1_700_000_000_123 };
        await port.hold(first);
        await port.hold(behind(9, 'a', 3));
        await port.hold(behind(7, 'a', 2));
        expect(await port.waiting('g', 'planning', 2)).toEqual([first]);
        await port.handled(first);
        expect(await port.waiting('g', 'planning', 2)).toEqual([behind(7, 'a', 2)]);
      },
    },
    {
      id: 'H02',
      title: 'held twice it is held once, and stays as it is',
      run: async ({ port }) => {
        await port.hold(failedAt(4));
        await port.failed(place(4), { attempts: 2, error: 'again', due: 50 });
        await port.hold(failedAt(4));
        await Promise.all([port.hold(failedAt(4)), port.hold(failedAt(4))]);
        expect(await port.waiting('g', 'planning', 2)).toEqual([{ ...failedAt(4), attempts: 2, error: 'again', due: 50 }]);
        await port.handled(place(4));
        expect(await port.waiting('g', 'planning', 2)).toEqual([]);
      },
    },
    {
      id: 'H03',
      title: 'a partition names its held keys with their last offsets, and no other',
      run: async ({ port }) => {
        await port.hold(failedAt(4));
        await port.hold(behind(8, 'a', 2));
        await port.hold({ ...failedAt(6), message: message('b', 0) });
        await port.hold({ ...failedAt(1), partition: 3, message: message('c', 0) });
        await port.hold({ ...failedAt(1), group: 'h', message: message('d', 0) });
        await port.hold({ ...failedAt(1), topic: 'meetings', message: message('e', 0) });
        expect(await port.keys('g', 'planning', 2)).toEqual(new Map([['a', 8], ['b', 6]]));
        await port.handled(place(6));
        expect(await port.keys('g', 'planning', 2)).toEqual(new Map([['a', 8]]));
        expect(await port.keys('g', 'planning', 3)).toEqual(new Map([['c', 1]]));
      },
    },
    {
      id: 'H04',
      title: 'what failed again keeps its place before the others of its key; the most urgent key comes first',
      run: async ({ port }) => {
        await port.hold(failedAt(4));
        await port.hold(behind(5, 'a', 2));
        await port.hold({ ...failedAt(6), message: message('b', 0), due: 20 });
        expect(idsOf(await port.waiting('g', 'planning', 2))).toEqual(['a:1', 'b:0']);
        await port.failed(place(4), { attempts: 2, error: 'again', due: 30 });
        expect((await port.waiting('g', 'planning', 2)).map(({ attempts, due, error, message: { id } }) => [id, attempts, due, error])).toEqual([['b:0', 1, 20, 'Error: no'], ['a:1', 2, 30, 'again']]);
      },
    },
    ...heldParkingCases,
    {
      id: 'H09',
      title: 'any text is a group, a topic and a key, and no two run together',
      run: async ({ port }) => {
        for (const [index, text] of hostile.entries()) await port.hold({ ...failedAt(index), group: text, topic: `${text}t`, message: message(`${text}x`, index) });
        for (const [index, text] of hostile.entries()) {
          expect(await port.keys(text, `${text}t`, 2)).toEqual(new Map([[`${text}x`, index]]));
          await port.park({ ...place(index), group: text, topic: `${text}t` }, { attempts: 3, error: text }, '2026-01-01T00:00:00.000Z');
          expect((await port.list(text)).map(({ error, group, key, topic }) => [group, topic, key, error])).toEqual([[text, `${text}t`, `${text}x`, text]]);
          await port.release(text, `${text}x`);
        }
        await port.hold({ ...failedAt(1), group: 'a', topic: 'bc' });
        expect(await port.keys('ab', 'c', 2)).toEqual(new Map());
      },
    },
    {
      id: 'H10',
      title: 'after a restart nothing held is forgotten, or all is',
      run: async ({ port, fixture }) => {
        await port.hold(failedAt(4));
        await port.hold({ ...failedAt(6), message: message('b', 0) });
        await port.park(place(6), { attempts: 3, error: 'bad' }, '2026-01-01T00:00:00.000Z');
        expect(idsOf(await port.list())).toEqual(['b:0']);
        const again = await fixture.reopen();
        const kept = fixture.survivesRestart;
        expect([idsOf(await again.list()), idsOf(await again.waiting('g', 'planning', 2))]).toEqual(kept ? [['b:0'], ['a:1']] : [[], []]);
      },
    },
    {
      id: 'H11',
      title: 'what is held of a partition is forgotten, parked or not, and nothing of another partition, topic or group',
      run: async ({ port }) => {
        const others = [{ group: 'h' }, { topic: 'meetings' }, { partition: 3 }];
        await port.hold(failedAt(4));
        await port.hold(behind(6, 'b', 0));
        for (const other of others) await port.hold({ ...failedAt(4), ...other });
        await port.park(place(6), { attempts: 3, error: 'bad' }, '2026-01-01T00:00:00.000Z');
        await port.forget('g', 'planning', 2);
        expect(await port.keys('g', 'planning', 2)).toEqual(new Map());
        expect(await port.list()).toEqual([]);
        for (const other of others) {
          const { group, partition, topic } = { ...place(4), ...other };
          expect(await port.keys(group, topic, partition)).toEqual(new Map([['a', 4]]));
        }
        await port.forget('g', 'planning', 2);
      },
    },
  ],
};

export const doNothingHeldMessages = (): StateFixture<HeldMessages> => {
  const nothing = async (_place: HeldPlace) => {};
  const sink = { hold: nothing, failed: nothing, park: nothing, handled: nothing, forget: async () => {}, release: async () => {}, discard: async () => {} };
  return stateFixture<HeldMessages>({ ...sink, keys: async () => new Map(), waiting: async () => [], list: async () => [] });
};
