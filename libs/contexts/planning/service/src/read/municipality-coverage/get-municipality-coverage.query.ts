import { coverageResponse, regionParams } from '@triada/planning-contracts';
import { municipalitiesOn, rulesOn, seatsByMunicipality } from '@triada/planning-domain';
import { defineQuery } from '@triada/platform';
import { seatIntake } from '../../intake/seat.intake';
import { asOfParams } from '../as-of';
import { named } from '../names';
import { planningRegionView } from '../planning-region/planning-region.projection';
import { regionDoc } from '../planning-region/region-answers';

/** Municipalities and their representatives in the working groups on a day (D058). */
export const getMunicipalityCoverage = defineQuery({
  name: 'GetMunicipalityCoverage',
  summary: { cs: 'Zastoupení obcí v pracovních skupinách', en: 'Municipalities in the working groups' },
  path: '/planning/regions/:regionId/coverage',
  params: regionParams.extend(asOfParams),
  response: coverageResponse,
  reads: [planningRegionView, seatIntake],
  handle: async ({ params: { regionId, asOf }, today, views }) => {
    const day = asOf ?? today;
    const { region } = await regionDoc(views, regionId);
    const rules = rulesOn(region, day);
    const seats = await views.of(seatIntake).find({ where: { regionId } });
    const rows = seatsByMunicipality(municipalitiesOn(region, day)?.municipalities ?? [], seats, day);
    return {
      regionId,
      asOf: day,
      required: rules.settings.municipalityCoverage === 'required',
      ruleVersion: rules.version,
      municipalities: rows.map(({ municipality, seats: held }) => ({ ...named(municipality), seats: held })),
      unrepresented: rows.filter((row) => row.seats === 0).map(({ municipality }) => named(municipality)),
    };
  },
});
