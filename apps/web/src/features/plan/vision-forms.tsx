import { draftVisionRequest } from '@triada/planning-contracts';
import { NumberField, SelectField, TextArea } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { paragraphsOf, PlanButton } from './plan-button';
import type { Plan } from './types';

/** The state that a target group wants to reach, told from the users' side; a new text is a new version. */
export const DraftVision = ({ plan }: { readonly plan: Plan }) => {
  const { planActs } = useMessages();
  const act = planActs.vision;
  return (
    <PlanButton plan={plan} label={act.label} operation="DraftVision" wide>
      {(close) => (
        <CommandForm
          method="post"
          path="/planning/plans/{planId}/visions"
          params={{ planId: plan.planId }}
          schema={draftVisionRequest}
          initial={{ targetGroup: '', text: '', endYear: null as number | string | null }}
          shape={(values) => ({ ...values, text: paragraphsOf(values.text) })}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <>
              <SelectField
                bind={form.field('targetGroup')}
                label={planActs.level.targetGroup}
                required
                options={plan.content.targetGroups.map(({ code, name }) => ({ value: code, label: name }))}
              />
              <TextArea bind={form.field('text')} label={act.text} hint={planActs.priority.textHint} rows={8} required />
              <NumberField bind={form.field('endYear')} label={act.endYear} hint={act.endYearHint} />
            </>
          )}
        </CommandForm>
      )}
    </PlanButton>
  );
};
