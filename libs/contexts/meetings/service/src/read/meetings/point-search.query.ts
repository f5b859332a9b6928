import { foldText } from '@triada/kernel';
import { codeSchema, pointSearchResponse } from '@triada/meetings-contracts';
import { numbered, type Point } from '@triada/meetings-domain';
import { defineQuery } from '@triada/platform';
import type { Where } from '@triada/ports';
import { z } from 'zod';
import { regionParam } from '../moment';
import { itemOf } from './meeting-item';
import { meetingView, type MeetingDocument } from './meeting.projection';

const given = (value: string | undefined, field: string): Where => (value === undefined ? {} : { [field]: value });

/** Meetings read at a time: minutes are long, and the newest ones mostly answer. */
const page = 100;

const hitsIn = (document: MeetingDocument, wanted: (point: Point) => boolean) =>
  numbered(document.state.points)
    .filter(wanted)
    .map((point) => ({ ...point, final: document.state.approval !== null, meeting: itemOf(document) }));

/** D074, D151: points by type, tag, target group and words, newest meeting first; every hit leads to its meeting and group. */
export const pointSearchQuery = defineQuery({
  name: 'SearchPoints',
  summary: { cs: 'Hledání v bodech zápisů', en: 'Search in points of minutes' },
  path: '/meetings/points',
  params: z.object({
    ...regionParam,
    groupId: z.uuid().optional(),
    type: codeSchema.optional(),
    tag: z.string().min(1).max(100).optional(),
    targetGroup: codeSchema.optional(),
    negative: z.enum(['true', 'false']).optional(),
    text: z.string().min(2).max(200).optional().describe('Case and diacritics do not count.'),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  response: pointSearchResponse,
  reads: [meetingView],
  handle: async ({ allow, params, views }) => {
    const { groupId, limit, negative, regionId, tag, targetGroup, text, type } = params;
    allow({ region: regionId, group: groupId });
    const where = { regionId, ...given(groupId, 'groupId'), ...given(type, 'types'), ...given(tag, 'tags'), ...given(targetGroup, 'targetGroups') };
    const words = text === undefined ? [] : foldText(text).split(' ');
    const wanted = (point: Point): boolean =>
      (type === undefined || point.type === type) &&
      (tag === undefined || point.tags.includes(tag)) &&
      (targetGroup === undefined || point.targetGroups.includes(targetGroup)) &&
      (negative === undefined || point.negative === (negative === 'true')) &&
      words.every((word) => foldText(point.text).includes(word));
    const items: ReturnType<typeof hitsIn>[number][] = [];
    for (let skip = 0; items.length < limit; skip += page) {
      const meetings = await views.of(meetingView).find({ where, sort: ['-date'], limit: page, skip });
      for (const document of meetings) items.push(...hitsIn(document, wanted));
      if (meetings.length < page) break;
    }
    return { items: items.slice(0, limit) };
  },
});
