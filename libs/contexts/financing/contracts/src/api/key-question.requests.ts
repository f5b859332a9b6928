import { z } from 'zod';
import { halereAmount, localDate, reasonText, regionId } from '../primitives';
import { usageFiguresRequest } from './key-definition';

export const raiseKeyQuestionRequest = z.strictObject({
  regionId,
  text: reasonText,
  owner: z.string().trim().min(1).max(200).describe('body or office that answers for an answer; never a person’s name'),
  dueOn: localDate.nullable().default(null),
  source: z
    .strictObject({ meetingId: z.uuid(), pointId: z.uuid() })
    .nullable()
    .default(null)
    .describe('point of minutes that put it'),
});

const keyVersion = z.strictObject({ keyId: z.uuid(), version: z.int().min(1).max(10_000) });

export const computeKeyVariantsRequest = z.strictObject({
  keys: z.array(keyVersion).min(1).max(10),
  pool: halereAmount.nullable().default(null).describe('null when every key brings its own pool'),
  usage: z.array(usageFiguresRequest).max(10).default([]),
});

export const answerKeyQuestionRequest = z.strictObject({
  keyId: z.uuid(),
  version: z.int().min(1).max(10_000),
  reason: reasonText,
  decidedBy: z.string().trim().min(1).max(200),
  answeredOn: localDate,
  schemeId: z.uuid().nullable().default(null),
});
