export * from './decider-spec';
export * from './projection-spec';
export * from './shared-files';
export * from './stored-events-spec';
