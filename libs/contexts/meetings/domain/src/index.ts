export * from './group';
export * from './meeting';
export * from './office';
export * from './public-event';
export { missingSides, triad, type SeatRole, type Side } from './vocabulary';
