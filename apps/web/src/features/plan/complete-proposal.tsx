import { completeProposalRequest } from '@triada/planning-contracts';
import { SelectField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { useOrganisations } from '../../shared/organisations';
import { usePersonOptions } from '../../shared/person-options';

interface Props {
  readonly regionId: string;
  readonly planId: string;
  readonly proposalId: string;
}

/** A proposal of minutes without a proposer cannot become a measure until one is added (D085). */
export const CompleteProposal = ({ regionId, planId, proposalId }: Props) => {
  const { planActs } = useMessages();
  return (
    <DialogButton size="s" label={planActs.complete.label} operation="CompleteProposal" subject={{ region: regionId }}>
      {(close) => <CompleteForm regionId={regionId} planId={planId} proposalId={proposalId} close={close} />}
    </DialogButton>
  );
};

const CompleteForm = ({ regionId, planId, proposalId, close }: Props & { readonly close: () => void }) => {
  const { planActs } = useMessages();
  const people = usePersonOptions(regionId);
  const { options: organisations } = useOrganisations();
  return (
    <CommandForm
      method="post"
      path="/planning/plans/{planId}/proposals/{proposalId}/proposer"
      params={{ planId, proposalId }}
      schema={completeProposalRequest}
      initial={{ proposer: { personId: null as string | null, organisationId: null as string | null } }}
      place={(field) => (field === 'proposer' ? 'proposer.personId' : field)}
      submitLabel={planActs.complete.label}
      done={planActs.complete.done}
      close={close}
    >
      {(form) => (
        <div className="tr-fields-beside">
          <SelectField bind={form.at('proposer.personId')} label={planActs.propose.proposer} options={people} />
          <SelectField bind={form.at('proposer.organisationId')} label={planActs.propose.organisation} options={organisations} />
        </div>
      )}
    </CommandForm>
  );
};
