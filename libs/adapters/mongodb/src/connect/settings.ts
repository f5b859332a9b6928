import type { MongoClientOptions } from 'mongodb';

/** How the server is reached. Secrets come as values that the service read from files; certificates are named as files. */
export interface MongoSettings {
  /** `mongodb://…` or `mongodb+srv://…`, one host or a replica set. What this adapter needs (write concern, retries) it sets itself. */
  readonly url: string;
  readonly user?: string;
  readonly password?: string;
  /** File of the authority that signed the server's certificate, PEM; with it the connection is TLS. */
  readonly caFile?: string;
  /** File of the own certificate and key, PEM, where the server asks for one; with it the connection is TLS. */
  readonly certificateFile?: string;
  /** Milliseconds that one operation waits for a server before it is told that there is none (default 5,000). */
  readonly patience?: number;
}

/**
 * What every connection has, whatever its URL says: acknowledged means on disk at a majority; nothing is repeated behind our back, for
 * an unknown outcome is settled by looking (ADR 0042).
 */
export const clientOptions = ({ caFile, certificateFile, password, patience = 5_000, url, user }: MongoSettings): MongoClientOptions => {
  if (!/^mongodb(?:\+srv)?:\/\//.test(url)) throw new Error('the address of MongoDB starts with mongodb:// or mongodb+srv://');
  if ((user === undefined) !== (password === undefined)) throw new Error('user and password of MongoDB go together');
  return {
    appName: 'triada',
    // By these names, and not as `writeConcern` and `readConcern`: parts of an address would win over parts of those.
    w: 'majority',
    journal: true,
    readConcernLevel: 'majority',
    readPreference: 'primary',
    retryWrites: false,
    retryReads: true,
    ignoreUndefined: false,
    serverSelectionTimeoutMS: patience,
    connectTimeoutMS: patience,
    socketTimeoutMS: Math.max(30_000, patience),
    heartbeatFrequencyMS: 2_000,
    ...(user !== undefined && { auth: { username: user, password: password! } }),
    ...((caFile !== undefined || certificateFile !== undefined) && { tls: true }),
    ...(caFile !== undefined && { tlsCAFile: caFile }),
    ...(certificateFile !== undefined && { tlsCertificateKeyFile: certificateFile }),
  };
};
