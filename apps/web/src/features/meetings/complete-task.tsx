import { Button } from '@triada/web-ui';
import { useCommand } from '../../api/use-command';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';
import { withNames, type NameOf } from '../../shared/people';
import type { MeetingTask } from './types';

interface Props {
  readonly regionId: string;
  readonly task: MeetingTask;
  readonly nameOf: NameOf;
}

export const CompleteTask = ({ regionId, task, nameOf }: Props) => {
  const { meetingActs } = useMessages();
  const may = useRights();
  const { send, busy } = useCommand('post', '/meetings/meetings/{meetingId}/tasks/{taskId}/completion');
  if (task.status !== 'open' || !may('CompleteTask', { region: regionId, group: task.groupId ?? undefined })) return null;
  return (
    <Button
      size="s"
      busy={busy}
      aria-label={meetingActs.completeTask.of(withNames(task.title, nameOf))}
      onClick={() => void send({ meetingId: task.meetingId, taskId: task.taskId }, {}, { done: meetingActs.completeTask.done })}
    >
      {meetingActs.completeTask.label}
    </Button>
  );
};
