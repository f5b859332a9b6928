import { ensure } from '@triada/kernel';
import type { CommandInput } from '@triada/platform';
import { planAggregate } from '../aggregates';

/** A project stands on every output of its plans, so it may name plans of its own region only. */
export const refuseForeignPlans = async (
  { stateOf }: Pick<CommandInput<unknown, unknown>, 'stateOf'>,
  regionId: string,
  planIds: readonly string[],
): Promise<void> => {
  for (const planId of planIds) {
    const plan = await stateOf(planAggregate, planId);
    ensure(plan.kind === 'plan', 'planning.unknown-plan', { planId }, 'planId');
    ensure(plan.regionId === regionId, 'planning.plan-of-another-region', { planId }, 'planId');
  }
};
