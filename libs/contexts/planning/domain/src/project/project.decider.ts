import { ensure, Rejected, type Decider } from '@triada/kernel';
import type { BeginProject, ProjectCommand } from './project.commands';
import type { ProjectEvent } from './project.events';
import { endOf } from './project.rules';
import { evolveProject, initialProject, type BegunProject, type ProjectState } from './project.state';

const decideBegun = (command: Exclude<ProjectCommand, BeginProject>, project: BegunProject): readonly ProjectEvent[] => {
  const { today } = command.context;
  switch (command.type) {
    case 'LinkProjectToPlan':
      return project.plans.includes(command.data.planId) ? [] : [{ type: 'ProjectLinkedToPlan', data: command.data }];
    case 'UnlinkProjectFromPlan':
      return project.plans.includes(command.data.planId) ? [{ type: 'ProjectUnlinkedFromPlan', data: command.data }] : [];
    case 'ProlongProject': {
      ensure(project.kind !== 'closed', 'planning.project-closed');
      const { months, reason, resolution } = command.data;
      return [
        {
          type: 'ProjectProlonged',
          data: { months, end: endOf(project.begin, project.months + months), reason, resolution, from: today },
        },
      ];
    }
    case 'EndProject':
      return project.kind === 'running' ? [{ type: 'ProjectEnded', data: { on: today } }] : [];
    case 'SubmitClosingReport':
      ensure(project.kind !== 'closed', 'planning.project-closed');
      return [{ type: 'ClosingReportSubmitted', data: { ...command.data, date: today } }];
    case 'CloseProject':
      if (project.kind === 'closed') return [];
      ensure(project.reportId, 'planning.closing-report-missing');
      return [{ type: 'ProjectClosed', data: { on: today, reportId: project.reportId } }];
  }
};

/** A project ends and closes by itself: no plan is touched by any of its commands (D005, D030). */
export const projectDecider: Decider<ProjectState, ProjectCommand, ProjectEvent> = {
  initialState: initialProject,
  evolve: evolveProject,
  decide: (command, state) => {
    if (command.type === 'BeginProject') {
      if (state.kind !== 'unknown') throw new Rejected('planning.project-exists');
      return [{ type: 'ProjectBegun', data: { ...command.data, end: endOf(command.data.begin, command.data.months) } }];
    }
    if (state.kind === 'unknown') throw new Rejected('planning.unknown-project');
    return decideBegun(command, state);
  },
};
