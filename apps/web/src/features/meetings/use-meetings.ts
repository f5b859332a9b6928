import { useMemo } from 'react';
import { useView } from '../../api/use-view';
import { useSession } from '../../session/session';
import type { MeetingItem } from './types';

/** Meetings that the reader may know of: for everybody those with published minutes, for people of the region all of them. */
export const useMeetings = (regionId: string, groupId?: string) => {
  const { person } = useSession();
  const published = useView('/meetings/published-minutes', { regionId, groupId });
  const own = useView('/meetings/meetings', { regionId, groupId }, { enabled: person !== null });
  const data = useMemo(() => {
    if (!published.data || (person !== null && !own.data && !own.error)) return undefined;
    const byId = new Map<string, MeetingItem>([...published.data.items, ...(own.data?.items ?? [])].map((meeting) => [meeting.meetingId, meeting]));
    return [...byId.values()].toSorted((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? 1 : -1));
  }, [own.data, own.error, person, published.data]);
  return { data, error: published.error, refetch: published.refetch };
};
