import { dropTaskRequest } from '@triada/meetings-contracts';
import { z } from 'zod';
import { meetingCommand } from '../meeting-command';

export const dropTask = meetingCommand({
  name: 'DropTask',
  summary: { cs: 'Upustit od úkolu', en: 'Drop a task' },
  path: '/tasks/:taskId/drop',
  params: z.object({ meetingId: z.uuid(), taskId: z.uuid() }),
  body: dropTaskRequest,
  command: ({ body, params: { taskId } }) => ({ taskId, ...body }),
});
