import { keyComparisonRequest, keyComparisonResponse } from '@triada/financing-contracts';
import { compareKeys } from '@triada/financing-domain';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { importedPopulationIntake } from '../../intake/imported-population.intake';
import { planningRegionIntake } from '../../intake/planning-region.intake';
import { byName, municipalityName } from '../../territory';
import { inputsFor } from '../../write/key-inputs';
import { explained } from '../explained';
import { allocationKeyProjection } from './allocation-key.projection';
import { headOf, municipalitiesOf, triedKey } from './tried-key';

/** Two keys side by side over the same pool, before anybody votes (X08). */
export const keyComparisonQuery = defineQuery({
  name: 'KeyComparison',
  summary: { cs: 'Dva klíče vedle sebe', en: 'Two keys side by side' },
  path: '/financing/key-comparison',
  params: z.object({}),
  body: keyComparisonRequest,
  response: keyComparisonResponse,
  reads: [allocationKeyProjection, planningRegionIntake, importedPopulationIntake],
  handle: async ({ body, views }) => {
    const municipalities = await municipalitiesOf(body, views);
    const [left, right] = await Promise.all([triedKey(body.left, views), triedKey(body.right, views)]);
    const inputs = await inputsFor(views, [left.definition, right.definition], municipalities, body.usage);
    const { pool, lines } = compareKeys(left.definition, right.definition, inputs, municipalities, body.pool);
    return {
      pool,
      left: headOf(left, pool),
      right: headOf(right, pool),
      lines: byName(lines).map(({ municipality, difference, ...line }) => ({
        municipality,
        name: municipalityName(municipality),
        left: explained(left.definition, pool, line.left),
        right: explained(right.definition, pool, line.right),
        difference,
      })),
    };
  },
});
