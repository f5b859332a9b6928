export * from './account/account.commands';
export * from './account/account.decider';
export * from './account/account.events';
export { aGrantIsSound } from './account/account.rules';
export { assignmentsOn, type AccountState, type Grant } from './account/account.state';
