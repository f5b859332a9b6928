import { taskListResponse } from '@triada/meetings-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { regionParam } from '../moment';
import { meetingView } from './meeting.projection';

/** D089: tasks from minutes; one due before the day asked about is overdue. */
export const taskListQuery = defineQuery({
  name: 'ListTasks',
  summary: { cs: 'Úkoly z jednání', en: 'Tasks from meetings' },
  path: '/meetings/tasks',
  params: z.object({
    ...regionParam,
    groupId: z.uuid().optional(),
    status: z.enum(['open', 'done', 'dropped', 'all']).default('open'),
    dueBy: z.iso.date().optional(),
  }),
  response: taskListResponse,
  reads: [meetingView],
  handle: async ({ allow, params, today, views }) => {
    const { dueBy, groupId, regionId, status } = params;
    allow({ region: regionId, group: groupId });
    const where = { regionId, ...(groupId && { groupId }), ...(status === 'open' && { hasOpenTasks: true }) };
    const meetings = await views.of(meetingView).find({ where, sort: ['date'], limit: 10_000 });
    const items = meetings
      .flatMap(({ id, state }) => state.tasks.map((task) => ({ ...task, meetingId: id, groupId: state.groupId })))
      .filter((task) => (status === 'all' || task.status === status) && (dueBy === undefined || (task.due !== null && task.due <= dueBy)))
      .map((task) => ({ ...task, overdue: task.status === 'open' && task.due !== null && task.due < today }));
    return { items: items.sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1)) };
  },
});
