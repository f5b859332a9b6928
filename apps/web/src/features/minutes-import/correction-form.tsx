import { useNavigate } from '@tanstack/react-router';
import { importMinutesRequest } from '@triada/meetings-contracts';
import { DateField, Form, NumberField, Section, SelectField, TextArea, TextField, useForm, type Option } from '@triada/web-ui';
import { useCommand } from '../../api/use-command';
import { useMessages } from '../../messages';
import { AttendeeRows } from './attendee-rows';
import type { ImportForm, Preview } from './import-draft';
import { placeOf, requestOf } from './import-request';
import { PointRows } from './point-rows';

interface Props {
  readonly regionId: string;
  readonly preview: Preview;
  readonly sourceName: string | null;
  readonly people: readonly Option[];
  readonly groups: readonly Option[];
  readonly initial: ImportForm;
}

const kinds = ['ordinary', 'plenary', 'bilateral', 'ad-hoc'] as const;

export const CorrectionForm = ({ regionId, preview, sourceName, people, groups, initial }: Props) => {
  const { minutesImport: text, meetings, meetingActs } = useMessages();
  const navigate = useNavigate();
  const { send } = useCommand('post', '/meetings/minutes-imports');
  const form = useForm({
    schema: importMinutesRequest,
    initial,
    shape: (values) => requestOf(values, regionId, preview.sourceHash, sourceName),
    place: (field, values) => placeOf(values)(field),
    send: (body) =>
      send({}, body, {
        done: text.done,
        then: (answer) => void navigate({ to: '/regiony/$regionId/jednani/$meetingId', params: { regionId, meetingId: answer.id } }),
      }),
  });
  const { draft } = preview;
  return (
    <Form form={form} submitLabel={text.confirm} note={text.privacy}>
      <Section title={text.headTitle}>
        <SelectField bind={form.field('groupId')} label={text.group} hint={draft.group ? text.groupRead(draft.group.value.name) : undefined} options={groups} />
        <div className="tr-fields-beside">
          <SelectField bind={form.field('kind')} label={meetings.kind} required options={kinds.map((value) => ({ value, label: meetings.meetingKinds[value] }))} />
          <NumberField bind={form.field('number')} label={text.number} />
          <DateField bind={form.field('date')} label={meetings.date} required />
          <TextField bind={form.field('time')} label={meetings.time} type="time" />
        </div>
        <TextField bind={form.field('venue')} label={meetings.venue} />
        <TextField bind={form.field('title')} label={meetingActs.planMeeting.title} />
        <TextArea bind={form.field('agenda')} label={text.agenda} rows={4} />
      </Section>
      <AttendeeRows regionId={regionId} form={form} people={people} />
      <PointRows form={form} people={people} />
      <Section title={text.nextTitle}>
        <div className="tr-fields-beside">
          <DateField bind={form.field('nextDate')} label={meetings.next} />
          <TextField bind={form.field('nextTime')} label={meetings.time} type="time" />
          <TextField bind={form.field('nextVenue')} label={meetings.venue} />
        </div>
        <SelectField bind={form.field('authorId')} label={text.author} hint={text.authorHint(form.values.authorName)} options={people} />
      </Section>
    </Form>
  );
};
