import { schemeResponse } from '@triada/financing-contracts';
import { activationText, formulaOf, type ActivationRule } from '@triada/financing-domain';
import { NotFound } from '@triada/kernel';
import { defineQuery, type Views } from '@triada/platform';
import { z } from 'zod';
import { planRevisionIntake, planRevisionKey } from '../../intake/plan-revision.intake';
import { planningRegionIntake } from '../../intake/planning-region.intake';
import { allocationKeyProjection } from '../allocation-key/allocation-key.projection';
import { councilProjection } from '../council/council.projection';
import { accessionMatrix, yearsOf } from './accession-matrix';
import { schemeProjection, type SchemeDoc } from './scheme.projection';
import { guarantorOf, statusOf } from './schemes.query';

type Response = z.input<typeof schemeResponse>;

export const schemeOf = async (views: Views, id: string): Promise<SchemeDoc> => {
  const doc = await views.of(schemeProjection).get(id);
  if (!doc) throw new NotFound('financing.scheme-unknown', { id });
  return doc;
};

/** The rule without the figures of single municipalities, which stay in the log. */
const shortRule = (rule: ActivationRule) =>
  rule.kind === 'share-of-population' ? { kind: rule.kind, atLeast: rule.atLeast, populationYear: rule.population.year } : rule;

const planOf = async (views: Views, { state: { plan, measureIds } }: SchemeDoc): Promise<Pick<Response, 'plan' | 'measures'>> => {
  const revision = await views.of(planRevisionIntake).get(planRevisionKey(plan.planId, plan.revision));
  const known = new Map(revision?.measures.map((measure) => [measure.measureId, measure]));
  return {
    plan: { ...plan, title: revision?.title ?? null },
    measures: measureIds.map((measureId) => ({
      measureId,
      code: known.get(measureId)?.code ?? null,
      title: known.get(measureId)?.title ?? null,
    })),
  };
};

const keysOf = (views: Views, { choices }: SchemeDoc): Promise<Response['keys']> =>
  Promise.all(
    choices.map(async ({ keyVersion: version, definition, ...choice }) => ({
      ...choice,
      version,
      name: (await views.of(allocationKeyProjection).get(choice.keyId))?.name ?? null,
      formula: formulaOf(definition),
    })),
  );

const countsOf = (matrix: Response['matrix'], participants: number): Response['counts'] => {
  const at = (stage: string | null) => matrix.filter(({ council }) => (council?.stage ?? null) === stage).length;
  return {
    members: matrix.length,
    participants,
    notAsked: matrix.filter(({ council, cells }) => !council && cells.every(({ state }) => state === 'not-asked')).length,
    submitted: at('submitted'),
    onAgenda: at('on-agenda'),
    approved: at('approved'),
    rejected: at('rejected'),
    postponed: at('postponed'),
  };
};

export const schemeQuery = defineQuery({
  name: 'Scheme',
  summary: { cs: 'Společné financování s maticí přistoupení', en: 'Joint financing with the accession matrix' },
  path: '/financing/schemes/:schemeId',
  params: z.object({ schemeId: z.uuid() }),
  response: schemeResponse,
  reads: [schemeProjection, councilProjection, allocationKeyProjection],
  handle: async ({ params, today, views }) => {
    const doc = await schemeOf(views, params.schemeId);
    const { state } = doc;
    const [region, councils] = await Promise.all([
      views.of(planningRegionIntake).get(doc.regionId),
      views.of(councilProjection).find({ where: { schemeId: doc.id } }),
    ]);
    const years = yearsOf(state, today);
    const matrix = accessionMatrix(doc, councils, region?.municipalities ?? [], years);
    return {
      id: doc.id,
      regionId: doc.regionId,
      regionName: region?.name ?? null,
      name: doc.name,
      state: statusOf(doc),
      guarantor: await guarantorOf(views, state.guarantor),
      firstYear: state.firstYear,
      activeFromYear: state.activeFromYear,
      ...(await planOf(views, doc)),
      proposedOn: doc.proposedOn,
      question: state.question,
      askedOn: doc.askedOn,
      activatedOn: doc.activatedOn,
      closedOn: doc.closedOn,
      activation: {
        version: state.activation!.version,
        rule: shortRule(state.activation!.rule),
        text: activationText(state.activation!.rule),
      },
      keys: await keysOf(views, doc),
      counts: countsOf(matrix, doc.participants),
      years,
      matrix,
      revision: doc.revision,
    };
  },
});
