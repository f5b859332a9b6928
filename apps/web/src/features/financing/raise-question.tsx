import { raiseKeyQuestionRequest } from '@triada/financing-contracts';
import { DateField, TextArea, TextField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';

/** A question about the key that somebody answers for until a choice closes it (D156). */
export const RaiseQuestion = ({ regionId }: { readonly regionId: string }) => {
  const { financing: text } = useMessages();
  const { act } = text;
  return (
    <DialogButton size="s" label={act.raise} operation="RaiseKeyQuestion" subject={{ region: regionId }}>
      {(close) => (
        <CommandForm
          method="post"
          path="/financing/key-questions"
          params={{}}
          schema={raiseKeyQuestionRequest}
          initial={{ text: '', owner: '', dueOn: null as string | null }}
          shape={(values) => ({ ...values, regionId })}
          submitLabel={act.raise}
          done={act.raiseDone}
          close={close}
        >
          {(form) => (
            <>
              <TextArea bind={form.field('text')} label={act.raiseText} rows={3} required />
              <TextField bind={form.field('owner')} label={act.raiseOwner} required />
              <DateField bind={form.field('dueOn')} label={act.raiseDue} />
            </>
          )}
        </CommandForm>
      )}
    </DialogButton>
  );
};
