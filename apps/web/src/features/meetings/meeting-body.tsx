import { Badge, Columns, Facts, Notice, Section, useFormat } from '@triada/web-ui';
import { useMemo } from 'react';
import { useMessages } from '../../messages';
import { useOrganisations } from '../../shared/organisations';
import { personsIn, usePeople } from '../../shared/people';
import { shortHash } from '../../shared/names';
import { Agenda } from './agenda';
import { AddAgendaItem } from './agenda-actions';
import { AgendaItemActions, LeftOut } from './agenda-item-actions';
import { Attendance } from './attendance';
import { RecordAttendance } from './record-attendance';
import { Checks } from './checks';
import { CompleteTask } from './complete-task';
import { AddPoint, AssignTask, SetNextMeeting, VoteOnResolution } from './minutes-forms';
import { PointActions } from './point-actions';
import { PointsList } from './points-list';
import { Resolutions } from './resolutions';
import type { Meeting } from './types';

const peopleOf = (meeting: Meeting): readonly (string | null | undefined)[] => [
  meeting.authorId,
  meeting.approval?.verifierId,
  ...meeting.attendees.map(({ personId }) => personId),
  ...meeting.tasks.map(({ owner }) => owner.personId),
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
  const { nameOf: organisationName } = useOrganisations();
  const nameOf = usePeople(useMemo(() => peopleOf(meeting), [meeting]));
  return (
    <>
      {meeting.status === 'held' && !meeting.final && <Notice tone="warning">{text.notFinal}</Notice>}
      <Checks meeting={meeting} nameOf={nameOf} />
      <Columns min="24rem">
        <Agenda agenda={meeting.agenda} actions={<AddAgendaItem meeting={meeting} />} itemActions={(item) => <AgendaItemActions meeting={meeting} item={item} />} />
        <Attendance minutes={meeting} nameOf={nameOf} actions={<RecordAttendance meeting={meeting} nameOf={nameOf} />} />
      </Columns>
      <LeftOut meeting={meeting} />
      <Section title={text.points} actions={<AddPoint meeting={meeting} nameOf={nameOf} />}>
        <PointsList points={meeting.points} nameOf={nameOf} actions={(point) => <PointActions meeting={meeting} point={point} nameOf={nameOf} />} />
      </Section>
      <Resolutions resolutions={meeting.resolutions} nameOf={nameOf} actions={<VoteOnResolution meeting={meeting} />} />
      <Section title={text.tasks} actions={<AssignTask meeting={meeting} nameOf={nameOf} />}>
        {meeting.tasks.length === 0 ? (
          <p>{text.noTasks}</p>
        ) : (
          <ul className="tr-list">
            {meeting.tasks.map((task) => (
              <li key={task.taskId}>
                <p>
                  {task.title} <Badge tone={task.status === 'open' ? 'info' : 'neutral'}>{text.taskStatus[task.status]}</Badge>
                </p>
                <p className="tr-small">
                  {text.taskOwner}: {[task.owner.personId && nameOf(task.owner.personId), organisationName(task.owner.organisationId)].filter(Boolean).join(', ')}
                  {task.due && ` · ${text.due}: ${format.day(task.due)}`}
                </p>
                <CompleteTask regionId={meeting.regionId} task={task} />
              </li>
            ))}
          </ul>
        )}
      </Section>
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
