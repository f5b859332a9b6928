export * from './catalog';
export * from './code-list';
export * from './ico';
export { groupTemplates, type WorkingGroupTargetGroup } from './lists/working-group-target-groups';
export type { PlanningPhase } from './lists/planning';
export type { AgeGroup, CapacityUnit, ServiceForm } from './lists/services';
export type { ServiceType } from './lists/service-types';
export type { TargetGroup } from './lists/target-groups';
