import { defineProjection } from '@triada/kernel';
import type { ProjectEvent, Resolution } from '@triada/planning-domain';
import { idOfStream, projectAggregate } from '../../aggregates';

export interface ProjectDoc {
  readonly id: string;
  readonly regionId: string;
  readonly name: string;
  readonly number: string | null;
  readonly programme: string | null;
  readonly begin: string;
  readonly months: number;
  readonly end: string;
  readonly goal: string;
  readonly supporter: string | null;
  readonly state: 'running' | 'ended' | 'closed';
  readonly endedOn: string | null;
  readonly closedOn: string | null;
  readonly plans: readonly string[];
  readonly prolongations: readonly {
    readonly months: number;
    readonly end: string;
    readonly reason: string;
    readonly resolution: Resolution | null;
    readonly from: string;
  }[];
  readonly reports: readonly {
    readonly reportId: string;
    readonly title: string;
    readonly summary: string;
    readonly date: string;
    readonly address: string | null;
  }[];
}

const begun = ({ projectId, ...data }: Extract<ProjectEvent, { type: 'ProjectBegun' }>['data']): ProjectDoc => ({
  id: projectId,
  ...data,
  state: 'running',
  endedOn: null,
  closedOn: null,
  prolongations: [],
  reports: [],
});

const evolved = (doc: ProjectDoc, event: Exclude<ProjectEvent, { type: 'ProjectBegun' }>): ProjectDoc => {
  switch (event.type) {
    case 'ProjectProlonged': {
      const { end, months } = event.data;
      return {
        ...doc,
        state: 'running',
        endedOn: null,
        end,
        months: doc.months + months,
        prolongations: [...doc.prolongations, event.data],
      };
    }
    case 'ProjectLinkedToPlan':
      return { ...doc, plans: [...doc.plans, event.data.planId] };
    case 'ProjectUnlinkedFromPlan':
      return { ...doc, plans: doc.plans.filter((planId) => planId !== event.data.planId) };
    case 'ProjectEnded':
      return { ...doc, state: 'ended', endedOn: event.data.on };
    case 'ClosingReportSubmitted':
      return { ...doc, reports: [...doc.reports, event.data] };
    case 'ProjectClosed':
      return { ...doc, state: 'closed', closedOn: event.data.on };
  }
};

/** Projects, found by region and by the plans that they pay for. */
export const projectView = defineProjection<ProjectDoc, ProjectEvent>({
  view: 'project',
  version: 1,
  indexes: ['regionId', 'plans', 'begin'],
  on: [
    'ProjectBegun',
    'ProjectProlonged',
    'ProjectLinkedToPlan',
    'ProjectUnlinkedFromPlan',
    'ProjectEnded',
    'ClosingReportSubmitted',
    'ProjectClosed',
  ],
  project: (event) => [
    {
      id: idOfStream(projectAggregate, event.place.stream),
      change: (doc) => (event.type === 'ProjectBegun' ? begun(event.data) : doc && evolved(doc, event)),
    },
  ],
});
