import { proposeSchemeRequest } from '@triada/financing-contracts';
import type { ProposeScheme } from '@triada/financing-domain';
import { defineCommand, type Views } from '@triada/platform';
import { z } from 'zod';
import { schemeAggregate } from '../../aggregates';
import { eventually } from '../../intake/eventually';
import { organisationIntake } from '../../intake/organisation.intake';
import { planRevisionIntake, planRevisionKey } from '../../intake/plan-revision.intake';
import { planningRegionIntake } from '../../intake/planning-region.intake';
import { activationRuleOf } from '../activation-rule';

type Body = z.output<typeof proposeSchemeRequest>;

/** What other contexts have published about the things that the proposal names. */
const knownOf = async ({ regionId, plan, guarantor }: Body, views: Views): Promise<ProposeScheme['data']['known']> => {
  const [region, revision, organisation] = await Promise.all([
    eventually(() => views.of(planningRegionIntake).get(regionId)),
    plan ? eventually(() => views.of(planRevisionIntake).get(planRevisionKey(plan.planId, plan.revision))) : null,
    eventually(() => views.of(organisationIntake).get(guarantor)),
  ]);
  return {
    region: region && { regionId, version: region.version, municipalities: region.municipalities },
    revision: revision && {
      regionId: revision.regionId,
      hash: revision.hash,
      measureIds: revision.measures.map(({ measureId }) => measureId),
    },
    guarantor: organisation && { kind: organisation.kind },
  };
};

export const proposeScheme = defineCommand({
  name: 'ProposeScheme',
  summary: { cs: 'Navrhnout společné financování', en: 'Propose joint financing' },
  method: 'POST',
  path: '/financing/schemes',
  params: z.object({}),
  body: proposeSchemeRequest,
  aggregate: schemeAggregate,
  target: ({ newId }) => newId('scheme'),
  creates: true,
  command: async ({ body, newId, views }): Promise<ProposeScheme['data']> => {
    const known = await knownOf(body, views);
    const activationRule = await activationRuleOf(views, body.activationRule, known.region?.municipalities ?? []);
    return { ...body, schemeId: newId('scheme'), activationRule, known };
  },
  subject: ({ body }) => ({ region: body.regionId }),
});
