import { useFormat } from '@triada/web-ui';
import { useMessages } from '../../messages';
import type { MeetingItem } from './types';

/** What people call a meeting: its title, or its number, or its kind; with the day where known. */
export const useMeetingName = () => {
  const { meetings: text } = useMessages();
  const format = useFormat();
  return (meeting: Pick<MeetingItem, 'title' | 'number' | 'kind' | 'date'>, withDate = true): string => {
    const name = meeting.title ?? (meeting.number === null ? `${text.meeting} (${text.meetingKinds[meeting.kind]})` : text.numbered(meeting.number));
    return withDate && meeting.date ? `${name}, ${format.day(meeting.date)}` : name;
  };
};
