import { join } from 'node:path';
import { admin, Product } from '@triada/testing/product';
import { load, type BareServer, type Loaded } from './load';
import { median, percentile, secondsSince, type Scope } from './measure';
import { copiedId, copyStream, writePlan } from './plan-seed';
import { replayRate, replayRow } from './replay';
import type { Row } from './row';
import { memoryAtRest, rebuildAndMeasure, startAndMeasure, type Rebuild } from './running';

const eventsOfPlan = 2_000;
const view = 'plan-overview';

interface Sizes {
  /** Plans whose pages are read. */
  readonly read: number;
  /** Plans of the smaller and of the larger log; the larger is ten times the smaller. */
  readonly small: number;
  readonly large: number;
}

/** What is known of a product whose planning log holds so many plans. */
interface LongLog {
  readonly events: number;
  /** Seconds of the first start, which builds every view, and of a later one. */
  readonly cold: number;
  readonly warm: number;
  readonly rest: number;
  readonly rebuild: Rebuild;
  readonly replay: { readonly ours: number; readonly bare: number };
}

interface PageReads {
  readonly alone: Loaded;
  readonly many: Loaded;
  readonly bareAlone: Loaded;
  readonly bareMany: Loaded;
}

/** Reads of plan pages, the past of a long plan, and what starts, memory and rebuilds cost with a long log. */
export class PlanBench {
  readonly #product = new Product();
  readonly #log = join(this.#product.data, 'planning', 'log.db');
  #plans = 1;
  #planId = '';

  constructor(
    private readonly scope: Scope,
    private readonly bare: BareServer,
  ) {}

  async rows(): Promise<readonly Row[]> {
    const sizes: Sizes = this.scope.quick ? { read: 20, small: 5, large: 50 } : { read: 100, small: 50, large: 500 };
    try {
      await this.#product.start();
      this.scope.say(`a plan of ${eventsOfPlan} events through the API`);
      this.#planId = await writePlan(this.#product, eventsOfPlan, 2023);
      const one = await this.#reads();
      const past = await this.#past();
      const stages = [...new Set([sizes.small, sizes.read, sizes.large])].sort((a, b) => a - b);
      const logs = new Map<number, LongLog>();
      let many = one;
      for (const plans of stages) {
        await this.#growTo(plans);
        if (plans === sizes.read) {
          await this.#product.start();
          many = await this.#reads();
        } else logs.set(plans, await this.#longLog());
      }
      return [...pageRows(one, many, sizes.read), ...past, ...logRows(logs.get(sizes.small)!, logs.get(sizes.large)!)];
    } finally {
      await this.#product.dispose();
    }
  }

  async #growTo(plans: number): Promise<void> {
    this.scope.say(`${plans} plans of ${eventsOfPlan} events`);
    await this.#product.stop();
    await copyStream(this.#log, 'planning', `plan-${this.#planId}`, this.#plans, plans);
    this.#plans = plans;
  }

  /** Pages of all plans in turn, over one connection and over 32. */
  async #reads(): Promise<PageReads> {
    const seconds = this.scope.quick ? 3 : 6;
    const paths = Array.from({ length: this.#plans }, (_none, number) => `/api/planning/plans/${copiedId(this.#planId, number)}`);
    for (const [id, path] of paths.entries()) await this.bare.keep(id, await (await fetch(this.#product.url + path)).text());
    const ours = (connections: number) =>
      load({ url: this.#product.url, connections, seconds, requests: paths.map((path) => ({ method: 'GET', path })) });
    const bare = (connections: number) =>
      load({
        url: this.bare.url,
        connections,
        seconds,
        requests: paths.map((_path, id) => ({ method: 'GET', path: `/document/${id}` })),
      });
    return { alone: await ours(1), bareAlone: await bare(1), many: await ours(32), bareMany: await bare(32) };
  }

  /** A plan of 10,000 events as of random moments and revisions: the first look of a process, and all later ones. */
  async #past(): Promise<readonly Row[]> {
    const events = 10_000;
    this.scope.say(`a plan of ${events} events through the API`);
    const planId = await writePlan(this.#product, events, 2024);
    const { api } = this.#product;
    const { revisions } = await api.question<{ revisions: { revision: number; recordedAt?: string; closedAt?: string }[] }>(
      'GetRevisionTimeline',
      undefined,
      { planId },
    );
    const from = Date.parse(
      (
        await api.question<{ items: { recordedAt: string }[] }>('AuditTimeline', admin, {
          context: 'planning',
          stream: `plan-${planId}`,
        })
      ).items[0]!.recordedAt,
    );
    const to = Date.now();
    const look = async (index: number): Promise<number> => {
      const revision = revisions[Math.floor(Math.random() * revisions.length)]!.revision;
      const moment = new Date(from + Math.random() * (to - from)).toISOString();
      const path =
        index % 2 === 0
          ? `/api/planning/plans/${planId}/as-of?recordedUntil=${moment}`
          : `/api/planning/plans/${planId}/revisions/${revision}`;
      const begun = process.hrtime.bigint();
      const answer = await fetch(this.#product.url + path);
      await answer.text();
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return secondsSince(begun) * 1000;
    };
    const times: number[] = [];
    await this.#product.stop();
    await this.#product.start();
    const first = await look(0);
    for (let index = 0; index < (this.scope.quick ? 300 : 1_000); index++) times.push(await look(index));
    const what = `a plan of ${events.toLocaleString('en')} events as of any moment or revision`;
    return [
      { section: 'past', what: `${what}: p99`, unit: 'ms', ours: percentile(times, 0.99), target: { of: 'value', atMost: 30 } },
      { section: 'past', what: `${what}: median`, unit: 'ms', ours: median(times) },
      { section: 'past', what: `${what}: the first after a start`, unit: 'ms', ours: first },
    ];
  }

  async #longLog(): Promise<LongLog> {
    const { quick, say } = this.scope;
    say('start, memory, rebuild, replay');
    const cold = await startAndMeasure(this.#product);
    const warm: number[] = [];
    for (let round = 0; round < 3; round++) {
      await this.#product.stop();
      warm.push(await startAndMeasure(this.#product));
    }
    const rest = await memoryAtRest(this.#product);
    const rebuild = await rebuildAndMeasure(this.#product, admin, view);
    await this.#product.stop();
    return {
      events: rebuild.events,
      cold,
      warm: median(warm),
      rest,
      rebuild,
      replay: await replayRate(this.#log, quick ? 1 : 2),
    };
  }
}

const pageRows = (one: PageReads, many: PageReads, plans: number): readonly Row[] => {
  const what = `plan page of ${eventsOfPlan.toLocaleString('en')} events, 1 plan (beside: ${plans} plans)`;
  const yardstick = 'bare Nest/Fastify, the same bytes by key';
  return [
    {
      section: 'reads',
      what: `${what}, 1 connection: p99`,
      unit: 'ms',
      ours: one.alone.p99,
      yardstick: { what: yardstick, value: one.bareAlone.p99 },
      atTenTimes: { ours: many.alone.p99, yardstick: many.bareAlone.p99 },
    },
    {
      section: 'reads',
      what: `${what}, 32 connections: p99`,
      unit: 'ms',
      ours: one.many.p99,
      yardstick: { what: yardstick, value: one.bareMany.p99 },
      atTenTimes: { ours: many.many.p99, yardstick: many.bareMany.p99 },
    },
    {
      section: 'reads',
      what: `${what}, 32 connections`,
      unit: '/s',
      ours: one.many.perSecond,
      yardstick: { what: yardstick, value: one.bareMany.perSecond },
      atTenTimes: { ours: many.many.perSecond, yardstick: many.bareMany.perSecond },
    },
  ];
};

const logRows = (small: LongLog, large: LongLog): readonly Row[] => {
  const events = `${small.events.toLocaleString('en')} events (10×: ${large.events.toLocaleString('en')})`;
  const row = (section: string, what: string, unit: Row['unit'], of: (log: LongLog) => number): Row => ({
    section,
    what: `${what}, ${events}`,
    unit,
    ours: of(small),
    atTenTimes: { ours: of(large) },
  });
  return [
    replayRow(small.replay, large.replay),
    row('start', 'start to ready', 's', ({ warm }) => warm),
    row('start', 'first start to ready: every view built', 's', ({ cold }) => cold),
    row('rebuild', `rebuild of ${view}`, '/s', ({ rebuild }) => rebuild.events / rebuild.seconds),
    row('memory', 'memory at rest', 'MiB', ({ rest }) => rest),
    row('memory', 'memory at the end of the rebuild', 'MiB', ({ rebuild }) => rebuild.end),
    row('memory', 'most memory during the rebuild', 'MiB', ({ rebuild }) => rebuild.peak),
  ];
};
