import { RadioField, SelectField, type FormApi } from '@triada/web-ui';
import { useMessages } from '../../messages';
import type { Plan } from './types';

interface LevelValues {
  readonly level: string;
  readonly targetGroup: string | null;
}

/** For the whole plan, or for one of its target groups (D070). */
export const LevelFields = <Values extends LevelValues>({ plan, form }: { readonly plan: Plan; readonly form: FormApi<Values> }) => {
  const { planActs } = useMessages();
  const act = planActs.level;
  return (
    <>
      <RadioField
        bind={form.at('level')}
        label={act.label}
        options={[
          { value: 'whole', label: act.whole },
          { value: 'group', label: act.group },
        ]}
      />
      {form.values.level === 'group' && (
        <SelectField
          bind={form.at('targetGroup')}
          label={act.targetGroup}
          required
          options={plan.content.targetGroups.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </>
  );
};
