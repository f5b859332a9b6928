import type { Installation } from '../module/installation';
import type { ReaderReport } from '../read/log-reader';

export interface Health {
  /** `starting`: views are not what the log says yet · `degraded`: it works, but somebody has to look. */
  readonly status: 'starting' | 'ready' | 'degraded' | 'unavailable';
  readonly contexts: readonly {
    readonly name: string;
    readonly head: string | null;
    readonly readers: readonly ReaderReport[];
  }[];
  /** Messages that a consumer could not handle, by group. */
  readonly parked: Readonly<Record<string, number>>;
}

/** Whether this process can serve, and who of its readers lags or stopped and why. */
export const healthOf = async (installation: Installation): Promise<Health> => {
  const contexts = await Promise.all(
    installation.contexts.map(async (runtime) => ({
      name: runtime.definition.name,
      head: await runtime.store.head().catch(() => null),
      readers: runtime.readers.reports(),
    })),
  );
  const parked: Record<string, number> = {};
  for (const { group } of await installation.deadLetters.list()) parked[group] = (parked[group] ?? 0) + 1;
  const readers = contexts.flatMap((context) => context.readers);
  const has = (state: ReaderReport['state']) => readers.some((reader) => reader.state === state);
  const status = contexts.some(({ head }) => head === null)
    ? 'unavailable'
    : !installation.ready || has('catching-up')
      ? 'starting'
      : has('stopped') || Object.keys(parked).length > 0
        ? 'degraded'
        : 'ready';
  return { status, contexts, parked };
};
