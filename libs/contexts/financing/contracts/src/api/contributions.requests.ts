import { z } from 'zod';
import { budgetYear, halereAmount, localDate, municipalityCode, reasonText } from '../primitives';
import { usageFiguresRequest } from './key-definition';

export const chooseKeyRequest = z.strictObject({
  keyId: z.uuid(),
  version: z.int().min(1).max(10_000),
  fromYear: budgetYear,
  questionId: z.uuid().nullable().default(null).describe('open question that the choice answers and closes'),
  reason: reasonText,
  decidedBy: z.string().trim().min(1).max(200).describe('body that chose'),
});

export const computeContributionsRequest = z.strictObject({
  year: budgetYear,
  pool: halereAmount.nullable().default(null).describe('amount to divide; null with a fixed rate'),
  usage: z.array(usageFiguresRequest).max(10).default([]),
});

export const recordPaymentRequest = z.strictObject({
  municipality: municipalityCode,
  year: budgetYear,
  amount: halereAmount.min(1),
  receivedOn: localDate,
});

export const withdrawPaymentRequest = z.strictObject({ reason: reasonText });

export const settleYearRequest = z.strictObject({ settledOn: localDate });
