import { addAgendaItemRequest } from '@triada/meetings-contracts';
import { NumberField, TextField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import type { Meeting } from './types';

export const AddAgendaItem = ({ meeting }: { readonly meeting: Meeting }) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.addItem;
  if (meeting.status === 'cancelled' || meeting.final) return null;
  return (
    <DialogButton size="s" label={act.label} operation="AddAgendaItem" subject={{ region: meeting.regionId, group: meeting.groupId ?? undefined }}>
      {(close) => (
        <CommandForm
          method="post"
          path="/meetings/meetings/{meetingId}/agenda/items"
          params={{ meetingId: meeting.meetingId }}
          schema={addAgendaItemRequest}
          initial={{ title: '', at: null as number | string | null }}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <>
              <TextField bind={form.field('title')} label={act.title} required />
              <NumberField bind={form.field('at')} label={act.at} hint={act.atHint} />
            </>
          )}
        </CommandForm>
      )}
    </DialogButton>
  );
};
