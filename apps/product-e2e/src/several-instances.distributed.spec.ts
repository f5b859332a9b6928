import { admin } from '@triada/testing/product';
import { startDistributed, type DistributedProduct, type Program } from '@triada/testing/distributed';
import { municipalitiesOfOrp } from '@triada/reference-data';
import { asks, does, eventually } from './chain/scenario';

jest.setTimeout(300_000);

const municipalities = municipalitiesOfOrp('5102').map(({ code }) => code);

/** Two instances of the planning, real processes; the servers behind them are named when they start. */
describe('two instances of a service', () => {
  let product: DistributedProduct;
  const found = (regionId: string) =>
    does(product, admin, 'FoundPlanningRegion', { on: '2017-09-11', body: { regionId, name: regionId, municipalities, owner: null } });
  const regions = async (): Promise<string[]> =>
    (await asks(product, undefined, 'ListPlanningRegions')).regions.map(({ regionId }: { regionId: string }) => regionId);
  const projecting = async ({ url }: Program): Promise<boolean> => /triada_shift\{context="planning"\} 1/.test(await (await fetch(`${url}/metrics`)).text());

  const toldOf = (regionId: string): RegExp => new RegExp(`^data: \\{.*"view":"planning-region".*"id":"${regionId}"`, 'm');

  /** The live stream of somebody who sees everything. */
  const listen = async (lastEventId?: string) => {
    const ending = new AbortController();
    const authorization = `Bearer ${await product.api.token(admin)}`;
    const response = await fetch(`${product.url}/api/live`, {
      signal: ending.signal,
      headers: { authorization, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) },
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    return {
      text: () => text,
      until: async (part: RegExp) => {
        while (!part.test(text)) {
          const { done, value } = await reader.read();
          if (done) throw new Error(`the live stream ended before ${part.source}: ${text.slice(-500)}`);
          text += value;
        }
      },
      /** The place, and the changes, of what has come whole. */
      end: () => {
        ending.abort();
        const whole = text.slice(0, text.lastIndexOf('\n\n') + 1);
        return {
          place: [...whole.matchAll(/^id: (.+)$/gm)].at(-1)![1]!,
          told: [...whole.matchAll(/^event: change\ndata: (.+)$/gm)].map(([, data]) => data!),
        };
      },
    };
  };

  beforeAll(async () => {
    product = await startDistributed({ instances: { planning: 2 } });
    process.stdout.write(`two instances on: ${product.servers.join(' · ')}\n`);
  });
  afterAll(() => product?.dispose());

  it('take commands in turn, and every answer knows what was written before', async () => {
    for (let index = 0; index < 6; index++) {
      await found(`region-${index}`);
      expect(await regions()).toContain(`region-${index}`);
    }
    const [one, two] = product.services.planning;
    expect([await projecting(one!), await projecting(two!)].filter(Boolean)).toHaveLength(1);
  });

  it('a browser at the gateway hears of changes, whichever instance made them, and goes on where it left', async () => {
    const first = await listen();
    await found('heard');
    await first.until(toldOf('heard'));
    const { place, told } = first.end();
    expect(place).toMatch(/planning:\d+\.\d+/);
    await found('missed');
    await eventually(regions, (known) => known.includes('missed'));
    const again = await listen(place);
    await again.until(toldOf('missed'));
    const all = [...told, ...again.end().told];
    expect(all.filter((change, index) => all.indexOf(change) !== index)).toEqual([]);
    expect(again.text()).not.toContain('event: reset');
  });

  it('a killed one is replaced: what was acknowledged is there, and the views go on', async () => {
    const [one, two] = product.services.planning as readonly [Program, Program];
    const [holder, other] = (await projecting(one)) ? [one, two] : [two, one];
    const before = await regions();
    await holder.stop('SIGKILL');
    await eventually(() => found('after-kill'), () => true);
    await eventually(regions, (known) => known.includes('after-kill'));
    expect((await regions()).sort()).toEqual([...before, 'after-kill'].sort());
    expect(await projecting(other)).toBe(true);
    await holder.spawn();
    await holder.ready();
    await eventually(regions, (known) => known.length === before.length + 1);
  });

  it('a stopped one finishes, ends with 0 and gives its work over', async () => {
    const [one, two] = product.services.planning as readonly [Program, Program];
    const [holder, other] = (await projecting(one)) ? [one, two] : [two, one];
    expect(await holder.stop('SIGTERM')).toBe(0);
    await eventually(() => found('after-stop'), () => true);
    await eventually(regions, (known) => known.includes('after-stop'));
    expect(await projecting(other)).toBe(true);
  });
});
