import { closeConsultationRequest, openConsultationRequest, settleCommentsRequest } from '@triada/planning-contracts';
import { CheckboxesField, DateField, NumberField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useCodeOptions } from '../../shared/code-options';
import { CommandForm } from '../../shared/command-form';
import { PlanButton } from './plan-button';
import type { Plan } from './types';

interface Props {
  readonly plan: Plan;
}
type WithConsultation = Props & { readonly consultationId: string };

export const OpenConsultation = ({ plan }: Props) => {
  const { planActs } = useMessages();
  const act = planActs.consult;
  const channels = useCodeOptions('consultation-channels', 'list');
  return (
    <PlanButton plan={plan} label={act.label} operation="OpenConsultation">
      {(close) => (
        <CommandForm
          method="post"
          path="/planning/plans/{planId}/consultations"
          params={{ planId: plan.planId }}
          schema={openConsultationRequest}
          initial={{ from: '', to: '', channels: [] as string[] }}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <>
              <div className="tr-fields-beside">
                <DateField bind={form.field('from')} label={act.from} required />
                <DateField bind={form.field('to')} label={act.to} required />
              </div>
              <CheckboxesField bind={form.field('channels')} label={act.channels} options={channels} />
            </>
          )}
        </CommandForm>
      )}
    </PlanButton>
  );
};

export const CloseConsultation = ({ plan, consultationId }: WithConsultation) => {
  const { planActs } = useMessages();
  const act = planActs.closeConsultation;
  return (
    <PlanButton plan={plan} label={act.label} operation="CloseConsultation">
      {(close) => (
        <CommandForm
          method="post"
          path="/planning/plans/{planId}/consultations/{consultationId}/closing"
          params={{ planId: plan.planId, consultationId }}
          schema={closeConsultationRequest}
          initial={{ comments: '' as string | number, bodies: '' as string | number }}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <div className="tr-fields-beside">
              <NumberField bind={form.field('comments')} label={act.comments} required />
              <NumberField bind={form.field('bodies')} label={act.bodies} required />
            </div>
          )}
        </CommandForm>
      )}
    </PlanButton>
  );
};

export const SettleComments = ({ plan, consultationId }: WithConsultation) => {
  const { planActs } = useMessages();
  const act = planActs.settle;
  return (
    <PlanButton plan={plan} label={act.label} operation="SettleComments">
      {(close) => (
        <CommandForm
          method="post"
          path="/planning/plans/{planId}/consultations/{consultationId}/settlement"
          params={{ planId: plan.planId, consultationId }}
          schema={settleCommentsRequest}
          initial={{ accepted: '' as string | number, partly: '' as string | number, rejected: '' as string | number }}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <div className="tr-fields-beside">
              <NumberField bind={form.field('accepted')} label={act.accepted} required />
              <NumberField bind={form.field('partly')} label={act.partly} required />
              <NumberField bind={form.field('rejected')} label={act.rejected} required />
            </div>
          )}
        </CommandForm>
      )}
    </PlanButton>
  );
};
