import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { admin, pause, Product, triada } from '@triada/testing/product';

const scenario = join(process.cwd(), 'apps', 'cli', 'samples', 'liberecky-kraj', 'scenario.jsonl');
const source = join(process.cwd(), '..', 'shared', 'data', 'scenario.md');

/** The whole sample through the public API, then everything an auditor does with it on the command line. */
describe('sample', () => {
  const product = new Product();
  const samplePassword = 'triada-ukazka';
  const run = async (...args: string[]) => triada(product, args, { TRIADA_PASSWORD: samplePassword }).done;
  let planId = '';

  beforeAll(() => product.start({ env: { TRIADA_ADMIN_PASSWORD: samplePassword } }), 60_000);
  afterAll(() => product.dispose());

  const eventCount = async (): Promise<number> => {
    const { out } = await run('--as', admin, 'events');
    return out.split('\n').filter((line) => line && !line.includes('"context":"audit"')).length;
  };
  /** Once processes have done what the last rows asked of them. */
  const settledCount = async (): Promise<number> => {
    for (let before = await eventCount(); ; ) {
      await pause(1_000);
      const now = await eventCount();
      if (now === before) return now;
      before = now;
    }
  };

  it('loads at least 80 of the 153 rows, refuses none and names the others', async () => {
    const { code, out } = await run('load', scenario, '--strict');
    expect({ code, refused: /Odmítnuto[^]*(?=Zatím)/.exec(out)?.[0] }).toEqual({ code: 0, refused: undefined });
    const [, loaded, all] = /Načteno (\d+) z (\d+) řádků/.exec(out)!;
    expect(Number(loaded)).toBeGreaterThanOrEqual(80);
    expect(Number(all)).toBe(153);
    expect(out.match(/^ {2}[ABC]\d\d: /gm)).toHaveLength(Number(all) - Number(loaded));
  }, 300_000);

  it('names every row of the scenario once', () => {
    const named = new Set(
      readFileSync(scenario, 'utf8')
        .split('\n')
        .filter(Boolean)
        .flatMap((line) => (JSON.parse(line) as { row?: string }).row ?? []),
    );
    if (!existsSync(source)) {
      expect(process.env['CI']).not.toBe('true');
      expect(named.size).toBe(153);
      return;
    }
    const rows = [...readFileSync(source, 'utf8').matchAll(/^\| ([ABC]\d\d) \|/gm)].map(([, row]) => row);
    expect([...named].sort()).toEqual(rows.sort());
  });

  it('changes nothing when it is loaded again', async () => {
    const before = await settledCount();
    expect((await run('load', scenario, '--strict')).code).toBe(0);
    expect(await settledCount()).toBe(before);
  }, 300_000);

  it('[F51] replays a plan to a revision; the hash equals the stored one', async () => {
    const answer = await product.api.question<{ plans: { planId: string }[] }>('ListPlans', undefined, {
      regionId: 'frydlantsko',
    });
    planId = answer.plans[0]!.planId;
    const { code, out } = await run('replay', 'plan', planId, '--revision', '2', '--json');
    expect(code).toBe(0);
    const replayed = JSON.parse(out) as { hash: string; storedHash: string; matches: boolean; content: { title: string } };
    expect(replayed).toMatchObject({
      matches: true,
      storedHash: replayed.hash,
      content: { title: expect.stringContaining('Frýdlantska') },
    });
  });

  it('[F52] shows what changed between two revisions, in words', async () => {
    const { code, out } = await run('diff', 'plan', planId, '--from', '1', '--to', '2');
    expect(code).toBe(0);
    expect(out).toContain('{+ a v Raspenavě+}');
  });

  it('rebuilds a view to the same hash and verifies every event of every log', async () => {
    const rebuilt = await run('--as', admin, 'rebuild', 'plan-overview');
    expect({ code: rebuilt.code, ...JSON.parse(rebuilt.out) }).toMatchObject({ code: 0, same: true });
    const verified = await run('--as', 'auditor', 'verify');
    expect(verified.code).toBe(0);
    expect(verified.out.match(/událostí v pořádku/g)).toHaveLength(6);
  });

  it('gives events of one region only, and none to whom it does not concern', async () => {
    const { out } = await run('--as', 'auditor', 'events', '--region', 'podjestedi', '--context', 'planning');
    const regions = new Set(
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { region: string }).region),
    );
    expect(regions).toEqual(new Set(['podjestedi']));
    const refused = await run('--as', 'obec-hejnice', 'events');
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: '' });
  });
});
