import { randomId } from '@triada/kernel';
import type { CommandSlice, ContextRuntime } from '@triada/platform';
import type { Audited } from './audited';

const journalName = 'RecordAuditReading';

/**
 * The audited logs where all contexts run in one process. `contexts` is asked anew each time, because the audit itself is one of
 * them and is defined before they run.
 */
export const auditedContexts = (contexts: () => readonly ContextRuntime[]): Audited => {
  const journalOf = (): { readonly runtime: ContextRuntime; readonly slice: CommandSlice } => {
    for (const runtime of contexts()) {
      const slice = runtime.definition.commands.find(({ name }) => name === journalName);
      if (slice) return { runtime, slice };
    }
    throw new Error('the audit context is not running');
  };
  return {
    logs: () => contexts().map(({ definition, store }) => ({ context: definition.name, store })),
    journal: async ({ operation, principal, question }) => {
      const { runtime, slice } = journalOf();
      const commandId = randomId();
      const asked = Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined));
      await runtime.dispatch(slice, {
        params: {},
        body: { reader: principal.id, operation, question: asked },
        principal,
        actor: {
          id: principal.id,
          roles: [...new Set(principal.assignments.map(({ role }) => role))],
          ...(principal.onBehalfOf !== undefined && { onBehalfOf: principal.onBehalfOf }),
        },
        commandId,
        correlationId: commandId,
        causationId: commandId,
        asProcess: true,
      });
    },
  };
};
