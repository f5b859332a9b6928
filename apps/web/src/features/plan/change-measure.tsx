import { changeMeasureRequest } from '@triada/planning-contracts';
import { TextArea, TextField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import type { Measure } from './types';

interface Props {
  readonly regionId: string;
  readonly measure: Measure;
}

/** Title, text and justification; a paragraph that stays keeps its address. */
export const ChangeMeasure = ({ regionId, measure }: Props) => {
  const { planActs } = useMessages();
  return (
    <DialogButton wide label={planActs.change.label} operation="ChangeMeasure" subject={{ region: regionId }}>
      {(close) => <ChangeForm measure={measure} close={close} />}
    </DialogButton>
  );
};

const ChangeForm = ({ measure, close }: { readonly measure: Measure; readonly close: () => void }) => {
  const { planActs } = useMessages();
  const { entry, planId } = measure;
  const kept = new Map(entry.paragraphs.map(({ paragraphId, text }) => [text, paragraphId]));
  return (
    <CommandForm
      method="post"
      path="/planning/plans/{planId}/measures/{measureId}"
      params={{ planId, measureId: entry.id }}
      schema={changeMeasureRequest}
      initial={{ title: entry.title, text: entry.paragraphs.map(({ text }) => text).join('\n\n'), justification: entry.measure?.justification ?? '' }}
      shape={({ title, text, justification }) => ({
        title,
        text: text
          .split(/\n\s*\n/)
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .map((part) => ({ ...(kept.has(part) && { paragraphId: kept.get(part) }), text: part })),
        detail: { justification: justification.trim() || null },
      })}
      place={(field) => field.replace(/^detail\./, '').replace(/^text\..*/, 'text')}
      submitLabel={planActs.change.label}
      done={planActs.change.done}
      close={close}
    >
      {(form) => (
        <>
          <TextField bind={form.field('title')} label={planActs.priority.title} required />
          <TextArea bind={form.field('text')} label={planActs.priority.text} hint={planActs.priority.textHint} rows={8} />
          <TextArea bind={form.field('justification')} label={planActs.measure.justification} rows={4} />
        </>
      )}
    </CommandForm>
  );
};
