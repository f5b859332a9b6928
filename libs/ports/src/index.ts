export * from './check-append';
export * from './compare-bodies';
export * from './event-store';
export * from './json-bytes';
export * from './key-vault';
export * from './log-inspection';
export * from './messaging';
export * from './read-models';
