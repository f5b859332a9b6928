import { z } from 'zod';
import { directoryEntry } from './directory.response';
import { contactResponse, namedCode } from './shared';

const seat = z.object({ code: z.string(), name: z.string() });

export const organisationSummary = z.object({
  id: z.string(),
  regionId: z.string(),
  name: z.string(),
  kind: namedCode,
  ico: z.string().nullable(),
  seat: seat.nullable(),
  closedFrom: z.string().nullable(),
});

export const organisationListParams = z.object({
  text: z.string().max(200).optional(),
  kind: z.string().max(60).optional(),
  region: z.string().max(40).optional(),
  ico: z.string().max(8).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
});

export const organisationListResponse = z.object({
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  organisations: z.array(organisationSummary),
});

export const organisationDetailResponse = organisationSummary.extend({
  names: z.array(z.object({ name: z.string(), from: z.string() })),
  seats: z.array(z.object({ seat, from: z.string() })),
  contact: contactResponse,
  /** Membership holds on days from <= d < to. */
  members: z.array(
    z.object({
      municipality: seat.nullable(),
      organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
  services: z.array(directoryEntry),
  offers: z.array(directoryEntry),
});
