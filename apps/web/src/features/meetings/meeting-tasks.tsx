import { Badge, Section } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { PersonText, type NameOf } from '../../shared/people';
import { AssignTask } from './assign-task';
import { CompleteTask } from './complete-task';
import { TaskLine } from './task-line';
import type { Meeting } from './types';

/** What the meeting gave whom to do until when, each with the point from which it arose (D089). */
export const MeetingTasks = ({ meeting, nameOf }: { readonly meeting: Meeting; readonly nameOf: NameOf }) => {
  const { meetings: text } = useMessages();
  const numbers = new Map(meeting.points.map(({ pointId, number }) => [pointId, number]));
  return (
    <Section title={text.tasks} actions={<AssignTask meeting={meeting} />}>
      {meeting.tasks.length === 0 ? (
        <p>{text.noTasks}</p>
      ) : (
        <ul className="tr-list">
          {meeting.tasks.map((task) => {
            const number = numbers.get(task.pointId ?? '');
            return (
              <li key={task.taskId}>
                <p>
                  <PersonText text={task.title} nameOf={nameOf} /> <Badge tone={task.status === 'open' ? 'info' : 'neutral'}>{text.taskStatus[task.status]}</Badge>
                </p>
                <p className="tr-small">
                  <TaskLine task={task} nameOf={nameOf} />
                  {number && (
                    <>
                      {' · '}
                      <a href={`#bod-${number}`}>{text.point(number)}</a>
                    </>
                  )}
                </p>
                <CompleteTask regionId={meeting.regionId} task={task} nameOf={nameOf} />
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
};
