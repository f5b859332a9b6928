import { computeKeyVariantsRequest } from '@triada/financing-contracts';
import type { ComputeKeyVariants } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { keyQuestionAggregate } from '../../aggregates';
import { planningRegionIntake } from '../../intake/planning-region.intake';
import { inputsFor } from '../key-inputs';
import { offeredKey, questionParams, questionSubject, questionTarget } from '../question-params';

export const computeKeyVariants = defineCommand({
  name: 'ComputeKeyVariants',
  summary: { cs: 'Vypočítat varianty klíče', en: 'Compute variants of the key' },
  method: 'POST',
  path: '/financing/key-questions/:questionId/variants',
  params: questionParams,
  body: computeKeyVariantsRequest,
  aggregate: keyQuestionAggregate,
  target: questionTarget,
  command: async ({ body, params, stateOf, views }): Promise<ComputeKeyVariants['data']> => {
    const { regionId } = await stateOf(keyQuestionAggregate, params.questionId);
    const region = await views.of(planningRegionIntake).get(regionId);
    const municipalities = region?.municipalities ?? [];
    const keys = await Promise.all(body.keys.map((key) => offeredKey(key, stateOf)));
    const definitions = keys.flatMap(({ definition }) => (definition ? [definition] : []));
    return {
      questionId: params.questionId,
      keys,
      pool: body.pool,
      municipalities,
      inputs: await inputsFor(views, definitions, municipalities, body.usage),
    };
  },
  subject: questionSubject,
});
