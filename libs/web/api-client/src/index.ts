export * from './client';
export * from './middleware';
export * from './problem';
export * from './types';
