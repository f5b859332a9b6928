import type { CommandSlice } from '@triada/platform';
import { beginProject } from './begin-project/begin-project.slice';
import { closeProject } from './close-project/close-project.slice';
import { endProject } from './end-project/end-project.slice';
import { linkProjectToPlan } from './link-project-to-plan/link-project-to-plan.slice';
import { prolongProject } from './prolong-project/prolong-project.slice';
import { submitClosingReport } from './submit-closing-report/submit-closing-report.slice';
import { unlinkProjectFromPlan } from './unlink-project-from-plan/unlink-project-from-plan.slice';

/** Commands on projects. */
export const projectCommands: readonly CommandSlice[] = [
  beginProject,
  closeProject,
  endProject,
  linkProjectToPlan,
  prolongProject,
  submitClosingReport,
  unlinkProjectFromPlan,
];
