import { rangeOf } from '@triada/kernel';
import type { PlanOverview } from '../plan-overview/plan-overview.document';
import type { ProjectDoc } from '../project/project.projection';

export interface Due {
  readonly date: string;
  readonly what: 'consultation-ends' | 'round-ends' | 'validity-ends' | 'project-ends';
  readonly planId: string | null;
  readonly title: string;
}

const dueOfPlan = ({ id, title, consultations, rounds, validity, expired }: PlanOverview): Due[] => [
  ...consultations
    .filter(({ closed }) => !closed)
    .map(({ to }): Due => ({ date: to, what: 'consultation-ends', planId: id, title })),
  ...rounds.flatMap(({ open, to, title: round }): Due[] =>
    open && to ? [{ date: to, what: 'round-ends', planId: id, title: `${title}: ${round}` }] : [],
  ),
  ...(validity && !expired ? [{ date: validity.to, what: 'validity-ends' as const, planId: id, title }] : []),
];

const dueOfProject = ({ name, end, state }: ProjectDoc): Due[] =>
  state === 'closed' ? [] : [{ date: rangeOf(end).to, what: 'project-ends', planId: null, title: name }];

/** What ends in a region, by day; what is past and still open stands first. */
export const dueOf = (plans: readonly PlanOverview[], projects: readonly ProjectDoc[]): Due[] =>
  [...plans.flatMap(dueOfPlan), ...projects.flatMap(dueOfProject)].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
