import type { taskSchema } from '@triada/meetings-contracts';
import { Button } from '@triada/web-ui';
import type { z } from 'zod';
import { useCommand } from '../../api/use-command';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';

export const CompleteTask = ({ regionId, task }: { readonly regionId: string; readonly task: z.output<typeof taskSchema> }) => {
  const { meetingActs } = useMessages();
  const may = useRights();
  const { send, busy } = useCommand('post', '/meetings/meetings/{meetingId}/tasks/{taskId}/completion');
  if (task.status !== 'open' || !may('CompleteTask', { region: regionId, group: task.groupId ?? undefined })) return null;
  return (
    <Button
      size="s"
      busy={busy}
      aria-label={meetingActs.completeTask.of(task.title)}
      onClick={() => void send({ meetingId: task.meetingId, taskId: task.taskId }, {}, { done: meetingActs.completeTask.done })}
    >
      {meetingActs.completeTask.label}
    </Button>
  );
};
