import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedCheckpoints, EmbeddedHeldMessages, EmbeddedInbox, openViews } from '@triada/adapter-embedded';
import type { Checkpoints, HeldMessages, Inbox } from '@triada/ports';

/** Where the groups of a test keep what the product keeps in the database of the read models: here SQLite, on disk. */
export interface Stores {
  readonly checkpoints: Checkpoints;
  readonly held: HeldMessages;
  readonly inbox: Inbox;
  close(): void;
}

export interface StoreFolder {
  open(): Stores;
  remove(): void;
}

export const storeFolder = (): StoreFolder => {
  const folder = mkdtempSync(join(tmpdir(), 'triada-kafka-stores-'));
  return {
    open: () => {
      const views = openViews(join(folder, 'views.db'));
      const held = EmbeddedHeldMessages.open(join(folder, 'held.db'));
      return {
        checkpoints: new EmbeddedCheckpoints(views),
        inbox: new EmbeddedInbox(views),
        held,
        close: () => {
          held.close();
          views.close();
        },
      };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
