export * from './fixed-clock';
export * from './missing-sentences';
export * from './start-context';
export * from './token-double';
export * from './trace-receiver-double';
