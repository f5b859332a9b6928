export * from './credentials';
export * from './http';
export * from './provider';
export * from './provider-store';
export * from './signing-keys';
