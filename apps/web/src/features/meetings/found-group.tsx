import { useNavigate } from '@tanstack/react-router';
import { foundGroupRequest } from '@triada/meetings-contracts';
import { CheckboxesField, NumberField, RadioField, TextArea, TextField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useCodeOptions } from '../../shared/code-options';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';

const kinds = ['target-group', 'thematic', 'steering'] as const;

export const FoundGroup = ({ regionId }: { readonly regionId: string }) => {
  const { meetingActs } = useMessages();
  return (
    <DialogButton look="primary" label={meetingActs.foundGroup.label} operation="FoundGroup" subject={{ region: regionId }}>
      {(close) => <FoundGroupForm regionId={regionId} close={close} />}
    </DialogButton>
  );
};

const FoundGroupForm = ({ regionId, close }: { readonly regionId: string; readonly close: () => void }) => {
  const { meetingActs, meetings: text } = useMessages();
  const act = meetingActs.foundGroup;
  const navigate = useNavigate();
  const targetGroups = useCodeOptions('working-group-target-groups');
  return (
    <CommandForm
      method="post"
      path="/meetings/groups"
      params={{}}
      schema={foundGroupRequest}
      initial={{ name: '', kind: 'target-group', targetGroups: [] as string[], topic: null as string | null, noticeDays: 7 as number | string, quorum: '0/1', cadence: null as number | string | null, standing: '' }}
      shape={({ noticeDays, quorum, cadence, standing, ...group }) => ({
        ...group,
        regionId,
        rules: { noticeDays, quorum, ...(cadence !== null && cadence !== '' && { cadenceMonths: cadence }), standingItems: lines(standing) },
      })}
      place={(field) => ({ 'rules.noticeDays': 'noticeDays', 'rules.quorum': 'quorum', 'rules.cadenceMonths': 'cadence', 'rules.standingItems': 'standing' })[field] ?? field}
      submitLabel={act.label}
      done={(body) => act.done(body.name)}
      then={(answer) => void navigate({ to: '/regiony/$regionId/skupiny/$groupId', params: { regionId, groupId: answer.id } })}
      close={close}
    >
      {(form) => (
        <>
          <TextField bind={form.field('name')} label={act.name} required />
          <RadioField bind={form.field('kind')} label={act.kind} required options={kinds.map((value) => ({ value, label: text.kinds[value] }))} />
          {form.values.kind === 'thematic' ? (
            <TextField bind={form.field('topic')} label={act.topic} required />
          ) : (
            <CheckboxesField bind={form.field('targetGroups')} label={act.targetGroups} options={targetGroups} />
          )}
          <div className="tr-fields-beside">
            <NumberField bind={form.field('noticeDays')} label={act.noticeDays} required />
            <NumberField bind={form.field('cadence')} label={act.cadence} />
            <TextField bind={form.field('quorum')} label={act.quorum} hint={act.quorumHint} required />
          </div>
          <TextArea bind={form.field('standing')} label={act.standing} hint={act.standingHint} rows={3} />
        </>
      )}
    </CommandForm>
  );
};

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
