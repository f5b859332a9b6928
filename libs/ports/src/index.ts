export * from './check-append';
export * from './event-store';
export * from './json-bytes';
export * from './key-vault';
export * from './messaging';
export * from './read-models';
