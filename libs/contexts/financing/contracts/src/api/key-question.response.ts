import { z } from 'zod';
import { bilingualText, halereAmount } from '../primitives';
import { keyVariant } from './allocation-key.response';

export const keyQuestionItem = z.object({
  id: z.uuid(),
  regionId: z.string(),
  text: z.string(),
  owner: z.string(),
  state: z.enum(['open', 'closed']),
  raisedOn: z.string(),
  dueOn: z.string().nullable(),
  source: z.object({ meetingId: z.uuid(), pointId: z.uuid() }).nullable(),
  answer: z
    .object({
      keyId: z.uuid(),
      version: z.int(),
      keyName: z.string().nullable(),
      formula: bilingualText.nullable(),
      reason: z.string(),
      decidedBy: z.string(),
      answeredOn: z.string(),
      schemeId: z.uuid().nullable(),
    })
    .nullable(),
});

export const keyQuestionsResponse = z.object({ items: z.array(keyQuestionItem) });

export const keyQuestionResponse = keyQuestionItem.extend({
  pool: halereAmount.nullable(),
  variants: z.array(keyVariant),
});
