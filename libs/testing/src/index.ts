export * from './fixed-clock';
export * from './start-context';
export * from './token-double';
