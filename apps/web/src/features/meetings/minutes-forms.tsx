import { assignTaskRequest, recordPointRequest, setNextMeetingRequest, voteOnResolutionRequest } from '@triada/meetings-contracts';
import { CheckboxesField, CheckboxField, DateField, NumberField, SelectField, TextArea, TextField, type FormApi } from '@triada/web-ui';
import { useState } from 'react';
import { useCommand } from '../../api/use-command';
import { useMessages } from '../../messages';
import { useCodeOptions } from '../../shared/code-options';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { useOrganisations } from '../../shared/organisations';
import { usePersonOptions } from '../../shared/person-options';
import type { NameOf } from '../../shared/people';
import type { Meeting } from './types';

interface Props {
  readonly meeting: Meeting;
  readonly nameOf: NameOf;
}
type FormProps = { readonly meeting: Meeting; readonly close: () => void };

const subjectOf = ({ regionId, groupId }: Meeting) => ({ region: regionId, group: groupId ?? undefined });
const isOpen = ({ status, minutes }: Meeting): boolean => status === 'held' && (minutes === 'none' || minutes === 'draft');

const pointOptions = (meeting: Meeting, point: (number: string) => string) =>
  meeting.points.map(({ pointId, number }) => ({ value: pointId, label: point(number) }));

export const AddPoint = ({ meeting }: Props) => {
  const { meetingActs } = useMessages();
  if (!isOpen(meeting)) return null;
  return (
    <DialogButton size="s" look="primary" wide label={meetingActs.addPoint.label} operation="RecordPoint" subject={subjectOf(meeting)}>
      {(close) => <AddPointForm meeting={meeting} close={close} />}
    </DialogButton>
  );
};

const AddPointForm = ({ meeting, close }: FormProps) => {
  const { meetingActs, meetings: text } = useMessages();
  const act = meetingActs.addPoint;
  const types = useCodeOptions('minutes-item-types', 'list');
  const targetGroups = useCodeOptions('working-group-target-groups');
  const people = usePersonOptions(meeting.regionId);
  const { options: organisations } = useOrganisations();
  const { send: remove } = useCommand('delete', '/meetings/meetings/{meetingId}/points/{pointId}');
  const { meetingId } = meeting;
  // The id is drawn here, so that the point can be taken back.
  const [pointId] = useState(() => crypto.randomUUID());
  return (
    <CommandForm
      method="post"
      path="/meetings/meetings/{meetingId}/points"
      params={{ meetingId }}
      schema={recordPointRequest}
      initial={{
        pointId,
        type: '',
        text: '',
        itemId: null as string | null,
        parent: null as string | null,
        targetGroups: [] as string[],
        proposer: { personId: '', organisationId: '' },
        negative: false,
        insert: '',
      }}
      shape={({ insert: _insert, proposer, ...point }) => ({ ...point, proposer: proposer.personId || proposer.organisationId ? proposer : null })}
      submitLabel={act.label}
      done={act.done}
      undo={() => void remove({ meetingId, pointId }, {}, { done: act.undo })}
      close={close}
    >
      {(form) => (
        <>
          <SelectField bind={form.field('type')} label={act.type} required options={types} />
          <TextArea bind={form.field('text')} label={act.text} hint={act.textHint} rows={5} required />
          <InsertPerson form={form} people={people} label={act.insertPerson} />
          <div className="tr-fields-beside">
            <SelectField bind={form.field('itemId')} label={act.item} options={meeting.agenda.map(({ itemId, title }) => ({ value: itemId, label: title }))} />
            <SelectField bind={form.field('parent')} label={act.parent} options={pointOptions(meeting, text.point)} />
            <SelectField bind={form.at('proposer.personId')} label={act.proposer} options={people} />
            <SelectField bind={form.at('proposer.organisationId')} label={meetingActs.assignTask.organisation} options={organisations} />
          </div>
          <CheckboxesField bind={form.field('targetGroups')} label={act.targetGroups} options={targetGroups} />
          <CheckboxField bind={form.field('negative')} label={act.negative} />
        </>
      )}
    </CommandForm>
  );
};

/** Choosing a person appends the reference that the text carries instead of a name. */
const InsertPerson = <Values extends { readonly text: string }>({ form, people, label }: { readonly form: FormApi<Values>; readonly people: readonly { value: string; label: string }[]; readonly label: string }) => (
  <SelectField
    bind={{ path: 'insert', value: '', faults: [], change: (personId) => form.change('text', `${form.values.text}${form.values.text && ' '}@[${String(personId)}]`) }}
    label={label}
    options={people}
  />
);

export const VoteOnResolution = ({ meeting }: { readonly meeting: Meeting }) => {
  const { meetingActs, meetings: text } = useMessages();
  const act = meetingActs.vote;
  const verbs = useCodeOptions('resolution-verbs', 'list');
  if (!isOpen(meeting)) return null;
  return (
    <DialogButton size="s" label={act.label} operation="VoteOnResolution" subject={subjectOf(meeting)}>
      {(close) => (
        <CommandForm
          method="post"
          path="/meetings/meetings/{meetingId}/resolutions"
          params={{ meetingId: meeting.meetingId }}
          schema={voteOnResolutionRequest}
          initial={{ number: '', verb: '', text: '', pointId: null as string | null, votes: { for: '' as number | string, against: 0 as number | string, abstained: 0 as number | string } }}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <>
              <div className="tr-fields-beside">
                <TextField bind={form.field('number')} label={act.number} required />
                <SelectField bind={form.field('verb')} label={act.verb} required options={verbs} />
              </div>
              <TextArea bind={form.field('text')} label={act.text} required />
              <SelectField bind={form.field('pointId')} label={act.point} options={pointOptions(meeting, text.point)} />
              <div className="tr-fields-beside">
                <NumberField bind={form.at('votes.for')} label={act.for} required />
                <NumberField bind={form.at('votes.against')} label={act.against} required />
                <NumberField bind={form.at('votes.abstained')} label={act.abstained} required />
              </div>
            </>
          )}
        </CommandForm>
      )}
    </DialogButton>
  );
};

export const AssignTask = ({ meeting }: Props) => {
  const { meetingActs } = useMessages();
  if (meeting.status !== 'held' || meeting.final) return null;
  return (
    <DialogButton size="s" label={meetingActs.assignTask.label} operation="AssignTask" subject={subjectOf(meeting)}>
      {(close) => <AssignTaskForm meeting={meeting} close={close} />}
    </DialogButton>
  );
};

const AssignTaskForm = ({ meeting, close }: FormProps) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.assignTask;
  const people = usePersonOptions(meeting.regionId);
  const { options: organisations } = useOrganisations();
  return (
    <CommandForm
      method="post"
      path="/meetings/meetings/{meetingId}/tasks"
      params={{ meetingId: meeting.meetingId }}
      schema={assignTaskRequest}
      initial={{ title: '', owner: { personId: '', organisationId: '' }, due: null as string | null }}
      place={(field) => (field === 'owner' ? 'owner.personId' : field)}
      submitLabel={act.label}
      done={act.done}
      close={close}
    >
      {(form) => (
        <>
          <TextField bind={form.field('title')} label={act.title} required />
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

export const SetNextMeeting = ({ meeting }: { readonly meeting: Meeting }) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.planMeeting;
  if (meeting.status !== 'held' || meeting.final || meeting.next) return null;
  return (
    <DialogButton size="s" label={meetingActs.next.label} operation="SetNextMeeting" subject={subjectOf(meeting)}>
      {(close) => (
        <CommandForm
          method="post"
          path="/meetings/meetings/{meetingId}/next-meeting"
          params={{ meetingId: meeting.meetingId }}
          schema={setNextMeetingRequest}
          initial={{ date: '', time: null as string | null, venue: null as string | null }}
          submitLabel={meetingActs.next.label}
          done={meetingActs.next.done}
          close={close}
        >
          {(form) => (
            <>
              <div className="tr-fields-beside">
                <DateField bind={form.field('date')} label={act.date} required />
                <TextField bind={form.field('time')} label={act.time} type="time" />
              </div>
              <TextField bind={form.field('venue')} label={act.venue} />
            </>
          )}
        </CommandForm>
      )}
    </DialogButton>
  );
};
