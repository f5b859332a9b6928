export { planningContext } from './planning.context';
