import { emptyRequest, openRoundRequest } from '@triada/planning-contracts';
import { Button, CheckboxesField, DateField, TextField } from '@triada/web-ui';
import { useCommand } from '../../api/use-command';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';
import { CommandForm } from '../../shared/command-form';
import { PlanButton } from './plan-button';
import type { Plan } from './types';

/** A round in which groups may add measures, each up to the quota of the region's rules. */
export const OpenRound = ({ plan }: { readonly plan: Plan }) => {
  const { planActs } = useMessages();
  if (plan.rounds.some(({ open }) => open)) return null;
  return (
    <PlanButton plan={plan} label={planActs.round.label} operation="OpenRound">
      {(close) => <RoundForm plan={plan} close={close} />}
    </PlanButton>
  );
};

const RoundForm = ({ plan, close }: { readonly plan: Plan; readonly close: () => void }) => {
  const { planActs } = useMessages();
  const act = planActs.round;
  const groups = useView('/meetings/groups', { regionId: plan.regionId });
  return (
    <CommandForm
      method="post"
      path="/planning/plans/{planId}/rounds"
      params={{ planId: plan.planId }}
      schema={openRoundRequest}
      initial={{ title: '', groups: [] as string[], to: null as string | null }}
      submitLabel={act.label}
      done={act.done}
      close={close}
    >
      {(form) => (
        <>
          <TextField bind={form.field('title')} label={act.title} required />
          <CheckboxesField
            bind={form.field('groups')}
            label={act.groups}
            options={(groups.data?.items ?? []).filter(({ state }) => state === 'active').map(({ groupId, name }) => ({ value: groupId, label: name }))}
          />
          <DateField bind={form.field('to')} label={act.to} />
        </>
      )}
    </CommandForm>
  );
};

export const CloseRound = ({ plan, roundId }: { readonly plan: Plan; readonly roundId: string }) => {
  const { planActs } = useMessages();
  const may = useRights();
  const { send, busy } = useCommand('post', '/planning/plans/{planId}/rounds/{roundId}/closing');
  if (!may('CloseRound', { region: plan.regionId })) return null;
  return (
    <Button size="s" busy={busy} onClick={() => void send({ planId: plan.planId, roundId }, emptyRequest.parse({}), { done: planActs.closeRound.done })}>
      {planActs.closeRound.label}
    </Button>
  );
};
