import { CheckboxField, DateField, ListField, Section, SelectField, TextArea, type FormApi, type Option } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useCodeOptions } from '../../shared/code-options';
import { taskType, type ImportForm, type PointRow } from './import-draft';

/** Below this the type is shown as a guess. */
const sure = 0.6;

const fresh: PointRow = { text: '', type: '', confidence: 1, evidence: '', depth: 0, agenda: null, negative: false, speakerName: '', speakerNote: '', speaker: '', ownerName: '', owner: '', due: null, keep: true };

export const PointRows = ({ form, people }: { readonly form: FormApi<ImportForm>; readonly people: readonly Option[] }) => {
  const { minutesImport: text, meetingActs } = useMessages();
  const types = useCodeOptions('minutes-item-types', 'list');
  const agenda = form.values.agenda
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, index) => ({ value: String(index + 1), label: `${index + 1}. ${line}` }));
  return (
    <Section title={text.pointsTitle}>
      <ListField bind={form.field('points')} label={text.pointsTitle} addLabel={text.addPoint} rowLabel={(index) => text.pointRow(index + 1)} fresh={() => fresh}>
        {(index, path) => {
          const row = form.values.points[index]!;
          const depth = form.at(`${path}.depth`);
          return (
            <div className="import-point tr-list-field__fields" data-depth={row.depth}>
              <TextArea bind={form.at(`${path}.text`)} label={`${text.pointRow(index + 1)} – ${text.pointText}`} rows={3} required />
              <div className="tr-fields-beside">
                <SelectField
                  bind={form.at(`${path}.type`)}
                  label={text.pointType}
                  hint={row.confidence < sure ? text.unsure : row.evidence ? text.because(row.evidence) : undefined}
                  required
                  options={types}
                />
                <SelectField
                  bind={{ ...depth, value: String(row.depth), change: (value) => depth.change(Number(value)) }}
                  label={text.pointDepth}
                  required
                  options={text.depths.map((label, level) => ({ value: String(level), label }))}
                />
                <SelectField bind={form.at(`${path}.agenda`)} label={text.pointAgenda} options={agenda} />
                <SelectField bind={form.at(`${path}.speaker`)} label={text.pointSpeaker} hint={row.speakerNote ? text.speakerRead(row.speakerNote) : undefined} options={people} />
              </div>
              {row.type === taskType && (
                <div className="tr-fields-beside">
                  <SelectField
                    bind={form.at(`${path}.owner`)}
                    label={meetingActs.pointTask.person}
                    hint={row.ownerName ? text.speakerRead(row.ownerName) : meetingActs.pointTask.hint}
                    options={people}
                  />
                  <DateField bind={form.at(`${path}.due`)} label={meetingActs.pointTask.due} />
                </div>
              )}
              <CheckboxField bind={form.at(`${path}.negative`)} label={text.pointNegative} />
              <CheckboxField bind={form.at(`${path}.keep`)} label={text.pointKeep} />
            </div>
          );
        }}
      </ListField>
    </Section>
  );
};
