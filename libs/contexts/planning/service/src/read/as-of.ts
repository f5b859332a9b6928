import { z } from 'zod';

/** Day for which an answer is true; default today. */
export const asOfParams = { asOf: z.iso.date().optional().describe('Day for which the answer is true; default today.') };
