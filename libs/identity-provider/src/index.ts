export * from './credentials';
export * from './http';
export * from './provider';
export * from './provider-store';
export type { SampleAccount } from './sign-in-page';
export * from './signing-keys';
