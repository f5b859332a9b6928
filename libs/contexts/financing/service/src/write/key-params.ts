import type { AllocationKeyState } from '@triada/financing-domain';
import { z } from 'zod';

export const keyParams = z.object({ keyId: z.uuid() });

export const keyTarget = ({ params }: { readonly params: { readonly keyId: string } }): string => params.keyId;

/** A key without a region belongs to the authority: only roles of the whole installation may change it. */
export const keySubject = ({ state }: { readonly state: AllocationKeyState }) => ({
  region: state.status === 'undefined' ? undefined : (state.regionId ?? undefined),
});
