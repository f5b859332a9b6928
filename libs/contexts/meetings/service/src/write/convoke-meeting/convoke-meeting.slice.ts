import { convokeMeetingRequest } from '@triada/meetings-contracts';
import { meetingAggregate } from '../../aggregates';
import { returningItems } from '../../read/meetings/returning-items';
import { bodyOnDay } from '../group-on-day';
import { meetingCommand } from '../meeting-command';

export const convokeMeeting = meetingCommand({
  name: 'ConvokeMeeting',
  summary: { cs: 'Svolat jednání', en: 'Convoke a meeting' },
  path: '/convocation',
  body: convokeMeetingRequest,
  command: async (input) => {
    const { body, newId, params, stateOf, today, views } = input;
    const meeting = await stateOf(meetingAggregate, params.meetingId);
    // Bilateral talks are about one thing; only meetings of the group take up what it has left open.
    const wanted = meeting.groupId !== null && meeting.kind !== 'bilateral';
    const open = wanted ? await returningItems(views, meeting.groupId!, params.meetingId) : [];
    const returning = open.map(({ title, origin }) => ({ itemId: newId(`returning-${origin.id}`), title, origin, papers: [] }));
    return { ...body, returning, group: await bodyOnDay(input, meeting, today) };
  },
});
