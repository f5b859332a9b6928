import { definePublicEvent } from '@triada/kernel';
import { z } from 'zod';
import { listCode, municipalityCode, serviceState } from './values';

export const serviceRegisteredV1 = definePublicEvent({
  type: 'registry.service-registered.v1',
  title: { cs: 'Sociální služba byla zapsána', en: 'A social service was registered' },
  schema: z.object({
    serviceId: z.uuid(),
    organisationId: z.uuid().describe('Provider'),
    name: z.string(),
    serviceType: listCode.describe('Type by paragraph of Act 108/2006, e.g. s60a'),
    forms: z.array(listCode).describe('Forms of provision: P residential, A outpatient, T field'),
    targetGroups: z.array(listCode),
    municipality: municipalityCode.nullable().describe('Place of provision; null where it is not public or not one place'),
    state: serviceState,
  }),
  example: {
    serviceId: '0d0f2f60-6d9b-4b0f-8a35-7a2f4f3f9a11',
    organisationId: '5f0c9c0e-3f7e-4b4c-9a57-0d8a5a2f5b01',
    name: 'Pečovatelská služba Frýdlant',
    serviceType: 's40',
    forms: ['T'],
    targetGroups: ['seniors'],
    municipality: '564028',
    state: 'active',
  },
});
