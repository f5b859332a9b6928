import type { SchemeState } from '@triada/financing-domain';
import { municipalityCode } from '@triada/financing-contracts';
import { z } from 'zod';

export const schemeParams = z.object({ schemeId: z.uuid() });
export const schemeMunicipalityParams = schemeParams.extend({ municipality: municipalityCode });

/** The stream that every command of a scheme goes to. */
export const schemeTarget = ({ params }: { readonly params: { readonly schemeId: string } }): string => params.schemeId;

/** Rights to a scheme are rights in its planning region. */
export const schemeSubject = ({ state }: { readonly state: SchemeState }) => ({ region: state.regionId });

/** Rights of one municipality: its representative acts for no other one (D021). */
export const municipalitySubject = ({
  state,
  params,
}: {
  readonly state: SchemeState;
  readonly params: { readonly municipality: string };
}) => ({
  region: state.regionId,
  municipality: params.municipality,
});
