import type { PartialDate } from '@triada/kernel';
import type { ProjectEvent } from './project.events';

export interface BegunProject {
  readonly kind: 'running' | 'ended' | 'closed';
  readonly projectId: string;
  readonly regionId: string;
  readonly begin: PartialDate;
  /** First duration and prolongations together. */
  readonly months: number;
  readonly plans: readonly string[];
  readonly reportId: string | null;
}

export type ProjectState = { readonly kind: 'unknown' } | BegunProject;

export const initialProject: ProjectState = { kind: 'unknown' };

export const evolveProject = (state: ProjectState, event: ProjectEvent): ProjectState => {
  if (event.type === 'ProjectBegun') {
    const { projectId, regionId, begin, months, plans } = event.data;
    return { kind: 'running', projectId, regionId, begin, months, plans, reportId: null };
  }
  if (state.kind === 'unknown') return state;
  switch (event.type) {
    case 'ProjectProlonged':
      return { ...state, kind: 'running', months: state.months + event.data.months };
    case 'ProjectLinkedToPlan':
      return { ...state, plans: [...state.plans, event.data.planId] };
    case 'ProjectUnlinkedFromPlan':
      return { ...state, plans: state.plans.filter((planId) => planId !== event.data.planId) };
    case 'ProjectEnded':
      return { ...state, kind: 'ended' };
    case 'ClosingReportSubmitted':
      return { ...state, reportId: event.data.reportId };
    case 'ProjectClosed':
      return { ...state, kind: 'closed' };
  }
};
