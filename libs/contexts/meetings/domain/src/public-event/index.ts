export * from './public-event.decider';
export * from './public-event.events';
