/** How far the copied log of a context goes. */
export interface BackedUpLog {
  readonly context: string;
  readonly events: number;
  /** Null for an empty log. */
  readonly lastPosition: string | null;
  readonly lastLeafHash: string | null;
}

export interface BackupProgress {
  readonly done: number;
  readonly total: number;
  /** File that was copied and verified last. */
  readonly file: string;
}

export interface BackupReport extends BackupProgress {
  /** Folder of this backup. */
  readonly backup: string;
  readonly bytes: number;
  readonly logs: readonly BackedUpLog[];
  /** The backup lies on the disk of the data: it does not survive the loss of that disk. */
  readonly sameDisk: boolean;
}

/** Online backups of all that one installation keeps. */
export interface Backups {
  /** Resolves when the backup is whole, verified and under its name. Throws, with nothing left behind, where it cannot be. */
  take(progress: (made: BackupProgress) => void): Promise<BackupReport>;
}
