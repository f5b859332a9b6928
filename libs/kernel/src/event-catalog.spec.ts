import fc from 'fast-check';
import { z } from 'zod';
import { defineEvents, readEvent, UnreadableEvent } from './event-catalog';

/** Version 1 had one name, version 2 split it, version 3 counts members. */
const events = defineEvents({
  GroupFounded: {
    version: 3,
    schema: z.strictObject({ first: z.string(), last: z.string(), members: z.int() }),
    upcast: {
      1: ({ name }: { name: string }) => ({ first: name.split(' ')[0], last: name.split(' ')[1] ?? '' }),
      2: (data: object) => ({ ...data, members: 0 }),
    },
  },
  GroupClosed: { version: 1, schema: z.object({ on: z.iso.date() }) },
});

const unreadable = (type: string, version: number, data: unknown, reason: RegExp) => {
  let caught: unknown;
  try {
    readEvent(events, type, version, data);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(UnreadableEvent);
  expect(caught).toMatchObject({ type, version });
  expect((caught as UnreadableEvent).reason).toMatch(reason);
};

describe('event catalog', () => {
  it('brings every old version to the newest', () => {
    const expected = { type: 'GroupFounded', data: { first: 'Senioři', last: 'Liberec', members: 0 } };
    expect(readEvent(events, 'GroupFounded', 1, { name: 'Senioři Liberec' })).toEqual(expected);
    expect(readEvent(events, 'GroupFounded', 2, { first: 'Senioři', last: 'Liberec' })).toEqual(expected);
    expect(readEvent(events, 'GroupFounded', 3, { first: 'Senioři', last: 'Liberec', members: 0 })).toEqual(expected);
  });

  it('any version of the same fact reads alike', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zř]+$/), fc.stringMatching(/^[a-zř]+$/), (first, last) => {
        const read = [
          [1, { name: `${first} ${last}` }],
          [2, { first, last }],
          [3, { first, last, members: 0 }],
        ] as const;
        expect(
          new Set(read.map(([version, data]) => JSON.stringify(readEvent(events, 'GroupFounded', version, data)))).size,
        ).toBe(1);
      }),
    );
  });

  it('stops at what it cannot read and never skips it', () => {
    unreadable('GroupRenamed', 1, {}, /unknown type/);
    for (const type of ['toString', '__proto__', 'constructor', '']) unreadable(type, 1, {}, /unknown type/);
    unreadable('GroupClosed', 2, { on: '2022-09-19' }, /newest known version is 1/);
    for (const version of [0, -1, 1.5, NaN]) unreadable('GroupFounded', version, { name: 'x' }, /count from 1/);
    unreadable('GroupClosed', 1, { on: '19. 9. 2022' }, /on/);
    unreadable('GroupFounded', 3, { first: 'a', last: 'b', members: 1, more: true }, /more/);
    unreadable('GroupFounded', 1, { nam: 'x' }, /undefined/);
    unreadable('GroupFounded', 1, null, /null/);
  });

  it('refuses a catalog with a gap in its upcasters', () => {
    expect(() => defineEvents({ A: { version: 2, schema: z.object({}) } })).toThrow('no upcaster from version 1');
    expect(() => defineEvents({ A: { version: 3, schema: z.object({}), upcast: { 1: () => ({}) } } })).toThrow(
      'no upcaster from version 2',
    );
  });
});
