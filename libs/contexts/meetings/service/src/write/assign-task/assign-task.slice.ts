import { assignTaskRequest } from '@triada/meetings-contracts';
import { meetingCommand } from '../meeting-command';

export const assignTask = meetingCommand({
  name: 'AssignTask',
  summary: { cs: 'Uložit úkol', en: 'Assign a task' },
  path: '/tasks',
  body: assignTaskRequest,
  command: ({ body, newId }) => ({ task: { ...body, taskId: body.taskId ?? newId('task') } }),
});
