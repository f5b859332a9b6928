export * from './meeting.commands';
export * from './meeting.decider';
export * from './meeting.events';
export { isNumbered } from './meeting.minutes';
export * from './meeting.parts';
export { nextSuchDay, sidesMissingIn } from './meeting.rules';
export * from './meeting.state';
export * from './minutes-content';
