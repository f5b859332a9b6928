export * from './group.commands';
export * from './group.decider';
export * from './group.events';
export * from './group.rules';
export * from './group.state';
export * from './roster';
export * from './rules-of-procedure';
