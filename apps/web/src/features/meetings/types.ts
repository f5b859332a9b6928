import type { ReadAnswer } from '@triada/api-client';
import type { meetingListItem, meetingResponse, memberSchema, minutesResponse, publishedMinutesResponse } from '@triada/meetings-contracts';
import type { BadgeTone } from '@triada/web-ui';
import type { z } from 'zod';

export type Group = ReadAnswer<'/meetings/groups'>['items'][number];
export type GroupDetail = ReadAnswer<'/meetings/groups/{groupId}'>;
export type Member = z.output<typeof memberSchema>;
export type MeetingItem = z.output<typeof meetingListItem>;
export type Minutes = z.output<typeof minutesResponse>;
export type Meeting = z.output<typeof meetingResponse>;
export type PublishedMinutes = z.output<typeof publishedMinutesResponse>;
export type MinutesPoint = Minutes['points'][number];
export type MeetingTask = Minutes['tasks'][number];
/** A point as everybody may read it. */
export type ShownPoint = PublishedMinutes['points'][number];

export const meetingTone: Readonly<Record<MeetingItem['status'], BadgeTone>> = { planned: 'neutral', convoked: 'info', cancelled: 'error', held: 'success' };
export const minutesTone: Readonly<Record<MeetingItem['minutes'], BadgeTone>> = {
  none: 'neutral',
  draft: 'warning',
  submitted: 'warning',
  approved: 'success',
  published: 'success',
};
export const groupTone: Readonly<Record<Group['state'], BadgeTone>> = { absent: 'neutral', active: 'success', suspended: 'warning', dissolved: 'neutral' };
