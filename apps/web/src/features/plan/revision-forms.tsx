import { adoptPlanRequest, closeRevisionRequest, openAmendmentRequest, recommendPlanRequest, returnPlanRequest, submitPlanRequest } from '@triada/planning-contracts';
import { DateField, Loading, NumberField, SelectField, TextArea, TextField, type FormApi } from '@triada/web-ui';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { PlanButton } from './plan-button';
import type { Plan, Revision } from './types';

interface Props {
  readonly plan: Plan;
}
type WithLatest = Props & { readonly latest: number };

const emptyResolution = { body: '', number: '', date: '' };

interface OnRevision {
  readonly revision: string | number;
  readonly resolution: { readonly body: string; readonly number: string; readonly date: string };
}

/** Which revision, and the act by which it was decided; the same for recommendation, adoption and return. */
const DecisionFields = <Values extends OnRevision>({ form, latest }: { readonly form: FormApi<Values>; readonly latest: number }) => {
  const { planActs, plan } = useMessages();
  const act = planActs.resolution;
  const options = Array.from({ length: latest }, (_, index) => ({ value: String(latest - index), label: plan.revisionTitle(latest - index, null) }));
  return (
    <>
      <SelectField bind={form.at('revision')} label={act.revision} required options={options} />
      <TextField bind={form.at('resolution.body')} label={act.body} required />
      <div className="tr-fields-beside">
        <TextField bind={form.at('resolution.number')} label={act.number} required />
        <DateField bind={form.at('resolution.date')} label={act.date} required />
      </div>
    </>
  );
};

/** Gives the sealed revisions to a form, for what is decided on is named by its fingerprint. */
const WithRevisions = ({ plan, children }: Props & { readonly children: (revisions: readonly Revision[]) => ReactNode }) => {
  const timeline = useView('/planning/plans/{planId}/revisions', { planId: plan.planId });
  return timeline.data ? children(timeline.data.revisions) : <Loading />;
};

const hashOf = (revisions: readonly Revision[], revision: string | number): string | undefined =>
  revisions.find((known) => known.revision === Number(revision))?.hash;

export const CloseRevision = ({ plan }: Props) => {
  const { planActs } = useMessages();
  const act = planActs.close;
  return (
    <PlanButton plan={plan} label={act.label} operation="CloseRevision">
      {(close) => (
        <CommandForm
          method="post"
          path="/planning/plans/{planId}/revisions"
          params={{ planId: plan.planId }}
          schema={closeRevisionRequest}
          initial={{ label: null as string | null, reason: null as string | null }}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <>
              <TextField bind={form.field('label')} label={act.name} hint={act.nameHint} />
              <TextArea bind={form.field('reason')} label={act.reason} rows={3} />
            </>
          )}
        </CommandForm>
      )}
    </PlanButton>
  );
};

export const RecommendPlan = ({ plan, latest }: WithLatest) => {
  const { planActs } = useMessages();
  const act = planActs.recommend;
  return (
    <PlanButton plan={plan} label={act.label} operation="RecommendPlan">
      {(close) => (
        <CommandForm
          method="post"
          path="/planning/plans/{planId}/recommendation"
          params={{ planId: plan.planId }}
          schema={recommendPlanRequest}
          initial={{ revision: latest as string | number, resolution: emptyResolution }}
          shape={(values) => ({ ...values, revision: Number(values.revision) })}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => <DecisionFields form={form} latest={latest} />}
        </CommandForm>
      )}
    </PlanButton>
  );
};

export const SubmitPlan = ({ plan, latest }: WithLatest) => {
  const { planActs, plan: text } = useMessages();
  const act = planActs.submit;
  const options = Array.from({ length: latest }, (_, index) => ({ value: String(latest - index), label: text.revisionTitle(latest - index, null) }));
  return (
    <PlanButton plan={plan} label={act.label} operation="SubmitPlan">
      {(close) => (
        <CommandForm
          method="post"
          path="/planning/plans/{planId}/submission"
          params={{ planId: plan.planId }}
          schema={submitPlanRequest}
          initial={{ revision: latest as string | number, addressee: '', overrideReason: null as string | null }}
          shape={(values) => ({ ...values, revision: Number(values.revision) })}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <>
              <SelectField bind={form.field('revision')} label={planActs.resolution.revision} required options={options} />
              <TextField bind={form.field('addressee')} label={act.addressee} required />
              <TextArea bind={form.field('overrideReason')} label={act.override} rows={3} />
            </>
          )}
        </CommandForm>
      )}
    </PlanButton>
  );
};

export const AdoptPlan = ({ plan, latest }: WithLatest) => {
  const { planActs } = useMessages();
  const act = planActs.adopt;
  return (
    <PlanButton plan={plan} label={act.label} operation="AdoptPlan">
      {(close) => (
        <WithRevisions plan={plan}>
          {(revisions) => (
            <CommandForm
              method="post"
              path="/planning/plans/{planId}/adoption"
              params={{ planId: plan.planId }}
              schema={adoptPlanRequest}
              initial={{ revision: latest as string | number, resolution: emptyResolution, votes: { for: '' as string | number, against: 0 as string | number, abstained: 0 as string | number } }}
              shape={(values) => ({ ...values, revision: Number(values.revision), hash: hashOf(revisions, values.revision) })}
              place={(field) => (field === 'hash' ? 'revision' : field)}
              submitLabel={act.label}
              done={act.done}
              close={close}
            >
              {(form) => (
                <>
                  <DecisionFields form={form} latest={latest} />
                  <div className="tr-fields-beside">
                    <NumberField bind={form.at('votes.for')} label={act.for} required />
                    <NumberField bind={form.at('votes.against')} label={act.against} required />
                    <NumberField bind={form.at('votes.abstained')} label={act.abstained} required />
                  </div>
                </>
              )}
            </CommandForm>
          )}
        </WithRevisions>
      )}
    </PlanButton>
  );
};

export const ReturnPlan = ({ plan, latest }: WithLatest) => {
  const { planActs } = useMessages();
  const act = planActs.return;
  return (
    <PlanButton plan={plan} label={act.label} operation="ReturnPlan">
      {(close) => (
        <WithRevisions plan={plan}>
          {(revisions) => (
            <CommandForm
              method="post"
              path="/planning/plans/{planId}/return"
              params={{ planId: plan.planId }}
              schema={returnPlanRequest}
              initial={{ revision: latest as string | number, resolution: emptyResolution, reason: '' }}
              shape={(values) => ({ ...values, revision: Number(values.revision), hash: hashOf(revisions, values.revision) })}
              place={(field) => (field === 'hash' ? 'revision' : field)}
              submitLabel={act.label}
              done={act.done}
              close={close}
            >
              {(form) => (
                <>
                  <DecisionFields form={form} latest={latest} />
                  <TextArea bind={form.field('reason')} label={act.reason} rows={3} required />
                </>
              )}
            </CommandForm>
          )}
        </WithRevisions>
      )}
    </PlanButton>
  );
};

export const OpenAmendment = ({ plan }: Props) => {
  const { planActs } = useMessages();
  const act = planActs.amend;
  return (
    <PlanButton plan={plan} label={act.label} operation="OpenAmendment">
      {(close) => (
        <CommandForm
          method="post"
          path="/planning/plans/{planId}/amendments"
          params={{ planId: plan.planId }}
          schema={openAmendmentRequest}
          initial={{ reason: '' }}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => <TextArea bind={form.field('reason')} label={act.reason} rows={3} required />}
        </CommandForm>
      )}
    </PlanButton>
  );
};
