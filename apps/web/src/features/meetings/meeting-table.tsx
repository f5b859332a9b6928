import { Link } from '@tanstack/react-router';
import { Badge, Table, useFormat } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useMeetingName } from './meeting-name';
import { meetingTone, minutesTone, type MeetingItem } from './types';

interface Props {
  readonly caption: string;
  readonly regionId: string;
  readonly meetings: readonly MeetingItem[];
  /** Name of a group; left out on the page of the group itself. */
  readonly groupName?: (groupId: string | null) => string | undefined;
}

export const MeetingTable = ({ caption, regionId, meetings, groupName }: Props) => {
  const { meetings: text } = useMessages();
  const format = useFormat();
  const nameOf = useMeetingName();
  return (
    <Table
      caption={caption}
      captionHidden
      rows={meetings}
      rowKey={({ meetingId }) => meetingId}
      columns={[
        {
          id: 'date',
          title: text.date,
          sort: ({ date }) => date,
          cell: ({ date, time }) => (
            <span className="tr-nowrap">
              {date ? format.day(date) : text.dateUnknown}
              {time && ` ${time}`}
            </span>
          ),
        },
        {
          id: 'name',
          title: text.meeting,
          header: true,
          sort: (meeting) => nameOf(meeting, false),
          cell: (meeting) => (
            <Link to="/regiony/$regionId/jednani/$meetingId" params={{ regionId, meetingId: meeting.meetingId }}>
              {nameOf(meeting, false)}
              <span className="tr-visually-hidden"> {meeting.date && format.day(meeting.date)}</span>
            </Link>
          ),
        },
        ...(groupName ? [{ id: 'group', title: text.group, sort: (meeting: MeetingItem) => groupName(meeting.groupId), cell: (meeting: MeetingItem) => groupName(meeting.groupId) }] : []),
        { id: 'venue', title: text.venue, cell: ({ venue }) => venue },
        { id: 'status', title: text.stateLabel, cell: ({ status }) => <Badge tone={meetingTone[status]}>{text.status[status]}</Badge> },
        { id: 'minutes', title: text.minutes, cell: ({ minutes }) => minutes !== 'none' && <Badge tone={minutesTone[minutes]}>{text.minutesStatus[minutes]}</Badge> },
      ]}
    />
  );
};
