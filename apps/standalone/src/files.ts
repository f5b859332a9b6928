import type { BackupSource } from '@triada/platform';
import type { Config } from './config';

/** Databases whose copies may not grow old: keys of persons; names and passwords of accounts. `triada restore` expects the same. */
export const secretDatabases: readonly string[] = ['keys.db', 'access/credentials.db'];

/** What a backup has to know of the files of this product beside the logs, views and messages of its contexts. */
export const filesOf = ({ TRIADA_SAMPLE }: Pick<Config, 'TRIADA_SAMPLE'>): Pick<BackupSource, 'secrets' | 'marks' | 'leftOut'> => ({
  secrets: secretDatabases,
  marks: [`sample-${TRIADA_SAMPLE}.loaded`],
  leftOut: {
    'keys/kek': 'opens every name; keep a copy of it apart from all backups',
    'access/provider-keys.json': 'whoever has it can sign any token; a new one is made, and everybody signs in again',
    'access/provider.db': 'sessions, which must not come back after a sign-out; everybody signs in again',
  },
});
