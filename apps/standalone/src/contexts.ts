import { accessContext, type CredentialStore } from '@triada/access-service';
import { auditContext } from '@triada/audit-service';
import { financingContext } from '@triada/financing-service';
import { meetingsContext } from '@triada/meetings-service';
import { planningContext } from '@triada/planning-service';
import type { ContextDefinition, ContextRuntime } from '@triada/platform';
import { registryContext } from '@triada/registry-service';

/** The bounded contexts of the product; `running` gives them once they run, for the audit to look into their logs. */
export const contextsOf = (credentials: CredentialStore, running: () => readonly ContextRuntime[]): readonly ContextDefinition[] => [
  planningContext,
  meetingsContext,
  registryContext,
  financingContext,
  auditContext(running),
  accessContext(credentials),
];
