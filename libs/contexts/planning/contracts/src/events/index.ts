export * from './plan-adopted.v1';
export * from './plan-drafted.v1';
export * from './plan-revision-closed.v1';
export * from './planning-region-defined.v1';
export * from './shared';
