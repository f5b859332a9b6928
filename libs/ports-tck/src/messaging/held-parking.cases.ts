import { waitsBehind, type HeldMessages } from '@triada/ports';
import type { Case } from '../suite/suite';
import { message } from './bus-group';
import { behind, failedAt, idsOf, place } from './held-messages';
import type { StateContext } from './state.suites';

const parkedAt = '2026-01-01T00:00:00.000Z';

/** A key whose first message fails for good, two messages behind it, and another key that waits. */
const parkOne = async (port: HeldMessages): Promise<void> => {
  await port.hold(failedAt(4));
  await port.hold(behind(5, 'a', 2));
  await port.hold({ ...failedAt(6), message: message('b', 0) });
  await port.park(place(4), { attempts: 3, error: 'TypeError: bad' }, parkedAt);
  await port.hold(behind(7, 'a', 3));
};

/** How a key is parked, and what an operator does to it. */
export const heldParkingCases: readonly Case<StateContext<HeldMessages>>[] = [
  {
    id: 'H05',
    title: 'a parked key is shown with all that waits behind it, later ones too, and is not tried; other keys are',
    run: async ({ port }) => {
      await parkOne(port);
      expect(idsOf(await port.waiting('g', 'planning', 2))).toEqual(['b:0']);
      const shown = { group: 'g', topic: 'planning', key: 'a', parkedAt };
      expect(await port.list('g')).toEqual([
        { ...shown, message: message('a', 1), error: 'TypeError: bad', attempts: 3 },
        { ...shown, message: message('a', 2), error: waitsBehind, attempts: 0 },
        { ...shown, message: message('a', 3), error: waitsBehind, attempts: 0 },
      ]);
      expect([idsOf(await port.list()), await port.list('h')]).toEqual([['a:1', 'a:2', 'a:3'], []]);
      expect(await port.keys('g', 'planning', 2)).toEqual(new Map([['a', 7], ['b', 6]]));
    },
  },
  {
    id: 'H06',
    title: 'released, a key is tried from its first message on, as if it had never failed; other groups and keys stay',
    run: async ({ port }) => {
      await parkOne(port);
      await port.hold({ ...failedAt(4), group: 'h' });
      await port.park({ ...place(4), group: 'h' }, { attempts: 3, error: 'bad' }, parkedAt);
      await port.park(place(6), { attempts: 3, error: 'bad' }, parkedAt);
      await port.release('g', 'a');
      expect((await port.waiting('g', 'planning', 2)).map(({ attempts, due, message: { id } }) => [id, attempts, due])).toEqual([['a:1', 0, 0]]);
      expect((await port.list()).map(({ group, message: { id } }) => `${group} ${id}`).sort()).toEqual(['g b:0', 'h a:1']);
      await port.handled(place(4));
      expect(idsOf(await port.waiting('g', 'planning', 2))).toEqual(['a:2']);
    },
  },
  {
    id: 'H07',
    title: 'discarded with a reason, the first goes and the rest stays parked until it is released',
    run: async ({ port }) => {
      await parkOne(port);
      await port.discard('g', 'a', 'sent by mistake');
      expect((await port.list('g')).map(({ message: { id }, parkedAt: at }) => [id, at])).toEqual([['a:2', parkedAt], ['a:3', parkedAt]]);
      expect(idsOf(await port.waiting('g', 'planning', 2))).toEqual(['b:0']);
      await port.release('g', 'a');
      expect(idsOf(await port.waiting('g', 'planning', 2)).toSorted()).toEqual(['a:2', 'b:0']);
      await expect(port.discard('g', 'a', 'not parked any more')).rejects.toThrow('a');
      expect(await port.keys('g', 'planning', 2)).toEqual(new Map([['a', 7], ['b', 6]]));
    },
  },
  {
    id: 'H08',
    title: 'when the last message of a key is gone the key is free; what is done to a message that is gone does nothing',
    run: async ({ port }) => {
      await port.hold(failedAt(4));
      await port.park(place(4), { attempts: 3, error: 'bad' }, parkedAt);
      await port.discard('g', 'a', 'sent by mistake');
      await port.handled(place(4));
      await port.failed(place(4), { attempts: 9, error: 'late', due: 1 });
      await port.park(place(4), { attempts: 9, error: 'late' }, parkedAt);
      await port.release('g', 'a');
      expect([await port.list(), await port.waiting('g', 'planning', 2), await port.keys('g', 'planning', 2)]).toEqual([[], [], new Map()]);
      await port.hold(behind(8, 'a', 2));
      expect(idsOf(await port.waiting('g', 'planning', 2))).toEqual(['a:2']);
    },
  },
];
