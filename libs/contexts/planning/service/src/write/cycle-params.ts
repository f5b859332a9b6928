import { regionParams } from '@triada/planning-contracts';
import { z } from 'zod';

export const cycleParams = regionParams.extend({ cycleId: z.uuid() });
