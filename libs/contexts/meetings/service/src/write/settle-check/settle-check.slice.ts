import { settleCheckRequest } from '@triada/meetings-contracts';
import { z } from 'zod';
import { meetingCommand } from '../meeting-command';

export const settleCheck = meetingCommand({
  name: 'SettleCheck',
  summary: { cs: 'Vypořádat pochybnost', en: 'Settle a check' },
  path: '/checks/:checkId/settlement',
  params: z.object({ meetingId: z.uuid(), checkId: z.uuid() }),
  body: settleCheckRequest,
  command: ({ body, params: { checkId } }) => ({ checkId, ...body }),
});
