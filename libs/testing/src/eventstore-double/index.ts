export { Faults } from './faults';
export { EventStoreProtocolDouble, type ProtocolDoubleOptions } from './protocol-double';
export { serveProtocolDouble } from './serve';
