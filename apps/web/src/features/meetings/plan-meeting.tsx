import { useNavigate } from '@tanstack/react-router';
import { planMeetingRequest } from '@triada/meetings-contracts';
import { DateField, SelectField, TextField } from '@triada/web-ui';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';

const kinds = ['ordinary', 'plenary', 'bilateral', 'ad-hoc'] as const;

interface Props {
  readonly regionId: string;
  readonly groupId: string | null;
}

export const PlanMeeting = ({ regionId, groupId }: Props) => {
  const { meetingActs } = useMessages();
  return (
    <DialogButton label={meetingActs.planMeeting.label} operation="PlanMeeting" subject={{ region: regionId, group: groupId ?? undefined }}>
      {(close) => <PlanMeetingForm regionId={regionId} groupId={groupId} close={close} />}
    </DialogButton>
  );
};

const PlanMeetingForm = ({ regionId, groupId, close }: Props & { readonly close: () => void }) => {
  const { meetingActs, meetings: text } = useMessages();
  const act = meetingActs.planMeeting;
  const navigate = useNavigate();
  const groups = useView('/meetings/groups', { regionId });
  return (
    <CommandForm
      method="post"
      path="/meetings/meetings"
      params={{}}
      schema={planMeetingRequest}
      initial={{ groupId, kind: groupId ? 'ordinary' : 'plenary', title: null as string | null, date: null as string | null, time: null as string | null, venue: null as string | null }}
      shape={(values) => ({ ...values, regionId })}
      submitLabel={act.label}
      done={act.done}
      then={(answer) => void navigate({ to: '/regiony/$regionId/jednani/$meetingId', params: { regionId, meetingId: answer.id } })}
      close={close}
    >
      {(form) => (
        <>
          {groupId === null && (
            <SelectField
              bind={form.field('groupId')}
              label={act.group}
              hint={act.groupHint}
              options={(groups.data?.items ?? []).map((group) => ({ value: group.groupId, label: group.name }))}
            />
          )}
          <SelectField bind={form.field('kind')} label={act.kind} required options={kinds.map((value) => ({ value, label: text.meetingKinds[value] }))} />
          <TextField bind={form.field('title')} label={act.title} />
          <div className="tr-fields-beside">
            <DateField bind={form.field('date')} label={act.date} />
            <TextField bind={form.field('time')} label={act.time} type="time" />
          </div>
          <TextField bind={form.field('venue')} label={act.venue} />
        </>
      )}
    </CommandForm>
  );
};
