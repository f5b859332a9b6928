import { NotFound } from '@triada/kernel';
import { meetingResponse, minutesResponse, publishedMinutesResponse } from '@triada/meetings-contracts';
import { defineQuery, type QueryInput, type Views } from '@triada/platform';
import { z } from 'zod';
import { momentOf, momentParams } from '../moment';
import { meetingView, type MeetingDocument } from './meeting.projection';
import { attendanceOf, minutesAsOf, withoutPersons } from './minutes-as-of';

const params = z.object({ meetingId: z.uuid(), ...momentParams });

export const meetingDocument = async (views: Views, meetingId: string): Promise<MeetingDocument> => {
  const found = await views.of(meetingView).get(meetingId);
  if (!found || found.status === 'absent') throw new NotFound('meetings.meeting-unknown');
  return found;
};

const allowed = async ({ allow, params: { meetingId }, views }: QueryInput<z.output<typeof params>>): Promise<MeetingDocument> => {
  const document = await meetingDocument(views, meetingId);
  allow({ region: document.regionId, group: document.groupId ?? undefined });
  return document;
};

/** Everything about a meeting, for those who work with it. */
export const meetingQuery = defineQuery({
  name: 'ShowMeeting',
  summary: { cs: 'Jednání se vším, co k němu patří', en: 'Meeting with all that belongs to it' },
  path: '/meetings/meetings/:meetingId',
  params,
  response: meetingResponse,
  reads: [meetingView],
  handle: async (input) => {
    const document = await allowed(input);
    const { convocation, leftOut, sourceName, state } = document;
    const { sourceHash } = state;
    return {
      ...minutesAsOf(document, momentOf(input.params, input.today)),
      leftOut,
      convocation,
      checks: state.checks,
      imported: sourceHash === null ? null : { sourceHash, sourceName },
    };
  },
});

/** The reading view: points and errata as of a day. */
export const minutesQuery = defineQuery({
  name: 'ReadMinutes',
  summary: { cs: 'Zápis z jednání', en: 'Minutes' },
  path: '/meetings/meetings/:meetingId/minutes',
  params,
  response: minutesResponse,
  reads: [meetingView],
  handle: async (input) => minutesAsOf(await allowed(input), momentOf(input.params, input.today)),
});

/** D093: nothing but published minutes, and nobody by person. */
export const publishedMinutesQuery = defineQuery({
  name: 'ReadPublishedMinutes',
  summary: { cs: 'Zveřejněný zápis', en: 'Published minutes of a meeting' },
  path: '/meetings/published-minutes/:meetingId',
  params,
  response: publishedMinutesResponse,
  reads: [meetingView],
  handle: async ({ params: asked, today, views }) => {
    const document = await meetingDocument(views, asked.meetingId);
    if (document.minutes !== 'published') throw new NotFound('meetings.minutes-not-published');
    return { ...withoutPersons(minutesAsOf(document, momentOf(asked, today))), hash: document.state.approval!.hash, attendance: attendanceOf(document) };
  },
});
