export * from './group';
export * from './meeting';
export * from './minutes-import';
export { looksLikeMinutes, parseMinutes, type MinutesDraft, type MinutesOptions } from './minutes-import';
export * from './office';
export * from './public-event';
export { missingSides, triad, type SeatRole, type Side } from './vocabulary';
