import { createHash } from 'node:crypto';
import { canonicalJson, type PlacedEvent } from '@triada/kernel';
import {
  canonicalContent,
  eventsAsOf,
  planAsOf,
  planDecider,
  type PastPoint,
  type Plan,
  type PlanContent,
  type PlanEvent,
  type PlanState,
} from '@triada/planning-domain';
import type { History } from '@triada/platform';
import { planAggregate } from '../../aggregates';
import { PlanReplay } from './plan-replay';

/** A plan of the past and the length of the history that gave it. */
export interface PastState {
  readonly plan: Plan;
  readonly events: number;
  readonly last: { readonly revision: number; readonly recordedAt: string; readonly validFrom: string } | null;
}

/** Plans whose replay is remembered; the one asked longest ago goes first. */
const remembered = 32;

interface Entry {
  readonly replay: PlanReplay;
  /** Reading on happens one after the other, so that no event is taken twice. */
  reading: Promise<void>;
}

/** One archive per log; a log that is closed takes its archive with it. */
const archives = new WeakMap<History, Map<string, Entry>>();

const entryOf = (history: History, planId: string): Entry => {
  const archive = archives.get(history) ?? new Map<string, Entry>();
  archives.set(history, archive);
  const entry = archive.get(planId) ?? { replay: new PlanReplay(), reading: Promise.resolve() };
  archive.delete(planId);
  archive.set(planId, entry);
  if (archive.size > remembered) archive.delete(archive.keys().next().value!);
  return entry;
};

export const eventsOf = (
  history: History,
  planId: string,
  from?: number,
  to?: number,
): Promise<readonly PlacedEvent<PlanEvent>[]> => history.read<PlanEvent>(planAggregate, planId, { from, to });

/** The replay of a plan up to the newest event of the log. Throws `NotFound` for a plan that nobody drafted. */
const replayed = async (history: History, planId: string): Promise<PlanReplay> => {
  const entry = entryOf(history, planId);
  const readOn = async () => entry.replay.append(await eventsOf(history, planId, entry.replay.events));
  entry.reading = entry.reading.then(readOn, readOn);
  try {
    await entry.reading;
  } catch (error) {
    // What could not be read is not remembered; nor are ids of plans that do not exist.
    archives.get(history)?.delete(planId);
    throw error;
  }
  return entry.replay;
};

const pastOf = (state: PlanState, events: number, last: PlacedEvent<PlanEvent> | undefined): PastState | undefined => {
  if (state.kind === 'unknown') return undefined;
  const place = last && { revision: last.place.revision, recordedAt: last.place.recordedAt, validFrom: last.place.validFrom };
  return { plan: state, events, last: place ?? null };
};

/** The first `length` events of a plan, folded on from the nearest remembered state. */
const stateAt = async (history: History, planId: string, replay: PlanReplay, length: number): Promise<PastState | undefined> => {
  if (length === 0) return undefined;
  const mark = replay.markWithin(length);
  // At least the last event is read, to say which one it was.
  const rest = await eventsOf(history, planId, Math.min(mark.events, length - 1), length - 1);
  const missing = rest.slice(rest.length - (length - mark.events));
  const state = mark.events === length ? mark.state : missing.reduce<PlanState>(planDecider.evolve, mark.state);
  return pastOf(state, length, rest.at(-1));
};

/** The plan at a point in the past; undefined when there was none, or no such revision. */
export const pastStateOf = async (history: History, planId: string, point: PastPoint): Promise<PastState | undefined> => {
  const replay = await replayed(history, planId);
  if (point.revision !== undefined) {
    const closing = replay.closingOf(point.revision);
    return closing && stateAt(history, planId, replay, closing.events);
  }
  const length = replay.lengthAt(point);
  if (length !== undefined) return stateAt(history, planId, replay, length);
  const events = await eventsOf(history, planId);
  const plan = planAsOf(events, point);
  const belonging = eventsAsOf(events, point);
  return plan && pastOf(plan, belonging.length, belonging.at(-1));
};

const seals = new WeakMap<PlanContent, string>();

/** The hash of a content, computed once for each content that is remembered. */
export const sealOf = (content: PlanContent): string => {
  const known = seals.get(content);
  if (known !== undefined) return known;
  // Node's own SHA-256: several times as fast as the portable one, with which the domain sealed what this is compared with.
  const hash = createHash('sha256').update(canonicalJson(canonicalContent(content))).digest('hex');
  seals.set(content, hash);
  return hash;
};
