import { z } from 'zod';
import {
  amountRequest,
  code,
  codes,
  contactRequest,
  from,
  municipality,
  name,
  noContact,
  placeRequest,
  regionId,
  remark,
  to,
} from './shared';

export const plannedYear = z.int().min(2000).max(2100);
export const registrationId = z
  .string()
  .regex(/^\d{7}$/)
  .describe('Number in the national register, seven digits');

export const serviceDetailsRequest = z.strictObject({
  name,
  forms: z.array(code).min(1).max(3).describe('P residential, A outpatient, T field'),
  targetGroups: codes,
  place: placeRequest.default({ hidden: false, municipality: null, address: null }),
  territory: z.array(municipality).max(500).default([]).describe('Municipalities served'),
  conditions: z.string().trim().min(1).max(4000).describe('Who may come, on what terms, at what price'),
  contact: contactRequest.default(noContact).describe('Left empty, the contact of the provider holds'),
  lifeSituations: codes,
});

export const registerServiceRequest = z.strictObject({
  regionId,
  organisationId: z.uuid().describe('Provider'),
  serviceType: code.describe('Code of the list service-types, e.g. s60a'),
  registrationId: registrationId.nullable().default(null),
  details: serviceDetailsRequest,
  start: z
    .union([z.strictObject({ from: z.iso.date() }), z.strictObject({ plannedYear })])
    .describe('First day of an active service, or the year in which a planned one should start'),
});

export const changeServiceDetailsRequest = z.strictObject({ details: serviceDetailsRequest, from });
export const recordServiceRegistrationNumberRequest = z.strictObject({ registrationId });
export const moveServiceStartRequest = z.strictObject({ plannedYear });
export const startServiceRequest = z.strictObject({ from });
export const suspendServiceRequest = z.strictObject({ from, reason: remark });
export const resumeServiceRequest = z.strictObject({ from });
export const closeServiceRequest = z.strictObject({ from, reason: remark });
export const changeServiceCapacityRequest = z.strictObject({
  form: code,
  unit: code.describe('Code of the list capacity-units'),
  amount: amountRequest,
  from,
});

export const recordServiceLinkRequest = z.strictObject({
  type: z.enum(['follows_on', 'cooperates_with', 'link_needed']),
  toServiceId: z.uuid().nullable().default(null).describe('Empty for link_needed: that service is still missing'),
  targetGroup: code.nullable().default(null),
  note: remark.nullable().default(null).describe('About the services; never about a client'),
  from,
});
export const endServiceLinkRequest = z.strictObject({ to });
export const meetServiceLinkNeedRequest = z.strictObject({ metByLinkId: z.uuid(), on: from });
