import { registerPersonRequest } from '@triada/registry-contracts';
import { Button, Dialog, Form, SelectField, TextField, useForm } from '@triada/web-ui';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useCommand } from '../../api/use-command';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';
import { useCodeOptions } from '../../shared/code-options';

interface Props {
  readonly regionId: string;
  readonly name: string;
  readonly registered: (personId: string) => void;
}

/** Puts a person of the text into the registry, where the name is sealed with the person's own key. */
export const RegisterPerson = ({ regionId, name, registered }: Props) => {
  const { minutesImport: text } = useMessages();
  const may = useRights();
  const [open, setOpen] = useState(false);
  if (!may('RegisterPerson', { region: regionId })) return null;
  return (
    <div>
      <Button size="s" look="quiet" aria-haspopup="dialog" aria-label={text.registerOf(name)} onClick={() => setOpen(true)}>
        {text.register}
      </Button>
      {/* Outside of the form that it stands in: a form must not lie inside another. */}
      {open && createPortal(<RegisterDialog regionId={regionId} name={name} registered={registered} close={() => setOpen(false)} />, document.body)}
    </div>
  );
};

const RegisterDialog = ({ regionId, name, registered, close }: Props & { readonly close: () => void }) => {
  const { minutesImport: text, meetings, meetingActs } = useMessages();
  const { send } = useCommand('post', '/registry/persons');
  const sides = useCodeOptions('triad-sides', 'list');
  const form = useForm({
    schema: registerPersonRequest,
    initial: { name, side: '', commissionerKind: null as string | null },
    shape: (values) => ({ ...values, regionId }),
    send: (body) =>
      send({}, body, {
        done: text.registerDone,
        then: (answer) => {
          registered(answer.id);
          close();
        },
      }),
  });
  return (
    <Dialog title={text.registerOf(name)} onClose={close}>
      <Form form={form} submitLabel={text.register} cancel={close}>
        <TextField bind={form.field('name')} label={text.registerName} required />
        <SelectField bind={form.field('side')} label={text.registerSide} required options={sides} />
        {form.values.side === 'commissioner' && (
          <SelectField
            bind={form.field('commissionerKind')}
            label={meetingActs.admit.commissionerKind}
            required
            options={(['municipality', 'town', 'region', 'state'] as const).map((value) => ({ value, label: meetings.commissionerKinds[value] }))}
          />
        )}
      </Form>
    </Dialog>
  );
};
