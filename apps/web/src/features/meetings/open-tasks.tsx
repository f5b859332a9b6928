import { Badge, Empty, Section, useFormat } from '@triada/web-ui';
import { useMemo } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useOrganisations } from '../../shared/organisations';
import { usePeople } from '../../shared/people';
import { CompleteTask } from './complete-task';

/** What the group, or the whole region, has yet to do. */
export const OpenTasks = ({ regionId, groupId }: { readonly regionId: string; readonly groupId?: string }) => {
  const { meetings: text } = useMessages();
  const format = useFormat();
  const { nameOf: organisationName } = useOrganisations();
  const tasks = useView('/meetings/tasks', { regionId, groupId, status: 'open' });
  const nameOf = usePeople(useMemo(() => (tasks.data?.items ?? []).map(({ owner }) => owner.personId), [tasks.data]));
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
                    {task.title} {task.overdue && <Badge tone="error">{text.overdue}</Badge>}
                  </p>
                  <p className="tr-small">
                    {text.taskOwner}: {[task.owner.personId && nameOf(task.owner.personId), organisationName(task.owner.organisationId)].filter(Boolean).join(', ')}
                    {task.due && ` · ${text.due}: ${format.day(task.due)}`}
                  </p>
                  <CompleteTask regionId={regionId} task={task} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
};
