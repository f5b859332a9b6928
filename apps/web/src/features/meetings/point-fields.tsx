import { CheckboxesField, CheckboxField, DateField, SelectField, TextArea, type FormApi, type Option } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useCodeOptions } from '../../shared/code-options';
import { useOrganisations } from '../../shared/organisations';
import { usePersonOptions } from '../../shared/person-options';
import { pointOptions } from './open-minutes';
import { useOwnerOptions } from './owner-options';
import { taskType, type PointValues } from './point-values';
import type { Meeting } from './types';

interface Props<Values extends PointValues> {
  readonly meeting: Meeting;
  readonly form: FormApi<Values>;
  /** A new point may stand below another; later it keeps its place. */
  readonly placed?: boolean;
}

/** Fields of a point of minutes; one that is a task says whose it is and by when (D089). */
export const PointFields = <Values extends PointValues>({ meeting, form, placed = false }: Props<Values>) => {
  const { meetingActs, meetings: text } = useMessages();
  const act = meetingActs.addPoint;
  const types = useCodeOptions('minutes-item-types', 'list');
  const targetGroups = useCodeOptions('working-group-target-groups');
  const people = usePersonOptions(meeting.regionId);
  const { options: organisations } = useOrganisations();
  return (
    <>
      <SelectField bind={form.at('type')} label={act.type} required options={types} />
      <TextArea bind={form.at('text')} label={act.text} hint={act.textHint} rows={5} required />
      <InsertPerson form={form} people={people} label={act.insertPerson} />
      {form.values.type === taskType && <TaskFields meeting={meeting} form={form} organisations={organisations} />}
      <div className="tr-fields-beside">
        <SelectField bind={form.at('itemId')} label={act.item} options={meeting.agenda.map(({ itemId, title }) => ({ value: itemId, label: title }))} />
        {!placed && <SelectField bind={form.at('parent')} label={act.parent} options={pointOptions(meeting, text.point)} />}
        <SelectField bind={form.at('proposer.personId')} label={act.proposer} options={people} />
        <SelectField bind={form.at('proposer.organisationId')} label={meetingActs.assignTask.organisation} options={organisations} />
      </div>
      <CheckboxesField bind={form.at('targetGroups')} label={act.targetGroups} options={targetGroups} />
      <CheckboxField bind={form.at('negative')} label={act.negative} />
    </>
  );
};

const TaskFields = <Values extends PointValues>({ meeting, form, organisations }: Props<Values> & { readonly organisations: readonly Option[] }) => {
  const { meetingActs } = useMessages();
  const owners = useOwnerOptions(meeting);
  return (
    <div className="tr-fields-beside">
      <SelectField bind={form.at('task.owner.personId')} label={meetingActs.pointTask.person} hint={meetingActs.pointTask.hint} options={owners} />
      <SelectField bind={form.at('task.owner.organisationId')} label={meetingActs.pointTask.organisation} options={organisations} />
      <DateField bind={form.at('task.due')} label={meetingActs.pointTask.due} />
    </div>
  );
};

/** Choosing a person appends the reference that the text carries instead of a name. */
const InsertPerson = <Values extends PointValues>({ form, people, label }: { readonly form: FormApi<Values>; readonly people: readonly Option[]; readonly label: string }) => (
  <SelectField
    bind={{ path: 'insert', value: '', faults: [], change: (personId) => form.change('text', `${form.values.text}${form.values.text && ' '}@[${String(personId)}]`) }}
    label={label}
    options={people}
  />
);
