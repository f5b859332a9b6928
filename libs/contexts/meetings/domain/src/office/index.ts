export * from './office.decider';
export * from './office.events';
