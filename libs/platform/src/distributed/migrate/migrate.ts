import { isProcessGroup } from '../../runtime/check-definition';
import { compareLogs, type SameLog } from './compare-logs';
import { copyLog } from './copy-log';
import { moveKeyFile, type MovableContext, type MovableInstallation } from './installations';

export interface MigrateOptions {
  readonly from: MovableInstallation;
  readonly to: MovableInstallation;
  readonly contexts: readonly string[];
  readonly progress?: (context: string, step: 'copy' | 'compare', done: number, total: number) => void;
}

export interface MigrateReport {
  readonly keys: { readonly alive: number; readonly destroyed: number };
  readonly contexts: readonly ({ readonly context: string; readonly handled: number } & SameLog)[];
}

/**
 * Moves an installation to other engines: keys of persons, what processes have handled, and the logs with ids, order, instants and
 * hashes; then compares every event. Repeatable: what is there already is left alone, so a move that was cut off goes on. Views,
 * intakes and messages are made again from the logs when the product starts there; accounts are not part of it.
 *
 * The order matters: a process that met a message of the past before it knows that it has handled it would decide anew.
 */
export const migrateInstallation = async ({ contexts, from, progress = () => undefined, to }: MigrateOptions): Promise<MigrateReport> => {
  const keys = await moveKeys(from, to);
  const moved: (MigrateReport['contexts'][number])[] = [];
  for (const context of contexts) {
    const [source, target] = await openBoth(from, to, context);
    try {
      const handled = await moveHandled(source, target);
      const { events: total } = await source.store.inspection.statistics();
      await copyLog(source.store, target.store, (done) => progress(context, 'copy', done, total));
      const same = await compareLogs(source.store, target.store, (done) => progress(context, 'compare', done, total));
      moved.push({ context, handled, ...same });
    } finally {
      await Promise.all([source.close(), target.close()]);
    }
  }
  return { keys, contexts: moved };
};

const openBoth = async (from: MovableInstallation, to: MovableInstallation, context: string): Promise<[MovableContext, MovableContext]> => {
  const source = await from.open(context);
  try {
    return [source, await to.open(context)];
  } catch (error) {
    await source.close();
    throw error;
  }
};

const moveKeys = async (from: MovableInstallation, to: MovableInstallation): Promise<MigrateReport['keys']> => {
  const count = { alive: 0, destroyed: 0 };
  // The source first: it refuses where its key is missing though it is needed.
  const source = await from.keys();
  moveKeyFile(from.keyFile, to.keyFile);
  const target = await to.keys();
  for await (const key of source.wrappedKeys()) {
    await target.takeOver(key);
    count[key.wrapped === null ? 'destroyed' : 'alive']++;
  }
  return count;
};

/** Of processes alone: intakes and relays begin again, so that the views of the target hold everything. */
const moveHandled = async ({ inbox: source }: MovableContext, { inbox: target }: MovableContext): Promise<number> => {
  let count = 0;
  for await (const { group, key, revision } of source.handled()) {
    if (!isProcessGroup(group)) continue;
    await target.record(group, key, revision);
    count++;
  }
  return count;
};
