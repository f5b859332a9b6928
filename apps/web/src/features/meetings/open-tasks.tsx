import { Badge, Empty, Section } from '@triada/web-ui';
import { useMemo } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { personsIn, PersonText, usePeople } from '../../shared/people';
import { CompleteTask } from './complete-task';
import { TaskLine } from './task-line';

/** What the group, or the whole region, has yet to do. */
export const OpenTasks = ({ regionId, groupId }: { readonly regionId: string; readonly groupId?: string }) => {
  const { meetings: text } = useMessages();
  const tasks = useView('/meetings/tasks', { regionId, groupId, status: 'open' });
  const nameOf = usePeople(useMemo(() => (tasks.data?.items ?? []).flatMap(({ owner, title }) => [owner.personId, ...personsIn(title)]), [tasks.data]));
  return (
    <Section title={text.tasks}>
      <Loaded query={tasks}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={text.noTasks} />
          ) : (
            <ul className="tr-list">
              {items.map((task) => (
                <li key={task.taskId}>
                  <p>
                    <PersonText text={task.title} nameOf={nameOf} /> {task.overdue && <Badge tone="error">{text.overdue}</Badge>}
                  </p>
                  <p className="tr-small">
                    <TaskLine task={task} nameOf={nameOf} />
                  </p>
                  <CompleteTask regionId={regionId} task={task} nameOf={nameOf} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
};
