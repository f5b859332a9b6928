import type { QuerySlice } from '@triada/platform';
import { comparePlanRevisions } from './plan-history/compare-plan-revisions.query';
import { getMeasure } from './plan-entry/get-measure.query';
import { getMunicipalityCoverage } from './municipality-coverage/get-municipality-coverage.query';
import { getPlanAsOf } from './plan-history/get-plan-as-of.query';
import { getPlanCompleteness } from './plan/get-plan-completeness.query';
import { getPlanRevision } from './plan-history/get-plan-revision.query';
import { getPlan } from './plan/get-plan.query';
import { getPlanningRegion } from './planning-region/get-planning-region.query';
import { getPlanningTimeline } from './planning-region/get-planning-timeline.query';
import { getProject } from './project/get-project.query';
import { getRegionDashboard } from './region-dashboard/get-region-dashboard.query';
import { getRevisionTimeline } from './plan/get-revision-timeline.query';
import { getRoundDecisions } from './plan-history/get-round-decisions.query';
import { getVisionProvenance } from './plan-vision/get-vision-provenance.query';
import { listFlaggedMeasures } from './plan-entry/list-flagged-measures.query';
import { listPlanTypes } from './plan-types/list-plan-types.query';
import { listPlanningRegions } from './planning-region/list-planning-regions.query';
import { listPlans } from './plan/list-plans.query';
import { listProjects } from './project/list-projects.query';
import { listProposals } from './measure-proposal/list-proposals.query';

/** Questions that planning answers. */
export const queries: readonly QuerySlice[] = [
  comparePlanRevisions,
  getMeasure,
  getMunicipalityCoverage,
  getPlanAsOf,
  getPlanCompleteness,
  getPlanRevision,
  getPlan,
  getPlanningRegion,
  getPlanningTimeline,
  getProject,
  getRegionDashboard,
  getRevisionTimeline,
  getRoundDecisions,
  getVisionProvenance,
  listFlaggedMeasures,
  listPlanTypes,
  listPlanningRegions,
  listPlans,
  listProjects,
  listProposals,
];
