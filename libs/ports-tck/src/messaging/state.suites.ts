import type { Checkpoints, Inbox } from '@triada/ports';
import type { Disposable, Suite } from '../suite/suite';

/** An empty store of places, which may be opened again. */
export interface StateFixture<Port> extends Disposable {
  readonly name: string;
  readonly port: Port;
  readonly survivesRestart: boolean;
  reopen(): Promise<Port>;
}

export interface StateContext<Port> {
  readonly port: Port;
  readonly fixture: StateFixture<Port>;
}

export const shape = <Port>() => ({
  describe: ({ name }: StateFixture<Port>) => name,
  context: (fixture: StateFixture<Port>): StateContext<Port> => ({ fixture, port: fixture.port }),
});

export const hostile = ["'; --", '', 'a\u0001', 'č'.repeat(400), '$x.y'];

export const checkpointsSuite: Suite<StateContext<Checkpoints>, StateFixture<Checkpoints>> = {
  ...shape<Checkpoints>(),
  name: 'checkpoints',
  cases: [
    {
      id: 'K01',
      title: 'what was never saved is null; what was saved comes back, the last value counts',
      run: async ({ port }) => {
        expect(await port.load('relay')).toBeNull();
        await port.save('relay', '12');
        await port.save('relay', '7');
        await port.save('feed', 'other');
        expect([await port.load('relay'), await port.load('feed')]).toEqual(['7', 'other']);
      },
    },
    {
      id: 'K02',
      title: 'any text is a name and a value',
      run: async ({ port }) => {
        for (const [index, name] of hostile.entries()) await port.save(name, `${index}${name}`);
        for (const [index, name] of hostile.entries()) expect(await port.load(name)).toBe(`${index}${name}`);
      },
    },
    {
      id: 'K03',
      title: 'saves of one name at once keep their order',
      run: async ({ port }) => {
        await Promise.all(Array.from({ length: 50 }, (_, index) => port.save('relay', String(index))));
        expect(await port.load('relay')).toBe('49');
      },
    },
    {
      id: 'K04',
      title: 'after a restart the place is kept, or the reader begins at the beginning',
      run: async ({ port, fixture }) => {
        await port.save('relay', '12');
        expect(await port.load('relay')).toBe('12');
        expect(await (await fixture.reopen()).load('relay')).toBe(fixture.survivesRestart ? '12' : null);
      },
    },
  ],
};

export const inboxSuite: Suite<StateContext<Inbox>, StateFixture<Inbox>> = {
  ...shape<Inbox>(),
  name: 'inbox',
  cases: [
    {
      id: 'I01',
      title: 'remembers the last revision for each group and key',
      run: async ({ port }) => {
        expect(await port.lastRevision('g', 'k')).toBeNull();
        await port.record('g', 'k', 0);
        expect(await port.lastRevision('g', 'k')).toBe(0);
        await port.record('g', 'k', 5);
        await port.record('g', 'other', 2);
        await port.record('h', 'k', 1);
        expect([await port.lastRevision('g', 'k'), await port.lastRevision('g', 'other'), await port.lastRevision('h', 'k'), await port.lastRevision('h', 'other')]).toEqual([5, 2, 1, null]);
      },
    },
    {
      id: 'I02',
      title: 'a late record of an earlier revision does not go back',
      run: async ({ port }) => {
        await port.record('g', 'k', 9);
        await port.record('g', 'k', 3);
        expect(await port.lastRevision('g', 'k')).toBe(9);
        await Promise.all(Array.from({ length: 30 }, (_, index) => port.record('g', 'k', 40 - index)));
        expect(await port.lastRevision('g', 'k')).toBe(40);
      },
    },
    {
      id: 'I03',
      title: 'any text is a group and a key, and no two run together',
      run: async ({ port }) => {
        for (const [index, text] of hostile.entries()) await port.record(text, `${text}x`, index);
        for (const [index, text] of hostile.entries()) expect(await port.lastRevision(text, `${text}x`)).toBe(index);
        await port.record('a', 'bc', 1);
        expect(await port.lastRevision('ab', 'c')).toBeNull();
      },
    },
    {
      id: 'I04',
      title: 'after a restart it still knows, or knows nothing',
      run: async ({ port, fixture }) => {
        await port.record('g', 'k', 4);
        expect(await port.lastRevision('g', 'k')).toBe(4);
        expect(await (await fixture.reopen()).lastRevision('g', 'k')).toBe(fixture.survivesRestart ? 4 : null);
      },
    },
    {
      id: 'I05',
      title: 'many keys are recorded together, none of them back',
      run: async ({ port, fixture }) => {
        await port.record('g', 'ahead', 9);
        const many = Array.from({ length: 200 }, (_, index) => [`k${index}`, index] as const);
        await Promise.all([port.recordAll('g', new Map([...many, ['ahead', 3]])), port.recordAll('h', new Map([['k7', 1]]))]);
        await port.recordAll('g', new Map());
        expect(await port.lastRevision('g', 'ahead')).toBe(9);
        for (const [key, revision] of many) expect(await port.lastRevision('g', key)).toBe(revision);
        expect([await port.lastRevision('h', 'k7'), await port.lastRevision('h', 'k8')]).toEqual([1, null]);
        await Promise.all(Array.from({ length: 20 }, (_, index) => port.recordAll('g', new Map([['k0', 60 - index], ['k1', 60 + index]]))));
        expect([await port.lastRevision('g', 'k0'), await port.lastRevision('g', 'k1')]).toEqual([60, 79]);
        expect(await (await fixture.reopen()).lastRevision('g', 'k199')).toBe(fixture.survivesRestart ? 199 : null);
      },
    },
  ],
};

export const stateFixture = <Port>(port: Port): StateFixture<Port> => ({ name: 'does nothing', port, survivesRestart: true, reopen: async () => port, dispose: async () => {} });

export const doNothingCheckpoints = (): StateFixture<Checkpoints> => stateFixture<Checkpoints>({ load: async () => null, save: async () => {} });
export const doNothingInbox = (): StateFixture<Inbox> => stateFixture<Inbox>({ lastRevision: async () => null, record: async () => {}, recordAll: async () => {} });
