import type { CommandSlice } from '@triada/platform';
import { abandonPlanningCycle } from './abandon-planning-cycle/abandon-planning-cycle.slice';
import { appointCoordinator } from './appoint-coordinator/appoint-coordinator.slice';
import { changeCyclePeriod } from './change-cycle-period/change-cycle-period.slice';
import { changeMunicipalities } from './change-municipalities/change-municipalities.slice';
import { changeRuleSettings } from './change-rule-settings/change-rule-settings.slice';
import { foundPlanningRegion } from './found-planning-region/found-planning-region.slice';
import { handOverPlanning } from './hand-over-planning/hand-over-planning.slice';
import { openPlanningCycle } from './open-planning-cycle/open-planning-cycle.slice';
import { renamePlanningRegion } from './rename-planning-region/rename-planning-region.slice';

/** Commands on planning regions. */
export const regionCommands: readonly CommandSlice[] = [
  abandonPlanningCycle,
  appointCoordinator,
  changeCyclePeriod,
  changeMunicipalities,
  changeRuleSettings,
  foundPlanningRegion,
  handOverPlanning,
  openPlanningCycle,
  renamePlanningRegion,
];
