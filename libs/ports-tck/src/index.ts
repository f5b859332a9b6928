export * from './event-store/do-nothing';
export * from './event-store/fixture';
export * from './event-store/linearizability';
export { eventStoreSuite } from './event-store/suite';
export * from './suite/suite';
