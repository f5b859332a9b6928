import { MongoConnection, openMongoContext } from '@triada/adapter-mongodb';
import type { DistributedProduct } from '@triada/testing/distributed';
import { pause } from '@triada/testing/product';
import { municipalities } from '../chain/region';
import { eventsOf } from '../soundness';
import { proposalTexts, type Asked, type Load } from './load';
import { capacity, firstCapacity } from './world';

/** What the contexts made of what they heard of each other, against what they were told. */
export interface Effects {
  readonly expected: number;
  readonly lost: number;
  readonly doubled: number;
  /** Effects that stand before one that was told earlier in the same stream. */
  readonly disordered: number;
}

/** Contexts that take planning regions in, and the view in which. */
const intakes = { registry: 'region-territory', meetings: 'planning-region-copy', financing: 'known-planning-region' };
/** Milliseconds for which nothing more may come before what is missing counts as lost: a killed member leaves its group after thirty seconds. */
const patience = 180_000;

const none: Effects = { expected: 0, lost: 0, doubled: 0, disordered: 0 };
const sum = (parts: readonly Effects[]): Effects =>
  parts.reduce((a, b) => ({ expected: a.expected + b.expected, lost: a.lost + b.lost, doubled: a.doubled + b.doubled, disordered: a.disordered + b.disordered }), none);

/** Compares effects with what was told, in the order in which it was told. */
export const compared = (told: readonly string[], found: readonly string[]): Effects => {
  const places = new Map(told.map((one, place) => [one, place]));
  const known = new Set(found);
  let highest = -1;
  let disordered = 0;
  for (const one of known) {
    const place = places.get(one) ?? -1;
    if (place < highest) disordered++;
    highest = Math.max(highest, place);
  }
  return { expected: told.length, lost: told.filter((one) => !known.has(one)).length, doubled: found.length - known.size, disordered };
};

const ofType = (events: readonly any[], type: string): any[] => events.filter((event) => event.type === type).map(({ data }) => data);

/** In the logs: flags by changes of services, numbers and proposals by minutes, questions to councils by schemes. */
const inLogs = (asked: Asked, logs: Readonly<Record<string, readonly any[]>>): Effects => {
  const flags = ofType(logs['planning']!, 'MeasuresFlagged');
  const proposals = ofType(logs['planning']!, 'ProposalRecorded');
  const numbers = ofType(logs['meetings']!, 'MeetingNumbered');
  const questions = ofType(logs['financing']!, 'CouncilAsked');
  const flagOf = (from: number): string => `${capacity(0).form} ${capacity(0).unit}: ${from} → ${from + 1}`;
  return sum([
    ...[...asked.capacities].map(([serviceId, changes]) =>
      compared(
        Array.from({ length: changes }, (_none, index) => flagOf(firstCapacity + index)),
        flags.filter((flag) => flag.serviceId === serviceId).map(({ detail }) => detail),
      ),
    ),
    ...asked.minutes.map((meetingId) =>
      compared(
        proposalTexts(meetingId),
        proposals.filter(({ source }) => source?.meetingId === meetingId).map(({ text }) => text),
      ),
    ),
    // Numbers without a gap and each once; which meeting gets which is nobody's promise.
    compared(
      numbers.map((_one, index) => String(index + 1)),
      numbers.map(({ number }) => String(number)),
    ),
    ...asked.minutes.map((meetingId) => compared([meetingId], numbers.filter((one) => one.meetingId === meetingId).map((one) => one.meetingId))),
    ...asked.schemes.map((schemeId) =>
      sum(municipalities.map((code) => compared([code], questions.filter((one) => one.schemeId === schemeId && one.municipality === code).map(() => code)))),
    ),
  ]);
};

/** Acknowledged commands in the logs: each where its answer says, and no command twice. */
const ofCommands = ({ acknowledged }: Load, logs: Readonly<Record<string, readonly any[]>>): Effects => {
  const events = Object.values(logs).flat();
  const blocks = Map.groupBy(events, ({ commandId }) => commandId);
  const torn = [...blocks.values()].filter((block) => block.some(({ revision, stream }, index) => stream !== block[0].stream || revision !== block[0].revision + index));
  const there = acknowledged.filter(({ commandId, revision, stream }) => blocks.get(commandId)?.some((event) => event.stream === stream && event.revision === revision));
  return { expected: acknowledged.length, lost: acknowledged.length - there.length, doubled: torn.length, disordered: 0 };
};

/** Documents of an intake, whichever version of it is stored. */
export const intakeOf = async (connection: MongoConnection, context: string, view: string): Promise<readonly { readonly id: string; readonly name: string }[]> => {
  const { readModels } = openMongoContext(connection, context);
  const stored = (await readModels.views()).find(({ name }) => name.startsWith(`${view}_v`));
  return stored ? readModels.view<{ id: string; name: string }>(stored.name).find() : [];
};

/** In the intakes, which hold the last state alone: a late name in the place of a newer one would show. */
const inIntakes = async ({ settings }: DistributedProduct, { regions }: Asked): Promise<Effects> => {
  const connection = await MongoConnection.open({ url: settings['TRIADA_MONGODB_URL']! });
  try {
    const parts = Object.entries(intakes).map(async ([context, view]) => {
      const docs = await intakeOf(connection, context, view);
      const names = new Map(docs.map(({ id, name }) => [id, name]));
      return { ...none, expected: regions.size, lost: [...regions].filter(([id, name]) => names.get(id) !== name).length };
    });
    return sum(await Promise.all(parts));
  } finally {
    await connection.close();
  }
};

const logsOf = async (product: DistributedProduct): Promise<Record<string, readonly any[]>> => {
  const contexts = ['planning', 'meetings', 'registry', 'financing'];
  const logs: Record<string, readonly any[]> = {};
  for (const context of contexts) logs[context] = await eventsOf(product, { context });
  return logs;
};

export interface Settled {
  readonly commands: Effects;
  readonly effects: Effects;
  readonly milliseconds: number;
}

/** Waits until everything told has had its effects, or none has come for a while: what is late is not lost. Says how long that took. */
export const settled = async (product: DistributedProduct, load: Load): Promise<Settled> => {
  const from = performance.now();
  let fewest = Infinity;
  let lastCame = from;
  for (;;) {
    const logs = await logsOf(product);
    const effects = sum([inLogs(load, logs), await inIntakes(product, load)]);
    const now = performance.now();
    if (effects.lost < fewest) lastCame = now;
    fewest = Math.min(fewest, effects.lost);
    if (effects.lost === 0 || now - lastCame > patience) return { commands: ofCommands(load, logs), effects, milliseconds: now - from };
    await pause(2_000);
  }
};
