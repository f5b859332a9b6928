import { leaveOutStandingItemRequest } from '@triada/meetings-contracts';
import { Button, Section, TextField } from '@triada/web-ui';
import { useCommand } from '../../api/use-command';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import type { Meeting } from './types';

interface Props {
  readonly meeting: Meeting;
  readonly item: Meeting['agenda'][number];
}

/** Moves an item up, or leaves a standing one out, with the reason (D066, D067). */
export const AgendaItemActions = ({ meeting, item }: Props) => {
  const { meetingActs } = useMessages();
  const may = useRights();
  const { send, busy } = useCommand('post', '/meetings/meetings/{meetingId}/agenda/order');
  const { meetingId, regionId, groupId, agenda } = meeting;
  const subject = { region: regionId, group: groupId ?? undefined };
  if (meeting.status === 'held' || meeting.status === 'cancelled') return null;
  const raised = () => {
    const ids = agenda.map(({ itemId }) => itemId);
    const index = ids.indexOf(item.itemId);
    return [...ids.slice(0, index - 1), item.itemId, ids[index - 1]!, ...ids.slice(index + 1)];
  };
  return (
    <span className="tr-no-print">
      {item.number > 1 && may('ReorderAgenda', subject) && (
        <Button size="s" look="quiet" busy={busy} aria-label={meetingActs.up.of(item.title)} onClick={() => void send({ meetingId }, { itemIds: raised() }, { done: meetingActs.up.done })}>
          {meetingActs.up.label}
        </Button>
      )}
      {item.standing && (
        <DialogButton
          size="s"
          look="quiet"
          label={meetingActs.leaveOut.label}
          accessibleLabel={meetingActs.leaveOut.of(item.title)}
          title={meetingActs.leaveOut.of(item.title)}
          operation="LeaveOutStandingItem"
          subject={subject}
        >
          {(close) => (
            <CommandForm
              method="post"
              path="/meetings/meetings/{meetingId}/agenda/items/{itemId}/omission"
              params={{ meetingId, itemId: item.itemId }}
              schema={leaveOutStandingItemRequest}
              initial={{ reason: '' }}
              submitLabel={meetingActs.leaveOut.label}
              done={meetingActs.leaveOut.done}
              close={close}
            >
              {(form) => <TextField bind={form.field('reason')} label={meetingActs.leaveOut.reason} required />}
            </CommandForm>
          )}
        </DialogButton>
      )}
    </span>
  );
};

/** What the standing agenda demands and this meeting leaves out, with the reason. */
export const LeftOut = ({ meeting }: { readonly meeting: Meeting }) => {
  const { meetingActs } = useMessages();
  if (meeting.leftOut.length === 0) return null;
  return (
    <Section title={meetingActs.leftOut}>
      <ul>
        {meeting.leftOut.map((item) => (
          <li key={item.itemId}>
            {item.title} – {item.reason}
          </li>
        ))}
      </ul>
    </Section>
  );
};
