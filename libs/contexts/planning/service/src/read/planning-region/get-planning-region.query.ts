import { planningRegionResponse, regionParams } from '@triada/planning-contracts';
import { municipalitiesOn, ownerOn, rulesOn } from '@triada/planning-domain';
import { defineQuery } from '@triada/platform';
import { organisationIntake } from '../../intake/organisation.intake';
import { actorShown } from '../actor';
import { asOfParams } from '../as-of';
import { named, organisationsOf } from '../names';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { planningRegionView } from './planning-region.projection';
import { cycleAnswers, regionDoc, ruleAnswer } from './region-answers';

export const getPlanningRegion = defineQuery({
  name: 'GetPlanningRegion',
  summary: { cs: 'Plánovací území k určitému dni', en: 'A planning region as of a day' },
  path: '/planning/regions/:regionId',
  params: regionParams.extend(asOfParams),
  response: planningRegionResponse,
  reads: [planningRegionView, planOverview, organisationIntake],
  handle: async ({ isInsider, params, today, views }) => {
    const { region, handOvers, setReasons } = await regionDoc(views, params.regionId);
    const day = params.asOf ?? today;
    const set = municipalitiesOn(region, day);
    const owner = ownerOn(region, day);
    const mentioned = [
      ...handOvers.flatMap(({ former, successor }) => [former, successor]),
      ...region.coordinators.map(({ organisationId }) => organisationId),
    ];
    const organisation = await organisationsOf(views, mentioned);
    return {
      regionId: region.regionId,
      name: region.name,
      asOf: day,
      letterhead: region.letterhead,
      set: set ? { version: set.version, from: set.from, municipalities: set.municipalities.map(named) } : null,
      sets: region.sets.map(({ version, from, municipalities }) => ({
        version,
        from,
        count: municipalities.length,
        reason: setReasons[version] ?? null,
      })),
      owner: organisation(owner?.organisationId ?? null),
      ownerSince: owner?.from ?? null,
      handOvers: handOvers.map((step) => ({
        ...step,
        former: organisation(step.former),
        successor: organisation(step.successor),
        actor: actorShown(step.actor, isInsider(region.regionId)),
      })),
      coordinators: region.coordinators.map(({ organisationId, from, to }) => ({
        organisation: organisation(organisationId)!,
        from,
        to,
      })),
      rules: ruleAnswer(rulesOn(region, day)),
      ruleVersions: region.rules.map(ruleAnswer),
      cycles: region.cycles.filter(({ abandoned }) => !abandoned).map(await cycleAnswers(views, region.regionId)),
    };
  },
});
