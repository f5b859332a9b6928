import { z } from 'zod';
import { localDate, municipalityCode, reasonText, resolutionNumber } from '../primitives';

export const draftContractRequest = z.strictObject({
  municipality: municipalityCode,
  number: z.string().trim().min(1).max(60),
  template: z.strictObject({ id: z.string().trim().min(1).max(60), version: z.int().min(1).max(10_000) }),
});

export const signContractRequest = z.strictObject({ signedOn: localDate, resolutionNumber });

export const terminateContractRequest = z.strictObject({ terminatedOn: localDate, reason: reasonText });
