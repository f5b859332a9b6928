import { acceptProposalRequest, reasonRequest, recordProposalRequest } from '@triada/planning-contracts';
import { SelectField, TextArea, TextField } from '@triada/web-ui';
import type { proposalListResponse } from '@triada/planning-contracts';
import type { z } from 'zod';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { useOrganisations } from '../../shared/organisations';
import { usePersonOptions } from '../../shared/person-options';
import { CompleteProposal } from './complete-proposal';
import { LevelFields } from './level-fields';
import { PlanButton } from './plan-button';
import type { Plan } from './types';

export type Proposal = z.output<typeof proposalListResponse>['proposals'][number];

export const RecordProposal = ({ plan }: { readonly plan: Plan }) => {
  const { planActs } = useMessages();
  return (
    <PlanButton plan={plan} label={planActs.propose.label} operation="RecordProposal">
      {(close) => <ProposalForm plan={plan} close={close} />}
    </PlanButton>
  );
};

const ProposalForm = ({ plan, close }: { readonly plan: Plan; readonly close: () => void }) => {
  const { planActs } = useMessages();
  const act = planActs.propose;
  const people = usePersonOptions(plan.regionId);
  const { options: organisations } = useOrganisations();
  const groups = useView('/meetings/groups', { regionId: plan.regionId });
  return (
    <CommandForm
      method="post"
      path="/planning/plans/{planId}/proposals"
      params={{ planId: plan.planId }}
      schema={recordProposalRequest}
      initial={{ text: '', groupId: null as string | null, personId: '', organisationId: '' }}
      shape={({ personId, organisationId, ...values }) => ({
        ...values,
        proposer: personId || organisationId ? { personId: personId || null, organisationId: organisationId || null } : null,
      })}
      submitLabel={act.label}
      done={act.done}
      close={close}
    >
      {(form) => (
        <>
          <TextArea bind={form.field('text')} label={act.text} rows={5} required />
          <SelectField bind={form.field('groupId')} label={act.group} options={(groups.data?.items ?? []).map(({ groupId, name }) => ({ value: groupId, label: name }))} />
          <div className="tr-fields-beside">
            <SelectField bind={form.field('personId')} label={act.proposer} options={people} />
            <SelectField bind={form.field('organisationId')} label={act.organisation} options={organisations} />
          </div>
        </>
      )}
    </CommandForm>
  );
};

/** A proposal becomes a measure, or is set aside with a reason. */
export const ProposalActions = ({ plan, proposal }: { readonly plan: Plan; readonly proposal: Proposal }) => {
  const { planActs } = useMessages();
  const params = { planId: plan.planId, proposalId: proposal.proposalId };
  const subject = { region: plan.regionId };
  if (proposal.state !== 'open') return null;
  return (
    <div className="tr-row">
      {!proposal.complete && <CompleteProposal regionId={plan.regionId} planId={plan.planId} proposalId={proposal.proposalId} />}
      <DialogButton size="s" look="primary" label={planActs.accept.label} operation="AcceptProposal" subject={subject}>
        {(close) => (
          <CommandForm
            method="post"
            path="/planning/plans/{planId}/proposals/{proposalId}/acceptance"
            params={params}
            schema={acceptProposalRequest}
            initial={{ title: proposal.text.slice(0, 200), level: 'whole', targetGroup: null as string | null }}
            shape={(values) => ({ ...values, targetGroup: values.level === 'group' ? values.targetGroup : null, text: [{ text: proposal.text }] })}
            submitLabel={planActs.accept.label}
            done={planActs.accept.done}
            close={close}
          >
            {(form) => (
              <>
                <TextField bind={form.field('title')} label={planActs.accept.title} required />
                <LevelFields plan={plan} form={form} />
              </>
            )}
          </CommandForm>
        )}
      </DialogButton>
      <DialogButton size="s" look="quiet" label={planActs.dismiss.label} operation="DismissProposal" subject={subject}>
        {(close) => (
          <CommandForm
            method="post"
            path="/planning/plans/{planId}/proposals/{proposalId}/dismissal"
            params={params}
            schema={reasonRequest}
            initial={{ reason: '' }}
            submitLabel={planActs.dismiss.label}
            done={planActs.dismiss.done}
            close={close}
          >
            {(form) => <TextArea bind={form.field('reason')} label={planActs.dismiss.reason} rows={3} required />}
          </CommandForm>
        )}
      </DialogButton>
    </div>
  );
};
