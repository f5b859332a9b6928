import { Columns, Facts, Notice, Section, useFormat } from '@triada/web-ui';
import { useMemo } from 'react';
import { useMessages } from '../../messages';
import { personsIn, usePeople } from '../../shared/people';
import { shortHash } from '../../shared/names';
import { AddPoint } from './add-point';
import { Agenda } from './agenda';
import { AddAgendaItem } from './agenda-actions';
import { AgendaItemActions, LeftOut } from './agenda-item-actions';
import { Attendance } from './attendance';
import { RecordAttendance } from './record-attendance';
import { Checks } from './checks';
import { ChangePoint } from './change-point';
import { MeetingTasks } from './meeting-tasks';
import { SetNextMeeting, VoteOnResolution } from './minutes-forms';
import { PointActions } from './point-actions';
import { PointsList } from './points-list';
import { Resolutions } from './resolutions';
import type { Meeting } from './types';

const peopleOf = (meeting: Meeting): readonly (string | null | undefined)[] => [
  meeting.authorId,
  meeting.approval?.verifierId,
  ...meeting.attendees.map(({ personId }) => personId),
  ...meeting.tasks.flatMap(({ owner, title }) => [owner.personId, ...personsIn(title)]),
  ...meeting.agenda.flatMap(({ title }) => personsIn(title)),
  ...meeting.points.flatMap((point) => [
    ...personsIn(point.text),
    point.speaker?.personId,
    point.proposer?.personId,
    point.offer?.offeredBy.personId,
    ...(point.agreedBy?.parties.map(({ personId }) => personId) ?? []),
  ]),
  ...meeting.resolutions.flatMap(({ text }) => personsIn(text)),
];

/** The whole meeting with what may be done at each part of it. */
export const MeetingBody = ({ meeting }: { readonly meeting: Meeting }) => {
  const { meetings: text } = useMessages();
  const format = useFormat();
  const nameOf = usePeople(useMemo(() => peopleOf(meeting), [meeting]));
  return (
    <>
      {meeting.status === 'held' && !meeting.final && <Notice tone="warning">{text.notFinal}</Notice>}
      <Checks meeting={meeting} nameOf={nameOf} />
      <Columns min="24rem">
        <Agenda agenda={meeting.agenda} nameOf={nameOf} actions={<AddAgendaItem meeting={meeting} />} itemActions={(item) => <AgendaItemActions meeting={meeting} item={item} />} />
        <Attendance minutes={meeting} nameOf={nameOf} actions={<RecordAttendance meeting={meeting} nameOf={nameOf} />} />
      </Columns>
      <LeftOut meeting={meeting} />
      <Section title={text.points} actions={<AddPoint meeting={meeting} />}>
        <PointsList
          points={meeting.points}
          tasks={meeting.tasks}
          nameOf={nameOf}
          actions={(point) => (
            <>
              <ChangePoint meeting={meeting} point={point} />
              <PointActions meeting={meeting} point={point} nameOf={nameOf} />
            </>
          )}
        />
      </Section>
      <Resolutions resolutions={meeting.resolutions} nameOf={nameOf} actions={<VoteOnResolution meeting={meeting} />} />
      <MeetingTasks meeting={meeting} nameOf={nameOf} />
      <Section title={text.next} actions={<SetNextMeeting meeting={meeting} />}>
        <Facts
          facts={[
            meeting.next && { name: text.next, value: [format.day(meeting.next.date), meeting.next.time, meeting.next.venue].filter(Boolean).join(', ') },
            meeting.approval && { name: text.final, value: `${format.day(meeting.approval.on)}, ${nameOf(meeting.approval.verifierId)}` },
            meeting.approval && { name: text.fingerprint, value: <code title={meeting.approval.hash}>{shortHash(meeting.approval.hash)}</code> },
            meeting.imported && { name: text.imported, value: meeting.imported.sourceName ?? <code>{shortHash(meeting.imported.sourceHash)}</code> },
          ]}
        />
      </Section>
    </>
  );
};
