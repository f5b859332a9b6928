import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Refused } from '@triada/script-client';
import { admin, pause, Product } from '@triada/testing/product';
import { asks, does, eventually } from './chain/scenario';
import { smallDisk } from './faults/small-disk';
import { flawsOfRefusal, raw, type Problem } from './hostile/raw';
import { Ledger, type Wish } from './kill/ledger';
import { eventsOf, sound, soundnessOf } from './soundness';

jest.setTimeout(240_000);

const regionId = 'frydlantsko';

function* wishes(prefix: string): Generator<Wish> {
  for (let step = 0; ; step++) {
    const name = `${prefix} ${step}`;
    yield {
      key: `${prefix}-${step}`,
      name,
      body: { regionId, kind: 'provider', name, contact: { note: randomBytes(140).toString('hex') } },
    };
  }
}
const ledgerOf = (product: Product) =>
  new Ledger(({ body, key }) => product.api.command('RegisterOrganisation', admin, { key, body }));
const registered = async (product: Product): Promise<readonly string[]> =>
  (await eventsOf(product, { context: 'registry' }))
    .filter(({ type }) => type === 'OrganisationRegistered')
    .map(({ data }) => data.organisationId as string)
    .sort();

describe('starting where it cannot run', () => {
  const product = new Product();
  beforeAll(() => product.start());
  afterAll(() => product.dispose());

  it('a second process on the same data folder ends with a clear message, and the first goes on', async () => {
    const second = await new Product(product.data).startInVain();
    expect(second).toEqual({
      code: 1,
      output: expect.stringMatching(
        /^Triáda: složku dat už používá jiný běžící proces.*\nThe data folder is in use by another running process; stop that one or choose another folder/,
      ),
    });
    expect(
      (await does(product, admin, 'RegisterOrganisation', { body: { regionId, kind: 'provider', name: 'Ukázka' } })).revision,
    ).toBe(0);
  });

  it('on a port that is taken, the message names the port', async () => {
    const second = new Product();
    const { code, output } = await second.startInVain({ env: { TRIADA_PORT: new URL(product.url).port } });
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^Triáda: port ${new URL(product.url).port} .*TRIADA_PORT`, 'm')),
    ]);
    await second.dispose();
  });

  it('with wrong settings, all faults are told at once', async () => {
    const wrong = new Product();
    const { code, output } = await wrong.startInVain({
      env: { TRIADA_SAMPLE: 'vse', TRIADA_HESLO: 'x', TRIADA_ADMIN_PASSWORD: 'krátké' },
    });
    expect(code).toBe(1);
    for (const name of ['TRIADA_SAMPLE', 'TRIADA_HESLO', 'TRIADA_ADMIN_PASSWORD']) expect(output).toContain(name);
    await wrong.dispose();
  });

  it('on files that are no databases, or of another program, the message names the file', async () => {
    const spoilt = new Product();
    mkdirSync(join(spoilt.data, 'planning'), { recursive: true });
    writeFileSync(join(spoilt.data, 'planning', 'log.db'), randomBytes(20_000));
    expect(await spoilt.startInVain()).toEqual({
      code: 1,
      output: expect.stringMatching(/^Triáda: .*planning.log\.db.*not a database/m),
    });
    await spoilt.dispose();
  });

  it('without the key that opens the names of persons, the message says what is missing', async () => {
    const keyless = new Product();
    await keyless.start();
    await does(keyless, admin, 'RegisterPerson', { body: { regionId, name: 'Někdo Jiný', side: 'user' } });
    await keyless.stop();
    renameSync(join(keyless.data, 'keys', 'kek'), join(keyless.data, 'odlozeny-klic'));
    expect(await keyless.startInVain()).toEqual({ code: 1, output: expect.stringMatching(/^Triáda: .*keys.kek.*backup/) });
    renameSync(join(keyless.data, 'odlozeny-klic'), join(keyless.data, 'keys', 'kek'));
    await keyless.start();
    await keyless.dispose();
  });
});

describe('SIGTERM', () => {
  const product = new Product();
  beforeAll(() => product.start());
  afterAll(() => product.dispose());

  it('ends with 0 within five seconds while people write, watch and dawdle, and loses nothing', async () => {
    const ledger = ledgerOf(product);
    let over = false;
    const writing = Promise.all(
      Array.from({ length: 32 }, (_none, writer) => ledger.writer(wishes(`pisar-${writer}`), () => over)),
    );
    const watching = fetch(`${product.url}/api/live`, {
      headers: { authorization: `Bearer ${await product.api.token(admin)}` },
    }).then((response) => response.text());
    // Somebody who sends the head of a request and never its body.
    const dawdler = connect(Number(new URL(product.url).port), 'localhost').on('error', () => undefined);
    dawdler.write(
      'POST /api/registry/organisations HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"regionId"',
    );
    while (ledger.acknowledged.size < 100) await Promise.race([pause(1), writing]);
    over = true;
    const begun = performance.now();
    const [code] = await Promise.all([product.stop('SIGTERM'), writing]);
    const took = performance.now() - begun;
    await watching.catch(() => undefined);
    dawdler.destroy();
    expect([code, took < 5_000]).toEqual([0, true]);

    await product.start();
    await ledger.settleUnanswered();
    expect(await registered(product)).toEqual(ledger.ids);
    expect(await soundnessOf(product)).toEqual(sound);
  });
});

describe('a full disk', () => {
  const disk = smallDisk();
  const product = new Product(disk.folder);
  afterAll(async () => {
    await product.stop('SIGKILL');
    disk.dispose();
  });

  it('is told by a 503 with its reason, reading goes on, no acknowledgement is lost, and with space it works again', async () => {
    await product.start();
    const headers = { authorization: `Bearer ${await product.api.token(admin)}`, 'content-type': 'application/json' };
    const ledger = ledgerOf(product);
    let full = false;
    const limits = disk.fill();
    if (limits.through) {
      await product.stop();
      await product.start(limits);
    }
    const writer = async (number: number): Promise<void> => {
      for (const wish of wishes(`disk-${number}`)) {
        if (full) return;
        try {
          const { id } = await product.api.command('RegisterOrganisation', admin, { key: wish.key, body: wish.body });
          ledger.acknowledged.set(wish.key, { wish, id });
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          expect([error.status, error.problem.code]).toEqual([503, 'platform.store-unavailable']);
          ledger.unanswered.push(wish);
          full = true;
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_none, number) => writer(number)));
    expect(ledger.acknowledged.size).toBeGreaterThan(0);

    for (const language of ['cs', 'en'] as const) {
      const body = JSON.stringify({ regionId, kind: 'provider', name: 'x'.repeat(290) });
      const answer = await raw(product, {
        path: '/api/registry/organisations',
        headers: { ...headers, 'accept-language': language },
        body,
      });
      const problem = JSON.parse(answer.text) as Problem;
      expect([answer.status, problem.code, problem.detail, answer.headers['retry-after']]).toEqual([
        503,
        'platform.store-unavailable',
        expect.stringContaining(disk.words[language]),
        '1',
      ]);
      expect(
        flawsOfRefusal({ ...answer, status: 422, text: answer.text.replace('"status":503', '"status":422') }, language),
      ).toEqual([]);
    }
    expect((await fetch(`${product.url}/api/registry/organisations`)).status).toBe(200);
    expect((await fetch(`${product.url}/health/live`)).status).toBe(200);

    if (!disk.free()) {
      await product.stop();
      await product.start();
    }
    const health = async () => ((await (await fetch(`${product.url}/health/ready`)).json()) as { status: string }).status;
    await ledger.settleUnanswered();
    expect(await registered(product)).toEqual(ledger.ids);
    expect(await eventually(health, (status) => status === 'ready')).toBe('ready');
    await eventually(
      () => asks(product, admin, 'ListOrganisations'),
      ({ total }) => total === ledger.acknowledged.size,
    );
    expect(await soundnessOf(product)).toEqual(sound);

    await product.stop('SIGKILL');
    await product.start();
    expect(await registered(product)).toEqual(ledger.ids);
    expect(await soundnessOf(product)).toEqual(sound);
    expect(readdirSync(disk.folder)).toContain('registry');
    rmSync(join(disk.folder, 'ballast'), { force: true });
  });
});
