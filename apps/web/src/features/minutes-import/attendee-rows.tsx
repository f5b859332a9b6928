import { ListField, NumberField, Section, SelectField, type FormApi, type Option } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useOrganisations } from '../../shared/organisations';
import type { AttendeeRow, ImportForm } from './import-draft';
import { RegisterPerson } from './register-person';

interface Props {
  readonly regionId: string;
  readonly form: FormApi<ImportForm>;
  readonly people: readonly Option[];
}

const fresh: AttendeeRow = { name: '', note: '', personId: '', organisationId: null, presence: 'present', guest: true };

/** Names of the text beside persons of the registry; whoever is not registered yet can be on the spot. */
export const AttendeeRows = ({ regionId, form, people }: Props) => {
  const { minutesImport: text, meetings, meetingActs } = useMessages();
  const { options: organisations } = useOrganisations();
  return (
    <Section title={text.attendanceTitle} lead={text.attendanceLead}>
      <NumberField bind={form.field('headcount')} label={text.headcount} />
      <ListField
        bind={form.field('attendees')}
        label={text.attendanceTitle}
        addLabel={text.addAttendee}
        rowLabel={(index) => text.attendee(form.values.attendees[index]?.name || String(index + 1))}
        fresh={() => fresh}
      >
        {(index, path) => {
          const row = form.values.attendees[index]!;
          const name = [row.name, row.note].filter(Boolean).join(', ');
          return (
            <>
              <div className="tr-fields-beside">
                <SelectField bind={form.at(`${path}.personId`)} label={name ? text.person(name) : meetings.person} required options={people} />
                <SelectField
                  bind={form.at(`${path}.presence`)}
                  label={text.presence}
                  required
                  options={[
                    { value: 'present', label: meetings.present },
                    { value: 'apologised', label: meetings.apologised },
                    { value: 'absent', label: meetingActs.attendance.absent },
                  ]}
                />
                {row.guest && <SelectField bind={form.at(`${path}.organisationId`)} label={meetings.forWhom} options={organisations} />}
              </div>
              {row.personId === '' && row.name !== '' && (
                <RegisterPerson regionId={regionId} name={row.name} registered={(personId) => form.change(`${path}.personId`, personId)} />
              )}
            </>
          );
        }}
      </ListField>
    </Section>
  );
};
