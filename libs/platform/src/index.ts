export * from './declare/aggregate';
export * from './declare/slices';
