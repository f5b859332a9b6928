import { Link } from '@tanstack/react-router';
import { Facts, Notice, Section, useFormat } from '@triada/web-ui';
import { useMemo } from 'react';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';
import { PersonText, personsIn, usePeople } from '../../shared/people';
import type { Provenance as Origin } from './types';

/** From something in a plan back to the point of the minutes, the meeting and who was there (D111). */
export const Provenance = ({ regionId, provenance }: { readonly regionId: string; readonly provenance: Origin }) => {
  const { plan: text, meetings } = useMessages();
  const { label, say } = useLabels();
  const format = useFormat();
  const { point, meeting, attendees } = provenance;
  const nameOf = usePeople(useMemo(() => [...(point ? personsIn(point.text) : []), ...attendees.map(({ personId }) => personId)], [attendees, point]));
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
          {
            name: text.fromMeeting,
            value: (
              <Link to="/regiony/$regionId/jednani/$meetingId" params={{ regionId, meetingId: meeting.meetingId }} hash={point ? `bod-${point.number}` : undefined}>
                {[meeting.groupName, meeting.number !== null && meetings.numbered(meeting.number), format.day(meeting.date)].filter(Boolean).join(', ')}
              </Link>
            ),
          },
          point && {
            name: text.fromMinutes(point.number),
            value: (
              <blockquote className="plan-quote">
                <PersonText text={point.text} nameOf={nameOf} /> <span className="tr-small">({label('minutes-item-types', point.type)})</span>
              </blockquote>
            ),
          },
          attendees.length > 0 && {
            name: text.attendeesTitle,
            value: (
              <ul>
                {attendees.map((attendee, index) => (
                  <li key={attendee.personId ?? index}>
                    {[attendee.personId && nameOf(attendee.personId), attendee.organisation?.name, attendee.municipality?.name].filter(Boolean).join(', ')}{' '}
                    <span className="tr-small">({meetings.sides[attendee.side as keyof typeof meetings.sides] ?? attendee.side})</span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  );
};
