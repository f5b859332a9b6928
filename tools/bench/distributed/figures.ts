import { randomUUID } from 'node:crypto';
import { municipalitiesOfOrp } from '@triada/reference-data';
import { admin, pause, type Deployment } from '@triada/testing/product';
import { connections, organisation } from '../commands';
import { load, type Loaded } from '../load';
import { percentile, secondsSince, type Scope } from '../measure';
import { rebuild } from '../running';
import { machineBusy, processesNow, sharesBetween } from './processes';

/** Who used the processors while something ran. */
export interface Usage {
  /** Processors in use by each name: 1 is one processor the whole time. */
  readonly shares: ReadonlyMap<string, number>;
  /** Of the whole machine, others included. */
  readonly machine: number;
}

/** Milliseconds between the acknowledgement of a command and the answer of another context that knows of it. */
export interface Seen {
  readonly p50: number;
  readonly p99: number;
}

/** What is measured in the same way on both products. */
export interface Figures {
  readonly commands: Loaded & Usage;
  readonly seen: Seen;
  /** The same while fifty commands a second come in. */
  readonly seenBusy: Seen;
  /** Events a second from a log that stands full into the read model of another context. */
  readonly intake: number;
  /** Events a second, of a view with a document for each event. */
  readonly rebuild: number;
  /** MiB of each process at rest, instances of one service in a row. */
  readonly memory: ReadonlyMap<string, readonly number[]>;
}

/** Milliseconds that anything may take to become visible. */
const patience = 300_000;

export const measured = async <Result>(task: () => Promise<Result>): Promise<Result & Usage> => {
  const [before, busy, begun] = [processesNow(), machineBusy(), process.hrtime.bigint()];
  const result = await task();
  const seconds = secondsSince(begun);
  return { ...result, shares: sharesBetween(before, processesNow(), seconds), machine: (machineBusy() - busy) / seconds };
};

/** Commands that create, as many as are answered or so many a second. */
export const commands = async (product: Deployment, seconds: number, rate?: number): Promise<Loaded> => {
  const headers = { authorization: `Bearer ${await product.api.token(admin)}`, 'content-type': 'application/json' };
  const requests = [{ method: 'POST', path: '/api/registry/organisations', body: organisation }] as const;
  return load({ url: product.url, connections, seconds, rate, headers, requests });
};

const [{ code } = { code: '' }] = municipalitiesOfOrp('5102');

/** A region is founded in the planning; from the answer on, the meetings are asked again and again until they know it. */
const secondsUntilSeen = async ({ api }: Deployment): Promise<number> => {
  const regionId = `bench-${randomUUID().slice(0, 18)}`;
  await api.command('FoundPlanningRegion', admin, { body: { regionId, name: regionId, municipalities: [code], owner: null } });
  const begun = process.hrtime.bigint();
  while ((await api.question<{ regionVersion: number | null }>('ShowCoverageBoard', admin, { regionId })).regionVersion === null)
    if (secondsSince(begun) * 1000 > patience) throw new Error(`the meetings do not know of the region ${regionId} after ${patience} ms`);
  return secondsSince(begun);
};

export const seenIn = async (product: Deployment, samples: number): Promise<Seen> => {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample++) times.push(1000 * (await secondsUntilSeen(product)));
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
};

/** The same under a steady load that the product can bear. */
export const seenUnderLoad = async (product: Deployment, samples: number): Promise<Seen> => {
  const seconds = Math.max(4, samples / 5);
  const [seen] = await Promise.all([seenIn(product, samples), commands(product, seconds, 50)]);
  return seen;
};

/** Documents of a view; to count them costs the server a look at each. */
const documentsOf = async ({ api }: Deployment, wanted: string, name: string): Promise<number> => {
  const { items } = await api.question<{ items: { context: string; view: string; documents: number }[] }>('ListViews', admin);
  return items.find(({ context, view }) => context === wanted && view.startsWith(name))!.documents;
};

/** Organisations of the registry once nothing more comes in. */
export const registered = async (product: Deployment): Promise<number> => {
  for (let before = -1; ; await pause(2_000)) {
    const now = await documentsOf(product, 'registry', 'organisation-list');
    if (now === before) return now;
    before = now;
  }
};

/** Resolves when the planning has so many organisations. */
export const untilKnown = async (product: Deployment, count: number): Promise<void> => {
  for (const until = Date.now() + patience; (await documentsOf(product, 'planning', 'known-organisation')) < count; await pause(20))
    if (Date.now() > until) throw new Error(`the planning does not know ${count} organisations after ${patience} ms`);
};

export const rebuildRate = async (product: Deployment): Promise<number> => {
  const { events, seconds } = await rebuild(product, admin, 'organisation-list');
  return events / seconds;
};

/** MiB of each process once nothing has happened for a while. */
export const memoryAtRest = async (): Promise<Figures['memory']> => {
  await pause(3_000);
  const groups = Map.groupBy(processesNow(), ({ name }) => name);
  return new Map([...groups].map(([name, all]) => [name, all.map(({ memory }) => memory)]));
};

export const samplesOf = ({ quick }: Scope): number => (quick ? 40 : 100);
export const secondsOf = ({ quick }: Scope): number => (quick ? 5 : 10);
/** Events that wait in the log when the relay is let go. */
export const backlogOf = ({ quick }: Scope): number => (quick ? 1_000 : 3_000);
