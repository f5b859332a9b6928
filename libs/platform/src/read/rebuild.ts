import { Conflict, NotFound, type Projection } from '@triada/kernel';
import type { Position } from '@triada/ports';
import { breathe, sleep } from '../runtime/bell';
import type { ContextRuntime } from '../runtime/context-runtime';
import type { LogReader } from './log-reader';
import { Projector } from './projector';
import { viewName } from './views';

export interface RebuildProgress {
  readonly events: number;
  readonly position: Position;
}

export interface RebuildResult {
  readonly view: string;
  /** Events read. */
  readonly events: number;
  /** SHA-256 over the documents of the view as it was, and as rebuilt. */
  readonly before: string;
  readonly after: string;
  readonly same: boolean;
}

const pageSize = 500;

/** Milliseconds after which every instance has seen which generation is live, and nobody reads the one before. */
const noticedBy = 2_000;

/**
 * Builds a view anew from the first event, beside the one that people read, then puts it in its place. Both are compared at the same
 * position: a difference means that the live one was wrong, or that its projection is no function of the events.
 */
export const rebuildView = async (
  runtime: ContextRuntime,
  name: string,
  progress: (made: RebuildProgress) => void = () => undefined,
): Promise<RebuildResult> => {
  const projection = runtime.definition.projections.find((one) => viewName(one) === name || one.view === name);
  if (!projection) throw new NotFound('platform.not-found', { view: name });
  const reader = runtime.readers.projector(viewName(projection));
  if (!reader) return runtime.orders!.order(viewName(projection), progress);
  if (runtime.rebuilding.has(viewName(projection)))
    throw new Conflict('platform.rebuild-running', { view: viewName(projection) });
  runtime.rebuilding.add(viewName(projection));
  try {
    return await replace(runtime, projection, reader, progress);
  } finally {
    runtime.rebuilding.delete(viewName(projection));
  }
};

const replace = async (
  runtime: ContextRuntime,
  projection: Projection<any, any>,
  reader: LogReader,
  progress: (made: RebuildProgress) => void,
): Promise<RebuildResult> => {
  const build = await openGeneration(runtime, projection);
  await build.follow(null, progress);
  return reader.holding(async () => {
    const { position, state } = reader.report;
    // A reader that stopped stands before what it could not apply: then the new view goes on to the head without it.
    await build.follow(state === 'stopped' ? null : position, progress);
    const [live, made] = [runtime.views.storedName(projection), build.stored];
    const { readModels } = runtime.parts;
    const [before, after] = [await readModels.hash(live), await readModels.hash(made)];
    await runtime.views.promote(projection);
    reader.resume();
    if (runtime.token === undefined) await readModels.drop(live, live);
    else await leaveToOthers(runtime, live);
    return { view: viewName(projection), events: build.events(), before, after, same: before === after };
  });
};

/** Other instances still read the generation before; it goes once they have seen that there is another. */
const leaveToOthers = async (runtime: ContextRuntime, live: string): Promise<void> => {
  runtime.board?.changed();
  const dropped = async () => {
    await sleep(noticedBy);
    await runtime.parts.readModels.drop(live, live);
  };
  runtime.tidyUp(dropped(), 'an old generation of a view could not be dropped');
};

/** An empty generation of the view and the means to fill it. */
const openGeneration = async (runtime: ContextRuntime, projection: Projection<any, any>) => {
  const { parts, store, views } = runtime;
  const stored = views.storedName(projection, 1);
  await parts.readModels.declare({ name: stored, indexes: projection.indexes });
  await parts.readModels.drop(stored, stored);
  const { token } = runtime;
  const projector = new Projector({
    projection,
    stored: () => stored,
    catalog: runtime.catalog,
    readModels: parts.readModels,
    token,
    changed: () => undefined,
  });
  // Under a lease, nobody who rebuilt it before writes into it any more.
  await projector.checkpoint();
  let place: Position | 'start' = 'start';
  let events = 0;
  return {
    stored,
    events: () => events,
    /** Up to and with `last`; to the head of the log when that is null. */
    follow: async (last: Position | 'start' | null, progress: (made: RebuildProgress) => void): Promise<void> => {
      if (last === 'start') return;
      for (;;) {
        const page = await store.readAll({ after: place, limit: pageSize });
        const wanted =
          last === null ? page.events : page.events.filter(({ position }) => store.comparePositions(position, last) <= 0);
        const newest = wanted.at(-1)?.position;
        if (newest !== undefined) {
          await projector.handle(wanted, newest);
          place = newest;
          events += wanted.length;
          progress({ events, position: newest });
        }
        if (page.end || wanted.length < page.events.length) break;
        await breathe();
      }
      // The projector leaves its place unwritten where nothing was for it; the next run must not begin before it.
      if (place !== 'start') await parts.readModels.apply(stored, stored, [], place, token);
    },
  };
};
