import { NotFound, Unavailable } from '@triada/kernel';
import { z } from 'zod';
import type { Installation } from '../module/installation';
import { defineOperation } from './operation';
import { withProgress } from './with-progress';

/** Installations that are being backed up now. */
const running = new WeakSet<Installation>();

/**
 * An online backup into the folder that the operator has set. Lines of progress, then what was made; a backup that fails after the
 * answer began says so in its last line (`failed`), for the status has gone out by then.
 */
export const takeBackup = defineOperation({
  name: 'TakeBackup',
  summary: { cs: 'Zálohovat instalaci za chodu', en: 'Back up the running installation' },
  method: 'POST',
  path: '/operations/backups',
  params: z.object({}),
  response: z.looseObject({
    done: z.int().describe('files copied and verified'),
    total: z.int(),
    backup: z.string().optional().describe('folder of the finished backup'),
    failed: z.string().optional().describe('why there is none'),
  }),
  lines: true,
  handle: ({ installation }) => {
    const { backups } = installation;
    if (!backups) throw new NotFound('platform.backup-elsewhere');
    if (running.has(installation)) throw new Unavailable('platform.backup-running');
    running.add(installation);
    let made = { done: 0, total: 0 };
    const task = async (progress: (made: { done: number; total: number }) => void) => {
      try {
        return await backups.take((now) => progress((made = now)));
      } catch (error) {
        return { ...made, failed: (error as Error).message };
      } finally {
        running.delete(installation);
      }
    };
    return { content: withProgress(task) };
  },
});
