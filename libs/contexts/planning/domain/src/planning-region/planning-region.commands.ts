import type { Command } from '@triada/kernel';
import type { Period, Resolution } from '../shared/values';
import type { RuleSettings } from './planning-region.events';

interface Letterhead {
  readonly lines: string[];
  readonly contact: string | null;
}

export type FoundPlanningRegion = Command<
  'FoundPlanningRegion',
  { regionId: string; name: string; letterhead: Letterhead; municipalities: string[]; owner: string | null }
>;
export type RenamePlanningRegion = Command<'RenamePlanningRegion', { name: string; letterhead: Letterhead }>;
export type ChangeMunicipalities = Command<'ChangeMunicipalities', { municipalities: string[]; reason: string }>;
export type HandOverPlanning = Command<
  'HandOverPlanning',
  { former: string | null; successor: string | null; resolution: Resolution | null; openDuties: string[] }
>;
export type AppointCoordinator = Command<'AppointCoordinator', { organisationId: string; from: string; to: string | null }>;
export type ChangeRuleSettings = Command<'ChangeRuleSettings', Partial<RuleSettings>>;
export type OpenPlanningCycle = Command<
  'OpenPlanningCycle',
  {
    cycleId: string;
    planType: string;
    title: string;
    period: Period | null;
    historical: boolean;
    supporter: string | null;
    predecessor: string | null;
  }
>;
export type ChangeCyclePeriod = Command<'ChangeCyclePeriod', { cycleId: string; period: Period; reason: string }>;
export type AbandonPlanningCycle = Command<'AbandonPlanningCycle', { cycleId: string; reason: string }>;

export type PlanningRegionCommand =
  | FoundPlanningRegion
  | RenamePlanningRegion
  | ChangeMunicipalities
  | HandOverPlanning
  | AppointCoordinator
  | ChangeRuleSettings
  | OpenPlanningCycle
  | ChangeCyclePeriod
  | AbandonPlanningCycle;
