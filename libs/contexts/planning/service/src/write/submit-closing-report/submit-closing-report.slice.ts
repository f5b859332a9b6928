import { submitClosingReportRequest } from '@triada/planning-contracts';
import { projectCommand } from '../project-command';

export const submitClosingReport = projectCommand({
  name: 'SubmitClosingReport',
  summary: { cs: 'Odevzdat závěrečnou zprávu', en: 'Submit the closing report' },
  path: '/closing-reports',
  body: submitClosingReportRequest,
  command: ({ body, newId }) => ({ reportId: newId('report'), ...body }),
});
