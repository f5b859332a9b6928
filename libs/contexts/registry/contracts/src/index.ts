export * from './events/organisation-registered.v1';
export * from './events/service-capacity-changed.v1';
export * from './events/service-registered.v1';
export * from './events/service-state-changed.v1';
export * from './events/values';
