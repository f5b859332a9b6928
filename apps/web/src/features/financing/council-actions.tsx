import { putOnCouncilAgendaRequest, recordCouncilDecisionRequest } from '@triada/financing-contracts';
import { DateField, Form, NumberField, RadioField, TextField, useForm } from '@triada/web-ui';
import { useCommand } from '../../api/use-command';
import { useMessages } from '../../messages';
import { DialogButton } from '../../shared/dialog-button';
import type { AccessionRow, Scheme } from './types';

interface Props {
  readonly scheme: Scheme;
  readonly row: AccessionRow;
}

/** What the representative of the municipality, or the coordinator, records about the council. */
export const CouncilActions = ({ scheme, row }: Props) => {
  const { financing: text } = useMessages();
  if (!row.council || row.council.stage === 'approved' || scheme.state === 'closed') return null;
  const subject = { region: scheme.regionId, municipality: row.municipality };
  return (
    <div className="tr-row tr-no-print">
      <DialogButton
        size="s"
        label={text.act.recordDecision}
        accessibleLabel={text.act.recordDecisionOf(row.name)}
        title={text.act.recordDecisionOf(row.name)}
        operation="RecordCouncilDecision"
        subject={subject}
      >
        {(close) => <RecordDecision scheme={scheme} row={row} close={close} />}
      </DialogButton>
      {row.council.stage !== 'on-agenda' && (
        <DialogButton
          size="s"
          look="quiet"
          label={text.act.putOnAgenda}
          accessibleLabel={text.act.putOnAgendaOf(row.name)}
          title={text.act.putOnAgendaOf(row.name)}
          operation="PutOnCouncilAgenda"
          subject={subject}
        >
          {(close) => <PutOnAgenda scheme={scheme} row={row} close={close} />}
        </DialogButton>
      )}
    </div>
  );
};

const RecordDecision = ({ scheme, row, close }: Props & { readonly close: () => void }) => {
  const { financing: text } = useMessages();
  const { send } = useCommand('post', '/financing/schemes/{schemeId}/councils/{municipality}/decision');
  const form = useForm({
    schema: recordCouncilDecisionRequest,
    initial: { outcome: '', resolutionNumber: '', date: '', document: '', fromYear: '' as string | number },
    send: (body) =>
      send({ schemeId: scheme.id, municipality: row.municipality }, body, { done: text.act.decisionDone(row.name), then: close }),
  });
  return (
    <Form form={form} submitLabel={text.act.recordSubmit} cancel={close}>
      <RadioField
        bind={form.field('outcome')}
        label={text.act.outcome}
        required
        options={(['approved', 'rejected', 'postponed'] as const).map((value) => ({ value, label: text.stage[value] }))}
      />
      <div className="tr-fields-beside">
        <TextField bind={form.field('resolutionNumber')} label={text.act.resolutionNumber} hint={text.act.resolutionHint} required />
        <DateField bind={form.field('date')} label={text.act.date} required />
      </div>
      <TextField bind={form.field('document')} label={text.act.documentLabel} hint={text.act.documentHint} required />
      {form.values.outcome === 'approved' && <NumberField bind={form.field('fromYear')} label={text.act.fromYear} />}
    </Form>
  );
};

const PutOnAgenda = ({ scheme, row, close }: Props & { readonly close: () => void }) => {
  const { financing: text } = useMessages();
  const { send } = useCommand('post', '/financing/schemes/{schemeId}/councils/{municipality}/agenda');
  const form = useForm({
    schema: putOnCouncilAgendaRequest,
    initial: { meetingDate: '' },
    send: (body) => send({ schemeId: scheme.id, municipality: row.municipality }, body, { done: text.act.agendaDone(row.name), then: close }),
  });
  return (
    <Form form={form} submitLabel={text.act.putOnAgenda} cancel={close}>
      <DateField bind={form.field('meetingDate')} label={text.act.meetingDate} required />
    </Form>
  );
};
