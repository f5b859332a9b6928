import type { Instruction, PublicEventOf } from '@triada/kernel';
import { serviceCapacityChangedV1, serviceStateChangedV1 } from '@triada/registry-contracts';
import { defineProcess } from '@triada/platform';
import { planEntryView } from '../../read/plan-entry/plan-entry.projection';

type Change = PublicEventOf<typeof serviceStateChangedV1> | PublicEventOf<typeof serviceCapacityChangedV1>;

/** What a measure that rests on the service has to hear; null when it need not. A service that begins or goes on raises no flag. */
export const flagOf = (change: Change): { serviceId: string; kind: string; detail: string | null; from: string } | null => {
  if (change.type === 'registry.service-state-changed.v1') {
    const { serviceId, state, from } = change.data;
    return state === 'closed' || state === 'suspended' ? { serviceId, kind: `service-${state}`, detail: null, from } : null;
  }
  const { serviceId, form, unit, before, after, from } = change.data;
  // The first capacity of a form is a beginning, no change that a measure could rest on.
  return before === null ? null : { serviceId, kind: 'capacity-changed', detail: `${form} ${unit}: ${before} → ${after}`, from };
};

/** A service that closes or changes its capacity flags the measures that rest on it, in every plan. */
export const whenServiceChangedThenFlagMeasures = defineProcess({
  name: 'when-service-changed-then-flag-measures',
  on: [serviceStateChangedV1, serviceCapacityChangedV1],
  react: async (message, { views }) => {
    const flag = flagOf(message as unknown as Change);
    if (!flag) return [];
    const entries = await views.of(planEntryView).find({ where: { 'measure.serviceIds': flag.serviceId } });
    const plans = [...new Set(entries.map(({ planId }) => planId))].sort();
    return plans.map((planId): Instruction => ({ command: 'FlagMeasuresOfService', params: { planId }, body: flag }));
  },
});
