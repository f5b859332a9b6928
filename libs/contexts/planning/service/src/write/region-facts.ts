import {
  municipalitiesOn,
  rulesOn,
  unrepresentedOn,
  type FoundedRegion,
  type Period,
  type RegionFacts,
} from '@triada/planning-domain';
import type { Views } from '@triada/platform';
import { seatIntake } from '../intake/seat.intake';

/** Period that the region keeps for a cycle; null when it keeps none. */
export const periodOf = (region: FoundedRegion, cycleId: string): Period | null =>
  region.cycles.find((cycle) => cycle.cycleId === cycleId && !cycle.abandoned)?.period ?? null;

/** What a decision on a plan has to know of its region on a day. */
export const regionFacts = (region: FoundedRegion, cycleId: string, day: string): RegionFacts => ({
  municipalities: municipalitiesOn(region, day)?.municipalities ?? [],
  period: periodOf(region, cycleId),
  rules: rulesOn(region, day),
});

/** Municipalities of the region that nobody represents on a day, by the seats that meetings published. */
export const unrepresentedMunicipalities = async (
  views: Views,
  regionId: string,
  municipalities: readonly string[],
  day: string,
): Promise<string[]> => unrepresentedOn(municipalities, await views.of(seatIntake).find({ where: { regionId } }), day);
