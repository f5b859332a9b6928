import { Link } from '@tanstack/react-router';
import { Facts, Notice, Section, useFormat } from '@triada/web-ui';
import { useMemo } from 'react';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';
import { PersonText, personsIn, usePeople, type NameOf } from '../../shared/people';
import type { Provenance as Origin } from './types';

/** From something in a plan back to the point of the minutes, the meeting and who was there (D111). */
export const Provenance = ({ regionId, provenance }: { readonly regionId: string; readonly provenance: Origin }) => {
  const { plan: text } = useMessages();
  const { label, say } = useLabels();
  const { point, meeting, attendees } = provenance;
  const nameOf = usePeople(useMemo(() => [...personsIn(point?.text ?? ''), ...(attendees ?? []).map(({ personId }) => personId)], [attendees, point]));
  if (!meeting)
    return (
      <Section title={text.provenance} lead={text.provenanceLead}>
        <p>{provenance.note ? say(provenance.note) : provenance.source === 'no-source' ? text.noSource : text.unknownMeeting}</p>
      </Section>
    );
  return (
    <Section title={text.provenance} lead={text.provenanceLead}>
      {provenance.note && <Notice>{say(provenance.note)}</Notice>}
      <Facts
        facts={[
          { name: text.fromMeeting, value: <MeetingLink regionId={regionId} provenance={provenance} /> },
          point && {
            name: text.fromMinutes(point.number),
            value:
              point.text === null ? (
                <span className="tr-small">{text.pointHidden}</span>
              ) : (
                <blockquote className="plan-quote">
                  <PersonText text={point.text} nameOf={nameOf} /> <span className="tr-small">({label('minutes-item-types', point.type)})</span>
                </blockquote>
              ),
          },
          provenance.attendance.length > 0 && {
            name: text.attendeesTitle,
            value: attendees ? <Attendees attendees={attendees} nameOf={nameOf} /> : <Attendance attendance={provenance.attendance} />,
          },
        ]}
      />
    </Section>
  );
};

/** Leads to the minutes where the reader may see them: people of the region always, everybody else once they are published. */
const MeetingLink = ({ regionId, provenance: { attendees, meeting, point } }: { readonly regionId: string; readonly provenance: Origin }) => {
  const { meetings } = useMessages();
  const format = useFormat();
  if (!meeting) return null;
  const name = [meeting.groupName, meeting.number !== null && meetings.numbered(meeting.number), format.day(meeting.date)].filter(Boolean).join(', ');
  if (!attendees && !meeting.published) return name;
  return (
    <Link to="/regiony/$regionId/jednani/$meetingId" params={{ regionId, meetingId: meeting.meetingId }} hash={point ? `bod-${point.number}` : undefined}>
      {name}
    </Link>
  );
};

const useSide = () => {
  const { meetings } = useMessages();
  return (side: string): string => meetings.sides[side as keyof typeof meetings.sides] ?? side;
};

/** By name, for people of the region. */
const Attendees = ({ attendees, nameOf }: { readonly attendees: NonNullable<Origin['attendees']>; readonly nameOf: NameOf }) => {
  const sideName = useSide();
  return (
    <ul>
      {attendees.map((attendee, index) => (
        <li key={attendee.personId ?? index}>
          {[attendee.personId && nameOf(attendee.personId), attendee.organisation?.name, attendee.municipality?.name].filter(Boolean).join(', ')}{' '}
          <span className="tr-small">({sideName(attendee.side)})</span>
        </li>
      ))}
    </ul>
  );
};

/** By side, for everybody, with the reason why there are no names. */
const Attendance = ({ attendance }: Pick<Origin, 'attendance'>) => {
  const { plan: text } = useMessages();
  const sideName = useSide();
  return (
    <>
      <ul>
        {attendance.map(({ side, count }) => (
          <li key={side}>
            {sideName(side)}: {count}
          </li>
        ))}
      </ul>
      <p className="tr-small">{text.attendeesHidden}</p>
    </>
  );
};
