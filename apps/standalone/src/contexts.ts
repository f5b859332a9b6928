import { accessContext, type CredentialStore } from '@triada/access-service';
import { auditContext } from '@triada/audit-service';
import { financingContext } from '@triada/financing-service';
import { meetingsContext } from '@triada/meetings-service';
import { planningContext } from '@triada/planning-service';
import type { ContextDefinition } from '@triada/platform';
import { registryContext } from '@triada/registry-service';

/** The bounded contexts of the product. */
export const contextsOf = (credentials: CredentialStore): readonly ContextDefinition[] => [
  planningContext,
  meetingsContext,
  registryContext,
  financingContext,
  auditContext,
  accessContext(credentials),
];
