import { voteOnResolutionRequest } from '@triada/meetings-contracts';
import { bodyOfMeeting } from '../group-on-day';
import { meetingCommand } from '../meeting-command';

export const voteOnResolution = meetingCommand({
  name: 'VoteOnResolution',
  summary: { cs: 'Zapsat hlasování o usnesení', en: 'Record a vote on a resolution' },
  path: '/resolutions',
  body: voteOnResolutionRequest,
  command: async (input) => ({
    ...input.body,
    resolutionId: input.body.resolutionId ?? input.newId('resolution'),
    group: await bodyOfMeeting(input),
  }),
});
