import type { auditEventHead } from '@triada/audit-contracts';
import { decodeMetadata } from '@triada/platform';
import type { RecordedEvent } from '@triada/ports';
import type { z } from 'zod';

/** Who did what, when, on whose behalf: the metadata of a stored event as a reader sees them. */
export const headOf = (context: string, recorded: RecordedEvent): z.output<typeof auditEventHead> => {
  const { actor, causationId, commandId, correlationId, recordedAt, region, rule, schema, validFrom } = decodeMetadata(recorded);
  return {
    context,
    stream: recorded.stream,
    revision: Number(recorded.revision),
    position: recorded.position,
    id: recorded.id,
    type: recorded.type,
    schema,
    recordedAt,
    validFrom: validFrom ?? null,
    actor: { id: actor.id, roles: [...actor.roles], onBehalfOf: actor.onBehalfOf ?? null },
    region,
    commandId,
    correlationId,
    causationId,
    rule: rule ?? null,
  };
};
