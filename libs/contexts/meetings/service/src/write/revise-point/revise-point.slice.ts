import { revisePointRequest } from '@triada/meetings-contracts';
import { z } from 'zod';
import { bodyOfMeeting } from '../group-on-day';
import { meetingCommand } from '../meeting-command';
import { contentOf } from '../point-of';

export const revisePoint = meetingCommand({
  name: 'RevisePoint',
  summary: { cs: 'Přepracovat bod návrhu zápisu', en: 'Revise a point of the draft' },
  method: 'PUT',
  path: '/points/:pointId',
  params: z.object({ meetingId: z.uuid(), pointId: z.uuid() }),
  body: revisePointRequest,
  command: async (input) => {
    const { body, params } = input;
    return { point: { pointId: params.pointId, itemId: body.itemId, ...contentOf(body) }, task: body.task, group: await bodyOfMeeting(input) };
  },
});
