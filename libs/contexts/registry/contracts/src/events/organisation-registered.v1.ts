import { definePublicEvent } from '@triada/kernel';
import { z } from 'zod';
import { listCode, municipalityCode } from './values';

export const organisationRegisteredV1 = definePublicEvent({
  type: 'registry.organisation-registered.v1',
  title: { cs: 'Organizace byla zapsána', en: 'An organisation was registered' },
  schema: z.object({
    organisationId: z.uuid(),
    name: z.string(),
    kind: listCode.describe('Kind of organisation (code list organisation-kinds)'),
    ico: z
      .string()
      .regex(/^\d{8}$/)
      .nullable()
      .describe('IČO, eight digits'),
    municipality: municipalityCode.nullable().describe('Seat'),
  }),
  example: {
    organisationId: '5f0c9c0e-3f7e-4b4c-9a57-0d8a5a2f5b01',
    name: 'Mikroregion Frýdlantsko',
    kind: 'dso',
    ico: '12345679',
    municipality: '564028',
  },
});
