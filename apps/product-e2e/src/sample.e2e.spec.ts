import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { admin, triada } from '@triada/testing/product';
import { products, type RunningProduct } from './product-under-test';
import { loadSample, samplePassword, scenarioSteps, settledCount } from './sample/sample';

jest.setTimeout(300_000);

const source = join(process.cwd(), '..', 'shared', 'data', 'scenario.md');

/** The whole sample through the public API, then everything an auditor does with it on the command line. */
describe('sample', () => {
  let product: RunningProduct;
  const run = (...args: string[]) => triada(product, args).done;
  let planId = '';

  beforeAll(async () => {
    product = await products.start({ password: samplePassword });
  });
  afterAll(() => product?.dispose());

  it('loads at least 80 of the 153 rows, refuses none and names the others', async () => {
    const { code, out } = await loadSample(product);
    expect({ code, refused: /Odmítnuto[^]*(?=Zatím)/.exec(out)?.[0] }).toEqual({ code: 0, refused: undefined });
    const [, loaded, all] = /Načteno (\d+) z (\d+) řádků/.exec(out)!;
    expect(Number(loaded)).toBeGreaterThanOrEqual(80);
    expect(Number(all)).toBe(153);
    expect(out.match(/^ {2}[ABC]\d\d: /gm)).toHaveLength(Number(all) - Number(loaded));
  });

  it('names every row of the scenario once', () => {
    const named = new Set(scenarioSteps().flatMap(({ row }) => row ?? []));
    if (!existsSync(source)) {
      expect(process.env['CI']).not.toBe('true');
      expect(named.size).toBe(153);
      return;
    }
    const rows = [...readFileSync(source, 'utf8').matchAll(/^\| ([ABC]\d\d) \|/gm)].map(([, row]) => row);
    expect([...named].sort()).toEqual(rows.sort());
  });

  it('changes nothing when it is loaded again', async () => {
    const before = await settledCount(product);
    expect((await loadSample(product)).code).toBe(0);
    expect(await settledCount(product)).toBe(before);
  });

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
    const { items: logs } = await product.api.question<{ items: unknown[] }>('AuditLogs', admin);
    expect(logs.length).toBeGreaterThanOrEqual(5);
    expect(verified.out.match(/událostí v pořádku/g)).toHaveLength(logs.length);
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
