import { derivedId, ensure } from '@triada/kernel';
import { importMinutesRequest, type ImportMinutesRequest } from '@triada/meetings-contracts';
import { numberFits } from '@triada/meetings-domain';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { groupAggregate, meetingAggregate } from '../../aggregates';
import { earlierMeetingFits } from '../earlier-meeting';
import { bodyOnDay } from '../group-on-day';
import { meetingFromRequest } from './meeting-from-request';

/** The same source for the same body is the same meeting, whoever imports it and however often. */
const idOf = (body: ImportMinutesRequest): string =>
  body.meetingId ?? derivedId('minutes-import', body.regionId, body.groupId ?? 'plenary', body.sourceHash);

export const importMinutes = defineCommand({
  name: 'ImportMinutes',
  summary: { cs: 'Převzít potvrzený zápis', en: 'Import confirmed minutes' },
  method: 'POST',
  path: '/meetings/minutes-imports',
  params: z.object({}),
  body: importMinutesRequest,
  aggregate: meetingAggregate,
  target: ({ body }) => idOf(body),
  creates: true,
  command: async (input) => {
    const { body, stateOf } = input;
    const meetingId = idOf(body);
    const planned = await stateOf(meetingAggregate, meetingId);
    ensure(planned.status === 'absent' || planned.regionId === body.regionId, 'meetings.meeting-of-another-group', {}, 'meetingId');
    await earlierMeetingFits(input, { ...body, meetingId });
    const group = await bodyOnDay(input, body, body.date);
    const numbering = body.groupId === null ? null : (await stateOf(groupAggregate, body.groupId)).numbering;
    const fits = body.number === null || (numbering !== null && (numbering.of[meetingId] === body.number || numberFits(numbering, body.number)));
    return { ...meetingFromRequest(body, meetingId, planned.agenda), meetingId, numberFits: fits, group };
  },
  subject: ({ body }) => ({ region: body.regionId, group: body.groupId ?? undefined }),
});
