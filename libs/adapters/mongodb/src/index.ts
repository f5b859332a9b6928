export { MongoConnection, type OpenOptions } from './connect/connection';
export type { MongoSettings } from './connect/settings';
export { MongoKeyVault, type KeyVaultOptions } from './key-vault/mongo-key-vault';
export { MongoLeases } from './leases/mongo-leases';
export { MongoCheckpoints } from './messaging/mongo-checkpoints';
export { MongoHeldMessages } from './messaging/mongo-held-messages';
export { MongoInbox } from './messaging/mongo-inbox';
export * from './open-mongodb';
export { MongoReadModels } from './read-models/mongo-read-models';
