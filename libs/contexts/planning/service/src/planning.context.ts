import { planAdoptedV1, planDraftedV1, planningRegionDefinedV1, planRevisionClosedV1 } from '@triada/planning-contracts';
import { defineContext } from '@triada/platform';
import { planAggregate, planningRegionAggregate, projectAggregate } from './aggregates';
import { approvedMinutesIntake } from './intake/approved-minutes.intake';
import { groupIntake } from './intake/group.intake';
import { organisationIntake } from './intake/organisation.intake';
import { seatIntake } from './intake/seat.intake';
import { serviceIntake } from './intake/service.intake';
import { whenMinutesApprovedThenProposeMeasures } from './processes/when-minutes-approved-then-propose-measures/process';
import { whenSchemeActivatedThenMarkMeasuresFunded } from './processes/when-scheme-activated-then-mark-measures-funded/process';
import { whenServiceChangedThenFlagMeasures } from './processes/when-service-changed-then-flag-measures/process';
import { planPublication } from './publishing/plan.publication';
import { planningRegionPublication } from './publishing/planning-region.publication';
import { measureProposalView } from './read/measure-proposal/measure-proposal.projection';
import { planEntryView } from './read/plan-entry/plan-entry.projection';
import { planOverview } from './read/plan-overview/plan-overview.projection';
import { planRevisionView } from './read/plan-revision/plan-revision.projection';
import { planVisionView } from './read/plan-vision/plan-vision.projection';
import { planningRegionView } from './read/planning-region/planning-region.projection';
import { projectView } from './read/project/project.projection';
import { queries } from './read/queries';
import { sentences } from './sentences';
import { planCommands } from './write/plan-commands';
import { projectCommands } from './write/project-commands';
import { regionCommands } from './write/region-commands';

/** Planning regions, projects and plans: who plans what for whom, and which revision a body adopted. */
export const planningContext = defineContext({
  name: 'planning',
  aggregates: [planningRegionAggregate, projectAggregate, planAggregate],
  commands: [...regionCommands, ...projectCommands, ...planCommands],
  queries,
  projections: [
    planningRegionView,
    projectView,
    planOverview,
    planEntryView,
    planVisionView,
    planRevisionView,
    measureProposalView,
  ],
  intakes: [approvedMinutesIntake, groupIntake, organisationIntake, seatIntake, serviceIntake],
  publications: [planningRegionPublication, planPublication],
  publishes: [planningRegionDefinedV1, planDraftedV1, planRevisionClosedV1, planAdoptedV1],
  processes: [
    whenMinutesApprovedThenProposeMeasures,
    whenServiceChangedThenFlagMeasures,
    whenSchemeActivatedThenMarkMeasuresFunded,
  ],
  sentences,
});
