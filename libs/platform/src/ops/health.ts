import type { Installation } from '../module/installation';
import type { ReaderReport } from '../read/log-reader';
import type { Dependency } from '../runtime/ports';

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
  /** What to read first, in the repository of the product; left out where nobody has to look. */
  readonly runbooks?: readonly string[];
  /** Servers that this process needs: `answers`, or why one does not. Left out where it needs none. */
  readonly dependencies?: Readonly<Record<string, string>>;
}

const runbookOf = { stopped: 'docs/runbooks/stopped-reader.md', parked: 'docs/runbooks/parked-messages.md' };

/** Milliseconds in which a server has to answer. */
const patience = 3_000;

/** Whether this process can serve, and who of its readers lags or stopped and why. */
export const healthOf = async (installation: Installation): Promise<Health> => {
  const dependencies = await Promise.all(installation.dependencies.map(asked));
  const missing = dependencies.filter(({ fault }) => fault !== null);
  const lost = missing.some(({ essential }) => essential);
  const contexts = await Promise.all(
    installation.contexts.map(async (runtime) => ({
      name: runtime.definition.name,
      head: await within(runtime.store.head()).catch(() => null),
      readers: runtime.readers.reports(),
    })),
  );
  const parked: Record<string, number> = {};
  if (!lost) for (const { group } of await installation.deadLetters.list()) parked[group] = (parked[group] ?? 0) + 1;
  const readers = contexts.flatMap((context) => context.readers);
  const has = (state: ReaderReport['state']) => readers.some((reader) => reader.state === state);
  const status =
    lost || contexts.some(({ head }) => head === null)
      ? 'unavailable'
      : !installation.ready || has('catching-up')
        ? 'starting'
        : has('stopped') || missing.length > 0 || Object.keys(parked).length > 0
          ? 'degraded'
          : 'ready';
  const runbooks = [...(has('stopped') ? [runbookOf.stopped] : []), ...(Object.keys(parked).length > 0 ? [runbookOf.parked] : [])];
  const told = dependencies.map(({ fault, name }) => [name, fault ?? 'answers']);
  return { status, contexts, parked, ...(runbooks.length > 0 && { runbooks }), ...(told.length > 0 && { dependencies: Object.fromEntries(told) as Record<string, string> }) };
};

const asked = async ({ check, essential, name }: Dependency) => ({
  name,
  essential,
  fault: await within(check()).then(
    () => null,
    (error: Error) => error.message,
  ),
});

const within = async <Answer>(asking: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
  });
  return Promise.race([asking, late]).finally(() => clearTimeout(timer));
};
