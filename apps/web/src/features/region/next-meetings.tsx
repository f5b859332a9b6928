import { Link } from '@tanstack/react-router';
import { Empty, Section, useFormat } from '@triada/web-ui';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useSession } from '../../session/session';
import { today } from '../../shared/code-options';

/** Convened meetings ahead; for people of the region. */
export const NextMeetings = ({ regionId }: { readonly regionId: string }) => {
  const { region: text, meetings } = useMessages();
  const { person } = useSession();
  const format = useFormat();
  const query = useView('/meetings/meetings', { regionId, from: today() }, { enabled: person !== null });
  if (person === null || !query.data) return null;
  const ahead = query.data.items.filter(({ status }) => status === 'planned' || status === 'convoked');
  return (
    <Section title={text.nextMeetings}>
      {ahead.length === 0 ? (
        <Empty title={meetings.noUpcoming} />
      ) : (
        <ul className="tr-list">
          {ahead.slice(0, 5).map((meeting) => (
            <li key={meeting.meetingId}>
              <strong>{meeting.date ? format.day(meeting.date) : meetings.dateUnknown}</strong> –{' '}
              <Link to="/regiony/$regionId/jednani/$meetingId" params={{ regionId, meetingId: meeting.meetingId }}>
                {meeting.title ?? meetings.meetingKinds[meeting.kind]}
              </Link>
              {meeting.venue && `, ${meeting.venue}`}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
