import { Link } from '@tanstack/react-router';
import { Badge, useFormat } from '@triada/web-ui';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { meetingTone, minutesTone, type MeetingItem } from './types';

/** When, where, whose, and how far its minutes are. */
export const MeetingMeta = ({ regionId, meeting }: { readonly regionId: string; readonly meeting: MeetingItem }) => {
  const { meetings: text } = useMessages();
  const format = useFormat();
  const groups = useView('/meetings/groups', { regionId });
  const group = groups.data?.items.find(({ groupId }) => groupId === meeting.groupId);
  return (
    <>
      <span>{[meeting.date ? format.longDay(meeting.date) : text.dateUnknown, meeting.time, meeting.venue].filter(Boolean).join(', ')}</span>
      {group && (
        <Link to="/regiony/$regionId/skupiny/$groupId" params={{ regionId, groupId: group.groupId }}>
          {group.name}
        </Link>
      )}
      <Badge tone={meetingTone[meeting.status]}>{text.status[meeting.status]}</Badge>
      {meeting.minutes !== 'none' && <Badge tone={minutesTone[meeting.minutes]}>{text.minutesStatus[meeting.minutes]}</Badge>}
    </>
  );
};
