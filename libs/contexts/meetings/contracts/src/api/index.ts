export * from './group.requests';
export * from './group.responses';
export * from './meeting.requests';
export * from './meeting.responses';
export * from './minutes-import.requests';
export * from './minutes.requests';
export * from './public-event.requests';
export * from './public-event.responses';
export { emptyRequest } from './shared';
