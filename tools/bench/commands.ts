import { join } from 'node:path';
import type { Health } from '@triada/platform';
import { admin, Product } from '@triada/testing/product';
import { load, type BareServer, type Loaded } from './load';
import { median, type Scope } from './measure';
import { copyStream } from './plan-seed';
import type { Row } from './row';

export const connections = 32;
export const organisation = JSON.stringify({
  regionId: 'liberec',
  kind: 'provider',
  name: 'Ukázková péče, z. ú.',
  contact: { phone: '+420 400 000 000', web: 'https://pece.example.org', note: 'Kancelář je otevřena dopoledne, [<id>].' },
});
const contact = JSON.stringify({
  contact: { phone: '+420 400 000 001', email: 'pece@example.org', note: 'Kancelář je otevřena i odpoledne, [<id>].' },
});

interface Pair {
  readonly ours: Loaded;
  readonly bare: Loaded;
}

/** Ours and the yardstick in turn, so that whatever else the machine does meets both. */
export const inTurn = async (rounds: number, ours: () => Promise<Loaded>, bare: () => Promise<Loaded>): Promise<Pair> => {
  const found: Pair[] = [];
  for (let round = 0; round < rounds; round++) found.push({ ours: await ours(), bare: await bare() });
  const of = (side: keyof Pair): Loaded => {
    const figure = (key: keyof Loaded) => median(found.map((pair) => pair[side][key]));
    return { perSecond: figure('perSecond'), p50: figure('p50'), p99: figure('p99') };
  };
  return { ours: of('ours'), bare: of('bare') };
};

const rows = (what: string, { bare, ours }: Pair, later: Pair): readonly Row[] => [
  {
    section: 'commands',
    what: `${what} over HTTP, ${connections} connections`,
    unit: '/s',
    ours: ours.perSecond,
    yardstick: { what: 'bare Nest/Fastify, one durable insert', value: bare.perSecond },
    atTenTimes: { ours: later.ours.perSecond, yardstick: later.bare.perSecond },
    target: { of: 'ratio', atLeast: 0.5 },
  },
  {
    section: 'commands',
    what: `${what}: p99`,
    unit: 'ms',
    ours: ours.p99,
    yardstick: { what: 'bare Nest/Fastify: p99', value: bare.p99 },
    atTenTimes: { ours: later.ours.p99, yardstick: later.bare.p99 },
  },
];

/** Milliseconds until every view of the registry holds all of its log. */
const untilViewsAtHead = async (product: Product): Promise<number> => {
  const begun = performance.now();
  for (;;) {
    const { contexts } = (await (await fetch(`${product.url}/health/ready`)).json()) as Health;
    const { head, readers } = contexts.find(({ name }) => name === 'registry')!;
    if (readers.every(({ position }) => position === head)) return performance.now() - begun;
  }
};

/** The full path – token, schema, decide, durable append – against the real process, on a small log and on one ten times as long. */
export const commandRows = async ({ quick, say }: Scope, bare: BareServer): Promise<readonly Row[]> => {
  const product = new Product();
  const [rounds, seconds] = quick ? [2, 3] : [3, 4];
  try {
    await product.start();
    const asked = { connections, seconds };
    const post = async (paths: readonly string[], body: string) => {
      const headers = { authorization: `Bearer ${await product.api.token(admin)}`, 'content-type': 'application/json' };
      return load({ ...asked, url: product.url, headers, requests: paths.map((path) => ({ method: 'POST', path, body })) });
    };
    const insert = (body: string) =>
      load({
        ...asked,
        url: bare.url,
        headers: { 'content-type': 'application/json' },
        requests: [{ method: 'POST', path: '/row', body }],
      });
    const register = () =>
      inTurn(
        rounds,
        () => post(['/api/registry/organisations'], organisation),
        () => insert(organisation),
      );
    const found = async () => (await product.api.command('RegisterOrganisation', admin, { body: JSON.parse(organisation) })).id;
    const [single, ...ids] = await Promise.all(Array.from({ length: 321 }, found));
    const postChanges = () =>
      post(
        ids.map((id) => `/api/registry/organisations/${id}/contact`),
        contact,
      );
    const change = () =>
      inTurn(
        rounds,
        postChanges,
        () => insert(contact),
      );
    say('commands');
    await post(['/api/registry/organisations'], organisation);
    await insert(organisation);
    const [registered, changed] = [await register(), await change()];
    await postChanges();
    const caughtUp = await untilViewsAtHead(product);
    const { events } = (
      await product.api.question<{ items: { context: string; events: number }[] }>('AuditLogs', admin)
    ).items.find(({ context }) => context === 'registry')!;
    say(`commands on a log of ${10 * events} events`);
    await product.stop();
    await copyStream(join(product.data, 'registry', 'log.db'), 'registry', `organisation-${single}`, 1, 9 * events);
    await product.start();
    return [
      ...rows('a command that creates', registered, await register()),
      ...rows('a command that changes', changed, await change()),
      { section: 'commands', what: 'changes: every view at the head of the log after the last answer', unit: 'ms', ours: caughtUp },
    ];
  } finally {
    await product.dispose();
  }
};
