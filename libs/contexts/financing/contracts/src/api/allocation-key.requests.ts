import { z } from 'zod';
import { reasonText, regionId } from '../primitives';
import { keyDefinitionRequest } from './key-definition';

export const defineAllocationKeyRequest = z.strictObject({
  regionId: regionId.nullable().describe('null: offered to every planning region'),
  name: z.string().trim().min(1).max(200),
  origin: z.enum(['regional-authority', 'own']).describe('recommended by the regional authority, or the territory’s own'),
  definition: keyDefinitionRequest,
});

export const reviseAllocationKeyRequest = z.strictObject({ definition: keyDefinitionRequest, reason: reasonText });

export const retireAllocationKeyRequest = z.strictObject({ reason: reasonText });
