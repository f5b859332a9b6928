export { financingContext } from './financing.context';
