export { EmbeddedEventStore, type EventStoreOptions } from './event-store/embedded-event-store';
export { leafHash, type LeafHeader } from './event-store/leaf';
export { EmbeddedKeyVault, type KeyVaultOptions } from './key-vault/embedded-key-vault';
export { EmbeddedBus, type BusOptions } from './messaging/embedded-bus';
export { EmbeddedCheckpoints } from './messaging/embedded-checkpoints';
export { EmbeddedInbox } from './messaging/embedded-inbox';
export { EmbeddedReadModels } from './read-models/embedded-read-models';
export { Database } from './sqlite/database';
export * from './open-embedded';
