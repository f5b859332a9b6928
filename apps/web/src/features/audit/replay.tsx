import { Button, DateField, Facts, Notice, RadioField, Section, SelectField, useFormat, type FieldBinding } from '@triada/web-ui';
import { useState, type FormEvent } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { shortHash, useNamed } from '../../shared/names';
import { today } from '../../shared/code-options';

interface Question {
  readonly planId: string;
  readonly day: string;
  readonly mode: 'then' | 'now';
}

/** The plan of any day, rebuilt from events: as known then, or as known now. */
export const Replay = ({ regionId }: { readonly regionId: string }) => {
  const { audit: text } = useMessages();
  const plans = useView('/planning/regions/{regionId}/plans', { regionId });
  const [draft, setDraft] = useState<Question>({ planId: '', day: today(), mode: 'then' });
  const [asked, setAsked] = useState<Question | null>(null);
  const bind = (path: keyof Question): FieldBinding => ({ path, value: draft[path], faults: [], change: (value) => setDraft({ ...draft, [path]: String(value) }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.planId !== '' && draft.day !== '') setAsked(draft);
  };
  return (
    <Section title={text.replayTitle} lead={text.replayLead}>
      <form className="tr-form" onSubmit={submit}>
        <div className="tr-fields-beside">
          <SelectField bind={bind('planId')} label={text.replayPlan} required options={(plans.data?.plans ?? []).map(({ planId, title }) => ({ value: planId, label: title }))} />
          <DateField bind={bind('day')} label={text.replayDay} required />
          <RadioField
            bind={bind('mode')}
            label={text.replayMode}
            options={[
              { value: 'then', label: text.replayThen },
              { value: 'now', label: text.replayNow },
            ]}
          />
        </div>
        <div>
          <Button submit look="primary">
            {text.replaySubmit}
          </Button>
        </div>
      </form>
      <div aria-live="polite">{asked && <Replayed question={asked} />}</div>
    </Section>
  );
};

const Replayed = ({ question }: { readonly question: Question }) => {
  const { audit: text, plan: planText } = useMessages();
  const named = useNamed();
  const format = useFormat();
  const { planId, day, mode } = question;
  const query = useView('/planning/plans/{planId}/as-of', {
    planId,
    ...(mode === 'then' ? { recordedUntil: `${day}T23:59:59.999Z` } : { validUntil: day }),
  });
  return (
    <Loaded query={query}>
      {(plan) =>
        plan.events === 0 ? (
          <Notice>{text.replayEmpty}</Notice>
        ) : (
          <>
            <Notice tone="success">{text.replayed(format.number(plan.events))}</Notice>
            <Facts
              columns
              facts={[
                { name: planText.name, value: plan.content.title },
                { name: planText.phase, value: named(plan.phase) },
                { name: planText.stageLabel, value: planText.stage[plan.stage] ?? plan.stage },
                { name: planText.validity, value: plan.content.validity && format.range(plan.content.validity.from, plan.content.validity.to) },
                { name: text.replayHash, value: <code title={plan.hash}>{shortHash(plan.hash)}</code> },
                plan.lastEvent && { name: text.last, value: format.instant(plan.lastEvent.recordedAt) },
              ]}
            />
          </>
        )
      }
    </Loaded>
  );
};
