export * from './group';
export * from './office';
