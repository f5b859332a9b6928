import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '@triada/ports';

export interface FileLock {
  release(): void;
}

/**
 * Takes a data file for this process alone: an exclusive SQLite lock on a small file beside it, held by a connection of its own.
 * The operating system drops it when the process ends in whatever way, so no stale lock is ever left. Throws
 * `StoreUnavailable('locked')` at once when somebody else has it, another handle of this process included.
 */
export const lockFile = (path: string): FileLock => {
  const holder = new DatabaseSync(`${path}-lock`, { timeout: 0 });
  try {
    holder.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    holder.close();
    if ((error as { errcode?: number }).errcode !== 5) throw error;
    throw new StoreUnavailable('locked', `${path} is in use by another running process; stop that one or choose another data folder`);
  }
  return { release: () => holder.isOpen && holder.close() };
};
