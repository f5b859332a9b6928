import { meetingChainResponse } from '@triada/meetings-contracts';
import { defineQuery, type Views } from '@triada/platform';
import { z } from 'zod';
import { meetingDocument } from './meeting.query';
import { itemOf } from './meeting-item';
import { meetingView, type MeetingDocument } from './meeting.projection';

/** Links followed in either direction at most. */
const longest = 1_000;

const earlierOf = async (views: Views, { follows, id }: MeetingDocument): Promise<readonly MeetingDocument[]> => {
  const found: MeetingDocument[] = [];
  const seen = new Set([id]);
  for (let next = follows; next !== null && !seen.has(next) && found.length < longest; ) {
    const document = await views.of(meetingView).get(next);
    if (!document) break;
    seen.add(next);
    found.push(document);
    next = document.follows;
  }
  return found;
};

const laterOf = async (views: Views, { id }: MeetingDocument): Promise<readonly MeetingDocument[]> => {
  const found = new Map<string, MeetingDocument>();
  for (let ids = [id]; ids.length > 0 && found.size < longest; ) {
    const next = await views.of(meetingView).find({ where: { follows: { in: ids } }, limit: longest });
    const fresh = next.filter((document) => document.id !== id && !found.has(document.id));
    for (const document of fresh) found.set(document.id, document);
    ids = fresh.map((document) => document.id);
  }
  return [...found.values()].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
};

/** D069: the chain of „follows up“ is readable in both directions. */
export const meetingChainQuery = defineQuery({
  name: 'ShowMeetingChain',
  summary: { cs: 'Na co jednání navazuje a co navazuje na ně', en: 'Chain of meetings' },
  path: '/meetings/meetings/:meetingId/chain',
  params: z.object({ meetingId: z.uuid() }),
  response: meetingChainResponse,
  reads: [meetingView],
  handle: async ({ allow, params, views }) => {
    const document = await meetingDocument(views, params.meetingId);
    allow({ region: document.regionId, group: document.groupId ?? undefined });
    const [earlier, later] = [await earlierOf(views, document), await laterOf(views, document)];
    const own = (one: MeetingDocument) => one.regionId === document.regionId;
    return { earlier: earlier.filter(own).map(itemOf), meeting: itemOf(document), later: later.filter(own).map(itemOf) };
  },
});
