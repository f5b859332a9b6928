import { keyPreviewRequest, keyPreviewResponse } from '@triada/financing-contracts';
import { bringsItsOwnPool, explainContributions } from '@triada/financing-domain';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { importedPopulationIntake } from '../../intake/imported-population.intake';
import { planningRegionIntake } from '../../intake/planning-region.intake';
import { inputsFor } from '../../write/key-inputs';
import { allocationKeyProjection } from './allocation-key.projection';
import { municipalitiesOf, triedKey, variantOf } from './tried-key';

/** Variants of a key tried out over a pool; nothing is stored. */
export const keyPreviewQuery = defineQuery({
  name: 'KeyPreview',
  summary: { cs: 'Vyzkoušet varianty klíče', en: 'Try out variants of a key' },
  path: '/financing/key-preview',
  params: z.object({}),
  body: keyPreviewRequest,
  response: keyPreviewResponse,
  reads: [allocationKeyProjection, planningRegionIntake, importedPopulationIntake],
  handle: async ({ body, views }) => {
    const municipalities = await municipalitiesOf(body, views);
    const keys = await Promise.all(body.variants.map((variant) => triedKey(variant, views)));
    const inputs = await inputsFor(
      views,
      keys.map(({ definition }) => definition),
      municipalities,
      body.usage,
    );
    const variants = keys.map((key) =>
      variantOf(
        key,
        explainContributions(key.definition, inputs, municipalities, bringsItsOwnPool(key.definition) ? null : body.pool),
      ),
    );
    return { pool: body.pool, variants };
  },
});
