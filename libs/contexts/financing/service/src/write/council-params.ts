import { municipalityCode } from '@triada/financing-contracts';
import { z } from 'zod';
import { councilDecisionId } from '../aggregates';

export const councilParams = z.object({ schemeId: z.uuid(), municipality: municipalityCode });

type Params = { readonly params: z.output<typeof councilParams> };

export const councilTarget = ({ params }: Params): string => councilDecisionId(params.schemeId, params.municipality);

/** A council binds its own municipality only (D021): the right is compared by region and municipality. */
export const councilSubject = ({ params, state }: Params & { readonly state: { readonly regionId: string } }) => ({
  region: state.regionId,
  municipality: params.municipality,
});
