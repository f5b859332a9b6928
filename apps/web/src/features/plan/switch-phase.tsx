import { switchPhaseRequest } from '@triada/planning-contracts';
import { SelectField, TextField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useCodeOptions } from '../../shared/code-options';
import { CommandForm } from '../../shared/command-form';
import { PlanButton } from './plan-button';
import type { Plan } from './types';

export const SwitchPhase = ({ plan }: { readonly plan: Plan }) => {
  const { planActs } = useMessages();
  const act = planActs.phase;
  const phases = useCodeOptions('planning-phases', 'list');
  const next = phases[phases.findIndex(({ value }) => value === plan.phase.code) + 1]?.value ?? '';
  return (
    <PlanButton plan={plan} label={act.label} operation="SwitchPhase">
      {(close) => (
        <CommandForm
          method="post"
          path="/planning/plans/{planId}/phase"
          params={{ planId: plan.planId }}
          schema={switchPhaseRequest}
          initial={{ to: next, reason: null as string | null }}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <>
              <SelectField bind={form.field('to')} label={act.to} required options={phases.filter(({ value }) => value !== plan.phase.code)} />
              <TextField bind={form.field('reason')} label={act.reason} hint={act.reasonHint} />
            </>
          )}
        </CommandForm>
      )}
    </PlanButton>
  );
};
