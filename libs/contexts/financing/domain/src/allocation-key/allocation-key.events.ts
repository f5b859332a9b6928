import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { regionId } from '../primitives';
import { keyDefinition } from './key-definition';

/** Whose key it is: recommended by the regional authority, or the territory's own (D156). */
export const keyOrigins = ['regional-authority', 'own'] as const;
export type KeyOrigin = (typeof keyOrigins)[number];

export const allocationKeyEvents = defineEvents({
  AllocationKeyDefined: {
    version: 1,
    schema: z.object({
      keyId: z.uuid(),
      /** Null: offered to every planning region of the authority. */
      regionId: regionId.nullable(),
      name: z.string(),
      origin: z.enum(keyOrigins),
      definition: keyDefinition,
    }),
  },
  /** A version is never changed, only followed by the next one; what was computed by the old version stays as it was. */
  AllocationKeyRevised: {
    version: 1,
    schema: z.object({ keyId: z.uuid(), version: z.int().min(2), definition: keyDefinition, reason: z.string() }),
  },
  AllocationKeyRetired: {
    version: 1,
    schema: z.object({ keyId: z.uuid(), reason: z.string() }),
  },
});

export type AllocationKeyEvent = EventOf<typeof allocationKeyEvents>;
