import { defineEvents, type Command, type Decider, type EventOf } from '@triada/kernel';
import { z } from 'zod';

/** Who watches is watched too (F56): each question put to the audit is an event. Nothing else is ever written here. */
export const auditReadingEvents = defineEvents({
  AuditRead: {
    version: 1,
    schema: z.object({
      /** Pseudonym of the reader. */
      reader: z.string(),
      /** The question by its name. */
      operation: z.string(),
      question: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  },
});
export type AuditReadingEvent = EventOf<typeof auditReadingEvents>;

export type RecordAuditReading = Command<'RecordAuditReading', AuditReadingEvent['data']>;

export interface AuditReadingState {
  readonly readings: number;
}

export const auditReadingDecider: Decider<AuditReadingState, RecordAuditReading, AuditReadingEvent> = {
  initialState: { readings: 0 },
  decide: ({ data }) => [{ type: 'AuditRead', data }],
  evolve: ({ readings }) => ({ readings: readings + 1 }),
};
