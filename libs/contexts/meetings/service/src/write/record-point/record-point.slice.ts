import { recordPointRequest } from '@triada/meetings-contracts';
import { bodyOfMeeting } from '../group-on-day';
import { meetingCommand } from '../meeting-command';
import { contentOf } from '../point-of';

export const recordPoint = meetingCommand({
  name: 'RecordPoint',
  summary: { cs: 'Zapsat bod', en: 'Record a point of minutes' },
  path: '/points',
  body: recordPointRequest,
  command: async (input) => {
    const { body, newId } = input;
    const { pointId, parent, itemId, task } = body;
    return { point: { pointId: pointId ?? newId('point'), parent, itemId, ...contentOf(body) }, task, group: await bodyOfMeeting(input) };
  },
});
