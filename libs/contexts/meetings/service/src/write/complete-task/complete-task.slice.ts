import { completeTaskRequest } from '@triada/meetings-contracts';
import { z } from 'zod';
import { meetingCommand } from '../meeting-command';

export const completeTask = meetingCommand({
  name: 'CompleteTask',
  summary: { cs: 'Úkol splněn', en: 'Complete a task' },
  path: '/tasks/:taskId/completion',
  params: z.object({ meetingId: z.uuid(), taskId: z.uuid() }),
  body: completeTaskRequest,
  command: ({ body, params: { taskId } }) => ({ taskId, ...body }),
});
