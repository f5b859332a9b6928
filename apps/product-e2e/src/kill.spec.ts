import { randomInt } from 'node:crypto';
import { Product, admin } from '@triada/testing/product';

interface Wish {
  readonly key: string;
  readonly name: string;
}

/** Kills under 32 writers; every acknowledged command must be there afterwards, once, and the views must equal a rebuild. */
const rounds = 14;
const writers = 32;

describe('kill -9 under load', () => {
  const product = new Product();
  /** Idempotency key → id that was acknowledged. */
  const acknowledged = new Map<string, { readonly id: string; readonly name: string }>();
  /** Sent, but the answer was lost: they may or may not be there, at most once. */
  const unknown: Wish[] = [];
  let region = 'nic';

  const register = ({ key, name }: Wish) =>
    product.api.command('RegisterOrganisation', admin, { key, body: { regionId: region, kind: 'provider', name } });

  beforeAll(async () => {
    await product.start();
    region = 'frydlantsko';
  });
  afterAll(() => product.dispose());

  it(`loses nothing and doubles nothing in ${rounds} kills`, async () => {
    let sent = 0;
    for (let round = 0; round < rounds; round++) {
      let killed = false;
      const writer = async (number: number): Promise<void> => {
        for (let step = 0; !killed; step++) {
          const wish = { key: `r${round}-w${number}-${step}`, name: `Organizace ${round}/${number}/${step}` };
          sent++;
          try {
            acknowledged.set(wish.key, { id: (await register(wish)).id, name: wish.name });
          } catch (error) {
            if (!killed) throw error;
            unknown.push(wish);
          }
        }
      };
      await product.api.token(admin);
      const writing = Promise.all(Array.from({ length: writers }, (_none, number) => writer(number)));
      await new Promise((resolve) => setTimeout(resolve, randomInt(80, 500)));
      killed = true;
      await Promise.all([product.stop('SIGKILL'), writing]);
      await product.start();
    }
    expect(acknowledged.size).toBeGreaterThan(rounds * writers);

    // Every wish again, with its key: acknowledged ones answer as before, lost ones happen now, nothing happens twice.
    for (const wish of unknown) acknowledged.set(wish.key, { id: (await register(wish)).id, name: wish.name });
    const sample = [...acknowledged.entries()].filter((_entry, index) => index % 7 === 0);
    for (const [key, { id, name }] of sample) expect((await register({ key, name })).id).toBe(id);

    const events = (await (await product.api.request('GET', '/api/audit/events?context=registry&limit=100000', admin)).text())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { type: string; data: { organisationId: string; name: string } })
      .filter(({ type }) => type === 'OrganisationRegistered');
    const ids = events.map(({ data }) => data.organisationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set([...acknowledged.values()].map(({ id }) => id)));
    expect(sent).toBe(acknowledged.size);
    process.stdout.write(`kill -9: ${rounds} kills, ${acknowledged.size} commands (${unknown.length} with a lost answer), 0 lost, 0 doubled\n`);
  });
});
