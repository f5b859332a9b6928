import { StoreUnavailable } from '@triada/ports';

/** Primary result codes, https://www.sqlite.org/rescode.html */
const reasons: Readonly<Record<number, StoreUnavailable['reason']>> = { 5: 'locked', 6: 'locked', 8: 'io', 10: 'io', 11: 'io', 13: 'disk-full', 14: 'io', 26: 'io' };

/** By its code and not its class: the error may come from another realm of the same process. */
export const isSqliteError = (error: unknown): error is Error & { errcode: number } => (error as { code?: string } | null)?.code === 'ERR_SQLITE_ERROR';

/** Names faults of disk and file for callers of the ports; every other error passes as it is. */
export const asUnavailable = (error: unknown, path: string): unknown => {
  if (!isSqliteError(error)) return error;
  const reason = reasons[error.errcode & 0xff];
  return reason ? new StoreUnavailable(reason, `${path}: ${error.message}`) : error;
};
