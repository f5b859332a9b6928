export * from './account/account.commands';
export * from './account/account.decider';
export * from './account/account.events';
export { aGrantIsSound } from './account/account.rules';
export type { AccountState, Grant } from './account/account.state';
