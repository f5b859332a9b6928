export { auditContext } from './audit.context';
