import { assignTaskRequest } from '@triada/meetings-contracts';
import { DateField, SelectField, TextField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { useOrganisations } from '../../shared/organisations';
import { usePersonOptions } from '../../shared/person-options';
import { pointOptions, subjectOf } from './open-minutes';
import type { Meeting } from './types';

export const AssignTask = ({ meeting }: { readonly meeting: Meeting }) => {
  const { meetingActs } = useMessages();
  if (meeting.status !== 'held' || meeting.final) return null;
  return (
    <DialogButton size="s" label={meetingActs.assignTask.label} operation="AssignTask" subject={subjectOf(meeting)}>
      {(close) => <AssignTaskForm meeting={meeting} close={close} />}
    </DialogButton>
  );
};

const AssignTaskForm = ({ meeting, close }: { readonly meeting: Meeting; readonly close: () => void }) => {
  const { meetingActs, meetings: text } = useMessages();
  const act = meetingActs.assignTask;
  const people = usePersonOptions(meeting.regionId);
  const { options: organisations } = useOrganisations();
  return (
    <CommandForm
      method="post"
      path="/meetings/meetings/{meetingId}/tasks"
      params={{ meetingId: meeting.meetingId }}
      schema={assignTaskRequest}
      initial={{ title: '', pointId: null as string | null, owner: { personId: '', organisationId: '' }, due: null as string | null }}
      place={(field) => (field === 'owner' ? 'owner.personId' : field)}
      submitLabel={act.label}
      done={act.done}
      close={close}
    >
      {(form) => (
        <>
          <TextField bind={form.field('title')} label={act.title} required />
          <SelectField bind={form.field('pointId')} label={meetingActs.vote.point} options={pointOptions(meeting, text.point)} />
          <div className="tr-fields-beside">
            <SelectField bind={form.at('owner.personId')} label={act.person} options={people} />
            <SelectField bind={form.at('owner.organisationId')} label={act.organisation} options={organisations} />
          </div>
          <DateField bind={form.field('due')} label={act.due} />
        </>
      )}
    </CommandForm>
  );
};
