export * from './api/account.requests';
