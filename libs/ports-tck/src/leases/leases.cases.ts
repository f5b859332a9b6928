import type { Lease, Leases } from '@triada/ports';
import type { Case } from '../suite/suite';
import type { LeasesContext, LeasesFixture } from './suite';

/** Milliseconds that a lease of these cases lasts. */
const time = 1_000;

const taken = async (leases: Leases, name: string, holder: string): Promise<Lease> => {
  const lease = await leases.acquire(name, holder, time);
  if (!lease) throw new Error(`${holder} did not get the lease ${name}`);
  return lease;
};

/** Asks again and again while time goes by, as an instance that waits does, until the lease is given. */
const takenOver = async ({ elsewhere, pass }: LeasesFixture, name: string, holder: string): Promise<Lease> => {
  for (let tries = 0; tries < 40; tries++) {
    const lease = await elsewhere.acquire(name, holder, time);
    if (lease) return lease;
    await pass(time / 10);
  }
  throw new Error(`${holder} never got the lease ${name}`);
};

export const leaseCases: readonly Case<LeasesContext>[] = [
  {
    id: 'L01',
    title: 'a free lease is given at once; another is refused, other names are free',
    run: async ({ fixture: { elsewhere, leases } }) => {
      expect(await taken(leases, 'views', 'a')).toMatchObject({ name: 'views', holder: 'a' });
      expect(await elsewhere.acquire('views', 'b', time)).toBeNull();
      expect(await taken(elsewhere, 'other', 'b')).toMatchObject({ name: 'other', holder: 'b' });
    },
  },
  {
    id: 'L02',
    title: 'of many who ask at once one gets it',
    run: async ({ fixture: { elsewhere, leases } }) => {
      const asked = Array.from({ length: 20 }, (_, index) => (index % 2 ? leases : elsewhere).acquire('views', `i${index}`, time));
      expect((await Promise.all(asked)).filter((lease) => lease !== null)).toHaveLength(1);
    },
  },
  {
    id: 'L03',
    title: 'given back, it is free at once, and each next token is greater',
    run: async ({ fixture: { elsewhere, leases } }) => {
      const first = await taken(leases, 'views', 'a');
      await leases.release(first);
      expect(await leases.renew(first)).toBe(false);
      const second = await taken(elsewhere, 'views', 'b');
      expect(second.token).toBeGreaterThan(first.token);
      await elsewhere.release(second);
      expect((await taken(leases, 'views', 'a')).token).toBeGreaterThan(second.token);
    },
  },
  {
    id: 'L04',
    title: 'who does not renew is replaced under a greater token, and may not renew nor give back any more',
    run: async ({ fixture }) => {
      const { elsewhere, leases } = fixture;
      const first = await taken(leases, 'views', 'a');
      const second = await takenOver(fixture, 'views', 'b');
      expect(second.token).toBeGreaterThan(first.token);
      expect(await leases.renew(first)).toBe(false);
      await leases.release(first);
      expect(await leases.acquire('views', 'a', time)).toBeNull();
      expect(await elsewhere.renew(second)).toBe(true);
    },
  },
  {
    id: 'L05',
    title: 'who renews keeps it for longer than its time, whoever asks',
    run: async ({ fixture: { elsewhere, leases, pass } }) => {
      const lease = await taken(leases, 'views', 'a');
      for (let tenths = 0; tenths < 25; tenths += 3) {
        await pass((time / 10) * 3);
        expect(await leases.renew(lease)).toBe(true);
        expect(await elsewhere.acquire('views', 'b', time)).toBeNull();
      }
    },
  },
  {
    id: 'L06',
    title: 'the same holder who asks again gets a new token, and the old one is worth nothing',
    run: async ({ fixture: { leases } }) => {
      const first = await taken(leases, 'views', 'a');
      const second = await taken(leases, 'views', 'a');
      expect(second.token).toBeGreaterThan(first.token);
      expect([await leases.renew(first), await leases.renew(second)]).toEqual([false, true]);
    },
  },
  {
    id: 'L07',
    title: 'any text is a name',
    run: async ({ fixture: { elsewhere, leases } }) => {
      for (const name of ["'; --", 'a\u0001', 'č'.repeat(200), '$x.y']) {
        const lease = await taken(leases, name, 'a');
        expect(await elsewhere.acquire(name, 'b', time)).toBeNull();
        await leases.release(lease);
        expect(await taken(elsewhere, name, 'b')).toMatchObject({ name, holder: 'b' });
      }
    },
  },
  {
    id: 'L08',
    title: 'tokens go on growing over a restart where anything survives one',
    run: async ({ fixture }) => {
      const first = await taken(fixture.leases, 'views', 'a');
      const again = await fixture.reopen();
      const second = await taken(again, 'views', 'a');
      if (fixture.survivesRestart) expect(second.token).toBeGreaterThan(first.token);
      else expect(second.token).toBeGreaterThan(0);
    },
  },
];
