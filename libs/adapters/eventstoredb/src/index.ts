export type { Restart } from './catch-up-subscription';
export type { ConnectionOptions } from './connection';
export { EventStoreDbStore, type EventStoreDbOptions } from './event-store-db';
export { SealedLog } from './sealing/sealed-log';
