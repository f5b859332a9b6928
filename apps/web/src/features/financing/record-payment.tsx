import { recordPaymentRequest } from '@triada/financing-contracts';
import { DateField, Form, MoneyField, useForm } from '@triada/web-ui';
import { useCommand } from '../../api/use-command';
import { useMessages } from '../../messages';
import { DialogButton } from '../../shared/dialog-button';
import type { Contribution, Contributions } from './types';

interface Props {
  readonly contributions: Contributions;
  readonly row: Contribution;
}

export const RecordPayment = ({ contributions, row }: Props) => {
  const { financing: text } = useMessages();
  if (!row.participates || row.balance >= 0 || contributions.settledOn !== null) return null;
  return (
    <DialogButton
      size="s"
      look="quiet"
      label={text.act.pay}
      accessibleLabel={text.act.payOf(row.name)}
      title={text.act.payOf(row.name)}
      operation="RecordPayment"
      subject={{ region: contributions.regionId }}
    >
      {(close) => <PaymentForm contributions={contributions} row={row} close={close} />}
    </DialogButton>
  );
};

/** Money that came; for a while it can be taken back with one press. */
const PaymentForm = ({ contributions, row, close }: Props & { readonly close: () => void }) => {
  const { financing: text } = useMessages();
  const { schemeId, year } = contributions;
  const { send } = useCommand('post', '/financing/schemes/{schemeId}/payments');
  const { send: withdraw } = useCommand('post', '/financing/schemes/{schemeId}/payments/{paymentId}/withdrawal');
  const form = useForm({
    schema: recordPaymentRequest,
    initial: { amount: -row.balance as number | string, receivedOn: '' },
    shape: (values) => ({ ...values, municipality: row.municipality, year }),
    send: (body) =>
      send({ schemeId }, body, {
        done: text.act.payDone(row.name),
        then: close,
        undo: (answer) => {
          const paymentId = answer.ids?.['payment'];
          if (paymentId) void withdraw({ schemeId, paymentId }, { reason: text.act.payUndo }, { done: text.act.payUndone });
        },
      }),
  });
  return (
    <Form form={form} submitLabel={text.act.pay} cancel={close}>
      <MoneyField bind={form.field('amount')} label={text.act.payAmount} required />
      <DateField bind={form.field('receivedOn')} label={text.act.receivedOn} required />
    </Form>
  );
};
