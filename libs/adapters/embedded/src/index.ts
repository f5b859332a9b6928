export { EmbeddedEventStore, type EventStoreOptions } from './event-store/embedded-event-store';
