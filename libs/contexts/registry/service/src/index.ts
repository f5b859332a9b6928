export { registryContext } from './registry.context';
