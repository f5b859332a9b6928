export * from './meeting.commands';
export * from './meeting.decider';
export * from './meeting.events';
export { titleFrom } from './meeting.follow-up';
export { isNumbered } from './meeting.minutes';
export * from './meeting.parts';
export { nextSuchDay, sidesMissingIn } from './meeting.rules';
export * from './meeting.state';
export * from './minutes-content';
