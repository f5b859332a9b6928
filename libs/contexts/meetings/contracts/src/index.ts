export * from './api';
export * from './events';
export * from './minutes-doubts';
export * from './vocabulary';
