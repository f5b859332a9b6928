import { financingContext } from '@triada/financing-service';
import { meetingsContext } from '@triada/meetings-service';
import { planningContext } from '@triada/planning-service';
import { registryContext } from '@triada/registry-service';
import type { ContextDefinition } from '@triada/platform';

/** The contexts whose logs this service reads. */
export const observed: readonly ContextDefinition[] = [planningContext, meetingsContext, registryContext, financingContext];
