import { coverageResponse, municipalitiesMissingResponse } from '@triada/meetings-contracts';
import { defineQuery, type Views } from '@triada/platform';
import { z } from 'zod';
import { planningRegionIntake, regionVersionAsOf, type RegionVersion } from '../../intake/planning-region.intake';
import type { GroupAsOf, Moment } from '../groups/group-as-of';
import { groupHistory } from '../groups/group.projection';
import { groupsOf } from '../groups/groups-of';
import { momentOf, momentParams, regionParam } from '../moment';
import { coverageOf, missingOf } from './coverage';

const params = z.object({ ...regionParam, ...momentParams });

const boardOf = async (views: Views, regionId: string, moment: Moment): Promise<{ readonly groups: readonly GroupAsOf[]; readonly region: RegionVersion | null }> => ({
  groups: await groupsOf(views, { regionId }, moment),
  region: regionVersionAsOf(await views.of(planningRegionIntake).get(regionId), moment.asOf, moment.knownAt),
});

/** X04: a municipality turns „missing“ on the day the mandate ends and not before. */
export const coverageQuery = defineQuery({
  name: 'ShowCoverageBoard',
  summary: { cs: 'Zastoupení obcí ve skupinách', en: 'Coverage board' },
  path: '/meetings/coverage',
  params,
  response: coverageResponse,
  reads: [groupHistory, planningRegionIntake],
  handle: async (input) => {
    const moment = momentOf(input.params, input.today);
    const { groups, region } = await boardOf(input.views, input.params.regionId, moment);
    return { asOf: moment.asOf, regionVersion: region?.version ?? null, ...coverageOf(groups, region?.municipalities ?? [], moment.asOf) };
  },
});

/** D058: the as-of report; an empty list is what the submission of a plan waits for. */
export const municipalitiesMissingQuery = defineQuery({
  name: 'ListMunicipalitiesWithoutRepresentative',
  summary: { cs: 'Obce bez zástupce', en: 'Municipalities without a representative' },
  path: '/meetings/municipalities-without-representative',
  params,
  response: municipalitiesMissingResponse,
  reads: [groupHistory, planningRegionIntake],
  handle: async (input) => {
    const moment = momentOf(input.params, input.today);
    const { groups, region } = await boardOf(input.views, input.params.regionId, moment);
    return { asOf: moment.asOf, ...missingOf(groups, region?.municipalities ?? [], moment.asOf) };
  },
});
