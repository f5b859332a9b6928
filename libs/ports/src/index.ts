export * from './event-store';
export * from './key-vault';
export * from './messaging';
export * from './read-models';
