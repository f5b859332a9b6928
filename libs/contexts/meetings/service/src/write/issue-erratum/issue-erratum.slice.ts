import { issueErratumRequest } from '@triada/meetings-contracts';
import { meetingCommand } from '../meeting-command';

export const issueErratum = meetingCommand({
  name: 'IssueErratum',
  summary: { cs: 'Vydat opravu zápisu', en: 'Issue an erratum' },
  path: '/errata',
  body: issueErratumRequest,
  command: ({ body, newId }) => ({ ...body, erratumId: body.erratumId ?? newId('erratum') }),
});
